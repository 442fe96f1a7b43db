// A document's fingerprints in a corpus file, and the table that the engine looks them up in.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HASH_BITS } from '../../../src/claims/fingerprints.ts';
import { type DocumentFingerprints, decodeHashes, encodeHashes } from '../../../src/corpus/fingerprints/code.ts';
import { fingerprintsOf } from '../../../src/corpus/fingerprints/document.ts';
import { postingsOf } from '../../../src/corpus/fingerprints/postings.ts';
import { parseCorpus } from '../../../src/corpus/parse.ts';
import { SAMPLE } from './sample.ts';

const HIGHEST = 2 ** HASH_BITS - 1;
const hashLists = fc.uniqueArray(fc.nat(HIGHEST), { maxLength: 300 }).map((hashes) => Uint32Array.from(hashes).sort());

describe('the code', () => {
  test('gives back what was written', () => {
    fc.assert(
      fc.property(hashLists, (hashes) => {
        expect(decodeHashes(encodeHashes(hashes), hashes.length)).toEqual(hashes);
      }),
    );
  });

  test.each([[[]], [[0]], [[HIGHEST]], [[0, 1, 2]], [[HIGHEST - 1, HIGHEST]]])('also of %j', (hashes) => {
    expect([...(decodeHashes(encodeHashes(Uint32Array.from(hashes)), hashes.length) ?? [])]).toEqual(hashes);
  });

  const hashes = Uint32Array.from({ length: 200 }, (_, i) => i * 80_000 + 17);
  const code = encodeHashes(hashes);

  test('takes less than 20 bits a fingerprint', () => {
    expect((code.length * 6) / hashes.length).toBeLessThan(20);
  });

  test.each([
    ['cut off', code.slice(0, -4), 200],
    ['too long', `${code}AB`, 200],
    ['of fewer fingerprints than it says', code, 201],
    ['of more', code, 190],
    ['of other letters', code.replace(/.$/, 'é'), 200],
    ['of hashes beyond 24 bits', '_'.repeat(40_000), 1000],
    ['of a number that is none', code, Number.NaN],
    ['of a number without end', code, 1e12],
  ])('is refused when it is %s', (_, broken, kept) => {
    expect(decodeHashes(broken, kept)).toBeNull();
  });

  test('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(1000), (text, kept) => {
        const read = decodeHashes(text, kept);
        expect(read === null || read.length === kept).toBe(true);
      }),
    );
  });
});

describe('in a corpus file', () => {
  const [good] = Object.values({ a1: fingerprintsOf('one two three four five six seven eight nine ten') });

  test('are the corpus’s', () => {
    const parsed = parseCorpus({ ...SAMPLE, fingerprints: { a1: good } });
    expect(parsed.ok ? parsed.value.fingerprints.get('a1') : parsed.error).toEqual(good);
  });

  test.each([
    ['of a document that is not there', { a9: good }, 'fingerprints.a9: "a9" is not among the documents'],
    ['with letters lost', { a1: { ...good, hashes: 'AA' } }, 'fingerprints.a1.hashes: are not so many fingerprints; build the corpus anew'],
    ['more than there are shingles', { a1: { ...good, shingles: 1 } }, 'fingerprints.a1.kept: must not be more than "shingles"'],
    ['of half a shingle', { a1: { ...good, shingles: 6.5 } }, 'fingerprints.a1.shingles: must be a whole number'],
  ])('%s are refused', (_, fingerprints, message) => {
    expect(parseCorpus({ ...SAMPLE, fingerprints })).toMatchObject({ ok: false, error: expect.stringContaining(message) });
  });
});

describe('the table', () => {
  const tableOf = (lists: Record<string, readonly number[]>) =>
    postingsOf(new Map(Object.entries(lists).map(([id, hashes]) => [id, entryOf(hashes)])));

  test('finds the documents of each hash, as a map of lists would', () => {
    fc.assert(
      fc.property(fc.array(hashLists, { maxLength: 8 }), fc.array(fc.nat(HIGHEST)), (lists, others) => {
        const postings = postingsOf(new Map(lists.map((hashes, i) => [`d${i}`, entryOf([...hashes])])));
        for (const hash of [...lists.flatMap((list) => [...list]), ...others]) {
          const expected = lists.flatMap((list, i) => (list.includes(hash) ? [`d${i}`] : []));
          expect(documentsOf(postings, hash)).toEqual(expected);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('knows a phrase of very many documents as set, and nobody’s', () => {
    const lists = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`d${i}`, [7, 1000 + i]]));
    expect(documentsOf(tableOf(lists), 7)).toEqual([]);
    expect(documentsOf(tableOf(lists), 1042)).toEqual(['d42']);
  });

  test('of no document is empty', () => {
    expect(documentsOf(tableOf({}), 7)).toEqual([]);
  });
});

function entryOf(hashes: readonly number[]): DocumentFingerprints {
  return { shingles: hashes.length, kept: hashes.length, hashes: encodeHashes(Uint32Array.from(hashes)) };
}

function documentsOf(postings: ReturnType<typeof postingsOf>, hash: number): string[] {
  const found: string[] = [];
  postings.each(hash, (document) => found.push(postings.documents[document]?.id ?? '?'));
  return found;
}
