// Words on their way out of the browser: into a file, a terminal, a clipboard.
import { visibleParts } from '../wording/visible.ts';

/** On one line, without escape sequences, marks that reorder what stands around them, or halves of characters. */
export const printable = (words: string): string =>
  words
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();

/** A page's words, in which hidden marks that deceive the eye stand as their names: "2[ZWSP]500". */
export const printableQuote = (words: string): string =>
  printable(
    visibleParts(words)
      .map(({ text, isControl }) => (isControl ? `[${text}]` : text))
      .join(''),
  );
