// A fact in the corpus's own words, and which corpus it is of where several were compared with.
import type { Fact } from '../claims/fact.ts';
import type { Report } from '../claims/report.ts';
import type { Evidence } from '../claims/verdict.ts';
import type { Locale } from './locale.ts';

/** `corpus` is a title, see {@link corpusTitle}. */
export function factStatement({ lang, t }: Locale, { statement }: Fact, corpus: string | null): string {
  return corpus === null ? statement[lang] : t('fact_of_corpus', statement[lang], corpus);
}

/** What the corpus that a claim's fact was added with is called; `null` for a fact that was there. */
export function corpusTitle({ lang }: Locale, { corpora = {} }: Report, evidence: readonly Evidence[], fact: string): string | null {
  const corpus = evidence.find((entry) => entry.fact === fact)?.corpus;
  if (corpus === undefined) return null;
  return (Object.hasOwn(corpora, corpus) ? corpora[corpus]?.[lang] : null) ?? corpus;
}
