// The day of publication as the text itself gives it: a date line near its head or a dateline. Anything less certain is null.
import type { IsoDay } from '../../claims/time.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { readDate } from './full-date.ts';
import {
  BYLINES,
  FILLERS,
  FOREIGN_LINES,
  FURNITURE,
  HIJRI_MONTHS,
  PREPOSITIONS,
  PUBLISHED_LABELS,
  TODAY_WORDS,
  UPDATED_LABELS,
  WEEKDAYS,
} from './words.ts';

/** A date further down belongs to the story. Long enough for a page head of menus and a title before the date line. */
const HEAD_UNITS = 1000;
const HEAD_LINES = 16;
/** A date line with byline and outlet is shorter than this; a sentence with a date in it is mostly longer. */
const LONGEST_DATE_LINE = 24;
/** "Al-Mada - Baghdad" is a byline; more words on one side of a separator are a headline. */
const LONGEST_BYLINE = 5;
const LONGEST_FURNITURE = 7;
/** "BAGHDAD, Jan. 25, 2024 (AFP) -": so many words may stand before the date and around the agency. */
const DATELINE_WORDS = 3;
const DATELINE_TAIL = 8;
/** A date line and a dateline may differ by the night between filing and printing; more is two different things. */
const CLOSE_DAYS = 3;
const MS_A_DAY = 86_400_000;

/**
 * The publication day that the first lines of a text state, in Arabic or English.
 * A date counts on a line of its own, with a time, byline, outlet or label, or in a dateline that opens a paragraph; a date
 * inside a sentence, in a caption, or beside a page's search box and menus does not. Lines that disagree give `null`.
 */
export function publishedFromText(text: string): IsoDay | null {
  const lines = linesOf(tokenise(text.slice(0, HEAD_UNITS)));
  const found: { day: IsoDay; rank: Rank }[] = [];
  for (const [index, line] of lines.entries()) {
    const sign = readLine(line, index === 0);
    if (sign && (sign.rank === 'labelled' || !isBesideFurniture(lines, index))) found.push(sign);
  }
  for (const rank of RANKS) {
    const [first, ...others] = found.filter((sign) => sign.rank === rank).map((sign) => sign.day);
    if (first !== undefined) return others.every((day) => areClose(first, day)) ? first : null;
  }
  return null;
}

/** The one calendar day that a short text such as a meta tag's content gives: `2024-01-25T…`, "25 January 2024", «25 يناير 2024». */
export function dayIn(text: string): IsoDay | null {
  const tokens = tokenise(text);
  for (let at = 0; at < tokens.length; at++) {
    const date = readDate(tokens, at);
    if (date) return date.day;
  }
  return null;
}

const RANKS = ['labelled', 'plain', 'updated'] as const;
type Rank = (typeof RANKS)[number];
type Line = readonly Token[];

function linesOf(tokens: readonly Token[]): Line[] {
  const lines: Token[][] = [];
  for (const token of tokens) {
    if (token.gap === 'line') lines.push([]);
    lines.at(-1)?.push(token);
  }
  return lines.slice(0, HEAD_LINES);
}

const isBesideFurniture = (lines: readonly Line[], index: number): boolean =>
  [lines[index - 1], lines[index + 1], lines[index + 2]].some(
    (line) => line !== undefined && line.length <= LONGEST_FURNITURE && line.some((token) => FURNITURE.has(token.norm)),
  );

const areClose = (a: IsoDay, b: IsoDay): boolean => Math.abs(Date.parse(a) - Date.parse(b)) <= CLOSE_DAYS * MS_A_DAY;

function readLine(line: Line, isFirst: boolean): { day: IsoDay; rank: Rank } | null {
  const opening = line[0]?.norm ?? '';
  if (TODAY_WORDS.has(opening)) return null;
  return readLabelled(line) ?? readDateLine(line, isFirst) ?? readDateline(line);
}

/** "Published: 25 January 2024 …": the label opens the line, whatever follows, or stands in a short line. */
function readLabelled(line: Line): { day: IsoDay; rank: Rank } | null {
  const opensWithLabel = PUBLISHED_LABELS.has(line[0]?.norm ?? '');
  if (!opensWithLabel && (line.length > LONGEST_DATE_LINE || isForeign(line))) return null;
  for (const [index, token] of line.entries()) {
    if (!PUBLISHED_LABELS.has(token.norm)) continue;
    let at = index + 1;
    while (isPassable(line[at])) at++;
    const date = readDate(line, at);
    if (date) return { day: date.day, rank: 'labelled' };
    if (opensWithLabel) return null;
  }
  return null;
}

