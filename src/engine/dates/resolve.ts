// From what the words state to an interval of days, seen from the day of publication and the date spoken of before.
// Long: the kinds of statement share one context, and each is resolved in a few lines.
import type { DateInterval } from '../../claims/time.ts';
import {
  calendarDay,
  dayInterval,
  dayNumber,
  dayNumberOf,
  isCalendarDay,
  monthInterval,
  monthsInterval,
  rangeInterval,
  seasonInterval,
  weekdayOf,
  weekInterval,
  weekStart,
  yearInterval,
} from './calendar.ts';
import { hijriDayNumber, hijriMonthLength } from './hijri.ts';
import type { Wording } from './lean.ts';
import { dayOfWeekday, yearOfDay, yearOfMonth } from './nearest.ts';
import type { CalendarSpec, Shift, Spec, YearRef } from './spec.ts';

interface Anchor {
  /** Day number of publication. */
  readonly published: number | null;
  /** The date spoken of before, if near enough. */
  readonly mention: DateInterval | null;
  readonly wording: Wording | null;
  /** The day that the background around a weekday speaks of, as a day number. */
  readonly background: number | null;
}

export interface Resolved {
  readonly date: DateInterval | null;
  readonly relative: boolean;
}

const UNKNOWN: Resolved = { date: null, relative: true };
const MONTHS = 12;
const QUARTER = 3;
const HALF = 6;
const WEEK = 7;
const WEEKS_OF_MONTH = 4;

const absolute = (date: DateInterval): Resolved => ({ date, relative: false });
const relative = (date: DateInterval | null): Resolved => ({ date, relative: true });

/** Null: no such day (29 February 2023), so nothing was read. A null `date` within: it cannot be known without the publication date. */
export function resolve(spec: Spec, anchor: Anchor): Resolved | null {
  switch (spec.kind) {
    case 'calendar':
      return spec.calendar === 'hijri' ? resolveHijri(spec, anchor) : resolveCalendar(spec, anchor);
    case 'weekday':
      return resolveWeekday(spec.weekday, spec.shift, spec.week, anchor);
    case 'weekday-of-month':
      return resolveWeekdayOfMonth(spec.weekday, spec.day, anchor);
    case 'day-shift':
      return resolveDayShift(spec.offset, spec.weekday, anchor);
    case 'unit':
      // "the next day", "two days later" with no day to count from say nothing
      return isOfMention(spec.unit, spec.shift) && !anchor.mention ? null : resolveUnit(spec.unit, spec.shift, anchor);
    case 'season':
      return resolveSeason(spec.season, spec.year, spec.shift, anchor);
    case 'distance':
      return spec.mention && !anchor.mention ? null : resolveDistance(spec, anchor);
    case 'part':
      return resolvePart(spec, anchor);
    case 'nth':
      return resolveNth(spec, anchor);
  }
}

/** "the next day", "that year". */
const isOfMention = (unit: string, { by, textual }: Shift): boolean => textual && (unit === 'day' || (unit === 'year' && by === 0));

/** The day that a shift counts from: the date spoken of for "the following year", publication otherwise. */
function origin(shift: Shift, anchor: Anchor): number | null {
  return shift.textual && anchor.mention ? dayNumberOf(anchor.mention.from) : anchor.published;
}

/** The same for "on the 28th": a year that was spoken of has no month, and a day without one lies behind. */
function originOfMonth({ day }: CalendarSpec, shift: Shift, anchor: Anchor): number | null {
  const { mention, published } = anchor;
  if (!shift.textual || shift.by !== 0 || published === null || (mention && mention.precision !== 'year')) return origin(shift, anchor);
  const here = calendarDay(published);
  return day > here.day ? published - here.day : published;
}

function yearOf(ref: YearRef, anchor: Anchor): number | null {
  if ('year' in ref) return ref.year;
  const from = origin(ref.shift, anchor);
  return from === null ? null : calendarDay(from).year + ref.shift.by;
}

