// Figures to quantity findings: noun, actor, place, time and speaker of each, sentence by sentence.
// Long: the one place in which what is read of a figure comes together, with the kinds of count that its words alone do not tell.
import type { QuantityFinding, RoleBasis } from '../../claims/claim.ts';
import type { IsoDay } from '../../claims/time.ts';
import type { Measure } from '../../claims/value.ts';
import type { Lexicon } from '../../corpus/schema/lexicon.ts';
import type { Topic } from '../../corpus/schema/topic.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { DateExpression } from '../dates/read.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading } from '../reading.ts';
import { LONGEST_SENTENCE, sentenceAt, termsOf } from '../scope.ts';
import { isSaidLongAgo } from '../speakers/said-on.ts';
import type { FoundActor } from './actor.ts';
import { targetOf } from './actor.ts';
import { sinceWar, timeOf } from './as-of.ts';
import { isAttackByGroups, isRepeatedAttack, repeatedBefore } from './attacks.ts';
import { type Count, countAt, isElided } from './count.ts';
import { isDenied, isDoubted, limitOf } from './denied.ts';
import { nationalityBehind } from './distant-owner.ts';
import { attackedBefore } from './force-before.ts';
import { isGroupsOwn, isNamedGroupsOwn } from './group-own.ts';
import { heirOf } from './heirs.ts';
import { DONE, HAPPENING, HAVE_SOLDIERS, OWNED, PLAIN, SMALLEST_FORCE, STRIKING } from './kinds.ts';
import { isBandied } from './mentioned.ts';
import { casualtyOf, toMeasure } from './noun.ts';
import type { FoundPlace } from './place.ts';
import { type Predecessor, Scene } from './scene.ts';
import { scopeOf } from './scope-of.ts';
import { isDifference } from './singled-out.ts';
import { withPlacesOfParts } from './totals.ts';
import { countryBefore, inheritedPlace, isAtAnotherPlace, placeMeant, statedPlace } from './where.ts';
import { actorMeant, speakersOwn, statedActor } from './whose.ts';

const UNIT_MEASURES = { percent: 'percent', money: 'money', fraction: 'other', ordinal: 'other' } as const;

export interface QuantityContext {
  readonly lexicon: Lexicon;
  readonly setting: Topic['setting'];
  readonly dates: readonly DateExpression[];
  readonly published: IsoDay | null;
  readonly speakerAt: (sentence: number, token: number) => string | null;
  /** Sentences that are furniture: nothing in them is a claim. */
  readonly isFurniture: (sentence: number) => boolean;
}

export function readQuantities(reading: Reading, figures: readonly Figure[], context: QuantityContext): QuantityFinding[] {
  const findings: QuantityFinding[] = [];
  const scene = new Scene(context.setting.seat, (place) => context.lexicon.places[place]?.within ?? []);
  for (const [index, figure] of figures.entries()) {
    if (figure.unit === 'ordinal') continue;
    const sentence = sentenceAt(reading, figure.first);
    if (context.isFurniture(sentence) || isTooLong(reading, sentence) || isName(reading, sentence, figure) || isFractional(figure))
      continue;
    const finding = findingOf(countAt(reading, sentence, figures, figure, index), scene, findings, context);
    // What a denied figure counts is known all the same: "not 3,000 soldiers in Iraq but 2,500".
    const limit = limitOf(reading, figure);
    if (limit) findings.push({ ...finding, value: limit });
    else if (!isDenied(reading, figure)) findings.push(finding);
  }
  return findings.map(withPlacesOfParts);
}

