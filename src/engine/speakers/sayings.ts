// The verbs of saying in a text, each with its subject: a known speaker, an unknown name, or the one who spoke before.
import { NOUN_KINDS } from '../../languages/attribution.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import { roleWords } from '../../languages/role-words.ts';
import { speakerWords } from '../../languages/speaker-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import { type Reading, remember } from '../reading.ts';
import { LONGEST_SENTENCE } from '../scope.ts';
import {
  type Account,
  type AttributionLabel,
  attributionLabels,
  type Head,
  isAccount,
  isHead,
  type SayingKind,
} from './attribution-labels.ts';
import { introducedAs } from './introduced.ts';
import { isNamesakes } from './namesakes.ts';
import { isSpeech, quotationAt } from './quotations.ts';
import {
  bearerBefore,
  hasNamesakeBefore,
  hasNewcomer,
  hasRival,
  isOfAnotherSince,
  kindOf,
  nearby,
  onlySpeaker,
  topicBefore,
} from './referents.ts';
import { speakerTerms } from './speaker-terms.ts';
import { afterAccording, beforeAccount, type Subject, subjectOf } from './subjects.ts';

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
    const heads = labels.filter(
      (label): label is Head | Account =>
        isAccount(label) || (isHead(label) && !isNoSaying(reading, label) && !isPerson(reading, labels, label)),
    );
    const sayings: Saying[] = [];
    for (const head of heads) {
      if (isDigressive(reading, index, head)) continue;
      const subject = isAccount(head)
        ? beforeAccount(reading, index, head)
        : head.kind === 'according'
          ? afterAccording(reading, index, labels, head)
          : subjectOf(reading, index, labels, head);
      if (!subject) continue;
      const carried: Said | null =
        sayings.at(-1)?.said ??
        pronounOf(reading, index, subject, { verb: head, last: last?.sentence ?? -1 }) ??
        (last &&
        isCarried(reading, last.sentence, index) &&
        !(isHe(subject) && isOfAnotherSince(reading, last.sentence, index, last.said.id))
          ? last.said
          : null);
      const named = subject.by === 'carried' ? namedBefore(reading, index, head) : null;
      const namesake = subject.by === 'speaker' && isNamesakes(reading, index, subject) ? wordsOf(reading, subject) : null;
      const resolved: Said | null =
        named ??
        (namesake === null ? null : { id: null, name: namesake }) ??
        resolve(subject, carried, all, {
          only: () => onlySpeaker(reading, index, labels, head),
          near: (noun, host) => nearby(reading, index, head, noun, host),
          own: (id, noun) => (hasNamesakeBefore(reading, index, id) ? { id: null, name: noun } : { id, name: null }),
          introduced: (name) => introducedAs(reading, name),
          bearing: (noun) => {
            const ids = HOLDING.test(noun) ? idsOf(noun) : undefined;
            return ids && subject.by === 'generic' ? bearerBefore(reading, index, subject.first, ids) : null;
          },
        });
      if (!resolved) continue;
      const said: Said = areOthers(reading, head, resolved) ? { id: null, name: 'they' } : resolved;
      const kind = isAccount(head) ? 'according' : head.kind;
      const subjectFirst = 'first' in subject ? subject.first : head.first;
      const from = Math.max(head.last + 1, 'last' in subject ? subject.last + 1 : 0);
      sayings.push({
        kind,
        first: head.first,
        last: head.last,
        subjectFirst,
        from,
        until: head.kind === 'nouns' ? endOfNoun(reading, head, bounds.last) : endOf(reading, labels, head, bounds.last),
        said,
      });
      if (kind !== 'according' && (said.id !== null || said.name !== null)) last = { said, sentence: index };
    }
    all.push(sayings);
  }
  return all;
}

/** "The premier spoke. They warned that …": more than the holder of an office; but "the official … they said". */
const areOthers = (reading: Reading, { first }: Head | Account, { id }: Said): boolean =>
  id !== null && kindOf(reading, id) === 'holder' && [1, 2].some((back) => reading.tokens[first - back]?.norm === 'they');

/**
 * "The premier gave a speech in which he warned": he whom the sentence is about, or the one before, where nobody has spoken since. In
 * "The premier, he said, asks for nothing" the sentence is what another says.
 */
function pronounOf(
  reading: Reading,
  sentence: number,
  subject: Subject,
  { verb, last }: { readonly verb: Head | Account; readonly last: number },
): Said | null {
  if (subject.by !== 'generic' || !statementWords.singular.has(subject.noun)) return null;
  const { tokens, sentences } = reading;
  const isMany = subject.noun === 'they';
  const next = tokens[verb.last + 1];
  const isInserted = tokens[subject.first - 1]?.norm === ',' && (next?.kind !== 'word' || clauseWords.heading.at(next));
  const colon = sayingColon(reading, sentence, verb.first);
  const own = isMany ? null : topicBefore(reading, sentence, isInserted ? colon : verb.first);
  const before = sentences[sentence - 1];
  if (own || last >= sentence - 1 || before?.paragraph !== sentences[sentence]?.paragraph) return own;
  const topic = before ? topicBefore(reading, sentence - 1, before.last, isMany) : null;
  return topic?.id && !hasRival(reading, sentence, topic.id) ? topic : null;
}

const isHe = (subject: Subject): boolean =>
  subject.by === 'generic' && statementWords.singular.has(subject.noun) && subject.noun !== 'they';

