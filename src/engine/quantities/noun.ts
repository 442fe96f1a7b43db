// What does a figure count? Its noun stands after it, or before it ("the number of troops reached …"), or with the figure before.
// Long: the ways in which a noun stands to its figure, and casualties, which are counted whatever their noun.
import type { Measure } from '../../claims/value.ts';
import { MEASURES } from '../../claims/value.ts';
import { hasArticle, isDefinite } from '../../languages/clitics.ts';
import { opensPhrase } from '../../languages/negation.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading, Term } from '../reading.ts';
import { isBoundary, overAside, segmentAt, termsOf } from '../scope.ts';
import { CASUALTIES, DONE, FORCES, HAVE_SOLDIERS, PLAIN, SMALLEST_FORCE } from './kinds.ts';
import { hasLocativeClitic } from './locative.ts';
import { doers, ownActors } from './own-actors.ts';

/** An English noun phrase may hold so many words: "2,500 battle-hardened U.S. special operations troops". */
const NOUN_PHRASE_WORDS = 7;
/** A noun before its figure stands no further away: "the number of American soldiers in the country has reached 2,500". */
const NOUN_BEFORE_WORDS = 12;
/** The same of what "the number of" names: "the number of attacks by such groups on American troops in Iraq and Syria has reached 150". */
const COUNTED_BEFORE_WORDS = 22;
/** "three American soldiers were killed", "killed at least three soldiers". */
const CASUALTY_WORDS = 6;

/** "the number of the ISIS group's …": so many words from the count to whom it counts. */
const COUNT_OF_WORDS = 3;
const ARMED = new Set(['isis', 'iran-aligned-factions', 'us', 'coalition', 'pmf', 'spain', 'france', 'uk', 'italy', 'germany']);

/** "American dead: 3 soldiers". */
const CASUALTY_LABEL_WORDS = 4;
/** From a verb of dying to those who did, over a place and a time. */
const CASUALTY_VERB_WORDS = 9;
const BETWEEN = [roleWords.locative, roleWords.since, roleWords.until, roleWords.asOfLink, roleWords.present];

const ATTACKING = new Set(['isis', 'iran-aligned-factions']);
/** What one dies in: "قتل في الهجوم 3 جنود". */
const INCIDENTS = new Set(['attacks', 'strikes', 'operations', 'attacks-on-forces', 'striking']);

/** "Army and Air Force troops": so many words from the conjunction to the noun. */
const JOINED_WORDS = 4;

export interface CountedNoun {
  /** The lexicon's measure id. */
  readonly measure: string;
  /** Token indexes of the noun phrase after or around the figure, inclusive; the figure's own when there is none. */
  readonly first: number;
  readonly last: number;
  /** `after` the figure, `before` it, or `elided`: the reader knows it from the figure before. */
  readonly where: 'after' | 'before' | 'elided' | 'unknown';
}

/** The noun of a count. `previous` and `next` are the tokens at which the neighbouring figures of the sentence end and begin. */
export function nounOf(
  reading: Reading,
  sentence: number,
  figure: Figure,
  { previous, next }: { readonly previous: number; readonly next: number },
): CountedNoun {
  const measures = termsOf(reading, sentence, 'measure').filter((term) => !isRelational(reading, term));
  if (figure.noun !== null) {
    const own = measures.find((term) => term.first <= (figure.noun ?? 0) && term.last >= (figure.noun ?? 0));
    const last = own ? Math.max(own.last, figure.last) : figure.last;
    return { measure: own?.id ?? 'other', first: figure.first, last, where: 'after' };
  }
  // "the 2,500 soldiers all" (الجنود الـ2500 جميعا): between them stands the article alone.
  const right =
    reading.tokens[figure.first - 1]?.norm === 'ال'
      ? measures.find(({ last }) => last === figure.first - 2 || (last === figure.first - 3 && hasArticle(reading.tokens[last + 1])))
      : undefined;
  if (right) return { measure: right.id, first: figure.first, last: figure.last, where: 'before' };
  const after = nounAfter(reading, sentence, measures, figure, next);
  // "Drones were used in 90 of the 165 attacks": the whole has the noun.
  const { last } = reading.sentences[sentence] ?? figure;
  if (!after && next < last && next - figure.last <= 3 && reading.tokens[figure.last + 1]?.norm === 'of')
    return { measure: 'other', first: figure.first, last: figure.last, where: 'elided' };
  if (after?.where === 'unknown' && (isNationality(reading, sentence, figure, after) || isOthers(reading, figure, after.last)))
    return { ...after, where: 'elided' };
  // "The number of American soldiers is 2,500 persons": what they are stands before.
  const persons = after && isPersons(reading, figure, after) ? nounBefore(reading, sentence, measures, figure, previous) : null;
  if (after && persons && isForce(persons) && isEquated(reading, sentence, figure)) return { ...persons, last: after.last };
  // "a force of 900 men", قوة قوامها 900 رجل
  if (after?.measure === 'members' && isForceOf(reading, figure)) return { ...after, measure: 'troops' };
  if (after && after.where !== 'unknown') return after;
  // "The attacks on the bases exceeded 140": the hedge holds its subject, which begins with what is counted.
  const inside = measures.find((term) => term.first > figure.first && term.last <= figure.last && !NEVER_BEFORE.has(term.id));
  if (inside) return { measure: inside.id, first: figure.first, last: figure.last, where: 'after' };
  const isSequel = after
    ? !isLabelled(reading, figure) || !DESCRIBING.test(reading.tokens[figure.last + 1]?.norm ?? '')
    : isCorrection(reading, figure);
  const named = isSequel ? null : nounBefore(reading, sentence, measures, figure, previous);
  // "The coalition's other members have several hundred": what they have.
  const before = named?.measure === 'partners' && roleWords.hosting.at(reading.tokens[figure.first - 1]) ? null : named;
  // "The forces had been exposed to 150" (تعرضت القوات لنحو 150): what they underwent, not they.
  if (before?.measure !== 'attacks' && !after && isUndergone(reading, sentence, figure, previous))
    return { measure: 'attacks', first: figure.first, last: figure.last, where: 'before' };
  if (before) return before;
  if (after) return after;
  if (isForceOf(reading, figure)) return { measure: 'troops', first: figure.first, last: figure.last, where: 'before' };
  return { measure: 'other', first: figure.first, last: figure.last, where: 'elided' };
}

