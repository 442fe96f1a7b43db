// Distances from a day: "two weeks ago", "منذ يومين", "قبله بثلاثة أيام", "the day after tomorrow", "10 days later".
import type { DateUnit } from '../../languages/dates.ts';
import { readSmallNumber } from './names.ts';
import type { Scan } from './scan.ts';
import { type Item, item, type Spec } from './spec.ts';

/** Farther than this a distance is a duration, left to the reader of figures: "10 years ago", "nine months ago". */
const LONGEST_NEAR_DAYS = 31;
const DAYS_OF_WEEK = 7;

/** Counted from a date of the text: "a year later". */
const LONGEST_YEARS = 3;

const isNear = (unit: DateUnit, n: number): boolean =>
  (unit === 'day' && n <= LONGEST_NEAR_DAYS) || (unit === 'week' && n * DAYS_OF_WEEK <= LONGEST_NEAR_DAYS);

interface Amount {
  readonly unit: DateUnit;
  readonly n: number;
}

/** "3 days", "two weeks", "أسبوعين", "شهر واحد". Sets `scan.end`. */
function readAmount(scan: Scan, i: number): Amount | null {
  const first = scan.here(i);
  if (first?.kind === 'unit' && !first.definite && scan.tokens[i]?.script === 'arabic') {
    if (first.count === 0 || first.unit === 'quarter' || first.unit === 'half') return null;
    const one = scan.sense(i + 1);
    scan.end = one?.kind === 'cardinal' && one.n === 1 ? i + 1 : i;
    return { unit: first.unit, n: first.count };
  }
  const n = readSmallNumber(scan, i);
  const at = scan.end + 1;
  if (n === 0 && scan.number(i) !== 0) return null;
  const unit = scan.sense(at);
  if (
    unit?.kind !== 'unit' ||
    unit.definite ||
    unit.unit === 'quarter' ||
    unit.unit === 'half' ||
    unit.unit === 'weekend' ||
    unit.unit === 'day-part'
  )
    return null;
  scan.end = at;
  return { unit: unit.unit, n };
}

/** From the number or "a": "two weeks ago", "3 days later", "a week before yesterday". */
export function readEnglishDistance(scan: Scan, i: number, readBase: (scan: Scan, i: number) => Item | null): Item | null {
  const amount = readAmount(scan, i);
  if (!amount) return null;
  return readDirection(scan, i, scan.end + 1, amount, readBase);
}

/** From "the day": "the day after tomorrow", "day before yesterday". */
export function readDayAround(scan: Scan, i: number, readBase: (scan: Scan, i: number) => Item | null): Item | null {
  const unit = scan.here(i);
  if (unit?.kind !== 'unit' || unit.unit !== 'day' || unit.count !== 1 || scan.tokens[i]?.script !== 'latin') return null;
  const link = scan.sense(i + 1);
  if (link?.kind !== 'link' || (link.role !== 'before' && link.role !== 'after')) return null;
  return readDirection(scan, i, i + 1, { unit: 'day', n: 1 }, readBase);
}

function readDirection(
  scan: Scan,
  first: number,
  at: number,
  amount: Amount,
  readBase: (scan: Scan, i: number) => Item | null,
): Item | null {
  const { unit, n } = amount;
  const near = scan.distant || isNear(unit, n);
  const sense = scan.sense(at);
  // "the rest a year later", "a year after that": as far as the date spoken of tells
  const isYears = unit === 'year' && n <= LONGEST_YEARS && scan.tokens[first]?.script === 'latin';
  const make = (last: number, sign: number, mention: boolean, base: Spec | null): Item =>
    item(first, last, { kind: 'distance', unit, n: sign * n, base, mention });
  if (sense?.kind === 'ago') {
    // "a year ago this month"
    const base = isYears && !near && scan.sense(at + 1)?.kind === 'shift' && scan.follows(at + 1) ? readBase(scan, at + 1) : null;
    if (base?.spec.kind === 'unit' && base.spec.unit === 'month') return make(base.last, -1, false, base.spec);
    return near ? make(at, -1, false, null) : null;
  }
  // "Ten days on, the first attack came"
  const isOn = scan.language(at).onwards.has(scan.tokens[at]?.norm ?? '') && endsClause(scan, at + 1);
  if (sense?.kind === 'later' || isOn) return near || isYears ? make(at, 1, true, null) : null;
  if (sense?.kind === 'earlier') return near ? make(at, -1, true, null) : null;
  const isAfterThat = sense?.kind === 'link' && sense.role === 'after' && scan.language(at).mentions.has(scan.tokens[at + 1]?.norm ?? '');
  if (isAfterThat && (near || isYears) && endsClause(scan, at + 2)) return make(at + 1, 1, true, null);
  if (sense?.kind === 'link' && (sense.role === 'before' || sense.role === 'after') && near) {
    const sign = sense.role === 'before' ? -1 : 1;
    if (endsClause(scan, at + 1)) return make(at, sign, true, null);
    const base = scan.follows(at + 1) ? readBase(scan, at + 1) : null;
    const isDay = base?.spec.kind === 'day-shift' || base?.spec.kind === 'weekday' || (base?.spec.kind === 'calendar' && base.spec.day > 0);
    // "the day before yesterday, Sunday": the weekday is the day before's.
    if (base?.spec.kind === 'day-shift' && base.spec.weekday >= 0 && base.spec.offset * sign > 0)
      return item(first, base.last, { ...base.spec, offset: base.spec.offset + sign * n });
    if (base && isDay) return make(base.last, sign, false, base.spec);
    // "on Tuesday, a day after he was received": what follows lay before the day just named
    return !base && isBeside(scan, first) ? make(at, -sign, true, null) : null;
  }
  return null;
}

