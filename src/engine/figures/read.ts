// The figures of a text: each number with its hedge, range, form and unit. One pass over the tokens.
import type { FigureValue } from '../../claims/value.ts';
import type { Bound } from '../../languages/numbers.ts';
import { roleWords } from '../../languages/role-words.ts';
import { BARRIER, type Token, tokenBefore } from '../../text/tokens.ts';
import { readAmount } from './amount.ts';
import type { Amount, Figure, Source } from './figure.ts';
import { hedgeAfter, hedgeBefore, hedged } from './hedges.ts';
import { isNotCount } from './not-counts.ts';
import { countsAsOne } from './pronouns.ts';
import { readRange } from './ranges.ts';
import { connectives, opensFigure, wordAt } from './vocabulary.ts';

export type { Figure, FigureForm, FigureUnit } from './figure.ts';

const LOWER: ReadonlySet<Bound | null> = new Set<Bound | null>(['more_than', 'at_least']);
const UPPER: ReadonlySet<Bound | null> = new Set<Bound | null>(['less_than', 'up_to']);

/**
 * Figures in text order, never overlapping. `taken[i] === 1` says that token `i` belongs to a date: it is never read.
 * Linear: every number is read once, with a bounded look at its neighbours.
 */
export function readFigures(tokens: readonly Token[], taken: Uint8Array): Figure[] {
  const source: Source = { tokens: withBarriers(tokens, taken) };
  const figures: Figure[] = [];
  let end = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = source.tokens[at] as Token;
    if (!opensFigure(token)) continue;
    const amount = readAmount(source, at);
    if (!amount) {
      if (token.kind === 'number') at = skipRun(source, at, true);
      continue;
    }
    if (amount.first <= end) continue;
    if (amount.form === 'dual' && (amount.first === end + 1 ? isAfterDual(source, amount.first) : agreesWithNoun(source, amount.first))) {
      // جنديان أميركيان: an adjective agrees with its noun
      end = amount.last;
      continue;
    }
    const read = readFigure(source, amount, end);
    at = Math.max(at, read.last);
    if (!read.figure) continue;
    end = read.figure.last;
    const merged = mergeBounds(source.tokens, figures.at(-1), read.figure) ?? mergeAroundNoun(source, figures.at(-1), read.figure);
    if (merged) figures[figures.length - 1] = merged;
    else figures.push(read.figure);
  }
  return figures;
}

/** Barriers stand for the tokens of dates: what comes before a date ends there, as at the end of a line. */
function withBarriers(tokens: readonly Token[], taken: Uint8Array): readonly Token[] {
  const source = tokens.slice();
  for (let i = 0; i < taken.length; i++) if (taken[i] === 1) source[i] = BARRIER;
  return source;
}

function isAfterDual(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  return wordAt(source, at - 1)?.role === 'dual-noun' && word?.joined === false && !word.prefixed && source.tokens[at]?.gap !== 'line';
}

/** وفدان عسكريان, بين وفدين عسكريين: an adjective of origin behind a noun that is dual like it; not «في لبنان عسكريان». */
function agreesWithNoun({ tokens }: Source, at: number): boolean {
  const [noun, adjective] = [tokenBefore(tokens, at), tokens[at]];
  const ending = adjective?.norm.slice(-2);
  return (
    noun?.kind === 'word' &&
    adjective?.gap === 'space' &&
    OF_ORIGIN.test(adjective.norm) &&
    noun.norm.length > LONGEST_PARTICLE &&
    noun.norm.endsWith(ending ?? '') &&
    !roleWords.locative.at(tokenBefore(tokens, at - 1))
  );
}

/** عسكريان, مدنيين */
const OF_ORIGIN = /..ي[اي]ن$/u;
/** بين, كان */
const LONGEST_PARTICLE = 4;