/** "the military commission" (اللجنة العسكرية): no soldiers. */
export const isRelational = ({ tokens }: Reading, { first, last }: Term): boolean => {
  const token = tokens[first];
  return first === last && token !== undefined && roleWords.relational.within(token);
};

/** Behind the verb of undergoing, over its subject, and with the preposition that it asks for. */
const isUndergone = ({ tokens, sentences }: Reading, sentence: number, { first }: Figure, previous: number): boolean =>
  (/^ل./u.test(tokens[first]?.norm ?? '') || /^(?:ل|الي)$/u.test(tokens[first - 1]?.norm ?? '')) &&
  tokens
    .slice(Math.max(sentences[sentence]?.first ?? 0, previous, first - UNDERGOING_WORDS), first)
    .some((token) => roleWords.undergoing.at(token));

/** «تعرضت القوات الأميركية في العراق وسوريا، كما يقولون، لنحو». */
const UNDERGOING_WORDS = 16;

/** "rifles", "trucks": a plural, and no adjective ("various", "overseas"). */
const isThings = (token: Token | undefined): boolean =>
  token?.script === 'latin' && !token.capital && /[a-z]{2}[^sui]s$/u.test(token.norm) && token.norm !== 'overseas';

/** "persons", "people", "individuals": whoever they are. */
const isPersons = ({ tokens }: Reading, { last }: Figure, noun: CountedNoun): boolean =>
  noun.last === last + 1 && roleWords.persons.at(tokens[noun.last]);

const isForce = ({ measure }: CountedNoun): boolean => FORCES.has(measure);

/** "The number of X is", "X number", "X stand at": a word for a number, or of being as many, stands before the figure in its clause. */
function isEquated({ tokens, sentences }: Reading, sentence: number, { first }: Figure): boolean {
  const from = Math.max(sentences[sentence]?.first ?? first, first - COUNTED_BEFORE_WORDS);
  return tokens.slice(from, first).some((token) => isCountOf(token.norm) || EQUATING.some((words) => words.at(token)));
}

const EQUATING = [roleWords.numbering, roleWords.tallying, roleWords.numberNow];

/** "310 attacks on US forces, the correct figure is 150": it counts what the wrong one did. */
const isCorrection = (reading: Reading, figure: Figure): boolean => {
  const word = reading.tokens[figure.first - 1]?.norm ?? '';
  return roleWords.erratum.has(word) || roleWords.correction.has(word);
};

/** What describes the counted things of a label, and is none of its own: "قواعد: ثلاث رئيسة". */
const DESCRIBING = /^(?:ر.?يس|اساسي|كبر|فقط|main|major|large|big|small)/u;

/** "Bases: three main ones": the label before the colon has the noun. */
const isLabelled = (reading: Reading, figure: Figure): boolean => reading.tokens[figure.first - 1]?.norm === ':';

/** "2,500: US troops in Iraq today": a line of a list of numbers, each with what it counts. */
export const isByTheNumbers = ({ tokens, sentences }: Reading, sentence: number, { first, last }: Figure): boolean =>
  (tokens[last + 1]?.norm === ':' || (tokens[last + 1]?.norm === '-' && tokens[last + 1]?.gap === 'space')) &&
  first - (sentences[sentence]?.first ?? 0) <= BULLET_TOKENS;

/** A bullet and a hedge before the number. */
const BULLET_TOKENS = 2;

