// Number → words → number in both languages, with a speller of the tests' own; digits in every habit; no text breaks the reader.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../src/engine/figures/read.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { cases } from './cases.ts';
import { spellArabic } from './spell-arabic.ts';
import { spellEnglish } from './spell-english.ts';

const read = (text: string) => {
  const tokens = tokenise(text);
  return readFigures(tokens, new Uint8Array(tokens.length));
};
/** To 10^12, small numbers as often as large ones. */
const numbers = fc.integer({ min: 1, max: 12 }).chain((digits) => fc.integer({ min: 2, max: 10 ** digits }));

function readsAs(text: string, value: number): void {
  const figures = read(text);
  expect(figures.map((figure) => [text.slice(figure.start, figure.end), figure.value])).toEqual([
    [text, { min: value, max: value, modifier: 'exact' }],
  ]);
}

describe('spelled numbers read back', () => {
  test('Arabic', () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), fc.boolean(), fc.boolean(), (value, nominative, feminine, split) => {
        readsAs(spellArabic(value, { nominative, feminine, split }), value);
      }),
      cases(3000),
    );
  });

  test('English', () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), fc.boolean(), (value, and, hyphen) => {
        readsAs(spellEnglish(value, { and, hyphen }), value);
      }),
      cases(3000),
    );
  });
});

describe('digits read back', () => {
  const arabicIndic = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
  const grouped = (value: number, separator: string) => String(value).replace(/\B(?=(\d{3})+$)/g, separator);

  test.each([',', '٬', '\u00a0', '\u202f', '،', '’'])('thousands by %j', (separator) => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), fc.boolean(), (value, eastern) => {
        const text = grouped(value, separator);
        readsAs(eastern ? arabicIndic(text) : text, value);
      }),
    );
  });
});

test('figures lie in text order, never overlap, never touch a date, on any text', () => {
  const word = fc.constantFrom(
    'ألف',
    'و',
    'بين',
    'من',
    'إلى',
    'نحو',
    'مئة',
    'خمسة',
    'وعشرين',
    'آلاف',
    '%',
    '$',
    '(',
    ')',
    '-',
    '½',
    'one',
    'and',
    'a',
    'half',
    'million',
    'between',
    'to',
    'or',
    '1,800',
    '2.5',
    '7',
    '2024',
    'نصف',
    'جنديان',
    'dozens',
    'of',
    '\n',
    ':',
    '/',
    '+',
    'th',
    'more',
    'than',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }),
      fc.boolean(),
      fc.array(fc.boolean(), { maxLength: 60 }),
      (parts, spaced, dates) => {
        const text = parts.join(spaced ? ' ' : '');
        const tokens = tokenise(text);
        const taken = Uint8Array.from(tokens, (_, i) => (dates[i] ? 1 : 0));
        let end = -1;
        for (const figure of readFigures(tokens, taken)) {
          expect(figure.first).toBeGreaterThan(end);
          expect(figure.last).toBeGreaterThanOrEqual(figure.first);
          expect(figure.start).toBe(tokens[figure.first]?.start);
          expect(figure.end).toBe(tokens[figure.last]?.end);
          for (let i = figure.first; i <= figure.last; i++) expect(taken[i]).toBe(0);
          expect(figure.value.min !== null || figure.value.max !== null).toBe(true);
          end = figure.last;
        }
      },
    ),
    cases(3000),
  );
});
