// @vitest-environment happy-dom
// From offsets back to the page: on an unchanged page, on one that replaced its nodes, on one that says something else now.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf, relocate } from '../../../src/content/anchor.ts';
import { readArticle } from '../../../src/content/read.ts';
import { textMapOf } from '../../../src/content/text-map.ts';
import { textPiecesBuilder } from '../../../src/content/text-pieces.ts';
import { LANGS, newsPage, paragraphsIn } from './page.ts';

/** happy-dom knows ranges in the global document alone. */
function inDocument(page: Document): Document {
  document.documentElement.innerHTML = page.documentElement.innerHTML;
  return document;
}

describe.each(LANGS)('on a page in %s', (lang) => {
  const body = paragraphsIn(lang)
    .map((text) => `<p>\n ${text.replace('2', '<b>2</b>').replaceAll(', ', ',\n   ')}</p>`)
    .join('\n');

  it('every word is found where it stands', () => {
    const page = inDocument(newsPage(lang, { body }));
    const read = readArticle(page, 'https://example.org/x');
    if (typeof read === 'string') throw new Error(read);
    for (const word of read.article.text.matchAll(/\S+/g)) {
      expect(rangeOf(page, textMapOf(read.pieces), word.index, word.index + word[0].length)?.toString()).toBe(word[0]);
    }
  });

  it('a node that is gone or changed is not marked', () => {
    const page = inDocument(newsPage(lang, { body }));
    const read = readArticle(page, 'https://example.org/x');
    if (typeof read === 'string') throw new Error(read);
    const start = read.article.text.indexOf('500');
    const node = textMapOf(read.pieces).place(start, start + 3)?.[0].node;
    if (node !== undefined) node.data = node.data.replace('500', '700');
    expect(rangeOf(page, textMapOf(read.pieces), start, start + 3)).toBeNull();
    node?.remove();
    expect(rangeOf(page, textMapOf(read.pieces), start, start + 3)).toBeNull();
  });
});

describe('a span in a text that has changed', () => {
  const before = 'first 2,500 soldiers. then 2,500 men.';
  const at = before.lastIndexOf('2,500');
  it.each([
    ['the same text', before, at],
    ['words added before', `Update. ${before}`, at + 8],
    ['the first occurrence gone', 'then 2,500 men.', 5],
    ['other words before both: the nearest', 'so 2,500 and, much much later, 2,500', 31],
    ['gone', 'nothing of it', null],
  ])('%s', (_, now, expected) => {
    expect(relocate(before, at, at + 5, now)?.[0] ?? null).toBe(expected);
  });
});

describe('the text map', () => {
  it('has every character of the text where the page has it', () => {
    const space = fc.constantFrom(' ', '  ', '\n', '\n \t', '\u00a0', '');
    const word = fc.constantFrom('ألف', 'two', '\u200f', '\ud800', '٣٤٠٠', 'x');
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(word, space)).map((parts) => parts.join(''))), (datas) => {
        const builder = textPiecesBuilder();
        for (const data of datas) {
          builder.add(document.createTextNode(data));
          if (data.startsWith('x')) builder.newline();
        }
        const { text, place } = textMapOf(builder.build());
        expect(text.replace(/\s/g, '')).toBe(datas.join('').replace(/\s/g, ''));
        expect(text).not.toMatch(/^\s|\s{3}/);
        for (let offset = 0; offset < text.length; offset += 1) {
          const found = place(offset, offset + 1)?.[0];
          if (text[offset] === '\n') expect(found).toBeUndefined();
          else expect(found?.node.data[found.offset]?.replace(/\s/, ' ')).toBe(text[offset]);
        }
      }),
    );
  });
});
