// The time that a figure holds for: a date tied to it, or the publication date; and whether it is a plan.
// Long: the ways in which a date stands to its figure, and those in which a time is told without one.
import type { AsOf, DateInterval, IsoDay } from '../../claims/time.ts';
import type { Topic } from '../../corpus/schema/topic.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import { hasArticle, hasConjunction } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import { addDays } from '../dates/calendar.ts';
import type { DateExpression } from '../dates/read.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading } from '../reading.ts';
import { inSentence, isBoundary, segmentAt, sentenceAt, termsOf } from '../scope.ts';
import { areThere, hasFuture, isOfNow, TIME_BEFORE_WORDS } from './ahead.ts';
import { isAtTheTime, isFormer, saysNow, TIME_BEHIND_WORDS } from './former.ts';
import { type CountedNoun, crossesBoundary } from './noun.ts';

/** A date that opens the sentence governs it all. */
const FRONT_DATE_WORDS = 20;

/** "the coalition that was launched in 2014": the relative clause has the date. */
const RELATIVE_WORDS = 5;

/** A date so long before publication speaks of another state of things. */
const BYGONE_DAYS = 365;

/** "since the war in Gaza began in October": so many words from "since" to its date. */
const SINCE_WORDS = 7;

/** Noun and preposition between the figure before and its date. */
const TAKEN_WORDS = 4;

export interface Time {
  readonly asOf: AsOf;
  /** The date is a period or a day of its own, not the end of all that was before: "45 attacks last month", not "until March". */
  readonly isPeriod: boolean;
  /** All that was until the date is counted, from no day on that is said. */
  readonly isRunning: boolean;
  /** The day or month from which on is counted, when the sentence says it: "since mid-October", "between October and February". */
  readonly since: DateInterval | null;
  readonly status: 'actual' | 'planned';
}

export function timeOf(
  reading: Reading,
  sentence: number,
  figure: Figure,
  noun: CountedNoun,
  bounds: { readonly previous: number; readonly next: number },
  allDates: readonly DateExpression[],
  published: IsoDay | null,
): Time {
  const dates = inSentence(reading, sentence, allDates);
  const span = spanOf(reading, figure, dates);
  const since = span?.start.date ?? null;
  const near = dateAround(reading, figure, noun, bounds, dates);
  // "from mid-October until early February": all that was until its end.
  const isSpan = span !== null && near !== null && (near === span.start || near === span.end);
  const stated = isSpan ? span.end : near;
  const isFuture = hasFuture(reading, sentence, figure, bounds) && !areThere(reading, sentence, figure, noun);
  if (stated?.date) {
    const { from, to } = stated.date;
    const planned = published !== null && from > published;
    return {
      since,
      // "today"
      asOf: { from, to, basis: from === published && to === published ? 'published' : 'stated' },
      isPeriod: !isSpan && !isUntil(reading, stated) && !isLevelOn(reading, figure, stated),
      // "until today" may be since anything.
      isRunning: !isSpan && isUntil(reading, stated) && to !== published,
      status: planned || (isFuture && (published === null || to >= published)) ? 'planned' : 'actual',
    };
  }
  // "The US then had 6,000 in Iraq, whose task had ended in 2021"
  const isOfOthers = dates.every((date) => date.first > figure.last && isOfClauseBehind(reading, sentence, date, figure));
  const then = (isOfOthers ? thatTime(reading, sentence, figure, allDates) : null) ?? entryDate(reading, sentence, figure, allDates);
  if (then) return { since, asOf: { from: then.from, to: then.to, basis: 'stated' }, isPeriod: false, isRunning: true, status: 'actual' };
  if (
    isFormer(reading, sentence, figure, noun, bounds) ||
    (published !== null && mayBePast(reading, sentence, figure, bounds.next, dates, published))
  ) {
    return {
      since,
      asOf: { from: null, to: null, basis: 'unknown' },
      isPeriod: false,
      isRunning: false,
      status: isFuture ? 'planned' : 'actual',
    };
  }
  const asOf: AsOf =
    span?.isOpen && since && published && since.from < published
      ? { from: since.from, to: published, basis: 'stated' }
      : published
        ? { from: published, to: published, basis: 'published' }
        : { from: null, to: null, basis: 'unknown' };
  return { since, asOf, isPeriod: false, isRunning: false, status: isFuture ? 'planned' : 'actual' };
}

