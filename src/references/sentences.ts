// The sentences of a text as the comparison sees them: folded words and numbers, so that orthography and punctuation are no difference.
import { splitSentences } from '../text/sentences.ts';
import { type Token, tokenise } from '../text/tokens.ts';

export interface ReadWord {
  /** Folded; equal for spellings of one word or number. */
  readonly key: string;
  readonly isNumber: boolean;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface ReadSentence {
  readonly words: readonly ReadWord[];
  /** Equal for sentences of the same words. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** In text order; runs of marks without a word are left out. Linear in the text. */
export function sentencesOf(text: string): readonly ReadSentence[] {
  const tokens = tokenise(text);
  return splitSentences(tokens).flatMap(({ first, last }) => {
    const words = tokens.slice(first, last).flatMap(wordOf);
    const end = tokens[last - 1]?.end;
    if (words.length === 0 || end === undefined) return [];
    return [{ words, key: words.map(({ key }) => key).join(' '), start: tokens[first]?.start ?? 0, end }];
  });
}

function wordOf({ kind, norm, start, end }: Token): ReadWord[] {
  if (kind === 'mark') return [];
  return [{ key: kind === 'number' ? norm.replaceAll(GROUPING, '') : norm, isNumber: kind === 'number', start, end }];
}

/** `2,500`, `2٬500` and `2500` are one number. */
const GROUPING = /[,٬](?=\d{3}(?:\D|$))/gu;
