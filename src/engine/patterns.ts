// Sets of concepts against the terms of a sentence: the one test behind topic, events and propositions.
import type { Term } from './reading.ts';

/** The ids of a sentence's terms, whatever their group. */
export function conceptIds(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.map((term) => term.id));
}

/** Whether one of the alternatives of `expression` ("withdrawal|departure") is among `ids`. */
export function meets(ids: ReadonlySet<string>, expression: string): boolean {
  return alternatives(expression).some((id) => ids.has(id));
}

/** Whether `ids` hold every expression of `all` and no expression of `none`. */
export function meetsPattern(
  ids: ReadonlySet<string>,
  pattern: { readonly all: readonly string[]; readonly none: readonly string[] },
): boolean {
  return pattern.all.every((expression) => meets(ids, expression)) && !pattern.none.some((expression) => meets(ids, expression));
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