/** "…, whose combat role had ended in 2021". */
function isOfClauseBehind(reading: Reading, sentence: number, date: DateExpression, { last }: Figure): boolean {
  const { first } = segmentAt(reading, sentence, date.first);
  const opening = reading.tokens[first];
  return first > last && (roleWords.relative.at(opening) || roleWords.relativePronoun.at(opening) || opening?.norm === 'whose');
}

/** "On 27 January the talks began. There were 2,500 soldiers at that time" (كان هناك حينها): the only date of the sentence before, in its paragraph. */
function thatTime(reading: Reading, sentence: number, figure: Figure, allDates: readonly DateExpression[]): DateInterval | null {
  const [before, own] = [reading.sentences[sentence - 1], reading.sentences[sentence]];
  if (!before || !own || before.paragraph !== own.paragraph) return null;
  const segment = segmentAt(reading, sentence, figure.first);
  const clause = reading.tokens.slice(own.first, segment.last);
  // "There were then", "It had 2,500 then"
  const isPast = clause[0]?.script === 'arabic' ? roleWords.was.at(clause[0]) : clause.some((token) => roleWords.wasThere.at(token));
  if (!isPast) return null;
  const isOther = clause.some((token, i) => saysNow(reading, own.first + i - 1, own.first + i + 1) || roleWords.presidents.at(token));
  if (isOther || !clause.some((token, i) => roleWords.atThatTime.at(token) || isAtTheTime(reading, own.first + i))) return null;
  // "90 attacks in that month"
  if (reading.tokens.slice(figure.last, segment.last).some((token) => roleWords.timeNoun.at(token))) return null;
  const dates = inSentence(reading, sentence - 1, allDates);
  const days = dates.flatMap(({ date }) => (date && date.precision !== 'year' ? [date] : []));
  if (days.length < dates.length) return null;
  const [first, last] = [days[0], days.at(-1)];
  return first && last && last.from <= addDays(first.to, SAME_TIME_DAYS) && first.from <= last.to ? { ...first, to: last.to } : null;
}

/** "On the 24th the letter came, and on the next day it was announced": one time. */
const SAME_TIME_DAYS = 10;

/** "October 2016: The battle begins. There are 5,000 soldiers in Iraq.": the date that heads an entry of a chronology is that of all it tells. */
function entryDate(reading: Reading, sentence: number, figure: Figure, allDates: readonly DateExpression[]): DateInterval | null {
  const { sentences, tokens } = reading;
  const paragraph = sentences[sentence]?.paragraph;
  let opening = sentence;
  while (sentence - opening < ENTRY_SENTENCES && opening > 0 && sentences[opening - 1]?.paragraph === paragraph) opening--;
  const first = sentences[opening]?.first ?? 0;
  if (sentences[opening - 1]?.paragraph === paragraph) return null;
  const dates = inSentence(reading, opening, allDates);
  const head = dates.findLast(
    ({ last }) => last < figure.first && HEAD_MARKS.has(tokens[last + 1]?.norm ?? '') && last - first <= HEAD_WORDS,
  );
  // "2016-2017:", "October 2016 to July 2017:"
  const start = dates.find((date) => date.first - first <= 1)?.date;
  const isOwn = inSentence(reading, sentence, allDates).every(({ last }) => head !== undefined && last <= head.last);
  if (!head?.date || !start || !isOwn) return null;
  return { ...head.date, from: start.to <= head.date.to ? start.from : head.date.from };
}

