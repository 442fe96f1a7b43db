// Names of days and months as they stand in a text: numbers of days, months with their twins, weekdays.

import type { Certainty, DateSense } from '../../languages/dates.ts';
import { ORDINAL_ENDINGS } from '../../languages/en/day-ordinals.ts';
import type { Scan } from './scan.ts';
import type { MonthSense } from './spec.ts';

export const LAST_DAY = 31;
const LAST_MONTH = 12;

/** A number of a day in figures (7, 7th) or words (السابع والعشرين, twenty-seventh), or 0. Sets `scan.end`. */
export function readDay(scan: Scan, i: number): number {
  const n = scan.number(i);
  if (n >= 1 && n <= LAST_DAY) {
    const next = scan.tokens[i + 1];
    scan.end = next?.kind === 'word' && next.gap === 'none' && ORDINAL_ENDINGS.has(next.norm) ? i + 1 : i;
    return n;
  }
  return n === -1 && !isFeminine(scan, i) ? readOrdinal(scan, i) : 0;
}

/** "المرحلة الأولى من أيلول", "مرحلة أولى": of a feminine noun before it, not of the month. */
const isFeminine = (scan: Scan, i: number): boolean =>
  scan.sense(i)?.kind === 'ordinal' &&
  scan.tokens[i]?.script === 'arabic' &&
  /(?:ه|اولي)$/u.test(scan.tokens[i]?.norm ?? '') &&
  /..ه$/u.test(scan.tokens[i - 1]?.norm ?? '');

/** An ordinal of a day in words, or 0. Sets `scan.end`. */
export function readOrdinal(scan: Scan, i: number): number {
  const sense = scan.here(i);
  scan.end = i;
  if (sense?.kind === 'cardinal' && sense.n >= 20) {
    const unit = scan.sense(i + 2);
    if (scan.isMark(i + 1, '-') && unit?.kind === 'ordinal' && unit.n < 10) {
      scan.end = i + 2;
      return sense.n + unit.n <= LAST_DAY ? sense.n + unit.n : 0;
    }
    return 0;
  }
  if (sense?.kind !== 'ordinal') return 0;
  if (sense.n < 10 && scan.language(i).dayFirst) {
    const next = scan.sense(i + 1);
    if (next?.kind === 'teen') {
      scan.end = i + 1;
      return sense.n + 10;
    }
    if (next?.kind === 'ordinal' && next.n >= 20 && scan.word(i + 1)?.joined) {
      scan.end = i + 1;
      return sense.n + next.n <= LAST_DAY ? sense.n + next.n : 0;
    }
  }
  return sense.n;
}

/** A small number in figures or words, or 0. Sets `scan.end`. */
export function readSmallNumber(scan: Scan, i: number): number {
  const n = scan.number(i);
  scan.end = i;
  if (n >= 0) return n;
  const sense = scan.here(i);
  if (sense?.kind === 'cardinal') {
    const unit = scan.sense(i + 2);
    if (sense.n >= 20 && scan.isMark(i + 1, '-') && unit?.kind === 'cardinal' && unit.n < 10) {
      scan.end = i + 2;
      return sense.n + unit.n;
    }
    return sense.n;
  }
  return sense?.kind === 'teen' ? 10 : 0;
}

/** A month: its name with its twin in the other set (آب/أغسطس), or "month 3". Null, or the month; sets `scan.end`. */
export function readMonth(scan: Scan, i: number): MonthSense | null {
  const sense = scan.name(i);
  if (sense?.kind === 'month') {
    skipTwin(scan, scan.end, sense);
    return sense;
  }
  if (sense?.kind !== 'unit' || sense.unit !== 'month' || sense.count !== 1 || !scan.language(i).dayFirst || !scan.follows(i + 1))
    return null;
  const named = scan.name(i + 1);
  if (named?.kind === 'month') {
    skipTwin(scan, scan.end, named);
    return { ...named, certainty: 'sure' };
  }
  const month = sense.definite ? readOrdinal(scan, i + 1) : readSmallNumber(scan, i + 1);
  // "شهر واحد" is a month long
  if (month < 1 || month > LAST_MONTH || (month === 1 && scan.number(i + 1) < 0 && !sense.definite)) return null;
  return { kind: 'month', month, calendar: 'gregorian', certainty: 'sure' };
}

/** Moves `scan.end` past `/أغسطس`, `(أغسطس)` or a mere `أغسطس` after آب. */
function skipTwin(scan: Scan, end: number, month: MonthSense): void {
  scan.end = end;
  const bracket = scan.isMark(end + 1, '(');
  const isMarked = bracket || scan.isMark(end + 1, '/') || scan.isMark(end + 1, '-') || scan.isMark(end + 1, '\\');
  const at = isMarked ? end + 2 : end + 1;
  if (!scan.follows(at) || (!isMarked && scan.word(at)?.joined !== false)) return;
  const twin = scan.name(at);
  const isTwin = twin?.kind === 'month' && twin.month === month.month && twin.calendar === month.calendar;
  if (!isTwin) {
    scan.end = end;
  } else if (bracket && scan.isMark(scan.end + 1, ')')) {
    scan.end++;
  }
}

/** The date at `i` is part of a name: جسر 14 تموز. */
export function isNamesake(scan: Scan, i: number): boolean {
  const before = scan.tokens[i]?.gap === 'line' ? undefined : scan.tokens[i - 1];
  return before?.kind === 'word' && scan.language(i - 1).namesakes.has(before.norm);
}

/** A word that may be a name of something else stands for a time here. */
export function isSupported(scan: Scan, i: number, end: number, certainty: Certainty): boolean {
  const token = scan.tokens[i];
  if (!token || certainty === 'short') return false;
  if (isNamesake(scan, scan.number(i - 1) >= 0 && token.gap !== 'line' ? i - 1 : i)) return false;
  if (certainty === 'sure') return true;
  // "mid-March"
  const before = scan.behind(scan.isMark(i - 1, '-') && token.gap === 'none' ? i - 1 : i);
  const linked =
    scan.word(i)?.linked === true ||
    (i > 0 && (scan.done === i - 1 || (scan.done === i - 2 && before?.kind === 'link'))) ||
    isTimely(before);
  if (certainty === 'weak') {
    const isAlone = (i === 0 || token.gap === 'line') && !scan.follows(end + 1);
    return (linked || isAlone) && (token.script !== 'latin' || token.capital);
  }
  return linked || !scan.follows(end + 1) || scan.tokens[end + 1]?.kind !== 'word' || scan.tokens[end + 1]?.capital !== true;
}

/** "and" supports a name only between dates: "in March and May", not "the paper and April Smith". */
const isTimely = (sense: DateSense | undefined): boolean =>
  sense?.kind === 'link'
    ? sense.role !== 'and'
    : sense?.kind === 'shift' || sense?.kind === 'part' || sense?.kind === 'unit' || sense?.kind === 'filler' || sense?.kind === 'ago';