const isForeign = (line: Line): boolean => line.some((token) => FOREIGN_LINES.has(token.norm) || token.norm === '©');

/** Between a label and its date: punctuation, weekday, "on". */
const isPassable = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'mark' || FILLERS.has(token.norm) || WEEKDAYS.has(token.norm) || PUBLISHED_LABELS.has(token.norm));

/** A line that is a date with at most a time, a byline and an outlet around it. */
function readDateLine(line: Line, isFirst: boolean): { day: IsoDay; rank: Rank } | null {
  if (line.length > LONGEST_DATE_LINE || isForeign(line)) return null;
  const days: IsoDay[] = [];
  let isUpdated = false;
  let hasClock = false;
  let words = 0;
  let longest = 0;
  for (let at = 0; at < line.length; ) {
    const token = line[at];
    if (!token) break;
    const date = readDate(line, at);
    const clock = date ? null : readClock(line, at);
    const hijri = date ? null : readHijri(line, at);
    if (date) {
      days.push(date.day);
      at = date.next;
      words = 0;
    } else if (clock) {
      hasClock = true;
      at = clock;
    } else if (hijri) {
      at = hijri;
    } else if (token.kind === 'mark') {
      if (isSeparator(token)) words = 0;
      if ('?!"'.includes(token.norm)) return null;
      at++;
    } else {
      if (UPDATED_LABELS.has(token.norm)) isUpdated = true;
      else if (WEEKDAYS.has(token.norm)) hasClock = true;
      else if (!FILLERS.has(token.norm) && !PUBLISHED_LABELS.has(token.norm)) words++;
      longest = Math.max(longest, words);
      at++;
    }
  }
  const day = days[0];
  if (day === undefined) return null;
  const opening = line[0]?.norm ?? '';
  const isBylined = BYLINES.has(opening) || (!PREPOSITIONS.has(opening) && (hasClock || line.some(isSeparator)));
  // a headline may end in a date; only a clock or a weekday makes a first line with other words a date line
  const fits = longest === 0 || (longest <= LONGEST_BYLINE && isBylined && (!isFirst || hasClock));
  return fits ? { day, rank: isUpdated ? 'updated' : 'plain' } : null;
}

const isSeparator = (token: Token): boolean => token.kind === 'mark' && '|•·/-●▪:;,'.includes(token.norm);

/** `16 رجب 1445 هـ`: the same day in the other calendar; the index after its year. */
function readHijri(line: Line, at: number): number | null {
  const month = line[at]?.kind === 'number' ? at + 1 : at;
  if (!HIJRI_MONTHS.has(line[month]?.norm ?? '')) return null;
  const year = [month + 1, month + 2].find((index) => line[index]?.kind === 'number');
  return year === undefined ? month + 1 : year + 1;
}

/** "BAGHDAD, Jan. 25, 2024 (AFP) -" or «بغداد 25 يناير 2024 (رويترز) -», and then the story. */
function readDateline(line: Line): { day: IsoDay; rank: Rank } | null {
  let words = 0;
  for (let at = 0; at < line.length && words <= DATELINE_WORDS; at++) {
    const date = readDate(line, at);
    if (date) return closesDateline(line, date.next) ? { day: date.day, rank: 'plain' } : null;
    const token = line[at];
    if (!token || PREPOSITIONS.has(token.norm)) return null;
    if (token.kind !== 'mark') words++;
  }
  return null;
}

/** A dash, slash or colon closes a dateline; at most an agency in brackets stands before it. */
function closesDateline(line: Line, from: number): boolean {
  let isInside = false;
  for (let at = from; at < Math.min(line.length, from + DATELINE_TAIL); at++) {
    const norm = line[at]?.norm ?? '';
    if (norm === '(' || norm === '[') isInside = true;
    else if (norm === ')' || norm === ']') isInside = false;
    else if (!isInside) return norm === '-' || norm === '/' || norm === ':';
  }
  return false;
}

/** `05:40`, `05:40:12`, with what follows left to the fillers; the index after it. */
function readClock(line: Line, at: number): number | null {
  if (line[at]?.kind !== 'number' || line[at + 1]?.norm !== ':' || line[at + 2]?.kind !== 'number') return null;
  return line[at + 3]?.norm === ':' && line[at + 4]?.kind === 'number' ? at + 5 : at + 3;
}