/** An entry goes on for so many sentences. */
const ENTRY_SENTENCES = 5;
/** Between the head of an entry and the last word of its date. */
const HEAD_WORDS = 8;
const HEAD_MARKS = new Set([':', '-', '|']);

/** A stretch of time that is counted over: where it starts and, when said, where it ends. */
interface Span {
  readonly start: DateExpression;
  readonly end: DateExpression | null;
  /** Its end is said, and is no date: "between October and the lull". */
  readonly isOpen: boolean;
}

/** Between the two dates of a span: "between mid-October and the day in January". */
const SPAN_WORDS = 5;

/** The span whose start stands nearest to the figure. */
function spanOf(reading: Reading, figure: Figure, dates: readonly DateExpression[]): Span | null {
  let nearest: Span | null = null;
  const away = ({ first, last }: DateExpression): number => Math.max(first - figure.last, figure.first - last);
  for (const [i, start] of dates.entries()) {
    const next = dates[i + 1];
    const opens = opensSpan(reading, start);
    const isClosed = (): boolean => opens || (isSince(reading, start) && isUntil(reading, next));
    const end = next && next.first - start.last <= SPAN_WORDS && isClosed() ? next : null;
    const isOpen = opens && !end && roleWords.conjunction.at(reading.tokens[start.last + 1]);
    // "400 attacks, and none since October"
    const clause = segmentAt(reading, sentenceAt(reading, start.first), start.first).first;
    const isOther = clause > figure.last && hasConjunction(reading.tokens[clause]);
    if (isOther || !(end || isOpen || isSince(reading, start)) || (nearest && away(nearest.start) <= away(start))) continue;
    nearest = { start, end, isOpen };
  }
  return nearest;
}

/** "stood at 275 on Thursday", "had reached 275 by then": on that day all that had been counted. */
const isLevelOn = ({ tokens }: Reading, figure: Figure, { first, date }: DateExpression): boolean =>
  first > figure.last && date?.precision === 'day' && [1, 2].some((back) => LEVEL.some((words) => words.at(tokens[figure.first - back])));

const LEVEL = [roleWords.tallying, roleWords.changed];

/** "since mid-October and until yesterday". */
const isUntil = (reading: Reading, date: DateExpression | undefined): boolean =>
  date !== undefined &&
  ([1, 2].some((back) => roleWords.upTo.at(reading.tokens[date.first - back])) || isBefore(reading, date.first - 1, date));

/** "170 attacks before February". */
const isBefore = ({ tokens }: Reading, at: number, { first }: DateExpression): boolean =>
  at === first - 1 && clauseWords.notUntil.at(tokens[at]) && roleWords.relative.at(tokens[at]);

/** "between", "from" before a date, perhaps with "the middle of" between. */
const opensSpan = (reading: Reading, { first }: DateExpression): boolean =>
  [1, 2].some((back) => roleWords.spanning.at(reading.tokens[first - back]));

/** "since the war in Gaza began": the day on which it did, where nothing dates it nearer. */
export function sinceWar(reading: Reading, sentence: number, war: Topic['setting']['war']): DateInterval | null {
  const { terms, tokens } = reading;
  const isSaid = terms[sentence]?.some(
    ({ id, first }) =>
      id === war?.concept && tokens.slice(Math.max(0, first - SINCE_WORDS), first).some((token) => roleWords.since.at(token)),
  );
  return war && (isSaid || isSinceTheWar(reading, sentence, war.concept)) ? { from: war.from, to: war.from, precision: 'day' } : null;
}

/** "since the war broke out": the one that a sentence shortly before has named; not "since the war on terror". */
function isSinceTheWar({ terms, tokens, sentences }: Reading, sentence: number, war: string): boolean {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  const isBare = tokens.slice(first, last).some((token, i) => {
    const at = first + i;
    return (
      roleWords.theWar.at(token) &&
      !OF_WHICH.some((words) => words.at(tokens[at + 1])) &&
      !hasArticle(tokens[at + 1]) &&
      (token.script === 'arabic' || tokens[at - 1]?.norm === 'the') &&
      tokens.slice(Math.max(first, at - SINCE_WORDS), at).some((word) => roleWords.since.at(word))
    );
  });
  return isBare && terms.slice(Math.max(0, sentence - WAR_SENTENCES), sentence).some((named) => named.some(({ id }) => id === war));
}

