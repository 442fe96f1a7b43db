// Who holds a position that nobody is said to say: the party that is the subject of the pivot verb.
import type { Reading, Term } from '../reading.ts';
import { speakerTerms } from '../subjects.ts';

/** An English subject ends, an Arabic one begins, at most so many tokens from its verb. */
const BESIDE = 5;

/** A speaker id, or `null` when no known speaker stands beside the verb. */
export function subjectOf(reading: Reading, sentence: number, pivot: Term): string | null {
  const terms = speakerTerms(reading, sentence);
  const before = terms.findLast(({ last }) => last < pivot.first && pivot.first - last <= BESIDE);
  const after = terms.find(({ first }) => first > pivot.last && first - pivot.last <= BESIDE);
  const isVerbFirst = reading.tokens[pivot.first]?.script === 'arabic';
  return (isVerbFirst ? (after ?? before) : before)?.id ?? null;
}
