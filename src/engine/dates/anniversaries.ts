// Years counted back by an anniversary: "the tenth anniversary of the coalition", «الذكرى السنوية العاشرة».
import { ORDINAL_ENDINGS } from '../../languages/en/day-ordinals.ts';
import { readOrdinal, readSmallNumber } from './names.ts';
import type { Scan } from './scan.ts';
import { type Item, item } from './spec.ts';

const MOST_YEARS = 100;
/** "Yearly" between the word and its number, folded. */
const YEARLY = 'السنويه';
/** The article written apart from digits: الـ10. */
const ARTICLE = 'ال';

const yearsBack = (first: number, last: number, n: number): Item | null =>
  n > 0 && n <= MOST_YEARS ? item(first, last, { kind: 'distance', unit: 'year', n: -n, base: null, mention: false }) : null;

/** From its number: "10th anniversary", "tenth anniversary", "20-year anniversary". */
export function readAnniversary(scan: Scan, i: number): Item | null {
  const n = readOrdinal(scan, i) || readSmallNumber(scan, i);
  let at = scan.end + 1;
  if (ORDINAL_ENDINGS.has(scan.tokens[at]?.norm ?? '')) at++;
  if (scan.isMark(at, '-')) at++;
  const unit = scan.sense(at);
  if (unit?.kind === 'unit' && unit.unit === 'year') at++;
  else if (scan.here(i)?.kind === 'cardinal') return null;
  return scan.sense(at)?.kind === 'anniversary' ? yearsBack(i, at, n) : null;
}

/** From the Arabic word, which stands before its number. */
export function readArabicAnniversary(scan: Scan, i: number): Item | null {
  if (scan.tokens[i]?.script !== 'arabic') return null;
  let at = i + 1;
  if (scan.tokens[at]?.norm === YEARLY) at++;
  if (scan.tokens[at]?.norm === ARTICLE) at++;
  if (!scan.follows(at)) return null;
  const n = scan.number(at);
  if (n >= 0) return scan.counts(at, 1) ? null : yearsBack(i, at, n);
  const ordinal = scan.tokens[at]?.norm.startsWith(ARTICLE) ? readOrdinal(scan, at) : 0;
  return yearsBack(i, scan.end, ordinal);
}
