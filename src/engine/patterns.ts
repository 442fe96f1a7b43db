// Sets of concepts against the terms of a sentence: the one test behind topic, events and propositions.
import type { Term } from './reading.ts';

/** The ids of a sentence's terms, whatever their group. */
export function conceptIds(terms: readonly Term[]): ReadonlySet<string> {
  let ids = remembered.get(terms);
  if (!ids) {
    ids = new Set(terms.map((term) => term.id));
    remembered.set(terms, ids);
  }
  return ids;
}

/** A sentence's terms are asked for by topic, events and propositions in turn. */
const remembered = new WeakMap<readonly Term[], ReadonlySet<string>>();

/** Whether one of the alternatives of `expression` ("withdrawal|departure") is among `ids`. */
export function meets(ids: ReadonlySet<string>, expression: string): boolean {
  for (const id of alternatives(expression)) if (ids.has(id)) return true;
  return false;
}

/** Whether `ids` hold every expression of `all` and no expression of `none`. */
export function meetsPattern(
  ids: ReadonlySet<string>,
  pattern: { readonly all: readonly string[]; readonly none: readonly string[] },
): boolean {
  for (const expression of pattern.all) if (!meets(ids, expression)) return false;
  for (const expression of pattern.none) if (meets(ids, expression)) return false;
  return true;
}

const split = new Map<string, readonly string[]>();

/** The ids of an expression; remembered, since a corpus has few. */
export function alternatives(expression: string): readonly string[] {
  const known = split.get(expression);
  if (known) return known;
  const ids = expression.split('|');
  split.set(expression, ids);
  return ids;
}
