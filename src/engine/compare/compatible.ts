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
function bandOf(value: FigureValue): Band {
  const slack = value.modifier === 'about' ? ABOUT : 0;
  const low = value.min === null ? Number.NEGATIVE_INFINITY : value.min * (1 - slack);
  const high = value.max === null ? Number.POSITIVE_INFINITY : value.max * (1 + slack);
  return { low, high };
}

/** Two hedged figures share one allowance: "about 180" is not "about 150", though their bands touch. */
export function valuesMeet(a: FigureValue, b: FigureValue): boolean {
  return bandsMeet(bandOf(a), nominalBand(b)) || bandsMeet(nominalBand(a), bandOf(b));
}

/** The band without the allowance of "about". */
export const nominalBand = (value: FigureValue): Band => bandOf({ ...value, modifier: 'exact' });

const bandsMeet = (a: Band, b: Band): boolean => a.low <= b.high && b.low <= a.high;

/** The same numbers, however hedged. */
export function sameNumbers(a: FigureValue, b: FigureValue): boolean {
  return a.min === b.min && a.max === b.max;
}

export function datesMeet(a: DateInterval, b: DateInterval): boolean {
  return a.from <= b.to && b.from <= a.to;
}
