// Days that the news names without their year, however long ago they were: "the October 7 attacks".
import { dayNumber } from './calendar.ts';
import type { Scan } from './scan.ts';

interface NamedDay {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  /** Folded words of which one must stand beside the day; none: the day alone is its name. */
  readonly beside: ReadonlySet<string> | null;
}

const ATTACKS = new Set(['attack', 'attacks', 'هجمات', 'هجوم', 'احداث', 'اعتداءات', 'تفجيرات', 'الارهابيه']);

const NAMED_DAYS: readonly NamedDay[] = [
  { month: 10, day: 7, year: 2023, beside: null },
  { month: 9, day: 11, year: 2001, beside: ATTACKS },
  { month: 1, day: 3, year: 2020, beside: new Set(['soleimani', 'suleimani', 'سليماني']) },
];

/** Words looked at on each side. */
const REACH = 5;

/** The year of a named day that lies before publication, or null. */
export function yearOfNamedDay(scan: Scan, first: number, last: number, month: number, day: number, published: number): number | null {
  for (const named of NAMED_DAYS) {
    if (named.month !== month || named.day !== day || dayNumber(named.year, month, day) > published) continue;
    if (named.beside === null || standsBeside(scan, first, last, named.beside)) return named.year;
  }
  return null;
}

function standsBeside(scan: Scan, first: number, last: number, words: ReadonlySet<string>): boolean {
  for (let step = 1; step <= REACH; step++) {
    if (words.has(scan.tokens[first - step]?.norm ?? '') || words.has(scan.tokens[last + step]?.norm ?? '')) return true;
  }
  return false;
}
