// Reads the dates of a text: absolute, relative to publication, ranges. One pass over the tokens, a hash look-up a word.
// Long: what each parser may begin with, and the loop that asks only those.
import type { DateInterval, IsoDay } from '../../claims/time.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { Account } from './account.ts';
import { calendarDay, dayNumber, dayNumberOf, isoOf, monthIn, yearIn } from './calendar.ts';
import { isBesideSaying, type Wording, wordingAround } from './lean.ts';
import { isDayOfMonthBefore, isNamed, isOfNamedMonth, nameByNext } from './named.ts';
import { yearOfNamedDay } from './named-days.ts';
import { readFrom, readPoint } from './point.ts';
import { type Resolved, resolve } from './resolve.ts';
import { Scan } from './scan.ts';
import { afterStart, grainOf, isOpenMonth, isYearless, type Link, readConnector, shareYears } from './series.ts';
import { type CalendarSpec, calendarSpec, type Item, type Spec } from './spec.ts';
import { type Entry, isEntry, loneYears, underHeading, yearHeadings, yearOfEntry } from './year-headings.ts';

type DateForm = 'absolute' | 'relative' | 'weekday' | 'duration-from' | 'year';

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
  /** The words name a month or a year. "Monday" or "two days later" names none: another of its kind may be meant. */
  readonly isNamed: boolean;
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
const SAME_MONTH_REACH = 40;
const NEAR_DAYS = 31;
/** A weekday beside a date so many days before publication is of that date's week; nearer it may be either, farther it is history. */
const BACKGROUND_AFTER_DAYS = 10;
const BACKGROUND_UNTIL_DAYS = 400;

/** All dates in text order; they never overlap. */
export function readDates(tokens: readonly Token[], context: DateContext): DateExpression[] {
  const headings = yearHeadings(tokens, context.sentences);
  const years = loneYears(headings);
  const reader = new Reader(tokens, context);
  const { scan, expressions } = reader;
  for (let i = 0; i < tokens.length; i++) {
    const kind = scan.opener(i);
    if (kind === null) continue;
    const found = readFrom(scan, i, kind) ?? years.get(i);
    if (!found) continue;
    reader.take(underHeading(tokens, found, headings));
    i = scan.done;
  }
  return nameByNext(expressions);
}

class Reader {
  readonly expressions: DateExpression[] = [];
  readonly scan: Scan;
  /** The month last named with its year, and the token where it was. */
  private stated: { readonly year: number; readonly month: number; readonly last: number } | null = null;
  /** The day last named by its month, and the sentence where it was. */
  private lastDay: { readonly day: number; readonly sentence: number } | null = null;
  private readonly account: Account;
  /** The last entry of a chronology. */
  private entry: Entry | null = null;
  private readonly sentences: readonly Sentence[];
  private at = 0;
  private readonly published: number | null;
  private readonly unplaced: Wording | null;

  constructor(tokens: readonly Token[], context: DateContext) {
    this.scan = new Scan(tokens, context.distant === true);
    this.sentences = context.sentences;
    this.account = new Account(this.scan, context.sentences, context.published);
    this.published = context.published === null ? null : dayNumberOf(context.published);
    this.unplaced = context.unplaced === 'ahead' ? { lean: 'future', close: false } : null;
  }

  /** Adds what begins with `first`: a date, a range, or several in a row that share a year; a day that does not exist is passed over. */
  take(first: Item): void {
    const row = this.readRow(first);
    if (row === null) {
      this.add(first);
      this.scan.done = first.last;
      return;
    }
    shareYears(row);
    let skipped = false;
    row.forEach((current, at) => {
      if (skipped) {
        skipped = false;
        return;
      }
      const next = row[at + 1];
      const joined = next ? this.join(current, next) : null;
      if (joined) {
        this.expressions.push(joined);
        skipped = true;
      } else this.add(this.behindStart(current, at > 0 ? row[at - 1] : undefined));
      this.scan.done = current.item.last;
    });
    this.scan.done = row.at(-1)?.item.last ?? first.last;
  }

