// What a row of a peer's table asks of the reader of dates, and whether an answer meets it.
import type { DateContext, DateExpression } from '../../../src/engine/dates/read.ts';

export interface Row {
  readonly text: string;
  readonly span?: string;
  readonly kind: string;
  readonly noneOf?: string;
  // biome-ignore lint/suspicious/noExplicitAny: each peer has a form of its own
  readonly value: any;
  readonly ref?: string;
  readonly relevant: boolean;
  readonly valueUnverified?: boolean;
  readonly spanOnly?: boolean;
}

interface Suite {
  readonly name: string;
  readonly share: number;
  readonly options: Omit<DateContext, 'published' | 'sentences'>;
  /** The publication date of rows without one: a Tuesday. */
  readonly ref: string;
  readonly meets: (row: Row, found: readonly DateExpression[], ref: string) => boolean;
}

const DAY = 86_400_000;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const shift = (iso: string, days: number): string => new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);
const weekday = (iso: string): string => WEEKDAYS[new Date(iso).getUTCDay()] ?? '';
const pad = (n: number): string => String(n).padStart(2, '0');

/** Days and weeks to the day, months and years to the month and year. */
function atOffset(iso: string, unit: string, offset: number): readonly [string, string] {
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  if (unit === 'day') return [shift(iso, offset), shift(iso, offset)];
  if (unit === 'month') {
    const first = new Date(Date.UTC(year, month - 1 + offset, 1)).toISOString().slice(0, 10);
    return [first, new Date(Date.UTC(year, month + offset, 0)).toISOString().slice(0, 10)];
  }
  if (unit === 'year') return [`${year + offset}-01-01`, `${year + offset}-12-31`];
  const monday = shift(iso, -((new Date(iso).getUTCDay() + 6) % 7) + 7 * offset);
  return [monday, shift(monday, 6)];
}

function meetsCldr(row: Row, found: readonly DateExpression[], ref: string): boolean {
  const [only, more] = found;
  if (!only?.date || more) return false;
  const { from, to } = only.date;
  const { value } = row;
  if (row.kind === 'weekday') return from === to && weekday(from) === value.weekday;
  if (row.kind === 'month') return Number(from.slice(5, 7)) === value.month && only.date.precision === 'month';
  if (typeof value === 'string')
    return value.length === 10 ? from === value && to === value : from.startsWith(value) && only.date.precision === 'month';
  if (value.ago) return from === shift(ref, -value.ago.days) && from === to;
  if (WEEKDAYS.includes(value.unit)) {
    const away = (Date.parse(from) - Date.parse(ref)) / DAY;
    // This Sunday lies on either side of today
    return weekday(from) === value.unit && (value.offset === 0 || Math.sign(away) === value.offset) && Math.abs(away) <= 7;
  }
  const [first, last] = atOffset(ref, value.unit, value.offset);
  // A distance in weeks is a day seven times as far; the week as such is its Monday to Sunday
  if (value.unit === 'week' && only.form === 'duration-from') return from === shift(ref, 7 * value.offset);
  return from === first && to === last;
}

function meetsDuckling(row: Row, found: readonly DateExpression[]): boolean {
  if (row.noneOf === 'date' || row.kind === 'duration') return found.length === 0;
  const [only, more] = found;
  if (!only?.date || more) return false;
  const { value } = row;
  const from = (value.start ?? value.from).slice(0, 10);
  const grain = value.grain;
  const first = value.start ? from : value.from.slice(0, 10);
  let last: string;
  if (value.toExclusive) last = shift(value.toExclusive.slice(0, 10), -1);
  else if (grain === 'week') last = shift(first, 6);
  else last = grain === 'day' ? first : atOffset(first, grain, 0)[1];
  return only.date.from === first && only.date.to === last;
}

const dayOf = (part: { year?: number; month?: number; day?: number; date?: string }, fallback: string): string => {
  if (part.date && part.year === undefined) return part.date.slice(0, 10);
  if (part.year === undefined) return fallback;
  const at = part.date?.slice(0, 10).split('-').map(Number);
  return `${part.year}-${pad(part.month ?? at?.[1] ?? Number(fallback.slice(5, 7)))}-${pad(part.day ?? at?.[2] ?? Number(fallback.slice(8, 10)))}`;
};

function meetsChrono(row: Row, found: readonly DateExpression[]): boolean {
  if (row.noneOf === 'date') return found.length === 0;
  const [only, more] = found;
  if (!only?.date || more) return false;
  if (row.valueUnverified || !row.value?.start) return row.span === undefined || overlap(row, only);
  const { start, end } = row.value;
  if (start.weekday !== undefined && start.year === undefined) return new Date(only.date.from).getUTCDay() === start.weekday;
  if (only.date.from !== dayOf(start, only.date.from)) return false;
  if (!end) return true;
  return end.day === undefined ? only.date.to.startsWith(`${end.year}-${pad(end.month)}`) : only.date.to === dayOf(end, only.date.to);
}

/** At least half of the peer's span is read: it takes the time of day along. */
function overlap(row: Row, found: DateExpression): boolean {
  const start = row.text.indexOf(row.span ?? '');
  const end = start + (row.span ?? '').length;
  return 2 * (Math.min(end, found.end) - Math.max(start, found.start)) >= end - start;
}

export const SUITES: readonly Suite[] = [
  { name: 'cldr-dates-ar', share: 1, options: { distant: true }, ref: '2024-01-23', meets: meetsCldr },
  { name: 'dateparser-ar', share: 1, options: { distant: true }, ref: '2024-01-23', meets: meetsCldrInLongText },
  // An assistant is asked about what comes; news tells of what was
  { name: 'duckling-time-ar', share: 0.9, options: { unplaced: 'ahead' }, ref: '2013-02-12', meets: meetsDuckling },
  { name: 'chrono-en', share: 0.85, options: { distant: true }, ref: '2012-08-10', meets: meetsChrono },
];

function meetsCldrInLongText(row: Row, found: readonly DateExpression[], ref: string): boolean {
  const start = row.span === undefined ? 0 : row.text.indexOf(row.span);
  return meetsCldr(
    row,
    found.filter((one) => one.start < start + (row.span ?? row.text).length && one.end > start),
    ref,
  );
}

/** Why a row is not met, as far as its form tells. */
export function reasonOf(suite: string, row: Row, found: readonly DateExpression[]): string {
  if (row.noneOf === 'date') return 'the peer leaves alone what is a date in news';
  if (found.length === 0) return 'not read';
  if (suite === 'duckling-time-ar' && row.kind === 'daterange')
    return 'the peer reads early and late in a month as ten days; here it is the month';
  if (found.length > 1) return 'read in parts';
  return 'read as another day';
}