function nounAfter(reading: Reading, sentence: number, measures: readonly Term[], figure: Figure, next: number): CountedNoun | null {
  const actors = termsOf(reading, sentence, 'actor');
  const places = termsOf(reading, sentence, 'place');
  let found: Term | null = null;
  let last = figure.last;
  let words = 0;
  // "the soldiers there (about 2,500) are …": behind the bracket only a noun is the figure's: "(1800) جندي".
  let isClosed = false;
  for (let i = figure.last + 1; i < next; i++) {
    const token = reading.tokens[i];
    if (!token || token.gap === 'line') break;
    // "150 drone, rocket and missile attacks": the weapons tell the kind of what is counted.
    const attack = found && WEAPONS.has(found.id) ? attackBehind(reading, measures, i, next) : undefined;
    if (attack) return { measure: 'attacks', first: figure.first, last: attack.last, where: 'after' };
    if (token.kind === 'mark') {
      if (i === figure.last + 1 && isByTheNumbers(reading, sentence, figure)) continue;
      if (isBoundary(token) && !(token.norm === '-' || token.norm === '.')) break;
      if (token.norm === '.' && token.gap === 'none') break;
      if (token.norm === ')' && words === 0) isClosed = true;
      // "about 2,500 (UN: 3,000)"
      if (token.norm === '(' && words === 0 && reading.tokens[i + 2]?.norm !== ')') break;
      continue;
    }
    const actor = actors.find((candidate) => candidate.first <= i && candidate.last >= i);
    // "2,500 Americans wear uniform": the verb is no part of it.
    if (words > 0 && !found && isPeople(reading, actors, i - 1)) break;
    // "2,100 and Washington …", الأيام الاثني عشر وسقوط صواريخ: a word with a conjunction begins something else.
    if (words === 0 && token.script === 'arabic' && opensPhrase(token.norm)) break;
    // "States" of the United States counts nothing.
    const term = actor?.id === 'us' && actor.first < i ? undefined : measures.find((candidate) => candidate.first === i);
    // "900 guard the base", "a garrison of 900 holds the base": a verb, and what it is done to.
    if (words === 1 && !found && roleWords.definite.at(token) && isVerbOf(reading, figure)) return null;
    // "900 guard Ain al-Asad"
    if (words === 1 && !found && isVerbOf(reading, figure) && isVerbBeforePlace(reading, places, i)) return null;
    // "900 rifles the Americans left", "900 rifles US soldiers left"
    if (words > 0 && !found && (roleWords.definite.at(token) || (words === 1 && actor?.first === i && isThings(reading.tokens[i - 1]))))
      break;
    // "2,500 in 2021" (عام 2021): the year's own word.
    if (term?.id === 'duration' && reading.tokens[i + 1]?.kind === 'number') break;
    // "12 strikes killed", "ten countries round the table"
    if (term && found && (ENDED_BEFORE.has(term.id) ? endsNoun : isPreposition)(reading.tokens[found.last])) break;
    if (term) {
      found = term;
      last = term.last;
      i = term.last;
      words++;
      if (token.script === 'arabic') break;
      continue;
    }
    if (words === 0 && (roleWords.partitive.at(token) || isOfTheWhole(reading, i))) continue;
    // "220 videos of attacks": the videos are counted.
    if (!found && words > 0 && token.norm === 'of' && OF_THEM.test(reading.tokens[i - 1]?.norm ?? '')) break;
    // "2,500: عدد الجنود", "… عددهم"
    if (words === 0 && isByTheNumbers(reading, sentence, figure) && isCountOf(token.norm)) continue;
    // "passed the 300 mark", "several hundred of whom": what is counted stands before.
    if (words === 0 && OF_BEFORE.some((role) => role.at(token))) return null;
    // "the 1,900 troops the base held", "30 nations contribute personnel": behind a plural another phrase begins.
    if (found && endsNoun(reading.tokens[found.last])) break;
    // "American and coalition personnel": the conjunction joins what stands before one noun.
    if (!found && roleWords.conjunction.at(token) && words > 0 && leadsToNoun(reading, measures, i, next)) continue;
    // "the 2,500-strong force"
    if (token.norm === 'strong' && reading.tokens[i - 1]?.norm === '-') continue;
    if (
      (roleWords.nounStop.at(token) && !isAcronym(reading, token)) ||
      roleWords.compared.at(token) ||
      (token.script === 'arabic' && roleWords.asOfLink.at(token)) ||
      (words === 0 && roleWords.them.at(token))
    )
      break;
    // "800 سيواصلون التدريب", "1800 فموزعون على": what they do is no noun.
    if (words === 0 && (PLURAL_VERB.test(token.norm) || roleWords.future.at(token) || isPredicate(reading, i))) break;
    // "350 stayed on": a verb
    if (words === 0 && /[a-z]{3}ed$/u.test(token.norm) && roleWords.nounStop.at(reading.tokens[i + 1])) break;
    // "900 بسوريا"
    if (token.script === 'arabic' && places.some((place) => place.first === i && hasLocativeClitic(token.norm))) break;
    words++;
    last = Math.max(last, i);
    // An Arabic noun follows its numeral at once; whatever stands there is the noun.
    if (token.script === 'arabic' && !roleWords.partitive.at(token)) break;
    if (words > NOUN_PHRASE_WORDS) break;
  }
  // "1,000 from allied nations" (ألف من دول حليفة): there are not so many.
  if (found?.id === 'countries' && (figure.value.min ?? 0) > MOST_COUNTRIES) return null;
  if (found)
    return { measure: areForces(reading, figure, found) ? 'other' : found.id, first: figure.first, last: found.last, where: 'after' };
  // "has 300 military in Iraq"
  if ((words === 1 && roleWords.soldiery.at(reading.tokens[last])) || isStrongForce(reading, figure, last))
    return { measure: 'troops', first: figure.first, last, where: 'after' };
  return words > 0 && !isClosed ? { measure: 'other', first: figure.first, last, where: 'unknown' } : null;
}

/** A place right behind a word that is no name. */
const isVerbBeforePlace = ({ tokens }: Reading, places: readonly Term[], at: number): boolean =>
  tokens[at]?.script === 'latin' && tokens[at - 1]?.capital === false && places.some(({ first }) => first === at);

/** Behind a number only its noun is a plural; behind a force its verb may end like one. */
const isVerbOf = (reading: Reading, figure: Figure): boolean =>
  !OF_THEM.test(reading.tokens[figure.last + 1]?.norm ?? '') || isForceOf(reading, figure);

/** A plural in the nominative is no noun of the number before it: "1800 موزعون على قاعدتين". */
const isPredicate = ({ tokens }: Reading, at: number): boolean =>
  /^ف?.{3,}ون$/u.test(tokens[at]?.norm ?? '') && roleWords.locative.at(tokens[at + 1]);

/** A plural, or a force of those behind it: "a 4,000-strong force of commandos". */
const OF_THEM = /s$|^force$/u;

/** Behind a figure they lead back to what is counted. */
const OF_BEFORE = [roleWords.pronounCount, roleWords.relativePronoun, roleWords.milestone];

/** "the 4,000-strong force". */
const isStrongForce = ({ tokens }: Reading, { last }: Figure, noun: number): boolean =>
  tokens[last + 2]?.norm === 'strong' && roleWords.contingent.at(tokens[noun]) && !roleWords.ofWhat.at(tokens[noun + 1]);

/** "a force of 1,800", قوة من 1800، قوة قوامها 1800. */
const isForceOf = ({ tokens }: Reading, { first, value }: Figure): boolean =>
  (roleWords.ofWhat.at(tokens[first - 1]) ||
    (roleWords.pronounCount.at(tokens[first - 1]) && tokens[first - 1]?.norm.endsWith('ها') === true)) &&
  roleWords.contingent.at(tokens[first - 2]) &&
  (value.min ?? value.max ?? 0) >= SMALLEST_CONTINGENT;

/** "a force of two" may be anything. */
const SMALLEST_CONTINGENT = 20;

