// Years: the one after a month, the bare one of "in 2014" or "the 2008 agreement", and years told by words.
import type { Calendar, LinkRole } from '../../languages/dates.ts';
import type { Scan } from './scan.ts';
import { calendarSpec, type Item, item, type Shift, type YearRef } from './spec.ts';
import { readSpelledYear } from './spelled-years.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
const FIRST_HIJRI_YEAR = 1300;
const LAST_HIJRI_YEAR = 1500;

const CENTURY = 1900;
const THIS_CENTURY = 2000;
/** Two digits that are no day. */
const FIRST_SHORT_YEAR = 40;

/** The 96 of "3 Aug 96": two digits that end the phrase and count nothing. */
export function isShortYear(scan: Scan, i: number): boolean {
  const n = scan.number(i);
  const after = scan.tokens[i + 1];
  if (n < FIRST_SHORT_YEAR || n > 99 || !scan.follows(i) || scan.tokens[i - 1]?.script !== 'latin') return false;
  return !after || after.gap === 'line' || (after.kind === 'mark' && (after.norm === '.' || after.norm === ')' || after.norm === '"'));
}

/** "Sept '25": the apostrophe stands for the century. */
const isCutYear = (scan: Scan, i: number): boolean =>
  scan.isMark(i, "'") && scan.tokens[i + 1]?.gap === 'none' && /^\d\d$/.test(scan.tokens[i + 1]?.norm ?? '');

export const isYear = (n: number, calendar: Calendar = 'gregorian'): boolean =>
  calendar === 'gregorian' ? n >= FIRST_YEAR && n <= LAST_YEAR : n >= FIRST_HIJRI_YEAR && n <= LAST_HIJRI_YEAR;

/** The year stated after a month, from token `i` on, or null. Sets `scan.end` when it is there. */
export function readYearTail(scan: Scan, i: number, calendar: Calendar): YearRef | null {
  let at = i;
  const comma = scan.isMark(at, ',');
  if (comma) at++;
  const link = scan.sense(at);
  const linked = link?.kind === 'link' && (link.role === 'of' || link.role === 'in');
  if (linked && comma) return null;
  if (linked) at++;
  if (!comma && !linked && calendar === 'gregorian' && isShortYear(scan, at)) {
    scan.end = at;
    return { year: CENTURY + scan.number(at) };
  }
  if (calendar === 'gregorian' && isCutYear(scan, at)) {
    scan.end = at + 1;
    return { year: THIS_CENTURY + scan.number(at + 1) };
  }
  const stated = readYear(scan, at, calendar);
  if (stated) return comma && !('year' in stated) && !linked ? null : stated;
  return null;
}

/** Behind a month only a round number may count what follows: "كانون الثاني 2020 صوّت" is a year. "2024", "عام 2024", "the year 2024", "last year", "العام الذي يليه". Sets `scan.end` when it is there. */
function readYear(scan: Scan, i: number, calendar: Calendar): YearRef | null {
  let at = i;
  if (scan.sense(at)?.kind === 'filler') at++;
  const n = scan.follows(at) ? scan.number(at) : -1;
  if (isYear(n, calendar) && !isGlued(scan, at, calendar) && !(ROUND.has(n) && scan.counts(at, 1))) {
    scan.end = skipEra(scan, at);
    return { year: n };
  }
  const shift = readYearShift(scan, at);
  // "August 2023 … January of the next year": told from the year spoken of, as "the next day" is.
  if (shift) return { shift: at > i && shift.by === 1 ? { ...shift, textual: true } : shift };
  if (scan.sense(at)?.kind !== 'unit' || !isYearUnit(scan, at)) return null;
  const after = scan.follows(at + 1) ? scan.number(at + 1) : -1;
  if (after < 0 && calendar === 'gregorian') {
    const spelled = readSpelledYear(scan, at + 1, true);
    return spelled > 0 ? { year: spelled } : null;
  }
  if (!isYear(after, calendar)) return null;
  scan.end = skipEra(scan, at + 1);
  return { year: after };
}

const isYearUnit = (scan: Scan, i: number): boolean => {
  const sense = scan.sense(i);
  return sense?.kind === 'unit' && sense.unit === 'year' && sense.count === 1;
};

/** "last year", "that year", "هذا العام", "العام الماضي", "العام الذي يليه". Sets `scan.end`. */
function readYearShift(scan: Scan, i: number): Shift | null {
  const first = scan.sense(i);
  if (first?.kind === 'shift' && isYearUnit(scan, i + 1)) {
    scan.end = i + 1;
    return first;
  }
  if (scan.language(i).those.has(scan.tokens[i]?.norm ?? '') && scan.follows(i + 1) && isYearUnit(scan, i + 1)) {
    scan.end = i + 1;
    return { kind: 'shift', by: 0, textual: true };
  }
  return isYearUnit(scan, i) ? readShiftAfter(scan, i + 1) : null;
}

