// Whom an article means where a sentence names nobody: the armed group or the alliance that was named last nearby.
// Long: whose, and where, each way of naming somebody before leaves a figure, one function each.
import type { Topic } from '../../corpus/schema/topic.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import { isDefinite } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading, Term } from '../reading.ts';
import { termsOf } from '../scope.ts';
import type { FoundActor } from './actor.ts';
import { isStruck } from './attacker.ts';
import type { Count } from './count.ts';
import { ATTACKING, FORCES, HAVE_SOLDIERS } from './kinds.ts';
import { hasLocative } from './locative.ts';
import { crossesBoundary, isContingent, isCountOf } from './noun.ts';
import type { FoundPlace } from './place.ts';
import type { Predecessor, Scene } from './scene.ts';

/** So many sentences back an armed group may be named that a figure is about. */
const NEARBY_SENTENCES = 2;

/** Who is meant where no sentence says who attacked: the armed group named last nearby, else the topic's. */
export function attackerMeant(reading: Reading, sentence: number, figure: Figure, { attacker, fighters }: Topic['setting']): FoundActor {
  for (let at = sentence; at >= Math.max(0, sentence - NEARBY_SENTENCES); at--) {
    const named = termsOf(reading, at, 'actor').findLast(
      ({ id }) => id === attacker || (id === fighters && (at === sentence || isAttacking(reading, at, sentence, figure))),
    );
    if (named)
      return { id: named.id, basis: at === sentence - 1 && isNamedBefore(reading, sentence, figure, named.id) ? 'stated' : 'inferred' };
  }
  return { id: attacker, basis: 'inferred' };
}

/** "ISIS goes on attacking. There were 20 in May", "ISIS is a threat. Its cells …": of another sentence's fighters, those who attack there. */
const isAttacking = ({ tokens, sentences, terms }: Reading, before: number, sentence: number, figure: Figure): boolean =>
  (terms[before] ?? []).some(({ id }) => ATTACKING.has(id)) ||
  tokens
    .slice(sentences[sentence]?.first ?? figure.first, figure.first)
    .some((token) => roleWords.itself.at(token) || roleWords.itsOwn.at(token));

/** "The factions began to target US forces. The attacks have reached 240": the very same attacks, by the only group that was named. */
export function isNamedBefore(reading: Reading, sentence: number, figure: Figure, attacker: string): boolean {
  const before = termsOf(reading, sentence - 1, 'actor');
  // "The factions act for Gaza. By January they had mounted 240 attacks"
  const { first } = reading.sentences[sentence] ?? figure;
  const isTheirs = reading.tokens
    .slice(first, figure.first)
    .some(
      (token, i, words) =>
        roleWords.itself.at(token) ||
        (roleWords.groups.at(token) && [roleWords.these, roleWords.demonstrative].some((these) => these.at(words[i - 1]))),
    );
  if (isTheirs) {
    // "Washington blamed the factions. It said they had launched 400 attacks on its forces": whose forces are hit attacks none.
    const isOnOwn = isAimedAtForces(reading, sentence, figure);
    return (
      before.some(({ id }) => id === attacker) &&
      before.every(({ id }) => id === attacker || id === 'iran' || (isOnOwn && (id === 'us' || id === 'coalition')))
    );
  }
  if (!areTheAttacks(reading, sentence, figure)) return false;
  const groups = before.filter(({ id }) => ARMED_GROUPS.has(id) && id !== 'iran');
  return (
    groups.length > 0 &&
    groups.every((group) => group.id === attacker && !isStruck(reading, sentence - 1, group)) &&
    before.some(({ id }) => id === 'us' || id === 'coalition') &&
    (reading.terms[sentence - 1] ?? []).some(({ id }) => ATTACKING.has(id))
  );
}

/** "attacks on its forces", هجوم على قواته. */
const isAimedAtForces = (reading: Reading, sentence: number, { last }: Figure): boolean =>
  termsOf(reading, sentence, 'measure').some(
    ({ id, first }) => id === 'troops' && first - last <= AIM_WORDS && first > last && roleWords.aimedAt.at(reading.tokens[first - 1]),
  );

