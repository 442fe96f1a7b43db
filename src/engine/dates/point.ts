// One date that begins at a token: which part of the grammar to ask, by the sense of the word.
import { readAnniversary, readArabicAnniversary } from './anniversaries.ts';
import { readFromDay, readFromMonth, readFromYear } from './calendar-dates.ts';
import { readArabicDistance, readDayAround, readEnglishDistance, readEve, readFromMention } from './distances.ts';
import { readNumericDate } from './numeric-dates.ts';
import { readNth, readPart, readYearEnd } from './parts.ts';
import { readAfterShift, readAroundDay, readDayShift, readFromUnit, readSeason, readWeekday } from './relative-dates.ts';
import type { Scan } from './scan.ts';
import type { Item } from './spec.ts';
import { readLoneYear, readYearInWords } from './years.ts';

/** One date that begins at token `i`, or null. */
export function readPoint(scan: Scan, i: number): Item | null {
  const token = scan.tokens[i];
  if (!token) return null;
  if (token.kind === 'number') {
    return (
      readNumericDate(scan, i) ??
      readFromYear(scan, i) ??
      readFromDay(scan, i) ??
      readAnniversary(scan, i) ??
      readEnglishDistance(scan, i, readAnchorDay) ??
      readLoneYear(scan, i)
    );
  }
  const kind = scan.opener(i);
  return kind ? readFromWord(scan, i, kind) : null;
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
