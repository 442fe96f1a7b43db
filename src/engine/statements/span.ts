// The words that a statement quotes: from its first to its last term, to the edges of the clause when they are near.
import type { Reading } from '../reading.ts';
import { isBoundary } from '../scope.ts';

/** An edge this near is taken; a farther one would quote what the statement does not say. */
const NEAR_EDGE = 4;

/** UTF-16 offsets of the quotation of tokens `first` to `last`, both inclusive. */
export function quoteSpan(reading: Reading, sentence: number, first: number, last: number): { start: number; end: number } {
  const bounds = reading.sentences[sentence] ?? { first, last: last + 1 };
  let from = first;
  for (let i = first - 1, steps = 0; i >= bounds.first && steps < NEAR_EDGE; i--, steps++) {
    if (isEdge(reading, i)) break;
    if (i === bounds.first || isEdge(reading, i - 1)) from = i;
  }
  let to = last;
  for (let i = last + 1, steps = 0; i < bounds.last && steps < NEAR_EDGE; i++, steps++) {
    if (isEdge(reading, i)) break;
    if (i + 1 === bounds.last || isEdge(reading, i + 1)) to = i;
  }
  const start = reading.tokens[from]?.start ?? 0;
  return { start, end: reading.tokens[to]?.end ?? start };
}

const isEdge = (reading: Reading, token: number): boolean => {
  const mark = reading.tokens[token];
  return isBoundary(mark) || (mark?.kind === 'mark' && (mark.norm === '"' || mark.norm === '(' || mark.norm === ')'));
};
