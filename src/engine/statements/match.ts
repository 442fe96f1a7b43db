// One pattern of a proposition against one sentence: where its words stand, nearest together, and whether they are denied.
import type { Stance } from '../../claims/claim.ts';
import type { PropositionDefinition, PropositionPattern } from '../../corpus/schema/patterns.ts';
import { DEFAULT_REACH } from '../../corpus/schema/reach.ts';
import { roleWords } from '../../languages/role-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import type { Token } from '../../text/tokens.ts';
import { anyOf, type Bits, type ConceptSet, type Expression, expressionOf, isFor, meets, meetsAll, termsFor } from '../concepts.ts';
import { hasContrast, isAfterNegation, isDenial, isOpen, isUnsaid, polarityAt } from '../negation.ts';
import type { Pattern } from '../patterns.ts';
import type { Reading, Term } from '../reading.ts';
import { isBoundary, segmentAt } from '../scope.ts';
import { sayingsOf } from '../speakers/sayings.ts';
import { vouchesFrom } from '../vouched.ts';

export interface Match {
  /** Token indexes of the words and of the negation before them, `last` inclusive. */
  readonly first: number;
  readonly last: number;
  readonly pivot: Term;
  readonly stance: Stance;
  /** Whether the stance is that of a negation. */
  readonly isDenied: boolean;
  /** Of what nobody means to do ("has no plan to", "لا تنوي") the word of meaning: its subject is whose position it is. */
  readonly meant: Term['first'] | null;
  /** What the pattern leaves to its context and the sentence itself does not name. */
  readonly missing: readonly Expression[];
  readonly pattern: StatementRule;
}

/** A pattern as written (see the schema), its expressions ready to be met and nothing left out. */
export type StatementRule = ReturnType<typeof ruleOf>;
export type StatementPattern = Pattern<StatementRule>;

export const ruleOf = (written: PropositionPattern, { object, about, doubts, aside, told }: PropositionDefinition) => ({
  pivotAt: Math.max(0, written.pivot === undefined ? 0 : written.all.indexOf(written.pivot)),
  stance: written.stance,
  negated: written.negated ?? null,
  far: written.far ?? false,
  sure: written.sure ?? false,
  hedges: anyOf(written.hedges ?? []),
  within: written.within ?? DEFAULT_REACH,
  leads: written.leads ?? false,
  context: (written.context ?? []).map(expressionOf),
  near: written.near ?? false,
  conditional: written.conditional ?? false,
  outside: anyOf(written.outside ?? []),
  notBy: written.notBy ?? null,
  by: written.by ?? null,
  holder: written.holder ?? null,
  subject: written.subject ?? false,
  narrated: written.narrated ?? false,
  doubts: anyOf(doubts ?? []),
  aside: anyOf(aside ? [aside] : []),
  told: told ? { of: expressionOf(told.of), not: expressionOf(told.not), but: expressionOf(told.but) } : null,
  about: about ? { of: expressionOf(about.of), is: expressionOf(about.is), at: about.at ?? null } : null,
  object: object ? { of: expressionOf(object.of), is: expressionOf(object.is) } : null,
});

/** The sentence's terms and, for what a pronoun leaves out, the concepts of the sentences before it together with its own. */
export interface MatchContext {
  readonly sentence: number;
  readonly terms: readonly Term[];
  readonly concepts: ConceptSet;
  readonly around: Bits;
  /** The same without those that open the text. */
  readonly before: Bits;
}

