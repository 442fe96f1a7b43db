// Text for a terminal: colours where they are wanted, and no control character of a page's reaches it.

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue';
export type Paint = (style: Style, text: string) => string;

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  blue: [34, 39],
};

export const paint: Paint = (style, text) => `\u001B[${CODES[style][0]}m${text}\u001B[${CODES[style][1]}m`;
export const plain: Paint = (_, text) => text;

/** A page's words on one line, without escape sequences, marks that reorder what stands around them, or halves of characters. */
export const printable = (words: string): string =>
  words
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
