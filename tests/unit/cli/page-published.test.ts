// Where a page says when it was published: a row a page, with the day and how it is known.
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/cli/page/page.ts';
import { ENGLISH, page } from '../../cli/articles.ts';

/** Without the date line of the plain text, so that only the page's own signs count. */
const STORY = ENGLISH.replace('January 28, 2024\n\n', '');
const ld = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const meta = (name: string, content: string, attribute = 'property'): string => `<meta ${attribute}="${name}" content="${content}">`;

interface Row {
  readonly why: string;
  readonly head?: string;
  /** Between the headline and the story. */
  readonly before?: string;
  readonly day: string | null;
  readonly basis?: 'metadata' | 'text' | 'unknown';
}

const ROWS: readonly Row[] = [
  { why: 'JSON-LD', head: ld({ '@type': 'NewsArticle', datePublished: '2024-01-25T10:00:00+03:00' }), day: '2024-01-25' },
  {
    why: 'JSON-LD in a graph',
    head: ld({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article', 'X'], datePublished: '2024-01-25' }] }),
    day: '2024-01-25',
  },
  {
    why: 'the article before the page that holds it',
    head: ld([{ '@type': 'WebPage', datePublished: '2023-05-05', mainEntity: { '@type': 'NewsArticle', datePublished: '2024-01-25' } }]),
    day: '2024-01-25',
  },
  {
    why: 'not the articles of a list',
    head: ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2026-04-01' }] }),
    day: null,
  },
  {
    why: 'JSON-LD with a line break in a string',
    head: ld('{"@type": "NewsArticle", "headline": "a\nb", "datePublished": "2024-01-25",}'),
    day: '2024-01-25',
  },
  { why: 'JSON-LD cut off', head: ld('{"@type": "NewsArticle", "datePublished": "2024-01-25", "author": {'), day: '2024-01-25' },
  { why: 'the local day of a late hour', head: meta('article:published_time', '2024-01-25T23:30:00-05:00'), day: '2024-01-25' },
  { why: 'parsely', head: meta('parsely-pub-date', '2024-01-25T10:00:00Z', 'name'), day: '2024-01-25' },
  { why: 'sailthru', head: meta('sailthru.date', '2024-01-25 10:00:00', 'name'), day: '2024-01-25' },
  { why: 'Dublin Core', head: meta('DC.date.issued', '2024-01-25', 'name'), day: '2024-01-25' },
  { why: 'compact digits', head: meta('pubdate', '20240125', 'name'), day: '2024-01-25' },
  { why: 'seconds since 1970', head: meta('cXenseParse:recs:publishtime', '1706176800', 'name'), day: '2024-01-25' },
  { why: 'words in a meta element', head: meta('publish-date', 'الخميس، 25 يناير 2024 - 10:00 م', 'name'), day: '2024-01-25' },
  { why: 'JavaScript’s own form', head: meta('date', 'Thu Jan 25 10:00:00 CET 2024', 'name'), day: '2024-01-25' },
  {
    why: 'a broken meta element, then a good one',
    head: meta('article:published_time', 'soon') + meta('date', '2024-01-25', 'name'),
    day: '2024-01-25',
  },
  { why: 'the last change is not the publication', head: meta('article:modified_time', '2024-02-25'), day: null },
  { why: 'a time element', before: '<p><time datetime="2024-01-25T10:00">two days ago</time></p>', day: '2024-01-25' },
  { why: 'microdata', before: '<span itemprop="datePublished" content="2024-01-25">Thursday</span>', day: '2024-01-25' },
  { why: 'a header of the article', before: '<header><time datetime="2024-01-25">Thursday</time></header>', day: '2024-01-25' },
  { why: 'not a comment’s time', before: '<div class="comments"><time datetime="2024-03-03">3 March</time></div>', day: null },
  {
    why: 'social comments beside the date are no comment',
    before: '<div class="meta social-comments"><time datetime="2024-01-25">25</time></div>',
    day: '2024-01-25',
  },
  { why: 'the address', head: '<link rel="canonical" href="https://example.org/2024/01/25/talks">', day: '2024-01-25' },
  { why: 'a month in the address is no day', head: '<link rel="canonical" href="https://example.org/2024/01/talks">', day: null },
  { why: 'metadata before words', head: meta('date', '2024-01-25', 'name'), before: '<p>January 29, 2024</p>', day: '2024-01-25' },
  { why: 'words in the article', before: '<p>By Jane Roe | 25 January 2024</p>', day: '2024-01-25', basis: 'text' },
  {
    why: 'words between headline and story',
    before: '<div class="date"><span>الخميس</span> <b>25 كانون الثاني 2024</b></div>',
    day: '2024-01-25',
    basis: 'text',
  },
  { why: 'never the site’s own day or its related stories', day: null },
];

describe('publication day of a page', () => {
  for (const { why, head = '', before = '', day, basis } of ROWS) {
    it(`${why}: ${day ?? 'none'}`, () => {
      const article = readPage(new TextEncoder().encode(page(STORY, { head, before })));
      expect(article.ok && article.value.published).toEqual({ date: day, basis: day === null ? 'unknown' : (basis ?? 'metadata') });
    });
  }
});
