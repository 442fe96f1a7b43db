// Reads the dates of a text: absolute, relative to publication, ranges. One pass over the tokens, a hash look-up a word.
import type { DateInterval, IsoDay } from '../../claims/time.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { calendarDay, dayNumber, dayNumberOf, isoOf } from './calendar.ts';
import { readFromDay, readFromMonth, readFromYear } from './calendar-dates.ts';
import { readArabicDistance, readDayAround, readEnglishDistance, readFromMention } from './distances.ts';
import { type Wording, wordingAround } from './lean.ts';
import { yearOfNamedDay } from './named-days.ts';
import { readNumericDate } from './numeric-dates.ts';
import { readNth, readPart, readYearEnd } from './parts.ts';
import { readAfterShift, readAroundDay, readDayShift, readFromUnit, readSeason, readWeekday } from './relative-dates.ts';
import { type Resolved, resolve } from './resolve.ts';
import { Scan } from './scan.ts';
import { type CalendarSpec, type Item, item, type Spec } from './spec.ts';
import { readLoneYear } from './years.ts';

export type DateForm = 'absolute' | 'relative' | 'weekday' | 'duration-from' | 'year';

/** A date in the text. */
export interface DateExpression {
  /** Token indexes, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Null: it depends on the publication date, which is not known. */
  readonly date: DateInterval | null;
  /** The publication date was needed: a weekday, a day or month without its year, "last year". */
  readonly relative: boolean;
  readonly form: DateForm;
}

export interface DateContext {
  readonly published: IsoDay | null;
  readonly sentences: readonly Sentence[];
  /** Where a weekday or a date without its year lies that no wording places. News tells of the days before: `behind` is the default. */
  readonly unplaced?: 'behind' | 'ahead';
  /** Also read distances of months and years ("10 years ago") as dates; they are figures otherwise. */
  readonly distant?: boolean;
}

/** "The following year" is told from a date at most this many tokens before. */
const MENTION_REACH = 80;
/** "On January 3" is of the January 2020 named at most this many tokens before, unless it lies near publication. */
const SAME_MONTH_REACH = 25;
const NEAR_DAYS = 31;

/** All dates in text order; they never overlap. */
export function readDates(tokens: readonly Token[], context: DateContext): DateExpression[] {
  const reader = new Reader(tokens, context);
  for (let i = 0; i < tokens.length; i++) {
    const found = readPoint(reader.scan, i);
    if (!found) continue;
    reader.take(found);
    i = reader.scan.done;
  }
  return reader.expressions;
}

class Reader {
  readonly expressions: DateExpression[] = [];
  readonly scan: Scan;
  /** The month last named with its year, and the token where it was. */
  private stated: { readonly year: number; readonly month: number; readonly last: number } | null = null;
  private readonly published: number | null;
  private readonly unplaced: Wording | null;

  constructor(tokens: readonly Token[], context: DateContext) {
    this.scan = new Scan(tokens, context.distant === true);
    this.published = context.published === null ? null : dayNumberOf(context.published);
    this.unplaced = context.unplaced === 'ahead' ? { lean: 'future', close: false } : null;
  }

  /** Adds what begins with `first`: a date, a range, or several in a row that share a year; a day that does not exist is passed over. */
  take(first: Item): void {
    const items = [first];
    const links: string[] = [];
    for (;;) {
      const previous = items.at(-1) as Item;
      const link = readConnector(this.scan, previous.last + 1);
      if (!link) break;
      this.scan.done = previous.last;
      const next = readPoint(this.scan, link.next);
      if (!next) break;
      items.push(next);
      links.push(link.role);
    }
    const stated = items.slice();
    shareYears(items, links);
    for (let i = 0; i < items.length; i++) {
      const current = items[i] as Item;
      const next = items[i + 1];
      const joined = next && links[i] ? this.join(current, next, links[i] as string, isOpenMonth((stated[i] as Item).spec)) : null;
      if (joined) {
        this.expressions.push(joined);
        i++;
      } else this.add(current);
    }
    this.scan.done = (items.at(-1) as Item).last;
  }

  private add(found: Item): void {
    if (found.split >= 0 && found.spec.kind === 'calendar') {
      let last = found.split - 1;
      while (this.scan.isLink(last, 'and') || this.scan.isMark(last, '-')) last--;
      this.put(found.first, last, { ...found.spec, dayTo: 0 });
      this.put(found.split, found.last, { ...found.spec, day: found.spec.dayTo, dayTo: 0 });
    } else this.put(found.first, found.last, found.spec);
  }

  private put(first: number, last: number, spec: Spec): void {
    const resolved = this.resolve(first, last, spec);
    if (!resolved) return;
    this.expressions.push(this.expression(first, last, resolved, formOf(spec, resolved)));
    const isStated =
      spec.kind === 'calendar' && spec.month > 0 && (!resolved.relative || this.stated?.year === Number(resolved.date?.from.slice(0, 4)));
    if (isStated && resolved.date)
      this.stated = { year: Number(resolved.date.from.slice(0, 4)), month: Number(resolved.date.from.slice(5, 7)), last };
  }