/** One figure's finding; the scene is then that of the next one. */
function findingOf(count: Count, scene: Scene, findings: readonly QuantityFinding[], context: QuantityContext): QuantityFinding {
  const { reading, sentence, figure, noun, bounds } = count;
  const { setting, lexicon } = context;
  const heir = repeatedBefore(count, setting.attacker) ?? heirOf(count, scene);
  const counted = countedBy(count, heir);
  if (PLAIN.has(counted)) scene.plain = { sentence, index: count.index, measure: counted };
  const casualty =
    figure.unit === 'count' ? casualtyOf(reading, sentence, figure, noun, bounds.next, count.figures[count.index - 1]) : null;
  const speaker = context.speakerAt(sentence, figure.first);
  const side = speaker === null ? null : (lexicon.speakers[speaker]?.side ?? null);
  const told = statedActor(count, casualty ?? counted, heir, setting.attacker);
  const stated =
    told?.basis === 'stated' || casualty ? told : (speakersOwn(count, counted, countryOf(speaker, side, setting.owner), heir) ?? told);
  const measure = figure.unit === 'count' ? (casualty ?? measureOf(counted, stated, figure)) : UNIT_MEASURES[figure.unit];
  const isActive = casualty === null || DONE.has(counted);
  const actor = stated ?? (isActive ? actorMeant(count, counted, scene, setting) : null);
  const hasRoles = OWNED.has(counted) || DONE.has(counted) || counted === 'targets' || casualty !== null;
  const lastPlace = scene.placeBefore(reading, sentence);
  const placeContext = {
    within: (place: string): readonly string[] => lexicon.places[place]?.within ?? [],
    lastPlace,
    isOnlyPlace: scene.isOnlyPlace,
    isAtHome: side !== setting.owner && scene.isOnlyPlace && (lastPlace ?? []).every((id) => scene.countryOf(id) === setting.place),
    country: setting.place,
    countryBefore: countryBefore(reading, sentence, setting),
    seat: hasRoles ? setting.seat : undefined,
    isElided: heir !== null && heir.sentence === sentence,
  };
  const attacked = counted === 'attacks' ? attackedBefore(reading, sentence, figure, scene.parts) : null;
  const named = hasRoles || counted === 'people' ? statedPlace(count, counted, placeContext) : null;
  const isAnswered = heir?.isAnswer === true && heir.place?.ids.join() === named?.ids.join();
  const place =
    (isAnswered ? null : named) ??
    (heir?.isHere && (lastPlace ?? []).every((id) => scene.countryOf(id) === setting.place) ? placed(setting.place) : null) ??
    attacked ??
    (heir ? inheritedPlace(count, heir, findings) : null) ??
    (hasRoles && casualty === null ? placeMeant(count, { counted, measure }, stated, scene, setting, placeContext) : null);
  const target = DONE.has(counted) ? (heir?.target ?? targetOf(reading, sentence)?.id ?? (attacked ? 'us-forces' : null)) : null;
  const time = timeOf(reading, sentence, figure, noun, bounds, context.dates, context.published);
  const since = HAPPENING.has(measure) ? (time.since ?? sinceWar(reading, sentence, setting.war)) : null;
  const isUnclear =
    heir?.isGuess === true ||
    // What a group says of itself counts its own alone.
    (DONE.has(counted) && actor !== null && (speaker === actor.id || isByItsOwn(reading, sentence))) ||
    isRepeatedMeeting(count) ||
    (time.asOf.basis === 'published' && isSaidLongAgo(reading, sentence, figure.last, context)) ||
    (time.isPeriod && HAPPENING.has(measure) && (since === null || since === time.since));
  const scope = isPart(count, counted)
    ? 'part'
    : isUnclear
      ? 'unclear'
      : scopeHere(count, counted, place, scene.people, heir?.isAnswer === true);
  if (hasRoles && casualty === null)
    scene.set({
      sentence,
      measure: counted,
      actor,
      place,
      target,
      isNow: time.asOf.basis === 'published' && time.status === 'actual',
      isPart: scope !== 'whole' && !isBandied(reading.tokens, figure.first),
    });
  const end = Math.max(reading.tokens[noun.last]?.end ?? figure.end, figure.end);
  return {
    kind: 'quantity',
    quote: reading.text.slice(figure.start, end),
    start: figure.start,
    end,
    measure,
    value: figure.value,
    actor: actor?.id ?? null,
    place: place?.ids ?? null,
    target,
    roles: rolesOf(actor, place, target),
    asOf: time.asOf,
    ...(since ? { since } : {}),
    ...(time.isRunning && measure === 'attacks' && isTally(count) ? { isRunning: true } : {}),
    status: time.status,
    scope,
    speaker,
  };
}

