// Dates in a row: what joins two of them, which share a year, which make one span.
import type { IsoDay } from '../../claims/time.ts';
import { dayIn, monthIn, yearIn } from './calendar.ts';
import type { Scan } from './scan.ts';
import { type CalendarSpec, calendarSpec, type Item, type Spec } from './spec.ts';

export const grainOf = (spec: Spec): 'day' | 'month' | 'other' => {
  if (spec.kind === 'day-shift' || spec.kind === 'weekday') return 'day';
  if (spec.kind !== 'calendar') return 'other';
  if (spec.day > 0) return spec.dayTo > 0 ? 'other' : 'day';
  return spec.month > 0 ? 'month' : 'other';
};

/** "from May to December 2022" is one span; "from September 2024 to September 2025" names two dates. */
export const isOpenMonth = (spec: Spec): boolean => spec.kind === 'calendar' && spec.year === null && spec.shift === null;

/** The end of a span lies after its start: "from December to May". */
export function afterStart(spec: Spec, start: IsoDay): Spec {
  if (spec.kind === 'part') return { ...spec, base: afterStart(spec.base, start) };
  if (spec.kind !== 'calendar' || !isYearless(spec) || spec.calendar !== 'gregorian') return spec;
  const isLater = spec.month > monthIn(start) || (spec.month === monthIn(start) && spec.day >= dayIn(start));
  return calendarSpec({ ...spec, year: { year: yearIn(start) + (isLater ? 0 : 1) } });
}

/** `other`: joined by more than a conjunction ("and on"), so dates of their own. */
export type Role = 'and' | 'to' | 'dash' | 'other';

/** A date in a row; `role` says how it is joined to the one before, `stated` what its own words say. */
export interface Link {
  item: Item;
  readonly role: Role | null;
  readonly stated: Spec;
}

/** "and", "to", "-" between two dates, also written as one with the second. */
export function readConnector(scan: Scan, i: number): { role: Role; next: number } | null {
  if (!scan.follows(i)) return null;
  if (scan.isMark(i, '-')) return { role: 'dash', next: i + 1 };
  const word = scan.word(i);
  const sense = word?.sense;
  if (sense?.kind === 'link' && (sense.role === 'and' || sense.role === 'to' || sense.role === 'until')) {
    const after = scan.sense(i + 1);
    const hasPreposition = after?.kind === 'link' && after.role !== 'since';
    if (sense.role === 'and') return { role: hasPreposition ? 'other' : 'and', next: hasPreposition ? i + 2 : i + 1 };
    return { role: 'to', next: hasPreposition ? i + 2 : i + 1 };
  }
  return word?.joined ? { role: 'and', next: i } : null;
}

/** "in March and April 2023", "10 August - 12 September 2013": a year stated once belongs to its neighbours too. */
export function shareYears(row: Link[]): void {
  for (let i = row.length - 2; i >= 0; i--) {
    const here = row[i];
    const next = row[i + 1];
    if (here && next) takeYearOfNext(here, next);
  }
  for (let i = 1; i < row.length; i++) {
    const here = row[i];
    const previous = row[i - 1]?.item.spec;
    const spec = here?.item.spec;
    if (!here || (here.role !== 'to' && here.role !== 'dash') || previous?.kind !== 'calendar' || spec?.kind !== 'calendar') continue;
    if (!isYearless(spec) || !previous.year || !('year' in previous.year)) continue;
    here.item = {
      ...here.item,
      spec: calendarSpec({ ...spec, year: { year: previous.year.year + (spec.month < previous.month ? 1 : 0) } }),
    };
  }
}

/** A later month before the one with the year is of the year before: "in December and January 2024". */
function takeYearOfNext(here: Link, next: Link): void {
  const a = here.item.spec;
  const b = next.item.spec;
  if (a.kind !== 'calendar' || b.kind !== 'calendar' || next.role === 'other') return;
  if (!isYearless(a) || isYearless(b) || b.month === 0 || b.calendar !== a.calendar) return;
  const year = b.year && 'year' in b.year && a.month > b.month ? { year: b.year.year - 1 } : b.year;
  here.item = { ...here.item, spec: calendarSpec({ ...a, year, shift: b.shift }) };
}

export const isYearless = (spec: CalendarSpec): boolean =>
  spec.month > 0 && spec.year === null && spec.shift === null && spec.monthShift === null;
