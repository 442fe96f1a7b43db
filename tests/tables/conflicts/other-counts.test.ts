// A figure conflicts only when it is claimed: each count in each sentence that does not claim it, and in some that do.
import { describe, expect, it } from 'vitest';
import { conflictsOf } from './conflicts-of.ts';
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

const PUBLISHED = '2024-03-05';

const rows = (counts: readonly Count[], tellings: readonly Telling[]): string[] =>
  counts.flatMap((count) => tellings.map((telling) => telling(...count)));

describe('a figure that nobody claims', () => {
  it.each(rows(ENGLISH_COUNTS, UNCLAIMED_IN_ENGLISH))('%s', (text) => expect(conflictsOf(text, PUBLISHED)).toEqual([]));
  it.each(rows(ARABIC_COUNTS, UNCLAIMED_IN_ARABIC))('%s', (text) => expect(conflictsOf(text, PUBLISHED)).toEqual([]));
});

describe('a figure that is claimed', () => {
  it.each(rows(ENGLISH_COUNTS, CLAIMED_IN_ENGLISH))('%s', (text) => expect(conflictsOf(text, PUBLISHED)).toHaveLength(1));
  it.each(rows(ARABIC_COUNTS, CLAIMED_IN_ARABIC))('%s', (text) => expect(conflictsOf(text, PUBLISHED)).toHaveLength(1));
});
