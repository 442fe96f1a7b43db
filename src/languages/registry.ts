// The languages that Muqarin reads. Adding one is a folder and a line here.
import type { Script } from '../text/tokens.ts';
import { arabicVariants } from './ar/clitics.ts';
import { arabicNumbers } from './ar/numbers.ts';
import { englishVariants } from './en/inflection.ts';
import { englishNumbers } from './en/numbers.ts';
import type { NumberLanguage } from './numbers.ts';

export const LANGUAGES = ['ar', 'en'] as const;

/** The forms under which a folded word may stand in a word list: itself first. */
export function languageVariants(word: string, script: Script): readonly string[] {
  if (script === 'arabic') return arabicVariants(word);
  return script === 'latin' ? englishVariants(word) : [word];
}

/** The number words, hedges and counted nouns of each language. */
export const NUMBER_LANGUAGES: readonly NumberLanguage[] = [arabicNumbers, englishNumbers];