/** `question`: the sentence asks, so that neither negation nor "whether" counts. The pattern's concepts are all in the sentence. */
export function matchPattern(reading: Reading, context: MatchContext, compiled: StatementPattern, question: boolean): Match | null {
  const { rule: pattern, all, none } = compiled;
  if (!meetsAll(pattern.near ? context.before : context.around, pattern.context)) return null;
  const nearest = nearestWords(reading, context, all, pattern, question);
  if (!nearest) return null;
  const width = nearest.last - nearest.first;
  if (width >= pattern.within) {
    const aside = width - pattern.within < LONGEST_ASIDE ? asideWords(reading, context.sentence, nearest) : 0;
    // What is negated before the aside may be what stands behind it.
    if (width - aside >= pattern.within || isAfterNegation(reading, context.sentence, nearest.last)) return null;
  }
  const { pivot, first, last } = nearest;
  if (meetsNear(reading, context, none, first, last)) return null;
  const missing = pattern.context.filter((expression) => !meets(context.concepts.bits, expression));
  if (question) return { first, last, pivot, stance: pattern.stance, isDenied: false, meant: null, missing, pattern };
  if (isUnsaid(reading, context.sentence, pivot.first)) return null;
  if (!pattern.conditional && isOpen(reading, context.sentence, pivot.first)) return null;
  const { polarity: before, from } = polarityAt(reading, context.sentence, pivot.first, pattern.far);
  const isBehind = before === 'plain' && isDeniedBehind(reading, context.terms, pivot, last);
  // "What is being negotiated is not a withdrawal" is only said where the words say nothing but denied.
  if (isBehind && pattern.negated !== 'needed') return null;
  const polarity = isBehind ? 'negated' : before;
  // "has formally requested nothing"
  if (polarity === 'plain' && statementWords.nothing.at(reading.tokens[pivot.last + 1])) return null;
  if (polarity === 'unsure' || (polarity === 'plain' && pattern.sure && isAfterNegation(reading, context.sentence, pivot.first)))
    return null;
  // "will not discuss any way of theirs to a new relationship": what is denied far before a word may hold it.
  if (!pattern.far) {
    const far = polarityAt(reading, context.sentence, pivot.first, true);
    if (far.isLeftOpen || (far.polarity === 'negated' && polarity === 'plain')) return null;
  }
  if (polarity === 'negated' && isHedged(reading, context, pattern, { first, last })) return null;
  if (polarity === 'negated' ? pattern.negated === 'drops' : pattern.negated === 'needed') return null;
  if (pattern.negated === 'refused' && polarity === 'negated' && !isRefused(reading, context.sentence, from, pivot)) return null;
  const isDenied = polarity === 'negated';
  const stance = isDenied ? opposite(pattern.stance) : pattern.stance;
  const meant = isDenied ? meantBehind(reading, from, pivot.first) : null;
  return { first: Math.min(first, from), last, pivot, stance, isDenied, meant, missing, pattern };
}

/** "What is being negotiated is not their withdrawal" (ليس الانسحاب): denied between a pivot and what it is said of, by no longer term. */
const isDeniedBehind = ({ tokens }: Reading, terms: readonly Term[], pivot: Term, to: number): boolean =>
  tokens.slice(pivot.last + 1, to).some((token, i) => {
    const at = pivot.last + 1 + i;
    const isCopula = roleWords.absence.at(token) || (roleWords.negation.at(token) && roleWords.existence.at(tokens[at - 1]));
    return isCopula && !terms.some(({ first, last }) => first < last && first <= at && last >= at);
  });

/** "The timing, a spokesman said on Thursday, was linked to the attacks": the words between two tokens that only tell who says it. */
function asideWords(reading: Reading, sentence: number, { first, last }: { readonly first: number; readonly last: number }): number {
  let words = 0;
  for (const saying of sayingsOf(reading, sentence)) {
    const start = Math.min(saying.first, saying.subjectFirst);
    if (saying.kind !== 'speech' || start <= first || saying.last >= last) continue;
    let from = start - 1;
    while (from > first && !isBoundary(reading.tokens[from])) from--;
    let to = saying.last + 1;
    while (to < last && !isBoundary(reading.tokens[to])) to++;
    if (from > first && to < last && to - from <= LONGEST_ASIDE) words += to - from + 1;
  }
  return words;
}

