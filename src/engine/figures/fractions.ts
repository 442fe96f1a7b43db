// Halves, quarters and thirds: alone (a share), of a scale (half a million), and after a number (مليون ونصف).

import { hasArticle } from '../../languages/clitics.ts';
import type { NumberWord } from '../../languages/numbers.ts';
import { readDigits } from './digits.ts';
import { type Amount, amountOf, type Source } from './figure.ts';
import { readSpelled } from './spelled.ts';
import { BESIDE, connectives, isBeside, isExactly, isIn, LIST, outOfPhrases, wordAt } from './vocabulary.ts';

/** "a third of" and "one fifth": ordinals from here on name fractions too. */
const FIRST_DENOMINATOR = 3;
const MOST_NUMERATOR = 10;
/** "One in 2003" is a year. */
const LARGEST_IN_DIGITS = 1000;
/** A fifth of a fifth of; deeper is no language. */
const PARTS_OF_PARTS = 1;
/** Five before its noun, a fifth after a number. */
const FIFTH = 'خمس';

/** A share or a fraction of a scale that begins at a word; `null` when none does. A share of nothing named is weak. */
export function readShare(source: Source, first: number): Amount | null {
  const head = wordAt(source, first);
  if (!head) return null;
  let at = first;
  let value: number;
  const ofNumber = readPartOf(source, first, PARTS_OF_PARTS);
  if (ofNumber) return shareOf({ first, last: ofNumber.last, min: ofNumber.value, max: ofNumber.value, unit: 'count' });
  if (isFifthOf(source, first)) return shareOf({ first, last: first, min: 1 / 5, max: 1 / 5 });
  if (head.role === 'fraction') value = head.value;
  else if (head.role === 'unit' && !head.ordinal && head.value > 0) {
    const next = skipHyphen(source, first + 1);
    const denominator = wordAt(source, next);
    const share = head.value === 1 ? readOneIn(source, first) : null;
    if (share) return share;
    if (!denominator || denominator.joined || source.tokens[next]?.gap === 'line') return null;
    if (denominator.role === 'fractions') value = round(head.value * denominator.value);
    else if (head.value === 1 && denominator.role === 'fraction' && source.tokens[first]?.script === 'latin') value = denominator.value;
    else if (head.value === 1 && denominator.ordinal && isDenominator(denominator)) {
      if (source.tokens[first]?.script !== 'latin') return null;
      value = 1 / denominator.value;
    } else return null;
    at = next;
  } else return null;
  const scale = scaleAfter(source, at);
  if (scale !== null) {
    const by = wordAt(source, scale)?.value ?? 1;
    return shareOf({ first, last: scale, min: round(value * by), max: round(value * by), unit: 'count', weak: false });
  }
  return shareOf({ first, last: at, min: value, max: value, weak: !isOfSomething(source, first, at, head.definite) });
}

/** "one in five", واحد من كل خمسة: a share when the number has no noun of its own (one of four soldiers is one). */
function readOneIn(source: Source, first: number): Amount | null {
  const { tokens } = source;
  const at = outOfEnd(source, first + 1);
  if (at === null || tokens[at + 1]?.gap === 'line') return null;
  const token = tokens[at + 1];
  const word = token?.kind === 'word' ? wordAt(source, at + 1) : undefined;
  const digits = token?.kind === 'number' ? readDigits(source, at + 1) : null;
  const spelled = word && !word.joined && !word.ordinal ? readSpelled(source, at + 1, null) : null;
  const below = digits ?? spelled;
  if (!below || below.value < 2 || (digits && digits.value > LARGEST_IN_DIGITS)) return null;
  const next = tokens[below.last + 1];
  if (token?.script === 'arabic' || tokens[first]?.script === 'arabic') {
    if (next?.kind === 'word' && next.gap !== 'line') return null;
  }
  return shareOf({ first, last: below.last, min: 1 / below.value, max: 1 / below.value });
}

/** خمس القوات is a fifth of the forces; five of them would be خمس قوات. */
function isFifthOf(source: Source, first: number): boolean {
  const next = source.tokens[first + 1];
  return (
    source.tokens[first]?.norm === FIFTH && next?.kind === 'word' && next.gap === 'space' && hasArticle(next) && !wordAt(source, first + 1)
  );
}

/** خمس العشرين: a part of a number with its article; parts of parts too. */
function readPartOf(source: Source, first: number, deeper: number): { last: number; value: number } | null {
  const token = source.tokens[first];
  const part = wordAt(source, first);
  const value = part?.role === 'fraction' ? part.value : token?.norm === FIFTH ? 1 / 5 : null;
  if (value === null || token?.script !== 'arabic' || source.tokens[first + 1]?.gap === 'line') return null;
  const next = wordAt(source, first + 1);
  if (next?.role === 'tens' && next.definite && !next.joined && !next.prefixed)
    return { last: first + 1, value: round(value * next.value) };
  const inner = next && !next.joined && deeper > 0 ? readPartOf(source, first + 1, deeper - 1) : null;
  return inner ? { last: inner.last, value: round(value * inner.value) } : null;
}

