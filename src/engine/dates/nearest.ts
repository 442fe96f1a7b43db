// Which year a date without one means: the past unless the wording, a shift, a weekday or nearness says otherwise.
import { calendarDay, dayNumber, isCalendarDay, weekdayOf } from './calendar.ts';
import type { Wording } from './lean.ts';
import type { Shift } from './spec.ts';

/** A day this near ahead is meant even beside a verb in the past: publication dates are a day or two off at times. */
const IMMINENT_DAYS = 3;
/** Without a verb in the past beside it, this near ahead is meant: of most of a year ago the news states the year. */
const NEAR_AHEAD_DAYS = 45;
const NEAR_AHEAD_MONTHS = 2;
/** A plan for a day that is over by no more than this was meant for that day. */
const JUST_OVER_DAYS = 31;
/** 29 February of another year than last, this or next is named with its year. */
const LONGEST_YEAR_DAYS = 366;
const YEARS_AROUND = 1;
/** A weekday picks its year among these. */
const YEARS_FOR_WEEKDAY = 6;
const MONTHS = 12;

/** The year of a day and month without one, or null when there is no such day. `published`: a day number. */
export function yearOfDay(
  month: number,
  day: number,
  weekday: number,
  published: number,
  wording: Wording | null,
  shift: Shift | null,
): number | null {
  const now = calendarDay(published).year;
  if (shift?.by === 0) return isCalendarDay(now, month, day) ? now : null;
  const before = nearest(month, day, now, -1, published - (shift?.by === -1 ? 1 : 0));
  const after = nearest(month, day, now, 1, published + (shift?.by === 1 ? 1 : 0));
  if (before === null || after === null) return before ?? after;
  if (shift) return shift.by < 0 ? before : after;
  if (weekday >= 0) {
    const agreeing = yearOfWeekday(month, day, weekday, now, wording?.lean === 'future' ? after : before);
    if (agreeing !== null) return agreeing;
  }
  const ahead = dayNumber(after, month, day) - published;
  if (ahead <= IMMINENT_DAYS) return after;
  // "will leave after the attack of 1 February", told on the 12th: the verb is not the attack's
  // "due on 15 September", told on the 20th: of a day of next year the news states the year.
  if (wording?.lean === 'future' && published - dayNumber(before, month, day) <= JUST_OVER_DAYS) return before;
  if (wording?.lean === 'future') return wording.close || before !== now || month !== calendarDay(published).month ? after : before;
  return ahead <= NEAR_AHEAD_DAYS && !isClearlyPast(wording) ? after : before;
}

const isClearlyPast = (wording: Wording | null): boolean => wording?.lean === 'past' && wording.close;

function nearest(month: number, day: number, year: number, step: -1 | 1, limit: number): number | null {
  for (let y = year - step, n = 0; n <= YEARS_AROUND + 1; y += step, n++) {
    if (!isCalendarDay(y, month, day)) continue;
    const at = dayNumber(y, month, day);
    if (step < 0 ? at <= limit : at >= limit) return Math.abs(at - limit) <= LONGEST_YEAR_DAYS ? y : null;
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
export function yearOfMonth(month: number, published: number, wording: Wording | null, shift: Shift | null): number {
  const now = calendarDay(published);
  if (shift?.by === 0) return now.year;
  if (shift) return shift.by < 0 ? now.year - (month >= now.month ? 1 : 0) : now.year + (month <= now.month ? 1 : 0);
  if (month === now.month) return now.year;
  const ahead = (month - now.month + MONTHS) % MONTHS;
  const isAhead =
    (wording?.lean === 'future' && !(wording.wasDue && ahead === MONTHS - 1)) || (ahead <= NEAR_AHEAD_MONTHS && !isClearlyPast(wording));
  return isAhead ? now.year + (month < now.month ? 1 : 0) : now.year - (month > now.month ? 1 : 0);
}

/** The day of a weekday beside publication; a shift makes it another day than publication's. */
export function dayOfWeekday(weekday: number, published: number, wording: Wording | null, shift: Shift | null): number {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (shift && shift.by < 0) return published - (back || 7) + 7 * (shift.by + 1);
  if (shift && shift.by > 0) return published + ((7 - back) % 7 || 7) + 7 * (shift.by - 1);
  if (shift || wording?.lean === 'future') return published + ((7 - back) % 7);
  return published - back;
}