/** "the war in Ukraine", "on terror", "with ISIS" (الحرب على الإرهاب). */
const OF_WHICH = [roleWords.locative, roleWords.against, roleWords.accompanied];

/** Back to where the war was named. */
const WAR_SENTENCES = 12;

/** A bygone year elsewhere in the sentence may be the figure's; nothing ties them, nothing keeps them apart. */
function mayBePast(
  reading: Reading,
  sentence: number,
  figure: Figure,
  next: number,
  dates: readonly DateExpression[],
  published: IsoDay,
): boolean {
  if (dates.length === 0) return false;
  const segment = segmentAt(reading, sentence, figure.first);
  if (saysNow(reading, segment.first - 1, segment.last)) return false;
  const last = reading.sentences[sentence]?.last ?? 0;
  const bygone = addDays(published, -BYGONE_DAYS);
  const isResult =
    roleWords.to.at(reading.tokens[figure.first - 1]) ||
    reading.tokens.slice(figure.last + 1, next).some((token) => OF_THEN.some((words) => words.at(token)));
  return dates.some(
    (date) =>
      date.last < last &&
      // "fell to 3,000 from 10,000 in 2020"
      !(isResult && date.first > next && next < last) &&
      date.date !== null &&
      date.date.to < bygone &&
      !isSince(reading, date) &&
      !hasRelativeBefore(reading, date) &&
      !isConceded(reading, date, figure) &&
      !(date.first > figure.last && crossesBoundary(reading, figure.last, date.first)),
  );
}

/** Before a second figure: it is the one of another time ("compared with 5,200 in 2020"). */
const OF_THEN = [roleWords.compared, roleWords.was, roleWords.from];

function hasRelativeBefore(reading: Reading, date: DateExpression): boolean {
  for (let i = date.first - 1; i >= date.first - RELATIVE_WORDS; i--)
    if (roleWords.relative.at(reading.tokens[i]) && !isThat(reading, i, date) && !wereThere(reading, i)) return true;
  return false;
}

/** "the soldiers who were in Iraq in 2020", "who served there" (الذين كانوا): the clause tells when there were as many; not "who were sent". */
const wereThere = ({ tokens }: Reading, relative: number): boolean =>
  roleWords.served.at(tokens[relative + 1]) ||
  (WERE.some((words) => words.at(tokens[relative + 1])) && WHERE.some((words) => words.at(tokens[relative + 2])));

const WERE = [roleWords.was, roleWords.wasThere];
const WHERE = [roleWords.locative, roleWords.there, roleWords.stationed];

/** "an officer who was promoted that January": a clause about somebody else keeps its date. */
const isOfSomebody = ({ tokens }: Reading, { first }: DateExpression): boolean =>
  tokens.slice(Math.max(0, first - RELATIVE_WORDS), first).some(({ norm }) => norm === 'who' || norm === 'whose');

/** "that January", "that same January": a pronoun before the date opens no clause. */
const isThat = ({ tokens }: Reading, i: number, date: DateExpression): boolean =>
  roleWords.thatOne.at(tokens[i]) && (i === date.first - 1 || (i === date.first - 2 && tokens[i + 1]?.norm === 'same'));

/** «بدأت الهجمات في تشرين الأول، ليرتفع عددها إلى 310»: what they have come to since the month before. */
const isBeginning = (reading: Reading, { date }: DateExpression, { first }: Figure): boolean => {
  const segment = segmentAt(reading, sentenceAt(reading, first), first);
  return date?.precision !== 'day' && reading.tokens.slice(segment.first, first).some((token) => roleWords.risingTo.at(token));
};

