// The forms of a lexicon cut into words: as written in its files (`pull* _ out`, `withdraw~`), as the tokeniser cuts a text.
import { foldWord, tokenise } from './tokens.ts';

/** A word of a form: what is looked up, or what it begins with. */
export interface Piece {
  readonly key: string;
  readonly isOpen: boolean;
}

/** In a form: a few words of any kind ("pull _ out"); the label ends before them. */
export const GAP = '_';

/** In a form, behind a name that only looks as if it had the article: ألباريس is not باريس. */
const KEPT = '=';

/** Cuts forms; a lexicon has five times as many words as different ones, so each word is cut once. */
export function formCutter(): (form: string) => readonly Piece[] {
  const known = new Map<string, readonly Piece[]>();
  const piecesOf = (part: string): readonly Piece[] => {
    const pieces = known.get(part) ?? splitForm(part);
    known.set(part, pieces);
    return pieces;
  };
  return (form) => form.trim().split(/\s+/).flatMap(piecesOf);
}

/** A form's words as the tokeniser cuts them: `US-led` is three tokens. */
function splitForm(part: string): Piece[] {
  if (part === GAP) return [pieceOf(GAP)];
  const sign = /[*~=]$/.exec(part)?.[0] ?? '';
  const norms = tokenise(part.slice(0, part.length - sign.length)).map((token) => token.norm);
  const last = norms.length - 1;
  return norms.map((norm, i) => pieceOf(i === last ? norm + sign : norm));
}

function pieceOf(part: string): Piece {
  const isOpen = part.endsWith('*');
  const word = foldWord(isOpen || part.endsWith(KEPT) ? part.slice(0, -1) : part);
  return { key: part.endsWith(KEPT) ? word : stripArticle(word), isOpen };
}

/** Terms are kept without the Arabic article, as the variants of a word come without it. */
function stripArticle(word: string): string {
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}
