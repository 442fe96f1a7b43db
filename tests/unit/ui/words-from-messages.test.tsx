// @vitest-environment happy-dom
// No word of a view comes from anywhere but the messages, the page and the corpus: all three are bracketed here, and nothing
// with a letter in it may stand outside of brackets.
import { expect, test } from 'vitest';
import type { Report } from '../../../src/claims/report.ts';
import { failure, success } from '../../../src/claims/result.ts';
import { createLocale, type Locale } from '../../../src/wording/locale.ts';
import type { Sources } from '../../../src/wording/sources.ts';
import { type FakeAnswers, fakeTab } from '../../ui-harness/fake-link.ts';
import { ENGLISH_REPORT } from '../../ui-harness/sample-reports.ts';
import { statesIn } from '../../ui-harness/states.ts';
import { all, drawPopup } from './draw.tsx';

const LOCALE: Locale = {
  ...createLocale((key, args) => (key === 'ui_language' ? 'en' : `⟦⟧${args.join(' ')}`)),
  day: () => '⟦day⟧',
  tick: () => '⟦day⟧',
  interval: () => '⟦interval⟧',
  list: (items) => items.join(', '),
};
const SOURCES: Sources = {
  document: () => ({ outlet: '⟦outlet⟧', published: '2024-01-25' }),
  origin: () => '⟦origin⟧',
  isNewsroom: () => true,
  speaker: () => '⟦speaker⟧',
  event: () => '⟦event⟧',
  proposition: () => '⟦proposition⟧',
};
const REPORT: Report = {
  ...ENGLISH_REPORT,
  article: { ...ENGLISH_REPORT.article, title: '⟦title⟧', outlet: '⟦outlet⟧' },
  claims: ENGLISH_REPORT.claims.map((claim) => ({ ...claim, quote: '⟦quote⟧' })),
  facts: Object.fromEntries(
    Object.entries(ENGLISH_REPORT.facts).map(([id, fact]) => [id, { ...fact, statement: { ar: '⟦statement⟧', en: '⟦statement⟧' } }]),
  ),
};
const ATTRIBUTES = ['title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'aria-valuetext'];

test.each(Object.keys(statesIn('en')))('%s', async (state) => {
  const answers = statesIn('en')[state];
  await drawPopup(LOCALE, answers ? fakeTab(bracketed(answers)) : null, SOURCES);
  const shown = [
    document.body.textContent,
    ...all('*').flatMap((element) => ATTRIBUTES.map((attribute) => element.getAttribute(attribute) ?? '')),
  ];
  expect(shown.map((text) => text.replaceAll(/⟦[^⟧]*⟧/g, '')).filter((text) => /\p{L}/u.test(text))).toEqual([]);
});

function bracketed({ state }: FakeAnswers): FakeAnswers {
  if (state === undefined) return {};
  if (!state.ok) return { state: failure('⟦error⟧') };
  return { state: success('report' in state.value ? { ...state.value, report: { ...state.value.report, ...REPORT } } : state.value) };
}
