// Text to tokens: words, digit runs and marks with their UTF-16 offsets and a folded form. Everything after works on tokens.
import { ARABIC, classOf, DIGIT, foldOf, INVISIBLE, LATIN, MARK, NEWLINE, OTHER_LETTER, SPACE } from './characters.ts';
import { classIn, codesOf, foldIn, isFolded } from './codes.ts';
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

/** A class, since engines take literals that are made often for long-lived ones, and then collect them late. */
class ReadToken implements Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  readonly gap: Token['gap'];
  readonly capital: boolean;

  constructor(kind: TokenKind, start: number, end: number, word: Word, gap: Token['gap'], capital: boolean) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.word = word;
    this.gap = gap;
    this.capital = capital;
  }

  get norm(): string {
    return this.word.norm;
  }

  get script(): Script {
    return this.word.script;
  }
}

/** A text that is being read, with its codes; see codes.ts. */
interface Source {
  readonly text: string;
  readonly codes: Uint32Array;
  readonly length: number;
}

const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const POINT = 0x2e;
const COLON = 0x3a;
const ARABIC_COMMA = 0x60c;
const DASH = 0x2d;
const LINK_HEADS = new Set(['http', 'https', 'www', 'ftp']);

/** One pass over the text, linear in its length. Spans never overlap, and `text.slice(start, end)` is what was read. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  const codes = codesOf(text);
  const source: Source = { text, codes, length };
  let gap: Token['gap'] = 'line';
  let at = 0;
  while (at < length) {
    const kind = classIn(codes[at] as number);
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
    if ((kind === MARK && !isDash(codes, at, gap)) || kind === INVISIBLE) {
      at++;
      continue;
    }
    const token =
      kind === DIGIT
        ? readDigits(source, at, gap)
        : kind === LATIN || kind === ARABIC || kind === OTHER_LETTER
          ? readWord(source, at, kind, gap)
          : readMark(source, at, gap);
    tokens.push(token);
    at = token.end;
    gap = 'none';
  }
  return tokens;
}

/** "ـ لا": a tatweel by itself, which Arabic keyboards have where others have a dash. */
const isDash = (codes: Uint32Array, at: number, gap: Token['gap']): boolean =>
  foldIn(codes[at] as number) === DASH && gap !== 'none' && at + 1 < codes.length && classIn(codes[at + 1] as number) === SPACE;

/**
 * The token before the one at `at`. Asked here, so that no index lies before the first: engines look such a one up as a name, and from
 * then on all others in the same way.
 */
export const tokenBefore = (tokens: readonly Token[], at: number): Token | undefined => (at > 0 ? tokens[at - 1] : undefined);

const classAt = ({ codes }: Source, at: number): number => classIn(codes[at] as number);

function readMark({ text, codes }: Source, start: number, gap: Token['gap']): Token {
  const fold = foldIn(codes[start] as number);
  const isPair = fold >= 0xd800 && fold <= 0xdbff && (text.charCodeAt(start + 1) & 0xfc00) === 0xdc00;
  return new ReadToken('mark', start, start + (isPair ? 2 : 1), wordOf(String.fromCharCode(fold), 'other'), gap, false);
}

/** Separators that may stand inside a digit run; a typographic apostrophe groups thousands in some styles. */
const isSeparator = (unit: number): boolean =>
  unit === POINT || unit === 0x2c || unit === 0x66b || unit === 0x66c || unit === APOSTROPHE || unit === TYPOGRAPHIC_APOSTROPHE;

function readDigits(source: Source, start: number, gap: Token['gap']): Token {
  const { text, codes, length } = source;
  let norm = '';
  let at = start;
  let end = start;
  for (; at < length; at++) {
    const code = codes[at] as number;
    const kind = classIn(code);
    if (kind === DIGIT) {
      norm += String.fromCharCode(foldIn(code));
      end = at + 1;
      continue;
    }
    if (kind === INVISIBLE || kind === MARK) continue;
    const unit = text.charCodeAt(at);
    if (isSeparator(unit) && digitFrom(source, at + 1)) {
      norm += unit === APOSTROPHE || unit === TYPOGRAPHIC_APOSTROPHE ? '٬' : String.fromCharCode(unit);
    } else if (unit === ARABIC_COMMA && isThousandsGroup(source, at + 1)) {
      norm += '٬';
    } else break;
  }
  return new ReadToken('number', start, end, wordOf(norm, 'other'), gap, false);
}

