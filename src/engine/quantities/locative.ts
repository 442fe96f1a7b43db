// Does the text say that something is at a place? A preposition, its clitic, a bracket, or another place beside it.
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading, Term } from '../reading.ts';
import { isPossessor, termsOf } from '../scope.ts';
import { STRIKING } from './kinds.ts';

/** Between a preposition and its place: "in neighboring Syria", "في قاعدة عين الأسد". */
const PREPOSITION_WORDS = 2;
/** "groups that Iran backs": so many words before the country. */
const BACKING_WORDS = 2;

/** "in Iraq, Syria and Jordan": from one to the next, over a comma and a conjunction. */
const LISTED_WORDS = 3;

/** Places whose own first letter looks like a preposition. */
const OWN_INITIAL = new Set(['بغداد', 'بيروت', 'بلد', 'برلين', 'ليبيا', 'لبنان']);

/** A place that a thing can be in has a preposition before it, its clitic, or a place with one just before it ("in Iraq and Syria"). */
export function hasLocative(reading: Reading, term: Term, sentence: number): boolean {
  const first = reading.sentences[sentence]?.first ?? 0;
  if (isBacker(reading, term.first) || isUnlike(reading, term.first) || isOnlyBeside(reading, term)) return false;
  if (isGapped(reading, term)) return true;
  const token = reading.tokens[term.first];
  if (token?.script === 'arabic' && hasLocativeClitic(token.norm)) return true;
  if (term.first > 0 && reading.tokens[term.first - 1]?.norm === '(' && reading.tokens[term.last + 1]?.norm === ')') return true;
  // "900 next door", "another 900 across the border", شرق الفرات: the phrase has its own preposition.
  if (term.last > term.first && token?.script === 'arabic' && roleWords.locative.at(token)) return true;
  const isPhrase = token?.script === 'latin' && term.last > term.first && token.norm !== 'western';
  if (isPhrase && (!token.capital || (term.first === first && !reading.tokens[term.first + 1]?.capital))) return true;
  if (roleWords.hosts.at(reading.tokens[term.last + 1]) || isHit(reading, sentence, term)) return true;
  for (let i = term.first - 1; i >= first && i >= term.first - 1 - PREPOSITION_WORDS; i--) {
    const word = reading.tokens[i];
    if (!word) return false;
    if (roleWords.locative.at(word)) return !roleWords.cause.at(reading.tokens[i - 1]);
    if (i === term.first - 1 && (isFrame(reading, i, first) || isApposed(reading, i))) return true;
    if (word.kind === 'mark' && word.norm !== '"' && word.norm !== '(') break;
  }
  return termsOf(reading, sentence, 'place').some(
    (other) =>
      other.last < term.first && isAlsoIn(reading, other, term) && other.first !== term.first && hasLocative(reading, other, sentence),
  );
}

/** "Harir alone was targeted nine times", "Iraq and Syria endured 150 attacks": a place that is struck itself, with what is named beside it. */
function isHit(reading: Reading, sentence: number, place: Term): boolean {
  const { tokens, terms } = reading;
  const verb = roleWords.alone.at(tokens[place.last + 1]) ? place.last + 2 : place.last + 1;
  if (tokens[verb]?.script === 'latin' && roleWords.undergoing.at(tokens[verb])) return true;
  if (roleWords.passive.at(tokens[verb])) return (terms[sentence] ?? []).some(({ id, first }) => STRIKING.has(id) && first === verb + 1);
  const beside = termsOf(reading, sentence, 'place').find(({ first }) => first > place.last);
  return beside !== undefined && isJoined(reading, place, beside) && isHit(reading, sentence, beside);
}

/** "Iraq hosts 2,500, Syria 900": nothing but the place and its number. */
const isGapped = (reading: Reading, { first, last }: Term): boolean =>
  reading.tokens[last + 1]?.kind === 'number' &&
  reading.tokens[last + 1]?.script !== 'arabic' &&
  GAP.has(reading.tokens[first - 1]?.norm ?? '');

const GAP = new Set([',', ';', 'and']);

/** "For Syria, a lawmaker speaks of 1,600 soldiers", "one number for Syria: 900": the place that is spoken of. */
const isFrame = (reading: Reading, at: number, first: number): boolean =>
  roleWords.regarding.at(reading.tokens[at]) &&
  (at === first ||
    // "As for Syria,"
    (at === first + 1 && reading.tokens[first]?.norm === 'as') ||
    reading.tokens[at - 1]?.norm === ';' ||
    reading.tokens[at - 1]?.kind === 'number' ||
    FRAMED.some((words) => words.at(reading.tokens[at - (reading.tokens[at - 1]?.norm === ',' ? 2 : 1)])));

/** "in both countries, Iraq and Syria" (في البلدين، العراق وسوريا): which they are. */
const isApposed = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.norm === ',' && [1, 2].some((back) => roleWords.bothCountries.at(tokens[at - back]));

