// What a picture of a claim shows, before it is drawn: positions along one axis, from its start (0) to its end (1) in reading order.

export interface Picture {
  readonly kind: 'number-line' | 'timeline';
  /** A reference's value each, the one of most documents first. */
  readonly references: readonly Extent[];
  readonly page: Extent;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** All of it in words. */
  readonly alternative: string;
}

/** A value on the axis. */
export interface Extent {
  /** Where the stated value itself is; `null` when only its bounds were given. */
  readonly at: number | null;
  /** The values that it admits; `null` is an open side. */
  readonly from: number | null;
  readonly to: number | null;
}
