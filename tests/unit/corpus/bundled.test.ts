// The bundled corpus: valid, complete, neutral in its words, and the same with and without its schema.

import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import type { Fact, Mention } from '../../../src/claims/fact.ts';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { BUNDLED_FILE } from '../../../src/corpus/bundled-file.ts';
import { checkBundledCorpus } from '../../../src/corpus/check.ts';
import { buildCorpus } from '../../../src/corpus/corpus.ts';
import { readCorpusFile } from '../../../src/corpus/read-file.ts';

const LEXICON = 'src/corpus/us-iraq-coalition/lexicon';
const corpus = bundledCorpus();
const facts = [...corpus.facts.values()];

test('passes its schema and its cross-checks', () => {
  const checked = checkBundledCorpus();
  expect(checked.ok ? '' : checked.error).toBe('');
});

test('is the same object each time', () => {
  expect(bundledCorpus()).toBe(corpus);
});

test('is the same as with the defaults that the schema gives', () => {
  const read = readCorpusFile(BUNDLED_FILE);
  if (!read.ok || !read.value.language) throw new Error(read.ok ? 'no language part' : read.error);
  expect(buildCorpus(read.value, read.value.language)).toEqual(corpus);
});

test.each([
  ['quantity', 16],
  ['date', 28],
  ['statement', 45],
])('%s: %i mentions', (kind, count) => {
  expect(mentionsOf(facts.filter((fact) => fact.kind === kind))).toHaveLength(count);
});

test('spans January to July 2024', () => {
  expect(corpus.span).toEqual({ first: '2024-01-24', last: '2024-07-22' });
});

test('every document and every origin has a mention', () => {
  const mentions = mentionsOf(facts);
  expect(new Set(mentions.map((mention) => mention.document))).toEqual(new Set(corpus.documents.keys()));
  expect(new Set(mentions.map((mention) => mention.origin))).toEqual(new Set(corpus.origins.keys()));
});

test.each([
  ['troops|us|iraq', ['cnn', 'article-003', 'afp']],
  ['attacks|iran-aligned-factions|iraq+syria', ['reuters']],
])('%s goes back to %j', (key, origins) => {
  const mentions = mentionsOf(corpus.index.quantities.get(key) ?? []);
  expect([...new Set(mentions.map((mention) => mention.origin))]).toEqual(origins);
});

test('an event that happened twice is two facts under one key', () => {
  expect(corpus.index.events.get('talks-round')).toHaveLength(2);
});

describe('statements', () => {
  test.each(facts.map((fact) => [fact.id, fact] as const))('%s', (_, { statement }) => {
    expect(statement.ar).toMatch(/^\p{Script=Arabic}.*\.$/u);
    expect(statement.en).toMatch(/^\p{Lu}.*\.$/u);
    // A comparison says what a source says, never that it is so.
    expect(statement.en).not.toMatch(/\b(true|false|fact|actually|indeed|admit\w*|reveal\w*)\b/i);
    expect(statement.ar).not.toMatch(/حقيقة|صحيح|كاذب|اعترف|زعم|فعلاً/);
  });
});

test('lists some 40 outlets of each language’s press', () => {
  expect(corpus.outlets.length).toBeGreaterThanOrEqual(40);
  for (const lang of ['ar', 'en'] as const) {
    expect(corpus.outlets.filter((outlet) => outlet.langs.includes(lang)).length).toBeGreaterThanOrEqual(20);
  }
});

test('holds every entry of every lexicon file, each once', () => {
  const written = readdirSync(LEXICON).flatMap((file) => Object.keys(JSON.parse(readFileSync(`${LEXICON}/${file}`, 'utf8')) as object));
  const held = Object.values(corpus.lexicon).flatMap((group) => Object.keys(group));
  expect(held.sort()).toEqual(written.sort());
});

test('every name that a fact uses has words in the lexicon', () => {
  const { actors, measures, places, speakers } = corpus.lexicon;
  const named = facts.flatMap((fact) => [
    ...fact.mentions.map(({ speaker }) => ({ id: speaker, group: speakers })),
    ...(fact.kind === 'quantity'
      ? [
          { id: fact.measure, group: measures },
          { id: fact.actor, group: actors },
        ]
      : []),
    ...(fact.kind === 'quantity' ? (fact.place ?? []).map((id) => ({ id, group: places })) : []),
  ]);
  const missing = named.filter(({ id, group }) => id !== null && !Object.hasOwn(group, id)).map(({ id }) => id);
  expect([...new Set(missing)]).toEqual([]);
});

test('a mention is on the side that its speaker is on', () => {
  const wrong = facts.flatMap((fact) =>
    fact.kind === 'statement'
      ? fact.mentions
          .filter(({ speaker, side }) => speaker !== null && (corpus.lexicon.speakers[speaker]?.side ?? side) !== side)
          .map(({ speaker, side }) => `${fact.id}: ${speaker} as ${side}`)
      : [],
  );
  expect(wrong).toEqual([]);
});

test('comes without a validator', async () => {
  const built = await build({ entryPoints: ['src/corpus/bundled.ts'], bundle: true, format: 'esm', write: false, metafile: true });
  expect(Object.keys(built.metafile.inputs).filter((path) => path.includes('valibot') || path.includes('/schema/'))).toEqual([]);
});

function mentionsOf(some: readonly Fact[]): Mention[] {
  return some.flatMap((fact): readonly Mention[] => fact.mentions);
}