/** الماضي, الذي يليه, "the year before" after its noun. Sets `scan.end`. */
export function readShiftAfter(scan: Scan, i: number): Shift | null {
  const sense = scan.sense(i);
  const arabic = scan.tokens[i]?.script === 'arabic';
  const isAround = sense?.kind === 'link' && (sense.role === 'before' || sense.role === 'after');
  if (isAround && !arabic && scan.behind(i)?.kind === 'unit' && scan.behind(i - 1)?.kind === 'filler' && endsPhrase(scan, i)) {
    scan.end = i;
    return { kind: 'shift', by: sense.role === 'before' ? -1 : 1, textual: true };
  }
  if (sense?.kind === 'shift' && arabic && !isDemonstrative(scan, i)) {
    scan.end = i;
    return sense;
  }
  // "the week before last, after next" (قبل الماضي، بعد المقبل)
  const far = arabic && sense?.kind === 'link' ? scan.sense(i + 1) : undefined;
  if (far?.kind === 'shift' && !far.textual && sense?.kind === 'link') {
    const by = sense.role === 'before' && far.by === -1 ? -2 : sense.role === 'after' && far.by === 1 ? 2 : 0;
    if (by !== 0) {
      scan.end = i + 1;
      return { kind: 'shift', by, textual: false };
    }
  }
  if (sense?.kind === 'which' && scan.sense(i + 1)?.kind === 'shift') {
    const shift = scan.sense(i + 1);
    scan.end = i + 1;
    return shift?.kind === 'shift' ? shift : null;
  }
  return null;
}

const isDemonstrative = (scan: Scan, i: number): boolean => {
  const norm = scan.tokens[i]?.norm ?? '';
  return norm === 'هذا' || norm === 'هذه';
};

/** A word or number is written against the digits: "1990s", "2014-15". */
export function isGlued(scan: Scan, i: number, calendar: Calendar): boolean {
  const next = scan.tokens[i + 1];
  if (next?.gap !== 'none') return false;
  const sense = scan.sense(i + 1);
  if (next.kind === 'word') return !(sense?.kind === 'era') || sense.calendar !== calendar;
  // "the late 1980's"
  if (next.kind === 'mark' && next.norm === "'" && scan.tokens[i + 2]?.norm === 's') return true;
  if (next.kind === 'mark' && (next.norm === '/' || next.norm === '%' || next.norm === '$')) return true;
  return false;
}

function skipEra(scan: Scan, i: number): number {
  return scan.sense(i + 1)?.kind === 'era' ? i + 1 : i;
}

/** A year that stands alone, at its number or at the word "year" before it. */
export function readLoneYear(scan: Scan, i: number): Item | null {
  if (scan.number(i) >= 0) return readBareYear(scan, i);
  const sense = scan.here(i);
  if (sense?.kind !== 'unit' || sense.unit !== 'year' || sense.count === 0 || !scan.follows(i + 1)) return null;
  const year = scan.number(i + 1);
  if (year < 0) {
    const spelled = readSpelledYear(scan, i + 1, true);
    return spelled > 0 ? item(i, scan.end, calendarSpec({ year: { year: spelled } })) : null;
  }
  const era = scan.sense(i + 2);
  const calendar: Calendar = era?.kind === 'era' && isYear(year, era.calendar) ? era.calendar : 'gregorian';
  if (!isYear(year, calendar) || isGlued(scan, i + 1, calendar)) return null;
  return item(i, skipEra(scan, i + 1), calendarSpec({ calendar, year: { year } }));
}

/** "in two thousand and fourteen", "since nineteen ninety-one". */
export function readYearInWords(scan: Scan, i: number): Item | null {
  const link = scan.behind(i);
  if (link?.kind !== 'link' || !YEAR_LINKS.has(link.role) || scan.tokens[i]?.script !== 'latin') return null;
  const year = readSpelledYear(scan, i, false);
  return year > 0 ? item(i, scan.end, calendarSpec({ year: { year } })) : null;
}

const YEAR_LINKS: ReadonlySet<LinkRole> = new Set(['in', 'since', 'until', 'during']);

function readBareYear(scan: Scan, i: number): Item | null {
  const year = scan.number(i);
  const token = scan.tokens[i];
  const era = scan.sense(i + 1);
  if (era?.kind === 'era' && era.calendar === 'hijri' && isYear(year, 'hijri'))
    return item(i, i + 1, calendarSpec({ calendar: 'hijri', year: { year } }));
  if (!token || !isYear(year) || isGlued(scan, i, 'gregorian') || isTailOfNumber(scan, i)) return null;
  const found = item(i, skipEra(scan, i), calendarSpec({ year: { year } }));
  if (isLineHead(scan, i)) return headsLine(scan, i, found);
  const before = scan.behind(i);
  const previous = scan.tokens[i - 1];
  // "in 2003, 2011 and 2014": after another year
  if (scan.done >= 0 && isConnected(scan, scan.done + 1, i) && isYear(scan.number(scan.done))) return scan.counts(i, 1) ? null : found;
  if (before?.kind === 'link') {
    if (before.role === 'at' || (ROUND.has(year) && before.role !== 'in' && before.role !== 'since' && before.role !== 'during'))
      return null;
    if (before.role === 'to') return continuesRange(scan, i) && !scan.counts(i, 1) ? found : null;
    if (before.role === 'between' || before.role === 'from')
      return startsYearRange(scan, i) ? found : scan.counts(i, 2) || before.role === 'between' ? null : found;
    if (before.role === 'and') return null;
    if (before.role === 'of' && scan.tokens[i - 1]?.script === 'arabic')
      return startsYearRange(scan, i) || endsPhrase(scan, i) ? found : null;
    return scan.counts(i, before.role === 'by' ? 2 : 1) || isMeasured(scan, i) ? null : found;
  }
  if (previous?.kind === 'word' && scan.language(i - 1).yearNouns.has(previous.norm)) return scan.counts(i, 1) ? null : found;
  return isModifier(scan, i) ? found : null;
}

