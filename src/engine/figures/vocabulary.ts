// The number tables of all languages made ready for look-up: one map of words, tries of phrases. Compiled once.

import type { Bound, BoundPhrases, NumberLanguage, NumberWord } from '../../languages/numbers.ts';
import { languageVariants, NUMBER_LANGUAGES } from '../../languages/registry.ts';
import { foldWord, type Token } from '../../text/tokens.ts';
import { WordTable } from '../../text/words.ts';
import type { Source } from './figure.ts';

/** A word of a phrase and what the phrase means when it ends here. */
export interface PhraseNode<T> {
  readonly next: Map<string, PhraseNode<T>>;
  value: T | null;
}

const words = new Map<string, NumberWord>();
const numberWords = new WordTable(({ norm }) => words.get(norm) ?? null);
const languages: { arabic: NumberLanguage | null; latin: NumberLanguage | null; readonly other: null } = {
  arabic: null,
  latin: null,
  other: null,
};
/** Words remembered for each list; past it the memory starts anew. */
const MEMORY = 5000;
const remembered = new Map<ReadonlySet<string>, Map<string, boolean>>();
const currencies = new Map<string, number>();
export const boundsBefore: PhraseNode<Bound> = { next: new Map(), value: null };
export const boundsAfter: PhraseNode<Bound> = { next: new Map(), value: null };
export const outOfPhrases: PhraseNode<true> = { next: new Map(), value: null };
export const percentPhrases: PhraseNode<true> = { next: new Map(), value: null };
export const connectives = { and: new Set<string>(), or: new Set<string>(), to: new Set<string>(), of: new Set<string>() };

for (const language of NUMBER_LANGUAGES) {
  languages[language.script] = language;
  for (const [form, word] of language.words) words.set(form, word);
  for (const [form, worth] of language.currencies) currencies.set(form, worth);
  addBounds(boundsBefore, language.boundsBefore, true);
  addBounds(boundsAfter, language.boundsAfter, false);
  for (const phrase of language.percent) addPhrase(percentPhrases, phrase.split(' '), true);
  for (const phrase of language.outOf) addPhrase(outOfPhrases, phrase.split(' '), true);
  for (const kind of ['and', 'or', 'to', 'of'] as const) for (const word of language[kind]) connectives[kind].add(word);
}

/** The number word at a token, unless a date took it. */
export function wordAt(source: Source, index: number): NumberWord | null {
  const token = source.tokens[index];
  return token?.kind === 'word' ? numberWords.of(token.word) : null;
}

export const wordOf = (token: Token): NumberWord | null => numberWords.of(token.word);

/** What one of a currency is worth in its main unit: `undefined` for words that are no currency. */
export const currencyOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'word' ? currencies.get(token.norm) : undefined;

/** The language of a word; of digits, that of the nearest word before or after. */
export function languageAt(source: Source, index: number): NumberLanguage | null {
  for (let away = 0; away < 4; away++) {
    const before = languages[source.tokens[index - away]?.script ?? 'other'];
    if (before) return before;
    const after = languages[source.tokens[index + away]?.script ?? 'other'];
    if (after) return after;
  }
  return null;
}

export const languageOf = (token: Token | undefined): NumberLanguage | null => (token?.kind === 'word' ? languages[token.script] : null);

export type WordList = {
  [K in keyof NumberLanguage]: NumberLanguage[K] extends ReadonlySet<string> ? K : never;
}[keyof NumberLanguage];

/** Whether a token's word, as written or without clitics and endings, stands in a list of its language. */
export function isIn(token: Token | undefined, list: WordList): boolean {
  const language = languageOf(token);
  if (!token || !language) return false;
  const set = language[list];
  if (set.has(token.norm)) return true;
  const memory = memoryOf(set);
  let known = memory.get(token.norm);
  if (known === undefined) {
    known = languageVariants(token.norm, token.script).some((variant) => set.has(variant));
    memory.set(token.norm, known);
  }
  return known;
}

function memoryOf(set: ReadonlySet<string>): Map<string, boolean> {
  const known = remembered.get(set);
  if (known && known.size < MEMORY) return known;
  const fresh = new Map<string, boolean>();
  remembered.set(set, fresh);
  return fresh;
}

/** Whether a token's word as written stands in a list of its language. */
export function isExactly(token: Token | undefined, list: WordList): boolean {
  const language = languageOf(token);
  return token !== undefined && language?.[list].has(token.norm) === true;
}

function addBounds(root: PhraseNode<Bound>, phrases: BoundPhrases, backwards: boolean): void {
  for (const [bound, forms] of phrases) {
    for (const form of forms) {
      const parts = form.split(' ');
      addPhrase(root, backwards ? parts.reverse() : parts, bound);
    }
  }
}

function addPhrase<T>(root: PhraseNode<T>, parts: readonly string[], value: T): void {
  let node = root;
  for (const part of parts) {
    const word = foldWord(part);
    let child = node.next.get(word);
    if (!child) {
      child = { next: new Map(), value: null };
      node.next.set(word, child);
    }
    node = child;
  }
  node.value ??= value;
}
