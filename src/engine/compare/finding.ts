// One finding of a page against a corpus, whatever its kind.
import type { Finding } from '../../claims/claim.ts';
import type { IsoDay } from '../../claims/time.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { compareDate } from './dates.ts';
import type { Judgement } from './judgement.ts';
import { compareQuantity } from './quantities.ts';
import { compareStatement } from './statements.ts';
import type { TimeFrame } from './time-frame.ts';

/** `frame` is the corpus's own; `published` is the page's day, `null` when nobody knows it. */
export function compareFinding(finding: Finding, corpus: Corpus, frame: TimeFrame, published: IsoDay | null): Judgement {
  if (finding.kind === 'quantity') return compareQuantity(finding, corpus, frame);
  if (finding.kind === 'date') return compareDate(finding, corpus, frame, published);
  return compareStatement(finding, corpus, frame, published);
}
