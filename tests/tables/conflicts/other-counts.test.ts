// A figure conflicts only when it is claimed: each count in each sentence that does not claim it, and in some that do.
import { describe, expect, it } from 'vitest';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import {
  ARABIC_COUNTS,
  CLAIMED_IN_ARABIC,
  CLAIMED_IN_ENGLISH,
  type Count,
  ENGLISH_COUNTS,
  type Telling,
  UNCLAIMED_IN_ARABIC,
  UNCLAIMED_IN_ENGLISH,
} from './other-counts.ts';

const PUBLISHED = { date: '2024-03-05', basis: 'given' } as const;
const ENGLISH = 'Iraq and the United States talk about the international coalition.';
const ARABIC = 'المحادثات العراقية الأميركية بشأن التحالف الدولي';

const conflictsOf = (title: string, text: string): readonly string[] =>
  analyse({ text: `${title}\n\n${text}`, published: PUBLISHED }, bundledCorpus(), { anyway: true })
    .claims.filter(({ verdict }) => verdict === 'conflicts')
    .map(({ quote }) => quote);

const rows = (counts: readonly Count[], tellings: readonly Telling[]): string[] =>
  counts.flatMap((count) => tellings.map((telling) => telling(...count)));

describe('a figure that nobody claims', () => {
  it.each(rows(ENGLISH_COUNTS, UNCLAIMED_IN_ENGLISH))('%s', (text) => expect(conflictsOf(ENGLISH, text)).toEqual([]));
  it.each(rows(ARABIC_COUNTS, UNCLAIMED_IN_ARABIC))('%s', (text) => expect(conflictsOf(ARABIC, text)).toEqual([]));
});

describe('a figure that is claimed', () => {
  it.each(rows(ENGLISH_COUNTS, CLAIMED_IN_ENGLISH))('%s', (text) => expect(conflictsOf(ENGLISH, text)).toHaveLength(1));
  it.each(rows(ARABIC_COUNTS, CLAIMED_IN_ARABIC))('%s', (text) => expect(conflictsOf(ARABIC, text)).toHaveLength(1));
});