function resolveCalendar(spec: CalendarSpec, anchor: Anchor): Resolved | null {
  const stated = spec.year !== null && 'year' in spec.year;
  const wrap = stated ? absolute : relative;
  if (spec.month === 0 && spec.monthShift === null) {
    const year = spec.year ? yearOf(spec.year, anchor) : null;
    return year === null ? UNKNOWN : wrap(yearInterval(year));
  }
  let { month } = spec;
  let year = spec.year ? yearOf(spec.year, anchor) : null;
  if (spec.monthShift) {
    const from = originOfMonth(spec, spec.monthShift, anchor);
    if (from === null) return UNKNOWN;
    const here = calendarDay(from);
    month = here.month + spec.monthShift.by;
    year = here.year;
    if (month < 1 || month > MONTHS) {
      year += month < 1 ? -1 : 1;
      month = month < 1 ? MONTHS : 1;
    }
  } else if (year === null) {
    if (spec.year || anchor.published === null) return UNKNOWN;
    year =
      spec.day > 0
        ? yearOfDay(month, spec.day, spec.weekday, anchor.published, anchor.wording, spec.shift)
        : yearOfMonth(month, anchor.published, anchor.wording, spec.shift);
    if (year === null) return null;
  }
  if (spec.day === 0) return wrap(monthInterval(year, month));
  if (!isCalendarDay(year, month, spec.day)) return null;
  const first = dayNumber(year, month, spec.day);
  if (spec.ordinal && spec.weekday >= 0 && spec.day <= WEEKS_OF_MONTH && weekdayOf(first) !== spec.weekday) {
    const start = dayNumber(year, month, 1);
    return wrap(dayInterval(start + ((spec.weekday - weekdayOf(start) + WEEK) % WEEK) + (spec.day - 1) * WEEK));
  }
  if (spec.dayTo === 0) return wrap(dayInterval(first));
  return isCalendarDay(year, month, spec.dayTo) ? wrap(rangeInterval(first, dayNumber(year, month, spec.dayTo))) : null;
}

function resolveHijri(spec: CalendarSpec, anchor: Anchor): Resolved | null {
  const stated = spec.year !== null && 'year' in spec.year ? spec.year.year : null;
  const year = stated ?? nearestHijriYear(spec, anchor);
  if (year === null) return anchor.published === null ? UNKNOWN : null;
  const wrap = stated === null ? relative : absolute;
  if (spec.month === 0) return wrap(rangeInterval(hijriDayNumber(year, 1, 1), hijriDayNumber(year + 1, 1, 1) - 1));
  const length = hijriMonthLength(year, spec.month);
  if (spec.day > length) return null;
  const first = hijriDayNumber(year, spec.month, spec.day || 1);
  if (spec.day === 0) return wrap(rangeInterval(first, first + length - 1));
  return wrap(spec.dayTo ? rangeInterval(first, first + spec.dayTo - spec.day) : dayInterval(first));
}

/** The latest year in which the date lies before publication, or the next one. */
function nearestHijriYear(spec: CalendarSpec, anchor: Anchor): number | null {
  const { published } = anchor;
  if (published === null) return null;
  const guess = Math.floor(((calendarDay(published).year - 622) * 33) / 32);
  const isAhead = spec.shift?.by === 1 || anchor.wording?.lean === 'future';
  for (let year = guess + 2; year >= guess - 2; year--) {
    const day = hijriDayNumber(year, spec.month, spec.day || 1);
    if (day <= published) return isAhead ? year + 1 : year;
  }
  return null;
}

function resolveWeekday(weekday: number, shift: Shift | null, week: Shift | null, anchor: Anchor): Resolved {
  const told = shift ?? week;
  const from = told?.textual && anchor.mention?.precision === 'day' ? dayNumberOf(anchor.mention.from) : null;
  if (from !== null && shift && shift.by !== 0) {
    const back = (weekdayOf(from) - weekday + WEEK) % WEEK || WEEK;
    return relative(dayInterval(shift.by < 0 ? from - back : from + ((weekday - weekdayOf(from) + WEEK) % WEEK || WEEK)));
  }
  if (from !== null && week) return relative(dayInterval(weekStart(from + WEEK * week.by) + ((weekday + 6) % WEEK)));
  if (anchor.published === null || (week?.textual && week.by === 0)) return UNKNOWN;
  if (anchor.background !== null) return relative(dayInterval(nearestWeekday(weekday, anchor.background)));
  if (week) {
    return relative(dayInterval(weekStart(anchor.published + WEEK * week.by) + ((weekday + 6) % WEEK)));
  }
  return relative(dayInterval(dayOfWeekday(weekday, anchor.published, anchor.wording, shift)));
}

