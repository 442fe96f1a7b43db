// Whom a page says that it has its news from; and names of agencies and outlets that say nothing of the kind.
import { describe, expect, it } from 'vitest';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { ARTICLE_ROWS, LINES_OF_NEITHER, NEITHER, SENTENCE_ROWS } from './rows.ts';

const corpus = bundledCorpus();

function originsIn(text: string): string {
  const { origins = [] } = analyse({ text, published: { date: '2024-01-26', basis: 'given' } }, corpus, { anyway: true });
  for (const { start, end } of origins) expect(text.slice(start, end).trim()).not.toBe('');
  return origins.map(({ origin, scope }) => (scope === 'article' ? origin : `${origin}*`)).join(' ');
}

const isArabic = (text: string): boolean => /\p{Script=Arabic}{2}/u.test(text);

/** In the middle of an article of ours. */
const inArticle = (sentence: string): string =>
  isArabic(sentence)
    ? `بدء محادثات التحالف\n\nأعلن العراق أن المحادثات ستبدأ قريبا.\n\n${sentence}.\n\nويلتقي الجانبان مجددا بعد شهر.`
    : `Talks on the coalition open\n\nIraq said that talks would begin soon.\n\n${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.\n\nThe two sides meet again in a month.`;

describe('of the whole article', () => {
  it.each(ARTICLE_ROWS)('%s', (text, origins) => expect(originsIn(text)).toBe(origins));
});

describe('of a sentence', () => {
  it.each(SENTENCE_ROWS)('%s', (sentence, origins) => expect(originsIn(inArticle(sentence))).toBe(origins));
});

describe('none', () => {
  it.each(NEITHER)('%s', (sentence) => expect(originsIn(inArticle(sentence))).toBe(''));
  it.each(LINES_OF_NEITHER)('%s', (text) => expect(originsIn(text)).toBe(''));
  it('a name in a caption', () => {
    const text = 'Talks open\n\nIraqi soldiers, AFP said\n\nIraq said that talks would begin.';
    const start = text.indexOf('Iraqi');
    const end = text.indexOf('\n\nIraq said');
    const blocks = [
      { role: 'title', start: 0, end: 10 },
      { role: 'caption', start, end },
      { role: 'body', start: end + 2, end: text.length },
    ] as const;
    expect(analyse({ text, blocks }, corpus, { anyway: true }).origins).toBeUndefined();
  });
});

describe('the site’s own name', () => {
  const TEXT = 'Talks on the coalition open\n\nIraq said that talks would begin.\n\nThe two sides meet again in a month.';
  it.each([
    ['CNN Arabic', TEXT, ['cnn']],
    ['رويترز', TEXT, ['reuters']],
    ['Reuters', TEXT.replace('Iraq', 'BAGHDAD (Reuters) - Iraq'), ['reuters']],
    // An agency's story on an outlet's page is the agency's.
    ['CNN', TEXT.replace('Iraq', 'BAGHDAD (Reuters) - Iraq'), ['reuters']],
    ['The CNN Watch Blog', TEXT, []],
    ['Example Daily', TEXT, []],
    ['', TEXT, []],
  ])('%s', (outlet, text, ids) => {
    const { origins = [] } = analyse({ text, outlet }, corpus, { anyway: true });
    expect(origins.map(({ origin, scope }) => (scope === 'article' ? origin : `${origin}*`))).toEqual(ids);
  });
});