/** The country that a speaker speaks for, which has soldiers abroad: a side's owner, or a country that is a speaker itself. */
const countryOf = (speaker: string | null, side: string | null, owner: string): string | null =>
  side === owner ? owner : ([...HAVE_SOLDIERS].find((id) => id !== owner && (speaker === id || speaker?.startsWith(`${id}-`))) ?? null);

const placed = (country: string): FoundPlace => ({ ids: [country], basis: 'stated' });

/** "بلغ عدد الهجمات حتى نهاية كانون الثاني 150": all together, not what was foiled or claimed by then. */
const isTally = ({ reading, sentence, figure }: Count): boolean =>
  reading.tokens
    .slice(reading.sentences[sentence]?.first ?? figure.first, figure.first)
    .some((token) => roleWords.tallying.at(token) || roleWords.countOf.within(token));

/** What is counted, by the lexicon's measure. */
function countedBy(count: Count, heir: Predecessor | null): string {
  const { reading, sentence, figure, noun } = count;
  if (heir && !(heir.sentence !== sentence && isDeployed(count))) return heir.measure;
  if (isRepeatedMeeting(count)) return 'rounds';
  if (isRepeatedAttack(reading, sentence, figure, noun) || isAttackByGroups(reading, sentence, figure, noun)) return 'attacks';
  if ((noun.measure === 'people' || noun.measure === 'partners') && isGroupsOwn(count)) return 'members';
  // "ISIS has 2,500 men under arms in Iraq", لتنظيم داعش 2500 فرد في العراق
  if (noun.measure === 'troops' && isNamedGroupsOwn(count)) return 'members';
  if (noun.measure === 'operations' && areTheseAttacks(count)) return 'attacks';
  return isDeployed(count) ? 'troops' : noun.measure;
}

/** «بحسب بياناتها»: the pronoun is written with the noun. */
function isByItsOwn({ tokens, sentences }: Reading, sentence: number): boolean {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  return tokens
    .slice(first, last - 1)
    .some((token, i) => token.script === 'arabic' && clauseWords.crediting.at(token) && OWN_NOUN.test(tokens[first + i + 1]?.norm ?? ''));
}

const OWN_NOUN = /^(?!ال)\p{L}{3,}(?:ها|هم)$/u;

/** "The commission met six times", اجتمعت اللجنة ست مرات. */
const isRepeatedMeeting = ({ reading, sentence, figure }: Count): boolean =>
  roleWords.times.at(reading.tokens[figure.last + 1]) &&
  (reading.terms[sentence] ?? []).some(
    ({ id, last }) => id === 'holding-round' && last < figure.first && figure.first - last <= MEETING_WORDS,
  );

/** "They carried out attacks on bases. The number of these operations is 320": those that the sentence before tells of. */
const areTheseAttacks = ({ reading, sentence, noun }: Count): boolean =>
  termsOf(reading, sentence - 1, 'measure').some(({ id }) => id === 'attacks') &&
  termsOf(reading, sentence, 'measure').some(
    ({ id, first, last }) =>
      id === 'operations' &&
      last <= noun.last &&
      (roleWords.them.at(reading.tokens[first - 1]) || roleWords.demonstrative.at(reading.tokens[first - 1])),
  );

const MEETING_WORDS = 4;

/** "The rest of the soldiers are spread over two bases", "The remaining 1,800 are on two bases". */
const isOfTheRest = (reading: Reading, sentence: number, { first }: Figure): boolean =>
  reading.tokens.slice(reading.sentences[sentence]?.first ?? first, first).some((token) => roleWords.remainder.within(token));

/** Sites that were struck are not all that there are, nor is what somebody doubts: "struck two bases". */
const isPart = ({ reading, sentence, figure }: Count, counted: string): boolean =>
  counted === 'targets' ||
  (counted === 'bases' && isOfTheRest(reading, sentence, figure)) ||
  (counted === 'bases' && roleWords.besideIt.at(reading.tokens[figure.first])) ||
  (counted === 'bases' && isHit(reading, sentence, figure)) ||
  isDifference(reading, figure) ||
  isDoubted(reading, sentence, figure);

