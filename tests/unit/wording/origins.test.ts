// Origins are counted, not articles: three articles with one agency's report are one origin.
import { expect, test } from 'vitest';
import { BUNDLED_NAMES } from '../../../src/wording/bundled-names.ts';
import type { UiLanguage } from '../../../src/wording/locale.ts';
import { originsOf, originsText, pageOriginLines } from '../../../src/wording/origins.ts';
import { createSources, type Wording } from '../../../src/wording/sources.ts';
import { localeOf } from '../../ui-harness/locale-from-files.ts';
import { ENGLISH_REPORT, fromAgency } from '../../ui-harness/sample-reports.ts';

const wordingIn = (lang: UiLanguage): Wording => ({ locale: localeOf(lang), sources: createSources(lang, BUNDLED_NAMES) });
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');

test('each origin with its articles and the claims that rest on it, the most used first', () => {
  const fact = ENGLISH_REPORT.facts['troops-us-iraq'];
  if (fact?.kind !== 'quantity') throw new Error('the sample has changed');
  const mentions = fact.mentions.map((mention) => ({ ...mention, origin: 'reuters' }));
  const report = { ...ENGLISH_REPORT, facts: { ...ENGLISH_REPORT.facts, [fact.id]: { ...fact, mentions } } };
  const [troops] = report.claims;
  if (troops === undefined) throw new Error('the sample has changed');
  expect(originsOf({ ...report, claims: [troops] })).toEqual([{ id: 'reuters', documents: ['001', '003', '004'], claims: 1 }]);
  const counts = originsOf(ENGLISH_REPORT).map(({ claims }) => claims);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

test('a fact that the report does not carry counts for nothing', () => {
  expect(originsOf({ ...ENGLISH_REPORT, facts: {} })).toEqual([]);
});

test.each([
  ['en', ['reuters'], ['001', '003', '004'], '3 articles, one Reuters report'],
  ['en', ['reuters'], ['001'], '1 origin: Reuters'],
  ['en', ['pentagon'], ['001', '004'], '1 origin: US Department of Defense (Pentagon)'],
  ['en', ['reuters', 'afp'], ['001', '004'], '2 origins: Reuters and AFP'],
  ['ar', ['reuters'], ['001', '003', '004'], '3 مقالات عن خبر واحد من رويترز'],
] as const)('%s: %j in %j', (lang, origins, documents, text) => {
  expect(plain(originsText(wordingIn(lang), { origins, documents }))).toBe(text);
});

test('a page says whom it has its news from, and how much agrees with nobody else', () => {
  expect(pageOriginLines(wordingIn('en'), ENGLISH_REPORT)).toEqual([]);
  const agreeing = ENGLISH_REPORT.claims.filter(({ verdict }) => verdict === 'agrees').length;
  expect(pageOriginLines(wordingIn('en'), fromAgency(ENGLISH_REPORT)).map(plain)).toEqual([
    'This page itself carries a report of Reuters.',
    'In some of its sentences, this page has it from CNN.',
    `${agreeing} ${agreeing === 1 ? 'claim agrees with its' : 'claims agree with their'} own source alone.`,
  ]);
});
