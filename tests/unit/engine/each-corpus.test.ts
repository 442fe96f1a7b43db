// Several corpora at once: one verdict of what each of them says at its own time.
import { describe, expect, test } from 'vitest';
import type { Reason, Verdict } from '../../../src/claims/verdict.ts';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { mergeCorpora, withFreeIds } from '../../../src/corpus/merge.ts';
import { parseCorpus } from '../../../src/corpus/parse.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { combined } from '../../../src/engine/compare/each-corpus.ts';
import { archive } from '../../archive.ts';

type Said = readonly [verdict: Verdict, reasons: readonly Reason[], ...facts: string[]];

const judgement = ([verdict, reasons, ...facts]: Said) => ({
  verdict,
  reasons,
  evidence: facts.map((fact) => ({ fact, origins: 1, documents: [] })),
});

describe('what several corpora say', () => {
  test.each<readonly [string, readonly Said[], Said]>([
    ['one alone', [['conflicts', ['values-differ'], 'a']], ['conflicts', ['values-differ'], 'a']],
    [
      'one agrees and one differs: the references disagree, and nobody is accused',
      [
        ['conflicts', ['values-differ'], 'a'],
        ['agrees', ['same-value'], 'b'],
      ],
      ['agrees', ['same-value', 'references-disagree'], 'b'],
    ],
    [
      'one agrees and is older than the page for the other: no disagreement',
      [
        ['updates', ['later-as-of', 'values-differ'], 'a'],
        ['agrees', ['same-value'], 'b'],
      ],
      ['agrees', ['same-value'], 'b'],
    ],
    [
      'both agree',
      [
        ['agrees', ['same-value'], 'a'],
        ['agrees', ['same-value', 'later-as-of'], 'b'],
      ],
      ['agrees', ['same-value', 'later-as-of'], 'a', 'b'],
    ],
    [
      'newer than one, in the time of the other',
      [
        ['updates', ['later-as-of', 'values-differ'], 'a'],
        ['conflicts', ['values-differ'], 'b'],
      ],
      ['conflicts', ['values-differ'], 'b'],
    ],
    [
      'one has nothing to compare with',
      [
        ['new', ['no-reference']],
        ['new', ['different-scope'], 'b'],
      ],
      ['new', ['different-scope'], 'b'],
    ],
    [
      'none has anything to compare with',
      [
        ['new', ['no-reference']],
        ['new', ['unresolved-date']],
      ],
      ['new', ['no-reference']],
    ],
  ])('%s', (_, said, expected) => {
    expect(combined(said.map(judgement))).toEqual(judgement(expected));
  });
});

describe('each corpus has its own time', () => {
  const PAGE = 'The United States has about 3,400 soldiers in Iraq, American officials said of the coalition talks with Baghdad.';
  const verdictsOn = (corpus: Corpus, published: string) =>
    analyse({ text: PAGE, published: { date: published, basis: 'given' } }, corpus, { anyway: true })
      .claims.filter(({ kind }) => kind === 'quantity')
      .map(({ verdict, evidence }) => [verdict, evidence.map(({ fact, corpus: of = 'bundled' }) => `${of} ${fact}`)]);

  test('a figure of two years later is newer than the bundled one, whatever days another corpus reaches to', () => {
    expect(verdictsOn(bundledCorpus(), '2024-02-01')).toEqual([['conflicts', ['bundled troops-us-iraq']]]);
    expect(verdictsOn(bundledCorpus(), '2026-02-01')).toEqual([['updates', ['bundled troops-us-iraq']]]);
    expect(verdictsOn(together(archive({ published: '2026-01-28', place: 'syria', troops: 900 })), '2026-02-01')).toEqual([
      ['updates', ['bundled troops-us-iraq']],
    ]);
  });

  test('and differs from a corpus of its own days', () => {
    const corpus = together(archive({ published: '2026-01-28', troops: 2000 }));
    expect(verdictsOn(corpus, '2026-02-01')).toEqual([['conflicts', ['archive archive-troops']]]);
    expect(verdictsOn(corpus, '2024-02-01')).toEqual([['conflicts', ['bundled troops-us-iraq']]]);
  });

  test('and agrees where any of them does', () => {
    expect(verdictsOn(together(archive({ published: '2026-01-28', troops: 3400 })), '2026-02-01')).toEqual([
      ['agrees', ['archive archive-troops']],
    ]);
  });
});

function together(file: unknown): Corpus {
  const parsed = parseCorpus(file);
  if (!parsed.ok) throw new Error(parsed.error);
  const merged = mergeCorpora(bundledCorpus(), withFreeIds(bundledCorpus(), parsed.value));
  if (!merged.ok) throw new Error(merged.error);
  return merged.value;
}
