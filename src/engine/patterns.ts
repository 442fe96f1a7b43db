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
export interface Pattern<Rule> {
  readonly id: string;
  readonly all: readonly Expression[];
  readonly none: readonly Expression[];
  /** What else its reader needs to know, with no field left out: readers are fast on objects that all have one form. */
  readonly rule: Rule;
}

/** The patterns whose key expression is met by a sentence, and all of them by it or `around` it; in the order of their definitions. */
export type Narrow<Rule> = (sentence: ConceptSet, around: Int32Array) => readonly Pattern<Rule>[];

/** The expression that must be met in the sentence itself: the first one, or the one with the fewest alternatives. */
export type Key = 'first' | 'rarest';

/** Compiles definitions once for each record of them. */
export function patternIndex<P extends Written, D extends Defined<P>, Rule>(
  key: Key,
  ruleOf: (written: P, definition: D) => Rule,
): (definitions: Readonly<Record<string, D>>) => Narrow<Rule> {
  const remembered = new WeakMap<object, Narrow<Rule>>();
  return (definitions) => {
    const known = remembered.get(definitions);
    if (known) return known;
    const narrow = makeIndex(definitions, key, ruleOf);
    remembered.set(definitions, narrow);
    return narrow;
  };
}

function makeIndex<P extends Written, D extends Defined<P>, Rule>(
  definitions: Readonly<Record<string, D>>,
  key: Key,
  ruleOf: (written: P, definition: D) => Rule,
): Narrow<Rule> {
  const patterns: Pattern<Rule>[] = [];
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
      const none = [...(definition.none ?? []), ...written.none].map(expressionOf);
      patterns.push({ id, all, none, rule: ruleOf(written, definition) });
    }
  }
  /** By place: the last sentence that met the pattern. */
  const metBy = new Uint32Array(patterns.length);
  let sentence = 0;
  return ({ members }, around) => {
    sentence++;
    const met: number[] = [];
    for (const number of members) {
      for (const place of places[number] ?? []) {
        if (metBy[place] === sentence || !meetsAll(around, others[place] as readonly Expression[])) continue;
        metBy[place] = sentence;
        met.push(place);
      }
    }
    return met.sort((a, b) => a - b).map((place) => patterns[place] as Pattern<Rule>);
  };
}

const rarest = (all: readonly Expression[]): Expression | undefined =>
  all.reduce<Expression | undefined>((best, expression) => (best && best.length <= expression.length ? best : expression), undefined);
