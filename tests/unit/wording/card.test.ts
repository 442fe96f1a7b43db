// What the card says: both sides in the reader's language, the page's words in their own, and an excerpt that can be checked.
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/wording/locale.ts';
import { LANGUAGES, REPORTS, sampleView } from '../content/card/sample-view.ts';

describe.each(LANGUAGES)('the card of every claim, for a reader of %s', (lang) => {
  it.each(REPORTS[lang].claims.map(({ id }) => id))('%s says something everywhere', (id) => {
    const view = sampleView(lang, id);
    const { verdictName, subject, quote, page, references, reasons, labels } = view;
    const texts = [
      verdictName,
      ...subject,
      ...quote.parts.map(({ text }) => text),
      page.text ?? '',
      ...page.details,
      ...references.flatMap(({ statement, values }) => [statement, ...values.flatMap(({ details }) => details)]),
      ...reasons,
      ...Object.values(labels),
    ];
    for (const text of texts) expect(plain(text).trim()).not.toBe('');
    expect(reasons.length).toBeGreaterThan(0);
  });
});

it('names document, origin, speaker and time of the references', () => {
  const [reference] = sampleView('en', 'c2').references;
  expect(reference?.statement).toBe('A senior US military official puts the number of ISIS members in Iraq and Syria at about 1,000.');
  expect(reference?.values.map(({ text, details }) => [plain(text ?? ''), ...details.map(plain)])).toEqual([
    [
      'about 1,000',
      'Said by: a senior US military official',
      '1 origin: AFP',
      'Articles: Unnamed outlet (25 January 2024)',
      'First in the references on 25 January 2024',
    ],
  ]);
});

it('shows every value where the references disagree', () => {
  const [reference] = sampleView('en', 'c3').references;
  expect(reference?.values.map(({ text }) => text)).toEqual(['23 January 2024', '24 January 2024']);
});

it.each([
  ['ar', 'en', 'ltr'],
  ['en', 'ar', 'rtl'],
] as const)('a reader of %s sees a quotation in %s from its own side', (ui, article, dir) => {
  const view = sampleView(ui, 'c1', article);
  expect(view.quote).toMatchObject({ lang: article, dir });
  expect(view.quote.parts.map(({ text }) => text).join('')).toBe(REPORTS[article].claims[0]?.quote);
  expect(view.lang).toBe(ui);
});

it('has the picture of a figure or a date, in words too, and none of a statement', () => {
  expect(plain(sampleView('en', 'c1').picture?.alternative ?? '')).toMatch(/3,400.*2,500/s);
  expect(sampleView('en', 'c3').picture?.references.length).toBe(2);
  expect(sampleView('en', 'c4').picture).toBeNull();
});

it('a fact of another kind speaks for itself: no bare "denied" beside a date', () => {
  expect(sampleView('en', 'c5').references[0]?.values[0]?.text).toBeNull();
});

it('the details are a report of this claim and its facts alone', () => {
  const details: unknown = JSON.parse(sampleView('en', 'c1').details);
  expect(details).toMatchObject({
    schema: 'muqarin/report@1',
    article: { url: 'https://example.org/a' },
    claims: [{ id: 'c1', verdict: 'conflicts', reasons: ['values-differ'] }],
    facts: { 'troops-us-iraq': { measure: 'troops' } },
  });
  expect(Object.keys((details as { facts: object }).facts)).toEqual(['troops-us-iraq']);
});
