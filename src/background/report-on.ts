// The engine and the corpus, read when something is first compared and not before: a stopped background that is asked for what
// it already knows answers without them.
import type { Fact } from '../claims/fact.ts';
import type { AnalyseOptions, Article, Report } from '../claims/report.ts';
import { corpusNow, type SetName } from './corpora.ts';

export interface Compared {
  readonly report: Report;
  /** What it was compared with. */
  readonly corpora: SetName;
}

/** A report as it travels. The engine works parts of it out when they are asked for, and Firefox's messages leave such parts out. */
export async function reportOn(article: Article, options: AnalyseOptions): Promise<Compared> {
  const [{ analyse }, { corpus, name }] = await Promise.all([import('../engine/analyse.ts'), corpusNow()]);
  const report = { ...analyse(article, corpus, options) };
  if (corpus.parts.length === 0) return { report, corpora: name };
  const [{ namesIn }, { bundledCorpus }] = await Promise.all([import('./report-names.ts'), import('../corpus/bundled.ts')]);
  const short = withoutTheRest(report);
  return { report: { ...short, ...namesIn(short, corpus, bundledCorpus()) }, corpora: name };
}

/**
 * What a page leaves out of an archive is nearly all of it: no reader reads that, and the browser's session storage has room for
 * 10 MB. The bundled references come first.
 */
const MOST_OMITTED = 100;

/** With the facts that claims are compared with, and the first of those that the page leaves out. */
function withoutTheRest({ facts, notMentioned, ...report }: Report): Report {
  const omitted = notMentioned.slice(0, MOST_OMITTED);
  const named = new Set([...report.claims.flatMap(({ evidence }) => evidence.map(({ fact }) => fact)), ...omitted]);
  const kept = Array.from(named).flatMap((id): [string, Fact][] => {
    const fact = facts[id];
    return fact === undefined ? [] : [[id, fact]];
  });
  return { ...report, notMentioned: omitted, facts: Object.fromEntries(kept) };
}

export const bundledFacts = async (): Promise<readonly Fact[]> => [
  ...(await import('../corpus/bundled.ts')).bundledCorpus().facts.values(),
];