/** `USD3.14`: digits with a separator are a number of their own, not the tail of a word like `F16`. */
function isSeparated(source: Source, start: number): boolean {
  if (classAt(source, start - 1) !== LATIN) return false;
  let at = start;
  while (classAt(source, at) === DIGIT) at++;
  return isSeparator(source.text.charCodeAt(at)) && classAt(source, at + 1) === DIGIT;
}

/** Whether a digit comes next, past controls that a bidirectional editor left around the separator. */
const digitFrom = (source: Source, at: number): boolean => classAt(source, pastControls(source, at)) === DIGIT;

/** `١٬٢٣٤` is often typed with the comma of sentences; exactly three digits follow it then. */
function isThousandsGroup(source: Source, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (classAt(source, i) !== DIGIT) return false;
  return classAt(source, at + 3) !== DIGIT;
}

function readWord(source: Source, start: number, kind: number, gap: Token['gap']): Token {
  const { text, codes, length } = source;
  const script: Script = kind === LATIN ? 'latin' : kind === ARABIC ? 'arabic' : 'other';
  const capital = kind === LATIN && isFolded(codes[start] as number);
  const plain = readPlainWord(codes, start, length, kind, script);
  if (plain !== null) {
    const end = start + plain.length;
    if (kind === LATIN && opensLink(source, plain, end)) return readLink(source, start, end, plain, gap);
    return new ReadToken('word', start, end, plain, gap, capital);
  }
  const acronym = kind === LATIN ? readAcronym(source, start) : null;
  if (acronym) return new ReadToken('word', start, acronym.end, wordOf(acronym.norm, script), gap, capital);
  let norm = '';
  let end = start;
  let presentation = false;
  for (let at = start; at < length; at++) {
    const code = codes[at] as number;
    const here = classIn(code);
    if (here === kind || (kind === LATIN && here === DIGIT && !isSeparated(source, at))) {
      norm += String.fromCharCode(foldIn(code));
      if (text.charCodeAt(at) >= FIRST_PRESENTATION_FORM) presentation = true;
      end = at + 1;
    } else if (here === MARK) {
      end = at + 1;
    } else if (kind === LATIN && foldIn(code) === APOSTROPHE && isLatin(source, pastControls(source, at + 1))) {
      norm += "'";
    } else if (here !== INVISIBLE) break;
  }
  if (presentation) norm = foldWord(norm.normalize('NFKC'));
  if (norm.endsWith("'s")) norm = norm.slice(0, -2);
  const word = wordOf(norm, script);
  if (opensLink(source, word, end)) return readLink(source, start, end, word, gap);
  return new ReadToken('word', start, end, word, gap, capital);
}

/** `U.S.`, `U.K.`, `a.m.`: single letters with points are one word, its last point included, whatever controls stand between them. */
function readAcronym(source: Source, start: number): { end: number; norm: string } | null {
  const { codes } = source;
  let norm = '';
  let at = start;
  let end = start;
  for (let point = pastControls(source, at + 1); isLatin(source, at) && isPoint(source, point); point = pastControls(source, at + 1)) {
    norm += String.fromCharCode(foldIn(codes[at] as number));
    end = point + 1;
    at = pastControls(source, end);
  }
  // "U.S-led", "U.S": the last point is left out
  if (norm.length > 0 && isLoneLetter(source, at)) return { end: at + 1, norm: norm + String.fromCharCode(foldIn(codes[at] as number)) };
  return norm.length < 2 || isLatin(source, at) ? null : { end, norm };
}

function isLoneLetter(source: Source, at: number): boolean {
  const next = pastControls(source, at + 1);
  return isLatin(source, at) && !isLatin(source, next) && !isPoint(source, next);
}

const isPoint = ({ text }: Source, at: number): boolean => text.charCodeAt(at) === POINT;

const isLatin = (source: Source, at: number): boolean => classAt(source, at) === LATIN;

/** The next place from `at` on that holds no control that nobody sees. */
function pastControls(source: Source, at: number): number {
  let next = at;
  while (classAt(source, next) === INVISIBLE) next++;
  return next;
}

const opensLink = (source: Source, word: Word, end: number): boolean => isPointOrColon(source, end) && LINK_HEADS.has(word.norm);

function isPointOrColon({ codes }: Source, at: number): boolean {
  const code = codes[at] as number;
  return !isFolded(code) && (foldIn(code) === POINT || foldIn(code) === COLON);
}

/** An address is one token up to the next white space: its digits and words are not the article's. */
function readLink(source: Source, start: number, end: number, word: Word, gap: Token['gap']): Token {
  let at = end;
  while (at < source.length && classAt(source, at) !== SPACE && classAt(source, at) !== NEWLINE) at++;
  return new ReadToken('link', start, at, word, gap, false);
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
