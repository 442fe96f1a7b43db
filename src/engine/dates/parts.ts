// Parts of a month or year (mid-2025, أواخر 2020, the end of September) and its n-th day, week, half or quarter.
import { readFromMonth, readFromYear } from './calendar-dates.ts';
import { readOrdinal } from './names.ts';
import { readAfterShift, readFromUnit, readPlainUnit, readSeason } from './relative-dates.ts';
import type { Scan } from './scan.ts';
import { calendarSpec, type Item, item } from './spec.ts';
import { isGlued, isYear, readLoneYear } from './years.ts';

export function readPart(scan: Scan, i: number): Item | null {
  const sense = scan.here(i);
  if (sense?.kind !== 'part') return null;
  // "ثلاثة أشهر ونصف الشهر" is a length of time
  if (sense.weak && scan.word(i)?.joined) return null;
  let at = i + 1;
  if (scan.isMark(at, '-')) at++;
  const ofLink = scan.isLink(at, 'of');
  if (ofLink) at++;
  // "to start last year", "ends this month": a verb.
  else if ((sense.part === 'start' || sense.part === 'end') && scan.tokens[i]?.script === 'latin' && scan.name(at)?.kind === 'shift')
    return null;
  const base = readBase(scan, at, ofLink);
  if (!base) return null;
  const before = scan.behind(scan.behind(i)?.kind === 'filler' ? i - 1 : i);
  return item(i, base.last, {
    kind: 'part',
    part: sense.part,
    base: base.spec,
    before: before?.kind === 'link' && before.role === 'before',
  });
}

/** A month, year or season that something is a part of. */
function readBase(scan: Scan, i: number, linked: boolean): Item | null {
  if (!scan.follows(i)) return null;
  const at = scan.sense(i)?.kind === 'filler' ? i + 1 : i;
  const year = scan.number(at);
  if (isYear(year))
    return scan.counts(at, 1) || isGlued(scan, at, 'gregorian')
      ? null
      : (readFromYear(scan, at) ?? item(at, at, calendarSpec({ year: { year } })));
  const sense = scan.name(at);
  if (sense?.kind === 'month') {
    if (scan.tokens[at]?.script === 'latin' && !scan.tokens[at]?.capital) return null;
    const month = readFromMonth(scan, at);
    return month?.spec.kind === 'calendar' ? month : null;
  }
  if (sense?.kind === 'shift') {
    const found = readAfterShift(scan, at);
    return found && found.spec.kind !== 'weekday' && found.spec.kind !== 'day-shift' ? found : null;
  }
  if (sense?.kind === 'unit') {
    const found =
      readLoneYear(scan, at) ?? readFromUnit(scan, at) ?? (linked || scan.tokens[at]?.script === 'arabic' ? readPlainUnit(scan, i) : null);
    return found && found.spec.kind !== 'weekday' && found.spec.kind !== 'day-shift' ? found : null;
  }
  return sense?.kind === 'season' ? readSeason(scan, at) : null;
}

/** "year's end", "year-end". */
export function readYearEnd(scan: Scan, i: number): Item | null {
  const unit = scan.here(i);
  if (unit?.kind !== 'unit' || unit.unit !== 'year' || unit.count !== 1 || scan.tokens[i]?.script !== 'latin') return null;
  const at = scan.isMark(i + 1, '-') ? i + 2 : i + 1;
  const part = scan.sense(at);
  const shift = { kind: 'shift', by: 0, textual: false } as const;
  return part?.kind === 'part' && part.part === 'end'
    ? item(i, at, { kind: 'part', part: 'end', base: { kind: 'unit', unit: 'year', shift }, before: scan.isLinked(i, 'before') })
    : null;
}

/** "the first half of 2025", "الأسبوع الأخير من أيلول", "the last Monday of March", "ثالث ثلاثاء في أيلول". */
export function readNth(scan: Scan, i: number): Item | null {
  const first = scan.name(i);
  const firstEnd = scan.end;
  let n = -1;
  let unitAt = -1;
  let end = -1;
  if (first?.kind === 'final' || (first?.kind === 'shift' && first.by === -1 && !first.textual && scan.tokens[i]?.script === 'latin')) {
    n = 0;
    unitAt = firstEnd + 1;
  } else if (first?.kind === 'ordinal') {
    n = readOrdinal(scan, i);
    unitAt = scan.end + 1;
  }
  if (n >= 0) {
    const unit = scan.sense(unitAt);
    if (unit?.kind === 'unit' && unit.unit === 'day' && scan.sense(unitAt + 1)?.kind === 'weekday') unitAt++;
    end = unitAt;
  } else if (
    (first?.kind === 'unit' && first.count === 1) ||
    first?.kind === 'weekday' ||
    (first?.kind === 'day-shift' && first.offset === 0)
  ) {
    unitAt = i;
    const rank = scan.sense(firstEnd + 1);
    if (rank?.kind === 'final') {
      n = 0;
      end = firstEnd + 1;
    } else if (rank?.kind === 'ordinal' && scan.tokens[i]?.script === 'arabic' && first.kind === 'unit') {
      n = readOrdinal(scan, firstEnd + 1);
      end = scan.end;
    }
  }
  if (n < 0) return null;
  const unit = scan.here(unitAt);
  const isDay = unit?.kind === 'day-shift';
  if (unit?.kind !== 'unit' && unit?.kind !== 'weekday' && !isDay) return null;
  // "first sat in November"
  if (unit.kind === 'weekday' && unit.certainty === 'short' && scan.tokens[unitAt]?.script === 'latin' && !scan.tokens[unitAt]?.capital)
    return null;
  let at = end + 1;
  const link = scan.sense(at);
  const linked = link?.kind === 'link' && (link.role === 'of' || link.role === 'in');
  if (linked) at++;
  else if (!scan.word(at)?.linked && !(unit.kind === 'unit' && (unit.unit === 'half' || unit.unit === 'quarter'))) return null;
  const within = readBase(scan, at, true);
  if (!within) return null;
  const kind = unit.kind === 'unit' ? unit.unit : unit.kind === 'weekday' ? 'day' : 'day';
  return item(i, within.last, { kind: 'nth', n, unit: kind, weekday: unit.kind === 'weekday' ? unit.weekday : -1, within: within.spec });
}
