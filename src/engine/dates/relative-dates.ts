// Dates told from the day of publication: yesterday, last Thursday, الشهر المقبل, the Friday of next week.

import { hasArticle } from '../../languages/clitics.ts';
import type { LinkRole } from '../../languages/dates.ts';
import { ORDINAL_ENDINGS } from '../../languages/en/day-ordinals.ts';
import { readFromDay, readFromMonth } from './calendar-dates.ts';
import { isNamesake, LAST_DAY, readOrdinal } from './names.ts';
import { readNumericDate } from './numeric-dates.ts';
import type { Scan } from './scan.ts';
import { calendarSpec, type Item, item, type Shift, type Spec, THIS } from './spec.ts';
import { readShiftAfter, readYearTail } from './years.ts';

/** أمس الأربعاء, "today", "بعد غد". */
export function readDayShift(scan: Scan, i: number): Item | null {
  const sense = scan.name(i);
  if (sense?.kind !== 'day-shift') return null;
  const end = scan.end;
  const language = scan.language(i);
  const before = scan.tokens[i]?.gap === 'line' ? undefined : scan.tokens[i - 1];
  if (before && language.papers.has(before.norm) && (before.script === 'arabic' || (before.capital && scan.tokens[i]?.capital === true)))
    return null;
  if (before && language.dayBreakers.has(before.norm) && before.script === 'arabic') return null;
  // «اليوم»: a paper
  if (before?.kind === 'mark' && before.norm === '"' && scan.isMark(end + 1, '"')) return null;
  if (sense.weak && !scan.word(i)?.linked && scan.behind(i)?.kind !== 'unit' && scan.behind(i)?.kind !== 'link') return null;
  const after = scan.tokens[end + 1];
  // في اليوم التالي
  const next = scan.sense(end + 1);
  if (sense.offset === 0 && next?.kind === 'shift' && next.textual && next.by === 1)
    return item(i, end + 1, { kind: 'unit', unit: 'day', shift: next });
  if (sense.offset === 0 && after && after.gap !== 'line' && language.dayBreakers.has(after.norm)) {
    // اليوم الثالث من أكتوبر
    const dated = after.script === 'arabic' && scan.follows(end + 1) ? readFromDay(scan, end + 1) : null;
    return dated ? { ...dated, first: i } : null;
  }
  // اليوم الذي بعد الغد
  const farther = scan.sense(end + 1)?.kind === 'which' && scan.follows(end + 2) ? readAroundDay(scan, end + 2) : null;
  if (farther) return { ...farther, first: i };
  const shift = readShiftAfter(scan, end + 1);
  if (shift && sense.offset === 0) return item(i, scan.end, { kind: 'day-shift', offset: shift.by, weekday: -1 });
  const comma = scan.isMark(end + 1, ',') ? 1 : 0;
  const weekday = scan.sense(end + 1 + comma);
  if (weekday?.kind !== 'weekday' || weekday.certainty === 'short')
    return item(i, end, { kind: 'day-shift', offset: sense.offset, weekday: -1 });
  const dated = readDateAfterWeekday(scan, end + 2 + comma, weekday.weekday);
  if (dated) return { ...dated, first: i };
  return item(i, end + 1 + comma, { kind: 'day-shift', offset: sense.offset, weekday: weekday.weekday });
}

/** "Thursday", "الثلاثاء الماضي", "Friday next week", "Sunday, 28 January 2024". */
export function readWeekday(scan: Scan, i: number): Item | null {
  const sense = scan.here(i);
  if (sense?.kind !== 'weekday') return null;
  const { weekday, certainty } = sense;
  const point = certainty !== 'sure' && scan.isMark(i + 1, '.') ? 1 : 0;
  const dated = readDateAfterWeekday(scan, i + 1 + point, weekday);
  if (dated) return { ...dated, first: i };
  const week = readWeekAfter(scan, i + 1);
  if (week) {
    const { end } = scan;
    // "Tuesday of that week, 23 January"
    const exact = scan.isMark(end + 1, ',') ? readDateAfterWeekday(scan, end + 1, weekday) : null;
    return exact ? { ...exact, first: i } : item(i, end, { kind: 'weekday', weekday, shift: null, week });
  }
  const shift = readShiftAfter(scan, i + 1);
  if (shift)
    return certainty === 'short' && !isAfterDay(scan, i) ? null : item(i, scan.end, { kind: 'weekday', weekday, shift, week: null });
  const ordinal = readBareOrdinal(scan, i + 1);
  if (ordinal > 0) return item(i, scan.end, { kind: 'weekday-of-month', weekday, day: ordinal });
  if (certainty === 'short' ? !isAfterDay(scan, i) : !isWeekdayHere(scan, i)) return null;
  return item(i, i, { kind: 'weekday', weekday, shift: null, week: null });
}

