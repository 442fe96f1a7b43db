// Which language is a text in? Letters and function words decide; an unknown one is not compared.
import type { Token } from '../text/tokens.ts';
import { WordTable } from '../text/words.ts';

const ENGLISH_WORDS = new Set(
  'the of and to in a that is was for on with as by at it from are be has have said its his not this which will an'.split(' '),
);
/** English text has some 40 % function words; other Latin-script languages share a few of them by chance. */
const ENGLISH_SHARE = 0.12;
/** Function words of Persian; Arabic has none of them. */
const PERSIAN_WORDS = new Set(['است', 'را', 'اين', 'براي', 'هاي', 'شده', 'كرد', 'مي', 'بود', 'كه']);
const PERSIAN_SHARE = 0.05;
const telling = new WordTable(({ norm }) => ENGLISH_WORDS.has(norm) || PERSIAN_WORDS.has(norm), false);

/** `ar`, `en`, or `und` for anything else, an empty text included. */
export function languageOf(tokens: readonly Token[]): 'ar' | 'en' | 'und' {
  let arabic = 0;
  let latin = 0;
  let other = 0;
  let english = 0;
  let persian = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (token.script === 'arabic') {
      arabic++;
      if (telling.of(token.word)) persian++;
    } else if (token.script === 'latin') {
      latin++;
      if (telling.of(token.word)) english++;
    } else other++;
  }
  if (other > arabic && other > latin) return 'und';
  if (arabic >= latin) return arabic === 0 || persian > arabic * PERSIAN_SHARE ? 'und' : 'ar';
  return english > latin * ENGLISH_SHARE ? 'en' : 'und';
}
