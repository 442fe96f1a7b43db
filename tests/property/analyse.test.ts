// Properties of the engine as a whole: no text breaks it, its claims are the text's own words in order, and marks that a reader
// does not see change nothing but offsets.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OWN_ARTICLES, readArticles } from '../../scripts/eval/articles.mjs';
import type { Report } from '../../src/claims/report.ts';
import { bundledCorpus } from '../../src/corpus/bundled.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { checkReport, type PrintedReport } from '../cli/report-schema.ts';
import { quickest } from '../growth.ts';
import { cases } from './cases.ts';

const corpus = bundledCorpus();
const articles = readArticles(OWN_ARTICLES);
const onTopic = articles.filter(({ label }) => label === 'on');

const PUBLISHED = '2024-07-22';
const report = (text: string, published: string | null = PUBLISHED): Report =>
  analyse(published === null ? { text } : { text, published: { date: published, basis: 'metadata' } }, corpus, { anyway: true });

/** UTF-16 units of every kind, halves of pairs among them. */
const units = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const anyText = fc.array(units, { maxLength: 300 }).map((parts) => parts.join(''));
/** What engines trip over: lone surrogates, bidirectional and zero-width marks, tashkeel alone, quotation marks that never close. */
const ODD = [
  '\ud800',
  '\udc00',
  '\u202e',
  '\u2067',
  '\u200f',
  '\u200b',
  '\u0651',
  '\u0640',
  '\u0301',
  '“',
  '«',
  '"',
  '(',
  '\0',
  '\u2028',
  '\u0660',
  '٬',
  '،',
  '١/٢/٢٠٢٤',
];
/** Words that the grammars know, in no order that they know. */
const WORDS = [
  ...onTopic.slice(0, 4).flatMap(({ text }) => text.split(/\s+/u)),
  ...onTopic.slice(-4).flatMap(({ text }) => text.split(/\s+/u)),
];
const wordSalad = fc
  .array(fc.tuple(fc.constantFrom(...WORDS, ...ODD), fc.constantFrom(' ', ' ', ' ', '', '\n', '. ', '، ')), { maxLength: 120 })
  .map((parts) => parts.flat().join(''));
/** One thing, very often. */
const longRun = fc
  .tuple(
    fc.constantFrom(...ODD, ...WORDS, '1', 'ا', ' ', '\n', '12 ', 'مئة و', 'hundred ', 'not ', '« ', 'قال إن '),
    fc.integer({ min: 100, max: 1500 }),
  )
  .map(([part, times]) => part.repeat(times));

const anArticle = fc.constantFrom(...onTopic);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const insertion = fc.tuple(place, fc.oneof(fc.constantFrom(...ODD), fc.constantFrom(...WORDS), anyText));
/** An article with things put into it at any unit, also between the halves of a pair. */
const spoiltArticle = fc.tuple(anArticle, fc.array(insertion, { minLength: 1, maxLength: 12 })).map(([{ text }, insertions]) =>
  insertions.reduce((spoilt, [at, what]) => {
    const offset = Math.floor(at * spoilt.length);
    return spoilt.slice(0, offset) + what + spoilt.slice(offset);
  }, text),
);
const texts = fc.oneof(anyText, fc.string({ unit: 'grapheme', maxLength: 200 }), wordSalad, longRun, spoiltArticle);

/** Claims that may not share words, in text order. One clause can take two positions; it cannot take one twice. */
function groups(claims: PrintedReport['claims']): PrintedReport['claims'][] {
  const byThing = new Map<string, PrintedReport['claims']>();
  for (const claim of claims) {
    const thing = claim.kind === 'statement' ? claim.proposition : claim.kind;
    byThing.set(thing, [...(byThing.get(thing) ?? []), claim]);
  }
  return [...byThing.values()];
}

