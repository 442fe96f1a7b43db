// One number: digits, words or both, with its currency or percent, its fraction, and its second notation in brackets.
import type { NumberWord } from '../../languages/numbers.ts';
import { type Core, isScaleNext, readDigitCore, round } from './digit-core.ts';
import { type Amount, amountOf, type FigureUnit, ReadAmount, type Source } from './figure.ts';
import { addFraction, readShare } from './fractions.ts';
import { readSpelled } from './spelled.ts';
import { readCurrencyAfter, readCurrencyBefore, readPercent, readPercentBefore } from './units.ts';
import { readVague } from './vague.ts';
import { connectives, isExactly, LIST, wordAt } from './vocabulary.ts';

/** A bare number of four digits between these may be a year. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** Reads the number that begins at a token; `null` when none does. */
export function readAmount(source: Source, at: number): Amount | null {
  const token = source.tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return finish(source, readDigitCore(source, at));
  const word = wordAt(source, at);
  if (!word) return null;
  switch (word.role) {
    case 'dual-noun':
      return readDualNoun(source, at);
    case 'few':
    case 'vague':
      return readVague(source, at);
    case 'scales':
      return readVague(source, at);
    case 'minus':
      return readNegative(source, at);
    case 'fraction':
      return readShare(source, at);
    case 'fractions':
      return null;
    case 'article':
      return readAfterArticle(source, at);
    case 'dozen':
      // "a pair" is read from its article; "the pair" are people
      return word.pronoun ? null : finish(source, readWordCore(source, at, word));
    default:
      return readShare(source, at) ?? finish(source, readWordCore(source, at, word));
  }
}

function readDualNoun(source: Source, at: number): Amount {
  // مصدرين اثنين
  const next = wordAt(source, at + 1);
  const last =
    next?.role === 'unit' && next.value === 2 && !next.joined && !next.ordinal && source.tokens[at + 1]?.gap !== 'line' ? at + 1 : at;
  return amountOf({ first: at, last, min: 2, max: 2, form: 'dual', noun: at });
}

function readNegative(source: Source, at: number): Amount | null {
  if (source.tokens[at + 1]?.gap === 'line' || wordAt(source, at + 1)?.role === 'minus') return null;
  const amount = readAmount(source, at + 1);
  if (!amount || amount.form === 'vague' || amount.form === 'dual') return null;
  return amountOf({ ...amount, first: at, min: -amount.max, max: -amount.min });
}

/** "a thousand", "a few hundred", "half a dozen" begins elsewhere; "a soldier" is no figure. */
function readAfterArticle(source: Source, at: number): Amount | null {
  const next = wordAt(source, at + 1);
  if (source.tokens[at + 1]?.gap === 'line') return null;
  if (!next) {
    // a dollar
    const money = readCurrencyAfter(source, at, 1, false);
    return money && endsPhrase(source, money.last)
      ? amountOf({ first: at, last: money.last, min: money.value, max: money.value, form: 'words', unit: 'money' })
      : null;
  }
  // a third of
  if (next.ordinal) return next.value >= 3 && connectives.of.has(source.tokens[at + 2]?.norm ?? '') ? readNthOf(at, next.value) : null;
  if (next.role === 'few') return readVague(source, at);
  const couple = source.tokens[at + 1]?.norm === 'couple' ? readVague(source, at) : null;
  if (couple) return couple;
  if (next.role === 'fraction') {
    const share = readShare(source, at + 1);
    return share ? amountOf({ ...share, first: at }) : null;
  }
  if (next.role !== 'hundred' && next.role !== 'scale' && next.role !== 'dozen') return null;
  const amount = finish(source, readWordCore(source, at + 1, next));
  if (!amount) return null;
  const pair = next.pronoun;
  if (pair && !(source.tokens[at + 2]?.norm === 'of' || amount.max > 2)) return null;
  return amountOf({ ...amount, first: at, weak: false, bound: next.loose ? 'about' : null });
}

const readNthOf = (at: number, denominator: number): Amount =>
  amountOf({ first: at, last: at + 1, min: 1 / denominator, max: 1 / denominator, form: 'words', unit: 'fraction' });

/** "a dollar bill", "a US$5 note", "a C-130" go on; "a dollar." does not. */
function endsPhrase(source: Source, last: number): boolean {
  const next = source.tokens[last + 1];
  return !next || next.gap === 'line' || (next.kind === 'mark' && next.norm !== '-' && next.norm !== '$');
}

