// A page as an article: text and blocks, title, outlet, address, language, and bytes of every encoding.
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/claims/report.ts';
import { readPage } from '../../../src/cli/page/page.ts';
import { decodePage } from '../../../src/encodings/web-page.ts';
import { ARABIC, ENGLISH, page } from '../../cli/articles.ts';

const STORY = ENGLISH.split('\n\n').slice(2);

function read(html: string): Article {
  const article = readPage(new TextEncoder().encode(html));
  if (!article.ok) throw new Error(article.error);
  return article.value;
}

const HEAD = `<meta property="og:site_name" content="Example Daily"><link rel="canonical" href="https://example.org/talks">`;

describe('readPage', () => {
  it('gives title and paragraphs joined by newlines, without what stands around them', () => {
    const { text, title, outlet, url, lang } = read(page(ENGLISH, { head: HEAD }));
    expect(text).toBe(ENGLISH.replaceAll('\n\n', '\n'));
    expect({ title, outlet, url, lang }).toEqual({
      title: 'Talks on the coalition open in Baghdad',
      outlet: 'Example Daily',
      url: 'https://example.org/talks',
      lang: 'en',
    });
  });

  it('tells headings and captions apart, and the blocks cover the text', () => {
    const figure = '<figure><img src="a.jpg" alt="A hall"><figcaption>The hall where the delegations met</figcaption></figure>';
    const article = read(page(ENGLISH, { before: figure }).replace('<p>The United', '<h2>Troops in two countries</h2><p>The United'));
    const blocks = article.blocks ?? [];
    const wordsOf = (role: string): string[] =>
      blocks.filter((block) => block.role === role).map(({ start, end }) => article.text.slice(start, end));
    expect(wordsOf('heading')).toEqual(['Troops in two countries']);
    expect(wordsOf('caption')).toEqual(['The hall where the delegations met']);
    expect(wordsOf('title')).toEqual([article.title]);
    expect(wordsOf('body')).toEqual(expect.arrayContaining([...STORY]));
    expect(blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n')).toBe(article.text);
  });

  it('keeps a two-sentence bulletin clear of menus', () => {
    const { text } = read(
      page(
        'Talks to open\n\nThe Higher Military Commission of Iraq and the United States meets on Saturday, the ministry said. It will discuss the end of the coalition mission.',
      ),
    );
    expect(text).not.toMatch(/Related|rights reserved|World/);
  });

  it('reads cells, line breaks and inline elements as a reader would', () => {
    const { text } = read(
      page(`T\n\n${STORY[0]}<br><br>A <b>sec</b>ond <a href="/x">link</a>ed  line\nof words that goes on for a while.`),
    );
    expect(text).toContain('A second linked line of words that goes on for a while.');
  });

  it('does not believe a template’s language when the script is another', () => {
    expect(read(page(ARABIC, { lang: 'en-US' })).lang).toBeNull();
    expect(read(page(ARABIC, { lang: 'ar-IQ' })).lang).toBe('ar');
    expect(read(page(ENGLISH, { lang: '' })).lang).toBeNull();
  });

  it('takes only web addresses', () => {
    expect(read(page(ENGLISH, { head: '<link rel="canonical" href="javascript:alert(1)">' })).url).toBeNull();
    expect(read(page(ENGLISH, { head: '<link rel="canonical" href="/relative">' })).url).toBeNull();
  });

  it('reads a fragment without html and body', () => {
    expect(read(STORY.map((line) => `<p>${line}</p>`).join('')).text).toBe(STORY.join('\n'));
  });
});

describe('decodePage', () => {
  const words = 'محادثات في بغداد';
  const windows = (html: string): Uint8Array => Uint8Array.from(html, (letter) => WINDOWS_1256.get(letter) ?? letter.charCodeAt(0));
  const rows: readonly (readonly [why: string, bytes: Uint8Array])[] = [
    ['UTF-8', new TextEncoder().encode(`<p>${words}`)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF<p>${words}`)],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF<p>${words}`, 'utf16le')],
    ['windows-1256 by meta charset', windows(`<meta charset="windows-1256"><p>${words}`)],
    ['windows-1256 by http-equiv', windows(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><p>${words}`)],
    ['windows-1256 undeclared', windows(`<p>${words}`)],
    ['windows-1256 after a long comment', windows(`<!--${' '.repeat(1500)}--><meta charset=windows-1256><p>${words}`)],
    ['UTF-8 with the declaration of before', new TextEncoder().encode(`<meta charset="windows-1256"><p>${words}`)],
    ['an unknown declaration', new TextEncoder().encode(`<meta charset="klingon"><p>${words}`)],
  ];
  for (const [why, bytes] of rows) it(why, () => expect(decodePage(bytes)).toContain(words));
});

/** The letters that the rows need. */
const WINDOWS_1256 = new Map(
  Array.from({ length: 128 }, (_, index) => [new TextDecoder('windows-1256').decode(Uint8Array.of(128 + index)), 128 + index]),
);
