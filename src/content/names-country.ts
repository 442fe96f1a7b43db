// Whether a text names the country: asked of every page of the listed outlets, and answered with no on almost all of them. Its words stand
// here and not with the gate's others, which most pages never need.

/** As the gate's words are: a part of a word stands for the word. */
export const ARABIC = ['عراق', 'بغداد'] as const;

/**
 * As texts have it that were not folded. The capital by letters that no other word has, and few enough of them: for words of seven letters
 * and more engines make a table first, and take ten times as long.
 */
const LATIN = ['iraq', 'Iraq', 'IRAQ', 'ghdad', 'GHDAD'];

/** Whether the text names the country, as it stands: cheaper than folding a page that never does. */
export function namesCountry(text: string): boolean {
  for (const word of LATIN) if (text.includes(word)) return true;
  // Both words have an alef, and no page in Latin letters has one.
  if (text.includes('ا')) for (const word of ARABIC) if (spelling(text, word, 0) !== null) return true;
  return false;
}

/** Every form in which the text names it, once: a part of the text names it where one of them stands. */
export function namesIn(text: string): readonly string[] {
  const forms = new Set(LATIN.filter((word) => text.includes(word)));
  for (const word of ARABIC)
    for (let found = spelling(text, word, 0); found !== null; found = spelling(text, word, found[1])) forms.add(text.slice(...found));
  return [...forms];
}

/**
 * Where the word begins and ends, at `from` or later, also with signs between its letters; `null` when it is not there. By hand: a pattern
 * costs its compiling, more than a small page's rest.
 */
function spelling(text: string, word: string, from: number): readonly [number, number] | null {
  const first = word.charAt(0);
  for (let at = text.indexOf(first, from); at >= 0; at = text.indexOf(first, at + 1)) {
    let after = at + 1;
    let letters = 1;
    while (letters < word.length) {
      while (isBetweenLetters(text.charCodeAt(after))) after += 1;
      if (text.charCodeAt(after) !== word.charCodeAt(letters)) break;
      after += 1;
      letters += 1;
    }
    if (letters === word.length) return [at, after];
  }
  return null;
}

/** Tatweel, vowels, joiners and direction marks. */
const isBetweenLetters = (code: number): boolean =>
  (code >= 0x064b && code <= 0x065f) ||
  code === 0x0640 ||
  code === 0x0670 ||
  code === 0x00ad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff;