function readWordCore(source: Source, at: number, word: NumberWord): Core | null {
  const spelled = readSpelled(source, at, null);
  if (!spelled) return null;
  return {
    first: at,
    last: spelled.last,
    value: spelled.value,
    scale: spelled.single ? spelled.scale : 1,
    form: spelled.last > at && hasDigits(source, at, spelled.last) ? 'mixed' : 'words',
    ordinal: spelled.ordinal,
    weak: word.pronoun && spelled.last === at,
    plain: false,
    share: false,
    pivot: spelled.pivot,
    place: spelled.scale,
  };
}

function hasDigits(source: Source, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (source.tokens[i]?.kind === 'number') return true;
  return false;
}

/** Adds what stands around the number: fraction, second notation, percent, currency. */
function finish(source: Source, core: Core | null): Amount | null {
  if (!core) return null;
  let { first, last, value, scale, form } = core;
  let { weak } = core;
  const point = core.ordinal ? null : readPoint(source, last, value);
  if (point) ({ last, value, scale } = point);
  else if (!core.ordinal) {
    const fraction = addFraction(source, last, value, core.place);
    if (fraction) {
      ({ last, value } = fraction);
      scale = 1;
      weak = false;
    }
  }
  const twin = readTwin(source, last, value);
  if (twin !== null) {
    last = twin;
    form = 'mixed';
  }
  let unit: FigureUnit = core.ordinal ? 'ordinal' : core.share ? 'fraction' : 'count';
  if (unit === 'count') {
    const percent = readPercent(source, last);
    const sign = readPercentBefore(source, first);
    if (percent !== null || sign !== null) {
      unit = 'percent';
      last = percent ?? last;
      first = sign ?? first;
    } else {
      const symbol = readCurrencyBefore(source, first);
      const currency = readCurrencyAfter(source, last, value, symbol !== null);
      if (symbol !== null || currency) {
        unit = 'money';
        if (symbol !== null) first = symbol;
        if (currency) ({ last, value } = currency);
      }
    }
  }
  const yearLike = core.plain && unit === 'count' && last === core.last && value >= FIRST_YEAR && value <= LAST_YEAR;
  const amount = new ReadAmount();
  amount.first = first;
  amount.last = last;
  amount.min = value;
  amount.max = value;
  amount.scale = scale;
  amount.form = form;
  amount.unit = unit;
  amount.weak = weak && unit === 'count';
  amount.yearLike = yearLike;
  amount.pivot = core.pivot;
  return amount;
}

/** "one point three", "2 point 5 million": spoken decimals. */
function readPoint(source: Source, last: number, whole: number): { last: number; value: number; scale: number } | null {
  const { tokens } = source;
  const point = tokens[last + 1];
  const token = tokens[last + 2];
  if (!isExactly(point, LIST.point) || point?.gap === 'line' || token?.gap === 'line' || !Number.isInteger(whole)) return null;
  const word = wordAt(source, last + 2);
  const digits = token?.kind === 'number' ? token.norm : word?.role === 'unit' && !word.ordinal ? String(word.value) : null;
  if (digits === null || !/^\d{1,3}$/.test(digits)) return null;
  const value = Number(`${whole}.${digits}`);
  const spelled = isScaleNext(source, last + 3) ? readSpelled(source, last + 3, value) : null;
  return spelled ? { last: spelled.last, value: round(spelled.value), scale: spelled.scale } : { last: last + 2, value, scale: 1 };
}

/** "1800 (ألف وثمانمائة)", "forty-five (45)": the same number again in brackets. Gives the last token of the second. */
function readTwin(source: Source, last: number, value: number): number | null {
  const { tokens } = source;
  const open = tokens[last + 1];
  if (open?.kind !== 'mark' || open.norm !== '(' || open.gap === 'line') return null;
  const inside = tokens[last + 2];
  let core: Core | null = null;
  if (inside?.kind === 'number') core = readDigitCore(source, last + 2);
  else if (inside?.kind === 'word') {
    const word = wordAt(source, last + 2);
    core = word ? readWordCore(source, last + 2, word) : null;
  }
  if (!core || core.value !== value || tokens[core.last + 1]?.norm !== ')') return null;
  return core.last + 1;
}
