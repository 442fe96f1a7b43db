// The index that claims meet facts by, the corpus's time span, and several corpora as one.

import type * as v from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Fact, ReferenceDocument } from '../../../src/claims/fact.ts';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { type Corpus, quantityKey, scopeKey } from '../../../src/corpus/corpus.ts';
import { mergeCorpora, withFreeIds } from '../../../src/corpus/merge.ts';
import { parseCorpus } from '../../../src/corpus/parse.ts';
import type { CorpusFile } from '../../../src/corpus/schema/corpus.ts';
import type { DocumentEntry } from '../../../src/corpus/schema/documents.ts';
import type { FactEntry } from '../../../src/corpus/schema/facts.ts';
import { SAMPLE } from './sample.ts';

/** A hundred thousand facts are read twice, on a machine that may have other tests beside. */
const PATIENT_MS = 30_000;

describe('keys', () => {
  test.each([
    [{ measure: 'troops', actor: 'us', place: ['iraq'] }, 'troops|us|iraq'],
    [{ measure: 'attacks', actor: 'iran-aligned-factions', place: ['syria', 'iraq'] }, 'attacks|iran-aligned-factions|iraq+syria'],
    [{ measure: 'rounds', actor: null, place: null }, 'rounds||'],
  ] as const)('%j', (roles, key) => {
    expect(quantityKey(roles)).toBe(key);
    expect(key.startsWith(`${scopeKey(roles)}|`)).toBe(true);
  });
});

describe('a parsed file', () => {
  const corpus = parsed(SAMPLE);

  test('has its facts by id and by key', () => {
    expect([...corpus.facts.keys()]).toEqual(['sheep-hill', 'fair-2023']);
    expect(idsAt(corpus.index.quantities, 'other|shepherds|hill+valley')).toEqual(['sheep-hill']);
    expect(idsAt(corpus.index.scopes, 'other|shepherds')).toEqual(['sheep-hill']);
    expect(idsAt(corpus.index.events, 'hmc-announced')).toEqual(['fair-2023']);
    expect(corpus.index.propositions.size).toBe(0);
  });

  test('spans its documents, whatever their order', () => {
    expect(corpus.span).toEqual({ first: '2023-12-31', last: '2024-02-29' });
  });

  test('borrows the bundled words when it brings none', () => {
    expect(corpus.lexicon).toBe(bundledCorpus().lexicon);
    expect(corpus.id).toBe('sample');
  });

  test('meets nothing by the names that every object has', () => {
    for (const name of ['constructor', 'toString', '__proto__']) {
      expect(corpus.index.events.get(name)).toBeUndefined();
      expect(corpus.facts.get(name)).toBeUndefined();
    }
  });
});

describe('merging', () => {
  const bundled = bundledCorpus();

  test('indexes the facts of both and keeps the words that the engine has compiled', () => {
    const both = merged(bundled, parsed(SAMPLE));
    expect(both.facts.size).toBe(bundled.facts.size + 2);
    expect(idsAt(both.index.events, 'hmc-announced')).toEqual(['hmc-announced', 'fair-2023']);
    expect(both.span).toEqual({ first: '2023-12-31', last: '2024-07-22' });
    expect(both.lexicon).toBe(bundled.lexicon);
    expect(both.id).toBe(bundled.id);
  });

  test('counts an origin that both name as one', () => {
    const shared = parsed({
      ...SAMPLE,
      origins: { ...SAMPLE.origins, reuters: { name: { ar: 'أخرى', en: 'Another' }, kind: 'wire' } },
    });
    expect(merged(bundled, shared).origins.get('reuters')).toBe(bundled.origins.get('reuters'));
  });

  test('unites word forms, adds outlets, keeps the base’s topic', () => {
    const { lexicon, events, propositions, topic, outlets } = bundled;
    const extra = parsed({
      ...SAMPLE,
      language: {
        lexicon: {
          ...lexicon,
          actors: { ...lexicon.actors, us: { ar: [], en: ['yankees'] }, shepherds: { ar: ['رعاة'], en: ['shepherds'] } },
        },
        events,
        propositions,
        topic: { ...topic, since: '1999-01-01' },
        outlets: [...outlets, { host: 'sheep.example', name: { ar: 'غنم', en: 'Sheep' }, langs: ['en'] }],
      },
    });
    const both = merged(bundled, extra);
    expect(both.lexicon.actors['us']?.en).toEqual([...(lexicon.actors['us']?.en ?? []), 'yankees']);
    expect(both.lexicon.actors['us']?.ar).toEqual(lexicon.actors['us']?.ar);
    expect(both.lexicon.actors['shepherds']?.en).toEqual(['shepherds']);
    expect(both.outlets).toHaveLength(outlets.length + 1);
    expect(both.topic).toBe(topic);
  });

  test.each([
    [
      'document',
      { ...SAMPLE, documents: SAMPLE.documents.map((document, i) => (i === 1 ? { ...document, id: '004' } : document)), facts: [] },
      '“004”',
    ],
    ['fact', { ...SAMPLE, facts: [{ ...SAMPLE.facts[0], id: 'troops-us-iraq' }] }, '“troops-us-iraq”'],
  ])('refuses a %s whose id is taken', (_, file, message) => {
    const result = mergeCorpora(bundled, parsed(file));
    expect(result).toMatchObject({ ok: false, error: expect.stringContaining(message) });
  });

  test('keeps each corpus apart with its own time', () => {
    const both = merged(merged(bundled, parsed(SAMPLE)), parsed(OTHER));
    expect(both.parts.map(({ id, span }) => [id, span])).toEqual([
      [bundled.id, bundled.span],
      ['sample', { first: '2023-12-31', last: '2024-02-29' }],
      ['other', { first: '2023-12-31', last: '2024-02-29' }],
    ]);
    expect(new Set(both.parts.map(({ lexicon }) => lexicon))).toEqual(new Set([both.lexicon]));
  });
});