/** "The spokesman played it down: the raids, he said, …": the last colon before a token, or the sentence's start. */
function sayingColon({ tokens, sentences }: Reading, sentence: number, until: number): number {
  const first = sentences[sentence]?.first ?? until;
  const colon = tokens.slice(first, until).findLastIndex(({ norm }) => norm === ':');
  return first + Math.max(colon, 0);
}

const wordsOf = ({ text, tokens }: Reading, { first, last }: { readonly first: number; readonly last: number }): string =>
  text.slice(tokens[first]?.start, tokens[last]?.end);

/** "what is ascribed to an official, who said" (ما نسب إلى مسؤول، إذ قال), "the minister took another stand, saying": he, or the only one named. */
function namedBefore(reading: Reading, sentence: number, head: Head | Account): Said | null {
  if (!statementWords.sequel.at(reading.tokens[head.first - 1])) return null;
  // "at a press conference" (ندوة صحفية) names nobody.
  const named = speakerTerms(reading, sentence).filter(
    ({ first, last }) => last < head.first && !statementWords.venues.at(reading.tokens[first - 1]),
  );
  const ascribed = named.findLast(({ first }) => [1, 2, 3].some((back) => statementWords.ascribed.at(reading.tokens[first - back])));
  const [only] = named;
  const speaker = ascribed ?? (named.every(({ id }) => id === only?.id) ? only : undefined);
  return speaker ? { id: speaker.id, name: null } : null;
}

/** "A student said" (قال طالب): behind another verb of saying the letters of one are its subject. */
const isPerson = (reading: Reading, labels: readonly AttributionLabel[], { first }: Head): boolean =>
  statementWords.civilians.at(reading.tokens[first]) && labels.some((label) => isHead(label) && label.last === first - 1);

/** With the article it is a noun of the same letters (الكشف, المضي), and so it is behind a preposition ("عن ذكر التفاصيل"). */
function isNoSaying(reading: Reading, head: Head): boolean {
  const token = reading.tokens[head.first];
  if (head.kind === 'according' || head.kind === 'nouns' || token?.norm === 'القول') return false;
  // "was asked about", "were told that": the subject is spoken to.
  const before = reading.tokens[head.first - 1];
  if (token?.script !== 'arabic')
    return isPlural(reading, head) || (statementWords.addressed.at(token) && statementWords.passive.at(before));
  if (statementWords.beforeNouns.at(before) || statementWords.refusing.at(before)) return true;
  // "من غير أن يوضح": nothing is said.
  if (before?.norm === 'ان' && statementWords.without.at(reading.tokens[head.first - 2])) return true;
  // As written: a hamza on the alef is the verb's own (ألمح).
  return /^[وف]?ال/u.test(reading.text.slice(token.start, token.end));
}

/** "amid hints that", "the promises": letters of a verb's third person behind what only a noun follows. */
const isPlural = ({ tokens }: Reading, { first, last }: Head): boolean =>
  first === last &&
  /[^s]s$/u.test(tokens[first]?.norm ?? '') &&
  [clauseWords.heading, speakerWords.article, speakerWords.possessive].some((words) => words.at(tokens[first - 1]));

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

/** "رغم تأكيد السوداني أن …، ", "… فإن": what stands behind a noun of saying ends there. */
function endOfNoun(reading: Reading, { last }: AttributionLabel, end: number): number {
  for (let i = last + 1; i < end; i++) {
    const norm = reading.tokens[i]?.norm ?? '';
    const isMain = norm.startsWith('ف') && roleWords.thatClause.has(norm.slice(1));
    if (norm === ',' || isMain) return i;
  }
  return end;
}

function resolve(
  subject: Subject,
  carried: Said | null,
  before: readonly (readonly Saying[])[],
  named: {
    readonly only: () => Said | null;
    readonly near: (noun: string, host: string | null | undefined) => Said | null | undefined;
    readonly own: (id: string, noun: string) => Said;
    readonly bearing: (noun: string) => Said | null;
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
    const found =
      host === undefined ? () => matching(noun, carried ?? fitting(noun, named.only()), before) ?? named.bearing(noun) : () => carried;
    return (near === undefined ? found() : near) ?? (subject.own === undefined ? { id: null, name: noun } : named.own(subject.own, noun));
  }
  return carried ?? named.only();
}

const isCarried = (reading: Reading, from: number, sentence: number): boolean =>
  sentence - from <= CARRY_SENTENCES && (from >= sentence - 1 || !hasNewcomer(reading, sentence - 1));

/** An office of one person. */
const HOLDING = /(?:minister|ambassador)$|^[وف]?ال(?:وزير|سفير)ه?$/u;

const idsOf = (noun: string): RegExp | undefined => NOUN_KINDS.find(([pattern]) => pattern.test(noun))?.[1];

/** "The minister said": not the government that was named before. */
const fitting = (noun: string, said: Said | null): Said | null => (said?.id && (idsOf(noun)?.test(said.id) ?? true) ? said : null);

function matching(noun: string, carried: Said | null, before: readonly (readonly Saying[])[]): Said | null {
  const kind = idsOf(noun);
  if (!kind || (carried?.id && kind.test(carried.id))) return carried;
  for (let i = before.length - 1; i >= Math.max(0, before.length - CARRY_SENTENCES); i--) {
    const saying = before[i]?.findLast(({ said }) => said.id !== null && kind.test(said.id));
    if (saying) return saying.said;
  }
  return null;
}
