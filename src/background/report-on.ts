// The engine and the corpus, read when something is first compared and not before: a stopped background that is asked for what
// it already knows answers without them.
import type { Fact } from '../claims/fact.ts';
import type { AnalyseOptions, Article, Report } from '../claims/report.ts';

/** A report as it travels. The engine works parts of it out when they are asked for, and Firefox's messages leave such parts out. */
export async function reportOn(article: Article, options: AnalyseOptions): Promise<Report> {
  const { analyse } = await import('../engine/analyse.ts');
  return { ...analyse(article, (await corpusOf()).bundledCorpus(), options) };
}

export const bundledFacts = async (): Promise<readonly Fact[]> => [...(await corpusOf()).bundledCorpus().facts.values()];

const corpusOf = () => import('../corpus/bundled.ts');
