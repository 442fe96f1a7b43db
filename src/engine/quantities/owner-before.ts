// Whose the counted soldiers are where a pronoun says so: "Spain stays. Its contingent numbers 320", «وتشارك إسبانيا. ولها 320 جنديا».
import { hasArticle } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading, Term } from '../reading.ts';
import { termsOf } from '../scope.ts';
import type { FoundActor } from './actor.ts';
import { questionBefore } from './asked.ts';
import type { Count } from './count.ts';
import { openingWith } from './distant-owner.ts';
import { subjectBefore } from './force-before.ts';
import { FORCES, HAVE_SOLDIERS } from './kinds.ts';

/** A subject opens its sentence, or stands behind a verb or a preposition there: "Among Europeans the Spaniards …". */
const SUBJECT_TOKENS = 4;
/** "its small contingent". */
const POSSESSED_WORDS = 3;

/**
 * The country with soldiers that is the subject of the sentence before, when this one goes on with its pronoun, asks for no other and the
 * sentence before names no other; `null` otherwise.
 */
export function ownerBefore({ reading, sentence, figure, noun }: Count): FoundActor | null {
  const { sentences, tokens } = reading;
  const [before, own] = [sentences[sentence - 1], sentences[sentence]];
  const question = questionBefore(reading, sentence, figure);
  const isAnswer = isHowMany(reading, question);
  const from = isAnswer ? question : sentence - 1;
  if (!before || !own || (before.paragraph !== own.paragraph && !isAnswer)) return null;
  if (!FORCES.has(noun.measure) || noun.measure === 'fighters' || noun.measure === 'members') return null;
  const owners = termsOf(reading, from, 'actor').filter(({ id }) => HAVE_SOLDIERS.has(id));
  const [owner] = owners;
  if (!owner || owners.some(({ id }) => id !== owner.id)) return null;
  const isOwners = isAnswer
    ? figure.first - own.first <= SUBJECT_TOKENS || tokens.slice(own.first, figure.first).some((token) => roleWords.pronounCount.at(token))
    : (tokens[owner.first]?.script === 'latin'
        ? subjectBefore(reading, sentence) === owner.id
        : opensItsSentence(reading, sentence - 1, owner)) &&
      (isPossessed(reading, sentence, own.first, Math.max(figure.first, noun.last + 1)) || isWith(reading, figure.first, noun.last));
  return isOwners && !hasOtherName(tokens, own.first, figure.first) ? { id: owner.id, basis: 'stated' } : null;
}

/** "With 90 soldiers in Iraq they rank last": whose they are is the subject behind. */
const isWith = ({ tokens }: Reading, figure: number, noun: number): boolean =>
  openingWith(tokens, figure) !== null && tokens.slice(noun + 1, noun + 1 + BEHIND_WORDS).some((token) => roleWords.itself.at(token));

/** "in northern Iraq, they". */
const BEHIND_WORDS = 5;

/** "How many Americans are we talking about? Some 5,000 troops." */
function isHowMany({ sentences, tokens }: Reading, sentence: number): boolean {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  return tokens[last - 1]?.norm === '?' && tokens.slice(first, last).some((token) => roleWords.howMany.at(token));
}

/** Near the beginning, by a verb or a speaker's title, and behind no other noun: not تحذو الدنمارك حذو الأميركيين. */
function opensItsSentence(reading: Reading, sentence: number, owner: Term): boolean {
  const { tokens, sentences } = reading;
  const { first } = sentences[sentence] ?? owner;
  const speaker = termsOf(reading, sentence, 'speaker').find((term) => term.first <= owner.first && term.last >= owner.last);
  const start = speaker?.first ?? owner.first;
  return start - first < SUBJECT_TOKENS && !tokens.slice(first, start).some(hasArticle);
}

/** A pronoun that owns soldiers before `until`: its contingent, لها، لديها، جنودها، لبلاده. */
function isPossessed(reading: Reading, sentence: number, first: number, until: number): boolean {
  const { tokens } = reading;
  const forces = termsOf(reading, sentence, 'measure').filter(({ id }) => FORCES.has(id));
  const isForce = (at: number): boolean =>
    roleWords.contingent.at(tokens[at]) || forces.some((term) => term.first <= at && term.last >= at);
  for (let i = first; i < until; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.script === 'latin') {
      if (roleWords.itsOwn.at(token) && [1, 2, POSSESSED_WORDS].some((step) => isForce(i + step))) return true;
    } else if (OWNED_BY.test(token.norm) || roleWords.ownCountry.at(token) || (isForce(i) && OF_THEM.test(token.norm))) return true;
  }
  return false;
}

const OWNED_BY = /^[وف]?(?:ل|لدي)(?:ها|ه|هم)$/u;
const OF_THEM = /...(?:ها|هم|ه)$/u;

/** "Its troops stay. But Sweden's …": an English name between that this sentence brings in. */
const hasOtherName = (tokens: readonly Token[], from: number, until: number): boolean =>
  tokens
    .slice(from + 1, until)
    .some((token, i, words) => token.script === 'latin' && token.capital && !roleWords.locative.at(words[i - 1]));
