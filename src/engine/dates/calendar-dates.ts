// Days and months by name: "27 September 2024", "Sept. 27-28", "السابع والعشرين من سبتمبر/أيلول من العام الماضي", "in August".
// Long: days, months and what stands behind each, in two languages.
import { hasArticle } from '../../languages/clitics.ts';
import { daysInMonth } from './calendar.ts';
import { isNamesake, isSupported, readDay, readMonth, readOrdinal } from './names.ts';
import type { Scan } from './scan.ts';
import { type CalendarSpec, calendarSpec, type Item, item, type MonthSense, type Shift, type YearRef } from './spec.ts';
import { isShortYear, isYear, readShiftAfter, readYearTail } from './years.ts';

/** A leap year: the longest February counts as possible until the year is known. */
const LEAP_YEAR = 2024;
const HIJRI_MONTH_DAYS = 30;
const LONGEST_TWO_DIGITS = 99;

interface DayRange {
  readonly day: number;
  readonly dayTo: number;
  /** The first token of the second day. */
  readonly second: number;
  readonly and: boolean;
}

/** A date that begins with its day: "3 Aug 2014", "الثالث والعشرين من آب". */
export function readFromDay(scan: Scan, i: number): Item | null {
  const inWords = scan.number(i) < 0;
  const day = readDay(scan, i);
  if (day === 0 || isNamesake(scan, i)) return null;
  const first = scan.end;
  const range = readSecondDay(scan, first + 1, day, true);
  const dayEnd = range ? scan.end : first;
  const found = readMonthAfterDay(scan, dayEnd + 1, inWords) ?? (range ? readMonthAfterDay(scan, first + 1, inWords) : null);
  if (!found) return range ? null : readBareDay(scan, i, day, first);
  const used = range && found.from > dayEnd ? range : null;
  if (!isPossible(found.month, day) || (used && !isPossible(found.month, used.dayTo))) return null;
  const tail = readTail(scan, found.last + 1, found.month, true);
  const spec = calendarSpec({
    calendar: found.month?.calendar ?? 'gregorian',
    month: found.month?.month ?? 0,
    monthShift: found.shift,
    day,
    dayTo: used?.dayTo ?? 0,
    ordinal: inWords,
    year: tail.year,
    shift: tail.shift ?? found.side,
  });
  return item(i, tail.last ?? found.last, spec, splitOf(scan, i, used));
}

/** "On the 28th a drone …", "في الخامس والعشرين منه": of the month that was spoken of. Not "on the 28th floor". */
function readBareDay(scan: Scan, i: number, day: number, last: number): Item | null {
  const next = scan.tokens[last + 1];
  const isAlone = next === undefined || next.kind === 'mark' || next.gap === 'line' || scan.language(last + 1).afterDay.has(next.norm);
  const isArabic = next?.script === 'arabic';
  const on = scan.behind(isArabic ? i : i - 1);
  const isEntry = isArabic && (scan.tokens[i]?.gap === 'line' || scan.tokens[i - 1]?.kind === 'mark');
  const isOn = isArabic
    ? isEntry || on?.kind === 'link' || on?.kind === 'day-shift' || (on?.kind === 'unit' && on.unit === 'day')
    : last > i && scan.behind(i)?.kind === 'filler' && on?.kind === 'link' && on.role === 'at';
  if (!isAlone || !isOn) return null;
  const spec = calendarSpec({ calendar: 'gregorian', monthShift: { kind: 'shift', by: 0, textual: true }, day });
  return item(i, isArabic ? last + 1 : last, spec);
}

/** Two days that do not follow each other and are joined by "and" are two dates, unless "between" holds them together. */
function splitOf(scan: Scan, i: number, range: DayRange | null): number {
  if (!range?.and || range.dayTo === range.day + 1) return -1;
  return scan.isLinked(i, 'between') ? -1 : range.second;
}

interface MonthAfterDay {
  readonly month: MonthSense | null;
  readonly shift: Shift | null;
  /** "of last October": on which side of publication the named month lies. */
  readonly side: Shift | null;
  readonly from: number;
  readonly last: number;
}

