// @vitest-environment happy-dom
// The publication day from the page's own data, never from what stands around the article.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/content/read.ts';
import { newsPage, type Parts } from './page.ts';

const data = (value: unknown): Parts => ({ head: `<script type="application/ld+json">${JSON.stringify(value)}</script>` });
const meta = (attributes: string): Parts => ({ head: `<meta ${attributes}>` });

function published(parts: Parts, url = 'https://example.org/story') {
  const read = readArticle(newsPage('en', parts), url);
  return typeof read === 'string' ? read : read.article.published;
}

describe('is 25 January 2024', () => {
  it.each<[string, Parts]>([
    ['JSON-LD', data({ '@type': 'NewsArticle', datePublished: '2024-01-25T22:30:00+03:00' })],
    ['JSON-LD, a list of types', data({ '@type': ['Thing', 'ReportageNewsArticle'], datePublished: '2024-01-25' })],
    ['JSON-LD, a graph', data({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'NewsArticle', datePublished: '2024-01-25' }] })],
    [
      'JSON-LD before meta',
      { head: `${data({ '@type': 'Article', datePublished: '2024-01-25' }).head}<meta name="date" content="2023-03-03">` },
    ],
    ['meta property', meta('property="article:published_time" content="2024-01-25T08:00:00Z"')],
    ['meta name in capitals', meta('name="DC.Date.Issued" content="2024-01-25"')],
    ['meta with slashes', meta('itemprop="datePublished" content="2024/1/25"')],
    ['time before the text', { before: '<time datetime="2024-01-25T10:00">Thursday</time>' }],
  ])('%s', (_, parts) => {
    expect(published(parts)).toEqual({ date: '2024-01-25', basis: 'metadata' });
  });

  it('in the address, when nothing else says it', () => {
    expect(published({}, 'https://example.org/2024/01/25/story')).toEqual({ date: '2024-01-25', basis: 'metadata' });
  });
});

describe('is unknown', () => {
  it.each<[string, Parts]>([
    ['nothing says it', {}],
    ['broken JSON-LD', { head: '<script type="application/ld+json">{"@type": "NewsArticle",</script>' }],
    [
      'JSON-LD of a list of other stories',
      data({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2024-01-25' }] }),
    ],
    ['a day that does not exist', meta('property="article:published_time" content="2024-02-31"')],
    [
      'a date that the text speaks of',
      {
        before: '<p>In <time datetime="2003-03-20">March 2003</time> the war began, and it was to change the country for a long time.</p>',
      },
    ],
    ['the date of a related story', { after: '<aside><time datetime="2022-02-02">then</time></aside>' }],
  ])('%s', (_, parts) => {
    expect(published(parts)).toEqual({ date: null, basis: 'unknown' });
  });
});
