// A verdict with its grounds, and the evidence that a fact gives.
import type { Fact } from '../../claims/fact.ts';
import type { Evidence, Reason, Verdict } from '../../claims/verdict.ts';

export interface Judgement {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly evidence: readonly Evidence[];
}

export const judge = (verdict: Verdict, reasons: readonly Reason[], facts: readonly Fact[] = []): Judgement => ({
  verdict,
  reasons,
  evidence: facts.map(evidenceOf),
});

/** Origins are counted once, however many documents carry them. */
function evidenceOf(fact: Fact): Evidence {
  return {
    fact: fact.id,
    origins: new Set(fact.mentions.map((mention) => mention.origin)).size,
    documents: [...new Set(fact.mentions.map((mention) => mention.document))].sort(),
  };
}