/** "of May", "من شهر شباط", "من هذا الشهر", "of this month". */
function readMonthAfterDay(scan: Scan, i: number, inWords: boolean): MonthAfterDay | null {
  let at = i;
  if (scan.isMark(at, '-') || scan.isMark(at, '/')) at++;
  const link = scan.sense(at);
  const linked = link?.kind === 'link' && (link.role === 'of' || link.role === 'in');
  if (linked) at++;
  if (scan.sense(at)?.kind === 'filler') at++;
  const side = linked && scan.tokens[at]?.script === 'latin' ? scan.sense(at) : undefined;
  if (side?.kind === 'shift' && scan.sense(at + 1)?.kind === 'month') at++;
  if (!scan.follows(at)) return null;
  const month = readMonth(scan, at);
  if (month) {
    const last = scan.end;
    const isEnglish = scan.tokens[at]?.script === 'latin';
    // "the second March round" is no second of March
    if (inWords && isEnglish && !linked && readYearTail(scan, last + 1, month.calendar) === null) return null;
    if (isEnglish && month.certainty === 'weak' && !scan.tokens[at]?.capital && !linked) return null;
    // "أول أيار" is a day, "في 3 في أيار" is none
    if (link?.kind === 'link' && link.role === 'in') return null;
    return { month, shift: null, side: side?.kind === 'shift' ? side : null, from: i, last };
  }
  if (!linked || link.role !== 'of') return null;
  const shift = readMonthShift(scan, at);
  return shift ? { month: null, shift, side: null, from: i, last: scan.end } : null;
}

/** "this month", "that month", "الشهر الجاري", or in Arabic the month alone. */
function readMonthShift(scan: Scan, i: number): Shift | null {
  const sense = scan.sense(i);
  const isMonth = (at: number): boolean => {
    const unit = scan.sense(at);
    return unit?.kind === 'unit' && unit.unit === 'month' && unit.count === 1;
  };
  const isThat = scan.tokens[i]?.script === 'latin' && scan.language(i).those.has(scan.tokens[i]?.norm ?? '');
  if ((sense?.kind === 'shift' || isThat) && isMonth(i + 1)) {
    scan.end = i + 1;
    return sense?.kind === 'shift' ? sense : { kind: 'shift', by: 0, textual: true };
  }
  if (!isMonth(i)) return null;
  const shift = readShiftAfter(scan, i + 1);
  if (shift || !hasArticle(scan.tokens[i])) return shift;
  // "في 23 من الشهر"
  scan.end = i;
  return { kind: 'shift', by: 0, textual: false };
}

/** A date that begins with its month: "August 10, 2012", "آب/أغسطس من عام 2023", "in March". */
export function readFromMonth(scan: Scan, i: number): Item | null {
  const month = readMonth(scan, i);
  if (!month) return null;
  const monthEnd = scan.end;
  const day = readDayAfterMonth(scan, monthEnd, month, scan.tokens[i - 1]?.norm === 'on');
  if (!day && isNoDay(scan, i, monthEnd)) return null;
  if (day) {
    const tail = readTail(scan, day.last + 1, month, true);
    const spec = calendarSpec({
      calendar: month.calendar,
      month: month.month,
      day: day.day,
      dayTo: day.range?.dayTo ?? 0,
      year: tail.year,
      shift: tail.shift,
    });
    return item(i, tail.last ?? day.last, spec, splitOf(scan, i, day.range));
  }
  const tail = readTail(scan, skipPoint(scan, monthEnd), month, false);
  const hasNumber = tail.year !== null && 'year' in tail.year;
  if (!hasNumber && !(tail.shift && scan.tokens[i]?.script === 'arabic') && !isSupported(scan, i, monthEnd, month.certainty)) return null;
  if (month.calendar === 'hijri' && tail.year === null && !tail.shift && month.certainty !== 'sure') return null;
  const year = tail.year ?? (tail.shift === null && isThatMonth(scan, i) ? THAT_YEAR : null);
  const spec = calendarSpec({ calendar: month.calendar, month: month.month, year, shift: tail.shift });
  return item(i, tail.last ?? monthEnd, spec);
}

