// A chronology states its years once, each on a line of its own, and its entries only months and days: "2024", then "• 27 January: …".
import { countWhile } from '../../text/bisect.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { isYearless } from './series.ts';
import { calendarSpec, type Item, item, type Spec } from './spec.ts';

/** A line with one of these numbers alone is a year; others are page numbers and counts. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;
const BULLETS = new Set(['•', '-', '*', '·', '●', '▪', '–', '—', '◦', '►']);

const IN = new Set(['in', 'on', 'في', 'وفي']);

export interface YearHeading {
  /** The token that is the heading. */
  readonly at: number;
  readonly year: number;
  /**
   * "2023: in August …", "2023. The two agree in August …": the year of all that its line tells, and the lines up to the next such year where
   * there is one, up to this token, exclusive; a line of its own (null) heads what comes after.
   */
  readonly lineEnd: number | null;
}

/** In text order; a line begins with a sentence. */
export function yearHeadings(tokens: readonly Token[], sentences: readonly Sentence[]): readonly YearHeading[] {
  const found: YearHeading[] = [];
  for (const { first: at } of sentences) {
    const token = tokens[at];
    if (token?.kind !== 'number' || token.gap !== 'line' || token.norm.length !== 4) continue;
    const year = Number(token.norm);
    if (year < FIRST_YEAR || year > LAST_YEAR) continue;
    const hasMark = HEADING_MARKS.has(tokens[at + 1]?.norm ?? '');
    const isAlone = tokens[hasMark ? at + 2 : at + 1]?.gap === 'line';
    if (isAlone || hasMark) found.push({ at, year, lineEnd: isAlone ? null : endOfLine(tokens, at + 1) });
  }
  return found.map((heading, i) => {
    const next = found[i + 1];
    const goesOn = heading.lineEnd !== null && next?.lineEnd && heading.year < next.year && next.at - heading.at <= YEAR_REACH;
    return goesOn ? { ...heading, lineEnd: next.at } : heading;
  });
}

const HEADING_MARKS = new Set([':', '.']);
/** Tokens from such a year to the next: a few paragraphs. */
const YEAR_REACH = 300;

/** Fewer years on lines of their own are no chronology. */
const FEWEST_YEARS = 3;

/** "2003" over what happened then, in a chronology of years: the years by the token of each. */
export function loneYears(headings: readonly YearHeading[]): ReadonlyMap<number, Item> {
  const lone = headings.filter(({ lineEnd }) => lineEnd === null);
  return new Map(lone.length < FEWEST_YEARS ? [] : lone.map(({ at, year }) => [at, item(at, at, calendarSpec({ year: { year } }))]));
}

function endOfLine(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && tokens[end]?.gap !== 'line') end++;
  return end;
}

/** The last heading before a token. */
function headingBefore(headings: readonly YearHeading[], token: number): YearHeading | undefined {
  const before = headings.length === 0 ? 0 : countWhile(headings, ({ at }) => at < token);
  return before === 0 ? undefined : headings[before - 1];
}

/** The item with the year of its heading when it opens an entry, or stands in the heading's line, and names a month without a year. */
export function underHeading(tokens: readonly Token[], item: Item, headings: readonly YearHeading[]): Item {
  const heading = headingBefore(headings, item.first);
  if (heading === undefined) return item;
  if (heading.lineEnd === null ? !opensLine(tokens, item.first) : item.first >= heading.lineEnd) return item;
  const spec = withYear(item.spec, heading.year);
  return spec === null ? item : { ...item, spec };
}

/** Behind the day of an entry: "27 January: …". */
const ENTRY_MARKS = new Set([':', '-', '–', '—']);
/** The entry before ends at most so many tokens before. */
const ENTRY_REACH = 80;

/** An entry of a chronology whose day is known. */
export interface Entry {
  readonly year: number;
  readonly month: number;
  readonly last: number;
}

export const isEntry = (tokens: readonly Token[], first: number, last: number): boolean =>
  opensLine(tokens, first) && ENTRY_MARKS.has(tokens[last + 1]?.norm ?? '') && tokens[last + 1]?.gap !== 'line';

/** The year of an entry that states none: it follows the one before in time, or precedes it when that would be after `thisYear`. */
export function yearOfEntry(before: Entry, first: number, month: number, thisYear: number): number | null {
  if (first - before.last > ENTRY_REACH) return null;
  return month < before.month && before.year < thisYear ? before.year + 1 : before.year;
}

function opensLine(tokens: readonly Token[], first: number): boolean {
  let at = tokens[first]?.gap !== 'line' && IN.has(tokens[first - 1]?.norm ?? '') ? first - 1 : first;
  while (tokens[at]?.gap !== 'line' && BULLETS.has(tokens[at - 1]?.norm ?? '')) at--;
  return tokens[at]?.gap === 'line';
}

/** `null` for what has its year, or is no month. */
function withYear(spec: Spec, year: number): Spec | null {
  if (spec.kind === 'calendar') return isYearless(spec) ? calendarSpec({ ...spec, year: { year } }) : null;
  if (spec.kind !== 'part') return null;
  const base = withYear(spec.base, year);
  return base === null ? null : { ...spec, base };
}
