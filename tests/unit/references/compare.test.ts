// A later page against saved articles: claims by the engine's own rules, sentences by their words, and caution where nothing is known.
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/claims/report.ts';
import { compareWithSaved } from '../../../src/references/compare.ts';
import { addressOf, united } from '../../../src/references/saved-article.ts';
import { ARABIC, ENGLISH, edited, PAGE, reportOf, saved } from './articles.ts';

const OTHER: Article = { ...PAGE, url: 'https://other.example.org/story', published: { date: '2024-01-29', basis: 'metadata' } };
const compare = async (page: Article, ...articles: readonly Article[]) =>
  compareWithSaved(page, reportOf(page), await Promise.all(articles.map((article) => saved(article))));

describe('claims', () => {
  test('a figure that differs from a saved article’s conflicts with it, the others agree', async () => {
    const page = { ...OTHER, text: edited(ENGLISH, [['2,500', '3,900']]) };
    const { claims } = reportOf(page);
    const [comparison] = (await compare(page, PAGE)).articles;
    const conflicts = comparison?.claims.filter(({ verdict }) => verdict === 'conflicts') ?? [];
    expect(conflicts.map(({ claim, quotes }) => [claims.find(({ id }) => id === claim)?.quote, quotes])).toEqual([
      [expect.stringContaining('3,900'), [expect.stringContaining('2,500')]],
    ]);
    expect(comparison?.claims.some(({ verdict }) => verdict === 'agrees')).toBe(true);
  });

  test('in the other language, too', async () => {
    const page = { ...OTHER, lang: 'ar', text: ARABIC.replace('2500', '3900') };
    const [comparison] = (await compare(page, PAGE)).articles;
    expect(comparison?.claims.filter(({ verdict }) => verdict === 'conflicts').map(({ quotes }) => quotes)).toEqual([
      [expect.stringContaining('2,500')],
    ]);
    expect(comparison?.close).toEqual([]);
  });

  test.each([
    ['whose day nobody knows', { date: null, basis: 'unknown' }],
    ['of a year later', { date: '2025-02-01', basis: 'metadata' }],
    ['of a year before', { date: '2023-01-01', basis: 'metadata' }],
  ] as const)('no conflict with a saved article %s', async (_, published) => {
    const page = { ...OTHER, text: edited(ENGLISH, [['2,500', '3,900']]) };
    const text = ENGLISH.replace('on January 27, 2024', 'this week');
    const { articles } = await compare(page, { ...PAGE, text, published });
    expect(articles.flatMap(({ claims }) => claims.filter(({ verdict }) => verdict === 'conflicts'))).toEqual([]);
  });

  test.each([
    [
      'The Higher Military Commission was announced on August 9, 2023.',
      'The Higher Military Commission was announced on August 21, 2023.',
      1,
    ],
    ['The Higher Military Commission was announced in June 2023.', 'The Higher Military Commission was announced in August 2023.', 0],
    ['The Higher Military Commission was announced last year.', 'The Higher Military Commission was announced on August 21, 2022.', 0],
  ])('a date conflicts with another only when both are days that are named: %s %s', async (kept, now, count) => {
    const page = { ...OTHER, text: `${ENGLISH}\n${now}` };
    const { articles } = await compare(page, { ...PAGE, text: `${ENGLISH}\n${kept}` });
    expect(articles.flatMap(({ claims }) => claims.filter(({ verdict }) => verdict === 'conflicts'))).toHaveLength(count);
  });

  test('an article of another subject has no say, also where it counts troops', async () => {
    const text =
      'The harvest festival drew 3,900 visitors to the city on Sunday.\nThere were 12 bands and more than 150 stalls in the old market this year.';
    expect((await compare(OTHER, { ...PAGE, text })).articles).toEqual([]);
  });
});

describe('sentences', () => {
  test('the closest sentence is shown with the words that differ', async () => {
    const page = {
      ...OTHER,
      text: edited(ENGLISH, [['until the committee has finished its work', 'until the committee has completed its work']]),
    };
    const [comparison] = (await compare(page, PAGE)).articles;
    expect(comparison?.same).toBe(7);
    expect(
      comparison?.close.map(({ words }) => words.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text.trim()])),
    ).toEqual([
      [
        ['reference', 'finished'],
        ['page', 'completed'],
      ],
    ]);
  });

  test('orthography alone is no difference', async () => {
    const page = { ...OTHER, lang: 'ar', text: ARABIC.replaceAll('ال', 'الـ').replaceAll('2500', '٢٥٠٠').replaceAll('إلى', 'الى') };
    const [comparison] = (await compare(page, { ...PAGE, lang: 'ar', text: ARABIC })).articles;
    expect(comparison).toMatchObject({ same: 8, close: [] });
  });

  test('the parts put together are the page’s own sentence', async () => {
    const page = { ...OTHER, text: edited(ENGLISH, [['some 900', 'about 800']]) };
    const [close] = (await compare(page, PAGE)).articles[0]?.close ?? [];
    const own = close?.words
      .filter(({ kind }) => kind !== 'reference')
      .map(({ text }) => text)
      .join('');
    expect(own).toBe(page.text.slice(close?.start, close?.end));
  });
});

describe('the same address', () => {
  test('tells what changed since, and goes on telling it when the new version is kept', async () => {
    const page = { ...PAGE, url: 'https://news.example.org/talks?utm_source=x#top', text: edited(ENGLISH, [['900', '600']]) };
    const before = await saved(PAGE);
    const { history, articles } = compareWithSaved(page, reportOf(page), [before]);
    expect(history).toMatchObject({ versions: 1, isKept: false, since: { readAt: before.versions[0]?.readAt } });
    expect(history?.changes.map(({ kind }) => kind)).toEqual(['quantity']);
    expect(articles).toEqual([]);
    const kept = united(before, await saved(page, '2024-02-02T00:00:00.000Z'));
    expect(compareWithSaved(page, reportOf(page), [kept]).history).toMatchObject({ versions: 2, isKept: true, changes: history?.changes });
  });

  test('with the same text has not changed', async () => {
    expect((await compare(PAGE, PAGE)).history).toMatchObject({ isKept: true, since: null, changes: [] });
  });
});

test.each([
  ['https://a.example.org/x?id=7&utm_source=mail&fbclid=1#part', 'https://a.example.org/x?id=7'],
  ['https://a.example.org', 'https://a.example.org/'],
  ['file:///article.html', null],
  ['no address', null],
])('%s is %s', (url, address) => {
  expect(addressOf(url)).toBe(address);
});
