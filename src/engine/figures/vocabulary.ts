// The number tables of all languages made ready for look-up: one map of words, tries of phrases. Compiled once.

import type { Bound, NumberLanguage, NumberWord } from '../../languages/numbers.ts';
import { languageVariants, NUMBER_LANGUAGES } from '../../languages/registry.ts';
import { foldWord, type Script, type Token, tokenBefore } from '../../text/tokens.ts';
import { WordTable } from '../../text/words.ts';
import type { Source } from './figure.ts';

/** A word of a phrase and what the phrase means when it ends here. */
export interface PhraseNode<T> {
  /** Most phrases end where they do: a map for each of a hundred thousand ends would be most of what the tables weigh. */
  next: Map<string, PhraseNode<T>> | null;
  value: T | null;
}

const numberWords = new WordTable(({ norm, script }) => alike(languages[script]?.wordOf(norm) ?? null), null);

/** Made alike, whatever table a word comes from: readers are fast on objects that all have one form. */
const alike = (word: NumberWord | null): NumberWord | null =>
  word
    ? {
        role: word.role,
        value: word.value,
        ordinal: word.ordinal,
        joined: word.joined,
        definite: word.definite,
        prefixed: word.prefixed,
        needsTen: word.needsTen,
        maybeJoined: word.maybeJoined,
        pronoun: word.pronoun,
        loose: word.loose,
      }
    : null;

const languages: { arabic: NumberLanguage | null; latin: NumberLanguage | null; readonly other: null } = {
  arabic: null,
  latin: null,
  other: null,
};
const currencies = new Map<string, number>();
const currencyWords = new WordTable(({ norm }) => currencies.get(norm) ?? null, null);
export const boundsBefore: PhraseNode<Bound> = { next: null, value: null };
export const boundsAfter: PhraseNode<Bound> = { next: null, value: null };
export const outOfPhrases: PhraseNode<true> = { next: null, value: null };
export const percentPhrases: PhraseNode<true> = { next: null, value: null };
export const connectives = { and: new Set<string>(), or: new Set<string>(), to: new Set<string>(), of: new Set<string>() };

for (const language of NUMBER_LANGUAGES) {
  languages[language.script] = language;
  for (const [form, worth] of language.currencies) currencies.set(form, worth);
  const headsOf = foldedHeads(language);
  for (const [bound, forms] of language.boundsBefore) for (const form of forms) addBefore(form, headsOf, bound);
  for (const [bound, forms] of language.boundsAfter) for (const form of forms) addPhrase(boundsAfter, form.split(' '), bound);
  for (const phrase of language.percent) addPhrase(percentPhrases, phrase.split(' '), true);
  for (const phrase of language.outOf) addPhrase(outOfPhrases, phrase.split(' '), true);
  for (const kind of ['and', 'or', 'to', 'of'] as const) for (const word of language[kind]) connectives[kind].add(word);
}

/** The number word at a token, unless a date took it. */
export function wordAt(source: Source, index: number): NumberWord | null {
  const token = source.tokens[index];
  return token?.kind === 'word' ? numberWords.of(token.word) : null;
}

/** Of digits and of number words. */
const OPENERS = new WordTable((word) => /^[0-9]/.test(word.norm) || numberWords.of(word) !== null, false);

/** Whether a figure may begin at a token. */
export const opensFigure = ({ word, kind }: Token): boolean => OPENERS.of(word) && (kind === 'number' || kind === 'word');

export const wordOf = (token: Token): NumberWord | null => numberWords.of(token.word);

/** What one of a currency is worth in its main unit: `undefined` for words that are no currency. */
export const currencyOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'word' ? (currencyWords.of(token.word) ?? undefined) : undefined;

/** Whether a folded form is a currency. */
export const isCurrency = (form: string): boolean => currencies.has(form);

/** The language of a word; of digits, that of the nearest word before or after. */
export function languageAt(source: Source, index: number): NumberLanguage | null {
  for (let away = 0; away < 4; away++) {
    const before = languageOfScript(tokenBefore(source.tokens, index - away + 1)?.script);
    if (before) return before;
    const after = languageOfScript(source.tokens[index + away]?.script);
    if (after) return after;
  }
  return null;
}

export const languageOf = (token: Token | undefined): NumberLanguage | null =>
  token?.kind === 'word' ? languageOfScript(token.script) : null;

const languageOfScript = (script: Script | undefined): NumberLanguage | null =>
  script === 'latin' ? languages.latin : script === 'arabic' ? languages.arabic : null;

