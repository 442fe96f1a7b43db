// The regular endings of English nouns, taken off for look-ups in word lists.

import { ENGLISH_MISSPELLINGS } from './misspellings.ts';

const SHORTEST = 3;

/** `word` is folded. The word itself comes first. */
export function englishVariants(word: string): readonly string[] {
  const meant = ENGLISH_MISSPELLINGS.get(word) ?? (word.endsWith('s') ? ENGLISH_MISSPELLINGS.get(word.slice(0, -1)) : undefined);
  if (meant) return [word, meant];
  if (!word.endsWith('s') || word.endsWith('ss') || word.length <= SHORTEST) return [word];
  if (word.endsWith('ies')) return [word, `${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith('es')) return [word, word.slice(0, -1), word.slice(0, -2)];
  return [word, word.slice(0, -1)];
}