/** `dates` are those of the sentence. */
function dateAround(
  reading: Reading,
  figure: Figure,
  noun: CountedNoun,
  bounds: { readonly previous: number; readonly next: number },
  dates: readonly DateExpression[],
): DateExpression | null {
  let before: DateExpression | null = null;
  for (const date of dates) {
    if (date.first > noun.last) {
      const isNear = date.first < bounds.next && date.first - noun.last <= TIME_BEHIND_WORDS;
      if (isNear && isTied(reading, noun.last, date) && !opensNext(reading, date, bounds.next)) return date;
      break;
    }
    const isFront = opensSentence(reading, date) && reading.tokens.slice(date.last + 1, figure.first).every(({ norm }) => norm !== ';');
    const reach = isFront ? FRONT_DATE_WORDS : TIME_BEFORE_WORDS;
    const previous = isFront && isDuration(reading, date, bounds.previous) ? 0 : bounds.previous;
    if (date.last < figure.first && date.first >= previous && figure.first - endOfAside(reading, date) <= reach) {
      if (
        !isSince(reading, date) &&
        !isInAside(reading, date, figure) &&
        !isOfSomebody(reading, date) &&
        !isBeginning(reading, date, figure) &&
        !isConceded(reading, date, figure) &&
        !opensOwnClause(reading, date.last, figure.first) &&
        !saysNow(reading, date.last, figure.first) &&
        !isTakenBefore(reading, date, previous, figure)
      )
        before = date;
    }
  }
  return before;
}

/** "In December, over two weeks, they mounted 27 attacks" (خلال أسبوعين): the figure before, which ends there, has no date of its own. */
const isDuration = (reading: Reading, { first, last }: DateExpression, end: number): boolean =>
  last < end &&
  reading.tokens.slice(last + 1, end - 1).every(({ kind }) => kind !== 'number') &&
  termsOf(reading, sentenceAt(reading, first), 'measure').some(
    (term) => term.id === 'duration' && (term.first === end || term.last === end - 1),
  );

/**
 * "By mid-November, militias had attacked …": at most a preposition before the date; "From the day he took office until last March, …": an
 * opening that tells of a stretch of time and ends in the date.
 */
function opensSentence(reading: Reading, { first, last }: DateExpression): boolean {
  const opening = reading.sentences[sentenceAt(reading, first)]?.first ?? 0;
  if (first - opening <= 1) return true;
  const isStretch = roleWords.spanning.at(reading.tokens[opening]) && roleWords.upTo.at(reading.tokens[first - 1]);
  return isStretch && reading.tokens[last + 1]?.norm === ',' && reading.tokens.slice(opening, first).every(({ norm }) => norm !== ',');
}

/** "Though it lost its land in 2019, ISIS retains 4,000": the clause before has the date, and the verb before the figure tells of now. */
function isConceded(reading: Reading, date: DateExpression, { first }: Figure): boolean {
  const clause = segmentAt(reading, sentenceAt(reading, date.first), date.first);
  return clause.last < first && roleWords.contrast.at(reading.tokens[clause.first]) && isOfNow(reading.tokens[first - 1]);
}

/** ", as it undertook to do last year, ": a clause between two commas keeps its date, unless it has the figure; ", in 2020, " is none. */
function isInAside(reading: Reading, date: DateExpression, figure: Figure): boolean {
  const aside = segmentAt(reading, sentenceAt(reading, date.first), date.first);
  if (figure.first < aside.last) return false;
  const isBetween = reading.tokens[aside.first - 1]?.norm === ',' && reading.tokens[aside.last]?.norm === ',';
  return isBetween && aside.last - aside.first - (date.last - date.first) > ASIDE_WORDS;
}

/** Words beside its date from which on a part between commas is a clause. */
const ASIDE_WORDS = 3;

