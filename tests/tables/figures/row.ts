// The form of the tables: all the ways of writing one value in one place.
import type { FigureForm, FigureUnit } from '../../../src/engine/figures/read.ts';

/** One number is exact; an array is `[min, max]` or `[min, max, modifier]`. */
export type Expected = number | readonly [min: number | null, max: number | null, modifier?: string];

export interface ValueRow {
  readonly value: Expected;
  /** `count` when left out. */
  readonly unit?: FigureUnit;
  readonly form?: FigureForm;
  /** Each holds this one figure and no other; 【…】 marks its span where that is part of the case. */
  readonly texts: readonly string[];
}

export interface SequenceRow {
  readonly text: string;
  /** Every figure in text order. */
  readonly values: readonly Expected[];
}
