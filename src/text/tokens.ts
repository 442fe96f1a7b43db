// Text to tokens: words, digit runs and marks with their UTF-16 offsets and a folded form. Everything after works on tokens.
import { ARABIC, classOf, DIGIT, foldOf, INVISIBLE, LATIN, MARK, NEWLINE, OTHER_LETTER, SPACE } from './characters.ts';
import { FIRST_ARABIC, letterOf, SPECIAL } from './letters.ts';
import { readPlainWord, type Script, unitAt, type Word, wordOf } from './words.ts';

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

const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const POINT = 0x2e;
const COLON = 0x3a;
const ARABIC_COMMA = 0x60c;
const DASH = 0x2d;
const BLANK = 0x20;
/** From here on a letter stands for one or more others in the shape that they have in a line (ﻻ). */
const FIRST_PRESENTATION_FORM = 0xfb50;

/** One pass over the text, linear in its length. Spans never overlap, and `text.slice(start, end)` is what was read. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let gap: Token['gap'] = 'line';
  let at = 0;
  while (at < length) {
    const unit = unitAt(text, at);
    if (unit === BLANK) {
      if (gap === 'none') gap = 'space';
      at++;
      continue;
    }
    const letter = letterOf(unit);
    const word = letter > 0 && letter < SPECIAL ? readPlainWord(text, at, letter) : null;
    const end = word === null ? at : at + word.length;
    if (word !== null && !(word.isLinkHead && isPointOrColon(text, end))) {
      tokens.push(new ReadToken('word', at, end, word, gap, letter < FIRST_ARABIC && foldOf(unit) !== unit));
      at = end;
      gap = 'none';
      continue;
    }
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
    if ((kind === MARK && !isDash(text, at, gap)) || kind === INVISIBLE) {
      at++;
      continue;
    }
    const token =
      kind === DIGIT
        ? readDigits(text, at, gap)
        : kind === LATIN || kind === ARABIC || kind === OTHER_LETTER
          ? readWord(text, at, kind, gap)
          : readMark(text, at, gap);
    tokens.push(token);
    at = token.end;
    gap = 'none';
  }
  return tokens;
}

/** A token like another, read as another word. */
export const withWord = ({ kind, start, end, gap, capital }: Token, norm: string, script: Script): Token =>
  new ReadToken(kind, start, end, wordOf(norm, script), gap, capital);

/** A mark of no letters, alone on its line. */
export const BARRIER: Token = new ReadToken('mark', 0, 0, wordOf('', 'other'), 'line', false);

/** "ـ لا": a tatweel by itself, which Arabic keyboards have where others have a dash. */
const isDash = (text: string, at: number, gap: Token['gap']): boolean =>
  gap !== 'none' && foldOf(unitAt(text, at)) === DASH && classAt(text, at + 1) === SPACE;

/**
 * The token before the one at `at`. Asked here, so that no index lies before the first: engines look such a one up as a name, and from
 * then on all others in the same way.
 */
export const tokenBefore = (tokens: readonly Token[], at: number): Token | undefined => (at > 0 ? tokens[at - 1] : undefined);

/** The class of a unit of the text, that of a symbol beyond its ends. */
const classAt = (text: string, at: number): number => (at >= 0 && at < text.length ? classOf(unitAt(text, at)) : 0);

/** The unit at a place of the text, 0 beyond its end. */
const unitOrNone = (text: string, at: number): number => (at < text.length ? unitAt(text, at) : 0);

function readMark(text: string, start: number, gap: Token['gap']): Token {
  const fold = foldOf(unitAt(text, start));
  const isPair = fold >= 0xd800 && fold <= 0xdbff && (unitOrNone(text, start + 1) & 0xfc00) === 0xdc00;
  return new ReadToken('mark', start, start + (isPair ? 2 : 1), fold < ASCII ? asciiMark(fold) : markOf(fold), gap, false);
}

const ASCII = 0x80;
const asciiMarks: (Word | null)[] = new Array<Word | null>(ASCII).fill(null);

const markOf = (unit: number): Word => wordOf(String.fromCharCode(unit), 'other');

/** Most marks are of these: each looked up once. */
function asciiMark(unit: number): Word {
  const mark = asciiMarks[unit] ?? markOf(unit);
  asciiMarks[unit] = mark;
  return mark;
}

/** Separators that may stand inside a digit run; a typographic apostrophe groups thousands in some styles. */
const isSeparator = (unit: number): boolean =>
  unit === POINT || unit === 0x2c || unit === 0x66b || unit === 0x66c || unit === APOSTROPHE || unit === TYPOGRAPHIC_APOSTROPHE;

