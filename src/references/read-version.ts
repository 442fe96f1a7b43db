// What the engine reads in a saved text: the same engine and words as for a page, so that both sides are read alike.
import type { Finding } from '../claims/claim.ts';
import type { Report } from '../claims/report.ts';
import type { SavedReading, SavedVersion } from '../claims/saved.ts';
import { bundledCorpus } from '../corpus/bundled.ts';
import { fingerprintsOf } from '../corpus/fingerprints/document.ts';
import { analyse } from '../engine/analyse.ts';

/** To be raised when the engine reads otherwise than before: what was kept of older ones is read again. */
export const ENGINE = 1;

/** A text that is not about the talks has fingerprints and no claims: its figures are of another subject. */
export function readVersion(version: SavedVersion, lang: string): SavedReading {
  return { engine: ENGINE, sha256: version.sha256, claims: findingsIn(version, lang), fingerprints: fingerprintsOf(version.text) };
}

export function findingsIn({ text, title, published }: SavedVersion, lang: string): readonly Finding[] {
  const { claims } = analyse({ text, title, lang, published }, bundledCorpus());
  return claims.map(findingOf);
}

/** Without the verdict, which was about the bundled references. */
function findingOf({ id: _id, verdict: _verdict, reasons: _reasons, evidence: _evidence, ...finding }: Report['claims'][number]): Finding {
  // A union loses its arms when parts are taken out of it.
  return finding as Finding;
}