/** "The day before, a rocket fell": nothing follows that the distance could be told from. */
const endsClause = (scan: Scan, i: number): boolean => !scan.follows(i) || scan.tokens[i]?.kind === 'mark';

/** At most this many tokens divide a day and the distance told from it: "on Tuesday, only a day after …". */
const BESIDE = 3;

/** A date was read just before, in the same line. */
function isBeside(scan: Scan, i: number): boolean {
  if (scan.done < 0 || i - scan.done > BESIDE) return false;
  for (let at = scan.done + 1; at <= i; at++) if (!scan.follows(at)) return false;
  return true;
}

/** غداة, عشية after a day: what they lead to lay a day before or after it. */
export function readEve(scan: Scan, i: number): Item | null {
  const sense = scan.here(i);
  if (sense?.kind !== 'eve' || !scan.follows(i + 1) || !isBeside(scan, i)) return null;
  return item(i, i, { kind: 'distance', unit: 'day', n: sense.sign, base: null, mention: true });
}

/** From قبل, منذ, and for distances of any length also بعد and خلال. */
export function readArabicDistance(scan: Scan, i: number): Item | null {
  const link = scan.word(i)?.sense;
  if (link?.kind !== 'link' || scan.tokens[i]?.script !== 'arabic') return null;
  const past = link.role === 'before' || link.role === 'since';
  const isAround = link.role === 'before' || link.role === 'after';
  if (isAround && scan.language(i).those.has(scan.tokens[i + 1]?.norm ?? '')) return readFrom(scan, i, i + 2, past ? -1 : 1);
  if (isAround && isBeside(scan, i)) {
    const told = readAmount(scan, i + 1);
    const last = scan.end;
    // "الثلاثاء، بعد يومين من وصول الوفد"
    if (told && isNear(told.unit, told.n) && scan.isLink(last + 1, 'of'))
      return item(i, last, { kind: 'distance', unit: told.unit, n: past ? told.n : -told.n, base: null, mention: true });
  }
  const isSequel = link.role === 'after' && isToldBehind(scan, i);
  if (!past && !isSequel && !(scan.distant && (link.role === 'after' || link.role === 'during'))) return null;
  const amount = readAmount(scan, i + 1);
  if (!amount) return null;
  const last = scan.end;
  // "قبل أسبوع من الانتخابات" is told from the elections
  const next = scan.word(last + 1)?.joined ? undefined : scan.sense(last + 1);
  if (next?.kind === 'link' && (next.role === 'of' || next.role === 'after' || next.role === 'before')) return null;
  if (isSequel && amount.unit === 'year' && amount.n <= LONGEST_YEARS)
    return item(i, last, { kind: 'distance', unit: 'year', n: amount.n, base: null, mention: true });
  if (!scan.distant && (!past || !isNear(amount.unit, amount.n))) return null;
  return item(i, last, { kind: 'distance', unit: amount.unit, n: past ? -amount.n : amount.n, base: null, mention: false });
}

/** «انسحبت في 2011 ثم عادت بعد ثلاث سنوات»: a verb, told of what came next, between the date before and the distance. */
function isToldBehind(scan: Scan, i: number): boolean {
  if (scan.done < 0 || i - scan.done > SEQUEL_WORDS) return false;
  const { sequels, past, tenseOf } = scan.language(i);
  const between = scan.tokens.slice(scan.done + 1, i).map(({ norm }) => norm);
  return (
    between.every((_, at) => scan.follows(scan.done + 1 + at)) &&
    between.some((word) => sequels.has(word) || past.has(word) || tenseOf(word) === 'past')
  );
}

/** From a year over a verb and its subject to what came years after it. */
const SEQUEL_WORDS = 7;

/** قبله بثلاثة أيام, بعدها بيومين. */
export function readFromMention(scan: Scan, i: number): Item | null {
  const sense = scan.word(i)?.sense;
  return sense?.kind === 'from-mention' ? readFrom(scan, i, i + 1, sense.sign) : null;
}

/** The amount after ب at token `at`, written as one with it or not. */
function readFrom(scan: Scan, first: number, at: number, sign: -1 | 1): Item | null {
  if (!scan.follows(at)) return null;
  const next = scan.word(at);
  const norm = scan.tokens[at]?.norm ?? '';
  let amount: Amount | null = null;
  if (next?.linked && next.sense.kind === 'unit') amount = readAmount(scan, at);
  else if (norm === 'ب') amount = readAmount(scan, at + 1);
  else if (norm.startsWith('ب')) {
    const count = scan.senseOf(norm.slice(1));
    const unit = scan.sense(at + 1);
    if (count?.kind === 'cardinal' && unit?.kind === 'unit') {
      amount = { unit: unit.unit, n: count.n };
      scan.end = at + 1;
    }
  }
  if (!amount || !isNear(amount.unit, amount.n)) return null;
  return item(first, scan.end, { kind: 'distance', unit: amount.unit, n: sign * amount.n, base: null, mention: true });
}
