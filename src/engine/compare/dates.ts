// A dated event of the page against the corpus's dates for the same event.
import type { DateFinding } from '../../claims/claim.ts';
import type { DateFact } from '../../claims/fact.ts';
import type { DateInterval } from '../../claims/time.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { dayNumberOf, weekdayOf } from '../dates/calendar.ts';
import { datesMeet } from './compatible.ts';
import { type Judgement, judge } from './judgement.ts';
import { eraOf, type TimeFrame } from './time-frame.ts';

/** What the references leave open: "no deadline has been set". A later page that names a date brings news. */
const OPEN_ENDED = new Set([
  'coalition-mission-end',
  'syria-mission-end',
  'mission-end-phase-one',
  'mission-end-phase-two',
  'talks-deadline',
]);
const NO_DEADLINE = 'talks-have-deadline';

/** `published` frames a claim about the future; the event's own day frames one about the past. */
export function compareDate(claim: DateFinding, corpus: Corpus, frame: TimeFrame, published: string | null): Judgement {
  if (claim.date === null) return judge('new', ['unresolved-date']);
  if (claim.event === null) return judge('new', ['no-reference']);
  const facts = corpus.index.events.get(claim.event) ?? [];
  const { date } = claim;
  if (facts.length === 0) {
    if (!OPEN_ENDED.has(claim.event)) return judge('new', ['no-reference']);
    const open = corpus.index.propositions.get(NO_DEADLINE) ?? [];
    const isLater = published !== null && eraOf({ from: published, to: published }, frame) === 'later';
    return isLater && open.length > 0
      ? judge('updates', ['no-deadline-in-references', 'later-as-of'], open)
      : judge('new', ['no-reference']);
  }
  const meeting = facts.filter((fact) => isOf(date, fact));
  if (meeting.length > 0) {
    const rivals = facts.some((fact) => fact.mentions.some((mention) => !datesMeet(date, mention.date)));
    return judge('agrees', rivals ? ['same-value', 'references-disagree'] : ['same-value'], meeting);
  }
  if (corpus.events[claim.event]?.recurring) return judge('new', ['different-scope'], facts);
  if (date.from > frame.to) return judge('updates', ['later-as-of', 'dates-differ'], facts);
  const isGuess =
    claim.eventBasis !== 'stated' ||
    (claim.isWeekday && facts.some(({ mentions }) => mentions.some((mention) => !isOtherWeekday(date, mention.date)))) ||
    (claim.relative && date.precision === 'season' && [1, -1].some((years) => facts.some((fact) => isOf(yearsLater(date, years), fact))));
  if (isGuess) return judge('new', ['inferred-role', 'dates-differ'], facts);
  return judge('conflicts', ['dates-differ'], facts);
}

const isOf = (date: DateInterval, { mentions }: DateFact): boolean => mentions.some((mention) => datesMeet(date, mention.date));

/** "on Monday" is no day of a Wednesday, whichever week is meant. */
const isOtherWeekday = ({ from }: DateInterval, day: DateInterval): boolean =>
  day.precision === 'day' && weekdayOf(dayNumberOf(from)) !== weekdayOf(dayNumberOf(day.from));

/** "last summer": perhaps the one before. */
const yearsLater = ({ from, to, precision }: DateInterval, years: number): DateInterval => ({
  from: yearLater(from, years),
  to: yearLater(to, years),
  precision,
});
const yearLater = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
