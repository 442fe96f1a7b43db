// Which patterns can a sentence meet at all? A look-up by its concepts, so that a sentence is not held against every pattern.
import { type ConceptSet, type Expression, expressionOf, meetsAll } from './concepts.ts';

interface Written {
  readonly all: readonly string[];
  readonly none: readonly string[];
}

interface Defined<P> {
  readonly patterns: readonly P[];
  /** What rules out every pattern. */
  readonly none?: readonly string[] | undefined;
}

/** A pattern of a definition with its expressions ready to be met. */
export interface Pattern<P extends Written, D> {
  readonly id: string;
  readonly definition: D;
  readonly written: P;
  readonly all: readonly Expression[];
  readonly none: readonly Expression[];
}

/** The patterns whose key expression is met by a sentence, and all of them by it or `around` it; in the order of their definitions. */
export type Narrow<P extends Written, D> = (sentence: ConceptSet, around: Int32Array) => readonly Pattern<P, D>[];

/** The expression that must be met in the sentence itself: the first one, or the one with the fewest alternatives. */
export type Key = 'first' | 'rarest';

/** Compiles definitions once for each record of them. */
export function patternIndex<P extends Written, D extends Defined<P>>(
  key: Key,
): (definitions: Readonly<Record<string, D>>) => Narrow<P, D> {
  const remembered = new WeakMap<object, Narrow<P, D>>();
  return (definitions) => {
    const known = remembered.get(definitions);
    if (known) return known;
    const narrow = makeIndex<P, D>(definitions, key);
    remembered.set(definitions, narrow);
    return narrow;
  };
}

function makeIndex<P extends Written, D extends Defined<P>>(definitions: Readonly<Record<string, D>>, key: Key): Narrow<P, D> {
  const patterns: Pattern<P, D>[] = [];
  /** By concept: the places of the patterns whose key expression it meets. */
  const places: (number[] | undefined)[] = [];
  /** By place: the expressions beside the key. */
  const others: (readonly Expression[])[] = [];
  for (const [id, definition] of Object.entries(definitions)) {
    for (const written of definition.patterns) {
      const all = written.all.map(expressionOf);
      const keyed = key === 'first' ? all[0] : rarest(all);
      for (const number of keyed ?? []) {
        places[number] ??= [];
        places[number]?.push(patterns.length);
      }
      others.push(all.filter((expression) => expression !== keyed));
      patterns.push({ id, definition, written, all, none: [...(definition.none ?? []), ...written.none].map(expressionOf) });
    }
  }
  return ({ members }, around) => {
    const met: number[] = [];
    for (const number of members) {
      for (const place of places[number] ?? []) {
        if (meetsAll(around, others[place] ?? []) && !met.includes(place)) met.push(place);
      }
    }
    return met.sort((a, b) => a - b).flatMap((place) => patterns[place] ?? []);
  };
}

const rarest = (all: readonly Expression[]): Expression | undefined =>
  all.reduce<Expression | undefined>((best, expression) => (best && best.length <= expression.length ? best : expression), undefined);
