// The verbs of saying in a text, each with its subject: a known speaker, an unknown name, or the one who spoke before.
import { ATTRIBUTION_TABLES, type AttributionKind } from '../languages/attribution.ts';
import { type GrammarLabel, makeGrammar } from './labels.ts';
import { isSpeech, quotationAt, quotationsOf } from './quotations.ts';
import type { Reading, Term } from './reading.ts';
import { termsOf } from './scope.ts';

/** A speaker's id in the lexicon, or the raw words of a speaker that it does not know. */
export interface Said {
  readonly id: string | null;
  readonly name: string | null;
}

export interface Saying {
  readonly kind: 'speech' | 'continuing' | 'participles' | 'according';
  /** Token indexes of the verb, `last` inclusive. */
  readonly first: number;
  readonly last: number;
  /** Where its subject begins; the verb's own place when it has none. */
  readonly subjectFirst: number;
  /** What it governs after itself: token indexes, `until` exclusive. */
  readonly from: number;
  readonly until: number;
  readonly said: Said;
}

type AttributionLabel = GrammarLabel<AttributionKind>;

/** `carried`: the subject is the speaker before; `generic`: the same, by a noun that says what kind of speaker. */
type Subject =
  | { readonly by: 'speaker'; readonly id: string; readonly first: number; readonly last: number }
  | { readonly by: 'name'; readonly name: string; readonly first: number; readonly last: number }
  | { readonly by: 'carried' }
  /** The author's own "I say". */
  | { readonly by: 'author' }
  | { readonly by: 'generic'; readonly noun: string; readonly first: number; readonly last: number };

/** An Arabic verb's subject begins at most so many tokens behind it. */
const SUBJECT_BEHIND = 9;
/** A subject before its verb begins at most so many tokens before it. */
const SUBJECT_BEFORE = 16;
const NAME_TOKENS = 5;
/** Sentences over which a speaker is remembered for "he added". */
const CARRY_SENTENCES = 6;

const EDGES = new Set([',', ';', ':', '.', '?', '!', '-']);
const grammar = makeGrammar<AttributionKind>(ATTRIBUTION_TABLES);

export const attributionLabels = grammar.labelsOf;

const memory = new WeakMap<Reading, readonly (readonly Saying[])[]>();

/** In text order; one pass over the text, remembered for the reading. */
export function sayingsOf(reading: Reading, sentence: number): readonly Saying[] {
  let known = memory.get(reading);
  if (!known) {
    known = findSayings(reading);
    memory.set(reading, known);
  }
  return known[sentence] ?? [];
}

/** Speaker terms that may speak: not the addressee's or a meeting's place ("in Washington"). */
export function speakerTerms(reading: Reading, sentence: number): readonly Term[] {
  return termsOf(reading, sentence, 'speaker').filter(
    (term) => !isLowerCasePronoun(reading, term) && !isMerePlace(reading, sentence, term),
  );
}

function findSayings(reading: Reading): Saying[][] {
  const all: Saying[][] = [];
  let last: { said: Said; sentence: number } | null = null;
  for (const [index, bounds] of reading.sentences.entries()) {
    const labels = grammar.labelsOf(reading, index);
    const heads = labels.filter(isHead).filter((head) => !isNoun(reading, head));
    const sayings: Saying[] = [];
    for (const head of heads) {
      if (isDigressive(reading, index, head)) continue;
      const subject = head.kind === 'according' ? afterAccording(reading, index, labels, head) : subjectOf(reading, index, labels, head);
      if (!subject) continue;
      const said = resolve(subject, sayings.at(-1)?.said ?? (last && index - last.sentence <= CARRY_SENTENCES ? last.said : null), all);
      if (!said) continue;
      const subjectFirst = 'first' in subject ? subject.first : head.first;
      const from = Math.max(head.last + 1, 'last' in subject ? subject.last + 1 : 0);
      sayings.push({
        kind: head.kind,
        first: head.first,
        last: head.last,
        subjectFirst,
        from,
        until: endOf(reading, labels, head, bounds.last),
        said,
      });
      if (head.kind !== 'according' && (said.id !== null || said.name !== null)) last = { said, sentence: index };
    }
    all.push(sayings);
  }
  return all;
}

type Head = AttributionLabel & { readonly kind: Saying['kind'] };

const isHead = (label: AttributionLabel): label is Head =>
  label.kind === 'speech' || label.kind === 'continuing' || label.kind === 'participles' || label.kind === 'according';

