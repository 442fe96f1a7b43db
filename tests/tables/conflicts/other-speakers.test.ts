// A position conflicts only when its own side takes it: each position in each sentence in which somebody else does, and in his own.
import { describe, expect, it } from 'vitest';
import { conflictsOf } from './conflicts-of.ts';
import {
  ARABIC_HE_SAYS,
  ARABIC_OTHERS_SAY,
  ARABIC_POSITIONS,
  ENGLISH_HE_SAYS,
  ENGLISH_OTHERS_SAY,
  ENGLISH_POSITIONS,
  type Position,
  type Reporting,
} from './other-speakers.ts';

const PUBLISHED = '2024-02-10';

const rows = (positions: readonly Position[], reportings: readonly Reporting[]): string[] =>
  reportings.flatMap((reporting) => positions.map((position) => reporting(...position)));

describe('somebody else', () => {
  it.each(rows(ENGLISH_POSITIONS, ENGLISH_OTHERS_SAY))('%s', (text) => expect(conflictsOf(text, PUBLISHED, 'statement')).toEqual([]));
  it.each(rows(ARABIC_POSITIONS, ARABIC_OTHERS_SAY))('%s', (text) => expect(conflictsOf(text, PUBLISHED, 'statement')).toEqual([]));
});

describe('he himself', () => {
  it.each(rows(ENGLISH_POSITIONS, ENGLISH_HE_SAYS))('%s', (text) => expect(conflictsOf(text, PUBLISHED, 'statement')).toHaveLength(1));
  it.each(rows(ARABIC_POSITIONS, ARABIC_HE_SAYS))('%s', (text) => expect(conflictsOf(text, PUBLISHED, 'statement')).toHaveLength(1));
});