/** Nothing but the bullet of a list stands before. */
function isLineHead(scan: Scan, i: number): boolean {
  const before = scan.tokens[i - 1];
  return scan.tokens[i]?.gap === 'line' || (before?.kind === 'mark' && before.gap === 'line' && BULLETS.includes(before.norm));
}

/** "2024: a year of talks", "2014 - the return" at the head of a line is a year; a list's "2003 soldiers" is not. */
function headsLine(scan: Scan, i: number, found: Item): Item | null {
  if (scan.isMark(i + 1, ':')) return scan.number(i + 2) >= 0 && scan.tokens[i + 2]?.gap === 'none' ? null : found;
  if (!scan.isMark(i + 1, '-') || !scan.follows(i + 2)) return null;
  const isTitled = scan.tokens[i + 1]?.gap === 'space' && scan.tokens[i + 2]?.gap === 'space' && scan.tokens[i + 2]?.kind === 'word';
  return isTitled || (isYear(scan.number(i + 2)) && !scan.counts(i + 2, 1)) ? found : null;
}

const BULLETS = '-•*·–▪●';

/** Part of a longer number or code: "555-2014", "A-2003". */
function isTailOfNumber(scan: Scan, i: number): boolean {
  const before = scan.tokens[i - 1];
  if (scan.tokens[i]?.gap !== 'none' || before?.kind !== 'mark')
    return before?.kind === 'word' && scan.tokens[i]?.gap === 'none' && before.script === 'latin';
  if (before.norm === '-' && before.gap === 'none') return !isYear(scan.number(i - 2)) || scan.done !== i - 2;
  return (
    before.norm === '/' || before.norm === '#' || before.norm === '$' || before.norm === '№' || before.norm === '€' || before.norm === '£'
  );
}

/** Only a comma, "and" or both stand between. */
function isConnected(scan: Scan, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let at = from; at < to; at++) {
    if (!scan.isMark(at, ',') && !scan.isMark(at, '-') && !scan.isLink(at, 'and') && !scan.isLink(at, 'to') && !scan.isLink(at, 'until'))
      return false;
  }
  return true;
}

/** "from 2014 to 2017", "بين 2014 و2017": the other end is a year too. */
function startsYearRange(scan: Scan, i: number): boolean {
  for (let at = i + 1; at <= i + 4 && scan.follows(at); at++) {
    const n = scan.number(at);
    if (n >= 0) return isYear(n) && !scan.counts(at, 1);
    if (scan.tokens[at]?.kind === 'mark' && !scan.isMark(at, '-')) return false;
  }
  return false;
}

function continuesRange(scan: Scan, i: number): boolean {
  return isYear(scan.number(scan.done)) && scan.done >= i - 3;
}

const endsPhrase = (scan: Scan, i: number): boolean => !scan.follows(i + 1) || scan.tokens[i + 1]?.kind === 'mark';

/** "in 2000-pound bombs", "in 2000 GMT". */
function isMeasured(scan: Scan, i: number): boolean {
  return (
    scan.isMark(i + 1, '-') &&
    scan.tokens[i + 1]?.gap === 'none' &&
    scan.tokens[i + 2]?.kind === 'word' &&
    scan.tokens[i + 2]?.gap === 'none' &&
    scan.tokens[i + 2]?.capital === false &&
    scan.language(i + 2).counted.has(scan.tokens[i + 2]?.norm ?? '')
  );
}

/** "the 2008 Strategic Framework Agreement", "a 2021 dialogue", "their 2019 vote". */
function isModifier(scan: Scan, i: number): boolean {
  const before = scan.tokens[i - 1];
  const after = scan.tokens[i + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word' || after.gap === 'line' || after.script !== 'latin' || scan.counts(i, 2))
    return false;
  if (scan.language(i + 1).yearNouns.has(after.norm) || scan.language(i + 2).yearNouns.has(scan.tokens[i + 2]?.norm ?? '')) return true;
  return DETERMINERS.has(before.norm) || before.end - before.start > before.norm.length;
}

/** These are counts as often as years: "by 2000". */
const ROUND = new Set([1900, 2000]);
const DETERMINERS = new Set(['the', 'a', 'this', 'that', 'its', 'their', 'his', 'her', 'our', 'any', 'under', 'per']);
