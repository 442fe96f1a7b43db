// What saved articles say to the sample reports: changes at the same address, a difference, a sentence that is nearly the same.
import type { Report } from '../../src/claims/report.ts';
import type { ReferencesReport, SavedArticle, WordPart } from '../../src/claims/saved.ts';

/** In the language of the report. */
export function savedBeside({ article, claims }: Report): ReferencesReport {
  const isArabic = article.lang === 'ar';
  const words: readonly WordPart[] = isArabic
    ? [
        { kind: 'same', text: 'وينتشر نحو ' },
        { kind: 'reference', text: '2500 ' },
        { kind: 'page', text: '3900 ' },
        { kind: 'same', text: 'جندي في القواعد.' },
      ]
    : [
        { kind: 'same', text: 'About ' },
        { kind: 'reference', text: '2,500 ' },
        { kind: 'page', text: '3,900 ' },
        { kind: 'same', text: 'troops are at the bases.' },
      ];
  const [before, after] = isArabic ? ['2500', '3900'] : ['2,500', '3,900'];
  const [claim] = claims;
  return {
    saved: 12,
    history: {
      id: 'url:https://example.org/',
      versions: 1,
      isKept: false,
      since: { readAt: '2024-01-26T09:00:00Z' },
      changes: [
        { kind: 'quantity', before, after, words },
        { kind: 'wording', before: null, after: words[0]?.text ?? '', words: [{ kind: 'page', text: words[0]?.text ?? '' }] },
      ],
    },
    articles: [
      {
        id: 'url:https://other.example.org/',
        title: article.title,
        outlet: 'Example News',
        url: 'https://other.example.org/',
        published: { date: '2024-01-27', basis: 'metadata' },
        claims: claim === undefined ? [] : [{ claim: claim.id, verdict: 'conflicts', reasons: ['values-differ'], quotes: [before ?? ''] }],
        same: 3,
        close: [{ start: 0, end: 40, likeness: 0.8, words }],
      },
    ],
  };
}

/** Two articles with addresses and one that was pasted without a title or a day. */
export function savedArticles(lang: 'ar' | 'en'): readonly SavedArticle[] {
  const title = lang === 'ar' ? 'جولة محادثات جديدة في بغداد' : 'A new round of talks in Baghdad';
  const version = { text: title, title, published: { date: '2024-01-27', basis: 'metadata' }, readAt: '2024-01-28T08:00:00.000Z' } as const;
  const versions = (hashes: readonly string[]) => hashes.map((letter) => ({ ...version, sha256: letter.repeat(64) }));
  const article = (path: string, hashes: readonly string[]): SavedArticle => {
    const url = `https://news.example.org/${path}`;
    return { id: `url:${url}`, url, outlet: 'Example News', lang, versions: versions(hashes), reading: null };
  };
  const pasted: SavedArticle = {
    id: `text:${'d'.repeat(64)}`,
    url: null,
    outlet: null,
    lang: lang === 'ar' ? 'en' : 'ar',
    versions: [{ ...version, title: null, text: 'pasted', sha256: 'd'.repeat(64), published: { date: null, basis: 'unknown' } }],
    reading: null,
  };
  return [article('talks', ['a', 'b']), article('troops', ['c']), pasted];
}
