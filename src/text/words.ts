// The distinct words of the texts read so far. A word met again is the same object, and what any reader has found out about it is
// kept on it: of all the tables of the engine, each is asked about a word once, not once a token.
import { classOf, DIGIT, foldOf, INVISIBLE, LATIN, MARK } from './characters.ts';

export type Script = 'latin' | 'arabic' | 'other';

/** A folded word, number or mark; every token of that form shares it. */
export interface Word {
  readonly norm: string;
  readonly script: Script;
  /** By place of a {@link WordTable}; `undefined` what it was not asked yet. */
  readonly known: unknown[];
}

/** What a table says of words, each looked up once: afterwards a token costs an array access. */
export class WordTable<T extends object | string | number | boolean | null> {
  private static count = 0;
  private readonly place = WordTable.count++;
  private readonly find: (word: Word) => T;

  /** `find` gives the same for the same word always; `null` for a word that the table does not hold. */
  constructor(find: (word: Word) => T) {
    this.find = find;
  }

  of(word: Word): T {
    const known = word.known[this.place];
    // Only this table writes at its place.
    return known === undefined ? this.ask(word) : (known as T);
  }

  private ask(word: Word): T {
    const found = this.find(word);
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

/** Class and fold of each unit in one number, since every letter of a text is looked up: the class above, the fold below. */
const CLASS_AND_FOLD = Uint32Array.from({ length: 0x10000 }, (_, unit) => (classOf(unit) << 16) | foldOf(unit));
const CLASS_SHIFT = 16;
const FOLD_MASK = 0xffff;

/** By slot: 0, or one more than the place of a word in the arrays below. */
const slots = new Uint16Array(SLOTS);
const hashes = new Int32Array(MOST);
/** The folded letters of each word, at its place times {@link LONGEST}. */
const letters = new Uint16Array(MOST * LONGEST);
const words: Word[] = [];
/** The letters of the word that is being read. */
const current = new Uint16Array(LONGEST);

/**
 * The folded word of letters of one class that begins at `start`, as long as what was written. `null` for one with marks,
 * controls, digits, apostrophes or points in it, or letters in their shape of a line: those take more than one step a letter.
 */
export function readPlainWord(text: string, start: number, kind: number, script: Script): Word | null {
  const table = CLASS_AND_FOLD;
  const buffer = current;
  const end = Math.min(text.length, start + LONGEST);
  let hash = SEED;
  let at = start;
  let entry = 0;
  let unit = 0;
  for (; at < end; at++) {
    unit = text.charCodeAt(at);
    entry = table[unit] as number;
    if (entry >>> CLASS_SHIFT !== kind || unit >= FIRST_PRESENTATION_FORM) break;
    const fold = entry & FOLD_MASK;
    buffer[at - start] = fold;
    hash = Math.imul(hash ^ fold, PRIME);
  }
  if (at === end) return at === text.length ? knownWord(at - start, hash, script) : null;
  const here = entry >>> CLASS_SHIFT;
  if (here === kind || here === MARK || here === INVISIBLE) return null;
  if (kind === LATIN && (here === DIGIT || (entry & FOLD_MASK) === APOSTROPHE || (unit === POINT && at === start + 1))) return null;
  return knownWord(at - start, hash, script);
}

/** The word in `current`. */
function knownWord(length: number, hash: number, script: Script): Word {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let probe = 0; probe < MOST_PROBES; probe++) {
    const place = (slots[slot] as number) - 1;
    if (place < 0) return keep(slot, length, hash, script);
    if (hashes[place] === hash) {
      const word = words[place];
      if (word?.norm.length === length && isCurrent(place * LONGEST, length)) return word;
    }
    slot = (slot + 1) & (SLOTS - 1);
  }
  return makeWord(currentWord(length), script);
}

function isCurrent(from: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (letters[from + i] !== current[i]) return false;
  return true;
}

function keep(slot: number, length: number, hash: number, script: Script): Word {
  if (words.length === MOST) {
    slots.fill(0);
    words.length = 0;
  }
  const place = words.length;
  const word = makeWord(currentWord(length), script);
  words.push(word);
  hashes[place] = hash;
  letters.set(current.subarray(0, length), place * LONGEST);
  slots[slot] = place + 1;
  return word;
}

/** A string of its own: a slice would keep the whole text alive. */
const currentWord = (length: number): string => String.fromCharCode(...current.subarray(0, length));

const makeWord = (norm: string, script: Script): Word => ({ norm, script, known: [] });

const others = new Map<string, Word>();

/** The word of a form that was read in another way: with marks in it, a number, a mark. */
export function wordOf(norm: string, script: Script): Word {
  const known = others.get(norm);
  if (known) return known;
  if (norm.length > LONGEST) return makeWord(norm, script);
  if (others.size >= MOST) others.clear();
  const word = makeWord(norm, script);
  others.set(norm, word);
  return word;
}