/** "the figure for Syria", "the other, for Syria,". */
const FRAMED = [roleWords.countOf, roleWords.tally, roleWords.another];

export function hasLocativeClitic(word: string): boolean {
  const bare = /^[وف]/.test(word) && word.length > 4 ? word.slice(1) : word;
  return bare.startsWith('لل') || (roleWords.locativeClitics.has(bare.charAt(0)) && !OWN_INITIAL.has(bare));
}

/** Whether the country at a token is only named as the one behind a group: "groups backed by Iran". */
export function isBacker(reading: Reading, token: number): boolean {
  for (let i = token - 1; i >= Math.max(0, token - BACKING_WORDS); i--) if (roleWords.backing.at(reading.tokens[i])) return true;
  return false;
}

const THAN = [roleWords.ofWhat, roleWords.thatMuch];

/** "unlike in Iraq", "more than in Iraq" (على خلاف العراق): a place that is named beside the one that is meant. */
export function isUnlike({ tokens }: Reading, token: number): boolean {
  const at = roleWords.locative.at(tokens[token - 1]) ? token - 2 : token - 1;
  // "twice as many as in Iraq"
  const isMeasure = tokens[at]?.norm === 'as' && (roleWords.howMany.at(tokens[at - 1]) || roleWords.sizeAsked.at(tokens[at - 1]));
  // "more than Iraq", "more of them than in Iraq" (أكثر من العراق، أكثر منهم في العراق)
  const isMore = [token - 2, token - 3].some((i) => roleWords.differing.at(tokens[i]) && THAN.some((words) => words.at(tokens[i + 1])));
  // "There are not in Iraq more than 1,800" (ليس في العراق): a verb that opens its clause.
  const isVerb =
    roleWords.absence.at(tokens[at]) &&
    (tokens[at]?.gap === 'line' || isSentenceEnd(tokens[at - 1]) || roleWords.thatClause.at(tokens[at - 1]));
  return isMeasure || isMore || (roleWords.unlike.at(tokens[at]) && !isVerb);
}

const isSentenceEnd = (token: Token | undefined): boolean => token === undefined || /^[.:"؟?!]$/u.test(token.norm);

/** "in Iraq's neighbour Kuwait", "on Iraq's borders" (في جارة العراق، على حدود العراق): what is beside a place is not in it. */
const isOnlyBeside = (reading: Reading, { first, last }: Term): boolean =>
  roleWords.neighbour.at(reading.tokens[first - 1]) ||
  (isPossessor(reading, last) && [1, 2, 3].some((step) => roleWords.neighbour.at(reading.tokens[last + step])));

/**
 * Whether what is in one place is also in the next: "in Iraq and in Syria", "as well as in neighbouring Syria", وكذلك في سوريا. Over a comma
 * only where the second ends its clause: in "2,500 in Iraq, and in Syria they have …" something else begins.
 */
export function isAlsoIn(reading: Reading, a: Term, b: Term): boolean {
  // "2,500 in Iraq, and Syria has 900" (وسوريا فيها 900)
  if (roleWords.therein.at(reading.tokens[b.last + 1])) return false;
  if (isJoined(reading, a, b)) return true;
  const { tokens } = reading;
  if (b.first <= a.last || b.first - a.last > ALSO_WORDS + 1) return false;
  let isLinked = hasAnd(tokens[b.first]);
  let isApart = false;
  for (let i = a.last + 1; i < b.first; i++) {
    const token = tokens[i];
    if (token?.norm === ',') {
      // "2,500 in Iraq and, in Syria, 900": behind the conjunction an aside opens what follows.
      if (roleWords.conjunction.at(tokens[i - 1])) return false;
      isApart = true;
    } else if (roleWords.alsoIn.at(token)) isLinked = true;
    else if (!roleWords.locative.at(token) && !roleWords.besidePlace.at(token)) return false;
  }
  const behind = tokens[b.last + 1];
  const ends = behind === undefined || behind.kind === 'mark' || roleWords.conjunction.at(behind) || hasAnd(behind);
  return isApart ? ends : isLinked;
}

/** "as well as in neighbouring". */
const ALSO_WORDS = 5;

/** "Iraq and Syria", "العراق وسوريا": nothing but a conjunction between. */
export function isJoined(reading: Reading, a: Term, b: Term): boolean {
  for (let i = a.last + 1; i < b.first; i++) {
    const token = reading.tokens[i];
    if (!token) return false;
    const isListed =
      token.norm === ',' &&
      !roleWords.conjunction.at(reading.tokens[i - 1]) &&
      token.script !== 'arabic' &&
      b.first - a.last <= LISTED_WORDS;
    if (!(isListed || roleWords.conjunction.at(token) || token.norm === '"' || token.norm === "'")) return false;
  }
  return b.first - a.last > 1 || hasAnd(reading.tokens[b.first]);
}

/** "and" written as one with the word: وسوريا. */
const hasAnd = (token: Token | undefined): boolean => token?.script === 'arabic' && token.norm.startsWith('و');
