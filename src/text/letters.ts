// The letters of our two scripts as small numbers, so that a word is told from others by a few of them packed together; see words.ts.
import { ARABIC, classOf, DIGIT, foldOf, INVISIBLE, LATIN, MARK } from './characters.ts';

/** A letter takes so many bits of a key, and so many letters make one key. */
export const LETTER_BITS = 6;
export const LETTERS_OF_KEY = 5;

/** The folded letters; those of other languages in these scripts are read with more care. */
const LATIN_LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ARABIC_LETTERS = 'ءابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگڤ';

export const FIRST_ARABIC = LATIN_LETTERS.length + 1;
/** From here on no letter, but what the end of a word has to be looked at for. */
export const SPECIAL = 1 << LETTER_BITS;
/** Behind a word of either script: a mark or control, which may stand inside it. */
export const IN_WORDS = SPECIAL + 1;
/** Behind a Latin word: a digit, an apostrophe, a rarer letter. */
export const IN_LATIN = SPECIAL + 2;
/** Behind an Arabic word: a rarer letter, or one in its shape of a line. */
export const IN_ARABIC = SPECIAL + 3;
/** Behind a lone letter: the point of an acronym. */
export const POINT = SPECIAL + 4;

const LETTERS = new Uint8Array(0x10000);
for (let unit = 0; unit < LETTERS.length; unit++) LETTERS[unit] = numberOf(unit);

/** Of a UTF-16 unit that is a letter, its number from 1 on: Latin ones before {@link FIRST_ARABIC}; 0 for what only ends words. */
export const letterOf = (unit: number): number => LETTERS[unit] as number;

function numberOf(unit: number): number {
  const fold = foldOf(unit);
  switch (classOf(unit)) {
    case LATIN:
      return LATIN_LETTERS.indexOf(String.fromCharCode(fold)) + 1 || IN_LATIN;
    case ARABIC: {
      const place = ARABIC_LETTERS.indexOf(String.fromCharCode(fold));
      return place < 0 ? IN_ARABIC : FIRST_ARABIC + place;
    }
    case MARK:
    case INVISIBLE:
      return IN_WORDS;
    case DIGIT:
      return IN_LATIN;
    default:
      return fold === 0x27 ? IN_LATIN : fold === 0x2e ? POINT : 0;
  }
}