  private resolve(first: number, last: number, spec: Spec): Resolved | null {
    const wording = needsWording(spec) ? (wordingAround(this.scan, first, last) ?? this.unplaced) : null;
    const named = wording?.lean === 'future' ? null : this.named(first, last, spec);
    const resolved = resolve(named ?? spec, { published: this.published, mention: this.mentionAt(first), wording });
    return named && resolved ? { ...resolved, relative: true } : resolved;
  }

  /** A day known by its date gets its year, which stays unstated. */
  private named(first: number, last: number, spec: Spec): Spec | null {
    if (spec.kind !== 'calendar' || !isYearless(spec) || spec.day === 0 || spec.dayTo > 0 || spec.weekday >= 0 || this.published === null)
      return null;
    const year =
      yearOfNamedDay(this.scan, first, last, spec.month, spec.day, this.published) ?? this.yearSpokenOf(first, spec, this.published);
    return year === null ? null : { ...spec, year: { year } };
  }

  /** "in January 2020 … on January 3": the year just stated with the same month. */
  private yearSpokenOf(first: number, spec: CalendarSpec, published: number): number | null {
    const { stated } = this;
    if (!stated || first - stated.last > SAME_MONTH_REACH || stated.month !== spec.month) return null;
    const here = calendarDay(published).year;
    const isNear = [here - 1, here, here + 1].some((year) => Math.abs(dayNumber(year, spec.month, spec.day) - published) <= NEAR_DAYS);
    return isNear ? null : stated.year;
  }

  private mentionAt(first: number): DateInterval | null {
    const previous = this.expressions.at(-1);
    return previous && first - previous.last <= MENTION_REACH ? previous.date : null;
  }

  /** One interval for "July 22 to August 3", "today and tomorrow"; null when the two are dates of their own. */
  private join(a: Item, b: Item, role: string, isOpen: boolean): DateExpression | null {
    const grain = grainOf(a.spec);
    if (a.split >= 0 || b.split >= 0 || grain !== grainOf(b.spec) || grain === 'other' || role === 'other') return null;
    if (this.scan.isLinked(a.first, 'between') || (grain === 'month' && (role === 'and' || !isOpen))) return null;
    const from = this.resolve(a.first, b.last, a.spec);
    if (!from?.date) return null;
    const to = this.resolve(a.first, b.last, role === 'to' ? afterStart(b.spec, from.date.from) : b.spec);
    if (!to?.date) return null;
    const fromDay = dayNumberOf(from.date.from);
    let toDay = dayNumberOf(to.date.to);
    if (role === 'and' && toDay !== fromDay + 1) return null;
    if (toDay <= fromDay && b.spec.kind === 'weekday' && !b.spec.shift && !b.spec.week) toDay += 7;
    if (toDay <= fromDay) return null;
    const date: DateInterval = { from: from.date.from, to: isoOf(toDay), precision: 'range' };
    return this.expression(a.first, b.last, { date, relative: from.relative || to.relative }, formOf(a.spec, from));
  }

  private expression(first: number, last: number, resolved: Resolved, form: DateForm): DateExpression {
    const { tokens } = this.scan;
    return {
      first,
      last,
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      date: resolved.date,
      relative: resolved.relative,
      form,
    };
  }
}

const grainOf = (spec: Spec): 'day' | 'month' | 'other' => {
  if (spec.kind === 'day-shift' || spec.kind === 'weekday') return 'day';
  if (spec.kind !== 'calendar') return 'other';
  if (spec.day > 0) return spec.dayTo > 0 ? 'other' : 'day';
  return spec.month > 0 ? 'month' : 'other';
};

/** "from May to December 2022" is one span; "from September 2024 to September 2025" names two dates. */
const isOpenMonth = (spec: Spec): boolean => spec.kind === 'calendar' && spec.year === null && spec.shift === null;

/** The end of a span lies after its start: "from December to May". */
function afterStart(spec: Spec, start: IsoDay): Spec {
  if (spec.kind !== 'calendar' || !isYearless(spec) || spec.calendar !== 'gregorian') return spec;
  const isLater =
    spec.month > Number(start.slice(5, 7)) || (spec.month === Number(start.slice(5, 7)) && spec.day >= Number(start.slice(8, 10)));
  return { ...spec, year: { year: Number(start.slice(0, 4)) + (isLater ? 0 : 1) } };
}

const needsWording = (spec: Spec): boolean =>
  (spec.kind === 'calendar' && spec.year === null) ||
  spec.kind === 'weekday' ||
  spec.kind === 'season' ||
  ((spec.kind === 'part' || spec.kind === 'nth') && needsWording(spec.kind === 'part' ? spec.base : spec.within));

function formOf(spec: Spec, resolved: Resolved): DateForm {
  if (spec.kind === 'weekday') return 'weekday';
  if (spec.kind === 'distance') return 'duration-from';
  if (resolved.relative) return 'relative';
  return spec.kind === 'calendar' && spec.month === 0 ? 'year' : 'absolute';
}