const OTHER = {
  ...SAMPLE,
  id: 'other',
  documents: SAMPLE.documents.map((document) => ({ ...document, id: `${document.id}-b` })),
  facts: SAMPLE.facts.map((fact) => ({
    ...fact,
    id: `${fact.id}-b`,
    mentions: fact.mentions.map((mention) => ({ ...mention, document: `${mention.document}-b` })),
  })),
};

describe('ids that are taken', () => {
  const base = merged(bundledCorpus(), parsed(SAMPLE));
  const again = parsed({ ...SAMPLE, id: 'again', fingerprints: { a1: { shingles: 0, kept: 0, hashes: '' } } });

  test('get their corpus’s id before them, wherever they are named', () => {
    const free = withFreeIds(base, again);
    expect([...free.documents].map(([id, document]) => [id, document.id])).toEqual([
      ['again:a1', 'again:a1'],
      ['again:a2', 'again:a2'],
    ]);
    expect([...free.facts.keys()]).toEqual(['again:sheep-hill', 'again:fair-2023']);
    expect([...free.facts.values()].flatMap(({ mentions }) => mentions.map(({ document }) => document))).toEqual(['again:a1', 'again:a2']);
    expect([...free.fingerprints.keys()]).toEqual(['again:a1']);
    expect(idsAt(free.index.quantities, 'other|shepherds|hill+valley')).toEqual(['again:sheep-hill']);
    expect(mergeCorpora(base, free).ok).toBe(true);
  });

  test('are left as they are where none is', () => {
    const other = parsed(OTHER);
    expect(withFreeIds(base, other)).toBe(other);
  });
});

test(
  '100,000 facts are read, and listed faults do not outgrow them',
  () => {
    const facts = Array.from({ length: 100_000 }, (_, i) => ({ ...SAMPLE.facts[0], id: `f${i}`, actor: `a${i}` }));
    expect(parsed({ ...SAMPLE, facts }).index.quantities.size).toBe(100_000);
    const broken = parseCorpus({ ...SAMPLE, facts: facts.map((fact) => ({ ...fact, kind: 'rumour' })) });
    expect(broken).toMatchObject({ ok: false, error: expect.stringContaining('facts[0].kind') });
  },
  PATIENT_MS,
);

test('the schema and the vocabulary of claims have the same fields', () => {
  type Entry = v.InferOutput<typeof FactEntry>;
  type FieldsOf<F, K> = keyof Extract<F, { kind: K }>;
  expectTypeOf<Entry>().toExtend<Fact>();
  expectTypeOf<FieldsOf<Entry, 'quantity'>>().toEqualTypeOf<FieldsOf<Fact, 'quantity'>>();
  expectTypeOf<FieldsOf<Entry, 'date'>>().toEqualTypeOf<FieldsOf<Fact, 'date'>>();
  expectTypeOf<FieldsOf<Entry, 'statement'>>().toEqualTypeOf<FieldsOf<Fact, 'statement'>>();
  expectTypeOf<keyof Entry['mentions'][number]>().toEqualTypeOf<keyof Fact['mentions'][number]>();
  expectTypeOf<keyof v.InferOutput<typeof DocumentEntry>>().toEqualTypeOf<keyof ReferenceDocument>();
  expectTypeOf(SAMPLE).toExtend<CorpusFile>();
});

function parsed(data: unknown): Corpus {
  const result = parseCorpus(data);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

function merged(base: Corpus, extra: Corpus): Corpus {
  const result = mergeCorpora(base, extra);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

function idsAt(index: ReadonlyMap<string, readonly Fact[]>, key: string): string[] {
  return (index.get(key) ?? []).map((fact) => fact.id);
}
