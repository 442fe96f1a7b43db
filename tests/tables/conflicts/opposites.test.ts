// The opposite of what a side said conflicts, whichever natural words it is told in; its neighbours do not.
import { describe, expect, it } from 'vitest';
import { ARABIC_NEAR_OPPOSITES, ARABIC_OPPOSITES } from './arabic-opposites.ts';
import { claimsOf } from './conflicts-of.ts';
import { ENGLISH_NEAR_OPPOSITES, ENGLISH_OPPOSITES } from './english-opposites.ts';

const PUBLISHED = '2024-01-28';
const TITLES = {
  ar: 'محادثات العراق والولايات المتحدة بشأن التحالف الدولي واللجنة العسكرية العليا',
  en: 'Iraq and US hold talks on the coalition and the Higher Military Commission',
};

const conflictsOf = (text: string, title: string): readonly string[] =>
  claimsOf(text, PUBLISHED, title)
    .filter(({ verdict }) => verdict === 'conflicts')
    .map((claim) => (claim.kind === 'statement' ? claim.proposition : claim.quote));

describe.each([...Object.entries(ENGLISH_OPPOSITES)])('%s, in English', (proposition, texts) => {
  it.each(texts)('%s', (text) => expect(conflictsOf(text, TITLES.en)).toContain(proposition));
});

describe.each([...Object.entries(ARABIC_OPPOSITES)])('%s, in Arabic', (proposition, texts) => {
  it.each(texts)('%s', (text) => expect(conflictsOf(text, TITLES.ar)).toContain(proposition));
});

describe('neighbours', () => {
  it.each(ENGLISH_NEAR_OPPOSITES)('%s', (text) => expect(conflictsOf(text, TITLES.en)).toEqual([]));
  it.each(ARABIC_NEAR_OPPOSITES)('%s', (text) => expect(conflictsOf(text, TITLES.ar)).toEqual([]));
});