/** "the two contingents": forces are counted, not soldiers. */
const areForces = ({ tokens }: Reading, { value }: Figure, { last }: Term): boolean =>
  (value.max ?? value.min ?? 0) < SMALLEST_FORCE && isContingent(tokens[last]);

/** "contingent", "presence", also of several: a force as one. */
export const isContingent = (token: Token | undefined): boolean => roleWords.contingent.has(token?.norm.replace(/(?<=[a-z])s$/u, '') ?? '');

/** Of the world. */
const MOST_COUNTRIES = 200;

/** No part of the noun phrase that a plural before them ends. */
const ENDED_BEFORE = new Set([...CASUALTIES, 'rounds']);

/** An Arabic verb of several people; with a ya before its ending it is a noun: يمنيون. */
export const PLURAL_VERB = /^[وف]?س?[يت]..+(?<!ي)ون$/u;

/** "five of the eight bases", not "five of those". */
const isAcronym = ({ text }: Reading, { start, end }: Token): boolean => /^[A-Z]{2,}$/u.test(text.slice(start, end));

const isOfTheWhole = (reading: Reading, i: number): boolean =>
  reading.tokens[i - 1]?.norm === 'of' && (roleWords.itsOwn.at(reading.tokens[i]) || reading.tokens[i]?.norm === 'the');

/** "Americans", "Spaniards": the people of a country, a whole noun phrase. */
const isPeople = (reading: Reading, actors: readonly Term[], i: number): boolean =>
  /^[a-z]{4,}s$/u.test(reading.tokens[i]?.norm ?? '') &&
  actors.some(({ id, first, last }) => first === i && last === i && HAVE_PEOPLE.has(id));

const HAVE_PEOPLE = new Set(['us', 'spain', 'italy', 'germany', 'australia', 'canada', 'poland']);
export const WEAPONS = new Set(['drones', 'rockets']);

/** The attacks or strikes that a list of weapons leads to. */
const attackBehind = (reading: Reading, measures: readonly Term[], from: number, next: number): Term | undefined =>
  measures.find(
    (term) =>
      (term.id === 'attacks' || term.id === 'strikes') &&
      term.first > from &&
      term.last < next &&
      reading.tokens
        .slice(from, term.first)
        .every(
          (token, k) =>
            token.norm === ',' ||
            roleWords.conjunction.at(token) ||
            measures.some(({ id, first }) => first === from + k && WEAPONS.has(id)),
        ),
  );

/** A plural, or a noun with its preposition ("operations on"). */
const endsNoun = (token: Token | undefined): boolean =>
  token?.script === 'latin' && (token.norm.endsWith('s') || token.norm === 'personnel' || isPreposition(token));

/** "operations on": what follows is what they are aimed at. */
const isPreposition = (token: Token | undefined): boolean => token?.script === 'latin' && roleWords.nounStop.at(token);

function leadsToNoun(reading: Reading, measures: readonly Term[], from: number, next: number): boolean {
  for (let i = from + 1; i < Math.min(next, from + 1 + JOINED_WORDS); i++) {
    const token = reading.tokens[i];
    if (token?.kind !== 'word' || roleWords.nounStop.at(token)) return false;
    if (measures.some((term) => term.first === i)) return i > from + 1;
  }
  return false;
}

function nounBefore(reading: Reading, sentence: number, measures: readonly Term[], figure: Figure, previous: number): CountedNoun | null {
  const segment = segmentBefore(reading, sentence, figure.first);
  const from = Math.max(
    phraseStart(reading, sentence, segment.first, previous),
    figure.first - NOUN_BEFORE_WORDS * (isLabelled(reading, figure) ? 2 : 1) - segment.skipped,
  );
  let found: Term | null = null;
  // "مسؤول عسكري", "المركبات العسكرية": the adjective of who speaks, or of a thing, is no soldier.
  const speakers = termsOf(reading, sentence, 'speaker').filter(({ first, last }) => last > first);
  const isAdjective = (term: Term): boolean =>
    (term.id === 'troops' && /يه$/u.test(reading.tokens[term.last]?.norm ?? '')) ||
    speakers.some(({ first, last }) => first < term.first && last >= term.last);
  // Nobody has bases by the hundred: "وفي قاعدة العديد نحو 10 آلاف" counts who is there.
  // Nor is "the base" counted: "five were treated at the base and two sent home".
  const isTooMany = ({ id, last }: Term): boolean =>
    (id === 'bases' || id === 'targets') &&
    ((figure.value.min ?? figure.value.max ?? 0) >= SMALLEST_FORCE ||
      (isLatin(reading, last) && !/s$/u.test(reading.tokens[last]?.norm ?? '') && (figure.value.min ?? 2) > 1));
  // "Of 150 attacks the forces answered four": what a sentence counts already, not a force.
  const isTooFew = ({ id }: Term): boolean =>
    id === 'troops' && previous > 0 && !isLabelled(reading, figure) && (figure.value.max ?? figure.value.min ?? 0) < SMALLEST_CONTINGENT;
  // "but for, an officer of the operations command says, 1,300": what the saying names is not counted.
  const isAside = ({ first }: Term): boolean =>
    segment.aside !== undefined && first >= segment.aside && first < segment.aside + segment.skipped;
  for (const term of measures)
    if (
      !isAside(term) &&
      !isDenied(reading, term) &&
      !isTooMany(term) &&
      !isTooFew(term) &&
      !isAdjective(term) &&
      !isObject(reading, found) &&
      term.first >= from &&
      term.last < figure.first &&
      !NEVER_BEFORE.has(term.id)
    )
      found = term;
  const wide = Math.max(phraseStart(reading, sentence, segment.first, previous), figure.first - COUNTED_BEFORE_WORDS);
  const counted =
    measures.find(
      (term) =>
        term.first >= wide && term.last < figure.first && term.id !== 'duration' && isCounted(reading, term) && !isCountry(reading, term),
    ) ??
    measures.find((term) => term.id === 'attacks' && term.first >= wide && term.last < figure.first && isAimed(reading, sentence, term));
  if (counted) {
    // "the number of drone and rocket attacks"
    const head = WEAPONS.has(counted.id) ? (attackBehind(reading, measures, counted.first, figure.first) ?? counted) : counted;
    return { measure: head.id, first: figure.first, last: figure.last, where: 'before' };
  }
  if (found) return { measure: found.id, first: figure.first, last: figure.last, where: 'before' };
  return countedActor(reading, sentence, from, figure) ?? relativeNoun(reading, sentence, measures, figure, previous);
}

