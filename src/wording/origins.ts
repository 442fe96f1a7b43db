// The origins behind a report's verdicts: agencies, outlets and offices, each with the articles that carry it.
import type { Report } from '../claims/report.ts';

export interface OriginUse {
  readonly id: string;
  /** Reference documents that carry it, in the order of the facts' mentions. */
  readonly documents: readonly string[];
  /** How many claims of the page are compared with something of it. */
  readonly claims: number;
}

/** The one that most claims rest on first. */
export function originsOf(report: Report): readonly OriginUse[] {
  const uses = new Map<string, { documents: Set<string>; claims: Set<string> }>();
  for (const claim of report.claims) {
    for (const { fact } of claim.evidence) {
      for (const { origin, document } of report.facts[fact]?.mentions ?? []) {
        const use = uses.get(origin) ?? { documents: new Set(), claims: new Set() };
        use.documents.add(document);
        use.claims.add(claim.id);
        uses.set(origin, use);
      }
    }
  }
  return [...uses]
    .map(([id, { documents, claims }]) => ({ id, documents: [...documents], claims: claims.size }))
    .sort((a, b) => b.claims - a.claims || b.documents.length - a.documents.length);
}
