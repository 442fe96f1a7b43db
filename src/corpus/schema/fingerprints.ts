// The fingerprints of a document's wording in a corpus file.
import * as v from 'valibot';
import { type DocumentFingerprints, decodeHashes, MAX_KEPT } from '../fingerprints/code.ts';

const Count = v.pipe(
  v.number(),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
  v.maxValue(MAX_KEPT, 'is too large'),
);

export const FingerprintsEntry = v.pipe(
  v.strictObject({ shingles: Count, kept: Count, hashes: v.string() }),
  v.forward(
    v.check(({ shingles, kept }) => kept <= shingles, 'must not be more than "shingles"'),
    ['kept'],
  ),
  v.forward(
    v.check(
      ({ kept, hashes }) => decodeHashes(hashes, kept) !== null,
      'are not so many fingerprints; build the corpus anew from its articles',
    ),
    ['hashes'],
  ),
) satisfies v.GenericSchema<unknown, DocumentFingerprints>;
