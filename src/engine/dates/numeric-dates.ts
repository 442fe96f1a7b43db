// Dates in figures: 2024-01-25, 25/1/2024, 27.01.2024, 9/2012, ١٤-٠٩-١٤٤٥ هـ.
import type { Calendar } from '../../languages/dates.ts';
import { isCalendarDay } from './calendar.ts';
import type { Scan } from './scan.ts';
import { calendarSpec, type Item, item } from './spec.ts';
import { isYear } from './years.ts';

const LAST_MONTH = 12;
const LAST_DAY = 31;
const HIJRI_MONTH_DAYS = 30;
const CENTURY = 2000;
const LAST_TWO_DIGITS = 99;
/** 9/11 is a name of its own in English. */
const NINE_ELEVEN = 2001;

export function readNumericDate(scan: Scan, i: number): Item | null {
  const token = scan.tokens[i];
  if (!token) return null;
  if (token.norm.length > 4) return readPointed(scan, i, token.norm);
  const a = scan.number(i);
  const mark = scan.tokens[i + 1];
  if (a < 0 || mark?.kind !== 'mark' || mark.gap === 'line' || (mark.norm !== '/' && mark.norm !== '-') || isChained(scan, i)) return null;
  const b = scan.follows(i + 2) ? scan.number(i + 2) : -1;
  if (b < 0) return null;
  const spaced = mark.gap !== 'none' || scan.tokens[i + 2]?.gap !== 'none';
  const c = scan.isMark(i + 3, mark.norm) && scan.follows(i + 4) ? scan.number(i + 4) : -1;
  if (c >= 0 && (!spaced || mark.norm === '/')) {
    if (scan.isMark(i + 5, mark.norm) && scan.tokens[i + 5]?.gap === 'none' && scan.number(i + 6) >= 0) return null;
    return build(scan, i, i + 4, a, b, c, mark.norm === '/' || mark.norm === '-' ? scan.languageAround(i).dayFirst : true);
  }
  if (mark.norm === '/' && !spaced && a === 9 && b === 11 && !scan.languageAround(i).dayFirst) {
    return item(i, i + 2, calendarSpec({ month: a, day: b, year: { year: NINE_ELEVEN } }));
  }
  if (mark.norm === '/' && !spaced && a >= 1 && a <= LAST_MONTH && isYear(b)) {
    return item(i, i + 2, calendarSpec({ month: a, year: { year: b } }));
  }
  return null;
}

/** "27.01.2024" is one token; the day stands first wherever points divide. */
function readPointed(scan: Scan, i: number, norm: string): Item | null {
  const first = norm.indexOf('.');
  const second = first < 0 ? -1 : norm.indexOf('.', first + 1);
  if (second < 0 || norm.includes('.', second + 1)) return null;
  const part = (from: number, to: number): number => (to - from <= 4 && to > from ? Number(norm.slice(from, to)) : Number.NaN);
  const a = part(0, first);
  const b = part(first + 1, second);
  const c = part(second + 1, norm.length);
  return Number.isInteger(a) && Number.isInteger(b) && Number.isInteger(c) ? build(scan, i, i, a, b, c, true) : null;
}

/** 22.07.24 and 7/22/24: one number can only be the day, and a word of time leads to it. */
function isShortDate(scan: Scan, i: number, a: number, b: number): boolean {
  if (Math.max(a, b) <= LAST_MONTH || Math.max(a, b) > LAST_DAY || Math.min(a, b) > LAST_MONTH) return false;
  const before = scan.behind(i);
  return before?.kind === 'link' || before?.kind === 'weekday' || (before?.kind === 'unit' && before.unit === 'day');
}

/** The number goes on before: part of a telephone number or a code. */
function isChained(scan: Scan, i: number): boolean {
  const before = scan.tokens[i - 1];
  if (before?.kind !== 'mark' || scan.tokens[i]?.gap !== 'none' || before.gap !== 'none') return false;
  return (before.norm === '-' || before.norm === '/') && scan.tokens[i - 2]?.kind === 'number';
}

function build(scan: Scan, first: number, last: number, a: number, b: number, shortened: number, dayFirst: boolean): Item | null {
  let c = shortened;
  const era = scan.sense(last + 1);
  // Without its era 1403 is as well a year of the Persian calendar
  const calendar: Calendar = era?.kind === 'era' ? era.calendar : 'gregorian';
  const end = era?.kind === 'era' ? last + 1 : last;
  if (c <= LAST_TWO_DIGITS && isShortDate(scan, first, a, b)) c += CENTURY;
  const make = (year: number, month: number, day: number): Item | null =>
    month >= 1 && month <= LAST_MONTH && (calendar === 'hijri' ? day >= 1 && day <= HIJRI_MONTH_DAYS : isCalendarDay(year, month, day))
      ? item(first, end, calendarSpec({ calendar, year: { year }, month, day }))
      : null;
  if (isYear(a, calendar)) return make(a, b, c) ?? make(a, c, b);
  if (!isYear(c, calendar)) return null;
  return dayFirst ? (make(c, b, a) ?? make(c, a, b)) : (make(c, a, b) ?? make(c, b, a));
}
