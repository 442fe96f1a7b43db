// Do two values meet? Intervals with open sides; "about" is a band.
import type { DateInterval } from '../../claims/time.ts';
import type { FigureValue } from '../../claims/value.ts';

/** "about" is ten per cent either way. */
const ABOUT = 0.1;

export interface Band {
  readonly low: number;
  readonly high: number;
}

/** Both ends belong to the band; a strict bound ("more than 150") leaves its own number out. */
const bandOf = (value: FigureValue): Band => bandWith(value, value.modifier === 'about' ? ABOUT : 0);

/** The band without the allowance of "about". */
export const nominalBand = (value: FigureValue): Band => bandWith(value, 0);

function bandWith(value: FigureValue, slack: number): Band {
  const low = value.min === null ? Number.NEGATIVE_INFINITY : value.min * (1 - slack);
  const high = value.max === null ? Number.POSITIVE_INFINITY : value.max * (1 + slack);
  return { low, high };
}

/** "More than 300" and "more than 150" could both be true of 400, yet no one says both of one thing: they meet when near. */
const NEAR_BOUNDS = 1.25;

const areNear = (a: number | null, b: number | null): boolean => a === null || b === null || Math.max(a, b) <= NEAR_BOUNDS * Math.min(a, b);

/** How many times larger the nearer end of one band is than that of the other; 1 when they meet. */
export function gapBetween(a: FigureValue, b: FigureValue): number {
  const left = nominalBand(a);
  const right = nominalBand(b);
  if (bandsMeet(left, right)) return 1;
  const [low, high] = left.high < right.low ? [left.high, right.low] : [right.high, left.low];
  return low > 0 ? high / low : Number.POSITIVE_INFINITY;
}

/** Two hedged figures share one allowance: "about 180" is not "about 150", though their bands touch. */
export function valuesMeet(a: FigureValue, b: FigureValue): boolean {
  const isOneHedge = a.modifier === b.modifier;
  if (isOneHedge && a.max === null && b.max === null) return areNear(a.min, b.min);
  if (isOneHedge && a.min === null && b.min === null) return areNear(a.max, b.max);
  return bandsMeet(bandOf(a), nominalBand(b)) || bandsMeet(nominalBand(a), bandOf(b));
}

const bandsMeet = (a: Band, b: Band): boolean => a.low <= b.high && b.low <= a.high;

/** The same numbers, however hedged. */
export function sameNumbers(a: FigureValue, b: FigureValue): boolean {
  return a.min === b.min && a.max === b.max;
}

export function datesMeet(a: DateInterval, b: DateInterval): boolean {
  return a.from <= b.to && b.from <= a.to;
}
