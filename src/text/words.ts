// The distinct words of the texts read so far. A word met again is the same object, and what any reader has found out about it is
// kept on it: of all the tables of the engine, each is asked about a word once, not once a token.
import { DIGIT, INVISIBLE, LATIN, MARK } from './characters.ts';
import { classIn, foldIn } from './codes.ts';

export type Script = 'latin' | 'arabic' | 'other';

/** For what so many tables say, made with the word: what is looked up together then lies together in memory. */
const ROOM = 16;

/** A folded word, number or mark; every token of that form shares it. */
export class Word {
  readonly norm: string;
  readonly length: number;
  readonly script: Script;
  /** FNV-1a of the norm, 32 bits. */
  readonly hash: number;
  /** The bits of the tables that do not hold it: most tables hold few words, and these are the quickest to pass over. */
  absent = 0;
  /** By place of a {@link WordTable}; `undefined` what it was not asked yet. */
  readonly known: unknown[] = new Array(ROOM);

  constructor(norm: string, script: Script, hash: number) {
    this.norm = interned(norm);
    this.length = norm.length;
    this.script = script;
    this.hash = hash;
  }
}

/** The engine's one copy of the text, as those in its code are: two of them are told apart by their place in memory. */
const interned = (text: string): string => Object.keys({ [text]: null })[0] ?? text;

/** So many tables have a bit of their own in {@link Word.absent}; later ones are asked in the slower way. */
const BITS = 31;

/** What a table says of words, each looked up once: afterwards a token costs a bit, or an array access. */
export class WordTable<T extends object | string | number | boolean | null> {
  private static count = 0;
  private readonly place = WordTable.count++;
  private readonly bit = this.place < BITS ? 1 << this.place : 0;
  private readonly find: (word: Word) => T;
  private readonly nothing: T;

  /** `find` gives the same for the same word always; `nothing` for a word that the table does not hold. */
  constructor(find: (word: Word) => T, nothing: T) {
    this.find = find;
    this.nothing = nothing;
  }

  of(word: Word): T {
    if ((word.absent & this.bit) !== 0) return this.nothing;
    const known = word.known[this.place];
    // Only this table writes at its place.
    return known === undefined ? this.ask(word) : (known as T);
  }

  private ask(word: Word): T {
    const found = this.find(word);
    if (found === this.nothing) word.absent |= this.bit;
    // Filled up to its place, so that the array keeps its fast form.
    while (word.known.length <= this.place) word.known.push(undefined);
    word.known[this.place] = found;
    return found;
  }
}

/** From here on a letter stands for one or more others in the shape that they have in a line (ﻻ). */
export const FIRST_PRESENTATION_FORM = 0xfb50;

/** Longer ones are rare and are left to the reader of every other word. */
const LONGEST = 32;
/** A power of two: an article has some 500 distinct words, a long day of reading some 10,000. */
const SLOTS = 0x4000;
/** Past this the table starts anew, so that pages of random letters can neither fill nor slow it. */
const MOST = SLOTS / 2;
/** A word whose place is taken looks at so many others; then it is not kept, which bounds the cost of words chosen to collide. */
const MOST_PROBES = 12;
/** FNV-1a, 32 bits. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const APOSTROPHE = 0x27;
const POINT = 0x2e;

/** By slot: 0, or one more than the place of a word in the arrays below. */
const slots = new Uint16Array(SLOTS);
const hashes = new Int32Array(MOST);
/** The folded letters of each word, at its place times {@link LONGEST}. */
const letters = new Uint16Array(MOST * LONGEST);
const words: Word[] = [];
/**
 * The folded word of letters of one class that begins at `start` of a text of `length` codes (see codes.ts), as long as what was
 * written. `null` for one with marks, controls, digits, apostrophes or points in it, or letters in their shape of a line: those
 * take more than one step a letter.
 */
export function readPlainWord(codes: Uint32Array, start: number, length: number, kind: number, script: Script): Word | null {
  const end = Math.min(length, start + LONGEST);
  let hash = SEED;
  let at = start;
  for (; at < end; at++) {
    const code = codes[at] as number;
    if (classIn(code) !== kind) break;
    const fold = foldIn(code);
    if (fold >= FIRST_PRESENTATION_FORM) return null;
    hash = Math.imul(hash ^ fold, PRIME);
  }
  // The code behind the text's last one is of no class.
  const behind = codes[at] as number;
  const here = classIn(behind);
  if (here === kind || here === MARK || here === INVISIBLE) return null;
  if (kind === LATIN && (here === DIGIT || foldIn(behind) === APOSTROPHE || (foldIn(behind) === POINT && at === start + 1))) return null;
  return knownWord(codes, start, at - start, hash, script);
}

/** The word that is written in `length` codes from `start` on. */
function knownWord(codes: Uint32Array, start: number, length: number, hash: number, script: Script): Word {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let probe = 0; probe < MOST_PROBES; probe++) {
    const place = (slots[slot] as number) - 1;
    if (place < 0) return keep(slot, codes.subarray(start, start + length), hash, script);
    if (hashes[place] === hash) {
      const word = words[place] as Word;
      if (word.length === length && isWritten(place * LONGEST, codes, start, length)) return word;
    }
    slot = (slot + 1) & (SLOTS - 1);
  }
  return new Word(foldedWord(codes.subarray(start, start + length)), script, hash);
}

/** Whether the letters at a place are those from `start` on. */
function isWritten(from: number, codes: Uint32Array, start: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (letters[from + i] !== foldIn(codes[start + i] as number)) return false;
  return true;
}

function keep(slot: number, codes: Uint32Array, hash: number, script: Script): Word {
  if (words.length === MOST) {
    slots.fill(0);
    words.length = 0;
  }
  const place = words.length;
  const word = new Word(foldedWord(codes), script, hash);
  words.push(word);
  hashes[place] = hash;
  // Of a code the letters keep what it folds to, its lower half.
  letters.set(codes, place * LONGEST);
  slots[slot] = place + 1;
  return word;
}

/** A string of its own: a slice would keep the whole text alive. */
const foldedWord = (codes: Uint32Array): string => String.fromCharCode(...codes);

function hashOf(norm: string): number {
  let hash = SEED;
  for (let i = 0; i < norm.length; i++) hash = Math.imul(hash ^ norm.charCodeAt(i), PRIME);
  return hash;
}

const others = new Map<string, Word>();

/** The word of a form that was read in another way: with marks in it, a number, a mark. */
export function wordOf(norm: string, script: Script): Word {
  const known = others.get(norm);
  if (known) return known;
  if (norm.length > LONGEST) return new Word(norm, script, hashOf(norm));
  if (others.size >= MOST) others.clear();
  const word = new Word(norm, script, hashOf(norm));
  others.set(norm, word);
  return word;
}
