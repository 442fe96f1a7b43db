// Fingerprints of a text's wording: hashed runs of five words, thinned by winnowing (Schleimer, Wilkerson, Aiken 2003).
// A run of words that two texts share gives both the same hashes; the words cannot be read back from 24 bits.
import { HASH_BITS } from '../claims/fingerprints.ts';
import type { Token } from './tokens.ts';

/** Words and numbers of one shingle. Four find many set phrases, six lose a copy of which every sixth word was changed. */
export const SHINGLE_TOKENS = 5;
/** Of so many shingles in a row the least is kept: every run of six common words leaves a trace, a third of the shingles is left out. */
export const WINNOW_WINDOW = 2;

/** Every shingle of a text in its order, one entry of each array a shingle. */
export interface Shingles {
  readonly hashes: Uint32Array;
  /** Indexes of the shingle's first and last token, `last` inclusive. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
}

/**
 * Shingles of folded words and numbers; marks and addresses between them are passed over, so that punctuation is no
 * difference. None when the text is shorter than one shingle. Linear in the tokens.
 */
export function shinglesOf(tokens: readonly Token[]): Shingles {
  const places = new Uint32Array(tokens.length);
  const words = new Int32Array(tokens.length);
  let length = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' && token?.kind !== 'number') continue;
    places[length] = index;
    words[length] = token.word.hash;
    length++;
  }
  const count = Math.max(0, length - SHINGLE_TOKENS + 1);
  const hashes = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    let hash = 0;
    for (let j = i; j < i + SHINGLE_TOKENS; j++) hash = Math.imul(hash ^ (words[j] as number), FNV_PRIME) + 1;
    hashes[i] = mix(hash) >>> (32 - HASH_BITS);
  }
  return { hashes, first: places.subarray(0, count), last: places.subarray(length - count, length) };
}

/**
 * The least hash of every window, each once, in ascending order: which shingles are kept depends on their neighbours
 * alone, not on where in the text they stand. A text shorter than a window keeps its least.
 */
export function winnow(hashes: Uint32Array): Uint32Array {
  const kept = new Set<number>();
  const width = Math.min(WINNOW_WINDOW, hashes.length);
  for (let from = 0; width > 0 && from + width <= hashes.length; from++) {
    let least = hashes[from] ?? 0;
    for (let i = from + 1; i < from + width; i++) least = Math.min(least, hashes[i] ?? 0);
    kept.add(least);
  }
  return Uint32Array.from(kept).sort();
}

/** As in FNV-1a, of words instead of bytes. */
const FNV_PRIME = 0x01000193;

/** MurmurHash3's last step: without it similar words have similar hashes, and winnowing would choose by the word. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
