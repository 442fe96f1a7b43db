// One date that begins at a token: which part of the grammar to ask, by the sense of the word.
import { readAnniversary, readArabicAnniversary } from './anniversaries.ts';
import { readFromDay, readFromMonth, readFromYear } from './calendar-dates.ts';
import { readArabicDistance, readDayAround, readEnglishDistance, readEve, readFromMention } from './distances.ts';
import { LAST_DAY } from './names.ts';
import { readNumericDate } from './numeric-dates.ts';
import { readNth, readPart, readYearEnd } from './parts.ts';
import { readAfterShift, readAroundDay, readDayShift, readFromUnit, readSeason, readWeekday } from './relative-dates.ts';
import type { Opener, Scan } from './scan.ts';
import type { Item } from './spec.ts';
import { isYear, readLoneYear, readYearInWords } from './years.ts';

/** One date that begins at token `i`, or null. */
export function readPoint(scan: Scan, i: number): Item | null {
  const kind = scan.opener(i);
  return kind === null ? null : readFrom(scan, i, kind);
}

/** The same, where the token is known to open a date of this kind; see {@link Scan.opener}. */
export const readFrom = (scan: Scan, i: number, kind: Opener): Item | null =>
  scan.mayGoOn(i + 1) || !needsMore(scan, i, kind) ? readFromToken(scan, i, kind) : null;

/** Whether what begins so is no date without a date's word, a number or a mark behind it: most "a", "days", 900 and قبل. */
function needsMore(scan: Scan, i: number, kind: Opener): boolean {
  switch (kind) {
    case 'number': {
      const n = scan.number(i);
      return n > LAST_DAY && !isYear(n);
    }
    case 'cardinal':
      return scan.behind(i)?.kind !== 'link';
    case 'unit': {
      const unit = scan.here(i);
      return unit?.kind === 'unit' && unit.unit !== 'year' && unit.unit !== 'weekend';
    }
    default:
      return kind === 'link';
  }
}

function readFromToken(scan: Scan, i: number, kind: Opener): Item | null {
  switch (kind) {
    case 'number':
      // 2,500 or 27.01.2024
      if (scan.number(i) < 0) return readNumericDate(scan, i);
      return (
        readNumericDate(scan, i) ??
        readFromYear(scan, i) ??
        readFromDay(scan, i) ??
        readAnniversary(scan, i) ??
        readEnglishDistance(scan, i, readAnchorDay) ??
        readLoneYear(scan, i)
      );
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
      return readNth(scan, i) ?? readFromDay(scan, i) ?? readAnniversary(scan, i);
    case 'cardinal':
      return readFromDay(scan, i) ?? readEnglishDistance(scan, i, readAnchorDay) ?? readAnniversary(scan, i) ?? readYearInWords(scan, i);
    case 'anniversary':
      return readArabicAnniversary(scan, i);
    case 'eve':
      return readEve(scan, i);
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
  return sense && sense.kind !== 'head' ? readFromToken(scan, i, sense.kind) : null;
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