/** The day of that name at most three days from `day`. */
const nearestWeekday = (weekday: number, day: number): number => day + ((weekday - weekdayOf(day) + WEEK + 3) % WEEK) - 3;

/** "Saturday the 16th": the nearest month in which that day is that weekday. */
function resolveWeekdayOfMonth(weekday: number, day: number, anchor: Anchor): Resolved | null {
  if (anchor.published === null) return UNKNOWN;
  const { year, month } = calendarDay(anchor.published);
  for (const away of [0, -1, 1, -2, 2]) {
    const n = dayNumber(year, month + away, day);
    if (calendarDay(n).day === day && weekdayOf(n) === weekday) return relative(dayInterval(n));
  }
  return null;
}

/** "Yesterday, Wednesday": when the two disagree the weekday, which was written out, decides. */
function resolveDayShift(offset: number, weekday: number, anchor: Anchor): Resolved {
  if (anchor.published === null) return UNKNOWN;
  const day = anchor.published + offset;
  if (weekday < 0 || weekdayOf(day) === weekday) return relative(dayInterval(day));
  return relative(dayInterval(dayOfWeekday(weekday, anchor.published, { lean: offset > 0 ? 'future' : 'past', close: true }, null)));
}

/** "The following day" needs a day before it, "the following month" a month. */
const isFineEnough = (mention: DateInterval, unit: string): boolean =>
  unit === 'year' || mention.precision === 'day' || (unit === 'month' && mention.precision === 'month');

function resolveUnit(unit: string, shift: Shift, anchor: Anchor): Resolved {
  const from = origin(shift, anchor);
  if (from === null || (shift.textual && anchor.mention && !isFineEnough(anchor.mention, unit))) return UNKNOWN;
  const { year, month } = calendarDay(from);
  if (unit === 'day') return relative(dayInterval(from + shift.by));
  if (unit === 'week') return relative(weekInterval(from + WEEK * shift.by));
  if (unit === 'month') return relative(monthInterval(year, month + shift.by));
  if (unit === 'year') return relative(yearInterval(year + shift.by));
  // The weekend: Saturday and Sunday; "this" and "last" are the one that has begun
  const saturday = from - ((weekdayOf(from) + 1) % WEEK) + (shift.by > 0 ? WEEK : 0);
  return relative(rangeInterval(saturday, saturday + 1));
}

function resolveSeason(season: number, yearRef: YearRef | null, shift: Shift | null, anchor: Anchor): Resolved {
  if (yearRef) {
    const year = yearOf(yearRef, anchor);
    const interval = year === null ? null : seasonInterval(year, season);
    return 'year' in yearRef ? { date: interval, relative: false } : relative(interval);
  }
  if (anchor.published === null) return UNKNOWN;
  const { year } = calendarDay(anchor.published);
  const candidates = [year - 2, year - 1, year, year + 1].map((y) => seasonInterval(y, season));
  const isOver = (interval: DateInterval): boolean => dayNumberOf(interval.to) < (anchor.published ?? 0);
  const hasBegun = (interval: DateInterval): boolean => dayNumberOf(interval.from) <= (anchor.published ?? 0);
  if (shift && shift.by < 0) return relative(candidates.filter(isOver).at(shift.by) ?? null);
  if (shift && shift.by > 0) return relative(candidates.filter((interval) => !hasBegun(interval))[shift.by - 1] ?? null);
  if (shift) return relative(candidates.find((interval) => interval.from.startsWith(String(year))) ?? null);
  if (anchor.wording?.lean === 'future') return relative(candidates.find((interval) => !isOver(interval)) ?? null);
  return relative(candidates.filter(hasBegun).at(-1) ?? null);
}

