// The claims of a page against those of one saved article, by the engine's own comparison: the article is a corpus of one document.
import type { Claim, Finding } from '../claims/claim.ts';
import type { Fact } from '../claims/fact.ts';
import type { ClaimMeeting, SavedArticle, SavedReading } from '../claims/saved.ts';
import type { IsoDay, Published } from '../claims/time.ts';
import { bundledCorpus } from '../corpus/bundled.ts';
import { assemble, type Corpus, languagePart } from '../corpus/corpus.ts';
import { factOfFinding } from '../corpus/facts-of-claims.ts';
import { compareFinding } from '../engine/compare/finding.ts';
import { eraOf, type TimeFrame, timeFrameOf } from '../engine/compare/time-frame.ts';
import { lastVersion } from './saved-article.ts';

/** Only what the saved article speaks to. An article whose day nobody knows says nothing about a time, and so nothing here. */
export function claimMeetings(claims: readonly Claim[], published: Published, saved: SavedArticle, reading: SavedReading): ClaimMeeting[] {
  const day = lastVersion(saved).published.date;
  if (day === null) return [];
  const quotes = new Map<string, string>();
  const corpus = corpusOf(saved, day, reading, quotes);
  const frame = timeFrameOf(corpus.span);
  return claims.flatMap((claim): ClaimMeeting[] => {
    const { verdict, reasons, evidence } = compareFinding(claim, corpus, frame, published.date);
    if (verdict === 'new' || (verdict !== 'agrees' && !isExact(claim))) return [];
    const own = new Set(evidence.flatMap(({ fact }) => quotes.get(fact) ?? []));
    return [{ claim: claim.id, verdict, reasons, quotes: [...own] }];
  });
}

/** `quotes` receives each fact's own words. */
function corpusOf(saved: SavedArticle, day: IsoDay, reading: SavedReading, quotes: Map<string, string>): Corpus {
  const { id } = saved;
  const frame = timeFrameOf({ first: day, last: day });
  const facts = new Map<string, Fact>();
  for (const finding of reading.claims) {
    if (!isCertain(finding, frame)) continue;
    const fact = factOfFinding(finding, { document: id, origin: id, speaker: finding.speaker });
    if (fact === null) continue;
    const name = `f${facts.size + 1}`;
    facts.set(name, { ...fact, id: name });
    quotes.set(name, finding.quote);
  }
  const lang = saved.lang === 'ar' ? 'ar' : 'en';
  const document = { id, lang, outlet: null, outletBasis: null, published: day, publishedBasis: '', sha256: reading.sha256 } as const;
  return assemble({
    id: 'saved',
    title: { ar: '', en: '' },
    documents: new Map([[id, document]]),
    origins: new Map(),
    facts,
    added: new Map(),
    parts: [],
    fingerprints: new Map(),
    ...languagePart(bundledCorpus()),
  });
}

/** "June", "last year" and "Wednesday" lean on what stands around them: they are no ground for calling two articles different. */
const isExact = (finding: Finding): boolean => finding.kind !== 'date' || (!finding.relative && finding.date?.precision === 'day');

/** No person has looked at these: what the engine only guessed is no reference, nor is a figure of another time than the article's. */
function isCertain(finding: Finding, frame: TimeFrame): boolean {
  switch (finding.kind) {
    case 'quantity':
      return (
        finding.scope === 'whole' &&
        finding.roles.actor !== 'inferred' &&
        finding.roles.place !== 'inferred' &&
        eraOf(finding.asOf, frame) === 'within'
      );
    case 'date':
      return finding.eventBasis === 'stated' && isExact(finding);
    case 'statement':
      return true;
  }
}
