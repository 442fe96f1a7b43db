// Two numbers that say one interval: between … and …, from … to …, 180–190, five or six.
import type { Bound } from '../../languages/numbers.ts';
import { readAmount } from './amount.ts';
import { type Amount, amountOf, type Source } from './figure.ts';
import { hedgeBefore } from './hedges.ts';
import { connectives, isExactly, isIn, LIST, languageAt, wordAt } from './vocabulary.ts';

/** "Five or six", "10 or 12": alternatives lie near each other; "2 or 50" are two figures. */
const ALTERNATIVES = 2;
/** Small numbers joined by a hyphen with nothing counted after them are a score. */
const SCORE = 20;
const THOUSAND = 1000;
/** How far before "from" a verb of change is looked for. */
const REACH = 8;
/** Tokens of a hedge or currency sign before the second number. */
const LONGEST_HEDGE = 4;

type Connective = 'dash' | 'to' | 'or' | 'and';

/** The interval that `low` opens, hedged by `bound`; `null` when no second number belongs to it. */
export function readRange(source: Source, low: Amount, bound: Bound | null, boundEdge: number): Amount | null {
  if (low.unit === 'ordinal' || low.form === 'vague' || low.form === 'dual' || low.unit === 'fraction') return null;
  const link = linkAfter(source, low, bound);
  if (!link) return bound === 'between' ? splitPair(source, low) : null;
  if (bound === 'from' && link.kind === 'to' && isChange(source, boundEdge)) return null;
  if (link.kind === 'or' && bound !== null && bound !== 'about') return null;
  const high = readHigh(source, link.next, link.kind !== 'or');
  if (!high || high.unit === 'ordinal' || high.form === 'vague' || high.form === 'dual' || high.unit === 'fraction') return null;
  if (link.kind === 'and' && bound === 'between' && link.next === low.last + 1 && high.pivot !== null)
    return nearestPair(source, low, high.last);
  // "from 10 and 20 dollars" is loose English; anything but money there is two figures
  if (link.kind === 'and' && bound === 'from' && high.unit !== 'money') return null;
  let min = low.min;
  // "3 to 5 thousand"
  if (low.scale === 1 && high.scale > 1 && min < high.max / high.scale && min < high.scale) min *= high.scale;
  // "7-8,000"
  if (link.tight && low.scale === 1 && high.scale === 1 && high.max % THOUSAND === 0 && min < high.max / THOUSAND) min *= THOUSAND;
  if (min >= high.max) return null;
  if (link.kind === 'or' && high.max > min * ALTERNATIVES && high.max > min + 1) return null;
  if (link.kind === 'dash' && (low.weak || source.tokens[low.first]?.gap === 'none')) return null;
  if (link.kind === 'dash' && link.tight && high.max < SCORE && bound === null && !countsAfter(source, high)) return null;
  const unit = low.unit === 'count' ? high.unit : low.unit;
  const form = low.form === high.form ? low.form : 'mixed';
  return amountOf({ ...high, first: low.first, min, form, unit, noun: null, yearLike: low.yearLike && high.yearLike, scale: 1 });
}

interface Link {
  readonly kind: Connective;
  readonly next: number;
  readonly tight: boolean;
}

function linkAfter(source: Source, low: Amount, bound: Bound | null): Link | null {
  const direct = linkAt(source, low.last + 1, bound);
  if (direct || bound !== 'between') return direct;
  // "between 300 soldiers and 350": one noun may stand between; any, when it comes again ("between 0 ms and 10 ms")
  const noun = source.tokens[low.last + 1];
  if (noun?.kind !== 'word' || noun.gap === 'line') return null;
  const link = linkAt(source, low.last + 2, bound);
  return link && (isIn(noun, LIST.countNouns) || source.tokens[link.next + 1]?.norm === noun.norm) ? link : null;
}

function linkAt(source: Source, at: number, bound: Bound | null): Link | null {
  const { tokens } = source;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.gap === 'line') return null;
  if (token.kind === 'mark') {
    if ((token.norm !== '-' && token.norm !== '~') || !next || next.gap !== token.gap) return null;
    return { kind: 'dash', next: at + 1, tight: token.gap === 'none' };
  }
  if (token.kind !== 'word') return null;
  if (connectives.to.has(token.norm)) return { kind: 'to', next: at + 1, tight: false };
  if (connectives.or.has(token.norm)) return { kind: 'or', next: at + 1, tight: false };
  if (bound === 'between' || bound === 'from') {
    if (connectives.and.has(token.norm)) return { kind: 'and', next: at + 1, tight: false };
    if (wordAt(source, at)?.joined) return { kind: 'and', next: at, tight: false };
  }
  // من عشرة لعشرين
  if (bound === 'from' && token.norm.startsWith('ل') && wordAt(source, at)?.prefixed) return { kind: 'to', next: at, tight: false };
  return null;
}

/** The second number, past its currency sign, its own hedge or a clitic. */
function readHigh(source: Source, from: number, hedges: boolean): Amount | null {
  for (let at = from; at < from + LONGEST_HEDGE; at++) {
    const token = source.tokens[at];
    if (!token || token.gap === 'line') return null;
    if (token.kind !== 'number' && !wordAt(source, at)) continue;
    const amount = readAmount(source, at);
    if (!amount) return null;
    if (amount.first === from) return amount;
    if (at === from + 1 && token.gap === 'none' && isExactly(source.tokens[from], LIST.clitics)) return amount;
    return hedges && hedgeBefore(source, amount.first)?.first === from ? amount : null;
  }
  return null;
}

/** بين خمسة وعشرين: what would be 25 is 5 and 20 when nothing else closes the interval. */
function splitPair(source: Source, low: Amount): Amount | null {
  return low.pivot === null ? null : nearestPair(source, low, low.last);
}

/** بين ألفين وخمسمئة وثلاثة آلاف: of the conjunctions that could divide the words, the one whose two numbers lie nearest. */
function nearestPair(source: Source, low: Amount, last: number): Amount | null {
  let best: Amount | null = null;
  for (let at = last; at > low.first; at--) {
    if (!wordAt(source, at)?.joined) continue;
    const high = readAmount(source, at);
    const head = high?.last === last ? readUpTo(source, low.first, at) : null;
    if (!high || head === null || head <= 0 || head >= high.max) continue;
    if (!best || high.max * best.min < best.max * head) best = amountOf({ ...high, first: low.first, min: head, pivot: null });
  }
  return best;
}

/** The number that ends before token `end`. */
function readUpTo(source: Source, first: number, end: number): number | null {
  const head = readAmount({ ...source, tokens: source.tokens.slice(first, end) }, 0);
  return head?.last === end - first - 1 ? head.max : null;
}

/** "cut from 2,500 to 3,000": two states, not an interval. */
function isChange(source: Source, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    const token = source.tokens[at];
    if (!token || source.tokens[at + 1]?.gap === 'line') return false;
    if (token.kind === 'mark' && token.norm === '.') return false;
    if (isIn(token, LIST.changes)) return true;
  }
  return false;
}

function countsAfter(source: Source, amount: Amount): boolean {
  if (amount.unit !== 'count') return true;
  const next = source.tokens[amount.last + 1];
  if (next?.kind === 'mark' && next.norm === '-' && source.tokens[amount.last + 2]?.kind === 'word') return true;
  if (next?.kind !== 'word' || next.gap === 'line') return false;
  return (
    isIn(next, LIST.countNouns) ||
    (languageAt(source, amount.last)?.functionWords.has(next.norm) === false &&
      !/^(win|loss|victory|defeat|draw|vote|lead)$/.test(next.norm))
  );
}