/** "2,500 in Iraq. Another 900 are in Syria": elsewhere they are all there is. */
function scopeHere(
  count: Count,
  counted: string,
  place: FoundPlace | null,
  people: Predecessor | null,
  isAnswer: boolean,
): QuantityFinding['scope'] {
  const { reading, sentence, figure, noun, bounds } = count;
  const isMore = roleWords.another.at(reading.tokens[figure.first - 1]) || roleWords.beside.at(reading.tokens[figure.last + 1]);
  if (isMore && isAtAnotherPlace(people, counted, place)) return 'whole';
  if (isElided(count) && areSomething(count)) return 'part';
  const scope = scopeOf(reading, sentence, figure, noun, bounds.next);
  return isAnswer && scope === 'unclear' ? 'whole' : scope;
}

/** "900 serve in Syria; 300 are medics": what some of them are; not "are there", "are based". */
const areSomething = ({ reading, reading: { tokens }, sentence, figure, figure: { last } }: Count): boolean =>
  roleWords.isNow.at(tokens[last + 1]) &&
  !nationalityBehind(reading, sentence, figure) &&
  tokens[last + 2]?.kind === 'word' &&
  !roleWords.nounStop.at(tokens[last + 2]) &&
  !/ed$/u.test(tokens[last + 2]?.norm ?? '');

/** "ties between two states": whoever is meant, nothing is counted. */
const measureOf = (counted: string, actor: FoundActor | null, { value }: Figure): Measure =>
  counted === 'countries' && value.min === 2 && value.max === 2 ? 'other' : toMeasure(counted, actor?.id ?? null);

/** A table or a list without a full stop: nothing says which words of it belong to which figure. */
function isTooLong(reading: Reading, sentence: number): boolean {
  const bounds = reading.sentences[sentence];
  return bounds !== undefined && bounds.last - bounds.first > LONGEST_SENTENCE;
}

function rolesOf(actor: FoundActor | null, place: FoundPlace | null, target: string | null): QuantityFinding['roles'] {
  const roles: { actor?: RoleBasis; place?: RoleBasis; target?: RoleBasis } = {};
  if (actor) roles.actor = actor.basis;
  if (place) roles.place = place.basis;
  if (target) roles.target = 'stated';
  return roles;
}

/** "struck two bases": sites that were hit, not those that are held. */
function isHit(reading: Reading, sentence: number, figure: Figure): boolean {
  return (reading.terms[sentence] ?? []).some(
    ({ id, first, last }) =>
      (last < figure.first && (id === 'striking' || (id === 'attacks-on-forces' && figure.first - last <= OBJECT_WORDS))) ||
      // "five bases in Iraq that the Americans bombed" (قصفها الأميركيون)
      (STRIKING.has(id) &&
        first > figure.last &&
        (reading.tokens[first]?.norm.endsWith('ها') || hasRelative(reading, figure.last + 1, first))),
  );
}

const hasRelative = ({ tokens }: Reading, from: number, until: number): boolean =>
  until - from <= CLAUSE_WORDS && tokens.slice(from, until).some((token) => roleWords.relative.at(token));

/** "bases in Iraq that the Americans bombed". */
const CLAUSE_WORDS = 9;
/** "attacked at least six bases". */
const OBJECT_WORDS = 2;

/** "2,500 Americans are stationed in Iraq": soldiers, though no noun says so; so are hundreds of them in an article about soldiers. */
const isDeployed = (count: Count): boolean =>
  isElided(count) &&
  count.noun.last > count.figure.last &&
  ((count.figure.value.min ?? count.figure.value.max ?? 0) >= SMALLEST_FORCE ||
    (count.reading.terms[count.sentence] ?? []).some((term) => term.id === 'deploying'));

/** "15.05 Where are they?": a time, or a rate; nobody counts a part of somebody. */
const isFractional = ({ unit, value }: Figure): boolean =>
  unit === 'count' && [value.min, value.max].some((bound) => bound !== null && !Number.isInteger(bound));

/** "Tower 22" is a place. */
const isName = (reading: Reading, sentence: number, figure: Figure): boolean =>
  (reading.terms[sentence] ?? []).some(
    (term) => (term.group === 'place' || term.group === 'actor') && term.first < figure.last && term.last >= figure.last,
  );