  /** "from mid-October until early February": the end lies behind the start that was just read. */
  private behindStart({ item: end, role }: Link, before: Link | undefined): Item {
    const start = this.expressions.at(-1);
    const isMonth = before?.item.spec.kind === 'part' || grainOf(before?.item.spec ?? end.spec) === 'month';
    if (role !== 'to' || !before || !isMonth || start?.first !== before.item.first || !start.date) return end;
    return { ...end, spec: afterStart(end.spec, start.date.from) };
  }

  /** The date and those that follow it, each joined to the one before by "and", "to" or a dash; `null` where none follows. */
  private readRow(first: Item): Link[] | null {
    let row: Link[] | null = null;
    let last = first;
    for (;;) {
      const connector = readConnector(this.scan, last.last + 1);
      this.scan.done = last.last;
      const next = connector && readPoint(this.scan, connector.next);
      if (!next) return row;
      row ??= [{ item: first, role: null, stated: first.spec }];
      row.push({ item: next, role: connector.role, stated: next.spec });
      last = next;
    }
  }

  private add(found: Item): void {
    if (found.split >= 0 && found.spec.kind === 'calendar') {
      let last = found.split - 1;
      while (this.scan.isLink(last, 'and') || this.scan.isMark(last, '-')) last--;
      this.put(found.first, last, calendarSpec({ ...found.spec, dayTo: 0 }));
      this.put(found.split, found.last, calendarSpec({ ...found.spec, day: found.spec.dayTo, dayTo: 0 }));
    } else this.put(found.first, found.last, found.spec);
  }

  private put(first: number, last: number, spec: Spec): void {
    const resolved = this.resolve(first, last, spec);
    if (!resolved) return;
    this.expressions.push(this.expression(first, last, resolved, spec, formOf(spec, resolved)));
    this.rememberDay(first, spec, resolved);
    this.rememberEntry(first, last, spec, resolved);
    this.account.remember(spec, resolved, first, last, this.sentenceAt(first));
    const isStated =
      spec.kind === 'calendar' &&
      spec.month > 0 &&
      (!resolved.relative || (resolved.date !== null && this.stated?.year === yearIn(resolved.date.from)));
    if (isStated && resolved.date) this.stated = { year: yearIn(resolved.date.from), month: monthIn(resolved.date.from), last };
  }

  private isDayOfNamedMonth(spec: Spec, first: number): boolean {
    return isDayOfMonthBefore(spec) && isOfNamedMonth(this.expressions.at(-1), this.sentences, this.sentenceAt(first));
  }

  /** A day that something took place on: "on 25 January", not "the attack of 28 January". */
  private rememberDay(first: number, spec: Spec, { date }: Resolved): void {
    if (spec.kind !== 'calendar' || spec.day === 0 || spec.month === 0 || date?.precision !== 'day') return;
    const link = this.scan.behind(first);
    const isAdverb = link?.kind !== 'link' || link.role === 'in' || link.role === 'at';
    this.lastDay = isAdverb ? { day: dayNumberOf(date.from), sentence: this.sentenceAt(first) } : null;
  }

  private rememberEntry(first: number, last: number, spec: Spec, { date }: Resolved): void {
    if (spec.kind !== 'calendar' || !date || !isEntry(this.scan.tokens, first, last)) return;
    this.entry = { year: yearIn(date.from), month: monthIn(date.from), last };
  }

  /** The day of the background that a weekday stands in, named in its sentence or the one before; null: it is told from publication. */
  private backgroundOf(first: number, last: number, spec: Spec, wording: Wording | null): number | null {
    const { lastDay, published } = this;
    if (spec.kind !== 'weekday' || spec.shift || spec.week || !lastDay || published === null || wording?.lean === 'future') return null;
    const { paragraph } = this.sentenceOf(first);
    const ago = published - lastDay.day;
    if (ago < BACKGROUND_AFTER_DAYS || ago > BACKGROUND_UNTIL_DAYS) return null;
    if (this.at - lastDay.sentence > 1 || this.sentences[lastDay.sentence]?.paragraph !== paragraph) return null;
    return isBesideSaying(this.scan, first, last) ? null : lastDay.day;
  }

