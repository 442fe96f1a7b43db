// Days and intervals of days. A day is an ISO 8601 calendar day ("2024-01-25"); nothing here has a clock or a zone.

/** An ISO 8601 calendar day, `YYYY-MM-DD`. Days compare correctly as strings. */
export type IsoDay = string;

export const PRECISIONS = ['day', 'month', 'season', 'year', 'range'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Both ends belong to the interval: "August 2023" is 2023-08-01 to 2023-08-31 with precision `month`. */
export interface DateInterval {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly precision: Precision;
}

/** The time that a figure speaks of, and whether the text says so or the publication date stands in for it. */
export interface AsOf {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly basis: 'stated' | 'published' | 'unknown';
}

/** How the publication date became known. */
export type PublishedBasis = 'metadata' | 'text' | 'given' | 'unknown';

export interface Published {
  readonly date: IsoDay | null;
  readonly basis: PublishedBasis;
}