const LONGEST_ASIDE = 14;

/** "will not study" (لن يدرس), "refuses to study": the negation is that of the pivot, of what is to come, and of nothing less. */
function isRefused(reading: Reading, sentence: number, from: number, { first, last }: Term): boolean {
  const { tokens } = reading;
  // "will not study it before his return", "not alone", "refused to speak of"; not what stands behind the clause (", as he said").
  const { last: end } = segmentAt(reading, sentence, last);
  if (tokens.slice(from, end).some((token) => statementWords.onlyThen.at(token))) return false;
  const between = tokens.slice(from + 1, first);
  if (statementWords.refusing.at(tokens[from]))
    return first - from <= REFUSING_WORDS && !between.some((token) => statementWords.beforeNouns.at(token));
  // "has no plan to study", "denied any plan to study"
  if (meantBehind(reading, from, first) !== null) return first - from <= INTENDING_WORDS;
  // "denied that it would study": of what is to come, not of what has been.
  if (isDenial(reading, sentence, from))
    return tokens.slice(from + 1, first + 1).some((token, i) => statementWords.will.at(token) || isImperfect(tokens[from + i], token));
  const isToCome =
    statementWords.willNot.at(tokens[from]) ||
    [1, 2].some((back) => statementWords.will.at(tokens[from - back])) ||
    statementWords.will.at(between[0]);
  // "No timetable for the advisers would be drafted".
  if (statementWords.nothing.at(tokens[from]) && tokens.slice(from + 1, end).some((token) => statementWords.will.at(token))) return true;
  // "There will be no transition" (لن يكون هناك انتقال): words of being say nothing themselves.
  return isToCome && between.filter((token) => !statementWords.being.at(token)).length < BESIDE;
}

/** The word of meaning right behind a negation, over words of being: "There are no plans to", "ليست هناك خطط". */
function meantBehind({ tokens }: Reading, from: number, until: number): number | null {
  let at = from + 1;
  while (at < Math.min(until, from + MEANT_WORDS) && statementWords.being.at(tokens[at])) at++;
  return at < until && statementWords.intending.at(tokens[at]) ? at : null;
}

/** From a verb of refusing, over its subject, to what is refused. */
const REFUSING_WORDS = 9;
/** From an intention, over its subject, to what is not intended. */
const INTENDING_WORDS = 5;
/** A negation and the word of meaning stand so near. */
const MEANT_WORDS = 3;
/** From "not" to its verb: an auxiliary or an intention may stand between (لن يعمد إلى). */
const BESIDE = 2;

/** Behind أن, a verb of what is or will be done. */
const isImperfect = (before: Token | undefined, token: Token): boolean =>
  before?.norm === 'ان' && /^[يت]/u.test(token.norm) && !statementWords.being.at(token);

/** Where the pattern's words stand nearest together: around one of the pivots that no longer term rules out. */
function nearestWords(
  reading: Reading,
  { sentence, terms }: MatchContext,
  all: readonly Expression[],
  { pivotAt, leads, outside }: StatementRule,
  question: boolean,
): { readonly pivot: Term; readonly first: number; readonly last: number } | null {
  const options = all.map((expression) => termsFor(terms, expression));
  const order = rarestFirst(options, pivotAt);
  let best: { pivot: Term; first: number; last: number } | null = null;
  const pivots = options[pivotAt] ?? [];
  // "Asked whether Baghdad demands it, he said: we never demanded …": what is said stands apart from what was asked.
  const asked = pivots.length > 1 && !question ? (pivots.findLast(({ first }) => isUnsaid(reading, sentence, first))?.last ?? -1) : -1;
  for (const pivot of pivots) {
    if (pivot.first <= asked || isInside(pivot, terms, outside)) continue;
    const chosen = choose(options, order, leads, pivotAt, pivot);
    if (!chosen) continue;
    let { first, last } = pivot;
    for (const term of chosen) {
      if (term.first < first) first = term.first;
      if (term.last > last) last = term.last;
    }
    if (!best || last - first < best.last - best.first) best = { pivot, first, last };
  }
  return best;
}