  private resolve(first: number, last: number, spec: Spec): Resolved | null {
    const wording = needsWording(spec)
      ? (wordingAround(this.scan, first, last, this.sentenceOf(first), spec.kind === 'weekday' ? 'any' : 'finite') ?? this.unplaced)
      : null;
    const named = wording?.lean === 'future' && wording.close ? null : this.named(first, last, spec);
    const background = this.backgroundOf(first, last, spec, wording);
    const resolved = resolve(named ?? spec, { published: this.published, mention: this.mentionAt(first), wording, background });
    return named && resolved ? { ...resolved, relative: true } : resolved;
  }

  /** The index of a token's sentence; tokens are asked for in text order. */
  private sentenceAt(first: number): number {
    while (this.at < this.sentences.length - 1 && (this.sentences[this.at]?.last ?? 0) <= first) this.at++;
    return this.at;
  }

  private sentenceOf(first: number): Sentence {
    return this.sentences[this.sentenceAt(first)] ?? { first: 0, last: this.scan.tokens.length, paragraph: 0 };
  }

  /** A day known by its date gets its year, which stays unstated. */
  private named(first: number, last: number, spec: Spec): Spec | null {
    if (spec.kind !== 'calendar' || !isYearless(spec) || this.published === null) return null;
    const isDay = spec.day > 0 && spec.dayTo === 0 && spec.weekday < 0;
    const isOfEntry = this.entry && spec.calendar === 'gregorian' && isEntry(this.scan.tokens, first, last);
    const year =
      (isDay ? yearOfNamedDay(this.scan, first, last, spec.month, spec.day, this.published) : null) ??
      (this.entry && isOfEntry ? yearOfEntry(this.entry, first, spec.month, calendarDay(this.published).year) : null) ??
      (isDay ? this.yearSpokenOf(first, spec, this.published) : null) ??
      (spec.calendar === 'gregorian' ? this.account.yearOf(first, spec.month, this.sentenceAt(first)) : null);
    return year === null ? null : calendarSpec({ ...spec, year: { year } });
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
  private join({ item: a, stated }: Link, { item: b, role }: Link): DateExpression | null {
    const grain = grainOf(a.spec);
    if (a.split >= 0 || b.split >= 0 || grain !== grainOf(b.spec) || grain === 'other' || role === 'other') return null;
    if (this.scan.isLinked(a.first, 'between') || (grain === 'month' && (role === 'and' || !isOpenMonth(stated)))) return null;
    if (role === 'dash' && a.spec.kind !== b.spec.kind) return null;
    const from = this.resolve(a.first, b.last, a.spec);
    if (!from?.date) return null;
    const to = this.resolve(a.first, b.last, role === 'and' ? b.spec : afterStart(b.spec, from.date.from));
    if (!to?.date) return null;
    const fromDay = dayNumberOf(from.date.from);
    let toDay = dayNumberOf(to.date.to);
    if (role === 'and' && toDay !== fromDay + 1) return null;
    if (toDay <= fromDay && b.spec.kind === 'weekday' && !b.spec.shift && !b.spec.week) toDay += 7;
    if (toDay <= fromDay) return null;
    const date: DateInterval = { from: from.date.from, to: isoOf(toDay), precision: 'range' };
    return this.expression(a.first, b.last, { date, relative: from.relative || to.relative }, a.spec, formOf(a.spec, from));
  }

  private expression(first: number, last: number, resolved: Resolved, spec: Spec, form: DateForm): DateExpression {
    const { tokens } = this.scan;
    return {
      first,
      last,
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      date: resolved.date,
      relative: resolved.relative,
      form,
      isNamed: isNamed(spec) || this.isDayOfNamedMonth(spec, first),
    };
  }
}

const needsWording = (spec: Spec): boolean =>
  (spec.kind === 'calendar' && spec.year === null) ||
  spec.kind === 'weekday' ||
  spec.kind === 'season' ||
  ((spec.kind === 'part' || spec.kind === 'nth') && needsWording(spec.kind === 'part' ? spec.base : spec.within));

function formOf(spec: Spec, resolved: Resolved): DateForm {
  // "yesterday, Sunday"
  if (spec.kind === 'weekday' || (spec.kind === 'day-shift' && spec.weekday >= 0)) return 'weekday';
  if (spec.kind === 'distance') return 'duration-from';
  if (resolved.relative) return 'relative';
  return spec.kind === 'calendar' && spec.month === 0 ? 'year' : 'absolute';
}
