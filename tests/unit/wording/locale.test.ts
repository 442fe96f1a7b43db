// The reader's language: plural forms, dates as precise as they were given, parts isolated from the text around them.
import { describe, expect, test } from 'vitest';
import { createLocale, plain } from '../../../src/wording/locale.ts';
import { localeOf, messagesOf } from '../../ui-harness/locale-from-files.ts';

const ar = localeOf('ar');
const en = localeOf('en');

describe('plural forms', () => {
  test.each([
    [0, 'لم تُقارَن أي معلومة'],
    [1, 'قورنت معلومة واحدة'],
    [2, 'قورنت معلومتان'],
    [3, 'قورنت 3 معلومات'],
    [10, 'قورنت 10 معلومات'],
    [11, 'قورنت 11 معلومة'],
    [99, 'قورنت 99 معلومة'],
    [100, 'قورنت 100 معلومة'],
    [103, 'قورنت 103 معلومات'],
  ])('Arabic, %d', (count, expected) => {
    expect(plain(ar.plural('compared', count))).toBe(expected);
  });

  test.each([
    [1, 'مصدر أصلي واحد: رويترز'],
    [2, 'مصدران أصليان: رويترز'],
    [7, '7 مصادر أصلية: رويترز'],
    [12, '12 مصدرًا أصليًا: رويترز'],
    [102, '102 مصدر أصلي: رويترز'],
  ])('Arabic with a second argument, %d', (count, expected) => {
    expect(plain(ar.plural('origins', count, 'رويترز'))).toBe(expected);
  });

  test.each([
    [0, '0 claims compared'],
    [1, '1 claim compared'],
    [2, '2 claims compared'],
    [1200, '1,200 claims compared'],
  ])('English, %d', (count, expected) => {
    expect(plain(en.plural('compared', count))).toBe(expected);
  });
});

describe('dates', () => {
  test.each([
    [{ from: '2024-01-25', to: '2024-01-25', precision: 'day' }, '25 يناير 2024', '25 January 2024'],
    [{ from: '2023-08-01', to: '2023-08-31', precision: 'month' }, 'أغسطس 2023', 'August 2023'],
    [{ from: '2023-06-01', to: '2023-08-31', precision: 'season' }, 'يونيو – أغسطس 2023', 'June – August 2023'],
    [{ from: '2014-01-01', to: '2014-12-31', precision: 'year' }, '2014', '2014'],
  ] as const)('%o', (interval, arabic, english) => {
    expect([ar.interval(interval), en.interval(interval)].map(evenSpaces)).toEqual([arabic, english]);
  });

  test('a range names both ends', () => {
    const range = { from: '2024-01-23', to: '2024-02-04', precision: 'range' } as const;
    expect(evenSpaces(en.interval(range))).toBe('23 January – 4 February 2024');
    expect(evenSpaces(ar.interval(range))).toMatch(/23 يناير – 4 فبراير/);
  });
});

describe('direction', () => {
  test('an argument is isolated and finds its own direction', () => {
    expect(ar.t('said_by', 'Reuters')).toBe('القائل: \u2068Reuters\u2069');
  });

  test('a text that was put together takes the direction of the interface', () => {
    const name = ar.t('document_dated', 'Kitabat', ar.day('2024-01-25'));
    expect(ar.t('documents', name)).toBe(`المقالات: \u2067${name}\u2069`);
    expect(en.t('documents', en.t('document_dated', 'كتابات', '25 January 2024'))).toContain('\u2066\u2068كتابات');
  });

  test.each([
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ] as const)('%s', (lang, dir) => {
    expect(localeOf(lang).dir).toBe(dir);
  });
});

test('numerals can be Arabic-Indic, in Arabic alone', () => {
  expect(createLocale(messagesOf('en'), 'arab').number(2500)).toBe('2,500');
  expect(createLocale(messagesOf('ar'), 'arab').number(2500)).toBe('٢٬٥٠٠');
});

test('an id without a message has no name', () => {
  expect(ar.named('actor', 'atlantis')).toBeNull();
  expect(ar.named('actor', 'iran-aligned-factions')).toBe('فصائل موالية لإيران');
});

/** Thin and no-break spaces around a dash are CLDR's choice and change with its version. */
const evenSpaces = (text: string): string => text.replaceAll(/[\u2009\u00a0\u202f]/g, ' ');
