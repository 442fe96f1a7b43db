// What is the noun or verb of a position of? "The timetable of the elections", "withdrawing its citizens" and "attacks on their ships" are others'.
import type { Lexicon } from '../../corpus/schema/lexicon.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import { roleWords } from '../../languages/role-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import type { Token } from '../../text/tokens.ts';
import { conceptNumber } from '../concept-numbers.ts';
import { isFor, termsFor } from '../concepts.ts';
import type { Reading, Term } from '../reading.ts';
import { isBoundary, isPossessor, segmentAt } from '../scope.ts';
import type { Match } from './match.ts';

/** What something is of is named in so many words. */
const COMPLEMENT_WORDS = 9;

const AT = { target: statementWords.onWhat, matter: statementWords.aboutWhat };

/** Whose talks they are. */
const PARTIES = new Set(['iraq', 'iraq-government', 'us', 'washington', 'coalition']);

interface Phrase {
  /** Token indexes, `end` exclusive. */
  readonly first: number;
  readonly end: number;
}

/** Whether each of the words that a proposition is about is said to be of something else than they may be of. */
export function isAboutAnother(reading: Reading, sentence: number, { first, last, pattern }: Match, { places }: Lexicon): boolean {
  const { about } = pattern;
  if (!about) return false;
  const terms = reading.terms[sentence] ?? [];
  const isOwn = ({ number, group, id }: Term): boolean =>
    isFor(about.is, number) || (group === 'place' && (places[id]?.within ?? []).some((outer) => isFor(about.is, conceptNumber(outer))));
  const isForeign = (term: Term): boolean =>
    (term.group === 'place' || term.group === 'actor') &&
    !isOwn(term) &&
    ![term.id, ...(places[term.id]?.within ?? [])].some((id) => PARTIES.has(id));
  const isOwnPhrase = (phrase: Phrase): boolean => {
    if (reading.tokens.slice(phrase.first, phrase.end).some((token) => statementWords.standing.at(token))) return true;
    const named = terms.filter((term) => term.first >= phrase.first && term.last < phrase.end);
    const own = named.filter((term) => isOwn(term) && isHead(reading, term, phrase));
    return own.length > 0 && !(named.some(isForeign) && own.every(({ group }) => group === 'concept'));
  };
  const heads = termsFor(terms, about.of);
  const inside = heads.filter((term) => term.first >= first && term.last <= last);
  const phrases = (inside.length > 0 ? inside : heads).flatMap(
    (head) => objectWithin(reading, head) ?? complementOf(reading, sentence, head.last, about.at) ?? [],
  );
  if (phrases.length > 0) return !phrases.some(isOwnPhrase);
  // "Hamas and Israel have a deadline for the talks"
  const clause = segmentAt(reading, sentence, first);
  const parties = terms.filter((term) => term.group === 'actor' && term.first >= clause.first && term.last <= last);
  return about.at === 'matter' && parties.length > 0 && parties.every(isForeign);
}

/** "moving detainees out": what a verb and its adverb have between them. */
const objectWithin = ({ tokens }: Reading, { first, last }: Term): Phrase | null =>
  last - first > 1 && statementWords.awayWords.at(tokens[last]) ? { first: first + 1, end: last } : null;

/** Not "the troop rotation": the words of a phrase that another noun does not take along, but an owner ("the coalition's …"). */
function isHead(reading: Reading, { last }: Term, { end }: Phrase): boolean {
  const next = reading.tokens[last + 1];
  return (
    last + 1 >= end ||
    isPossessor(reading, last) ||
    next?.kind !== 'word' ||
    next.capital ||
    NO_NOUN.test(next.norm) ||
    BEHIND.some((words) => words.at(next))
  );
}

/** Verbs of what the phrase is the subject of, and adverbs. */
const NO_NOUN = /(?:ed|ly)$/u;
const BEHIND = [statementWords.ofWhat, statementWords.awayWords];

/** The words that the token is of, or `null` where none follow it; `target`: also those that it is aimed at, or about. */
function complementOf({ tokens, sentences }: Reading, sentence: number, head: number, target: keyof typeof AT | null): Phrase | null {
  const opens = (at: number): boolean => statementWords.ofWhat.at(tokens[at]) || (target !== null && AT[target].at(tokens[at]));
  const next = tokens[head + 1];
  const isObject =
    statementWords.takesObject.at(tokens[head]) &&
    (clauseWords.article.at(next) || (next?.kind === 'word' && !roleWords.nounStop.at(next) && !next.norm.endsWith('ly')));
  const first = opens(head + 1) ? head + 2 : head + 1;
  if (first === head + 1 && !opens(head) && !isObject) return null;
  const until = Math.min(sentences[sentence]?.last ?? first, first + COMPLEMENT_WORDS);
  let end = first;
  while (end < until && isOfPhrase(tokens[end], tokens[end - 1])) end++;
  return end > first ? { first, end } : null;
}

/** Up to a mark, a verb or a preposition; an article opens a phrase or stands behind "of". */
function isOfPhrase(token: Token | undefined, before: Token | undefined): boolean {
  if (isBoundary(token) || (token?.kind === 'mark' && token.norm !== '-') || VERBS.some((words) => words.at(token))) return false;
  return !roleWords.nounStop.at(token) || (clauseWords.article.at(token) && OPENING.some((words) => words.at(before)));
}

const VERBS = [clauseWords.finite, clauseWords.notAuxiliary, clauseWords.unrealised, statementWords.standsForVerb, roleWords.negation];
const OPENING = [statementWords.ofWhat, statementWords.onWhat, statementWords.aboutWhat, statementWords.takesObject];