function resolveDistance(spec: Extract<Spec, { kind: 'distance' }>, anchor: Anchor): Resolved {
  const base = spec.base ? resolve(spec.base, anchor) : null;
  if (spec.base && !base?.date) return UNKNOWN;
  const from = base?.date
    ? dayNumberOf(base.date.from)
    : spec.mention && anchor.mention
      ? dayNumberOf(anchor.mention.from)
      : anchor.published;
  if (from === null) return UNKNOWN;
  const isRelative = base ? base.relative : true;
  const { year, month, day } = calendarDay(from);
  const make = (date: DateInterval): Resolved => ({ date, relative: isRelative });
  switch (spec.unit) {
    case 'week':
      return make(dayInterval(from + WEEK * spec.n));
    case 'month': {
      if (!spec.base) return make(monthInterval(year, month + spec.n));
      const last = dayNumber(year, month + spec.n + 1, 1) - 1;
      return make(dayInterval(Math.min(last, dayNumber(year, month + spec.n, day))));
    }
    case 'year': {
      // "a year ago this month", "in September 2025 …, and a year later"
      const told = (base?.date ?? (spec.mention ? anchor.mention : null))?.precision;
      return make(told === 'month' || told === 'day' ? monthInterval(year + spec.n, month) : yearInterval(year + spec.n));
    }
    default:
      return make(dayInterval(from + spec.n));
  }
}

function resolvePart(spec: Extract<Spec, { kind: 'part' }>, anchor: Anchor): Resolved | null {
  const base = resolve(spec.base, anchor);
  if (!base?.date) return base;
  const { date } = base;
  const whole = date.precision === 'year' ? partOfYear(calendarDay(dayNumberOf(date.from)).year, spec.part) : date;
  // "Before the end of May": from the month of publication on
  const isOpen = spec.before && spec.part === 'end' && base.relative && anchor.published !== null && date.precision !== 'range';
  if (!isOpen) return { date: whole, relative: base.relative };
  const now = calendarDay(anchor.published ?? 0);
  const from = dayNumber(now.year, now.month, 1);
  const to = dayNumberOf(whole.to);
  return from < dayNumberOf(whole.from) ? relative(rangeInterval(from, to)) : relative(whole);
}

function partOfYear(year: number, part: 'start' | 'early' | 'mid' | 'late' | 'end'): DateInterval {
  switch (part) {
    case 'start':
      return monthInterval(year, 1);
    case 'early':
      return monthsInterval(year, 1, QUARTER);
    case 'mid':
      return monthInterval(year, HALF);
    case 'late':
      return monthsInterval(year, MONTHS - QUARTER + 1, QUARTER);
    case 'end':
      return monthInterval(year, MONTHS);
  }
}

function resolveNth(spec: Extract<Spec, { kind: 'nth' }>, anchor: Anchor): Resolved | null {
  const within = resolve(spec.within, anchor);
  if (!within?.date) return within;
  const from = dayNumberOf(within.date.from);
  const to = dayNumberOf(within.date.to);
  const { year } = calendarDay(from);
  const wrap = (date: DateInterval): Resolved => ({ date, relative: within.relative });
  if (spec.unit === 'half' || spec.unit === 'quarter') {
    const months = spec.unit === 'half' ? HALF : QUARTER;
    const parts = MONTHS / months;
    const n = spec.n || parts;
    return within.date.precision === 'year' && n <= parts ? wrap(monthsInterval(year, (n - 1) * months + 1, months)) : null;
  }
  if (spec.unit === 'month') {
    const n = spec.n || MONTHS;
    return within.date.precision === 'year' && n <= MONTHS ? wrap(monthInterval(year, n)) : null;
  }
  if (spec.unit === 'week') {
    // A week belongs to the month that its Monday lies in
    const first = weekStart(from + WEEK - 1);
    const start = spec.n === 0 ? weekStart(to) : first + (spec.n - 1) * WEEK;
    const last = spec.n === 0 && start + WEEK - 1 > to ? start - WEEK : start;
    return last <= to ? wrap(weekInterval(last)) : null;
  }
  if (spec.unit !== 'day') return null;
  let day: number;
  if (spec.weekday < 0) day = spec.n === 0 ? to : from + spec.n - 1;
  else if (spec.n === 0) day = to - ((weekdayOf(to) - spec.weekday + WEEK) % WEEK);
  else day = from + ((spec.weekday - weekdayOf(from) + WEEK) % WEEK) + (spec.n - 1) * WEEK;
  return day >= from && day <= to ? wrap(dayInterval(day)) : null;
}
