// Persons of Arabic verbs led back to the form that a word list gives with `~`. Folded words, see text/characters.ts.
import { describe, expect, it } from 'vitest';
import { arabicLemmas } from '../../../src/languages/ar/clitics.ts';

const PERSONS: readonly (readonly [word: string, verb: string])[] = [
  ['قال', 'قال'],
  ['وقالت', 'قال'],
  ['فقالوا', 'قال'],
  ['اكدتا', 'اكد'],
  ['وشددنا', 'شدد'],
  ['يقول', 'يقول'],
  ['وتقول', 'يقول'],
  ['نقول', 'يقول'],
  ['اقول', 'يقول'],
  ['يقولون', 'يقول'],
  ['تعلنان', 'يعلن'],
];

const OTHERS: readonly (readonly [word: string, verb: string])[] = [
  // A movement, not "they both demanded".
  ['طالبان', 'طالب'],
  // A day on which both sign, not one on which they expect.
  ['توقعان', 'توقع'],
  // What will be said has not been said.
  ['سيقول', 'يقول'],
  ['سيعلنون', 'يعلن'],
  // Verbs of two letters are too many other words.
  ['ردت', 'رد'],
];

describe('persons', () => {
  it.each(PERSONS)('%s is of %s', (word, verb) => {
    expect(arabicLemmas(word)).toContain(`${verb}~`);
  });
  it.each(OTHERS)('%s is not of %s', (word, verb) => {
    expect(arabicLemmas(word)).not.toContain(`${verb}~`);
  });
});