/** With the article it is a noun of the same letters: الكشف, المضي. */
function isNoun(reading: Reading, head: Head): boolean {
  const token = reading.tokens[head.first];
  // As written: a hamza on the alef is the verb's own (ألمح).
  return (
    head.kind !== 'according' &&
    token !== undefined &&
    token.norm !== 'القول' &&
    /^[وف]?ال/u.test(reading.text.slice(token.start, token.end))
  );
}

/** A verb of saying inside quoted speech reports nobody on its own. */
function isDigressive(reading: Reading, sentence: number, head: Head): boolean {
  const quotation = quotationAt(reading, sentence, head.first);
  return quotation !== null && isSpeech(quotation);
}

/** What is said ends where another clause begins: behind a mark, or always at a word that only begins clauses. */
function endOf(reading: Reading, labels: readonly AttributionLabel[], head: Head, end: number): number {
  const reset = labels.find(
    ({ kind, first }) =>
      kind === 'resets' && first > head.last + 1 && (reading.tokens[first - 1]?.kind === 'mark' || reading.tokens[first]?.norm !== 'but'),
  );
  return Math.min(reset?.first ?? end, end);
}

function resolve(subject: Subject, carried: Said | null, before: readonly (readonly Saying[])[]): Said | null {
  if (subject.by === 'speaker') return { id: subject.id, name: null };
  if (subject.by === 'name') return { id: null, name: subject.name };
  if (subject.by === 'author') return { id: null, name: null };
  if (subject.by === 'generic') return matching(subject.noun, carried, before) ?? { id: null, name: subject.noun };
  return carried;
}

/** What kind of speaker a noun stands for, by the ids that it fits; a pronoun fits any. */
const NOUN_KINDS: readonly (readonly [noun: RegExp, id: RegExp])[] = [
  [/وزار|ministr|department/u, /ministry|department|pentagon|minister|secretary/u],
  [/وزير|secretary/u, /minister|secretary/u],
  [/سفار|سفير|ambassador|embassy/u, /ambassador|embassy/u],
  [/بيان|statement|text|readout/u, /./u],
];

function matching(noun: string, carried: Said | null, before: readonly (readonly Saying[])[]): Said | null {
  const kind = NOUN_KINDS.find(([pattern]) => pattern.test(noun))?.[1];
  if (!kind || (carried?.id && kind.test(carried.id))) return carried;
  for (let i = before.length - 1; i >= Math.max(0, before.length - CARRY_SENTENCES); i--) {
    const saying = before[i]?.findLast(({ said }) => said.id !== null && kind.test(said.id));
    if (saying) return saying.said;
  }
  return null;
}

/** The one named after "according to"; an outlet that is no speaker of the lexicon only passes on what others say. */
function afterAccording(reading: Reading, sentence: number, labels: readonly AttributionLabel[], head: Head): Subject | null {
  const end = edgeAfter(reading, sentence, head.last + 1, SUBJECT_BEHIND);
  const term = termsOf(reading, sentence, 'speaker').find(
    ({ first, last }) => first > head.last && last < end && !isLowerCasePronoun(reading, { first, last }),
  );
  if (term) return { by: 'speaker', id: term.id, first: term.first, last: term.last };
  const generic = labels.find(({ kind, first }) => kind === 'generic' && first > head.last && first <= head.last + 2);
  return generic ? { by: 'generic', noun: nounOf(reading, generic), first: generic.first, last: generic.last } : null;
}

function subjectOf(reading: Reading, sentence: number, labels: readonly AttributionLabel[], head: Head): Subject | null {
  if (labels.some(({ kind, first, last }) => kind === 'firstPerson' && first <= head.first && last >= head.last)) return { by: 'author' };
  const hearsay = labels.find(({ kind, first, last }) => kind === 'hearsay' && (head.first - last === 1 || first - head.last === 1));
  if (hearsay) return { by: 'name', name: wordsOf(reading, hearsay.first, hearsay.last + 1), first: hearsay.first, last: hearsay.last };
  if (head.kind === 'participles') return openingSpeaker(reading, sentence, head) ?? { by: 'carried' };
  const subject =
    reading.tokens[head.first]?.script === 'arabic'
      ? arabicSubject(reading, sentence, labels, head)
      : englishSubject(reading, sentence, labels, head);
  return head.kind === 'continuing' && subject.by === 'name' ? { by: 'carried' } : subject;
}