/** Not the "two" of "كلا الاثنين", not "Black Friday", not "The Sunday Times". */
function isWeekdayHere(scan: Scan, i: number): boolean {
  const language = scan.language(i);
  const before = scan.tokens[i]?.gap === 'line' ? undefined : scan.tokens[i - 1];
  if (isNamesake(scan, i) || (before && language.dayBreakers.has(before.norm) && !language.those.has(before.norm))) return false;
  const after = scan.tokens[i + 1];
  return !(after && after.script === 'latin' && after.capital && language.dayBreakers.has(after.norm));
}

const isAfterDay = (scan: Scan, i: number): boolean => {
  const before = scan.behind(i);
  return before?.kind === 'unit' && before.unit === 'day' && scan.tokens[i]?.gap !== 'line';
};

/** "السبت السادس عشر", "Tuesday the 23rd": the day of a month that is not named. */
function readBareOrdinal(scan: Scan, i: number): number {
  if (scan.tokens[i]?.script === 'latin' || scan.isMark(i, ',')) return readEnglishOrdinal(scan, scan.isMark(i, ',') ? i + 1 : i);
  if (scan.tokens[i]?.script !== 'arabic' || !hasArticle(scan.tokens[i])) return 0;
  const ordinal = readOrdinal(scan, i);
  return ordinal > 10 ? ordinal : 0;
}

function readEnglishOrdinal(scan: Scan, i: number): number {
  const ending = scan.tokens[i + 2];
  if (scan.sense(i)?.kind !== 'filler' || ending?.gap !== 'none' || !ORDINAL_ENDINGS.has(ending.norm)) return 0;
  const day = scan.number(i + 1);
  if (day < 1 || day > LAST_DAY) return 0;
  scan.end = i + 2;
  return day;
}

function readDateAfterWeekday(scan: Scan, i: number, weekday: number): Item | null {
  let at = i;
  if (scan.isMark(at, ',') || (scan.isMark(at, '-') && scan.tokens[at]?.gap === 'space')) at++;
  const bracket = scan.isMark(at, '(');
  if (bracket) at++;
  const link = scan.sense(at);
  if (link?.kind === 'link' && (link.role === 'match' || ((link.role === 'in' || link.role === 'at') && scan.number(at + 1) >= 0))) at++;
  if (scan.sense(at)?.kind === 'filler') at++;
  if (!scan.follows(at) || !scan.mayGoOn(at)) return null;
  const date =
    scan.number(at) >= 0 || (scan.tokens[at]?.norm.length ?? 0) > 4 ? (readNumericDate(scan, at) ?? readFromDay(scan, at)) : null;
  const found = date ?? readFromDay(scan, at) ?? readDatedMonth(scan, at);
  if (found?.spec.kind !== 'calendar' || found.spec.day === 0) return null;
  return item(
    i - 1,
    bracket && scan.isMark(found.last + 1, ')') ? found.last + 1 : found.last,
    calendarSpec({ ...found.spec, weekday }),
    found.split,
  );
}

function readDatedMonth(scan: Scan, i: number): Item | null {
  return scan.name(i)?.kind === 'month' ? readFromMonth(scan, i) : null;
}

/** "of next week", "next week", "من الأسبوع الماضي", "الأسبوع الحالي". Sets `scan.end`. */
function readWeekAfter(scan: Scan, i: number): Shift | null {
  let at = i;
  if (scan.isMark(at, ',')) at++;
  if (scan.isLink(at, 'of')) at++;
  const isWeek = (n: number): boolean => {
    const unit = scan.sense(n);
    return unit?.kind === 'unit' && unit.unit === 'week' && unit.count === 1;
  };
  const shift = scan.sense(at);
  if (shift?.kind === 'shift' && isWeek(at + 1)) {
    scan.end = at + 1;
    return shift;
  }
  if (scan.language(at).those.has(scan.tokens[at]?.norm ?? '') && isWeek(at + 1)) {
    scan.end = at + 1;
    return { kind: 'shift', by: 0, textual: true };
  }
  return isWeek(at) ? readShiftAfter(scan, at + 1) : null;
}

