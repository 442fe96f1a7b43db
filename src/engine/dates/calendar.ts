// Calendar arithmetic on day numbers (days since 1970-01-01) and ISO days. No clock, no time zone.
import type { DateInterval, IsoDay, Precision } from '../../claims/time.ts';

const DAY_MS = 86_400_000;
const DAYS_OF_ERA = 146_097;
/** Of 1970-01-01, in days since 0000-03-01. */
const EPOCH = 719_468;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS_OF_SEASON = 3;
const FIRST_MONTH_OF_SPRING = 3;

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `month` may lie outside 1 to 12: it is carried into the year. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years begin in March, so that the leap day is their last: H. Hinnant, "chrono-compatible low-level date algorithms".
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const before = Math.floor((153 * (months - y * 12) + 2) / 5);
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + before + day - 1 - EPOCH;
}

export const dayNumberOf = (iso: IsoDay): number => dayNumber(yearIn(iso), monthIn(iso), dayIn(iso));

/** The parts of an ISO day, read where they stand: asked for so often that a string for each would cost more than all else. */
export const yearIn = (iso: IsoDay): number => digitsIn(iso, 0, 4);
export const monthIn = (iso: IsoDay): number => digitsIn(iso, 5, 7);
export const dayIn = (iso: IsoDay): number => digitsIn(iso, 8, 10);

function digitsIn(iso: IsoDay, from: number, to: number): number {
  let n = 0;
  for (let at = from; at < to; at++) n = n * 10 + iso.charCodeAt(at) - ZERO;
  return n;
}

const ZERO = 0x30;

export function isoOf(n: number): IsoDay {
  const known = isoDays.get(n);
  if (known !== undefined) return known;
  const day = new Date(n * DAY_MS).toISOString().slice(0, 10);
  if (isoDays.size >= MEMORY) isoDays.clear();
  isoDays.set(n, day);
  return day;
}

/** News tells of the same days again and again. */
const MEMORY = 2000;
const isoDays = new Map<number, IsoDay>();

export function calendarDay(n: number): CalendarDay {
  const day = n + EPOCH;
  const era = Math.floor(day / DAYS_OF_ERA);
  const ofEra = day - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  return {
    year: yearOfEra + era * 400 + (month < 10 ? 0 : 1),
    month: month + (month < 10 ? 3 : -9),
    day: ofYear - Math.floor((153 * month + 2) / 5) + 1,
  };
}

/** 0 is Sunday. The first day of 1970 was a Thursday. */
export const weekdayOf = (n: number): number => (((n + 4) % 7) + 7) % 7;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0));

export const isCalendarDay = (year: number, month: number, day: number): boolean => day >= 1 && day <= daysInMonth(year, month);

const between = (from: number, to: number, precision: Precision): DateInterval => ({ from: isoOf(from), to: isoOf(to), precision });

export const dayInterval = (n: number): DateInterval => between(n, n, 'day');

export const rangeInterval = (from: number, to: number): DateInterval => between(from, to, from === to ? 'day' : 'range');

/** `month` may lie outside 1 to 12. */
export const monthInterval = (year: number, month: number): DateInterval =>
  between(dayNumber(year, month, 1), dayNumber(year, month + 1, 1) - 1, 'month');

export const monthsInterval = (year: number, month: number, months: number): DateInterval =>
  between(dayNumber(year, month, 1), dayNumber(year, month + months, 1) - 1, 'range');

export const yearInterval = (year: number): DateInterval => between(dayNumber(year, 1, 1), dayNumber(year, 12, 31), 'year');

/** 0 is spring; winter begins in December of the year given. */
export const seasonInterval = (year: number, season: number): DateInterval => {
  const month = FIRST_MONTH_OF_SPRING + season * MONTHS_OF_SEASON;
  return between(dayNumber(year, month, 1), dayNumber(year, month + MONTHS_OF_SEASON, 1) - 1, 'season');
};

/** Monday of the week of a day, as ISO 8601 has it. */
export const weekStart = (n: number): number => n - ((weekdayOf(n) + 6) % 7);

export const weekInterval = (n: number): DateInterval => between(weekStart(n), weekStart(n) + 6, 'range');

/** The ISO day `days` after `day`; before it when negative. */
export const addDays = (day: IsoDay, days: number): IsoDay => isoOf(dayNumberOf(day) + days);
