// Years in words: عام ألفين وستة عشر, "two thousand and fourteen", "twenty fourteen". The numbers are those of the reader of figures.
import { readSpelled } from '../figures/spelled.ts';
import type { Scan } from './scan.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
/** As often a count as a year: "in two thousand tents". */
const ROUND = 2000;
/** The first half of a year said in two halves: nineteen ninety-one. */
const CENTURIES: Readonly<Record<string, number>> = { nineteen: 1900, twenty: 2000 };
const YEARS_OF_CENTURY = 100;
const FIRST_SECOND_HALF = 10;

/** The year in words that begins at token `i`, or 0. `sure`: a word for "year" leads to it. Sets `scan.end`. */
export function readSpelledYear(scan: Scan, i: number, sure: boolean): number {
  const token = scan.tokens[i];
  if (token?.kind !== 'word' || token.gap === 'line') return 0;
  const year = inHalves(scan, i, CENTURIES[token.norm]) || inThousands(scan, i);
  if (year < FIRST_YEAR || year > LAST_YEAR || (year === ROUND && !sure)) return 0;
  return scan.counts(scan.end, 1) || (!sure && !endsPhrase(scan, scan.end + 1)) ? 0 : year;
}

function inThousands(scan: Scan, i: number): number {
  const spelled = readSpelled(scan, i, null);
  if (!spelled || spelled.ordinal) return 0;
  scan.end = spelled.last;
  return spelled.value;
}

function inHalves(scan: Scan, i: number, century: number | undefined): number {
  if (century === undefined || !scan.follows(i + 1)) return 0;
  const half = readSpelled(scan, i + 1, null);
  if (!half || half.ordinal || half.value < FIRST_SECOND_HALF || half.value >= YEARS_OF_CENTURY) return 0;
  scan.end = half.last;
  return century + half.value;
}

/** Nothing follows that the number could count: a mark, a word of time or grammar, a name. */
function endsPhrase(scan: Scan, i: number): boolean {
  const token = scan.tokens[i];
  return !scan.follows(i) || token?.kind !== 'word' || token.capital || scan.word(i) !== null;
}
