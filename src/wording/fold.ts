// A text as a search sees it: spellings that a reader takes for the same word are the same.

/** Letters that Unicode keeps apart and writers of Arabic do not. */
const SAME: Readonly<Record<string, string>> = { ى: 'ي', ی: 'ي', ې: 'ي', ة: 'ه', ہ: 'ه', ھ: 'ه', ک: 'ك', ٱ: 'ا', '٫': '.' };
const VARIANTS = new RegExp(`[${Object.keys(SAME).join('')}]`, 'gu');
/** Tashkeel and accents, tatweel, and what is invisible: joiners, directional marks, soft hyphens. */
const UNSEEN = /[\p{M}\u0640\p{Cf}]/gu;
/** 2,500, 2٬500 and 2 500 (with a no-break space) are 2500. */
const THOUSANDS = /(?<=\p{Nd})[,٬'’\u00A0\u202F](?=\p{Nd}{3})/gu;

/** Lower case, without marks and grouping, one form of each letter, Western digits. */
export function foldForSearch(text: string): string {
  // The separators first: compatibility forms turn a narrow no-break space into a plain one.
  return text
    .replaceAll(THOUSANDS, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(UNSEEN, '')
    .replaceAll(VARIANTS, (letter) => SAME[letter] ?? letter)
    .replaceAll(/\p{Nd}/gu, westernDigit);
}

/** Every script's ten digits stand in a row that begins at a multiple of ten from its zero; ours begin at U+0660 and U+06F0. */
function westernDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return code >= 0x6f0 ? String(code - 0x6f0) : code >= 0x660 ? String(code - 0x660) : digit;
}
