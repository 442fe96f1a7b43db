// Whether a text names the country: as it stands, in either script, whatever is written between Arabic letters.
import { expect, it } from 'vitest';
import { namesCountry, namesIn } from '../../../src/content/names-country.ts';

it.each([
  'talks in Iraq',
  'IRAQ: TALKS RESUME',
  'an iraqi officer',
  'from Baghdad',
  'BAGHDAD (News)',
  '#baghdad',
  'محادثات في العراق',
  'في بغداد',
  'العـــراق',
  'عِرَاق',
  'بـغـداد',
  'ع\u200dراق',
])('%s', (text) => {
  expect(namesCountry(text)).toBe(true);
  const names = namesIn(text);
  expect(names).toHaveLength(1);
  expect(names.every((name) => text.includes(name) && namesCountry(name))).toBe(true);
});

it.each(['', 'Iran and Syria', 'a barrack', 'aghast', 'الأردن وسوريا', 'عرا ق', 'بغد اد', 'عرض وأفق', 'غداد'])('not: %s', (text) => {
  expect(namesCountry(text)).toBe(false);
  expect(namesIn(text)).toEqual([]);
});

it('gives each form once, with the signs that are in it', () => {
  expect(namesIn('Iraq, IRAQ, Iraq; العراق والعـراق والعراق من بغداد')).toEqual(['Iraq', 'IRAQ', 'عراق', 'عـراق', 'بغداد']);
});
