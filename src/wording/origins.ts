// The origins behind a report's verdicts: agencies, outlets and offices, each with the articles that carry it; and the page's own.
import type { PageOrigin, Report } from '../claims/report.ts';
import type { Wording } from './sources.ts';

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

/** Ids of those that the page names as its own source, each once, in text order. */
const pageOrigins = (report: Report, scope: PageOrigin['scope']): readonly string[] => [
  ...new Set((report.origins ?? []).filter((origin) => origin.scope === scope).map(({ origin }) => origin)),
];

/** How many claims agree with nobody but the page's own source. */
export const ownOriginClaims = (report: Report): number => report.claims.filter(({ reasons }) => reasons.includes('own-origin')).length;

/** What the page says of its source, a sentence each; none when it names nobody. */
export function pageOriginLines(wording: Wording, report: Report): readonly string[] {
  const { locale } = wording;
  const ofArticle = pageOrigins(report, 'article');
  const ofSentences = pageOrigins(report, 'sentence').filter((id) => !ofArticle.includes(id));
  const own = ownOriginClaims(report);
  return [
    ...(ofArticle.length > 0 ? [locale.t('page_origins_article', originNames(wording, ofArticle))] : []),
    ...(ofSentences.length > 0 ? [locale.t('page_origins_sentence', originNames(wording, ofSentences))] : []),
    ...(own > 0 ? [locale.plural('own_origin_claims', own)] : []),
  ];
}

/** "3 articles, one Reuters report"; otherwise how many origins there are, by name. */
export function originsText(
  wording: Wording,
  { origins, documents }: { readonly origins: readonly string[]; readonly documents: readonly string[] },
): string {
  const { locale, sources } = wording;
  const names = originNames(wording, origins);
  const isOneReport = documents.length > 1 && origins.length === 1 && origins.every((id) => sources.isNewsroom(id));
  return isOneReport
    ? locale.t('one_report', locale.plural('articles_count', documents.length), names)
    : locale.plural('origins', origins.length, names);
}

const originNames = ({ locale, sources }: Wording, ids: readonly string[]): string =>
  locale.list(ids.map((id) => sources.origin(id) ?? locale.t('origin_unknown')));
