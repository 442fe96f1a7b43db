// A document's fingerprints as a corpus file holds them: Golomb–Rice codes of the gaps between ascending hashes, in base64.
// 18 bits a fingerprint instead of 32 with their base64, and 40 % of what a list of numbers takes.
import { HASH_BITS } from '../../claims/fingerprints.ts';

/** What a corpus file says of one document's wording. */
export interface DocumentFingerprints {
  /** Distinct shingles of the whole text: what a share is measured against. */
  readonly shingles: number;
  /** How many of them winnowing kept. */
  readonly kept: number;
  /** The kept hashes, see {@link decodeHashes}. */
  readonly hashes: string;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS_A_LETTER = 6;
/** More than any article has; a longer list is refused before it is read. */
export const MAX_KEPT = 1_000_000;

/** `hashes` ascend, each once. */
export function encodeHashes(hashes: Uint32Array): string {
  const parameter = riceParameter(hashes.length);
  let code = '';
  let pending = 0;
  let filled = 0;
  const put = (bit: number): void => {
    pending = (pending << 1) | bit;
    if (++filled < BITS_A_LETTER) return;
    code += ALPHABET[pending];
    pending = 0;
    filled = 0;
  };
  let previous = -1;
  for (const hash of hashes) {
    const gap = hash - previous - 1;
    previous = hash;
    for (let i = gap >>> parameter; i > 0; i--) put(1);
    put(0);
    for (let i = parameter - 1; i >= 0; i--) put((gap >>> i) & 1);
  }
  while (filled > 0) put(0);
  return code;
}

/** `null` for what {@link encodeHashes} does not write: other letters, a list cut off or too long, a hash of too many bits. */
export function decodeHashes(code: string, kept: number): Uint32Array | null {
  if (!Number.isInteger(kept) || kept < 0 || kept > MAX_KEPT) return null;
  const parameter = riceParameter(kept);
  const hashes = new Uint32Array(kept);
  const bits = new Bits(code);
  let previous = -1;
  for (let i = 0; i < kept; i++) {
    let high = 0;
    for (let bit = bits.take(1); bit !== 0; bit = bits.take(1)) {
      if (bit < 0) return null;
      high++;
    }
    const low = bits.take(parameter);
    if (low < 0) return null;
    const gap = high * 2 ** parameter + low;
    previous += gap + 1;
    if (previous >= 2 ** HASH_BITS) return null;
    hashes[i] = previous;
  }
  return bits.isPadding() ? hashes : null;
}

class Bits {
  private readonly code: string;
  private at = 0;
  /** The bits of the letters read that are not taken yet, at most 29 of them. */
  private pending = 0;
  private left = 0;

  constructor(code: string) {
    this.code = code;
  }

  /** The next `count` bits, at most 24, as a number; -1 behind the end and at a letter that is not of the alphabet. */
  take(count: number): number {
    while (this.left < count) {
      const letter = VALUES[this.code.charCodeAt(this.at)] ?? NO_LETTER;
      if (letter === NO_LETTER) return -1;
      this.at++;
      this.pending = (this.pending << BITS_A_LETTER) | letter;
      this.left += BITS_A_LETTER;
    }
    this.left -= count;
    const taken = this.pending >>> this.left;
    this.pending &= (1 << this.left) - 1;
    return taken;
  }

  /** Nothing is left but the zeros that fill the last letter. */
  isPadding(): boolean {
    return this.at === this.code.length && this.pending === 0;
  }
}

const NO_LETTER = 0xff;
const VALUES = new Uint8Array(128).fill(NO_LETTER);
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i;

/** The gaps of hashes spread evenly are geometric; this is the best whole number of low bits for their mean. */
function riceParameter(kept: number): number {
  return Math.max(0, Math.floor(Math.log2((2 ** HASH_BITS / Math.max(1, kept)) * Math.LN2)));
}