/** "The ministry received …, adding that": without a verb of saying before it, the sentence's first speaker goes on. */
function openingSpeaker(reading: Reading, sentence: number, head: Head): Subject | null {
  const hasVerb = grammar
    .labelsOf(reading, sentence)
    .some((label) => isHead(label) && label.kind !== 'according' && label.last < head.first);
  const term = hasVerb ? undefined : speakerTerms(reading, sentence).find(({ last }) => last < head.first);
  return term ? { by: 'speaker', id: term.id, first: term.first, last: term.last } : null;
}

/** The verb comes first; a headline has its subject before the verb. */
function arabicSubject(reading: Reading, sentence: number, labels: readonly AttributionLabel[], head: Head): Subject {
  const end = speechStart(reading, sentence, labels, head);
  const term = speakerTerms(reading, sentence).find(({ first }) => first > head.last && first < end && first <= head.last + SUBJECT_BEHIND);
  const generic = labels.find(({ kind, first }) => kind === 'generic' && first === head.last + 1 && first < end);
  if (term && (!generic || term.first <= generic.last + 3)) return { by: 'speaker', id: term.id, first: term.first, last: term.last };
  if (generic) return { by: 'generic', noun: nounOf(reading, generic), first: generic.first, last: generic.last };
  const start = edgeBefore(reading, sentence, head.first);
  const before = speakerTerms(reading, sentence).findLast(
    ({ first, last }) => first >= start && last < head.first && head.first - first <= SUBJECT_BEFORE,
  );
  const opensClause = /^[وف]/u.test(reading.tokens[head.first]?.norm ?? '') && head.first > (reading.sentences[sentence]?.first ?? 0);
  if (before && !opensClause) return { by: 'speaker', id: before.id, first: before.first, last: before.last };
  const topic = speakerTerms(reading, sentence).at(0);
  // "The Pentagon, which …, says that": the sentence opens with its subject.
  if (topic && topic.last < head.first && topic.first - (reading.sentences[sentence]?.first ?? 0) <= 1 && !opensClause) {
    return { by: 'speaker', id: topic.id, first: topic.first, last: topic.last };
  }
  const next = reading.tokens[head.last + 1];
  const isBare =
    head.last + 1 >= end || next?.kind !== 'word' || labels.some(({ kind, first }) => kind === 'prepositions' && first === head.last + 1);
  if (isBare || next.norm.startsWith('ل')) return { by: 'carried' };
  const nameEnd = Math.min(end, head.last + 1 + NAME_TOKENS);
  return { by: 'name', name: wordsOf(reading, head.last + 1, nameEnd), first: head.last + 1, last: nameEnd - 1 };
}

/** The subject stands before its verb, or behind it after a quotation. */
function englishSubject(reading: Reading, sentence: number, labels: readonly AttributionLabel[], head: Head): Subject {
  const bounds = reading.sentences[sentence] ?? { first: head.first, last: head.last + 1 };
  const terms = speakerTerms(reading, sentence);
  let at = head.first - 1;
  while (at >= bounds.first && labels.some(({ kind, first, last }) => kind === 'fillers' && first <= at && last >= at)) at--;
  const mark = reading.tokens[at];
  if (at < bounds.first || (mark?.kind === 'mark' && (mark.norm === '"' || head.first - 1 === at))) {
    const end = edgeAfter(reading, sentence, head.last + 1, SUBJECT_BEHIND);
    const term = terms.find(({ first, last }) => first > head.last && last < end && first - head.last <= 4);
    if (term) return { by: 'speaker', id: term.id, first: term.first, last: term.last };
    const generic = labels.find(({ kind, first }) => kind === 'generic' && first > head.last && first <= head.last + 2);
    if (generic) return { by: 'generic', noun: nounOf(reading, generic), first: generic.first, last: generic.last };
    if (mark?.norm !== ',') return { by: 'carried' };
    // "The Pentagon, for its part, said": the subject stands before the insertion.
    const outer = edgeBefore(reading, sentence, at);
    const inserted = nounPhrase(reading, sentence, labels, terms, bounds.first, at - 1);
    if (inserted.by !== 'name' || outer <= bounds.first) return inserted;
    return nounPhrase(reading, sentence, labels, terms, bounds.first, outer - 2);
  }
  return nounPhrase(reading, sentence, labels, terms, bounds.first, at);
}

