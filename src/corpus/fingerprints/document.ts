// The fingerprints of one document's text, as the corpus builder writes them.
import { shinglesOf, winnow } from '../../text/fingerprints.ts';
import { tokenise } from '../../text/tokens.ts';
import { type DocumentFingerprints, encodeHashes } from './code.ts';

/** Linear in the text. */
export function fingerprintsOf(text: string): DocumentFingerprints {
  const { hashes } = shinglesOf(tokenise(text));
  const kept = winnow(hashes);
  return { shingles: new Set(hashes).size, kept: kept.length, hashes: encodeHashes(kept) };
}
