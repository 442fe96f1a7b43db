// Sets of concepts as bits: the ids of the lexicon are numbered, so that a pattern is held against a sentence without comparing strings.
import { conceptCount, conceptNumber } from './concept-numbers.ts';
import { rememberBySentence, type Term } from './reading.ts';

const BITS = 5;
const LAST_BIT = 31;

/** One concept, or alternatives of which one is enough: the numbers of "withdrawal|departure". */
export type Expression = readonly number[];

const expressions = new Map<string, Expression>();

/** The numbers of an expression; remembered, since a corpus has few. */
export function expressionOf(text: string): Expression {
  const known = expressions.get(text);
  if (known) return known;
  const expression = text.split('|').map(conceptNumber);
  expressions.set(text, expression);
  return expression;
}

export interface ConceptSet {
  readonly bits: Int32Array;
  /** Each concept once. */
  readonly members: readonly number[];
}

/** The concepts of a sentence's terms, whatever their group. */
export const conceptsAt = rememberBySentence((reading, sentence) => conceptsOf(reading.terms[sentence] ?? []));

export function conceptsOf(terms: readonly Term[]): ConceptSet {
  const bits = new Int32Array((conceptCount() >> BITS) + 1);
  const members: number[] = [];
  for (const { number } of terms) {
    const mask = 1 << (number & LAST_BIT);
    const word = bits[number >> BITS] ?? 0;
    if ((word & mask) !== 0) continue;
    bits[number >> BITS] = word | mask;
    members.push(number);
  }
  return { bits, members };
}

/** The bits of several sets together. */
export function unite(sets: readonly ConceptSet[]): Int32Array {
  const united = new Int32Array((conceptCount() >> BITS) + 1);
  for (const { bits } of sets) for (let i = 0; i < bits.length; i++) united[i] = (united[i] as number) | (bits[i] as number);
  return united;
}

/** Whether one alternative of `expression` is among the concepts. */
export function meets(bits: Int32Array, expression: Expression): boolean {
  for (let i = 0; i < expression.length; i++) {
    const number = expression[i] as number;
    // Numbers that came later than the set are beyond its end, and so not in it.
    if (((bits[number >> BITS] ?? 0) & (1 << (number & LAST_BIT))) !== 0) return true;
  }
  return false;
}

export function meetsAll(bits: Int32Array, expressions: readonly Expression[]): boolean {
  for (let i = 0; i < expressions.length; i++) if (!meets(bits, expressions[i] as Expression)) return false;
  return true;
}

export function meetsSome(bits: Int32Array, expressions: readonly Expression[]): boolean {
  for (let i = 0; i < expressions.length; i++) if (meets(bits, expressions[i] as Expression)) return true;
  return false;
}

/** The terms that an expression stands for. */
export function termsFor(terms: readonly Term[], expression: Expression): Term[] {
  const found: Term[] = [];
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term;
    if (expression.includes(term.number)) found.push(term);
  }
  return found;
}
