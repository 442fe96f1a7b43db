// Which year a date without one means: the past unless the wording, a shift, a weekday or nearness says otherwise.
import { calendarDay, dayNumber, isCalendarDay, weekdayOf } from './calendar.ts';
import type { Lean } from './lean.ts';
import type { Shift } from './spec.ts';

/** A day this near ahead is meant even beside a verb in the past: publication dates are a day or two off at times. */
const IMMINENT_DAYS = 3;
/** Without any cue of time, this near ahead is meant rather than most of a year ago. */
const NEAR_AHEAD_DAYS = 45;
const NEAR_AHEAD_MONTHS = 2;
/** Leap days come round within eight years. */
const YEARS_AROUND = 8;
/** A weekday picks its year among these. */
const YEARS_FOR_WEEKDAY = 6;
const MONTHS = 12;

/** The year of a day and month without one, or null when there is no such day. `published`: a day number. */
export function yearOfDay(
  month: number,
  day: number,
  weekday: number,
  published: number,
  lean: Lean | null,
  shift: Shift | null,
): number | null {
  const now = calendarDay(published).year;
  if (shift?.by === 0) return isCalendarDay(now, month, day) ? now : null;
  const before = nearest(month, day, now, -1, published - (shift?.by === -1 ? 1 : 0));
  const after = nearest(month, day, now, 1, published + (shift?.by === 1 ? 1 : 0));
  if (before === null || after === null) return null;
  if (shift) return shift.by < 0 ? before : after;
  if (weekday >= 0) {
    const agreeing = yearOfWeekday(month, day, weekday, now, lean === 'future' ? after : before);
    if (agreeing !== null) return agreeing;
  }
  const ahead = dayNumber(after, month, day) - published;
  if (lean === 'future' || ahead <= IMMINENT_DAYS) return after;
  if (lean === 'past') return before;
  return ahead <= NEAR_AHEAD_DAYS ? after : before;
}

function nearest(month: number, day: number, year: number, step: -1 | 1, limit: number): number | null {
  for (let y = year - step, n = 0; n <= YEARS_AROUND + 1; y += step, n++) {
    if (!isCalendarDay(y, month, day)) continue;
    const at = dayNumber(y, month, day);
    if (step < 0 ? at <= limit : at >= limit) return y;
  }
  return null;
}

/** The year nearest to `wanted` in which the date falls on the weekday stated beside it. */
function yearOfWeekday(month: number, day: number, weekday: number, now: number, wanted: number): number | null {
  for (let away = 0; away <= YEARS_FOR_WEEKDAY; away++) {
    for (const year of away === 0 ? [wanted] : [wanted + away, wanted - away]) {
      if (year <= now + 1 && isCalendarDay(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday) return year;
    }
  }
  return null;
}

/** The year of a month without one. */
export function yearOfMonth(month: number, published: number, lean: Lean | null, shift: Shift | null): number {
  const now = calendarDay(published);
  if (shift?.by === 0) return now.year;
  if (shift) return shift.by < 0 ? now.year - (month >= now.month ? 1 : 0) : now.year + (month <= now.month ? 1 : 0);
  if (month === now.month) return now.year;
  const ahead = (month - now.month + MONTHS) % MONTHS;
  const isAhead = lean === 'future' || (lean === null && ahead <= NEAR_AHEAD_MONTHS);
  return isAhead ? now.year + (month < now.month ? 1 : 0) : now.year - (month > now.month ? 1 : 0);
}

/** The day of a weekday beside publication; a shift makes it another day than publication's. */
export function dayOfWeekday(weekday: number, published: number, lean: Lean | null, shift: Shift | null): number {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (shift?.by === -1) return published - (back || 7);
  if (shift?.by === 1) return published + ((7 - back) % 7 || 7);
  if (shift || lean === 'future') return published + ((7 - back) % 7);
  return published - back;
}
