// What the grammar finds, before it is resolved to days: the pieces that the words state.
import type { Calendar, DatePart, DateSense, DateUnit } from '../../languages/dates.ts';

export type Shift = Extract<DateSense, { kind: 'shift' }>;
export type MonthSense = Extract<DateSense, { kind: 'month' }>;

/** A year in figures, or one counted from publication or from the date spoken of. */
export type YearRef = { readonly year: number } | { readonly shift: Shift };

export type Spec =
  | CalendarSpec
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift: Shift | null; readonly week: Shift | null }
  | { readonly kind: 'weekday-of-month'; readonly weekday: number; readonly day: number }
  | { readonly kind: 'day-shift'; readonly offset: number; readonly weekday: number }
  | { readonly kind: 'unit'; readonly unit: DateUnit; readonly shift: Shift }
  | { readonly kind: 'season'; readonly season: number; readonly year: YearRef | null; readonly shift: Shift | null }
  /** `base` null: from publication, or from the date spoken of where `mention`. */
  | {
      readonly kind: 'distance';
      readonly unit: DateUnit;
      readonly n: number;
      readonly base: Spec | null;
      readonly mention: boolean;
    }
  /** `before`: "before the end of May" begins now. */
  | { readonly kind: 'part'; readonly part: DatePart; readonly base: Spec; readonly before: boolean }
  /** The n-th (0: the last) day, week, half, quarter or weekday of `within`. */
  | { readonly kind: 'nth'; readonly n: number; readonly unit: DateUnit; readonly weekday: number; readonly within: Spec };

/** Token indexes, `last` inclusive. */
export interface Item {
  readonly first: number;
  readonly last: number;
  readonly spec: Spec;
  /** "February 2 and 5": the token after which a second expression begins, or -1. */
  readonly split: number;
}

export const THIS: Shift = { kind: 'shift', by: 0, textual: false };

/** A class, since readers are fast on objects that are all made in one place. */
export class CalendarSpec {
  readonly kind = 'calendar';
  readonly calendar: Calendar;
  readonly year: YearRef | null;
  /** 0: none, or the month that `monthShift` tells. */
  readonly month: number;
  /** "The 19th of this month". */
  readonly monthShift: Shift | null;
  /** 0: none. */
  readonly day: number;
  /** The last day of "July 22 and 23"; 0: none. */
  readonly dayTo: number;
  /** -1: none. */
  readonly weekday: number;
  /** The day is an ordinal in words: "Tuesday the third of September" may be its third Tuesday. */
  readonly ordinal: boolean;
  readonly shift: Shift | null;

  constructor({
    calendar = 'gregorian',
    year = null,
    month = 0,
    monthShift = null,
    day = 0,
    dayTo = 0,
    weekday = -1,
    ordinal = false,
    shift = null,
  }: Partial<Omit<CalendarSpec, 'kind'>>) {
    this.calendar = calendar;
    this.year = year;
    this.month = month;
    this.monthShift = monthShift;
    this.day = day;
    this.dayTo = dayTo;
    this.weekday = weekday;
    this.ordinal = ordinal;
    this.shift = shift;
  }
}

export const calendarSpec = (fields: Partial<Omit<CalendarSpec, 'kind'>>): CalendarSpec => new CalendarSpec(fields);

export const item = (first: number, last: number, spec: Spec, split = -1): Item => ({ first, last, spec, split });