function readDigits(text: string, start: number, gap: Token['gap']): Token {
  const { length } = text;
  let norm = '';
  let at = start;
  let end = start;
  for (; at < length; at++) {
    const unit = unitAt(text, at);
    const kind = classOf(unit);
    if (kind === DIGIT) {
      norm += String.fromCharCode(foldOf(unit));
      end = at + 1;
      continue;
    }
    if (kind === INVISIBLE || kind === MARK) continue;
    if (isSeparator(unit) && digitFrom(text, at + 1)) {
      norm += unit === APOSTROPHE || unit === TYPOGRAPHIC_APOSTROPHE ? '٬' : String.fromCharCode(unit);
    } else if (unit === ARABIC_COMMA && isThousandsGroup(text, at + 1)) {
      norm += '٬';
    } else break;
  }
  return new ReadToken('number', start, end, wordOf(norm, 'other'), gap, false);
}

/** `USD3.14`: digits with a separator are a number of their own, not the tail of a word like `F16`. */
function isSeparated(text: string, start: number): boolean {
  if (classAt(text, start - 1) !== LATIN) return false;
  let at = start;
  while (classAt(text, at) === DIGIT) at++;
  return isSeparator(unitOrNone(text, at)) && classAt(text, at + 1) === DIGIT;
}

/** Whether a digit comes next, past controls that a bidirectional editor left around the separator. */
const digitFrom = (text: string, at: number): boolean => classAt(text, pastControls(text, at)) === DIGIT;

/** `١٬٢٣٤` is often typed with the comma of sentences; exactly three digits follow it then. */
function isThousandsGroup(text: string, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (classAt(text, i) !== DIGIT) return false;
  return classAt(text, at + 3) !== DIGIT;
}

/** A word of any letters, with all that may stand inside one. */
function readWord(text: string, start: number, kind: number, gap: Token['gap']): Token {
  const { length } = text;
  const script: Script = kind === LATIN ? 'latin' : kind === ARABIC ? 'arabic' : 'other';
  const first = unitAt(text, start);
  const capital = kind === LATIN && foldOf(first) !== first;
  const acronym = kind === LATIN ? readAcronym(text, start) : null;
  if (acronym) return new ReadToken('word', start, acronym.end, wordOf(acronym.norm, script), gap, capital);
  let norm = '';
  let end = start;
  let presentation = false;
  for (let at = start; at < length; at++) {
    const unit = unitAt(text, at);
    const here = classOf(unit);
    if (here === kind || (kind === LATIN && here === DIGIT && !isSeparated(text, at))) {
      norm += String.fromCharCode(foldOf(unit));
      if (unit >= FIRST_PRESENTATION_FORM) presentation = true;
      end = at + 1;
    } else if (here === MARK) {
      end = at + 1;
    } else if (kind === LATIN && foldOf(unit) === APOSTROPHE && isLatin(text, pastControls(text, at + 1))) {
      norm += "'";
    } else if (here !== INVISIBLE) break;
  }
  if (presentation) norm = foldWord(norm.normalize('NFKC'));
  if (norm.endsWith("'s")) norm = norm.slice(0, -2);
  const word = wordOf(norm, script);
  if (word.isLinkHead && isPointOrColon(text, end)) return readLink(text, start, end, word, gap);
  return new ReadToken('word', start, end, word, gap, capital);
}

/** `U.S.`, `U.K.`, `a.m.`: single letters with points are one word, its last point included, whatever controls stand between them. */
function readAcronym(text: string, start: number): { end: number; norm: string } | null {
  let norm = '';
  let at = start;
  let end = start;
  for (let point = pastControls(text, at + 1); isLatin(text, at) && isPoint(text, point); point = pastControls(text, at + 1)) {
    norm += String.fromCharCode(foldOf(unitAt(text, at)));
    end = point + 1;
    at = pastControls(text, end);
  }
  // "U.S-led", "U.S": the last point is left out
  if (norm.length > 0 && isLoneLetter(text, at)) return { end: at + 1, norm: norm + String.fromCharCode(foldOf(unitAt(text, at))) };
  return norm.length < 2 || isLatin(text, at) ? null : { end, norm };
}

function isLoneLetter(text: string, at: number): boolean {
  const next = pastControls(text, at + 1);
  return isLatin(text, at) && !isLatin(text, next) && !isPoint(text, next);
}

const isPoint = (text: string, at: number): boolean => unitOrNone(text, at) === POINT;

const isLatin = (text: string, at: number): boolean => classAt(text, at) === LATIN;

/** The next place from `at` on that holds no control that nobody sees. */
function pastControls(text: string, at: number): number {
  let next = at;
  while (classAt(text, next) === INVISIBLE) next++;
  return next;
}

function isPointOrColon(text: string, at: number): boolean {
  const unit = unitOrNone(text, at);
  return unit === POINT || unit === COLON;
}

/** An address is one token up to the next white space: its digits and words are not the article's. */
function readLink(text: string, start: number, end: number, word: Word, gap: Token['gap']): Token {
  let at = end;
  while (at < text.length && classAt(text, at) !== SPACE && classAt(text, at) !== NEWLINE) at++;
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