/** "and", "to", "-" between two dates, also written as one with the second. */
function readConnector(scan: Scan, i: number): { role: string; next: number } | null {
  if (!scan.follows(i)) return null;
  if (scan.isMark(i, '-')) return { role: 'to', next: i + 1 };
  const word = scan.word(i);
  const sense = word?.sense;
  if (sense?.kind === 'link' && (sense.role === 'and' || sense.role === 'to' || sense.role === 'until')) {
    const after = scan.sense(i + 1);
    const next = after?.kind === 'link' && after.role !== 'since' ? i + 2 : i + 1;
    return { role: sense.role === 'and' && next === i + 1 ? 'and' : sense.role === 'and' ? 'other' : 'to', next };
  }
  return word?.joined ? { role: 'and', next: i } : null;
}

/** "in March and April 2023", "10 August - 12 September 2013": a year stated once belongs to its neighbours too. */
function shareYears(items: Item[], links: readonly string[]): void {
  for (let i = items.length - 2; i >= 0; i--) {
    const a = items[i]?.spec;
    const b = items[i + 1]?.spec;
    if (a?.kind !== 'calendar' || b?.kind !== 'calendar' || links[i] === 'other') continue;
    if (!isYearless(a) || isYearless(b) || b.month === 0 || b.calendar !== a.calendar) continue;
    const isLater = a.month > b.month;
    const year = b.year && 'year' in b.year && isLater && links[i] === 'to' ? { year: b.year.year - 1 } : b.year;
    replace(items, i, { ...a, year, shift: b.shift });
  }
  for (let i = 1; i < items.length; i++) {
    const a = items[i - 1]?.spec;
    const b = items[i]?.spec;
    if (a?.kind !== 'calendar' || b?.kind !== 'calendar' || links[i - 1] !== 'to' || !isYearless(b) || b.month === 0) continue;
    if (a.year && 'year' in a.year) replace(items, i, { ...b, year: { year: a.year.year + (b.month < a.month ? 1 : 0) } });
  }
}

const isYearless = (spec: CalendarSpec): boolean => spec.month > 0 && spec.year === null && spec.shift === null && spec.monthShift === null;

function replace(items: Item[], i: number, spec: Spec): void {
  const old = items[i];
  if (old) items[i] = item(old.first, old.last, spec, old.split);
}

/** One date that begins at token `i`, or null. */
function readPoint(scan: Scan, i: number): Item | null {
  const token = scan.tokens[i];
  if (!token) return null;
  if (token.kind === 'number') {
    return (
      readNumericDate(scan, i) ??
      readFromYear(scan, i) ??
      readFromDay(scan, i) ??
      readEnglishDistance(scan, i, readAnchorDay) ??
      readLoneYear(scan, i)
    );
  }
  if (token.kind !== 'word') return null;
  const word = scan.word(i);
  return word ? readFromWord(scan, i, word.sense.kind) : null;
}

function readFromWord(scan: Scan, i: number, kind: string): Item | null {
  switch (kind) {
    case 'month':
      return readFromMonth(scan, i);
    case 'weekday':
      return readNth(scan, i) ?? readWeekday(scan, i);
    case 'day-shift':
      return readNth(scan, i) ?? readDayShift(scan, i);
    case 'shift':
      return readNth(scan, i) ?? readAfterShift(scan, i);
    case 'unit':
      return (
        readNth(scan, i) ?? readLoneYear(scan, i) ?? readDayAround(scan, i, readAnchorDay) ?? readFromUnit(scan, i) ?? readYearEnd(scan, i)
      );
    case 'part':
      return readPart(scan, i);
    case 'season':
      return readSeason(scan, i);
    case 'ordinal':
      return readNth(scan, i) ?? readFromDay(scan, i);
    case 'cardinal':
      return readFromDay(scan, i) ?? readEnglishDistance(scan, i, readAnchorDay);
    case 'final':
      return readNth(scan, i);
    case 'link':
      return readAroundDay(scan, i) ?? readArabicDistance(scan, i);
    case 'from-mention':
      return readFromMention(scan, i);
    case 'head':
      return readFromHead(scan, i);
    default:
      return null;
  }
}

/** A word that begins a name of two words, or stands for itself. */
function readFromHead(scan: Scan, i: number): Item | null {
  const sense = scan.name(i);
  return sense && sense.kind !== 'head' ? readFromWord(scan, i, sense.kind) : null;
}

/** A day that a distance may be told from; never a distance itself, so that the grammar does not nest. */
function readAnchorDay(scan: Scan, i: number): Item | null {
  if (scan.tokens[i]?.kind === 'number') return readNumericDate(scan, i) ?? readFromDay(scan, i);
  const kind = scan.sense(i)?.kind;
  if (kind === 'month') return readFromMonth(scan, i);
  if (kind === 'weekday') return readWeekday(scan, i);
  if (kind === 'day-shift') return readDayShift(scan, i);
  return kind === 'shift' ? readAfterShift(scan, i) : null;
}
