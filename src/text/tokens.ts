// Text to tokens: words, digit runs and marks with their UTF-16 offsets and a folded form. Everything after works on tokens.
import { ARABIC, classOf, DIGIT, foldOf, INVISIBLE, LATIN, MARK, NEWLINE, OTHER_LETTER, SPACE } from './characters.ts';
import { FIRST_PRESENTATION_FORM, readPlainWord, type Script, type Word, wordOf } from './words.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'link';
export type { Script };

export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 offsets into the text as given, end exclusive. */
  readonly start: number;
  readonly end: number;
  /**
   * Folded form. Words: see characters.ts; possessive `'s` and the points of `U.S.` are gone. Numbers: ASCII digits with
   * their separators (`.` and `,` as written; `٫` decimal and `٬` thousands kept). Marks: one folded character.
   */
  readonly norm: string;
  /** What all tokens of this form share, for look-ups; see words.ts. */
  readonly word: Word;
  readonly script: Script;
  /** What stands before: nothing, white space, or a line break. The first token follows a line break. */
  readonly gap: 'none' | 'space' | 'line';
  /** The word begins with a capital letter (always false in Arabic). */
  readonly capital: boolean;
}

const APOSTROPHE = 0x27;
const POINT = 0x2e;
const ARABIC_COMMA = 0x60c;
const LINK_HEADS = new Set(['http', 'https', 'www', 'ftp']);

/** One pass over the text, linear in its length. Spans never overlap, and `text.slice(start, end)` is what was read. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let gap: Token['gap'] = 'line';
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === SPACE) {
      if (gap === 'none') gap = 'space';
      at++;
      continue;
    }
    if (kind === NEWLINE) {
      gap = 'line';
      at++;
      continue;
    }
    if (kind === MARK || kind === INVISIBLE) {
      at++;
      continue;
    }
    const token =
      kind === DIGIT
        ? readDigits(text, at, gap)
        : kind === LATIN || kind === ARABIC || kind === OTHER_LETTER
          ? readWord(text, at, kind, gap)
          : readMark(text, at, unit, gap);
    tokens.push(token);
    at = token.end;
    gap = 'none';
  }
  return tokens;
}

function readMark(text: string, start: number, unit: number, gap: Token['gap']): Token {
  const isPair = unit >= 0xd800 && unit <= 0xdbff && (text.charCodeAt(start + 1) & 0xfc00) === 0xdc00;
  const end = start + (isPair ? 2 : 1);
  const word = wordOf(String.fromCharCode(foldOf(unit)), 'other');
  return { kind: 'mark', start, end, norm: word.norm, word, script: 'other', gap, capital: false };
}

/** Separators that may stand inside a digit run; a typographic apostrophe groups thousands in some styles. */
const isSeparator = (unit: number): boolean =>
  unit === POINT || unit === 0x2c || unit === 0x66b || unit === 0x66c || unit === APOSTROPHE || unit === 0x2019;

function readDigits(text: string, start: number, gap: Token['gap']): Token {
  let norm = '';
  let at = start;
  let end = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === DIGIT) {
      norm += String.fromCharCode(foldOf(unit));
      end = at + 1;
    } else if (kind === INVISIBLE || kind === MARK) {
    } else if (isSeparator(unit) && digitFrom(text, at + 1)) {
      norm += unit === APOSTROPHE || unit === 0x2019 ? '٬' : String.fromCharCode(unit);
    } else if (unit === ARABIC_COMMA && isThousandsGroup(text, at + 1)) {
      norm += '٬';
    } else break;
  }
  return { kind: 'number', start, end, norm, word: wordOf(norm, 'other'), script: 'other', gap, capital: false };
}

/** `USD3.14`: digits with a separator are a number of their own, not the tail of a word like `F16`. */
function isSeparated(text: string, start: number): boolean {
  if (classOf(text.charCodeAt(start - 1)) !== LATIN) return false;
  let at = start;
  while (classOf(text.charCodeAt(at)) === DIGIT) at++;
  return isSeparator(text.charCodeAt(at)) && classOf(text.charCodeAt(at + 1)) === DIGIT;
}

/** Whether a digit comes next, past controls that a bidirectional editor left around the separator. */
function digitFrom(text: string, at: number): boolean {
  return classOf(text.charCodeAt(pastControls(text, at))) === DIGIT;
}

/** `١٬٢٣٤` is often typed with the comma of sentences; exactly three digits follow it then. */
function isThousandsGroup(text: string, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (classOf(text.charCodeAt(i)) !== DIGIT) return false;
  return classOf(text.charCodeAt(at + 3)) !== DIGIT;
}

