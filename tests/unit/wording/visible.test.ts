// Controls that turn the reading order around are named where they stand; honest text stays as it is.
import { expect, test } from 'vitest';
import { visibleParts } from '../../../src/wording/visible.ts';

const show = (words: string): string =>
  visibleParts(words)
    .map(({ text, isControl }) => (isControl ? `[${text}]` : text))
    .join('');

test.each([
  ['2,500 troops', '2,500 troops'],
  ['\u202E005,2\u202C troops', '[RLO]005,2[PDF] troops'],
  ['a\u2066b\u2069c\u2067d\u2068', 'a[LRI]b[PDI]c[RLI]d[FSI]'],
  ['\u202A\u202B\u202D', '[LRE][RLE][LRO]'],
  // A mark that says a direction, and a joiner, change no order.
  ['قال\u200F: 25\u200E، می\u200Cخواهم', 'قال\u200F: 25\u200E، می\u200Cخواهم'],
  ['', ''],
])('%j', (words, shown) => expect(show(words)).toBe(shown));
