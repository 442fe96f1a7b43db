// Values in the reader's words.
import { describe, expect, test } from 'vitest';
import type { DateInterval } from '../../../src/claims/time.ts';
import type { FigureValue, Measure } from '../../../src/claims/value.ts';
import { plain } from '../../../src/wording/locale.ts';
import { statedText } from '../../../src/wording/stated.ts';
import { localeOf } from '../../ui-harness/locale-from-files.ts';

const FIGURES: readonly (readonly [FigureValue, string, string])[] = [
  [{ min: 2500, max: 2500, modifier: 'exact' }, '2,500', '2,500'],
  [{ min: 2500, max: 2500, modifier: 'about' }, 'نحو 2,500', 'about 2,500'],
  [{ min: 300, max: null, modifier: 'more_than' }, 'أكثر من 300', 'more than 300'],
  [{ min: 300, max: null, modifier: 'at_least' }, 'ما لا يقل عن 300', 'at least 300'],
  [{ min: null, max: 700, modifier: 'less_than' }, 'أقل من 700', 'less than 700'],
  [{ min: null, max: 700, modifier: 'up_to' }, 'ما لا يزيد على 700', 'up to 700'],
  [{ min: 3000, max: 5000, modifier: 'range' }, 'بين 3,000 و5,000', 'between 3,000 and 5,000'],
  [{ min: 20, max: 99, modifier: 'vague' }, 'بلا رقم محدد (بين 20 و99)', 'no exact figure (between 20 and 99)'],
  [{ min: null, max: null, modifier: 'vague' }, 'غير مذكور', 'not stated'],
];

const say = (lang: 'ar' | 'en', measure: Measure, value: FigureValue): string =>
  plain(statedText(localeOf(lang), { kind: 'quantity', measure, value }));

describe('figures', () => {
  test.each(FIGURES)('%o', (value, arabic, english) => {
    expect([say('ar', 'troops', value), say('en', 'troops', value)]).toEqual([arabic, english]);
  });

  test('a percentage carries its sign', () => {
    expect(say('en', 'percent', { min: 30, max: 30, modifier: 'about' })).toBe('about 30%');
  });
});

test('a date that could not be worked out says so', () => {
  const none: DateInterval | null = null;
  expect(statedText(localeOf('en'), { kind: 'date', date: none })).toBe('a date that cannot be worked out');
});
