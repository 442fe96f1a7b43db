// The distinct words of the texts read so far. A word met again is the same object, and what any reader has found out about it is
// kept on it: of all the tables of the engine, each is asked about a word once, not once a token.
import { foldOf } from './characters.ts';
import { FIRST_ARABIC, IN_ARABIC, IN_LATIN, IN_WORDS, LETTER_BITS, LETTERS_OF_KEY, letterOf, POINT, SPECIAL } from './letters.ts';

export type Script = 'latin' | 'arabic' | 'other';

/** For what so many tables say, made with the word: what is looked up together then lies together in memory. */
const ROOM = 40;

/** A folded word, number or mark; every token of that form shares it. */
export class Word {
  readonly norm: string;
  readonly length: number;
  readonly script: Script;
  /** Whether it begins an address where a point or colon follows. */
  readonly isLinkHead: boolean;
  /** FNV-1a of the norm, 32 bits. */
  readonly hash: number;
  /** The bits of the tables that do not hold it: most tables hold few words, and these are the quickest to pass over. */
  absent = 0;
  /** The same of the tables for which {@link absent} has no bits left. */
  absentLater = 0;
  /** By place of a {@link WordTable}; `undefined` what it was not asked yet. */
  readonly known: unknown[] = new Array(ROOM);

  constructor(norm: string, script: Script) {
    this.norm = interned(norm);
    this.length = norm.length;
    this.script = script;
    this.isLinkHead = LINK_HEADS.has(norm);
    this.hash = hashOf(norm);
  }
}

const LINK_HEADS = new Set(['http', 'https', 'www', 'ftp']);

/** The engine's one copy of the text, as those in its code are: two of them are told apart by their place in memory. */
const interned = (text: string): string => Object.keys({ [text]: null })[0] ?? text;

/** FNV-1a, 32 bits. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function hashOf(norm: string): number {
  let hash = SEED;
  for (let i = 0; i < norm.length; i++) hash = Math.imul(hash ^ norm.charCodeAt(i), PRIME);
  return hash;
}

/** So many tables have a bit of their own in {@link Word.absent}, and as many more in {@link Word.absentLater}; others are slower. */
const BITS = 31;

/** What a table says of words, each looked up once: afterwards a token costs a bit, or an array access. */
export class WordTable<T extends object | string | number | boolean | null> {
  private static count = 0;
  private readonly place = WordTable.count++;
  private readonly isLater = this.place >= BITS;
  private readonly bit = this.place < 2 * BITS ? 1 << (this.place % BITS) : 0;
  private readonly find: (word: Word) => T;
  private readonly nothing: T;

  /** `find` gives the same for the same word always; `nothing` for a word that the table does not hold. */
  constructor(find: (word: Word) => T, nothing: T) {
    this.find = find;
    this.nothing = nothing;
  }

  of(word: Word): T {
    if (((this.isLater ? word.absentLater : word.absent) & this.bit) !== 0) return this.nothing;
    const known = word.known[this.place];
    // Only this table writes at its place.
    return known === undefined ? this.ask(word) : (known as T);
  }

  private ask(word: Word): T {
    const found = this.find(word);
    if (found === this.nothing) {
      if (this.isLater) word.absentLater |= this.bit;
      else word.absent |= this.bit;
    }
    // Filled up to its place, so that the array keeps its fast form.
    while (word.known.length <= this.place) word.known.push(undefined);
    word.known[this.place] = found;
    return found;
  }
}

/** Longer ones are not kept. */
const LONGEST_OTHER = 32;
/** A power of two: an article has some 500 distinct words, a long day of reading some 10,000. Few slots stay in the nearest memory. */
const FEWEST_SLOTS = 0x400;
const MOST_SLOTS = 0x4000;
/** Past this the table starts anew, so that pages of random letters can neither fill nor slow it. */
const MOST = MOST_SLOTS / 2;
/** A word whose place is taken looks at so many others; then it is not kept, which bounds the cost of words chosen to collide. */
const MOST_PROBES = 12;
/** Odd, its bits as good as random: the upper bits of a product hang on all lower ones. */
const MIXER = 0x9e3779b1;

/** By slot: 0, or one more than the place of a word in the arrays below; at most half of them are taken. */
let slots = new Uint16Array(FEWEST_SLOTS);
/** Three keys of the letters of each word, which tell it from every other: the last letters, those before them, the first. */
const KEYS = 3;
const keys = new Int32Array(MOST * KEYS);
const words: Word[] = [];

