// The time that a figure holds for: a date tied to it, or the publication date; and whether it is a plan.
import type { AsOf, IsoDay } from '../../claims/time.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { DateExpression } from '../dates/read.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading } from '../reading.ts';
import { isBoundary, segmentAt } from '../scope.ts';
import type { CountedNoun } from './noun.ts';

/** A date behind the figure belongs to it only this near: "about 2,500 at the start of this year". */
const DATE_BEHIND_WORDS = 7;
/** A date before it: "in 2020, when there were 5,200 soldiers". */
const DATE_BEFORE_WORDS = 12;

export interface Time {
  readonly asOf: AsOf;
  readonly status: 'actual' | 'planned';
}

export function timeOf(
  reading: Reading,
  sentence: number,
  figure: Figure,
  noun: CountedNoun,
  bounds: { readonly previous: number; readonly next: number },
  dates: readonly DateExpression[],
  published: IsoDay | null,
): Time {
  const stated = datesAround(reading, sentence, figure, noun, bounds, dates);
  const isFuture = hasFuture(reading, sentence, figure, bounds);
  if (stated?.date) {
    const { from, to } = stated.date;
    const planned = published !== null && from > published;
    return {
      asOf: { from, to, basis: 'stated' },
      status: planned || (isFuture && (published === null || to >= published)) ? 'planned' : 'actual',
    };
  }
  const asOf: AsOf = published ? { from: published, to: published, basis: 'published' } : { from: null, to: null, basis: 'unknown' };
  return { asOf, status: isFuture ? 'planned' : 'actual' };
}

function datesAround(
  reading: Reading,
  sentence: number,
  figure: Figure,
  noun: CountedNoun,
  bounds: { readonly previous: number; readonly next: number },
  dates: readonly DateExpression[],
): DateExpression | null {
  const sentenceFirst = reading.sentences[sentence]?.first ?? 0;
  let before: DateExpression | null = null;
  for (const date of dates) {
    if (date.first > noun.last) {
      if (date.first < bounds.next && date.first - noun.last <= DATE_BEHIND_WORDS && isTied(reading, noun.last, date)) return date;
      break;
    }
    if (
      date.last < figure.first &&
      date.first >= Math.max(sentenceFirst, bounds.previous) &&
      figure.first - date.last <= DATE_BEFORE_WORDS
    ) {
      if (!isSince(reading, date) && !opensOwnClause(reading, date.last, figure.first)) before = date;
    }
  }
  return before;
}

/** Only prepositions, places and adverbs between the noun and a date behind it, no verb's clause. */
function isTied(reading: Reading, from: number, date: DateExpression): boolean {
  for (let i = from + 1; i < date.first; i++) {
    const token = reading.tokens[i];
    if (!token || isBoundary(token) || roleWords.relative.has(token.norm) || roleWords.since.has(token.norm)) return false;
    if (token.norm.endsWith('ed') && token.script === 'latin') return false;
  }
  return !isSince(reading, date);
}

/** "since 2014" tells when a thing began, not when the figure held. */
function isSince(reading: Reading, date: DateExpression): boolean {
  for (let i = date.first; i >= date.first - 2; i--) {
    const word = reading.tokens[i]?.norm;
    if (word !== undefined && roleWords.since.has(word)) return true;
  }
  return false;
}

/** Between a date and a figure behind it: a comma ends what the date governs. "In 2020, there were 5,200" still holds. */
function opensOwnClause(reading: Reading, from: number, to: number): boolean {
  let boundaries = 0;
  for (let i = from + 1; i < to; i++) if (isBoundary(reading.tokens[i])) boundaries++;
  return boundaries > 1;
}

function hasFuture(
  reading: Reading,
  sentence: number,
  figure: Figure,
  bounds: { readonly previous: number; readonly next: number },
): boolean {
  const segment = segmentAt(reading, sentence, figure.first);
  const from = Math.max(reading.sentences[sentence]?.first ?? 0, bounds.previous);
  for (let i = from; i < Math.min(segment.last, bounds.next); i++) {
    const token = reading.tokens[i];
    if (!token || token.kind !== 'word' || (i >= figure.first && i <= figure.last)) continue;
    if (i < segment.first && figure.first - i > DATE_BEFORE_WORDS) continue;
    if (roleWords.future.has(token.norm)) return true;
    if (token.norm === 'to' && reading.tokens[i + 1]?.norm === 'be') return true;
  }
  return false;
}