/** Whether a term that rules the pivot out covers its first word. */
const isInside = (pivot: Term, terms: readonly Term[], outside: Expression): boolean =>
  outside.numbers.length > 0 &&
  terms.some(({ number, first, last }) => isFor(outside, number) && first <= pivot.first && last >= pivot.first);

/** The places of the expressions beside the pivot's, rarer ones first, so that a common one does not take their only word. */
function rarestFirst(options: readonly (readonly Term[])[], pivotAt: number): readonly number[] {
  const order: number[] = [];
  for (let i = 0; i < options.length; i++) {
    if (i === pivotAt) continue;
    const count = options[i]?.length ?? 0;
    let at = order.length;
    while (at > 0 && (options[order[at - 1] as number]?.length ?? 0) > count) at--;
    order.splice(at, 0, i);
  }
  return order;
}

/** A denial of a part: "not on dates but on conditions", "no hasty withdrawal". */
function isHedged(reading: Reading, context: MatchContext, { hedges }: StatementRule, span: { first: number; last: number }): boolean {
  if (hasContrast(reading, context.sentence, span.first, span.last)) return true;
  return meetsNear(reading, context, hedges, span.first, span.last);
}

/** What rules a pattern out must stand near its words: the other end of a long sentence speaks of other things. */
const NONE_REACH = 12;
const OUTER_REACH = 4;

const opposite = (stance: Stance): Stance => (stance === 'affirm' ? 'deny' : 'affirm');

/** For each expression, in `order`, the term nearest to the pivot that shares no word with those chosen; `options` are those of each. */
function choose(
  options: readonly (readonly Term[])[],
  order: readonly number[],
  isOrdered: boolean,
  pivotAt: number,
  pivot: Term,
): readonly Term[] | null {
  const chosen = [pivot];
  let head = pivotAt === 0 ? pivot : null;
  for (const i of order) {
    let nearest: Term | null = null;
    for (const option of options[i] ?? []) {
      if (overlapsAny(chosen, option)) continue;
      if (isOrdered && !isLed(chosen, head, i, option)) continue;
      if (!nearest || distance(option, pivot) < distance(nearest, pivot)) nearest = option;
    }
    if (!nearest) return null;
    chosen.push(nearest);
    if (i === 0) head = nearest;
  }
  return chosen;
}

/** Keeps the first expression, once chosen the `head`, before all others. */
function isLed(chosen: readonly Term[], head: Term | null, at: number, option: Term): boolean {
  if (at === 0) return chosen.every((term) => option.last < term.first);
  return !head || head.last < option.first;
}

function overlapsAny(terms: readonly Term[], { first, last }: Term): boolean {
  for (let i = 0; i < terms.length; i++) if ((terms[i] as Term).first <= last && first <= (terms[i] as Term).last) return true;
  return false;
}

const distance = (a: Term, b: Term): number => (a.last < b.first ? b.first - a.last : Math.max(0, a.first - b.last));

function meetsNear(
  reading: Reading,
  { sentence, terms, concepts }: MatchContext,
  expression: Expression,
  first: number,
  last: number,
): boolean {
  if (!meets(concepts.bits, expression)) return false;
  return terms.some(
    (term) =>
      isFor(expression, term.number) &&
      term.last + reachTo(reading, term.last, first) >= first &&
      term.first - reachTo(reading, last, term.first) <= last &&
      term.first < vouchesFrom(reading, sentence),
  );
}

/** How far a term reaches between two tokens: less across the edge of a clause. */
function reachTo(reading: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to && i <= from + NONE_REACH; i++) if (isBoundary(reading.tokens[i])) return OUTER_REACH;
  return NONE_REACH;
}
