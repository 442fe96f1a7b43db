// Sets of concepts as bits: the ids of the lexicon are numbered, so that a pattern is held against a sentence without comparing strings.
import { conceptCount, conceptNumber } from './concept-numbers.ts';
import { type Reading, rememberBySentence, type Term } from './reading.ts';

/** A set is one number for so many concepts: 2 ** 5. */
const SHIFT = 5;
const LAST_BIT = 31;

/** A set of concepts: bit `number & 31` of the element `number >> 5`. An array, since typed ones take long to make. */
export type Bits = readonly number[];

/** One concept, or alternatives of which one is enough: "withdrawal|departure". */
export interface Expression {
  readonly numbers: readonly number[];
  /** The alternatives as bits: the elements of a set that hold any, and which bits of each. */
  readonly elements: readonly number[];
  readonly masks: readonly number[];
}

const expressions = new Map<string, Expression>();

/** An expression as written; remembered, since a corpus has few. */
export function expressionOf(text: string): Expression {
  const known = expressions.get(text);
  if (known) return known;
  const numbers = text.split('|').map(conceptNumber);
  const elements = [...new Set(numbers.map((number) => number >> SHIFT))];
  const masks = elements.map((element) =>
    numbers.reduce((mask, number) => (number >> SHIFT === element ? mask | (1 << (number & LAST_BIT)) : mask), 0),
  );
  const expression = { numbers, elements, masks };
  expressions.set(text, expression);
  return expression;
}

const NOTHING: Expression = { numbers: [], elements: [], masks: [] };

/** The expression that is met where one of `texts` is. */
export const anyOf = (texts: readonly string[]): Expression => (texts.length === 0 ? NOTHING : expressionOf(texts.join('|')));

export interface ConceptSet {
  readonly bits: Bits;
  /** Each concept once. */
  readonly members: readonly number[];
}

/** The concepts of a sentence's terms, whatever their group. */
export const conceptsAt = rememberBySentence((reading, sentence) => conceptsOf(reading.terms[sentence] ?? []));

export function conceptsOf(terms: readonly Term[]): ConceptSet {
  const bits = emptyBits();
  const members: number[] = [];
  for (const { number } of terms) {
    const mask = 1 << (number & LAST_BIT);
    const element = bits[number >> SHIFT] as number;
    if ((element & mask) !== 0) continue;
    bits[number >> SHIFT] = element | mask;
    members.push(number);
  }
  return { bits, members };
}

const NO_BITS: number[] = [];

function emptyBits(): number[] {
  while (NO_BITS.length <= conceptCount() >> SHIFT) NO_BITS.push(0);
  return NO_BITS.slice();
}

/** The concepts of the sentences from `first` to `last`, both inclusive, and of those in `bits`. */
export function conceptsFrom(reading: Reading, first: number, last: number, bits: Bits = []): Bits {
  const united = emptyBits();
  for (let i = 0; i < bits.length; i++) united[i] = bits[i] as number;
  for (let sentence = Math.max(0, first); sentence <= last; sentence++) {
    const own = conceptsAt(reading, sentence).bits;
    for (let i = 0; i < own.length; i++) united[i] = (united[i] as number) | (own[i] as number);
  }
  return united;
}

/** Whether one alternative of `expression` is among the concepts. */
export function meets(bits: Bits, { elements, masks }: Expression): boolean {
  for (let i = 0; i < elements.length; i++) {
    // Numbers that came later than the set are beyond its end, and so not in it.
    if (((bits[elements[i] as number] ?? 0) & (masks[i] as number)) !== 0) return true;
  }
  return false;
}

export function meetsAll(bits: Bits, expressions: readonly Expression[]): boolean {
  for (let i = 0; i < expressions.length; i++) if (!meets(bits, expressions[i] as Expression)) return false;
  return true;
}

/** Whether a concept is an alternative of `expression`. */
export function isFor({ elements, masks }: Expression, number: number): boolean {
  const element = number >> SHIFT;
  for (let i = 0; i < elements.length; i++) if (elements[i] === element) return ((masks[i] as number) & (1 << (number & LAST_BIT))) !== 0;
  return false;
}

/** The terms that an expression stands for. */
export function termsFor(terms: readonly Term[], expression: Expression): readonly Term[] {
  const found: Term[] = [];
  // Most expressions are one concept.
  const only = expression.numbers.length === 1 ? expression.numbers[0] : undefined;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term;
    if (only === undefined ? isFor(expression, term.number) : term.number === only) found.push(term);
  }
  return found;
}
