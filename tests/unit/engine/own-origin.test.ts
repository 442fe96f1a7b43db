// Agreement with one's own source is not corroboration.
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import type { Fact } from '../../../src/claims/fact.ts';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { assemble, type Corpus } from '../../../src/corpus/corpus.ts';
import { mergeCorpora } from '../../../src/corpus/merge.ts';
import { analyse } from '../../../src/engine/analyse.ts';

const bundled = bundledCorpus();

/** The corpus with every mention of its troops going back to the origins given, one after the other. */
function withOrigins(...origins: readonly string[]): Corpus {
  const facts = new Map<string, Fact>();
  for (const [id, fact] of bundled.facts) {
    const give = <M extends { readonly origin: string }>(mentions: readonly M[]): M[] =>
      mentions.map((mention, i) => ({ ...mention, origin: origins[i % origins.length] ?? mention.origin }));
    facts.set(id, fact.kind === 'quantity' && fact.measure === 'troops' ? { ...fact, mentions: give(fact.mentions) } : fact);
  }
  return assemble({ ...bundled, facts });
}

const FIGURE = 'The United States has 2,500 troops in Iraq.';
const body = (dateline: string, said = ''): string =>
  `Talks on the coalition open\n\n${dateline}Iraq and the United States will begin talks on the coalition, officials said.\n\n${FIGURE.slice(0, -1)}${said}.\n\nThe two sides meet again in a month.`;

function troops(text: string, corpus: Corpus): Claim {
  const { claims } = analyse({ text, published: { date: '2024-01-26', basis: 'given' } }, corpus, { anyway: true });
  const claim = claims.find(({ kind, quote }) => kind === 'quantity' && quote.includes('2,500'));
  if (!claim) throw new Error('the figure was not read');
  return claim;
}

describe('a figure that the references have too', () => {
  it.each([
    ['from the agency of the dateline alone', body('BAGHDAD, Jan 26 (Reuters) - '), ['reuters'], true],
    ['from the agency that its sentence names alone', body('', ', a general told Reuters'), ['reuters'], true],
    ['from somebody else as well', body('BAGHDAD, Jan 26 (Reuters) - '), ['reuters', 'afp'], false],
    ['from somebody else alone', body('BAGHDAD, Jan 26 (Reuters) - '), ['afp'], false],
    [
      'from the agency, though the sentence has it from somebody else',
      body('BAGHDAD, Jan 26 (Reuters) - ', ', a general told CNN'),
      ['reuters'],
      false,
    ],
    ['on a page that names no source', body(''), ['reuters'], false],
  ])('%s', (_, text, origins, isOwn) => {
    const { verdict, reasons } = troops(text, withOrigins(...origins));
    expect(verdict).toBe('agrees');
    expect(reasons.includes('own-origin')).toBe(isOwn);
  });
});

it('does not touch a claim that differs', () => {
  const text = body('BAGHDAD, Jan 26 (Reuters) - ').replace('2,500', '4,100');
  const { claims } = analyse({ text, published: { date: '2024-01-26', basis: 'given' } }, withOrigins('reuters'), { anyway: true });
  const claim = claims.find(({ quote }) => quote.includes('4,100'));
  expect(claim?.verdict).toBe('conflicts');
  expect(claim?.reasons).not.toContain('own-origin');
});

describe('the names of a reader’s own corpus', () => {
  const extra = (name: string): Corpus =>
    assemble({
      ...bundled,
      id: 'own',
      documents: new Map([...bundled.documents].map(([id, document]) => [`own-${id}`, { ...document, id: `own-${id}` }])),
      facts: new Map(),
      origins: new Map([
        ['plain-wire', { name: { ar: name, en: name }, kind: 'wire' }],
        ['reuters', { name: { ar: 'رويترز', en: 'Reuters' }, kind: 'wire', aliases: { ar: [], en: ['RTRS'] } }],
      ]),
    });
  const originsOf = (text: string, name: string): readonly string[] => {
    const merged = mergeCorpora(bundled, extra(name));
    if (!merged.ok) throw new Error(merged.error);
    return (analyse({ text }, merged.value, { anyway: true }).origins ?? []).map(({ origin }) => origin);
  };

  it('are read as well, and an agency of both keeps the aliases of both', () => {
    expect(originsOf(body('BAGHDAD (Plain Wire) - '), 'Plain Wire')).toEqual(['plain-wire']);
    expect(originsOf(body('BAGHDAD (RTRS) - '), 'Plain Wire')).toEqual(['reuters']);
    expect(originsOf(body('BAGHDAD (Reuters) - '), 'Plain Wire')).toEqual(['reuters']);
  });

  it.each(['*', '_', '…', 'ـ', 'a_*'])('a name that would be a wildcard matches nothing: %s', (name) => {
    expect(originsOf(body('BAGHDAD (Plain Wire) - '), name)).toEqual([]);
  });
});

it('reads a page of nothing but names in no more than a moment, and lines too long for a sentence not at all', () => {
  const line = 'according to Reuters '.repeat(20_000);
  const started = performance.now();
  expect(analyse({ text: line }, bundled, { anyway: true }).origins).toBeUndefined();
  expect(analyse({ text: 'Told CNN.\n'.repeat(20_000) }, bundled, { anyway: true }).origins?.length).toBeLessThanOrEqual(1000);
  expect(performance.now() - started).toBeLessThan(10_000);
});
