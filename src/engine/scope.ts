// The neighbourhood of a token: its segment between commas, its sentence, and the terms in them.
import { countWhile } from '../text/bisect.ts';
import type { Token } from '../text/tokens.ts';
import { type LabelGroup, type Reading, rememberBySentence, type Term } from './reading.ts';

/** A run of words without a full stop longer than this is no sentence of prose, and is not searched for speakers. */
export const LONGEST_SENTENCE = 500;

/** Groups of terms that are names: of a party, of a place, of who speaks. */
export const NAMES: ReadonlySet<LabelGroup> = new Set(['actor', 'place', 'speaker']);

/** Marks that end a segment; a quotation mark or a bracket does not. */
const BOUNDARIES = new Set([',', ';', ':', '-', '.', '?', '!']);

export const isBoundary = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'mark' && BOUNDARIES.has(token.norm) && !(token.norm === '-' && token.gap === 'none');

/** Whether a word owns what stands behind it: "the Pentagon's". */
export const isPossessor = (reading: Reading, token: number): boolean => /['’]s$/u.test(wordAt(reading, token));

/** The same, where it may be a plural one: "the forces'". */
export const isAnyPossessor = (reading: Reading, token: number): boolean => /['’]s?$/u.test(wordAt(reading, token));

/** As written. */
const wordAt = ({ text, tokens }: Reading, token: number): string => {
  const word = tokens[token];
  return word === undefined ? '' : text.slice(word.start, word.end);
};

/** Index of the sentence that a token lies in. */
export const sentenceAt = ({ sentences }: Reading, token: number): number =>
  Math.max(
    0,
    Math.min(
      countWhile(sentences, ({ last }) => last <= token),
      sentences.length - 1,
    ),
  );

/** Index of the last token that begins at or before a UTF-16 offset. */
export const tokenAt = ({ tokens }: Reading, offset: number): number => Math.max(0, countWhile(tokens, ({ start }) => start <= offset) - 1);

/** Of what is in text order, that which begins in a sentence. */
export function inSentence<T extends { readonly first: number }>(reading: Reading, sentence: number, ordered: readonly T[]): readonly T[] {
  const bounds = reading.sentences[sentence];
  return bounds ? ordered.slice(firstFrom(ordered, bounds.first), firstFrom(ordered, bounds.last)) : [];
}

/** Index of the first that begins at a token or behind it. */
export const firstFrom = (ordered: readonly { readonly first: number }[], token: number): number =>
  countWhile(ordered, ({ first }) => first < token);

/** Token indexes of the segment around `token` inside its sentence, `last` exclusive. */
export function segmentAt(reading: Reading, sentence: number, token: number): { first: number; last: number } {
  const bounds = reading.sentences[sentence] ?? { first: token, last: token + 1 };
  let first = token;
  while (first > bounds.first && !isBoundary(reading.tokens[first - 1])) first--;
  let last = token + 1;
  while (last < bounds.last && !isBoundary(reading.tokens[last])) last++;
  return { first, last };
}

/** Over an aside between two commas that ends before the part of `token`: the aside, and the part of the sentence before it. */
export function overAside(
  reading: Reading,
  sentence: number,
  token: number,
): { readonly aside: { first: number; last: number }; readonly outer: { first: number; last: number } } | null {
  const isComma = (at: number): boolean => at > (reading.sentences[sentence]?.first ?? 0) && reading.tokens[at]?.norm === ',';
  const { first } = segmentAt(reading, sentence, token);
  if (!isComma(first - 1)) return null;
  const aside = segmentAt(reading, sentence, first - 2);
  return isComma(aside.first - 1) ? { aside, outer: segmentAt(reading, sentence, aside.first - 2) } : null;
}

/** "BAGHDAD (Agency) - Talks …": so many tokens at most before the dash that ends a dateline. */
const DATELINE_TOKENS = 9;

/** Where a sentence begins behind its dateline: the town where a story was filed is no part of what it tells. */
export function bodyStart(reading: Reading, sentence: number): number {
  const bounds = reading.sentences[sentence];
  if (!bounds) return 0;
  if (reading.sentences[sentence - 1]?.paragraph === bounds.paragraph || reading.tokens[bounds.first]?.kind !== 'word') return bounds.first;
  for (let i = bounds.first + 1; i < Math.min(bounds.last - 1, bounds.first + DATELINE_TOKENS); i++) {
    const token = reading.tokens[i];
    if (token?.norm === '-' && token.gap !== 'none') return i + 1;
    if (token?.kind === 'word' && token.script === 'latin' && !token.capital) break;
  }
  return bounds.first;
}

/** The terms of one group in a sentence that no longer term of the group covers. */
export function termsOf(reading: Reading, sentence: number, group: LabelGroup): readonly Term[] {
  // Not a table of functions: what is looked up by a name that changes, engines look up slowly.
  switch (group) {
    case 'actor':
      return actorsIn(reading, sentence);
    case 'place':
      return placesIn(reading, sentence);
    case 'measure':
      return measuresIn(reading, sentence);
    case 'speaker':
      return speakersIn(reading, sentence);
    case 'concept':
      return conceptsIn(reading, sentence);
  }
}

const termsOfGroup = (group: LabelGroup): ((reading: Reading, sentence: number) => readonly Term[]) =>
  rememberBySentence((reading, sentence) => withoutCovered((reading.terms[sentence] ?? []).filter((term) => term.group === group)));

const actorsIn = termsOfGroup('actor');
const placesIn = termsOfGroup('place');
const measuresIn = termsOfGroup('measure');
const speakersIn = termsOfGroup('speaker');
const conceptsIn = termsOfGroup('concept');

/**
 * In one pass over terms or labels in order of their first token: one is covered when one that begins before it, or a longer one
 * from the same token, reaches its end.
 */
export function withoutCovered<L extends { readonly first: number; readonly last: number }>(labels: readonly L[]): readonly L[] {
  if (labels.length < 2) return labels;
  const kept: L[] = [];
  let reach = -1;
  for (let from = 0, to = 0; from < labels.length; from = to) {
    const { first } = labels[from] as L;
    let longest = -1;
    for (; to < labels.length && (labels[to] as L).first === first; to++) longest = Math.max(longest, (labels[to] as L).last);
    if (longest <= reach) continue;
    reach = longest;
    for (let i = from; i < to; i++) if ((labels[i] as L).last === longest) kept.push(labels[i] as L);
  }
  return kept;
}
