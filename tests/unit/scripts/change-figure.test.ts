// The figures that `npm run eval` puts into the source articles: always another number, always more than a quarter away.
import { expect, test } from 'vitest';
import { changedFigures } from '../../../scripts/eval/change-figure.mjs';

test.each([
  { quote: 'نحو 400 جندي', min: 400, max: 400, expected: ['نحو 200 جندي', 'نحو 280 جندي', 'نحو 520 جندي', 'نحو 800 جندي'] },
  { quote: '٤٠٠ جندي', min: 400, max: 400, expected: ['200 جندي', '280 جندي', '520 جندي', '800 جندي'] },
  {
    quote: 'about 1,000 troops',
    min: 1000,
    max: 1000,
    expected: ['about 500 troops', 'about 700 troops', 'about 1300 troops', 'about 2000 troops'],
  },
  { quote: 'four bases', min: 4, max: 4, expected: ['2 bases', '6 bases', '8 bases'] },
  { quote: 'أربعة معسكرات', min: 4, max: 4, expected: ['2 معسكرات', '6 معسكرات', '8 معسكرات'] },
  { quote: 'بنحو ألف', min: 1000, max: 1000, expected: ['بنحو 500', 'بنحو 700', 'بنحو 1300', 'بنحو 2000'] },
  { quote: 'جولتين أخريين', min: 2, max: 2, expected: ['3 جولات', '4 جولات'] },
  {
    quote: 'أكثر من 600 عنصر',
    min: 600,
    max: null,
    expected: ['أكثر من 300 عنصر', 'أكثر من 420 عنصر', 'أكثر من 780 عنصر', 'أكثر من 1200 عنصر'],
  },
  { quote: 'عشرات الغارات', min: 20, max: 99, expected: ['مئات الغارات', 'آلاف الغارات'] },
  { quote: 'hundreds of rockets', min: 200, max: 999, expected: ['dozens of rockets', 'thousands of rockets'] },
  { quote: 'several bases', min: null, max: null, expected: [] },
])('$quote', ({ quote, min, max, expected }) => {
  expect(changedFigures(quote, { min, max })).toEqual(expected);
});
