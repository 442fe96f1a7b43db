// Halves, quarters and thirds: alone (a share), of a scale (half a million), and after a number (مليون ونصف).
import type { Amount, Source } from './figure.ts';
import { connectives, isIn, wordAt } from './vocabulary.ts';

/** "a third of" and "one fifth": ordinals from here on name fractions too. */
const FIRST_DENOMINATOR = 3;
const MOST_NUMERATOR = 10;

/** A share or a fraction of a scale that begins at a word; `null` when none does. A share of nothing named is weak. */
export function readShare(source: Source, first: number): Amount | null {
  const head = wordAt(source, first);
  if (!head) return null;
  let at = first;
  let value: number;
  if (head.role === 'fraction') value = head.value;
  else if (head.role === 'unit' && !head.ordinal && head.value > 0) {
    const next = skipHyphen(source, first + 1);
    const denominator = wordAt(source, next);
    if (!denominator || denominator.joined || source.tokens[next]?.gap === 'line') return null;
    if (denominator.role === 'fractions') value = head.value * denominator.value;
    else if (head.value === 1 && denominator.role === 'fraction' && source.tokens[first]?.script === 'latin') value = denominator.value;
    else if (head.value === 1 && denominator.ordinal && denominator.role === 'unit' && denominator.value >= FIRST_DENOMINATOR) {
      if (source.tokens[first]?.script !== 'latin') return null;
      value = 1 / denominator.value;
    } else return null;
    at = next;
  } else return null;
  const scale = scaleAfter(source, at);
  if (scale !== null) {
    const by = wordAt(source, scale)?.value ?? 1;
    return { ...SHARE, first, last: scale, min: round(value * by), max: round(value * by), unit: 'count', weak: false };
  }
  return { ...SHARE, first, last: at, min: value, max: value, weak: !isOfSomething(source, at, head.definite) };
}

const SHARE: Amount = {
  first: 0,
  last: 0,
  min: 0,
  max: 0,
  scale: 1,
  form: 'words',
  unit: 'fraction',
  noun: null,
  weak: false,
  yearLike: false,
  pivot: null,
};

/** The scale of "half a million", "quarter of a million", "half-dozen", نصف مليون; a definite one too (ثلاثة أرباع المليون). */
function scaleAfter(source: Source, at: number): number | null {
  let next = skipHyphen(source, at + 1);
  if (connectives.of.has(source.tokens[next]?.norm ?? '') && source.tokens[next]?.script === 'latin') next++;
  if (wordAt(source, next)?.role === 'article') next++;
  const token = source.tokens[next];
  const word = wordAt(source, next);
  if (!token || token.gap === 'line' || !word || word.joined || word.prefixed) return null;
  return word.role === 'scale' || (word.role === 'dozen' && !word.pronoun) || (word.role === 'hundred' && token.script === 'latin')
    ? next
    : null;
}

function skipHyphen(source: Source, at: number): number {
  const mark = source.tokens[at];
  return mark?.kind === 'mark' && mark.norm === '-' && mark.gap === 'none' && source.tokens[at + 1]?.gap === 'none' ? at + 1 : at;
}

/** "half of", نصف القوات: a share says what it is a share of. */
function isOfSomething(source: Source, at: number, definite: boolean): boolean {
  const next = source.tokens[at + 1];
  if (definite || next?.kind !== 'word' || next.gap === 'line') return false;
  if (connectives.of.has(next.norm)) return true;
  if (next.script === 'arabic') return next.norm.startsWith('ال') && !isIn(next, 'notShares');
  return isIn(next, 'determiners');
}

/**
 * What "and a half" adds after a number that ends at `last`: a half of `place` (the closing scale), or of one. Gives `null`
 * when nothing follows. A noun may stand between ("three months and a half").
 */
export function addFraction(
  source: Source,
  last: number,
  value: number,
  place: number,
): { last: number; value: number; scaled: boolean } | null {
  const { tokens } = source;
  const direct = readPart(source, last + 1);
  if (direct) {
    // "one and a half million", "two and a half dozen"
    const next = tokens[direct.last + 1];
    const scale = next && next.gap !== 'line' ? wordAt(source, direct.last + 1) : undefined;
    if (
      place === 1 &&
      scale &&
      !scale.joined &&
      !scale.definite &&
      (scale.role === 'scale' || scale.role === 'scales') &&
      scale.value > 100
    ) {
      return { last: direct.last + 1, value: round((value + direct.value) * scale.value), scaled: true };
    }
    // ألفان ونصف الألف
    const again = scale?.definite && (scale.role === 'scale' || scale.role === 'scales') ? 1 : 0;
    return { last: direct.last + again, value: round(value + direct.value * place), scaled: true };
  }
  const noun = tokens[last + 1];
  if (place !== 1 || value > MOST_NUMERATOR * MOST_NUMERATOR || noun?.kind !== 'word' || noun.gap === 'line' || !isIn(noun, 'countNouns'))
    return null;
  const part = readPart(source, last + 2);
  if (!part) return null;
  // ثلاثة أشهر ونصف الشهر: the noun again, with its article
  const repeated = tokens[part.last + 1];
  const again =
    repeated?.script === 'arabic' && repeated.gap === 'space' && repeated.norm.startsWith('ال') && isIn(repeated, 'countNouns') ? 1 : 0;
  return { last: part.last + again, value: value + part.value, scaled: true };
}

/** "and a half", ونصف, وثلاثة أرباع: a joined fraction that begins at a token. */
function readPart(source: Source, first: number): { last: number; value: number } | null {
  let at = first;
  const token = source.tokens[at];
  if (token?.kind !== 'word' || token.gap === 'line') return null;
  let joined = false;
  if (connectives.and.has(token.norm)) {
    joined = true;
    at++;
    if (wordAt(source, at)?.role === 'article') at++;
  }
  const word = wordAt(source, at);
  if (!word || word.prefixed || word.definite || !(joined || word.joined)) return null;
  if (word.role === 'fraction') return { last: at, value: word.value };
  if (word.role !== 'unit' || word.ordinal) return null;
  const next = skipHyphen(source, at + 1);
  const denominator = wordAt(source, next);
  return denominator?.role === 'fractions' && !denominator.joined ? { last: next, value: word.value * denominator.value } : null;
}

const round = (value: number): number => Math.round(value * 1e9) / 1e9;
