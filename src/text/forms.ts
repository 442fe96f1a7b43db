// The forms of a lexicon cut into words: as written in its files (`pull* _ out`, `withdraw~`), as the tokeniser cuts a text.
import { foldWord, tokenise } from './tokens.ts';

/** A word of a form: what is looked up, or what it begins with. */
export interface Piece {
  readonly key: string;
  readonly isOpen: boolean;
}

/** In a form: a few words of any kind ("pull _ out"); the label ends before them. */
export const GAP = '_';

/** In a form, behind what a word begins with. */
const OPEN = '*';
/** In a form, behind a word that any of its inflections stands for. */
const LEMMA = '~';
/** In a form, behind a word that stands for itself alone: ألباريس is not باريس, "attacks" is not the "attack=". */
const KEPT = '=';

/** Cuts forms; a lexicon has five times as many words as different ones, so each word is cut once. */
export function formCutter(): (form: string) => readonly Piece[] {
  const known = new Map<string, readonly Piece[]>();
  const piecesOf = (part: string): readonly Piece[] => {
    const pieces = known.get(part) ?? splitForm(part);
    known.set(part, pieces);
    return pieces;
  };
  // Most forms are one word.
  return (form) => (form.includes(' ') ? form.split(' ').flatMap(piecesOf) : piecesOf(form));
}

/** What the tokeniser leaves whole. */
const PLAIN_WORD = /^(?:[a-z]+|[ء-غف-ي]+)$/u;

/** A form's words as the tokeniser cuts them: `US-led` is three tokens. */
function splitForm(part: string): Piece[] {
  const sign = /[*~=]$/.exec(part)?.[0] ?? '';
  const word = part.slice(0, part.length - sign.length);
  const norms = PLAIN_WORD.test(word) || part === GAP ? [foldWord(word)] : tokenise(word).map((token) => token.norm);
  const last = norms.length - 1;
  return norms.map((norm, i) => pieceOf(norm, i === last ? sign : ''));
}

/** `norm` is folded. */
function pieceOf(norm: string, sign: string): Piece {
  const key = sign === KEPT ? keptWord(norm) : stripArticle(sign === LEMMA ? norm + LEMMA : norm);
  return { key, isOpen: sign === OPEN };
}

/** Arabic words lose their article in a lexicon, English ones their plural: only those have a key of their own for what they are as they stand. */
export const keptWord = (norm: string): string => (/[a-z]$/u.test(norm) ? norm + KEPT : norm);

/** Terms are kept without the Arabic article, as the variants of a word come without it. */
function stripArticle(word: string): string {
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}
