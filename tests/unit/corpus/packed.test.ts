// The packed corpus of the bundles says what its JSON files say.
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packedCorpus } from '../../../scripts/packed-corpus.mjs';
import { BUNDLED_FILE } from '../../../src/corpus/bundled-file.ts';
import { expandForms } from '../../../src/corpus/form-notation.ts';
import { factorForms } from '../../../src/corpus/packed/factor.ts';
import { swapLetters } from '../../../src/corpus/packed/letters.ts';
import { packCorpus } from '../../../src/corpus/packed/pack.ts';
import { packPatterns, unpackPatterns } from '../../../src/corpus/packed/patterns.ts';
import { unpackCorpus } from '../../../src/corpus/packed/unpack.ts';
import type { Lexicon } from '../../../src/corpus/schema/lexicon.ts';
import { readText } from '../../../src/engine/reading.ts';

/** The packing is done anew, in a process that may have others beside it. */
const BUNDLING_MS = 30_000;

const packed = packCorpus(BUNDLED_FILE);
const unpacked = unpackCorpus(JSON.parse(JSON.stringify(packed))) as typeof BUNDLED_FILE;
const articles = readdirSync('tests/articles').map(
  (name) => JSON.parse(readFileSync(`tests/articles/${name}`, 'utf8')) as { text: string },
);

describe('unpacked', () => {
  test('all but the words is as written', () => {
    expect(withoutForms(unpacked)).toEqual(withoutForms(BUNDLED_FILE));
  });

  test.each(Object.keys(BUNDLED_FILE.language.lexicon) as (keyof Lexicon)[])('the English %s have the forms that are written', (group) => {
    const [given, written] = [unpacked, BUNDLED_FILE].map((file) =>
      Object.entries(file.language.lexicon[group] as Lexicon['concepts']).map(([id, { en }]) => [id, [...new Set(en)].sort()]),
    );
    expect(given).toEqual(written);
  });

  test('the same words of our articles are found under the same names', () => {
    for (const { text } of articles) {
      const [given, written] = [unpacked, BUNDLED_FILE].map((file) => termsIn(text, file.language.lexicon as Lexicon));
      expect(given).toEqual(written);
    }
  });

  test(
    'is what the build puts into its bundles',
    async () => {
      const contents = `export { BUNDLED_FILE } from './src/corpus/bundled-file.ts';`;
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: '.', loader: 'ts' },
        bundle: true,
        write: false,
        format: 'esm',
        charset: 'utf8',
        plugins: [packedCorpus],
      });
      const [bundle] = outputFiles;
      const module = (await import(`data:text/javascript;base64,${Buffer.from(bundle?.contents ?? []).toString('base64')}`)) as object;
      expect(module).toHaveProperty('BUNDLED_FILE', unpacked);
    },
    BUNDLING_MS,
  );
});

describe('forms', () => {
  test.each([
    [['hold talks', 'holding talks'], 'hold(|ing) talks'],
    [['defence official', 'defense official'], 'defen(c|s)e official'],
    [['يبحث', 'تبحث', 'نبحث'], '(ت|ن|ي)بحث'],
    [['one', 'two'], 'one|two'],
    [[], ''],
  ])('%j', (forms, pattern) => {
    expect(factorForms(forms)).toBe(pattern);
    expect(expandForms(pattern).sort()).toEqual([...forms].sort());
  });

  test('come back, whatever they are', () => {
    const form = fc.stringMatching(/^[abc* ]{1,7}$/);
    fc.assert(
      fc.property(fc.uniqueArray(form, { maxLength: 25 }), (forms) => {
        expect(expandForms(factorForms(forms)).sort()).toEqual([...forms].sort());
      }),
    );
  });

  test('with a letter of the notation are refused', () => {
    expect(() => factorForms(['a(b'])).toThrow('muqarin: the form “a(b” has a bracket or a bar in it');
  });
});

describe('patterns', () => {
  const ids = ['talks', 'near', 'withdrawal'];
  const patterns = [
    { all: ['near', 'talks|withdrawal'], pivot: 'near', within: 12 },
    { all: ['withdrawal'], stance: 'deny', leads: true },
  ];

  test('are written by field, an id as a letter', () => {
    expect(packPatterns(patterns, ids)).toEqual({ all: 'ā ĀĂ\nĂ', pivot: 'ā\n', within: '12\n', stance: '\n"deny"', leads: '\ntrue' });
  });

  test('come back', () => {
    expect(unpackPatterns(packPatterns(patterns, ids), ids)).toEqual(patterns);
  });

  test('with an id that the lexicon does not have are refused', () => {
    expect(() => packPatterns([{ all: ['gone'] }], ids)).toThrow('muqarin: a pattern names “gone”, which the lexicon does not have');
  });
});

test('letters change places and back', () => {
  expect(swapLetters('قوات')).toMatch(/^[A-Za-z]+$/);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-zA-Z؀-ۿ]*$/)), (text) => {
      expect(swapLetters(swapLetters(text))).toBe(text);
    }),
  );
});

test('a text with a line break is refused', () => {
  expect(() => packCorpus({ name: { ar: 'سطر', en: 'one\ntwo' } })).toThrow('line break');
});

/** A copy in which every list of word forms is empty. */
function withoutForms(file: typeof BUNDLED_FILE): unknown {
  return JSON.parse(JSON.stringify(file, (key, value: unknown) => ((key === 'ar' || key === 'en') && Array.isArray(value) ? [] : value)));
}

function termsIn(text: string, lexicon: Lexicon): string[][] {
  return readText(text, lexicon).terms.map((terms) => terms.map(({ concept, first, last }) => `${concept} ${first}–${last}`));
}
