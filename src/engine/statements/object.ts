// Is a position of the country that the references speak of? "ISIS is still a threat to Europe", "outside Iraq" and "in Syria" are not of it.
import type { Lexicon } from '../../corpus/schema/lexicon.ts';
import { roleWords } from '../../languages/role-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import { conceptNumber } from '../concept-numbers.ts';
import { isFor, termsFor } from '../concepts.ts';
import { isUnlike } from '../quantities/locative.ts';
import type { Reading, Term } from '../reading.ts';
import { isBoundary, termsOf } from '../scope.ts';
import type { Match } from './match.ts';

/** From the words of a position to the noun that has the object, and from that to its preposition: "a real and lasting threat to". */
const NOUN_WORDS = 3;
const ADJECTIVES = 3;
/** An object ends at a mark, or after so many words. */
const OBJECT_WORDS = 8;
/** From an object to what the position is not to. */
const NOT_WORDS = 3;
/** A place so near is that of the position. */
const PLACE_WORDS = 4;
/** A place that opens the sentence: "For Syria's Kurds, he said, …". */
const FRONT_WORDS = 3;

/** Whether the words name another object, or another place, than their proposition's. */
export function isOfAnother(reading: Reading, sentence: number, { first, last, pattern }: Match, { places }: Lexicon): boolean {
  const { object } = pattern;
  if (!object) return false;
  const terms = reading.terms[sentence] ?? [];
  const noun = termsFor(terms, object.of).findLast((term) => term.first >= first && term.last <= last + NOUN_WORDS);
  const at = Math.max(last, noun?.last ?? 0);
  const isOwn = (term: Term): boolean => isFor(object.is, term.number);
  const isElsewhere = (term: Term): boolean =>
    term.group === 'place' && !isOwn(term) && !(places[term.id]?.within ?? []).some((id) => isFor(object.is, conceptNumber(id)));
  const start = objectStart(reading, at);
  if (start !== null) {
    const end = objectEnd(reading, sentence, start);
    const within = terms.filter((term) => term.first >= start && term.first < end);
    const isNamed = within.some((term) => isOwn(term) && (term.group !== 'concept' || !within.some(isElsewhere)));
    // "a threat to patrols, but not to the state"
    const isContrasted = reading.tokens.slice(end, end + NOT_WORDS).some((token) => roleWords.negation.at(token));
    if (!isNamed && (isContrasted || isName(reading, start, end))) return true;
  }
  const bounds = reading.sentences[sentence] ?? { first, last };
  const said = lastThat(reading, bounds.first, first);
  const isFronted = FRONTING.some((words) => words.at(reading.tokens[bounds.first]));
  const near = termsOf(reading, sentence, 'place').filter(
    (term) =>
      (term.first > said && term.first >= first - PLACE_WORDS && term.last <= at + PLACE_WORDS) ||
      (isFronted && term.first - bounds.first <= FRONT_WORDS),
  );
  const parts = [near.filter((term) => term.last < first), near.filter((term) => term.last >= first)];
  return near.some((term) => isUnlike(reading, term.first)) || parts.some((part) => part.length > 0 && part.every(isElsewhere));
}

const FRONTING = [roleWords.locative, roleWords.regarding, roleWords.unlike];

/** Where the object begins: behind its preposition or its verb; `null` when there is none. */
function objectStart({ tokens }: Reading, at: number): number | null {
  if (statementWords.threatening.at(tokens[at])) return at + 1;
  for (let i = at + 1; i <= at + 1 + ADJECTIVES; i++) {
    const token = tokens[i];
    if (!token || isBoundary(token)) return null;
    if (token.script === 'arabic' && /^ل..../u.test(token.norm)) return i;
    if (statementWords.threatened.at(token)) return i + 1;
  }
  return null;
}

function objectEnd({ tokens, sentences }: Reading, sentence: number, start: number): number {
  const last = Math.min(sentences[sentence]?.last ?? start, start + OBJECT_WORDS);
  for (let i = start; i < last; i++) if (isBoundary(tokens[i]) || tokens[i]?.norm === '"') return i;
  return last;
}

/** Somebody or somewhere: an English name, or any Arabic noun. */
const isName = ({ tokens }: Reading, start: number, end: number): boolean =>
  tokens.slice(start, end).some((token) => token.capital || token.script === 'arabic' || statementWords.abroad.at(token));

/** The last "that" before the words. */
function lastThat({ tokens }: Reading, from: number, until: number): number {
  for (let i = until - 1; i >= from; i--) if (roleWords.thatClause.at(tokens[i])) return i;
  return from - 1;
}
