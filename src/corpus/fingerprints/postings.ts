// Which documents have a fingerprint: one table for all documents of a corpus, made once and when it is first asked for.
import { HASH_BITS } from '../../claims/fingerprints.ts';
import { type DocumentFingerprints, decodeHashes } from './code.ts';

/**
 * A fingerprint of more documents than this is a set phrase of the subject, not somebody's wording: it counts for none.
 * Also what bounds the cost of one look-up. Higher, and the greetings of an archive weigh; lower, and an agency's story
 * that a hundred outlets carry would.
 */
const SET_PHRASE_DOCUMENTS = 200;

export interface Postings {
  readonly documents: readonly IndexedDocument[];
  /** Whether any document has the hash. */
  has(hash: number): boolean;
  /** Calls `visit` with the place in `documents` of each document that has the hash. */
  each(hash: number, visit: (document: number) => void): void;
}

export interface IndexedDocument {
  readonly id: string;
  readonly shingles: number;
  readonly kept: number;
}

const remembered = new WeakMap<ReadonlyMap<string, DocumentFingerprints>, Postings>();

/** Remembered for the map: a corpus pays for it once. Fingerprints that cannot be read count as none; the schema refuses them before. */
export function postingsOf(fingerprints: ReadonlyMap<string, DocumentFingerprints>): Postings {
  let postings = remembered.get(fingerprints);
  if (!postings) {
    postings = index(fingerprints);
    remembered.set(fingerprints, postings);
  }
  return postings;
}

/**
 * Entries sorted by a part of their hash (a counting sort, linear): about one entry a bucket, in flat arrays of eight
 * bytes an entry and four a bucket, where a map of lists would take over a hundred.
 */
function index(fingerprints: ReadonlyMap<string, DocumentFingerprints>): Postings {
  const documents: IndexedDocument[] = [];
  const decoded: Uint32Array[] = [];
  for (const [id, { shingles, kept, hashes }] of fingerprints) {
    const list = decodeHashes(hashes, kept);
    if (!list) continue;
    documents.push({ id, shingles, kept });
    decoded.push(list);
  }
  const lists = withoutSetPhrases(decoded);
  const count = lists.reduce((sum, list) => sum + list.length, 0);
  const mask = 2 ** Math.ceil(Math.log2(count + 1)) - 1;
  /** Where each bucket begins; while they are filled, where the next entry of the bucket before goes. */
  const starts = new Uint32Array(mask + 3);
  for (const list of lists) for (const hash of list) raise(starts, (hash & mask) + 2);
  for (let bucket = 2; bucket < starts.length; bucket++) starts[bucket] = at(starts, bucket) + at(starts, bucket - 1);
  const entries = new Uint32Array(count);
  const owners = new Uint32Array(count);
  for (const [document, list] of lists.entries()) {
    for (const hash of list) {
      const place = raise(starts, (hash & mask) + 1);
      entries[place] = hash;
      owners[place] = document;
    }
  }
  return {
    documents,
    has(hash) {
      const bucket = hash & mask;
      for (let place = at(starts, bucket); place < at(starts, bucket + 1); place++) if (entries[place] === hash) return true;
      return false;
    },
    each(hash, visit) {
      const bucket = hash & mask;
      for (let place = at(starts, bucket); place < at(starts, bucket + 1); place++) if (entries[place] === hash) visit(at(owners, place));
    },
  };
}

function withoutSetPhrases(lists: readonly Uint32Array[]): readonly Uint32Array[] {
  if (lists.length <= SET_PHRASE_DOCUMENTS) return lists;
  const documents = new Uint32Array(2 ** HASH_BITS);
  for (const list of lists) for (const hash of list) raise(documents, hash);
  return lists.map((list) => list.filter((hash) => at(documents, hash) <= SET_PHRASE_DOCUMENTS));
}

/** Every index here lies inside its array. */
const at = (array: Uint32Array, place: number): number => array[place] ?? 0;

/** Adds one and gives what was there before. */
function raise(array: Uint32Array, place: number): number {
  const before = at(array, place);
  array[place] = before + 1;
  return before;
}
