// Talks of others: with Ankara, of the strategic dialogue, of technical committees. They have rounds and dates of their own.
import { clauseWords } from '../languages/clause-words.ts';
import type { Reading } from './reading.ts';

/** Terms that name talks of others, or who holds them. */
export const OTHER_TALKS: ReadonlySet<string> = new Set([
  ...['strategic-dialogue', 'coordinating-committee', 'technical', 'turkey', 'kurdistan-region', 'saudi-arabia'],
]);

const OTHERS: ReadonlySet<string> = new Set([
  'turkey',
  'kurdistan-region',
  'saudi-arabia',
  'iran',
  'russia',
  'uae',
  'france',
  'kuwait',
  'qatar',
]);

/** Whether the sentence speaks, before the token, of what is done "with Ankara" (مع أنقرة) or "between Baghdad and Tehran". */
export const isWithOthers = (reading: Reading, sentence: number, token: number): boolean =>
  (reading.terms[sentence] ?? []).some(
    ({ id, first }) =>
      first < token &&
      OTHERS.has(id) &&
      (clauseWords.accompanying.at(reading.tokens[first - 1]) ||
        reading.tokens.slice(Math.max(0, first - PAIR_WORDS), first).some((word) => clauseWords.between.at(word))),
  );

/** From "between" to the second of the two. */
const PAIR_WORDS = 3;