/** What follows "last", "this", "هذا": a month, weekday, season, week, month, year. */
export function readAfterShift(scan: Scan, i: number, nested = false): Item | null {
  const shift = scan.here(i);
  if (shift?.kind !== 'shift' || !scan.follows(i + 1)) return null;
  const target = scan.name(i + 1);
  const end = scan.end;
  // "this past Monday", "this coming Friday": the second decides
  if (target?.kind === 'shift') {
    const inner = nested ? null : readAfterShift(scan, i + 1, true);
    return inner ? { ...inner, first: i } : null;
  }
  if (target?.kind === 'unit' && target.count === 1) {
    // "تعلمنا هذا عام 2011": this is what was learnt.
    if (isLength(scan, i) || (scan.tokens[i]?.script === 'arabic' && !hasArticle(scan.tokens[i + 1]))) return null;
    const spec = unitSpec(scan, i, target.unit, shift);
    return spec ? item(i, end, spec) : null;
  }
  if (target?.kind === 'day-shift') return target.offset === 0 ? item(i, end, { kind: 'day-shift', offset: 0, weekday: -1 }) : null;
  if (target?.kind === 'weekday' && target.certainty === 'sure') {
    const dated = readDateAfterWeekday(scan, i + 2, target.weekday);
    return dated ? { ...dated, first: i } : item(i, i + 1, { kind: 'weekday', weekday: target.weekday, shift, week: null });
  }
  if (target?.kind === 'season') return item(i, end, { kind: 'season', season: target.season, year: null, shift });
  if (target?.kind === 'month' && target.certainty !== 'short') {
    if (target.certainty === 'weak' && scan.tokens[i + 1]?.capital === false && scan.tokens[i + 1]?.script === 'latin') return null;
    const found = readFromMonth(scan, i + 1);
    if (found?.spec.kind !== 'calendar') return null;
    return { ...found, first: i, spec: found.spec.year || found.spec.shift ? found.spec : calendarSpec({ ...found.spec, shift }) };
  }
  return null;
}

/** "over the past year", "in the last month": a length of time up to now, not the calendar year before. */
function isLength(scan: Scan, i: number): boolean {
  const token = scan.tokens[i];
  if (token?.norm === 'past') return true;
  if (token?.norm !== 'last' && token?.norm !== 'next') return false;
  const hasArticle = scan.behind(i)?.kind === 'filler';
  const link = hasArticle ? scan.behind(i - 1) : undefined;
  return link?.kind === 'link' && (link.role === 'in' || link.role === 'at' || link.role === 'of' || link.role === 'during');
}

function unitSpec(scan: Scan, i: number, unit: Extract<Spec, { kind: 'unit' }>['unit'], shift: Shift): Spec | null {
  // "that same month" says nothing new
  if (unit === 'quarter' || unit === 'half' || (shift.textual && shift.by === 0 && unit !== 'year')) return null;
  // "CBS This Morning"
  const isTitle = scan.tokens[i]?.capital === true && scan.tokens[i + 1]?.capital === true;
  if (unit === 'day-part' && isTitle) return null;
  if (unit === 'day-part') return shift.textual || shift.by > 0 ? null : { kind: 'day-shift', offset: shift.by, weekday: -1 };
  if (unit !== 'day') return { kind: 'unit', unit, shift };
  if (shift.textual && shift.by === 1) return { kind: 'unit', unit, shift };
  // "the next day" is told from the day spoken of
  if (shift.by === 1 && scan.behind(i)?.kind === 'filler') return { kind: 'unit', unit, shift: { ...shift, textual: true } };
  return scan.tokens[i]?.script === 'arabic' && shift.by === 0 && !shift.textual ? { kind: 'day-shift', offset: 0, weekday: -1 } : null;
}

