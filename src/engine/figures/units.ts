// Percent and money beside a number.
import { tokenBefore } from '../../text/tokens.ts';
import type { Source } from './figure.ts';
import { BESIDE, connectives, currencyOf, isBeside, percentPhrases, wordAt } from './vocabulary.ts';

const SYMBOLS = new Set(['$', '€', '£', '¥', '₪', '₽', '₺']);
/** Letters that stand at a currency symbol: US$, C$. */
const SYMBOL_HEADS = new Set(['us', 'c', 'a', 'nz', 'hk']);
const CENTS = 100;

/** The last token of a percent phrase that follows a number, or `null`. */
export function readPercent(source: Source, last: number): number | null {
  if (!isBeside(source.tokens[last + 1], BESIDE.percent)) return null;
  let node = percentPhrases;
  let found: number | null = null;
  for (let at = last + 1; ; at++) {
    const token = source.tokens[at];
    if (!token || token.kind === 'number' || token.gap === 'line') return found;
    const next = node.next?.get(token.norm);
    if (!next) return found;
    node = next;
    if (node.value) found = at;
  }
}

/** `%10`, as Arabic text is often typed: the sign's token, or `null`. */
export function readPercentBefore(source: Source, first: number): number | null {
  const sign = tokenBefore(source.tokens, first);
  if (sign?.norm !== '%' || source.tokens[first]?.gap !== 'none') return null;
  return sign.gap === 'none' && source.tokens[first - 2]?.kind === 'number' ? null : first - 1;
}

/** The first token of a currency sign or code before a number (`$`, `US$`, `EUR`), or `null`. */
export function readCurrencyBefore(source: Source, first: number): number | null {
  const { tokens } = source;
  const before = tokenBefore(tokens, first);
  if (!before || tokens[first]?.gap === 'line') return null;
  if (before.kind === 'mark' && SYMBOLS.has(before.norm)) {
    // "10$ 20": the sign belongs to the number that it touches
    if (before.gap === 'none' && tokens[first - 2]?.kind === 'number') return null;
    return before.gap === 'none' && SYMBOL_HEADS.has(tokens[first - 2]?.norm ?? '') ? first - 2 : first - 1;
  }
  return before.kind === 'word' && before.script === 'latin' && before.norm.length === 3 && currencyOf(before) === 1 ? first - 1 : null;
}

/**
 * The currency after a number, and cents after the currency ("3 دولارات و42 سنتا", "$20 and 43c"). `symbol`: the number
 * already has its sign before it. `null` when nothing of money follows.
 */
export function readCurrencyAfter(source: Source, last: number, value: number, symbol: boolean): { last: number; value: number } | null {
  const after = symbol ? { last, worth: 1 } : currencyAt(source, last + 1);
  if (!after) return null;
  const cents = after.worth === 1 && Number.isInteger(value) ? readCents(source, after.last, symbol) : null;
  if (cents) return { last: cents.last, value: value + cents.value / CENTS };
  return symbol ? null : { last: after.last, value: after.worth === 1 ? value : Math.round(value * after.worth * CENTS) / CENTS };
}

function currencyAt(source: Source, at: number): { last: number; worth: number } | null {
  const token = source.tokens[at];
  if (!token || token.gap === 'line') return null;
  if (token.kind === 'mark') return SYMBOLS.has(token.norm) && isAfter(source, at) ? { last: at, worth: 1 } : null;
  if (SYMBOL_HEADS.has(token.norm) && SYMBOLS.has(source.tokens[at + 1]?.norm ?? '')) return { last: at + 1, worth: 1 };
  const worth = currencyOf(token);
  // 70C is a temperature
  if (token.norm.length === 1 && token.capital) return null;
  return worth === undefined ? null : { last: at, worth };
}

/** The sign belongs to the number before it unless it touches the next one alone: "10 $" but not "10 $20". */
function isAfter(source: Source, at: number): boolean {
  const next = source.tokens[at + 1];
  return source.tokens[at]?.gap === 'none' || !(next?.kind === 'number' && next.gap === 'none');
}

/** "and 43c", "و42 سنتا", or a bare two-digit number that ends the phrase: "$20 43". */
function readCents(source: Source, last: number, symbol: boolean): { last: number; value: number } | null {
  const { tokens } = source;
  let at = last + 1;
  const joined = tokens[at]?.kind === 'word' && connectives.and.has(tokens[at]?.norm ?? '');
  if (joined) at++;
  const token = tokens[at];
  if (!token || token.gap === 'line') return null;
  const word = wordAt(source, at);
  const value =
    token.kind === 'number' && token.norm.length <= 2
      ? Number(token.norm)
      : word && (word.role === 'unit' || word.role === 'teen')
        ? word.value
        : null;
  if (value === null || value >= CENTS) return null;
  const worth = currencyOf(tokens[at + 1]);
  if (worth === 0.01) return { last: at + 1, value };
  const next = tokens[at + 1];
  const ends = !next || next.gap === 'line' || (next.kind === 'mark' && next.norm === '.');
  return ends && (joined || !symbol || token.gap === 'space') ? { last: at, value } : null;
}