/** "attacks on". */
const AIM_WORDS = 3;

/** "The attacks have reached 240", "عدد الهجمات بلغ 240": with the article, those that were told of. */
const areTheAttacks = (reading: Reading, sentence: number, figure: Figure): boolean =>
  termsOf(reading, sentence, 'measure').some(
    ({ id, first, last }) =>
      id === 'attacks' && last < figure.first && (isDefinite(reading.tokens[first]) || roleWords.definite.at(reading.tokens[first - 1])),
  );

/** "A movement reduced to a thousand men", "It has 87 members": the armed group, or the alliance, that was named last. */
export function bodyBefore(reading: Reading, sentence: number, measure: string): FoundActor | null {
  for (let at = sentence; at >= Math.max(0, sentence - NEARBY_SENTENCES); at--) {
    const named = termsOf(reading, at, 'actor').findLast(({ id }) => BODIES[measure]?.has(id));
    if (named) return { id: named.id, basis: 'inferred' };
  }
  return null;
}

/** "Is ISIS beaten? A general put its strength at 1,000": whom the pronoun before a word for a number goes back to. */
export function possessorBefore(reading: Reading, sentence: number, figure: Figure): FoundActor | null {
  const { tokens } = reading;
  let at = figure.first - 1;
  while (at > figure.first - POSSESSED_WORDS && !roleWords.itsOwn.at(tokens[at])) at--;
  const isOwn = roleWords.itsOwn.at(tokens[at]) && tokens.slice(at + 1, at + 3).some((token) => roleWords.countOf.at(token));
  if (!isOwn && !hasOwnedNoun(reading, sentence, figure)) return null;
  for (let before = sentence - 1; before >= Math.max(0, sentence - NEARBY_SENTENCES); before--) {
    const named = [...new Set(termsOf(reading, before, 'actor').map(({ id }) => id))].filter((id) => id !== 'iraq');
    const last = named.at(-1);
    // «عدد جنودها» behind two names: of either.
    if (!isOwn && named.length > 1) return null;
    if (last !== undefined) return { id: last, basis: named.length === 1 ? 'stated' : 'inferred' };
  }
  return null;
}

/** «تمركز الأميركيون هناك. وكان عددهم يومها 3900 جندي»: of the only party with soldiers, or host, of the sentence before. */
export function numberedBefore(reading: Reading, sentence: number, figure: Figure): FoundActor | null {
  const { tokens, sentences } = reading;
  const [before, own] = [sentences[sentence - 1], sentences[sentence]];
  if (!before || before.paragraph !== own?.paragraph) return null;
  const isTheirs = tokens.slice(own.first, figure.first).some((token) => token.script === 'arabic' && roleWords.pronounCount.at(token));
  const places = termsOf(reading, sentence - 1, 'place').filter((term) => hasLocative(reading, term, sentence - 1));
  const parties = termsOf(reading, sentence - 1, 'actor').filter((term) => !places.some(({ first }) => first === term.first));
  const [party] = parties;
  const areSoldiers = termsOf(reading, sentence - 1, 'measure').every(({ id }) => id === 'troops' || !FORCES.has(id));
  const isOnly = party && areSoldiers && HAVE_SOLDIERS.has(party.id) && parties.every(({ id }) => id === party.id);
  return isTheirs && isOnly && termsOf(reading, sentence, 'actor').every(({ first }) => first > figure.first)
    ? { id: party.id, basis: 'stated' }
    : null;
}

/** «عدد عناصره», «عدد جنودها»: the pronoun is written with the noun. */
const hasOwnedNoun = (reading: Reading, sentence: number, figure: Figure): boolean =>
  termsOf(reading, sentence, 'measure').some(
    ({ id, first, last }) =>
      FORCES.has(id) &&
      Math.abs(figure.first - last) <= OWNED_NOUN_WORDS &&
      last <= figure.last &&
      isCountOf(reading.tokens[first - 1]?.norm ?? '') &&
      /...(?:ها|ه|هم)$/u.test(reading.tokens[last]?.norm ?? '') &&
      !reading.tokens[last]?.norm.startsWith('ال'),
  );