const THAT_YEAR: YearRef = { shift: { kind: 'shift', by: 0, textual: true } };

/** "that January", "that same January": of the year that the text spoke of. */
function isThatMonth(scan: Scan, i: number): boolean {
  const [before, governor] = [scan.tokens[i - 1], scan.tokens[i - 2]];
  const isSame = before?.norm === 'same' && scan.language(i).those.has(governor?.norm ?? '');
  return isSame || (before?.script === 'latin' && scan.language(i).those.has(before.norm));
}

/** The point of "Sept." where a number follows. */
function skipPoint(scan: Scan, end: number): number {
  return scan.isMark(end + 1, '.') && scan.tokens[end + 1]?.gap === 'none' && scan.tokens[end]?.script === 'latin' ? end + 2 : end + 1;
}

/** "32 August", "June 31, 2022": a day that does not exist is no date, and neither is what is left of it. */
function isNoDay(scan: Scan, i: number, monthEnd: number): boolean {
  const before = scan.follows(i) ? scan.number(i - 1) : -1;
  if (before >= 28 && before <= LONGEST_TWO_DIGITS) return true;
  const at = skipPoint(scan, monthEnd);
  const after = scan.follows(at) ? scan.number(at) : -1;
  const isDay = after > 0 && after <= LONGEST_TWO_DIGITS && !isShortYear(scan, at);
  return (
    (isDay || (scan.tokens[at]?.norm.length ?? 0) > 4) &&
    scan.tokens[at]?.kind === 'number' &&
    endsDate(scan, at + 1) &&
    !scan.counts(at, 1)
  );
}

interface DayAfterMonth {
  readonly day: number;
  readonly range: DayRange | null;
  readonly last: number;
}

/** `isOn`: "on Jan. 28 drones hit Tower 22" tells a day, whatever follows it. */
function readDayAfterMonth(scan: Scan, monthEnd: number, month: MonthSense, isOn = false): DayAfterMonth | null {
  let at = skipPoint(scan, monthEnd);
  if (scan.isMark(at, ',') && scan.tokens[at + 2]?.gap === 'none') at++;
  if (scan.sense(at)?.kind === 'filler' && readOrdinal(scan, at + 1) > 0) at++;
  if ((scan.isMark(at, '-') || scan.isMark(at, '/')) && scan.tokens[at]?.gap === 'none') at++;
  if (!scan.follows(at)) return null;
  const inWords = scan.number(at) < 0;
  const isArabic = scan.tokens[monthEnd]?.script === 'arabic';
  const day = isArabic && inWords ? 0 : readDay(scan, at);
  if (day === 0 || !isPossible(month, day)) return null;
  const last = scan.end;
  const suffixed = last > at;
  if (!suffixed && !inWords && !isOn && isCounting(scan, at)) return null;
  const range = readSecondDay(scan, last + 1, day, false);
  const end = range ? scan.end : last;
  if (isArabic && !range && !endsDate(scan, end + 1)) return null;
  if (range && !isPossible(month, range.dayTo)) return { day, range: null, last };
  return { day, range, last: end };
}

/** After an Arabic month a number is its day only where the date ends or a year follows: "في آذار 15 جنديا" has no 15th. */
function endsDate(scan: Scan, i: number): boolean {
  return !scan.follows(i) || scan.tokens[i]?.kind === 'mark' || isYear(scan.number(i));
}

/** "March 20 soldiers", "May 5-member". */
function isCounting(scan: Scan, i: number): boolean {
  if (scan.counts(i, 2)) return true;
  const hyphen = scan.isMark(i + 1, '-') && scan.tokens[i + 1]?.gap === 'none';
  return hyphen && scan.tokens[i + 2]?.gap === 'none' && scan.tokens[i + 2]?.kind === 'word' && scan.word(i + 2) === null;
}

