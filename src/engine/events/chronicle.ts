// Entries whose day stands by itself: "September 2014. Washington forms a coalition", or in a chronicle on a line of its own.
import { isYear } from '../../text/characters.ts';
import type { DateExpression } from '../dates/read.ts';
import { type Reading, remember } from '../reading.ts';
import { isBoundary } from '../scope.ts';

/** Fewer dated lines are no chronicle: the one over an article is the day it was published. */
const FEWEST_ENTRIES = 3;
/** A date takes no more tokens: "الجمعة 19 تموز/يوليو 2024". */
const LONGEST_DATE = 8;

/** Before and behind the date of such an entry. */
const MARKS = 6;

/** Whether the date is all that its sentence says, and the next sentence tells of it. */
export function headsEntry(reading: Reading, sentence: number, { first, last }: DateExpression): boolean {
  const { sentences, tokens } = reading;
  const [own, next] = [sentences[sentence], sentences[sentence + 1]];
  if (!own || !next) return false;
  if (own.first === first && own.last - 1 === last) return headings(reading).has(sentence);
  const isSameLine = own.paragraph === next.paragraph && tokens[own.first]?.gap === 'line';
  // "** September 2014.. Washington forms"
  const around = [...tokens.slice(own.first, first), ...tokens.slice(last + 1, own.last)];
  return isSameLine && around.length <= MARKS && around.every(({ kind }) => kind === 'mark') && isBoundary(tokens[own.last - 1]);
}

/** The sentences that are lines with a number, directly over another line, when there are enough of them. */
const headings = remember((reading) => {
  const found = new Set<number>();
  for (const [index, { first, last }] of reading.sentences.entries()) {
    const next = reading.sentences[index + 1];
    if (!next || last - first > LONGEST_DATE || reading.tokens[next.first]?.gap !== 'line') continue;
    const isDated = reading.tokens.slice(first, last).some(({ kind }) => kind === 'number');
    const between = reading.text.slice(reading.tokens[last - 1]?.end, reading.tokens[next.first]?.start);
    const isLoneYear = last - first === 1 && isYear(reading.tokens[first]?.norm ?? '');
    if (isDated && (isLoneYear || /^[^\n]*\n[^\n]*$/u.test(between))) found.add(index);
  }
  return found.size < FEWEST_ENTRIES ? new Set<number>() : found;
});
