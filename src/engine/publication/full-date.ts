// A complete Gregorian date in numbers or words, at one place in a line of tokens: publication lines, meta tags. Not for prose.
import type { IsoDay } from '../../claims/time.ts';
import type { Token } from '../../text/tokens.ts';
import { MONTHS } from './words.ts';

/** News on the web: an earlier or later year is another number. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

export interface DateAt {
  readonly day: IsoDay;
  readonly next: number;
}

/** The date that begins at token `at`, `null` when there is none or day and month cannot be told apart. */
export function readDate(line: readonly Token[], at: number): DateAt | null {
  return readPoints(line, at) ?? readNumeric(line, at) ?? readDayMonth(line, at) ?? readMonthDay(line, at);
}

/** `YYYY-MM-DD` of a real calendar day, `null` for any other numbers. */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= FIRST_YEAR && year <= LAST_YEAR ? date.toISOString().slice(0, 10) : null;
}

const dated = (day: IsoDay | null, next: number): DateAt | null => (day === null ? null : { day, next });

/** `27.01.2024`, `2024.01.27`: one token, the day first unless the year is. */
function readPoints(line: readonly Token[], at: number): DateAt | null {
  const token = line[at];
  if (token?.kind !== 'number') return null;
  const parts = token.norm.split('.');
  const [a, b, c] = parts.map(Number);
  if (parts.length !== 3 || a === undefined || b === undefined || c === undefined) return null;
  return dated(parts[0]?.length === 4 ? isoDay(a, b, c) : isoDay(c, b, a), at + 1);
}

/** `2024-01-27`, `27/1/2024`, `1-27-2024`; where day and month could be swapped the line's script decides, or nothing does. */
function readNumeric(line: readonly Token[], at: number): DateAt | null {
  const separator = line[at + 1]?.norm;
  if ((separator !== '-' && separator !== '/') || line[at + 3]?.norm !== separator) return null;
  const a = wholeNumber(line[at]);
  const b = wholeNumber(line[at + 2]);
  const c = wholeNumber(line[at + 4]);
  if (a === null || b === null || c === null) return null;
  if (a >= FIRST_YEAR) return dated(isoDay(a, b, c), at + 5);
  const isArabic = line.some((token) => token.script === 'arabic');
  if (a > 12 || a === b || (b <= 12 && isArabic)) return dated(isoDay(c, b, a), at + 5);
  return b > 12 ? dated(isoDay(c, a, b), at + 5) : null;
}

/** `28 يناير 2024`, `28 كانون الثاني/يناير 2024`, `28th of January, 2024`, `28-Jan-2024`. */
function readDayMonth(line: readonly Token[], at: number): DateAt | null {
  const day = wholeNumber(line[at]);
  if (day === null || day > 31) return null;
  let next = at + 1;
  while (['st', 'nd', 'rd', 'th', 'of', 'من', '-', '/'].includes(line[next]?.norm ?? '')) next++;
  const month = readMonth(line, next);
  if (!month) return null;
  const year = readYear(line, month.next);
  return year && dated(isoDay(year.year, month.month, day), year.next);
}

/** `January 28, 2024`, `Jan. 28th 2024`. */
function readMonthDay(line: readonly Token[], at: number): DateAt | null {
  const month = readMonth(line, at);
  const day = month && wholeNumber(line[month.next]);
  if (!month || !day || day > 31) return null;
  let next = month.next + 1;
  if (['st', 'nd', 'rd', 'th'].includes(line[next]?.norm ?? '')) next++;
  const year = readYear(line, next);
  return year && dated(isoDay(year.year, month.month, day), year.next);
}

/** A month name, with its twin after a slash or in brackets and a point after an abbreviation. */
function readMonth(line: readonly Token[], at: number): { month: number; next: number } | null {
  const first = monthAt(line, at);
  if (!first) return null;
  let next = first.next;
  const mark = line[next]?.norm;
  if (mark === '/' || mark === '-' || mark === '(') {
    const twin = monthAt(line, next + 1);
    if (twin && twin.month === first.month) next = mark === '(' && line[twin.next]?.norm === ')' ? twin.next + 1 : twin.next;
  } else if (mark === '.') next++;
  return { month: first.month, next };
}

function monthAt(line: readonly Token[], at: number): { month: number; next: number } | null {
  const word = line[at]?.norm;
  if (word === undefined) return null;
  const two = MONTHS.get(`${word} ${line[at + 1]?.norm ?? ''}`);
  if (two !== undefined) return { month: two, next: at + 2 };
  const one = MONTHS.get(word);
  return one === undefined ? null : { month: one, next: at + 1 };
}

function readYear(line: readonly Token[], at: number): { year: number; next: number } | null {
  let next = at;
  while ([',', '-', '/', 'من', 'عام', 'سنه', 'لعام'].includes(line[next]?.norm ?? '')) next++;
  const year = wholeNumber(line[next]);
  return year !== null && year >= FIRST_YEAR ? { year, next: next + 1 } : null;
}

function wholeNumber(token: Token | undefined): number | null {
  return token?.kind === 'number' && /^[0-9]{1,4}$/.test(token.norm) ? Number(token.norm) : null;
}