/** "- 22", "to 22", "and 23", "وحتى السادس والعشرين". Sets `scan.end`. `monthFollows`: the month comes after the second day. */
function readSecondDay(scan: Scan, i: number, day: number, monthFollows: boolean): DayRange | null {
  if (!scan.follows(i)) return null;
  let at = i;
  let and = false;
  const link = scan.sense(at);
  if (scan.isMark(at, '-')) at++;
  else if (link?.kind === 'link' && (link.role === 'and' || link.role === 'to' || link.role === 'until')) {
    and = link.role === 'and';
    at++;
  } else if (scan.word(at)?.joined && link?.kind === 'ordinal') and = true;
  else return null;
  if (scan.sense(at)?.kind === 'filler') at++;
  const next = scan.sense(at);
  if (next?.kind === 'link' && next.role === 'until') at++;
  if (!scan.follows(at)) return null;
  const dayTo = readDay(scan, at);
  if (dayTo <= day) return null;
  const end = scan.end;
  if (!monthFollows) {
    // "July 22 and 3 August", "August 10 to 5 percent"
    if (end === at && scan.number(at) >= 0 && isCounting(scan, at)) return null;
    const after = scan.follows(end + 1) ? scan.name(end + 1) : undefined;
    scan.end = end;
    if (after?.kind === 'month' || (after?.kind === 'unit' && and) || scan.isMark(end + 1, '/')) return null;
  }
  scan.end = end;
  return { day, dayTo, second: at, and };
}

interface Tail {
  readonly year: YearRef | null;
  readonly shift: Shift | null;
  readonly last: number | null;
}

const NO_TAIL: Tail = { year: null, shift: null, last: null };

/** The year, or the shift of the month itself, and the era. */
function readTail(scan: Scan, i: number, month: MonthSense | null, afterDay: boolean): Tail {
  let at = i;
  if (afterDay && scan.isMark(at, '-') && isYear(scan.number(at + 1), month?.calendar)) at++;
  if (
    !afterDay &&
    (scan.isMark(at, '-') || scan.isMark(at, '/')) &&
    scan.tokens[at]?.gap === 'none' &&
    isYear(scan.number(at + 1), month?.calendar)
  )
    at++;
  if (afterDay && scan.isMark(at, '/') && isYear(scan.number(at + 1), month?.calendar)) at++;
  const year = readYearTail(scan, at, month?.calendar ?? 'gregorian');
  if (year) return { year, shift: null, last: scan.end };
  const shift = readShiftAfter(scan, i);
  if (shift && scan.sense(i)?.kind === 'shift') return { year: null, shift, last: scan.end };
  return NO_TAIL;
}

/** "2024 August 5", "2024/Aug/10". */
export function readFromYear(scan: Scan, i: number): Item | null {
  const year = scan.number(i);
  if (!isYear(year)) return null;
  let at = i + 1;
  if (scan.isMark(at, '/') || scan.isMark(at, '-')) at++;
  const sense = scan.sense(at);
  if (sense?.kind === 'era') at++;
  if (!scan.follows(at)) return null;
  const month = readMonth(scan, at);
  if (month?.calendar !== 'gregorian' || (scan.tokens[at]?.script === 'arabic' && at === i + 1)) return null;
  if (month.certainty === 'weak' && at === i + 1 && !scan.tokens[at]?.capital) return null;
  const monthEnd = scan.end;
  const day = readDayAfterMonth(scan, monthEnd, month);
  // "in 2024 March 5, 2025": the month has a year of its own
  if (!day && readYearTail(scan, monthEnd + 1, 'gregorian')) return null;
  const spec: CalendarSpec = calendarSpec({ month: month.month, day: day?.day ?? 0, year: { year } });
  return item(i, day?.last ?? monthEnd, spec);
}

function isPossible(month: MonthSense | null, day: number): boolean {
  if (!month) return true;
  return day <= (month.calendar === 'hijri' ? HIJRI_MONTH_DAYS : daysInMonth(LEAP_YEAR, month.month));
}
