// Digit runs to numbers: separators of thousands and decimals in all their habits.
import { WordTable } from '../../text/words.ts';
import type { Source } from './figure.ts';

export interface Digits {
  /** Token index, inclusive; a run may be several tokens: "2 500". */
  readonly last: number;
  readonly value: number;
  /** Digits and nothing else. */
  readonly plain: boolean;
  /** `2.500`: three digits after a single point; `thousands` is the other reading of `value`. */
  readonly thousands: number | null;
  readonly decimal: boolean;
  /** The decimal point stands before the token, without a zero: `.77`. */
  readonly pointed: boolean;
}

const GROUP = 3;
/** Past a thousand trillions a row of groups is a table. */
const MOST_GROUPS = 5;
const DECIMAL = '٫';
const THOUSANDS = '٬';
/** A longer run without separators is a telephone or an identity number. */
const LONGEST_PLAIN = 13;

/** Reads the digit run at a number token. `null` for what is no number: addresses, versions, telephone numbers. */
export function readDigits(source: Source, index: number): Digits | null {
  const token = source.tokens[index];
  if (token?.kind !== 'number') return null;
  const norm = token.norm;
  if (isPlain(norm)) {
    if (norm.length > LONGEST_PLAIN || (norm.length > 4 && norm.startsWith('0'))) return null;
    const spaced = readSpacedGroups(source, index, norm);
    if (spaced) return spaced;
    if (isPointBefore(source, index)) {
      return { last: index, value: Number(`0.${norm}`), plain: false, thousands: null, decimal: true, pointed: true };
    }
    return { last: index, value: Number(norm), plain: true, thousands: null, decimal: false, pointed: false };
  }
  const separated = SEPARATED.of(token.word);
  return separated === null ? null : { ...separated, last: index };
}

/** What a run with separators says, wherever it stands. */
const SEPARATED = new WordTable<Digits | null>(({ norm }) => readSeparated(norm, 0), null);

function isPlain(norm: string): boolean {
  for (let i = 0; i < norm.length; i++) {
    const unit = norm.charCodeAt(i);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}

/** `.77`, ٫٧٧ */
function isPointBefore(source: Source, index: number): boolean {
  const token = source.tokens[index];
  const point = source.tokens[index - 1];
  return token?.gap === 'none' && point?.kind === 'mark' && (point.norm === '.' || point.norm === '٫') && point.gap !== 'none';
}

/** "2 500", "1 414 021 100": groups of three after a head of one to three digits. */
function readSpacedGroups(source: Source, index: number, head: string): Digits | null {
  if (head.length > GROUP || head.startsWith('0')) return null;
  let digits = head;
  let last = index;
  let decimal = false;
  for (let next = index + 1; !decimal; next++) {
    if (next > index + MOST_GROUPS) return null;
    const token = source.tokens[next];
    if (token?.kind !== 'number' || token.gap !== 'space') break;
    const point = token.norm.length > GROUP ? token.norm.charAt(GROUP) : '';
    if (!isPlain(token.norm.slice(0, GROUP)) || token.norm.length < GROUP) return null;
    if (point === '') digits += token.norm;
    else if (point === '.' || point === '٫' || point === ',') {
      if (!isPlain(token.norm.slice(GROUP + 1))) return null;
      digits += token.norm.replace(point, '.');
      decimal = true;
    } else return null;
    last = next;
  }
  return last === index ? null : { last, value: Number(digits), plain: false, thousands: null, decimal, pointed: false };
}

/** A run with separators: the last one is the decimal point unless every group after the first has three digits. */
function readSeparated(norm: string, last: number): Digits | null {
  const groups: string[] = [];
  const separators: string[] = [];
  let from = 0;
  for (let i = 0; i <= norm.length; i++) {
    const unit = norm.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) continue;
    groups.push(norm.slice(from, i));
    if (i < norm.length) separators.push(norm.charAt(i));
    from = i + 1;
  }
  const final = separators.at(-1) ?? '';
  const tail = groups.at(-1) ?? '';
  const grouping = separators[0] ?? '';
  const uniform = separators.every((separator) => separator === grouping);
  if (uniform && grouping !== DECIMAL && isGrouped(groups)) {
    const whole = Number(groups.join(''));
    const ambiguous = grouping === '.' && separators.length === 1;
    return ambiguous
      ? { last, value: Number(norm), plain: false, thousands: whole, decimal: true, pointed: false }
      : { last, value: whole, plain: false, thousands: null, decimal: false, pointed: false };
  }
  if (final === THOUSANDS) return null;
  const heads = groups.slice(0, -1);
  const alike = separators.slice(0, -1).every((separator) => separator === grouping && separator !== final);
  if (heads.length > 1 && !(alike && isGrouped(heads))) return null;
  return { last, value: Number(`${heads.join('')}.${tail}`), plain: false, thousands: null, decimal: true, pointed: false };
}

/** 1,800 · 12,34,567 (the Indian habit) · not 0,800 nor 1234,567. */
function isGrouped(groups: readonly string[]): boolean {
  const [head = '', ...rest] = groups;
  if (head.length > GROUP || head.startsWith('0') || rest.at(-1)?.length !== GROUP) return false;
  const middle = rest.slice(0, -1);
  return middle.every((group) => group.length === GROUP) || (head.length <= 2 && middle.every((group) => group.length === 2));
}