/** From such a noun over its place to the number. */
const OWNED_NOUN_WORDS = 8;

/** "The American force is small. It numbers 800": the only force of the sentence before, where the pronoun opens the next one. */
export function forceBefore(reading: Reading, sentence: number): Force | null {
  const { tokens, sentences } = reading;
  const [before, own] = [sentences[sentence - 1], sentences[sentence]];
  if (!before || before.paragraph !== own?.paragraph) return null;
  return roleWords.itself.at(tokens[own.first]) || isThatForce(tokens, own.first) ? onlyForce(reading, sentence - 1) : null;
}

/** "That presence", "Those forces", هذه القوات. */
const isThatForce = (tokens: readonly Token[], at: number): boolean =>
  THAT.some((words) => words.at(tokens[at])) && isContingent(tokens[at + 1]);

const THAT = [roleWords.thatOne, roleWords.demonstrative, roleWords.these];

interface Force {
  readonly measure: string;
  readonly actor: FoundActor;
}

/** The force of a sentence that names one and its owner, and counts nothing else. */
function onlyForce(reading: Reading, sentence: number): Force | null {
  const actors = termsOf(reading, sentence, 'actor');
  // "the United States": no countries.
  const nouns = new Set(
    termsOf(reading, sentence, 'measure').flatMap(({ id, first }) =>
      id === 'duration' || actors.some((actor) => actor.first < first && actor.last >= first) ? [] : [id],
    ),
  );
  const places = termsOf(reading, sentence, 'place');
  const owners = new Set(
    actors.flatMap(({ id, first, last }) => (places.some((place) => place.first === first && place.last === last) ? [] : [id])),
  );
  const [noun, owner] = [[...nouns][0], [...owners][0]];
  if (nouns.size > 1 || owners.size !== 1 || owner === undefined || !HAVE_SOLDIERS.has(owner)) return null;
  // "2,500 Americans are in Iraq."
  const isCounted = actors.some(({ first }) => reading.tokens[first - 1]?.kind === 'number');
  const measure = noun ?? (isCounted ? 'troops' : '');
  return FORCES.has(measure) ? { measure, actor: { id: owner, basis: 'stated' } } : null;
}

/**
 * "The American force in Iraq is small. It now numbers 800", "Their number has fallen to 800", "The 800 who remain", "Some 800 of them
 * are still there": of the force before, and where that is; only of today.
 */
export function numberedNow(reading: Reading, sentence: number, figure: Figure): Predecessor | null {
  const start = reading.sentences[sentence]?.first ?? figure.first;
  const between = reading.tokens.slice(start + 1, figure.first);
  const verbs = isThatForce(reading.tokens, start) ? between.slice(1) : between;
  const isNow = verbs.some((token) => roleWords.numberNow.at(token)) && verbs.every((token) => isOfNumbering(token));
  const areThey = (roleWords.itsOwn.at(reading.tokens[start]) && isCountOfNow(between)) || areThoseWhoStay(reading.tokens, start, figure);
  const force = areThey ? onlyForce(reading, sentence - 1) : isNow ? forceBefore(reading, sentence) : null;
  if (!force) return null;
  const places = new Set(
    termsOf(reading, sentence - 1, 'place').flatMap((term) =>
      hasLocative(reading, term, sentence - 1) || roleWords.to.at(reading.tokens[term.first - 1]) ? [term.id] : [],
    ),
  );
  // "They guard the embassy in Iraq. The 1,200 still there"
  const { first, last } = reading.sentences[sentence - 1] ?? { first: 0, last: 0 };
  // "keeps a garrison": the force itself
  const isOfSite = reading.tokens.slice(first, last).some((token) => roleWords.theBase.at(token) && !roleWords.contingent.at(token));
  const place = places.size === 1 && !isOfSite ? { ids: [...places], basis: 'stated' as const } : null;
  return { sentence: sentence - 1, ...force, place, target: null, isAnswer: true };
}

