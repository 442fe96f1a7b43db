// The verbs of saying in a text, each with its subject: a known speaker, an unknown name, or the one who spoke before.
import { NOUN_KINDS } from '../../languages/attribution.ts';
import { statementWords } from '../../languages/statement-words.ts';
import { type Reading, remember, type Term } from '../reading.ts';
import { LONGEST_SENTENCE } from '../scope.ts';
import { introducedAs } from './introduced.ts';
import { isSpeech, quotationAt } from './quotations.ts';
import {
  type Account,
  type AttributionLabel,
  afterAccording,
  attributionLabels,
  beforeAccount,
  type Head,
  isAccount,
  isHead,
  type SayingKind,
  type Subject,
  speakerTerms,
  subjectOf,
} from './subjects.ts';

/** A speaker's id in the lexicon, or the raw words of a speaker that it does not know. */
export interface Said {
  readonly id: string | null;
  readonly name: string | null;
}

export interface Saying {
  readonly kind: SayingKind;
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

/** Sentences over which a speaker is remembered for "he added". */
const CARRY_SENTENCES = 6;
/** One who has not spoken is named in so many sentences, that of the verb included. */
const NAMED_SENTENCES = 5;

/** In text order; one pass over the text, remembered for the reading. */
export const sayingsOf = (reading: Reading, sentence: number): readonly Saying[] => allSayings(reading)[sentence] ?? [];

const allSayings = remember(findSayings);

function findSayings(reading: Reading): Saying[][] {
  const all: Saying[][] = [];
  let last: { said: Said; sentence: number } | null = null;
  for (const [index, bounds] of reading.sentences.entries()) {
    if (bounds.last - bounds.first > LONGEST_SENTENCE) {
      all.push([]);
      continue;
    }
    const labels = attributionLabels(reading, index);
    const heads = labels.filter((label): label is Head | Account => isAccount(label) || (isHead(label) && !isNoSaying(reading, label)));
    const sayings: Saying[] = [];
    for (const head of heads) {
      if (isDigressive(reading, index, head)) continue;
      const subject = isAccount(head)
        ? beforeAccount(reading, index, head)
        : head.kind === 'according'
          ? afterAccording(reading, index, labels, head)
          : subjectOf(reading, index, labels, head);
      if (!subject) continue;
      const carried: Said | null = sayings.at(-1)?.said ?? (last && index - last.sentence <= CARRY_SENTENCES ? last.said : null);
      const named = subject.by === 'carried' ? namedBefore(reading, index, head) : null;
      const said: Said | null =
        named ??
        resolve(subject, carried, all, {
          only: () => onlySpeaker(reading, index, labels, head),
          near: (noun, host) => nearby(reading, index, head, noun, host),
          introduced: (name) => introducedAs(reading, name),
        });
      if (!said) continue;
      const kind = isAccount(head) ? 'according' : head.kind;
      const subjectFirst = 'first' in subject ? subject.first : head.first;
      const from = Math.max(head.last + 1, 'last' in subject ? subject.last + 1 : 0);
      sayings.push({
        kind,
        first: head.first,
        last: head.last,
        subjectFirst,
        from,
        until: endOf(reading, labels, head, bounds.last),
        said,
      });
      if (kind !== 'according' && (said.id !== null || said.name !== null)) last = { said, sentence: index };
    }
    all.push(sayings);
  }
  return all;
}

/** "what is ascribed to an official, who said" (ما نسب إلى مسؤول، إذ قال), "the minister took another stand, saying": he, or the only one named. */
function namedBefore(reading: Reading, sentence: number, head: Head | Account): Said | null {
  if (!statementWords.sequel.at(reading.tokens[head.first - 1])) return null;
  // "at a press conference" (ندوة صحفية) names nobody; of two readings of one name the first.
  const named = speakerTerms(reading, sentence).filter(
    ({ first, last }, i, all) =>
      last < head.first && !statementWords.venues.at(reading.tokens[first - 1]) && all.findIndex((other) => other.first === first) === i,
  );
  const ascribed = named.findLast(({ first }) => [1, 2, 3].some((back) => statementWords.ascribed.at(reading.tokens[first - back])));
  const [only] = named;
  const speaker = ascribed ?? (named.every(({ id }) => id === only?.id) ? only : undefined);
  return speaker ? { id: speaker.id, name: null } : null;
}

/** With the article it is a noun of the same letters (الكشف, المضي), and so it is behind a preposition ("عن ذكر التفاصيل"). */
function isNoSaying(reading: Reading, head: Head): boolean {
  const token = reading.tokens[head.first];
  if (head.kind === 'according' || token?.norm === 'القول') return false;
  // "was asked about", "were told that": the subject is spoken to.
  const before = reading.tokens[head.first - 1];
  if (token?.script !== 'arabic') return statementWords.addressed.at(token) && statementWords.passive.at(before);
  if (statementWords.beforeNouns.at(before)) return true;
  // "من غير أن يوضح": nothing is said.
  if (before?.norm === 'ان' && statementWords.without.at(reading.tokens[head.first - 2])) return true;
  // As written: a hamza on the alef is the verb's own (ألمح).
  return /^[وف]?ال/u.test(reading.text.slice(token.start, token.end));
}

/** A verb of saying inside quoted speech reports nobody on its own. */
function isDigressive(reading: Reading, sentence: number, head: AttributionLabel): boolean {
  const quotation = quotationAt(reading, sentence, head.first);
  return quotation !== null && isSpeech(quotation);
}

/** What is said ends where another clause begins: behind a mark, or always at a word that only begins clauses. */
function endOf(reading: Reading, labels: readonly AttributionLabel[], head: AttributionLabel, end: number): number {
  const reset = labels.find(
    ({ kind, first }) =>
      kind === 'resets' && first > head.last + 1 && (reading.tokens[first - 1]?.kind === 'mark' || reading.tokens[first]?.norm !== 'but'),
  );
  return Math.min(reset?.first ?? end, end);
}

function resolve(
  subject: Subject,
  carried: Said | null,
  before: readonly (readonly Saying[])[],
  named: {
    readonly only: () => Said | null;
    readonly near: (noun: string, host: string | null | undefined) => Said | null | undefined;
    readonly introduced: (name: string) => string | null;
  },
): Said | null {
  if (subject.by === 'speaker') return { id: subject.id, name: null };
  if (subject.by === 'name') {
    const id = named.introduced(subject.name);
    return id === null ? { id: null, name: subject.name } : { id, name: null };
  }
  if (subject.by === 'author') return { id: null, name: null };
  if (subject.by === 'generic') {
    const { noun, host } = subject;
    const near = named.near(noun, host);
    const found = host === undefined ? () => matching(noun, carried ?? fitting(noun, named.only()), before) : () => carried;
    return (near === undefined ? found() : near) ?? { id: null, name: noun };
  }
  return carried ?? named.only();
}

/**
 * "Al-Sudani met reporters. …, he said": who has said nothing yet speaks when nobody else is named that near. Whoever is
 * named in the speech itself does not count, so of the verb's own sentence nobody does when the speech may stand before it.
 */
function onlySpeaker(reading: Reading, sentence: number, labels: readonly AttributionLabel[], head: AttributionLabel): Said | null {
  // Behind the preposition of an Arabic verb too: "شدد على أن".
  const isBefore = !labels.some(({ kind, first }) => kind === 'complementizers' && first > head.last && first - head.last <= 2);
  const ids = new Set<string>();
  for (const at of backFrom(reading, sentence)) {
    if (at === sentence && isBefore) continue;
    const terms = speakerTerms(reading, at).filter((term, i, all) => !all.slice(0, i).some((other) => isOf(reading, term, other)));
    for (const { id, last } of [...terms, ...othersMeant(reading, at)]) if (last < head.first) ids.add(id);
    if (at < sentence) for (const id of personsMeant(reading, at)) ids.add(id);
  }
  return single(ids);
}

/** "An official in the prime minister's circle", "of the ministry": who only tells whose the one before is. */
const isOf = ({ tokens }: Reading, term: Term, owner: Term): boolean =>
  term.first - owner.last <= OF_WORDS && OF.has(tokens[owner.last + 1]?.norm ?? '');

/** "in the" */
const OF_WORDS = 3;
const OF = new Set(['of', 'in', 'at', 'from', 'في', 'من']);

/** "met a U.S. general": another one whom "he" may be. */
function personsMeant(reading: Reading, sentence: number): readonly string[] {
  const bounds = reading.sentences[sentence];
  if (!bounds) return [];
  const known = speakerTerms(reading, sentence);
  return reading.tokens
    .slice(bounds.first, bounds.last)
    .filter(
      (token, i) =>
        statementWords.persons.at(token) && !known.some(({ first, last }) => first - bounds.first <= i && last - bounds.first >= i),
    )
    .map(({ norm }) => norm);
}

/** Of the nearest sentence of the paragraph that names any: the only one, `null` where there are more; `undefined` where none does. */
function nearest(reading: Reading, sentence: number, idsAt: (at: number) => readonly string[]): Said | null | undefined {
  for (const at of backFrom(reading, sentence)) {
    const ids = idsAt(at);
    if (ids.length > 0) return single(new Set(ids));
  }
  return undefined;
}

/** The sentence and those before it in its paragraph. */
const backFrom = ({ sentences }: Reading, sentence: number): readonly number[] =>
  Array.from({ length: NAMED_SENTENCES }, (_, back) => sentence - back).filter(
    (at) => sentences[at]?.paragraph === sentences[sentence]?.paragraph,
  );

const single = ([only, another]: ReadonlySet<string>): Said | null =>
  only !== undefined && another === undefined ? { id: only, name: null } : null;

/** "A defence official was blunt. …, the official said": who was named as one, though he has not spoken. */
const officialNamed = (reading: Reading, sentence: number, head: Head | Account): Said | null | undefined =>
  // Of two readings of one name the first.
  nearest(reading, sentence, (at) =>
    speakerTerms(reading, at)
      .filter(({ first, last }, i, all) => last < head.first && isOfficial(reading, first, last) && all[i - 1]?.first !== first)
      .map(({ id }) => id),
  );

/** `host`: see {@link Subject}. */
function nearby(reading: Reading, sentence: number, head: Head | Account, noun: string, host?: string | null): Said | null | undefined {
  if (host !== undefined) return ownerOf(reading, sentence, noun, host);
  return OFFICIAL.test(noun) ? officialNamed(reading, sentence, head) : undefined;
}

/** "a State Department official", whose id is the department's. */
const isOfficial = ({ tokens }: Reading, first: number, last: number): boolean =>
  tokens.slice(first, last + 1).some(({ norm }) => OFFICIAL.test(norm));

/** As the tokeniser folds it. */
const OFFICIAL = /official|مس[وي]ول/u;

/** "The Pentagon has changed its tone. Iraq, its press secretary said, …": the only one named before who can have such an officer. */
function ownerOf(reading: Reading, sentence: number, noun: string, host: string | null): Said | null | undefined {
  const isHolder = (id: string): boolean => OFFICES.every(([pattern, ids]) => !pattern.test(noun) || ids.test(id));
  const own = host !== null && isHolder(host) ? [host] : [];
  const near = nearest(reading, sentence, (at) => {
    const ids = at === sentence ? [] : [...speakerTerms(reading, at).map(({ id }) => id), ...personsMeant(reading, at)].filter(isHolder);
    return ids.length > 0 ? [...ids, ...own] : ids;
  });
  return near === undefined && own.length > 0 ? single(new Set(own)) : near;
}

/** Who can have such an officer, by the ids of the speakers: only states have ministers, and no state has a press secretary. */
const OFFICES: readonly (readonly [noun: RegExp, id: RegExp])[] = [
  [/minist|embass|ambassador|وزار/u, /^[a-z]+$|government/u],
  [/press secretary|briefer/u, /-(?!government$)|pentagon|centcom/u],
];

/** "the ambassador", "السفيرة": somebody whom the article knows by a noun; a pronoun is nobody else. */
const othersMeant = (reading: Reading, sentence: number): readonly { readonly id: string; readonly last: number }[] =>
  attributionLabels(reading, sentence)
    .filter(({ kind, first, last }) => kind === 'generic' && (last > first || reading.tokens[first]?.script === 'arabic'))
    .filter((label) => !speakerTerms(reading, sentence).some(({ first, last }) => first <= label.last && last >= label.first))
    .map(({ first, last }) => ({ id: `${reading.tokens[last]?.norm ?? first}`, last }));

const kindOf = (noun: string): RegExp | undefined => NOUN_KINDS.find(([pattern]) => pattern.test(noun))?.[1];

/** "The minister said": not the government that was named before. */
const fitting = (noun: string, said: Said | null): Said | null => (said?.id && (kindOf(noun)?.test(said.id) ?? true) ? said : null);

function matching(noun: string, carried: Said | null, before: readonly (readonly Saying[])[]): Said | null {
  const kind = kindOf(noun);
  if (!kind || (carried?.id && kind.test(carried.id))) return carried;
  for (let i = before.length - 1; i >= Math.max(0, before.length - CARRY_SENTENCES); i--) {
    const saying = before[i]?.findLast(({ said }) => said.id !== null && kind.test(said.id));
    if (saying) return saying.said;
  }
  return null;
}
