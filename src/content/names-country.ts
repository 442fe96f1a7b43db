// Whether a text names the country: asked of every page of the listed outlets, and answered with no on almost all of them. Its words stand
// here and not with the gate's others, which most pages never need.

/** As the gate's words are: a part of a word stands for the word. */
export const COUNTRY = ['iraq', 'baghdad', 'عراق', 'بغداد'] as const;

const LETTER_GAP = '[\\u0640\\u064b-\\u065f\\u0670\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]*';

/**
 * Whether text names the country, as it stands: cheaper than folding a page that never does. A pattern costs its compiling,
 * which on a small page is more than all the rest: plain words first, and the pattern only where there are its letters.
 */
export function namesCountry(text: string): boolean {
  for (const word of PLAIN) if (text.includes(word)) return true;
  let mayBeArabic = false;
  for (const letter of ARABIC_INITIALS) mayBeArabic ||= text.includes(letter);
  if (!mayBeArabic) return false;
  vocalised ??= new RegExp(ARABIC.map((word) => [...word].join(LETTER_GAP)).join('|'));
  return vocalised.test(text);
}

const LATIN = COUNTRY.filter((word) => /^[a-z]/.test(word));
const ARABIC = COUNTRY.filter((word) => !/^[a-z]/.test(word));
const PLAIN = [...LATIN.flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]), ...ARABIC];
const ARABIC_INITIALS = ARABIC.map((word) => word.charAt(0));
let vocalised: RegExp | undefined;
