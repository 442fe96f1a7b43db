// @vitest-environment happy-dom
// Pages of any markup: the gate answers, reading throws nothing and changes nothing, and what was read is the page's own text.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeOf } from '../../src/content/anchor.ts';
import { looksLikeTheTopic } from '../../src/content/gate.ts';
import { readArticle } from '../../src/content/read.ts';
import { textMapOf } from '../../src/content/text-map.ts';
import { readPage } from '../../src/ui/compare/read-file.ts';
import { pageOf } from '../unit/content/page.ts';
import { cases } from './cases.ts';

const PROSE = [
  'Iraq and the United States opened another round of the Higher Military Commission on Tuesday, officials of both sides said.',
  'About 2,500 American troops are stationed in Iraq, and the government wants a timetable for the end of the coalition’s mission.',
  'وينتشر في العراق نحو 2500 جندي أميركي، وتطالب الحكومة بجدول زمني لإنهاء مهمة التحالف الدولي في البلاد على مراحل.',
];
const TAGS = ['p', 'div', 'article', 'main', 'section', 'aside', 'nav', 'footer', 'h1', 'ul', 'li', 'table', 'td', 'span', 'form', 'svg'];
const NAMES = ['body', 'children', 'textContent', 'parentNode', 'getAttribute', 'querySelectorAll', 'attributes', 'nodeType'];
const HEADS = [
  '<meta property="article:published_time" content="2024-01-25">',
  '<meta name="date" content="next week">',
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-02-30"}</script>',
  '<script type="application/ld+json">[{"@graph":[null,1,{"@type":[]}]},</script>',
  '<time datetime="2024-13-45">',
];

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\0', '');
const words = fc.oneof(
  fc.constantFrom(...PROSE),
  fc.string({ maxLength: 20 }).map(escapeText),
  fc.constantFrom('\u200b'.repeat(50), '\u202e', ' '),
);

const markup: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    words,
    fc.constantFrom('<br>', '<hr>', '<!-- -->', '<input name="body">', '<p>', '</div>', '<', '&#x202e;'),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.option(fc.constantFrom(...NAMES)), fc.array(tie('node'), { maxLength: 5 }))
      .map(([tag, name, inner]) => `<${tag}${name === null ? '' : ` name="${name}" id="${name}"`}>${inner.join('')}</${tag}>`),
  ),
})).node;

const html = fc
  .tuple(fc.array(fc.constantFrom(...HEADS), { maxLength: 3 }), fc.array(markup, { maxLength: 8 }))
  .map(([heads, body]) => `<!doctype html><html><head><title>Page</title>${heads.join('')}</head><body>${body.join('')}</body></html>`);

/** happy-dom knows ranges in the global document alone. */
function inDocument(source: string): Document {
  document.documentElement.innerHTML = pageOf(source).documentElement.innerHTML;
  return document;
}

const bare = (text: string): string => text.replaceAll(/\s/gu, '');

test('the gate and the reader', () => {
  fc.assert(
    fc.property(html, (source) => {
      const page = inDocument(source);
      const before = page.documentElement.outerHTML;
      expect(['candidate', 'other', 'no-text-yet']).toContain(looksLikeTheTopic(page, '/news/story'));
      const read = readArticle(page, 'https://example.org/news/story');
      expect(page.documentElement.outerHTML).toBe(before);
      if (typeof read === 'string') return;
      const { text, blocks = [], published } = read.article;
      expect(published?.date ?? '2024-01-01').toMatch(/^\d{4}-\d\d-\d\d$/u);
      let end = 0;
      for (const block of blocks) {
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(block.end).toBeLessThanOrEqual(text.length);
        end = block.end;
        if (block.end > block.start) expect(textMapOf(read.pieces).place(block.start, block.end)).not.toBeNull();
        // None where a menu stands in the middle: it would be marked too.
        const range = rangeOf(page, textMapOf(read.pieces), block.start, block.end);
        if (range !== null) expect(bare(range.toString())).toBe(bare(text.slice(block.start, block.end)));
      }
    }),
    cases(150),
  );
});

test('a file of such markup', () => {
  fc.assert(
    fc.property(fc.oneof(html, fc.string()), (source) => {
      const read = readPage(source);
      if (read.ok) expect(read.value.article.text.length).toBeGreaterThan(0);
      else expect(read.error).toBe('no_article');
    }),
    cases(100),
  );
});
