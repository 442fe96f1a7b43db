// A finding of a page against several corpora: each judges by its own time, and one verdict is made of what they say.
import type { Finding } from '../../claims/claim.ts';
import type { IsoDay } from '../../claims/time.ts';
import type { Verdict } from '../../claims/verdict.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { nameCorpora } from './added-corpora.ts';
import { compareFinding } from './finding.ts';
import type { Judgement } from './judgement.ts';
import { timeFrameOf } from './time-frame.ts';

/** Whoever agrees is believed before whoever differs; what differs at the page's own time, before what it is newer than. */
const WEIGHT: readonly Verdict[] = ['agrees', 'conflicts', 'updates', 'new'];

/**
 * `published` is the page's day. A corpus of last week must not stretch the time of one of last year: a page of today would be called
 * in conflict with figures that are merely old.
 */
export function comparisonWith(corpus: Corpus, published: IsoDay | null): (finding: Finding) => Judgement {
  const parts = (corpus.parts.length > 0 ? corpus.parts : [corpus]).map((part) => ({ part, frame: timeFrameOf(part.span) }));
  return (finding) => {
    const judgements = parts.map(({ part, frame }) => compareFinding(finding, part, frame, published));
    return nameCorpora(combined(judgements), corpus);
  };
}

/** Exported for its test. `judgements`: at least one. */
export function combined(judgements: readonly Judgement[]): Judgement {
  const [first] = judgements;
  if (first === undefined) throw new Error('muqarin: nothing to combine; a comparison has at least one corpus');
  if (judgements.length === 1) return first;
  const verdict = WEIGHT.find((one) => judgements.some((judgement) => judgement.verdict === one)) ?? first.verdict;
  const alike = judgements.filter((judgement) => judgement.verdict === verdict);
  // A corpus without anything to compare has nothing to add to one that has.
  const grounded = alike.filter(({ evidence }) => evidence.length > 0);
  const chosen = grounded.length > 0 ? grounded : alike.slice(0, 1);
  const reasons = new Set(chosen.flatMap((judgement) => judgement.reasons));
  if (verdict === 'agrees' && judgements.some((judgement) => judgement.verdict === 'conflicts')) reasons.add('references-disagree');
  return { verdict, reasons: [...reasons], evidence: chosen.flatMap(({ evidence }) => evidence) };
}
