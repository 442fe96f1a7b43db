// Every row of the tables of figures is a test of its own.
import { describe, expect, test } from 'vitest';
import { type Figure, readFigures } from '../../../src/engine/figures/read.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import { DUALS, NOT_DUALS } from '../ar/duals.ts';
import { ARABIC_WORDS } from '../ar/number-words.ts';
import { ENGLISH_WORDS } from '../en/number-words.ts';
import { DIGITS } from './digits.ts';
import { HEDGES } from './hedges.ts';
import { NOT_FIGURES } from './negatives.ts';
import type { Expected, ValueRow } from './row.ts';
import { SEQUENCES } from './sequences.ts';

const read = (text: string): Figure[] => {
  const tokens = tokenise(text);
  return readFigures(tokens, new Uint8Array(tokens.length));
};
/** Ordinals are read, but count nothing. */
const counted = (text: string): Figure[] => read(text).filter((figure) => figure.unit !== 'ordinal');

function meets(figure: Figure, expected: Expected): void {
  if (typeof expected === 'number') {
    expect(figure.value.min).toBeCloseTo(expected, 9);
    expect(figure.value).toMatchObject({ modifier: 'exact' });
    expect(figure.value.max).toBe(figure.value.min);
    return;
  }
  const [min, max, modifier] = expected;
  expect(figure.value).toMatchObject({ min, max, ...(modifier === undefined ? {} : { modifier }) });
}

const tables: Readonly<Record<string, readonly ValueRow[]>> = {
  digits: DIGITS,
  'Arabic words': ARABIC_WORDS,
  'English words': ENGLISH_WORDS,
  'hedges and ranges': HEDGES,
  duals: DUALS,
};

for (const [name, rows] of Object.entries(tables)) {
  describe(name, () => {
    for (const { value, unit = 'count', form, texts } of rows) {
      for (const marked of texts) {
        test(`${JSON.stringify(value)}: ${marked}`, () => {
          const text = marked.replace('【', '').replace('】', '');
          const figures = unit === 'ordinal' ? read(text) : counted(text);
          expect(figures).toHaveLength(1);
          const figure = figures[0] as Figure;
          meets(figure, value);
          expect(figure.unit).toBe(unit);
          if (form) expect(figure.form).toBe(form);
          if (marked.includes('【'))
            expect(text.slice(figure.start, figure.end)).toBe(marked.slice(marked.indexOf('【') + 1, marked.indexOf('】')));
        });
      }
    }
  });
}

describe('several figures', () => {
  for (const { text, values } of SEQUENCES) {
    test(text, () => {
      const figures = counted(text);
      expect(figures.map((figure) => text.slice(figure.start, figure.end))).toHaveLength(values.length);
      values.forEach((value, i) => {
        meets(figures[i] as Figure, value);
      });
    });
  }
});

describe('no figure', () => {
  for (const [kind, texts] of Object.entries({ ...NOT_FIGURES, 'no dual': NOT_DUALS })) {
    for (const text of texts) {
      test(`${kind}: ${text}`, () => {
        expect(counted(text).map((figure) => text.slice(figure.start, figure.end))).toEqual([]);
      });
    }
  }
});