/**
 * The unit at a place of a text. Not `text.charCodeAt`: where texts come in many representations, it would be looked up anew for each
 * unit, at five times the cost.
 */
export const unitAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at);

/**
 * The word of letters of one script that begins at `start` with the letter `first`, as long as what was written. `null` for one that is
 * long, or has marks, controls, digits, apostrophes or points in it, or rarer letters: those take more than one step a letter.
 */
export function readPlainWord(text: string, start: number, first: number): Word | null {
  const { length } = text;
  const isArabic = first >= FIRST_ARABIC;
  const from = isArabic ? FIRST_ARABIC : 1;
  const count = (isArabic ? SPECIAL : FIRST_ARABIC) - from;
  let at = start;
  let letter = first;
  // The key that is being filled, and those before it.
  let a = 0;
  let b = 0;
  let c = 0;
  let room = LETTERS_OF_KEY;
  do {
    if (room === 0) {
      if (c !== 0) return null;
      c = b;
      b = a;
      a = 0;
      room = LETTERS_OF_KEY;
    }
    a = (a << LETTER_BITS) | letter;
    room--;
    at++;
    letter = at < length ? letterOf(unitAt(text, at)) : 0;
    // Compared as unsigned numbers: a letter of the other script, or none, lies outside.
  } while ((letter - from) >>> 0 < count);
  if (letter >= SPECIAL) {
    if (letter === IN_WORDS || letter === (isArabic ? IN_ARABIC : IN_LATIN)) return null;
    if (letter === POINT && at === start + 1 && !isArabic) return null;
  }
  return knownWord(a, b, c, text, start, at - start, isArabic ? 'arabic' : 'latin');
}

/** The word of these keys, which is written in `length` units from `start` on. */
function knownWord(a: number, b: number, c: number, text: string, start: number, length: number, script: Script): Word {
  let slot = slotOf(a, b, c);
  for (let probe = 0; probe < MOST_PROBES; probe++) {
    const place = (slots[slot] as number) - 1;
    if (place < 0) return keep(slot, a, b, c, new Word(foldedWord(text, start, length), script));
    const at = place * KEYS;
    if (keys[at] === a && keys[at + 1] === b && keys[at + 2] === c) return words[place] as Word;
    slot = (slot + 1) & (slots.length - 1);
  }
  return new Word(foldedWord(text, start, length), script);
}

/** Where to look first: the upper bits, as many as there are slots. */
const slotOf = (a: number, b: number, c: number): number =>
  Math.imul(a ^ Math.imul(b ^ Math.imul(c, MIXER), MIXER), MIXER) >>> (Math.clz32(slots.length) + 1);

function keep(slot: number, a: number, b: number, c: number, word: Word): Word {
  if (words.length === MOST) {
    slots = new Uint16Array(FEWEST_SLOTS);
    words.length = 0;
    return word;
  }
  const at = words.push(word) * KEYS - KEYS;
  keys[at] = a;
  keys[at + 1] = b;
  keys[at + 2] = c;
  slots[slot] = words.length;
  if (words.length > slots.length / 2) growSlots();
  return word;
}

function growSlots(): void {
  slots = new Uint16Array(slots.length * 2);
  for (let place = 0; place < words.length; place++) {
    const at = place * KEYS;
    let slot = slotOf(keys[at] as number, keys[at + 1] as number, keys[at + 2] as number);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place + 1;
  }
}

/** A string of its own: a slice would keep the whole text alive. */
function foldedWord(text: string, start: number, length: number): string {
  const units = new Array<number>(length);
  for (let i = 0; i < length; i++) units[i] = foldOf(unitAt(text, start + i));
  return String.fromCharCode(...units);
}

const others: Readonly<Record<Script, Map<string, Word>>> = { latin: new Map(), arabic: new Map(), other: new Map() };

/** The word of a form that was read in another way: with marks in it, a number, a mark. */
export function wordOf(norm: string, script: Script): Word {
  const first = norm.length > 0 ? letterOf(unitAt(norm, 0)) : 0;
  const plain = first > 0 && first < SPECIAL && script !== 'other' ? readPlainWord(norm, 0, first) : null;
  if (plain !== null && plain.length === norm.length) return plain;
  const memory = others[script];
  const known = memory.get(norm);
  if (known) return known;
  const word = new Word(norm, script);
  if (norm.length > LONGEST_OTHER) return word;
  if (memory.size >= MOST) memory.clear();
  memory.set(norm, word);
  return word;
}
