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
  // Between two words a line may break; inside of one there is nothing to break.
  ['one\u200B two', 'one\u200B two'],
  ['Bagh\u200Bdad', 'Bagh[ZWSP]dad'],
  ['2\u200B500', '2[ZWSP]500'],
  ['2,\u20605\uFEFF00', '2,[WJ]5[BOM]00'],
  ['2\u200B\u200D500', '2[ZWSP ×2]500'],
  ['He said.\u200B', 'He said.\u200B'],
  ['جن\u2060ود', 'جن[WJ]ود'],
  // Joiners shape letters; figures have none.
  ['2\u200D500 می\u200Cخواهم', '2[ZWJ]500 می\u200Cخواهم'],
  ['٢\u200C٬٥٠٠', '٢[ZWNJ]٬٥٠٠'],
  ['co\u00ADoperation', 'co\u00ADoperation'],
  ['', ''],
])('%j', (words, shown) => expect(show(words)).toBe(shown));

test('a run of hidden marks is one part with its count, and a million of them take no time', () => {
  expect(show(`2${'\u200B'.repeat(1000)}500`)).toBe('2[ZWSP ×1000]500');
  const began = performance.now();
  expect(show(`2${'\u200B'.repeat(1_000_000)} 500`)).toHaveLength(1_000_005);
  expect(show(`a${'\u202E'.repeat(1_000_000)}b`)).toBe('a[RLO ×1000000]b');
  expect(show('2\u200B'.repeat(100_000))).toHaveLength(700_000 - 6 + 1);
  expect(performance.now() - began).toBeLessThan(3000);
});