/** What begins with a unit: "العام الماضي", "شهر آذار", "يوم الثلاثاء", "يوم غد". */
export function readFromUnit(scan: Scan, i: number): Item | null {
  const unit = scan.here(i);
  if (unit?.kind !== 'unit' || (!scan.follows(i + 1) && unit.unit !== 'weekend' && unit.unit !== 'year')) return null;
  if (unit.unit === 'day') return unit.count === 0 ? null : readAfterDay(scan, i);
  if (unit.unit === 'month') {
    const month = readFromMonth(scan, i);
    if (month) return month;
  }
  if (unit.count !== 1 || isGeneral(scan, i)) return null;
  const that = scan.tokens[i - 1];
  if (unit.unit === 'year' && that?.script === 'latin' && scan.language(i).those.has(that.norm) && scan.done < i - 1)
    return item(i - 1, i, { kind: 'unit', unit: 'year', shift: { kind: 'shift', by: 0, textual: true } });
  if (unit.unit === 'weekend' && scan.behind(i)?.kind === 'filler') return item(i, i, { kind: 'unit', unit: 'weekend', shift: THIS });
  const shift = readShiftAfter(scan, i + 1);
  // "the month before"
  const isTold = unit.definite || (scan.tokens[i]?.script === 'latin' && TOLD_UNITS.has(unit.unit));
  return shift && isTold && !(shift.textual && shift.by === 0) ? item(i, scan.end, { kind: 'unit', unit: unit.unit, shift }) : null;
}

const TOLD_UNITS = new Set(['week', 'month', 'year']);

/** "الأمين العام": the general one. */
function isGeneral(scan: Scan, i: number): boolean {
  const before = scan.tokens[i]?.gap === 'line' ? undefined : scan.tokens[i - 1];
  return before?.kind === 'word' && scan.language(i).generalHeads.has(before.norm);
}

function readAfterDay(scan: Scan, i: number): Item | null {
  const at = i + 1;
  const next = scan.name(at);
  const end = scan.end;
  let found: Item | null = null;
  if (next?.kind === 'weekday') found = readWeekday(scan, at);
  else if (next?.kind === 'day-shift') found = item(at, end, { kind: 'day-shift', offset: next.offset, weekday: -1 });
  else if (next?.kind === 'link' && (next.role === 'after' || next.role === 'before')) found = readAroundDay(scan, at);
  else if (scan.tokens[i]?.script === 'arabic')
    found = (scan.tokens[at]?.kind === 'number' ? readNumericDate(scan, at) : null) ?? readFromDay(scan, at);
  return found ? { ...found, first: i } : null;
}

/** "بعد غد", "قبل أمس": one day farther. */
export function readAroundDay(scan: Scan, i: number): Item | null {
  const link = scan.here(i);
  if (link?.kind !== 'link' || !scan.follows(i + 1) || scan.tokens[i]?.script !== 'arabic') return null;
  const day = scan.name(i + 1);
  if (day?.kind !== 'day-shift') return null;
  if (link.role === 'after' && day.offset === 1) return item(i, scan.end, { kind: 'day-shift', offset: 2, weekday: -1 });
  if (link.role === 'before' && day.offset === -1) return item(i, scan.end, { kind: 'day-shift', offset: -2, weekday: -1 });
  return null;
}

/** "الصيف الماضي", "autumn 2022", "خريف عام 2022", "in the summer". */
export function readSeason(scan: Scan, i: number): Item | null {
  const sense = scan.name(i);
  if (sense?.kind !== 'season') return null;
  const end = scan.end;
  const year = readYearTail(scan, end + 1, 'gregorian');
  if (year && !scan.isMark(end + 1, ',')) return item(i, scan.end, { kind: 'season', season: sense.season, year, shift: null });
  const shift = readShiftAfter(scan, end + 1);
  if (shift) return item(i, scan.end, { kind: 'season', season: sense.season, year: null, shift });
  if (sense.certainty === 'short' || scan.isLink(end + 1, 'of')) return null;
  const article = scan.behind(i)?.kind === 'filler';
  const link = scan.behind(article ? i - 1 : i);
  const token = scan.tokens[i];
  const isTime = link?.kind === 'link' && SEASON_LINKS.has(link.role) && (article || token?.script === 'arabic');
  if (!isTime || token?.norm === 'fall' || token?.capital) return null;
  return item(i, end, { kind: 'season', season: sense.season, year: null, shift: null });
}

/** "in the summer", but not "of the spring". */
const SEASON_LINKS: ReadonlySet<LinkRole> = new Set(['in', 'during', 'by', 'until', 'since', 'before', 'after']);

/** "the year", "العام" after a part of it: this one. */
export function readPlainUnit(scan: Scan, i: number): Item | null {
  const at = scan.sense(i)?.kind === 'filler' ? i + 1 : i;
  const unit = scan.sense(at);
  if (unit?.kind !== 'unit' || unit.count !== 1 || (unit.unit !== 'year' && unit.unit !== 'month')) return null;
  if (scan.tokens[at]?.script === 'arabic' ? !unit.definite : at === i) return null;
  return item(i, at, { kind: 'unit', unit: unit.unit, shift: THIS });
}