/** What a word or mark may do beside a number, as bits: begin or end a phrase, join, or be a number itself. */
export const BESIDE = {
  boundBefore: 1 << 0,
  boundAfter: 1 << 1,
  percent: 1 << 2,
  outOf: 1 << 3,
  and: 1 << 4,
  number: 1 << 5,
  hedgingVerb: 1 << 6,
  besideVerb: 1 << 7,
} as const;

const besideNumbers = new WordTable((word) => {
  const { norm, script } = word;
  const does = (bit: number, isDone: boolean | undefined): number => (isDone ? bit : 0);
  return (
    does(BESIDE.boundBefore, boundsBefore.next?.has(norm)) |
    does(BESIDE.boundAfter, boundsAfter.next?.has(norm)) |
    does(BESIDE.percent, percentPhrases.next?.has(norm)) |
    does(BESIDE.outOf, outOfPhrases.next?.has(norm)) |
    does(BESIDE.and, connectives.and.has(norm)) |
    does(BESIDE.number, numberWords.of(word) !== null) |
    does(BESIDE.hedgingVerb, languages[script]?.hedgingVerbs.has(norm)) |
    does(BESIDE.besideVerb, languages[script]?.besideVerb.has(norm))
  );
}, 0);

/** Whether a token's word does one of these things. */
export const isBeside = (token: Token | undefined, things: number): boolean =>
  token !== undefined && (besideNumbers.of(token.word) & things) !== 0;

/** The lists of a language that a word is asked for, as bits. */
export const LIST = {
  ageHeads: 1 << 0,
  ago: 1 << 1,
  calibres: 1 << 2,
  channels: 1 << 23,
  changes: 1 << 3,
  clitics: 1 << 4,
  clockUnits: 1 << 5,
  countHeads: 1 << 6,
  countNouns: 1 << 7,
  determiners: 1 << 8,
  functionWords: 1 << 9,
  furniture: 1 << 10,
  kinds: 1 << 11,
  labels: 1 << 12,
  lineLabels: 1 << 13,
  measures: 1 << 14,
  notOne: 1 << 15,
  notShares: 1 << 16,
  point: 1 << 17,
  readingHeads: 1 << 18,
  readings: 1 << 19,
  references: 1 << 20,
  versus: 1 << 21,
  years: 1 << 22,
} as const satisfies { readonly [K in keyof NumberLanguage]?: number };

/** Whether a token's word, as written or without clitics and endings, stands in a list of its language. */
export const isIn = (token: Token | undefined, list: number): boolean =>
  token?.kind === 'word' && (listsOfVariants.of(token.word) & list) !== 0;

/** Whether a token's word as written stands in a list of its language. */
export const isExactly = (token: Token | undefined, list: number): boolean =>
  token?.kind === 'word' && (listsOfForm.of(token.word) & list) !== 0;

/** The lists that a word stands in; most words are in none. */
const listsOfForm = new WordTable(({ norm, script }) => listsWith(script, [norm]), 0);
const listsOfVariants = new WordTable(({ norm, script }) => listsWith(script, languageVariants(norm, script)), 0);
const bitsByName: ReadonlyMap<string, number> = new Map(Object.entries(LIST));

function listsWith(script: Script, forms: readonly string[]): number {
  let lists = 0;
  for (const [name, words] of Object.entries(languages[script] ?? {})) {
    if (words instanceof Set && forms.some((form) => words.has(form))) lists |= bitsByName.get(name) ?? 0;
  }
  return lists;
}

/** A phrase before a number is read backwards; its first word comes last, in several forms. */
function addBefore(form: string, headsOf: (head: string) => readonly string[], bound: Bound): void {
  const [first = '', ...others] = form.split(' ');
  const node = nodeOf(boundsBefore, others.reverse().map(foldWord));
  for (const head of headsOf(first)) nodeOf(node, [head]).value ??= bound;
}

/** The folded heads of a word, the same list for each phrase that begins with it. */
function foldedHeads({ boundHeads }: NumberLanguage): (head: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (head) => {
    const heads = known.get(head) ?? boundHeads(head).map(foldWord);
    known.set(head, heads);
    return heads;
  };
}

function addPhrase<T>(root: PhraseNode<T>, parts: readonly string[], value: T): void {
  nodeOf(root, parts.map(foldWord)).value ??= value;
}

function nodeOf<T>(root: PhraseNode<T>, words: readonly string[]): PhraseNode<T> {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    let child = node.next.get(word);
    if (!child) {
      child = { next: null, value: null };
      node.next.set(word, child);
    }
    node = child;
  }
  return node;
}