describe('on any text', () => {
  test('the report is a report, and its claims are the text’s own words, in order and apart', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(PUBLISHED, '2025-10-02', null), (text, published) => {
        const { claims } = checkReport({ file: '', ...report(text, published) });
        for (const { quote, start, end } of claims) expect(quote).toBe(text.slice(start, end));
        expect(claims.map(({ start }) => start)).toEqual(claims.map(({ start }) => start).sort((a, b) => a - b));
        for (const same of groups(claims)) {
          for (const [index, claim] of same.entries()) expect(same[index - 1]?.end ?? 0).toBeLessThanOrEqual(claim.start);
        }
      }),
      cases(250),
    );
  });

  test('two readings are equal', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(report(text)).toEqual(report(text));
      }),
      cases(60),
    );
  });
});

describe('marks that a reader does not see', () => {
  const TASHKEEL = ['\u064b', '\u064e', '\u064f', '\u0650', '\u0651', '\u0652', '\u0670'];
  const TATWEEL = ['\u0640'];
  const INVISIBLE = [
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202c',
    '\u2066',
    '\u2069',
    '\u2060',
    '\ufeff',
    '\u00ad',
  ];
  const KINDS = [
    { name: 'tashkeel', marks: TASHKEEL, after: /[\u0620-\u064a]/u },
    { name: 'tatweel', marks: TATWEEL, after: /[\u0620-\u064a]/u },
    { name: 'zero-width and bidirectional marks', marks: INVISIBLE, after: /[\p{L}\p{Nd} ]/u },
  ];

  test.each(KINDS)('$name: the same claims, on the same words', ({ marks, after }) => {
    const choices = fc.array(fc.tuple(place, fc.constantFrom(...marks)), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(anArticle, choices, ({ text, published }, insertions) => {
        const { marked, back } = withMarks(text, insertions, after);
        const readBack = report(marked, published).claims.map((claim) => {
          const [start, end] = [back(claim.start), back(claim.end)];
          return { ...claim, start, end, quote: text.slice(start, end) };
        });
        expect(readBack).toEqual(report(text, published).claims);
      }),
      cases(60),
    );
  });

  /** The text with marks behind units that `after` accepts, and the way from its offsets back to those of the text. */
  function withMarks(text: string, insertions: readonly (readonly [number, string])[], after: RegExp) {
    const places = [...text].flatMap((_, index) => (after.test(text.charAt(index)) ? [index + 1] : []));
    const byOffset = new Map(
      insertions.flatMap(([at, mark]) => {
        const offset = places[Math.floor(at * (places.length - 1))];
        return offset === undefined ? [] : [[offset, mark] as const];
      }),
    );
    let marked = '';
    const origin: number[] = [];
    for (let i = 0; i <= text.length; i++) {
      const mark = byOffset.get(i) ?? '';
      for (let k = 0; k < mark.length; k++) origin.push(i);
      marked += mark + text.charAt(i);
      origin.push(i);
    }
    return { marked, back: (offset: number): number => origin[offset] ?? text.length };
  }
});

describe('growth', () => {
  /** How much longer the longer text is. */
  const TIMES = 16;
  /** Linear growth takes TIMES as long, quadratic growth TIMES as much again: the limit is far from both, so that a busy machine passes. */
  const LIMIT = 6 * TIMES;
  /** What takes less is noise, ms. */
  const NOISE = 4;
  const UNITS = 2000;

  const seeds = [
    ...ODD,
    onTopic[0]?.text ?? '',
    onTopic.at(-1)?.text ?? '',
    '1',
    '1 ',
    'ا',
    'مئة و',
    'hundred and ',
    'not ',
    'ليس ',
    '« ',
    '“a ',
    'قال إن ',
    'said that ',
    '٢٠٢٤/',
    'between 3 and ',
    '2 troops. ',
    '2 troops\n',
    'May 2024 ',
    'January 3 and ',
    'a week before ',
    'this ',
    'عامي 2014 و',
    '2024-',
    'نهاية شهر ',
    'first day of ',
  ];
  test.each(seeds.map((seed) => ({ seed })))('$seed, over and over', ({ seed }) => {
    const short = seed.repeat(Math.ceil(UNITS / seed.length));
    const time = (text: string): number => quickest(() => report(text));
    expect(time(short.repeat(TIMES))).toBeLessThan(LIMIT * Math.max(time(short), NOISE));
  });
});