function readWord(text: string, start: number, kind: number, gap: Token['gap']): Token {
  const script: Script = kind === LATIN ? 'latin' : kind === ARABIC ? 'arabic' : 'other';
  const first = text.charCodeAt(start);
  const capital = kind === LATIN && foldOf(first) !== first;
  const plain = readPlainWord(text, start, kind, script);
  if (plain !== null) {
    const { norm } = plain;
    const end = start + norm.length;
    if (kind === LATIN && LINK_HEADS.has(norm)) return readLink(text, start, end, plain, gap);
    return { kind: 'word', start, end, norm, word: plain, script, gap, capital };
  }
  const acronym = kind === LATIN ? readAcronym(text, start) : null;
  if (acronym)
    return { kind: 'word', start, end: acronym.end, norm: acronym.norm, word: wordOf(acronym.norm, script), script, gap, capital };
  let norm = '';
  let run = start;
  let end = start;
  let presentation = false;
  let at = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const here = classOf(unit);
    if (here === kind || (kind === LATIN && here === DIGIT && !isSeparated(text, at))) {
      const fold = foldOf(unit);
      if (fold !== unit) {
        norm += text.slice(run, at) + String.fromCharCode(fold);
        run = at + 1;
      }
      if (unit >= FIRST_PRESENTATION_FORM) presentation = true;
      end = at + 1;
    } else if (here === MARK || here === INVISIBLE) {
      norm += text.slice(run, at);
      run = at + 1;
      if (here === MARK) end = at + 1;
    } else if (kind === LATIN && foldOf(unit) === APOSTROPHE && isLatin(text, pastControls(text, at + 1))) {
      norm += `${text.slice(run, at)}'`;
      run = at + 1;
    } else break;
  }
  norm += text.slice(run, at);
  if (presentation) norm = foldWord(norm.normalize('NFKC'));
  if (norm.endsWith("'s")) norm = norm.slice(0, -2);
  const word = wordOf(norm, script);
  if (LINK_HEADS.has(norm)) return readLink(text, start, end, word, gap);
  return { kind: 'word', start, end, norm, word, script, gap, capital };
}

/** `U.S.`, `U.K.`, `a.m.`: single letters with points are one word, its last point included, whatever controls stand between them. */
function readAcronym(text: string, start: number): { end: number; norm: string } | null {
  let norm = '';
  let at = start;
  let end = start;
  for (let point = pastControls(text, at + 1); isLatin(text, at) && text.charCodeAt(point) === POINT; point = pastControls(text, at + 1)) {
    norm += String.fromCharCode(foldOf(text.charCodeAt(at)));
    end = point + 1;
    at = pastControls(text, end);
  }
  // "U.S-led", "U.S": the last point is left out
  if (norm.length > 0 && isLoneLetter(text, at)) return { end: at + 1, norm: norm + String.fromCharCode(foldOf(text.charCodeAt(at))) };
  return norm.length < 2 || isLatin(text, at) ? null : { end, norm };
}

function isLoneLetter(text: string, at: number): boolean {
  const next = pastControls(text, at + 1);
  return isLatin(text, at) && !isLatin(text, next) && text.charCodeAt(next) !== POINT;
}

const isLatin = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === LATIN;

/** The next place from `at` on that holds no control that nobody sees. */
function pastControls(text: string, at: number): number {
  let next = at;
  while (classOf(text.charCodeAt(next)) === INVISIBLE) next++;
  return next;
}

/** An address is one token up to the next white space: its digits and words are not the article's. */
function readLink(text: string, start: number, end: number, word: Word, gap: Token['gap']): Token {
  const { norm } = word;
  const next = text.charCodeAt(end);
  if (next !== 0x3a && next !== POINT) return { kind: 'word', start, end, norm, word, script: 'latin', gap, capital: false };
  let at = end;
  while (at < text.length && classOf(text.charCodeAt(at)) !== SPACE && classOf(text.charCodeAt(at)) !== NEWLINE) at++;
  return { kind: 'link', start, end: at, norm, word, script: 'latin', gap, capital: false };
}

/** Folds one word as the tokeniser does; for tables of word forms. */
export function foldWord(word: string): string {
  let norm = '';
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const kind = classOf(unit);
    if (kind !== MARK && kind !== INVISIBLE) norm += String.fromCharCode(foldOf(unit));
  }
  return norm;
}
