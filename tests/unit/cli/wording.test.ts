// Values in words, in both languages, and the page's words on their way to a terminal.
import { describe, expect, it } from 'vitest';
import type { DateInterval } from '../../../src/claims/time.ts';
import { type FigureValue, MEASURES, MODIFIERS } from '../../../src/claims/value.ts';
import { REASONS, VERDICTS } from '../../../src/claims/verdict.ts';
import { printable } from '../../../src/cli/formats/terminal.ts';
import { dateInWords, figureInWords } from '../../../src/cli/formats/values.ts';
import { wordingIn } from '../../../src/cli/formats/wording.ts';

const EN = wordingIn('en');
const AR = wordingIn('ar');

describe('figureInWords', () => {
  const rows: readonly (readonly [FigureValue, string, string])[] = [
    [{ min: 2500, max: 2500, modifier: 'exact' }, '2,500', '2,500'],
    [{ min: 2500, max: 2500, modifier: 'about' }, 'about 2,500', 'نحو 2,500'],
    [{ min: 150, max: null, modifier: 'more_than' }, 'more than 150', 'أكثر من 150'],
    [{ min: null, max: 700, modifier: 'up_to' }, 'up to 700', 'ما لا يزيد على 700'],
    [{ min: 3000, max: 5000, modifier: 'range' }, 'between 3,000 and 5,000', 'بين 3,000 و5,000'],
    [{ min: null, max: null, modifier: 'vague' }, 'not stated', 'غير مذكور'],
  ];
  for (const [value, english, arabic] of rows) {
    it(english, () => expect([figureInWords(value, EN), figureInWords(value, AR)]).toEqual([english, arabic]));
  }
});

describe('dateInWords', () => {
  const rows: readonly (readonly [DateInterval | null, string])[] = [
    [{ from: '2024-01-25', to: '2024-01-25', precision: 'day' }, '25 January 2024'],
    [{ from: '2023-08-01', to: '2023-08-31', precision: 'month' }, 'August 2023'],
    [{ from: '2023-01-01', to: '2023-12-31', precision: 'year' }, '2023'],
    [{ from: '2024-07-22', to: '2024-07-23', precision: 'range' }, '22 July 2024 – 23 July 2024'],
    [null, 'a date that cannot be worked out'],
  ];
  for (const [date, words] of rows) it(words, () => expect(dateInWords(date, EN)).toBe(words));
});

describe('messages', () => {
  const keys = [
    ...REASONS.map((reason) => `reason_${reason.replaceAll('-', '_')}`),
    ...VERDICTS.map((verdict) => `verdict_${verdict}`),
    ...MEASURES.map((measure) => `measure_${measure}`),
    ...MODIFIERS.filter((modifier) => modifier !== 'exact').map((modifier) => `value_${modifier}`),
  ];
  for (const key of keys) {
    it(`${key} is there in both languages`, () =>
      expect([EN.say(key, '1', '2'), AR.say(key, '1', '2')]).toEqual([expect.any(String), expect.any(String)]));
  }
});

describe('printable', () => {
  it('lets no escape sequence, line break, reordering mark or half character through', () => {
    expect(printable('a\u001B[31mb\nc\u202Ed\u2066e\uD800f')).toBe('a [31mb cde\uFFFDf');
  });
});
