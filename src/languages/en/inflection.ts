// The regular endings of English words, taken off for look-ups in word lists.

import { lemmasOf } from './lemmas.ts';
import { ENGLISH_MISSPELLINGS } from './misspellings.ts';

const SHORTEST = 3;
/** "didn't", "cannot": in a word list "not" begins what is denied. */
const CONTRACTED = /n't$|^cannot$/u;

/** `word` is folded. The word itself comes first; last what it may be an inflection of, marked: see lemmas.ts. */
export function englishVariants(word: string): readonly string[] {
  if (CONTRACTED.test(word)) return [word, 'not'];
  const variants = nounVariants(word);
  return [...variants, ...lemmasOf(variants[1] ?? word), ...(variants.length > 1 ? lemmasOf(word) : [])];
}

function nounVariants(word: string): readonly string[] {
  const meant = ENGLISH_MISSPELLINGS.get(word) ?? (word.endsWith('s') ? ENGLISH_MISSPELLINGS.get(word.slice(0, -1)) : undefined);
  if (meant) return [word, meant];
  if (!word.endsWith('s') || word.endsWith('ss') || word.length <= SHORTEST) return [word];
  if (word.endsWith('ies')) return [word, `${word.slice(0, -3)}y`, word.slice(0, -1)];
  // "uses" is no form of "us".
  if (word.endsWith('es') && word.length > SHORTEST + 1) return [word, word.slice(0, -1), word.slice(0, -2)];
  return [word, word.slice(0, -1)];
}
