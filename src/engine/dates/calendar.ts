// Calendar arithmetic on day numbers (days since 1970-01-01) and ISO days. No clock, no time zone.
import type { DateInterval, IsoDay, Precision } from '../../claims/time.ts';

const DAY_MS = 86_400_000;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS_OF_SEASON = 3;
const FIRST_MONTH_OF_SPRING = 3;

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `month` may lie outside 1 to 12: it is carried into the year. */
export const dayNumber = (year: number, month: number, day: number): number => Math.round(Date.UTC(year, month - 1, day) / DAY_MS);

export const dayNumberOf = (iso: IsoDay): number => dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));

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
  const date = new Date(n * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
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