const isOfNumbering = (token: Token): boolean => roleWords.numberNow.at(token) || roleWords.present.at(token) || token.norm === 'at';

/** "Their number has fallen to", "Their ranks now stand at"; not "fell to", "had fallen to". */
const isCountOfNow = ([noun, ...verbs]: readonly Token[]): boolean =>
  roleWords.countOf.at(noun) &&
  verbs.some((token) => OF_NOW.some((words) => words.at(token))) &&
  verbs.every((token) => OF_COUNTING.some((words) => words.at(token)) && !roleWords.wasThere.at(token));

const OF_NOW = [roleWords.numberNow, roleWords.auxiliary];
const OF_COUNTING = [...OF_NOW, roleWords.present, roleWords.changed, roleWords.at, roleWords.to];

/** "The 800 who remain", "The 800 still there", "Some 800 of them are left", "There are 800 of them". */
function areThoseWhoStay(tokens: readonly Token[], start: number, { first, last }: Figure): boolean {
  const isOfThem = roleWords.partitive.at(tokens[last + 1]) && roleWords.them.at(tokens[last + 2]);
  if (isOfThem && roleWords.there.at(tokens[start]) && roleWords.isNow.at(tokens[start + 1]) && first === start + 2) return true;
  if (!(isOfThem ? first === start : first === start + 1 && roleWords.definite.at(tokens[start]))) return false;
  let at = last + (isOfThem ? 3 : 1);
  while (roleWords.relative.at(tokens[at]) || roleWords.isNow.at(tokens[at])) at++;
  const from = at;
  while (roleWords.present.at(tokens[at]) || roleWords.rest.at(tokens[at])) at++;
  const [verb, next] = [tokens[at - 1], tokens[at]];
  if (PLACED.some((words) => words.at(next))) return at > from || roleWords.isNow.at(verb);
  // "who remain wounded"
  const isStaying = at > from && (roleWords.rest.at(verb) || roleWords.stock.at(verb));
  return isStaying && !/ed$/u.test(next?.norm ?? '');
}

const PLACED = [roleWords.there, roleWords.locative, roleWords.stationed];

/** "its strength in Iraq and Syria at": from the pronoun to the figure. */
const POSSESSED_WORDS = 10;

const BODIES: Readonly<Record<string, ReadonlySet<string>>> = {
  members: new Set(['isis', 'iran-aligned-factions']),
  partners: new Set(['coalition']),
};

/**
 * "2,500 Americans are in Iraq. They live on five sites", "… There are six bases": the soldiers counted right before, where nothing else is
 * named that could have the bases; or null.
 */
export function settlersBefore({ reading, sentence, figure, noun }: Count, { people, parts }: Scene): Predecessor | null {
  if (people?.measure !== 'troops' || people.actor?.basis !== 'stated' || sentence - people.sentence !== 1 || parts.length > 0) return null;
  const { tokens, sentences, terms } = reading;
  const opening = tokens.slice(sentences[sentence]?.first, figure.first);
  const isBare =
    opening.length > 0 &&
    opening.every((token) => SETTLING.some((words) => words.at(token)) && !roleWords.wasThere.at(token)) &&
    // "six bases from which Iraqi pilots fly"
    ![1, 2].some((step) => roleWords.relative.at(tokens[noun.last + step]) || roleWords.therein.at(tokens[noun.last + step]));
  if (!isBare) return null;
  // "Iraqi guards protect the 2,500 Americans"
  const places = termsOf(reading, people.sentence, 'place');
  const isOther = ({ group, id, first }: Term): boolean =>
    group === 'actor' && id !== people.actor?.id && !places.some((place) => place.first === first);
  return (terms[people.sentence] ?? []).some(isOther) ? null : people;
}