/** The figure of an amount, and the last token that it used up whether or not it is one. */
function readFigure(source: Source, amount: Amount, end: number): { figure: Figure | null; last: number } {
  const { tokens } = source;
  const found = hedgeBefore(source, amount.first);
  const before = found && found.first > end ? found : null;
  const range = readRange(source, amount, before?.bound ?? null, before?.first ?? 0);
  const whole = range ?? amount;
  let last = whole.last;
  const opens = before?.bound === 'between' || before?.bound === 'from';
  const hedge = before && (!opens || range) ? before : null;
  if (isNotCount(source, whole, hedge?.bound ?? null, hedge?.first ?? whole.first))
    return {
      figure: null,
      last: whole.form === 'digits' ? skipRun(source, whole.last, tokens[whole.first - 1]?.norm === '+') : whole.last,
    };
  let noun = whole.noun;
  let first = hedge?.first ?? whole.first;
  if (whole.weak && !hedge) {
    const one = countsAsOne(source, whole);
    if (!one) return { figure: null, last: amount.last };
    noun = one.noun;
    first = Math.min(first, one.first);
  }
  let value: FigureValue;
  // "no more than a few hundred"
  if (whole.form === 'vague' && hedge && UPPER.has(hedge.bound)) value = hedged(whole.max, whole.max, hedge.bound);
  else if (whole.form === 'vague') value = { min: whole.min, max: whole.max, modifier: 'vague' };
  else {
    const after = (hedge && hedge.bound !== 'equal') || whole.unit === 'ordinal' ? null : hedgeAfter(source, whole.last);
    if (after?.first === last + 1) last = after.last;
    value = hedged(whole.min, whole.max, after?.bound ?? hedge?.bound ?? whole.bound);
  }
  const figure: Figure = {
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    value,
    form: whole.form,
    // "تجاوز الأربعين": past forty; without a bound it is the fortieth.
    unit: whole.unit === 'ordinal' && hedge && wordAt(source, whole.first)?.role === 'tens' ? 'count' : whole.unit,
    noun,
  };
  return { figure, last };
}

/** Past the other numbers of a telephone (`spaced`: also past spaces), score or address of which this was one. */
function skipRun(source: Source, from: number, spaced: boolean): number {
  const { tokens } = source;
  let last = from;
  for (;;) {
    const next = tokens[last + 1];
    const further = tokens[last + 2];
    if (spaced && next?.kind === 'number' && next.gap === 'space') last++;
    else if (next?.kind === 'mark' && next.gap === 'none' && further?.kind === 'number' && further.gap === 'none') last += 2;
    else return last;
  }
}

/** "More than 20 and fewer than 35" is one interval. */
function mergeBounds(tokens: readonly Token[], before: Figure | undefined, after: Figure): Figure | null {
  if (!before || before.unit !== after.unit) return null;
  for (let at = before.last + 1; at < after.first; at++) {
    const link = tokens[at];
    if (!link || link.gap === 'line' || at > before.last + 2) return null;
    if (link.norm !== ',' && !connectives.and.has(link.norm) && !connectives.or.has(link.norm)) return null;
  }
  if (tokens[after.first]?.gap === 'line') return null;
  const a = before.value;
  const b = after.value;
  const lower =
    LOWER.has(a.modifier as Bound) && UPPER.has(b.modifier as Bound)
      ? a.min
      : LOWER.has(b.modifier as Bound) && UPPER.has(a.modifier as Bound)
        ? b.min
        : null;
  const upper = lower === null ? null : (a.max ?? b.max);
  if (lower === null || upper === null || lower >= upper) return null;
  return { ...after, first: before.first, start: before.start, value: { min: lower, max: upper, modifier: 'range' } };
}

const THOUSAND = 1000;

/** ألفي جندي وخمسمئة: thousands, their noun, and the hundreds behind it, which nothing follows, are one number. */
function mergeAroundNoun({ tokens }: Source, before: Figure | undefined, after: Figure): Figure | null {
  const at = after.first - 1;
  const noun = tokenBefore(tokens, after.first);
  const next = tokens[after.last + 1];
  if (!before || before.last !== at - 1 || noun?.kind !== 'word' || noun.script !== 'arabic') return null;
  if (!isPlainCount(before) || !isPlainCount(after) || after.value.modifier !== 'exact' || !tokens[after.first]?.norm.startsWith('و'))
    return null;
  const [thousands, hundreds] = [before.value.min ?? 0, after.value.min ?? 0];
  if (thousands < THOUSAND || thousands % THOUSAND !== 0 || hundreds >= THOUSAND) return null;
  if (next !== undefined && next.kind !== 'mark' && next.gap !== 'line') return null;
  const add = (side: number | null): number | null => (side === null ? null : side + hundreds);
  const value = { ...before.value, min: add(before.value.min), max: add(before.value.max) };
  return { ...before, last: after.last, end: after.end, value, noun: at };
}

const isPlainCount = ({ unit, form }: Figure): boolean => unit === 'count' && (form === 'words' || form === 'mixed');