/** "Attacks on the troops, he said, had reached 166": the saying stands in the middle of what is said. */
function segmentBefore(reading: Reading, sentence: number, token: number): { first: number; skipped: number; aside?: number } {
  const { tokens } = reading;
  const segment = segmentAt(reading, sentence, token);
  const over = overAside(reading, sentence, token);
  // "the soldiers of his country, and they are 300": the pronoun tells of what stands before it.
  if (!over || segment.first - 1 - over.aside.first > SAYING_WORDS || roleWords.pronounCount.at(tokens[segment.first]))
    return { first: segment.first, skipped: 0 };
  // "The tally of attacks, stuck for a while, has reached 195": nor has what opens with its verb another subject.
  const goesOn =
    roleWords.auxiliary.at(tokens[segment.first]) ||
    // "nothing is left of the group, an official says, but 1,000" (سوى)
    roleWords.exception.at(tokens[segment.first]) ||
    tokens.slice(over.aside.first, segment.first).some((word) => roleWords.saying.at(word));
  return goesOn
    ? { first: over.outer.first, skipped: segment.first - over.aside.first + 1, aside: over.aside.first }
    : { first: segment.first, skipped: 0 };
}

/** "the general said on Monday". */
const SAYING_WORDS = 6;

/** "attacks on American troops": what stands behind the preposition is not what is counted. */
const isObject = (reading: Reading, head: Term | null): boolean =>
  head !== null &&
  // "the deaths among American troops"
  ((CASUALTIES.has(head.id) && reading.tokens[head.last + 1]?.norm === 'among') ||
    ((head.id === 'attacks' || head.id === 'strikes') &&
      isLatin(reading, head.last) &&
      roleWords.against.at(reading.tokens[head.last + 1])));

/** Times, and those who tell of a figure. */
const NEVER_BEFORE = new Set([...PLAIN, 'duration']);

/** "Our numbers have not changed: roughly 2,500": a colon leads from the noun to its figure, unless another has the noun. */
function phraseStart(reading: Reading, sentence: number, first: number, previous: number): number {
  if (reading.tokens[first - 1]?.norm !== ':' || first - 1 <= (reading.sentences[sentence]?.first ?? 0)) return first;
  const outer = segmentAt(reading, sentence, first - 2).first;
  return previous > outer ? first : outer;
}

/** "عدد الهجمات التي استهدفت القوات …": of several nouns the one behind "the number of". */
function isCounted(reading: Reading, term: Term): boolean {
  const reach = reading.tokens[term.first]?.script === 'arabic' ? 1 : COUNT_OF_WORDS;
  for (let i = term.first - 1; i >= term.first - reach; i--) if (isCountOf(reading.tokens[i]?.norm ?? '')) return true;
  return false;
}

/** "troop strength in this country" tells where they are. */
const isCountry = ({ tokens }: Reading, { first }: Term): boolean =>
  roleWords.theCountry.at(tokens[first]) && roleWords.locative.at(tokens[first - 2]);

/** "Attacks on the forces have reached 240", هجمات للفصائل على القوات: the forces are what was attacked. */
const isAimed = (reading: Reading, sentence: number, { last }: Term): boolean =>
  roleWords.aimedAt.at(reading.tokens[last + 1]) ||
  // هجمات المسيرات على القوات
  (hasArticle(reading.tokens[last + 1]) && roleWords.aimedAt.at(reading.tokens[last + 2])) ||
  termsOf(reading, sentence, 'actor').some((doer) => doer.first === last + 1 && roleWords.aimedAt.at(reading.tokens[doer.last + 1]));

/** "American troops, of whom there are 3,000 in Iraq", "who were 2,500 strong": the noun stands before the comma. */
function relativeNoun(reading: Reading, sentence: number, measures: readonly Term[], figure: Figure, previous: number): CountedNoun | null {
  const segment = segmentAt(reading, sentence, figure.first);
  const opening = reading.tokens.slice(segment.first, Math.min(segment.first + 2, figure.first));
  const isSubject = roleWords.relative.at(opening[0]) && COUNTING.some((words) => words.at(opening[1]));
  // "in Iraq, where there are 2,500" (وفيه 2500)
  const isTherein = opening[0]?.script === 'arabic' && roleWords.therein.at(opening[0]);
  // "the attacks, 150 in all" (وهي 150)
  const isNumbered = roleWords.describing.at(opening[0]) && figure.first === segment.first + 1;
  // "the US forces in Iraq, 4,500 in all" (وعددها 4500)
  const isTheirs =
    roleWords.pronounCount.at(opening[0]) && (opening[0]?.norm.endsWith('ها') ?? false) && figure.first === segment.first + 1;
  if (isTheirs && !isOnlyNamed(reading, sentence, measures, segment.first - 1)) return null;
  const isOfWhom = [...opening, reading.tokens[figure.last + 2]].some((token) => roleWords.relativePronoun.at(token));
  if (!isSubject && !isTherein && !isNumbered && !isTheirs && !isOfWhom) return null;
  // "310 attacks on the forces, of them 95 in Iraq" (منها 95): what the figure before counts.
  if (previous > 0 && opening.some((token) => roleWords.them.at(token))) return null;
  const before = measures.filter((term) => term.last < segment.first && !NEVER_BEFORE.has(term.id));
  // "the attacks on US forces, which were 150"
  const aimed = before.at(-2);
  const noun = aimed && DONE.has(aimed.id) && isAimed(reading, sentence, aimed) ? aimed : before.at(-1);
  if (noun) return { measure: noun.id, first: figure.first, last: figure.last, where: 'before' };
  // "The Americans, 4,100 of whom are in Iraq"
  const people = termsOf(reading, sentence, 'actor').find(({ last }) => last === segment.first - 2);
  return people && isOfWhom && HAVE_SOLDIERS.has(people.id) && isPeople(reading, [people], people.last)
    ? { measure: 'troops', first: figure.first, last: figure.last, where: 'before' }
    : null;
}

