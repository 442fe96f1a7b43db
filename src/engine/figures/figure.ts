// What reading figures takes and gives.
import type { FigureValue } from '../../claims/value.ts';
import type { Bound } from '../../languages/numbers.ts';
import type { Token } from '../../text/tokens.ts';

export type FigureForm = 'digits' | 'words' | 'mixed' | 'dual' | 'vague';

/** `fraction` is a share ("half of the troops", value 0.5): like a percentage it counts no things. */
export type FigureUnit = 'count' | 'percent' | 'money' | 'ordinal' | 'fraction';

export interface Figure {
  /** Token indexes, inclusive: hedge, number, percent or currency word, and a hedge directly after. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets of that run, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly value: FigureValue;
  readonly form: FigureForm;
  readonly unit: FigureUnit;
  /** The token of the counted noun where the figure itself holds it: a dual (جنديان), or the noun of جندي واحد. */
  readonly noun: number | null;
}

/** The text that is read; where dates stand, a mark that ends every phrase. */
export interface Source {
  readonly tokens: readonly Token[];
}

/** One number before hedges and ranges. */
export interface Amount {
  /** Token indexes, inclusive, with currency and percent. */
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number;
  /** The scale when the amount is one coefficient times it ("5 thousand" 1000), else 1. */
  readonly scale: number;
  readonly form: FigureForm;
  readonly unit: FigureUnit;
  readonly noun: number | null;
  /** As often no number as one; see {@link NumberWord.pronoun}, or a fraction that a hedge must stand beside. */
  readonly weak: boolean;
  /** The word itself hedges: a couple. */
  readonly bound: Bound | null;
  /** Four plain digits that may be a year. */
  readonly yearLike: boolean;
  /** In "خمسة وعشرين", where the second part begins: after "between" that is 5 and 20. */
  readonly pivot: number | null;
}

/** An amount as it is read. A class, since readers are fast on objects that are all made in one place. */
export class ReadAmount implements Amount {
  first = 0;
  last = 0;
  min = 0;
  max = 0;
  scale = 1;
  form: FigureForm = 'digits';
  unit: FigureUnit = 'count';
  noun: number | null = null;
  weak = false;
  bound: Bound | null = null;
  yearLike = false;
  pivot: number | null = null;
}

export const amountOf = (fields: Pick<Amount, 'first' | 'last' | 'min' | 'max'> & Partial<Amount>): Amount =>
  Object.assign(new ReadAmount(), fields);
