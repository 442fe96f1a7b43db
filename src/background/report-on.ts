// The report on an article, against the bundled corpus and those that the reader added.
import type { Fact } from '../claims/fact.ts';
import type { AnalyseOptions, Article, Report } from '../claims/report.ts';
import { corpusNow, type SetName } from './corpora.ts';
import { loadEngine } from './engine.ts';

export interface Compared {
  readonly report: Report;
  /** What it was compared with. */
  readonly corpora: SetName;
}

/** A report as it travels. The engine works parts of it out when they are asked for, and Firefox's messages leave such parts out. */
export async function reportOn(article: Article, options: AnalyseOptions): Promise<Compared> {
  const [{ analyse, namesIn, bundledCorpus }, { corpus, name }] = await Promise.all([loadEngine(), corpusNow()]);
  const report = { ...analyse(article, corpus, options) };
  if (corpus.parts.length === 0) return { report, corpora: name };
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
