// Digits with what is written as one with them: suffix (100K, 7th), fraction sign, slash, and the scale after (2.5 million).
import { readDigits } from './digits.ts';
import type { FigureForm, Source } from './figure.ts';
import { readSpelled } from './spelled.ts';
import { readCurrencyBefore, readPercent } from './units.ts';
import { isIn, LIST, languageAt, languageOf, wordAt } from './vocabulary.ts';

/** Of fractions with a slash; larger ones are days and months. */
const LARGEST_DENOMINATOR = 4;
const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** A number without what stands around it. */
export interface Core {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** The scale when the number is one coefficient times it, else 1. */
  readonly scale: number;
  /** What "and a half" halves: the closing scale, or one. */
  readonly place: number;
  readonly form: FigureForm;
  readonly ordinal: boolean;
  readonly weak: boolean;
  /** Digits and nothing else. */
  readonly plain: boolean;
  /** Digits with a slash. */
  readonly share: boolean;
  readonly pivot: number | null;
}

/** Reads the number at a digit token; `null` for what is none. */
export function readDigitCore(source: Source, at: number): Core | null {
  const { tokens } = source;
  const digits = readDigits(source, at);
  if (!digits) return null;
  let { value, last } = digits;
  let scale = 1;
  let place = 1;
  let form: FigureForm = 'digits';
  let ordinal = false;
  let plain = digits.plain;
  let share = false;
  let pivot: number | null = null;
  const first = digits.pointed ? at - 1 : at;
  const next = tokens[last + 1];
  const suffix = next?.gap === 'none' && next.kind === 'word' && next.script === 'latin' ? languageOf(next) : null;
  const by = next ? suffix?.suffixes.get(next.norm) : undefined;
  if (plain && next && suffix?.ordinalSuffixes.has(next.norm)) {
    ordinal = true;
    last++;
  } else if (next && by !== undefined && (next.norm !== 'm' || next.capital || isMoneyOrCount(source, at, last + 1))) {
    value = round(value * by);
    scale = by;
    place = by;
    plain = false;
    last++;
  } else {
    const slashed = plain && next?.norm === '/' ? readSlashed(source, at, value) : null;
    const sign = next?.kind === 'mark' ? FRACTION_SIGNS.get(next.norm) : undefined;
    if (slashed !== null) {
      value = slashed;
      share = true;
      plain = false;
      last += 2;
    } else if (sign !== undefined) {
      value += sign;
      last++;
    }
    const spelled = isScaleNext(source, last + 1) ? readSpelled(source, last + 1, value) : null;
    if (spelled && spelled.last > last) {
      last = spelled.last;
      value = round(spelled.value);
      scale = spelled.single ? spelled.scale : 1;
      place = spelled.scale;
      form = spelled.single ? 'digits' : 'mixed';
      plain = false;
      share = false;
      pivot = spelled.pivot;
    } else if (digits.thousands !== null && countsWhole(source, last)) value = digits.thousands;
  }
  return { first, last, value, scale, place, form, ordinal, weak: false, plain, share, pivot };
}

/** 1/2, 3/4; not 7/10, which is a day, nor 5/17/2018. */
function readSlashed(source: Source, at: number, numerator: number): number | null {
  const slash = source.tokens[at + 1];
  const below = source.tokens[at + 2];
  if (slash?.norm !== '/' || slash.gap !== 'none' || below?.kind !== 'number' || below.gap !== 'none') return null;
  const before = source.tokens[at - 1];
  const after = source.tokens[at + 3];
  if (source.tokens[at]?.gap === 'none' && before?.kind === 'mark') return null;
  if (after?.gap === 'none' && after.kind === 'mark' && after.norm !== '.' && after.norm !== ',' && after.norm !== '%') return null;
  const denominator = Number(below.norm);
  return numerator > 0 && numerator < denominator && denominator <= LARGEST_DENOMINATOR ? numerator / denominator : null;
}

/** Only a scale or hundred may follow digits directly. */
export function isScaleNext(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  if (!word || word.joined || word.prefixed || word.definite || word.ordinal || source.tokens[at]?.gap === 'line') return false;
  return (
    word.role === 'scale' ||
    word.role === 'scales' ||
    word.role === 'hundred' ||
    word.role === 'dual-or-scale' ||
    (word.role === 'dozen' && !word.pronoun)
  );
}

/** "10m people" and "$3m" are millions, "10m" alone is metres. */
function isMoneyOrCount(source: Source, at: number, suffix: number): boolean {
  if (readCurrencyBefore(source, at) !== null) return true;
  const next = source.tokens[suffix + 1];
  return next?.kind === 'word' && next.gap === 'space' && isIn(next, LIST.countNouns);
}

/**
 * `2.500` is two thousand five hundred before a noun that has no fractions; Arabic news writes it so, and there any noun
 * but a measure decides. A scale, a percent sign or nothing leaves two and a half.
 */
function countsWhole(source: Source, last: number): boolean {
  if (readPercent(source, last) !== null) return false;
  const next = source.tokens[last + 1];
  const arabic = languageAt(source, last)?.script === 'arabic';
  if (next?.kind !== 'word' || next.gap === 'line') return arabic && next !== undefined && next.gap !== 'line';
  if (isIn(next, LIST.countNouns)) return !isIn(next, LIST.measures);
  return arabic && !isIn(next, LIST.measures);
}

/** 2.3 × 1000 is 2300, not 2299.9999999999995. */
export const round = (value: number): number => (Math.abs(value) < 1 ? value : Math.round(value * 1e6) / 1e6);