function outOfEnd(source: Source, first: number): number | null {
  if (!isBeside(source.tokens[first], BESIDE.outOf)) return null;
  let node = outOfPhrases;
  let found: number | null = null;
  for (let at = first; ; at++) {
    const token = source.tokens[at];
    const next = token && token.gap !== 'line' ? node.next?.get(token.norm) : undefined;
    if (!next) return found;
    node = next;
    if (node.value) found = at;
  }
}

const shareOf = (fields: Parameters<typeof amountOf>[0]): Amount => amountOf({ form: 'words', unit: 'fraction', ...fields });

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

/** third to tenth */
const isDenominator = (word: NumberWord): boolean =>
  (word.role === 'unit' || word.role === 'teen') && word.value >= FIRST_DENOMINATOR && word.value <= MOST_NUMERATOR;

function skipHyphen(source: Source, at: number): number {
  const mark = source.tokens[at];
  return mark?.kind === 'mark' && mark.norm === '-' && mark.gap === 'none' && source.tokens[at + 1]?.gap === 'none' ? at + 1 : at;
}

/** "half of", نصف القوات: a share says what it is a share of. */
function isOfSomething(source: Source, first: number, at: number, definite: boolean): boolean {
  // the first half of, the second quarter, the other half
  const before = source.tokens[first]?.gap === 'line' ? undefined : source.tokens[first - 1];
  if (before && (wordAt(source, first - 1)?.ordinal === true || isExactly(before, LIST.notShares))) return false;
  const next = source.tokens[at + 1];
  if (definite || next?.kind !== 'word' || next.gap === 'line') return false;
  if (connectives.of.has(next.norm)) return true;
  if (next.script === 'arabic') return hasArticle(next) && !isIn(next, LIST.notShares);
  return isIn(next, LIST.determiners);
}

/**
 * What "and a half" adds after a number that ends at `last`: a half of `place` (the closing scale), or of one. Gives `null`
 * when nothing follows. A noun may stand between ("three months and a half").
 */
export function addFraction(source: Source, last: number, value: number, place: number): { last: number; value: number } | null {
  const { tokens } = source;
  const multiplied = readDenominator(source, last, value);
  if (multiplied) return multiplied;
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
      return { last: direct.last + 1, value: round((value + direct.value) * scale.value) };
    }
    // ألفان ونصف الألف
    const isScale = scale && !scale.joined && (scale.role === 'scale' || scale.role === 'scales');
    const again = isScale && (scale.definite || scale.value === place) ? 1 : 0;
    return { last: direct.last + again, value: round(value + direct.value * place) };
  }
  const noun = tokens[last + 1];
  if (
    place !== 1 ||
    value > MOST_NUMERATOR * MOST_NUMERATOR ||
    noun?.kind !== 'word' ||
    noun.gap === 'line' ||
    !isIn(noun, LIST.countNouns)
  )
    return null;
  const part = readPart(source, last + 2);
  if (!part) return null;
  // ثلاثة أشهر ونصف الشهر: the noun again, with its article
  const repeated = tokens[part.last + 1];
  const again =
    repeated?.script === 'arabic' && repeated.gap === 'space' && hasArticle(repeated) && isIn(repeated, LIST.countNouns) ? 1 : 0;
  return { last: part.last + again, value: value + part.value };
}

/** ثلاثة وعشرون خمسا: a denominator directly after a compound number; the feminine five there is a fifth. */
function readDenominator(source: Source, last: number, value: number): { last: number; value: number } | null {
  const next = source.tokens[last + 1];
  const word = next?.gap === 'line' ? undefined : wordAt(source, last + 1);
  if (!word || word.joined || word.prefixed) return null;
  if (word.role === 'fractions') return { last: last + 1, value: round(value * word.value) };
  return value > MOST_NUMERATOR && value % 100 !== 0 && next?.norm === FIFTH ? { last: last + 1, value: round(value / 5) } : null;
}

/** "and a half", ونصف, وثلاثة أرباع: a joined fraction that begins at a token. */
function readPart(source: Source, first: number): { last: number; value: number } | null {
  let at = skipHyphen(source, first);
  const token = source.tokens[at];
  if (token?.kind !== 'word' || token.gap === 'line') return null;
  let joined = false;
  if (isBeside(token, BESIDE.and)) {
    joined = true;
    at = skipHyphen(source, at + 1);
    if (wordAt(source, at)?.role === 'article') at = skipHyphen(source, at + 1);
  }
  const word = wordAt(source, at);
  if (!word || word.prefixed || word.definite || !(joined || word.joined)) return null;
  if (word.role === 'fraction') return { last: at, value: word.value };
  if (word.role !== 'unit' || word.ordinal) return null;
  const next = skipHyphen(source, at + 1);
  const denominator = wordAt(source, next);
  if (source.tokens[at]?.norm.endsWith(FIFTH) && source.tokens[at + 1]?.kind !== 'word') return { last: at, value: 1 / 5 };
  return denominator?.role === 'fractions' && !denominator.joined ? { last: next, value: word.value * denominator.value } : null;
}

const round = (value: number): number => Math.round(value * 1e9) / 1e9;
