// A page's words on their way out of the browser: into a file, a terminal, a clipboard.

/** On one line, without escape sequences, marks that reorder what stands around them, or halves of characters. */
export const printable = (words: string): string =>
  words
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
