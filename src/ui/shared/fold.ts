// Letters as a reader who searches means them: no accents, no vowel marks, one form of alef, ya, ta marbuta and of each digit.

const MARKS = /[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu;
const FORMS: Readonly<Record<string, string>> = { ى: 'ي', ی: 'ي', ئ: 'ي', ؤ: 'و', ة: 'ه', ک: 'ك', ٱ: 'ا' };
const FORM = new RegExp(`[${Object.keys(FORMS).join('')}]`, 'gu');
const DIGITS = /\p{Nd}/gu;
const THOUSANDS = /(?<=\d)[,٬](?=\d{3})/gu;

/** For comparing alone: its length and offsets are not those of `text`. */
export function fold(text: string): string {
  return text
    .replaceAll(FORM, (letter) => FORMS[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .replaceAll(DIGITS, westernDigit)
    .replaceAll(THOUSANDS, '')
    .toLowerCase();
}

/** Whether every word of the query stands somewhere in the text. */
export function holdsWords(foldedText: string, query: string): boolean {
  return fold(query)
    .split(/\s+/u)
    .every((word) => foldedText.includes(word));
}

/** The digits of a script follow each other from its zero, and every zero is at a multiple of ten from the block's first. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  for (const zero of [0x30, 0x660, 0x6f0]) if (code >= zero && code < zero + 10) return String(code - zero);
  return digit;
}