/** "There were 5,200 and today 2,500" (واليوم 2500): a date behind a conjunction, right before the next figure. */
const opensNext = ({ tokens }: Reading, { first, last }: DateExpression, next: number): boolean =>
  tokens[next]?.gap !== 'line' && next - last <= NEXT_WORDS && tokens.slice(first - 1, first + 1).some((token) => AND.test(token.norm));

const AND = /^(?:and|و\p{L}+)$/u;
/** From such a date to its figure: واليوم لها 2500. */
const NEXT_WORDS = 4;

/** Only prepositions, places and adverbs between the noun and a date behind it, no verb's clause. */
function isTied(reading: Reading, from: number, date: DateExpression): boolean {
  for (let i = from + 1; i < date.first; i++) {
    const token = reading.tokens[i];
    if (!token || (isBoundary(token) && !(token.norm === ':' && i === from + 1))) return false;
    if (
      (roleWords.relative.at(token) && !isThat(reading, i, date) && !wereThere(reading, i) && !isBefore(reading, i, date)) ||
      roleWords.since.at(token)
    )
      return false;
    if (!token.norm.endsWith('ed') || token.script !== 'latin' || roleWords.ceasing.at(token)) continue;
    // "Iran-aligned groups": a part of a name is no verb.
    if (!(reading.tokens[i - 1]?.norm === '-' && reading.tokens[i]?.gap === 'none')) return false;
  }
  return !isSince(reading, date);
}

/** "since 2014" tells when a thing began, not when the figure held. */
function isSince(reading: Reading, date: DateExpression): boolean {
  for (let i = date.first; i >= date.first - SINCE_WORDS; i--) {
    const token = reading.tokens[i];
    if (!token || isBoundary(token) || (i < date.first && (token.kind === 'number' || roleWords.upTo.at(token)))) break;
    if (roleWords.since.at(token)) return true;
  }
  return false;
}

/** "… 5,200 in 2020, and today two bases", "153 attacks in the first half of the year and puts its strength at": the figure before has the date. */
const isTakenBefore = (reading: Reading, date: DateExpression, previous: number, figure: Figure): boolean =>
  previous > 0 &&
  ((date.first - previous <= TAKEN_WORDS && crossesBoundary(reading, date.last, figure.first)) ||
    roleWords.conjunction.at(reading.tokens[date.last + 1]));

/** Between a date and a figure behind it: a comma ends what the date governs. "In 2020, there were 5,200" still holds. */
function opensOwnClause(reading: Reading, from: number, to: number): boolean {
  // "كان عددهم، في كانون الثاني، أي يوم جلس الطرفان، 5200": behind an aside the clause that has the date goes on.
  const opening = reading.sentences[sentenceAt(reading, from)]?.first ?? from;
  if (reading.tokens[to - 1]?.norm === ',' && roleWords.was.at(reading.tokens[opening])) return false;
  let boundaries = 0;
  for (let i = endOfAside(reading, { last: from }) + 1; i < to; i++) if (isBoundary(reading.tokens[i])) boundaries++;
  return boundaries > 1;
}

/**
 * "in January 2024, when the talks opened, there were 2,500", "in December alone, over two weeks, " (أي خلال أسبوعين): the clause tells of the
 * date, which goes on behind it.
 */
function endOfAside(reading: Reading, { last }: { readonly last: number }): number {
  const { tokens } = reading;
  const comma = roleWords.alone.at(tokens[last + 1]) ? last + 2 : last + 1;
  if (tokens[comma]?.norm !== ',') return last;
  const sentence = sentenceAt(reading, last);
  const aside = segmentAt(reading, sentence, comma + 1);
  const isOfTime = (): boolean =>
    aside.last - aside.first <= TIME_WORDS &&
    termsOf(reading, sentence, 'measure').some(({ id, first, last: end }) => id === 'duration' && first >= aside.first && end < aside.last);
  return clauseWords.dayRelative.at(tokens[comma + 1]) || isOfTime() ? aside.last : last;
}

/** «أي بعد 70 يوما من الحرب». */
const TIME_WORDS = 7;
