// Which patterns can a sentence meet at all? A look-up by its concepts, so that a sentence is not held against every pattern.
import { anyOf, type Bits, type ConceptSet, type Expression, expressionOf, meetsAll } from './concepts.ts';

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
  /** What rules it out. */
  readonly none: Expression;
  /** What else its reader needs to know, with no field left out: readers are fast on objects that all have one form. */
  readonly rule: Rule;
}

/** The patterns whose key expression is met by a sentence, and all of them by it or `around` it; in the order of their definitions. */
export type Narrow<Rule> = (sentence: ConceptSet, around: Bits) => readonly Pattern<Rule>[];

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
  /** By concept: the patterns whose key expression it meets, as bits by their place. */
  const keyed: (number[] | undefined)[] = [];
  /** By place: the expressions beside the key. */
  const others: (readonly Expression[])[] = [];
  for (const [id, definition] of Object.entries(definitions)) {
    for (const written of definition.patterns) {
      const place = patterns.length;
      const all = written.all.map(expressionOf);
      const keyExpression = key === 'first' ? all[0] : rarest(all);
      for (const number of keyExpression?.numbers ?? []) {
        keyed[number] ??= [];
        addBit(keyed[number], place);
      }
      others.push(all.filter((expression) => expression !== keyExpression));
      patterns.push({ id, all, none: anyOf([...(definition.none ?? []), ...written.none]), rule: ruleOf(written, definition) });
    }
  }
  /** The patterns that the current sentence may meet. */
  const candidates = new Int32Array((patterns.length >> SHIFT) + 1);
  return ({ members }, around) => {
    candidates.fill(0);
    for (let i = 0; i < members.length; i++) {
      const bits = keyed[members[i] as number];
      if (bits) for (let k = 0; k < bits.length; k++) candidates[k] = (candidates[k] as number) | (bits[k] as number);
    }
    const met: Pattern<Rule>[] = [];
    for (let element = 0; element < candidates.length; element++) {
      for (let bits = candidates[element] as number; bits !== 0; bits &= bits - 1) {
        const place = (element << SHIFT) + LAST_BIT - Math.clz32(bits & -bits);
        if (meetsAll(around, others[place] as readonly Expression[])) met.push(patterns[place] as Pattern<Rule>);
      }
    }
    return met;
  };
}

const SHIFT = 5;
const LAST_BIT = 31;

/** Makes room up to the place, so that the array keeps its fast form. */
function addBit(bits: number[], place: number): void {
  while (bits.length <= place >> SHIFT) bits.push(0);
  bits[place >> SHIFT] = (bits[place >> SHIFT] as number) | (1 << (place & LAST_BIT));
}

const rarest = (all: readonly Expression[]): Expression | undefined =>
  all.reduce<Expression | undefined>(
    (best, expression) => (best && best.numbers.length <= expression.numbers.length ? best : expression),
    undefined,
  );
