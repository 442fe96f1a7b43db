// What the comparison says of a claim, and why.

export const VERDICTS = ['conflicts', 'updates', 'agrees', 'new'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Each code is explained to the reader by the message `reason_<code with underscores>`. */
export const REASONS = [
  'same-value',
  'within-rounding',
  'within-bound',
  'sum-of-parts',
  'part-of-total',
  'values-differ',
  'dates-differ',
  'different-scope',
  'earlier-as-of',
  'later-as-of',
  'references-disagree',
  'own-origin',
  'stance-opposed',
  'same-stance',
  'other-side',
  'other-speaker',
  'inferred-role',
  'inferred-time',
  'no-reference',
  'unresolved-date',
  'unknown-published',
  'planned',
  'self-contradiction',
  'no-deadline-in-references',
] as const;
export type Reason = (typeof REASONS)[number];

/** A fact of the corpus that a verdict rests on; `origins` counts wires, outlets and offices, not documents. */
export interface Evidence {
  readonly fact: string;
  readonly origins: number;
  readonly documents: readonly string[];
  /** The id of the corpus that the fact was added with; left out for one of the corpus that others were added to. */
  readonly corpus?: string;
}
