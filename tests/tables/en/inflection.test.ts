// English words led back to the form that a lexicon names with `~`.
import { describe, expect, it } from 'vitest';
import { englishVariants } from '../../../src/languages/en/inflection.ts';

const INFLECTED: readonly (readonly [form: string, lemma: string])[] = [
  ['wind', 'wind'],
  ['winds', 'wind'],
  ['winding', 'wind'],
  ['wound', 'wind'],
  ['drew', 'draw'],
  ['drawn', 'draw'],
  ['closing', 'close'],
  ['closed', 'close'],
  ['cutting', 'cut'],
  ['planned', 'plan'],
  ['denies', 'deny'],
  ['denied', 'deny'],
  ['reaches', 'reach'],
  ['withdrew', 'withdraw'],
];

const OTHERS: readonly (readonly [form: string, lemma: string])[] = [
  ['rising', 'rid'],
  ['press', 'pres'],
  ['bring', 'br'],
  ['constructor', 'object'],
];

describe('inflected forms', () => {
  it.each(INFLECTED)('%s is of %s', (form, lemma) => {
    expect(englishVariants(form)).toContain(`${lemma}~`);
  });
  it.each(OTHERS)('%s is not of %s', (form, lemma) => {
    expect(englishVariants(form)).not.toContain(`${lemma}~`);
  });
});
