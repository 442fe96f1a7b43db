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

/** A fact never changes: its evidence is worked out once. */
const remembered = new WeakMap<Fact, Evidence>();

/** Origins are counted once, however many documents carry them. */
function evidenceOf(fact: Fact): Evidence {
  const known = remembered.get(fact);
  if (known) return known;
  const evidence = {
    fact: fact.id,
    origins: new Set(fact.mentions.map((mention) => mention.origin)).size,
    documents: [...new Set(fact.mentions.map((mention) => mention.document))].sort(),
  };
  remembered.set(fact, evidence);
  return evidence;
}
