// Whose bases a pronoun's are: "2,500 American soldiers are in Iraq. They live at five bases", "Where are they? At five".
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading, Term } from '../reading.ts';
import { segmentAt, termsOf } from '../scope.ts';
import type { Count } from './count.ts';
import { HAVE_SOLDIERS } from './kinds.ts';
import { hasLocative } from './locative.ts';
import type { Predecessor, Scene } from './scene.ts';

/** From the force to the pronoun. */
const FORCE_SENTENCES = 2;

/**
 * The force counted last, where nobody else is named since and the clause says no more than that it is there; all of it, in one place:
 * "They live on five bases", "Those in Iraq live on five", "There are five bases where they live".
 */
export function basesOfForce({ reading, sentence, figure, noun }: Count, scene: Scene): Predecessor | null {
  if (noun.measure !== 'bases') return null;
  // "2,500 soldiers in Iraq, who work out of five bases" (يعملون من خمس قواعد)
  const isSame = scene.people?.sentence === sentence;
  const start = isSame ? segmentAt(reading, sentence, figure.first).first : (reading.sentences[sentence]?.first ?? figure.first);
  const isTheirs = areTheirs(reading.tokens, start, figure.first, noun.last);
  const place = placeOfThose(reading, sentence, start);
  const force = place ? scene.countAt(place.id) : scene.isOnlyCount ? scene.people : null;
  if (force?.measure !== 'troops' || force.isPart || (isSame && (place || isTheirs)) || sentence - force.sentence > FORCE_SENTENCES)
    return null;
  const { actor } = force;
  if (actor?.basis !== 'stated' || !HAVE_SOLDIERS.has(actor.id) || force.place?.basis !== 'stated' || force.place.ids.length !== 1)
    return null;
  const clause = reading.tokens.slice(place ? place.last + 1 : start, figure.first);
  const isDwelling = clause.every((token) => DWELLING.some((words) => words.within(token)));
  if (!isTheirs && !((place || takesUp(clause)) && isDwelling)) return null;
  for (let at = force.sentence; at <= sentence; at++) if (!namesOnly(reading, at, actor.id)) return null;
  return { ...force, sentence: sentence - 1, measure: 'bases', isAnswer: true };
}

/** "Those in Iraq", "The ones in Iraq", "Most of those in Iraq", أما الذين في العراق. */
function placeOfThose(reading: Reading, sentence: number, start: number): Term | undefined {
  const at = [start, start + 1, start + 2].find((head) => roleWords.those.at(reading.tokens[head]));
  return at === undefined || !roleWords.locative.at(reading.tokens[at + 1])
    ? undefined
    : termsOf(reading, sentence, 'place').find(({ first }) => first === at + 2);
}

/** "There are five bases where they live", "from which they operate": those before are told of behind the number. */
function areTheirs(tokens: readonly Token[], start: number, figure: number, noun: number): boolean {
  if (!tokens.slice(start, figure).every((token) => THERE_ARE.some((words) => words.at(token)))) return false;
  const behind = tokens.slice(noun + 1, noun + 1 + RELATIVE_WORDS);
  const pronoun = behind.findIndex((token) => roleWords.itself.at(token) || roleWords.pronoun.at(token));
  return pronoun > 0 && behind.slice(0, pronoun).every((token) => LEADING.some((words) => words.at(token)));
}

/** "in which they're". */
const RELATIVE_WORDS = 4;
const THERE_ARE = [roleWords.there, roleWords.isNow, roleWords.present];
const LEADING = [roleWords.locative, roleWords.relative, roleWords.relativePronoun, roleWords.where];

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