/** Nothing but whose they are and where stands from the noun to the comma. */
function isOnlyNamed({ tokens, terms }: Reading, sentence: number, measures: readonly Term[], comma: number): boolean {
  const noun = measures.findLast(({ last }) => last < comma);
  const names = (terms[sentence] ?? []).filter(({ group }) => group === 'actor' || group === 'place');
  return (
    noun !== undefined &&
    tokens
      .slice(noun.last + 1, comma)
      .every(
        (token, i) => roleWords.locative.at(token) || names.some(({ first, last }) => first <= noun.last + 1 + i && last > noun.last + i),
      )
  );
}

/** Behind "who" their number follows: "who are 2,500", "who numbered 900". */
const COUNTING = [roleWords.existence, roleWords.numbering, roleWords.tallying];

/** "the strength of ISIS is put at a thousand": an armed group is counted by its fighters, an army by its soldiers. */
function countedActor(reading: Reading, sentence: number, from: number, figure: Figure): CountedNoun | null {
  const actor = ownActors(reading, sentence).findLast((term) => ARMED.has(term.id) && term.first >= from && term.last < figure.first);
  const { first, last } = figure;
  if (isStrong(reading, sentence, figure)) return { ...MEMBERS, first, last };
  if (isGroupsNumber(reading, from, figure)) return { ...MEMBERS, first, last };
  if (!actor) return isItsNumber(reading, from, first) ? { ...MEMBERS, first, last } : null;
  // "الأميركيون في العراق 2500": people of a country, and nothing between them and their number but where they are.
  if (isNamedPeople(reading, sentence, actor, figure))
    return HAVE_SOLDIERS.has(actor.id) ? { measure: 'troops', first, last, where: 'before' } : { ...MEMBERS, first, last };
  if (isOfOthers(reading, actor)) return { measure: 'other', first, last, where: 'before' };
  if (isNarrowed(reading, actor)) return null;
  // "the strength of ISIS", "ISIS's ranks"
  for (let i = Math.max(from, actor.first - COUNT_OF_WORDS); i <= actor.last + COUNT_OF_WORDS && i < figure.first; i++) {
    // "the Pentagon's tally": of whatever it counts
    if (isCountOf(reading.tokens[i]?.norm ?? '') && !roleWords.tracking.at(reading.tokens[i])) return { ...MEMBERS, first, last };
  }
  return null;
}

/** "ISIS is 6,000 strong", "ISIS, whose return they fear, is 6,000 strong": of the party that the clause is about. */
function isStrong(reading: Reading, sentence: number, { first, last }: Figure): boolean {
  if (reading.tokens[last + 1]?.norm !== 'strong') return false;
  const segment = segmentAt(reading, sentence, first);
  const { first: from } = (isOfBeing(reading.tokens[segment.first]) && overAside(reading, sentence, first)?.outer) || segment;
  // "Spain's deployment in Iraq is 120 strong"
  return doers(reading, sentence).some(
    (term) =>
      ARMED.has(term.id) &&
      term.first >= from &&
      term.last < first &&
      [1, 2].some(
        (step) => roleWords.contingent.at(reading.tokens[term.last + step]) || (step === 1 && isOfBeing(reading.tokens[term.last + 1])),
      ),
  );
}

const isOfBeing = (token: Token | undefined): boolean =>
  token?.norm === ',' || roleWords.auxiliary.at(token) || roleWords.present.at(token);

/** "the number of Americans who came back" (العائدين، الذين عادوا): some of them, unless they are those who are there. */
function isNarrowed({ tokens }: Reading, { last }: Term): boolean {
  const next = tokens[last + 1];
  if (next?.script !== 'arabic' || next.gap === 'line') return false;
  const isParticiple = hasArticle(next) && !roleWords.stock.at(next) && !roleWords.nounStop.at(next) && !roleWords.theCountry.at(next);
  return roleWords.relative.at(next) || (isParticiple && next.norm.endsWith('ين'));
}

/** «عدد السياح الأميركيين», «عدد العجلات الأميركية»: of people or things that no word calls soldiers. */
function isOfOthers({ tokens }: Reading, { id, first }: Term): boolean {
  const head = tokens[first - 1];
  if (!HAVE_SOLDIERS.has(id) || !hasArticle(tokens[first]) || !hasArticle(head)) return false;
  if (![2, 3].some((back) => isCountOf(tokens[first - back]?.norm ?? ''))) return false;
  const bare = head?.norm.slice(2) ?? '';
  return !SOLDIERS.some((words) => words.at(head) || words.has(bare));
}

const SOLDIERS = [roleWords.persons, roleWords.stock, roleWords.division, roleWords.contingent, roleWords.locative];

/** Words that may stand between the people of a country and their number. */
const BESIDE_PEOPLE = [
  roleWords.bothCountries,
  roleWords.states,
  roleWords.locative,
  roleWords.theCountry,
  roleWords.there,
  roleWords.present,
];

