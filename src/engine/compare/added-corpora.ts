// Which corpus each verdict comes from, where a reader's or a newsroom's own stands beside the bundled one.
import type { Claim } from '../../claims/claim.ts';
import type { Report } from '../../claims/report.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Judgement } from './judgement.ts';

/** The judgement with the corpus named at each fact that was added. */
export function nameCorpora(judgement: Judgement, { added }: Corpus): Judgement {
  if (added.size === 0) return judgement;
  const evidence = judgement.evidence.map((entry) => {
    const corpus = added.get(entry.fact);
    return corpus ? { ...entry, corpus: corpus.id } : entry;
  });
  return { ...judgement, evidence };
}

/** The titles of the corpora that the claims' evidence names; nothing when it names none. */
export function corporaOf(claims: readonly Claim[], { added }: Corpus): Pick<Report, 'corpora'> {
  if (added.size === 0) return {};
  const corpora = claims.flatMap(({ evidence }) =>
    evidence.flatMap(({ fact }) => {
      const corpus = added.get(fact);
      return corpus ? [[corpus.id, corpus.title] as const] : [];
    }),
  );
  return corpora.length > 0 ? { corpora: Object.fromEntries(corpora) } : {};
}
