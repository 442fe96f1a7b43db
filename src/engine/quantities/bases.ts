// Whose bases a pronoun's are: "2,500 American soldiers are in Iraq. They live at five bases", "Where are they? At five".
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading, Term } from '../reading.ts';
import { termsOf } from '../scope.ts';
import type { Count } from './count.ts';
import { HAVE_SOLDIERS } from './kinds.ts';
import { hasLocative } from './locative.ts';
import type { Predecessor, Scene } from './scene.ts';

/** From the force to the pronoun. */
const FORCE_SENTENCES = 2;

/** The force counted last, where nobody else is named since and the clause says no more than that it is there; all of it, in one place. */
export function basesOfForce({ reading, sentence, figure, noun }: Count, { people, isOnlyCount }: Scene): Predecessor | null {
  if (noun.measure !== 'bases' || people?.measure !== 'troops' || people.isPart || !isOnlyCount) return null;
  if (sentence === people.sentence || sentence - people.sentence > FORCE_SENTENCES) return null;
  const { actor, place } = people;
  if (actor?.basis !== 'stated' || !HAVE_SOLDIERS.has(actor.id) || place?.basis !== 'stated' || place.ids.length !== 1) return null;
  const clause = reading.tokens.slice(reading.sentences[sentence]?.first ?? figure.first, figure.first);
  if (!takesUp(clause) || !clause.every((token) => DWELLING.some((words) => words.within(token)))) return null;
  for (let at = people.sentence; at <= sentence; at++) if (!namesOnly(reading, at, actor.id)) return null;
  return { ...people, sentence: sentence - 1, measure: 'bases', isAnswer: true };
}

/** "They live", ويتوزع هؤلاء, وينتشرون. */
const takesUp = (clause: readonly Token[]): boolean =>
  roleWords.itself.at(clause[0]) || clause.slice(0, 2).some((token) => roleWords.these.within(token) || isPluralVerb(token));

const isPluralVerb = (token: Token): boolean => /^[وف]?ي\p{L}+ون$/u.test(token.norm) && roleWords.stock.within(token);

/** All that stands before the number where a clause says where somebody is. */
const DWELLING = [
  ...[roleWords.itself, roleWords.these, roleWords.stock, roleWords.stationed, roleWords.spread, roleWords.present, roleWords.locative],
  ...[roleWords.theCountry, roleWords.isNow, roleWords.where, roleWords.chiefly],
];

/** Nobody but the owner is named: what only tells where, or in which alliance, names nobody. */
const namesOnly = (reading: Reading, sentence: number, owner: string): boolean => {
  const places = termsOf(reading, sentence, 'place').filter((term) => hasLocative(reading, term, sentence));
  return termsOf(reading, sentence, 'actor').every(
    (term) => term.id === owner || isUmbrella(reading, term) || places.some(({ first }) => first === term.first),
  );
};

/** "2,500 soldiers as part of the coalition". */
const isUmbrella = ({ tokens }: Reading, { id, first }: Term): boolean =>
  id === 'coalition' && [1, 2].some((back) => roleWords.membership.at(tokens[first - back]) || roleWords.locative.at(tokens[first - back]));