function isNamedPeople(reading: Reading, sentence: number, { id, first, last }: Term, figure: Figure): boolean {
  // "الدبلوماسيون الأميركيون": the adjective of others.
  if (isDefinite(reading.tokens[first - 1]) && reading.tokens[first]?.gap !== 'line') return false;
  const isLabel = isLatin(reading, last) && isLabelled(reading, figure) && opensLine(reading, sentence, first);
  if (
    !(HAVE_SOLDIERS.has(id) || (isLabel && id === 'isis')) ||
    !(isLabel || (PEOPLE.test(reading.tokens[last]?.norm ?? '') && first === last))
  )
    return false;
  if ((figure.value.min ?? figure.value.max ?? 0) < SMALLEST_FORCE) return false;
  const places = termsOf(reading, sentence, 'place');
  for (let i = last + 1; i < figure.first; i++) {
    const isPlace = places.some((place) => place.first <= i && place.last >= i);
    if (!isPlace && !(isLabel && i === figure.first - 1) && !BESIDE_PEOPLE.some((words) => words.at(reading.tokens[i]))) return false;
  }
  // "Spain: 300" counts whatever the list counts.
  return !isLabel || last < figure.first - 2;
}

/** "US in Iraq: 1,900", also as an item of a list. */
function opensLine({ tokens, sentences }: Reading, sentence: number, at: number): boolean {
  const { first } = sentences[sentence] ?? { first: at };
  return first === at || tokens.slice(first, at).every(({ kind }) => kind !== 'word');
}

/** The Arabic plural of the people of a country, as a subject: الأميركيون. */
const PEOPLE = /^[وف]?ال.*يون$/u;

const MEMBERS = { measure: 'members', where: 'before' } as const;

/** "Its ranks have shrunk to around 1,000": whose they are, the sentence before says. */
const isItsNumber = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).some((token, i) => roleWords.itsOwn.at(token) && roleWords.strength.at(tokens[from + i + 1]));

/** "the group's strength is put at 1,000", "the ranks of the group", "قوام التنظيم", "puts the group at 1,000". */
function isGroupsNumber({ tokens }: Reading, from: number, { first, last }: Figure): boolean {
  for (let i = from; i < last; i++) {
    if (!roleWords.group.at(tokens[i])) continue;
    const isHeaded = [1, 2, 3].some((step) => isCountOf(tokens[i - step]?.norm ?? '') && (step === 1 || tokens[i - 1]?.norm === 'the'));
    if (isHeaded || (roleWords.countOf.at(tokens[i + 1]) && !roleWords.tracking.at(tokens[i + 1]))) return true;
    if (roleWords.putting.at(tokens[i - 2]) && i === first - 2 && tokens[first - 1]?.norm === 'at') return true;
  }
  return false;
}

/** "900 others in Syria", "900 more": of the same as before. */
const isOthers = ({ tokens }: Reading, { last, value }: Figure, noun: number): boolean =>
  (roleWords.remainder.at(tokens[noun]) && roleWords.locative.at(tokens[noun + 1])) ||
  (noun === last + 1 && MORE.some((words) => words.at(tokens[noun])) && (value.min ?? value.max ?? 0) >= SMALLEST_FORCE) ||
  // "900 other ones who stay in Syria"
  (roleWords.those.at(tokens[noun]) && roleWords.partitive.at(tokens[noun - 1]));

const MORE = [roleWords.beside, roleWords.remainder];

/** "2,500 من الأميركيين", "several hundred of other nationalities": who they are is said, what they are is not. */
function isNationality(reading: Reading, sentence: number, figure: Figure, noun: CountedNoun): boolean {
  return termsOf(reading, sentence, 'actor').some((term) => term.first > figure.last && term.first <= noun.last && term.last >= noun.last);
}

/** Killed, wounded or detained people are counted as such, whoever they are; `null` when the words say nothing of the kind. */
export function casualtyOf(
  reading: Reading,
  sentence: number,
  figure: Figure,
  noun: CountedNoun,
  next: number,
  other: Figure | undefined,
): Measure | null {
  // "The 240 attacks have wounded dozens"
  if (noun.measure === 'duration' || (noun.where === 'after' && INCIDENTS.has(noun.measure))) return null;
  if (noun.where === 'after' && (noun.measure === 'killed' || noun.measure === 'wounded' || noun.measure === 'detained'))
    return noun.measure;
  let before: Measure | null = null;
  const end = placeEnd(reading, sentence, noun.last);
  for (const term of termsOf(reading, sentence, 'measure')) {
    if (term.id !== 'killed' && term.id !== 'wounded' && term.id !== 'detained') continue;
    if (isDenied(reading, term) && term.last < figure.first) continue;
    const isLabel = isLabelled(reading, figure) && figure.first - term.last <= CASUALTY_LABEL_WORDS && term.last < figure.first;
    const isBefore = term.last < figure.first && (figure.first - term.last <= 2 || isVerbBefore(reading, sentence, term, figure, other));
    const isAfter =
      term.first > noun.last &&
      !(noun.where === 'after' && hasConjunction(reading, end + 1, term.first)) &&
      !isSpared(reading, end + 1, term.first) &&
      !isToldBy(reading, figure, term) &&
      term.first - end <= CASUALTY_WORDS &&
      term.first < next &&
      (isLatin(reading, term.first) ||
        isPassive(reading, term.last) ||
        isFate(reading, term.first) ||
        // «يعالج 70 جنديا من إصابات»
        (term.id === 'wounded' && roleWords.partitive.at(reading.tokens[term.first - 1])));
    if (isLabel) return term.id;
    if (isShared(reading, sentence, figure, end, next, term)) return term.id;
    if (!(isBefore || isAfter) || crossesBoundary(reading, Math.min(term.last, noun.last), Math.max(term.first, figure.first))) continue;
    // "three died and more than 40 were hurt": the verb behind is the figure's own.
    if (isAfter) return before && !isOwnVerb(reading, noun, term) ? before : term.id;
    before ??= term.id;
  }
  return before;
}

/** "ISIS is not dead: 2,500 are left". */
const isDenied = ({ tokens }: Reading, { id, first }: Term): boolean => id === 'killed' && tokens[first - 1]?.norm === 'not';

/** "80 soldiers in Iraq and Syria were wounded": where they are stands between them and what befell them. */
function placeEnd(reading: Reading, sentence: number, noun: number): number {
  let end = noun;
  for (const { first, last } of termsOf(reading, sentence, 'place')) {
    const between = first > end ? reading.tokens.slice(end + 1, first) : [];
    if (between.length > 0 && between.every((token) => BESIDE_PLACE.some((words) => words.at(token)))) end = last;
  }
  return end;
}

