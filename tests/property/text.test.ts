// @vitest-environment happy-dom
// What is done to every text on its way in and out, on any text: tokens, folded words, visible and printable words, exports, differences.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relocate } from '../../src/content/anchor.ts';
import { decodePage } from '../../src/encodings/web-page.ts';
import { csvOf } from '../../src/exports/csv.ts';
import { fileNameOf } from '../../src/exports/file-name.ts';
import { markdownOf } from '../../src/exports/markdown.ts';
import { outlineOf } from '../../src/exports/outline.ts';
import { printable } from '../../src/exports/printable.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { foldWord, tokenise } from '../../src/text/tokens.ts';
import { wordsDiff } from '../../src/ui/report/words-diff.ts';
import { BUNDLED_NAMES } from '../../src/wording/bundled-names.ts';
import { foldForSearch } from '../../src/wording/fold.ts';
import { createSources } from '../../src/wording/sources.ts';
import { localeOf } from '../ui-harness/locale-from-files.ts';
import { ENGLISH_REPORT } from '../ui-harness/sample-reports.ts';
import { cases } from './cases.ts';

const PIECES = [
  '2,500',
  '٢٬٥٠٠',
  'جندي',
  'أميركيّ',
  'U.S.',
  '=cmd()',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200f',
  '\ud83d',
  '\u0651',
  '\u0640',
  '\n',
  '\u2028',
  '\0',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 25 }).map((pieces) => pieces.join(' ')),
);

test('tokens lie in the text in order and apart, and sentences hold them all', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const tokens = tokenise(text);
      let end = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      const sentences = splitSentences(tokens);
      expect(sentences.length).toBeLessThanOrEqual(tokens.length);
      expect(tokens.length === 0 || sentences.length > 0).toBe(true);
    }),
    cases(500),
  );
});

test('a word or text that is folded is as it is when it is folded again', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
      for (const word of text.split(' ')) expect(foldWord(foldWord(word))).toBe(foldWord(word));
    }),
    cases(500),
  );
});

test('printable words stand on one line and reorder nothing', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const words = printable(text);
      expect(words).not.toMatch(/[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
      expect(words).not.toMatch(/\p{Cs}/u);
      expect(printable(words)).toBe(words);
    }),
    cases(500),
  );
});

test('exports of any words: no cell is a formula, no line is markup, no name leaves its folder', () => {
  const locale = localeOf('en');
  const wording = { locale, sources: createSources('en', BUNDLED_NAMES) };
  const [claim] = ENGLISH_REPORT.claims;
  if (claim === undefined) throw new Error('the sample has changed');
  fc.assert(
    fc.property(texts, texts, (quote, title) => {
      const report = { ...ENGLISH_REPORT, article: { ...ENGLISH_REPORT.article, title, outlet: quote }, claims: [{ ...claim, quote }] };
      const cells = [...csvOf(report, wording).matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/gu)].map(([, cell = '']) => cell);
      expect(cells).toHaveLength(24);
      expect(cells.filter((cell) => /^[\s"]*[=+\-@|%]/u.test(cell))).toEqual([]);
      const markdown = markdownOf(outlineOf(report, wording), 'en', 'Untitled');
      expect(markdown).not.toMatch(/(?<!\\)[<[]|\u202e/u);
      expect(fileNameOf(report, 'csv')).toMatch(/^muqarin[^/\\:\s]*\.csv$/u);
    }),
    cases(300),
  );
});

test('a difference loses no word of either side', () => {
  // It is given words of ours alone, in which no mark stands on nothing.
  const own = texts.map((text) => text.replaceAll(/[\p{M}\p{C}]/gu, ''));
  fc.assert(
    fc.property(own, own, (reference, page) => {
      const parts = wordsDiff(reference, page);
      const without = (kind: string) => parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
      const bare = (text: string) => text.replaceAll(/\s+/gu, '');
      expect(bare(without('page'))).toBe(bare(reference));
      expect(bare(without('reference'))).toBe(bare(page));
    }),
    cases(200),
  );
});

test('a passage is found again where the same words stand', () => {
  fc.assert(
    fc.property(texts, texts, fc.nat(), fc.nat(), (before, now, a, b) => {
      const [start = 0, end = 0] = [a % (before.length + 1), b % (before.length + 1)].sort((one, other) => one - other);
      const found = relocate(before, start, end, now);
      if (found !== null) expect(now.slice(...found)).toBe(before.slice(start, end));
      expect(relocate(before, start, end, before)).not.toBeNull();
    }),
    cases(500),
  );
});

test('any bytes are text of some kind', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(typeof decodePage(bytes)).toBe('string');
    }),
    cases(300),
  );
});