const SETTLING = [
  ...[clauseWords.light, clauseWords.pronoun, clauseWords.personal],
  ...[roleWords.stock, roleWords.present, roleWords.stationed, roleWords.existence, roleWords.there, roleWords.locative, roleWords.rest],
];

/** Where attacks happened of which no place is told: where the topic's attackers attack. */
export const attackedPlace = (measure: string, actor: FoundActor | null, { attacker, attacked }: Topic['setting']): FoundPlace | null =>
  measure === 'attacks' && attacked.length > 0 && (actor === null || actor.id === attacker)
    ? { ids: [...attacked], basis: 'inferred' }
    : null;

/** Fighters that nobody is said to have, where the sentences around name one armed group and no other: its fighters. */
export function onlyGroup(reading: Reading, sentence: number, fighters: string): FoundActor | null {
  // "The PKK has 4,000 fighters": of a party that has none of the references' figures.
  if ((reading.terms[sentence] ?? []).some(({ id }) => id === 'elsewhere')) return null;
  const named = new Set<string>();
  for (let at = sentence; at >= Math.max(0, sentence - GROUP_SENTENCES); at--)
    for (const { id } of termsOf(reading, at, 'actor')) if (ARMED_GROUPS.has(id)) named.add(id);
  return named.size === 1 && named.has(fighters) ? { id: fighters, basis: 'stated' } : null;
}

/** Sentences back in which the group may be named. */
const GROUP_SENTENCES = 3;
const ARMED_GROUPS = new Set(['isis', 'iran-aligned-factions', 'hamas', 'houthis', 'pmf', 'sdf', 'turkey', 'israel', 'iran']);

/** Whether every place of the sentence stands before the figure and right behind another one: "… and 900 in Syria, … 150 times". */
export function isPlaceOfBefore(reading: Reading, sentence: number, figure: Figure, previous: number): boolean {
  const located = termsOf(reading, sentence, 'place').filter((term) => hasLocative(reading, term, sentence));
  if (previous === 0 || located.some(({ first }) => first > figure.last)) return false;
  const last = located.at(-1);
  // "2,500 in Iraq and 900 in Syria; those 3,400 were attacked 150 times"
  const isBehindNumber = ({ first }: (typeof located)[number]): boolean =>
    reading.tokens.slice(Math.max(0, first - PLACE_WORDS), first).some(({ kind }) => kind === 'number');
  if (located.length > 1 && located.every(isBehindNumber)) return true;
  // "attacked 50 times, while Syrian bases suffered 75 attacks": behind a comma another clause has its own.
  const isNear = last !== undefined && last.first >= previous && last.first - previous <= PLACE_WORDS;
  return (
    isNear &&
    located.length > 1 &&
    !crossesBoundary(reading, previous, last.first) &&
    // "10 times while troops in Syria were attacked three times", "40 times and bases in Syria 30 times"
    !reading.tokens.slice(previous, last.first).some((token) => roleWords.contrast.at(token) || roleWords.conjunction.at(token))
  );
}

/** "900 soldiers in Syria". */
const PLACE_WORDS = 4;

/** "+1 (555) 010-2222", "-30-": a number among numbers and marks is no count of what was counted before. */
export function isContact(reading: Reading, figure: Figure): boolean {
  const sides = [reading.tokens[figure.first - 1], reading.tokens[figure.last + 1]];
  const beyond = [reading.tokens[figure.first - 2], reading.tokens[figure.last + 2]];
  const isBare =
    sides.every((token) => token?.kind === 'mark' && BESIDE_CONTACT.has(token.norm)) && !(sides[0]?.norm === '(' && sides[1]?.norm === ')');
  return isBare || sides.some((token, i) => token?.kind === 'mark' && CONTACT.has(token.norm) && beyond[i]?.kind === 'number');
}

const CONTACT = new Set(['(', ')', '+']);
const BESIDE_CONTACT = new Set([...CONTACT, '-']);