/** "Five soldiers and two contractors were wounded": what befell the second befell the first, which opens the clause. */
function isShared(reading: Reading, sentence: number, figure: Figure, end: number, next: number, { first }: Term): boolean {
  const { tokens } = reading;
  return (
    roleWords.passive.at(tokens[first - 1]) &&
    roleWords.conjunction.at(tokens[end + 1]) &&
    next === end + 2 &&
    first > next &&
    first - next <= CASUALTY_WORDS &&
    segmentAt(reading, sentence, figure.first).first === figure.first &&
    tokens.slice(next, first - 1).every(({ kind }, i) => kind !== 'mark' && !SHARED_ENDS.some((words) => words.at(tokens[next + i])))
  );
}

/** What ends the phrase of the second: "five soldiers and two who were wounded", "and two bases where three were killed". */
const SHARED_ENDS = [roleWords.relative, roleWords.conjunction, roleWords.where];

/** "Two officials told the agency that the injuries": those who tell are not the injured; "are said to have been". */
const isToldBy = ({ tokens }: Reading, { last }: Figure, { first }: Term): boolean =>
  tokens.slice(last + 1, first).some((token, i) => roleWords.saying.at(token) && !roleWords.passive.at(tokens[last + i]));

const BESIDE_PLACE = [roleWords.locative, roleWords.conjunction, roleWords.definite];

/** "2,500 soldiers, none of whom was hurt". */
const isSpared = (reading: Reading, from: number, to: number): boolean =>
  reading.tokens.slice(from, to).some((token) => roleWords.negation.at(token) || roleWords.nobody.at(token));

/** "196 missions and killed 44": another verb's. */
const hasConjunction = (reading: Reading, from: number, to: number): boolean =>
  reading.tokens.slice(from, to).some((token) => roleWords.conjunction.at(token));

/** "قُتل في العراق منذ 2003 نحو 4500 جندي": only places, parties and times between the verb and its subject. */
function isVerbBefore(reading: Reading, sentence: number, verb: Term, figure: Figure, other: Figure | undefined): boolean {
  if (figure.first - verb.last > CASUALTY_VERB_WORDS || reading.tokens[verb.first]?.script !== 'arabic') return false;
  // "أصيب من أفرادنا سبعون", "مقتل الجنود الثلاثة"
  const names = (reading.terms[sentence] ?? []).filter(
    ({ group, id }) => group === 'place' || group === 'actor' || INCIDENTS.has(id) || (group === 'measure' && FORCES.has(id)),
  );
  // «أصيب خمسة من الجنود ومتعاقدان اثنان»: what befell the first befell the second too, few as they are.
  const isSecond =
    other !== undefined &&
    other.first > verb.last &&
    startsWithAnd(reading, figure) &&
    (figure.value.min ?? figure.value.max ?? 0) < SMALLEST_FORCE;
  for (let i = verb.last + 1; i < figure.first; i++) {
    const token = reading.tokens[i];
    if (isSecond && ((i >= other.first && i <= other.last) || roleWords.partitive.at(token) || roleWords.therein.at(token))) continue;
    if (!token || token.kind === 'number' || names.some(({ first, last }) => first <= i && last >= i)) continue;
    if (!BETWEEN.some((words) => words.at(token))) return false;
  }
  return true;
}

const startsWithAnd = ({ tokens }: Reading, { first }: Figure): boolean => tokens[first]?.norm.startsWith('و') === true;

/** "40 were wounded", "two others wounded", "34 more were injured"; not "… and wounding three". */
function isOwnVerb({ tokens }: Reading, noun: CountedNoun, { first }: Term): boolean {
  const verb = roleWords.passive.at(tokens[first - 1]) ? first - 1 : first;
  return (
    verb === noun.last + 1 ||
    (verb === noun.last + 2 && [roleWords.beside, roleWords.remainder].some((words) => words.at(tokens[verb - 1])))
  );
}

/** A word for a number, also with a conjunction and an article: وعدد، العدد. */
export const isCountOf = (word: string): boolean =>
  roleWords.countOf.has(word) || (/^[وف]?(?:ال)?./u.test(word) && roleWords.countOf.has(word.replace(/^[وف]?(?:ال)?/u, '')));

/** "… لإصابات", "… بجروح", "… مصرعهم": what befell those before. */
const isFate = (reading: Reading, token: number): boolean => /^(?:[بل]|.*هم$)/u.test(reading.tokens[token]?.norm ?? '');

/** "… قُتلوا", "… جُرحا": a verb behind its subject agrees with it in number. */
const isPassive = (reading: Reading, token: number): boolean => {
  const word = reading.tokens[token]?.norm ?? '';
  return word.endsWith('وا') || word.endsWith('ا');
};

const isLatin = (reading: Reading, token: number): boolean => reading.tokens[token]?.script === 'latin';

export function crossesBoundary(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isBoundary(reading.tokens[i])) return true;
  return false;
}

const KNOWN = new Set<string>(MEASURES);

/** The report's measure for a lexicon id; a member or an operative is a fighter or a soldier by whose member he is. */
export function toMeasure(id: string, actor: string | null): Measure {
  // A coalition's members are states, an armed group's are fighters.
  if (id === 'partners' && actor === 'coalition') return 'countries';
  if (id === 'members' || id === 'partners') {
    if (actor === 'isis' || actor === 'iran-aligned-factions') return 'fighters';
    return actor === null || actor === 'iraq' ? 'people' : 'troops';
  }
  if (id === 'officials') return 'people';
  // An armed group's operations are its attacks; an army's may be anything.
  if (id === 'operations') return actor !== null && ATTACKING.has(actor) ? 'attacks' : 'other';
  if (id === 'targets') return 'bases';
  return KNOWN.has(id) ? (id as Measure) : 'other';
}
