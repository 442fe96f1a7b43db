// A claim: something the page says that a reference could agree or disagree with.
import type { AsOf, DateInterval } from './time.ts';
import type { FigureValue, Measure } from './value.ts';
import type { Evidence, Reason, Verdict } from './verdict.ts';

/** `stated`: the words say it; `inferred`: the clause before, a heading or a habit of reporting suggests it. */
export type RoleBasis = 'stated' | 'inferred';

export type Stance = 'affirm' | 'deny';

export const SIDES = ['us', 'iraq-government', 'other'] as const;
/** Whose position a statement is; two sides may hold opposite positions without a conflict. */
export type Side = (typeof SIDES)[number];

interface Found {
  /** The article's own words, `text.slice(start, end)`. */
  readonly quote: string;
  /** UTF-16 offsets into the article's text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

interface Judged {
  /** `c1`, `c2`, … in text order. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly evidence: readonly Evidence[];
}

export interface QuantityFinding extends Found {
  readonly kind: 'quantity';
  readonly measure: Measure;
  readonly value: FigureValue;
  /** An actor id of the corpus's lexicon, `null` when nothing says it. */
  readonly actor: string | null;
  /** Place ids, sorted; Iraq and Syria together are both ids. */
  readonly place: readonly string[] | null;
  readonly target: string | null;
  readonly roles: { readonly actor?: RoleBasis; readonly place?: RoleBasis; readonly target?: RoleBasis };
  readonly asOf: AsOf;
  /** From when on is counted, when the text says it of what happens again and again. */
  readonly since?: DateInterval | undefined;
  /** All that happened until its day is counted: "by the end of January". */
  readonly isRunning?: boolean;
  /** What the text says of the figure's own status: a plan or a forecast is not a present state. */
  readonly status: 'actual' | 'planned';
  /**
   * `part`: some of them, or those who come or go ("withdraw 500 troops"); no rival to the whole. `unclear`: nothing says that they are
   * all ("1,300 soldiers are tasked with training").
   */
  readonly scope: 'whole' | 'part' | 'unclear';
  readonly speaker: string | null;
}

export interface DateFinding extends Found {
  readonly kind: 'date';
  /** An event id of the corpus, `null` when the sentence names none. */
  readonly event: string | null;
  /** How the event is known: named beside the date, or from further away; `null` without an event. */
  readonly eventBasis: RoleBasis | null;
  /** `null` when the expression is relative and the publication date is unknown. */
  readonly date: DateInterval | null;
  readonly relative: boolean;
  /** Told by its weekday alone ("on Monday"): which one is a guess, not that it was one. */
  readonly isWeekday?: boolean | undefined;
  readonly speaker: string | null;
}

export interface StatementFinding extends Found {
  readonly kind: 'statement';
  readonly proposition: string;
  readonly stance: Stance;
  readonly speaker: string | null;
  readonly side: Side;
  /** Absent, or `inferred`: what the words are about was named in a sentence before theirs. */
  readonly basis?: 'inferred' | undefined;
  /** The page says it itself, or by its sources: it may differ from what a reference says itself. */
  readonly isInformed?: boolean;
  /** The day or month on which it was said, where the text tells; absent, it is the page's own. */
  readonly saidOn?: DateInterval | undefined;
}

/** What extraction gives, before comparison. */
export type Finding = QuantityFinding | DateFinding | StatementFinding;

export type QuantityClaim = QuantityFinding & Judged;
export type DateClaim = DateFinding & Judged;
export type StatementClaim = StatementFinding & Judged;
export type Claim = QuantityClaim | DateClaim | StatementClaim;
export type ClaimKind = Claim['kind'];
