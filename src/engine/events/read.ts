// Date expressions to date findings: which event of the corpus happened on the date?
import type { DateFinding } from '../../claims/claim.ts';
import type { EventDefinition } from '../../corpus/schema/patterns.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import { conceptsAt } from '../concepts.ts';
import type { DateExpression } from '../dates/read.ts';
import { isEntry } from '../dates/year-headings.ts';
import { isWithOthers } from '../other-talks.ts';
import type { Reading } from '../reading.ts';
import { inSentence, sentenceAt } from '../scope.ts';
import { isVouchedFor } from '../vouched.ts';
import { asAsked, asOfBefore } from './antecedent.ts';
import { headsEntry } from './chronicle.ts';
import { placeIn } from './date-lists.ts';
import { nearestEvent } from './nearest.ts';
import { intoStages } from './stages.ts';

export interface DateFindingContext {
  readonly events: Readonly<Record<string, EventDefinition>>;
  readonly speakerAt: (sentence: number, token: number) => string | null;
  readonly isFurniture: (sentence: number) => boolean;
}

export function readDateFindings(reading: Reading, dates: readonly DateExpression[], context: DateFindingContext): DateFinding[] {
  const findings: DateFinding[] = [];
  for (let from = 0, to = 0; from < dates.length; from = to) {
    const sentence = sentenceAt(reading, dates[from]?.first ?? 0);
    // One list for all dates of a sentence: what is known of it is remembered by it.
    const around = inSentence(reading, sentence, dates);
    to = from + Math.max(1, around.length);
    if (context.isFurniture(sentence)) continue;
    const behind = (date: DateExpression): DateFinding =>
      findingOf(reading, sentence + 1, [date, ...inSentence(reading, sentence + 1, dates)], date, context);
    const found = around.map((date): DateFinding => {
      if (headsEntry(reading, sentence, date)) return behind(date);
      const isAlone = inSentence(reading, sentence - 1, dates).length === 0;
      const moved = asAsked(reading, sentence, date) ?? (isAlone ? asOfBefore(reading, sentence, date) : null);
      if (moved) return findingOf(reading, sentence - 1, [moved], moved, context);
      const own = findingOf(reading, sentence, around, date, context);
      // "2014: Mosul falls. Washington sends soldiers back."
      const goesOn =
        own.event === null &&
        isEntry(reading.tokens, date.first, date.last) &&
        reading.sentences[sentence + 1]?.paragraph === reading.sentences[sentence]?.paragraph &&
        inSentence(reading, sentence + 1, dates).length === 0;
      return goesOn ? { ...behind(date), eventBasis: 'inferred' } : own;
    });
    findings.push(...intoStages(found, conceptsAt(reading, sentence), context.events));
  }
  return findings;
}

function findingOf(
  reading: Reading,
  sentence: number,
  dates: readonly DateExpression[],
  date: DateExpression,
  { events, speakerAt }: DateFindingContext,
): DateFinding {
  const event = date.date ? nearestEvent(reading, sentence, dates, date, events) : null;
  return {
    kind: 'date',
    quote: reading.text.slice(date.start, date.end),
    start: date.start,
    end: date.end,
    event: event?.id ?? null,
    eventBasis: event && !isSure(reading, sentence, dates, date) ? 'inferred' : (event?.basis ?? null),
    date: date.date,
    relative: date.relative,
    isWeekday: date.form === 'weekday' && !date.isNamed,
    speaker: speakerAt(sentence, date.first),
  };
}

/** Not one end of "between July and September", not of talks "with Ankara", and told as so. */
const isSure = (reading: Reading, sentence: number, dates: readonly DateExpression[], date: DateExpression): boolean =>
  !isEnd(reading, dates, date) &&
  !isWithOthers(reading, sentence, date.first) &&
  isVouchedFor(reading, sentence, date.first) &&
  !isAsked(reading, sentence, date);

/** "You agreed on it in March, didn't you?": who asks so does not know. */
function isAsked({ tokens, sentences }: Reading, sentence: number, { last }: DateExpression): boolean {
  const mark = tokens.slice(last + 1, sentences[sentence]?.last).find(({ norm }) => norm === '?' || norm === '"' || norm === '.');
  return mark?.norm === '?';
}

/** "between July and September": neither is when it happened. */
function isEnd({ tokens }: Reading, dates: readonly DateExpression[], date: DateExpression): boolean {
  const opens = ({ first }: DateExpression): boolean => clauseWords.between.at(tokens[first - 1]);
  if (opens(date)) return true;
  const before = dates[placeIn(dates, date) - 1];
  return before !== undefined && opens(before) && date.first - before.last <= 2;
}