/** The speaker in the noun phrase that ends at `end`; over a comma, the one that the phrase stands beside. */
function nounPhrase(
  reading: Reading,
  sentence: number,
  labels: readonly AttributionLabel[],
  terms: readonly Term[],
  from: number,
  end: number,
): Subject {
  const direct = terms.find(({ first, last }) => first <= end && last >= end);
  if (direct) return { by: 'speaker', id: direct.id, first: direct.first, last: direct.last };
  const generic = labels.findLast(({ kind, first, last }) => kind === 'generic' && first <= end && last >= end);
  let start = end;
  const barrier = (i: number): boolean => {
    const token = reading.tokens[i];
    if (token?.kind === 'mark' && (EDGES.has(token.norm) || token.norm === '"')) return true;
    return labels.some(
      ({ kind, first, last }) => (kind === 'speech' || kind === 'complementizers' || kind === 'resets') && first <= i && last >= i,
    );
  };
  while (start > from && end - start < SUBJECT_BEFORE && !barrier(start - 1)) start--;
  const inside = terms.filter(({ first, last }) => first >= start && last <= end);
  const near = generic ? inside.findLast(({ last }) => generic.first - last <= 6) : inside.at(0);
  if (near) return { by: 'speaker', id: near.id, first: near.first, last: near.last };
  if (generic) return { by: 'generic', noun: nounOf(reading, generic), first: generic.first, last: generic.last };
  const comma = reading.tokens[start - 1];
  if (comma?.norm === ',' && start - 2 >= from) {
    const outer = edgeBefore(reading, sentence, start - 1);
    const beside = terms.find(({ first, last }) => first >= outer && last < start - 1);
    if (beside) return { by: 'speaker', id: beside.id, first: beside.first, last: beside.last };
  }
  const nameFirst = Math.max(start, end + 1 - NAME_TOKENS);
  return { by: 'name', name: wordsOf(reading, nameFirst, end + 1), first: nameFirst, last: end };
}

/** Where speech begins after an Arabic verb: a complementizer, a colon, a quotation that is no name, another verb of saying. */
function speechStart(reading: Reading, sentence: number, labels: readonly AttributionLabel[], head: Head): number {
  let end = reading.sentences[sentence]?.last ?? head.last + 1;
  for (const label of labels) {
    if (label.first > head.last && (label.kind === 'complementizers' || isHead(label))) end = Math.min(end, label.first);
  }
  for (let i = head.last + 1; i < end; i++) if (reading.tokens[i]?.norm === ':' && i > head.last + 1 + NAME_TOKENS) end = i;
  const speech = quotationsOf(reading, sentence).find((quotation) => quotation.first > head.last && isSpeech(quotation));
  return speech ? Math.min(end, speech.first - 1) : end;
}

function edgeAfter(reading: Reading, sentence: number, from: number, reach: number): number {
  const end = Math.min(reading.sentences[sentence]?.last ?? from, from + reach);
  for (let i = from; i < end; i++) {
    const token = reading.tokens[i];
    if (token?.kind === 'mark' && EDGES.has(token.norm) && (token.gap !== 'none') === false && token.norm !== '-') return i;
  }
  return end;
}

function edgeBefore(reading: Reading, sentence: number, token: number): number {
  const first = reading.sentences[sentence]?.first ?? token;
  let at = token;
  while (at > first) {
    const mark = reading.tokens[at - 1];
    if (mark?.kind === 'mark' && EDGES.has(mark.norm) && mark.norm !== '-') break;
    at--;
  }
  return at;
}

const nounOf = (reading: Reading, { first, last }: { first: number; last: number }): string =>
  reading.tokens
    .slice(first, last + 1)
    .map(({ norm }) => norm)
    .join(' ');

function wordsOf(reading: Reading, first: number, end: number): string {
  const head = reading.tokens[first];
  const tail = reading.tokens[end - 1];
  return head && tail ? reading.text.slice(head.start, tail.end) : '';
}

/** "us" the pronoun, not the country. */
function isLowerCasePronoun(reading: Reading, { first, last }: { first: number; last: number }): boolean {
  const token = reading.tokens[first];
  return first === last && token?.norm === 'us' && !/^U\.?S/u.test(reading.text.slice(token.start, token.end));
}

/** A capital that stands where a place stands: after a preposition, or with one written as its first letter. */
function isMerePlace(reading: Reading, sentence: number, term: Term): boolean {
  if (!(reading.terms[sentence] ?? []).some(({ group, first, last }) => group === 'place' && first === term.first && last === term.last))
    return false;
  const token = reading.tokens[term.first];
  if (token?.script === 'arabic' && /^[وف]?(?:ب|ل|لل)(?:واشنطن|بغداد|عراق|العراق|طهران|اربيل)/u.test(token.norm)) return true;
  const labels = grammar.labelsOf(reading, sentence);
  return labels.some(({ kind, last }) => kind === 'prepositions' && last === term.first - 1);
}
