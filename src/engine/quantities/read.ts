// Figures to quantity findings: noun, actor, place, time and speaker of each, sentence by sentence.
// Long: one walk over the figures, with what each step hands to the next.
import type { QuantityFinding, RoleBasis } from '../../claims/claim.ts';
import type { IsoDay } from '../../claims/time.ts';
import type { Measure } from '../../claims/value.ts';
import type { Lexicon } from '../../corpus/schema/lexicon.ts';
import type { Topic } from '../../corpus/schema/topic.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { DateExpression } from '../dates/read.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading } from '../reading.ts';
import { LONGEST_SENTENCE } from '../sayings.ts';
import { segmentAt, sentenceAt, termsOf } from '../scope.ts';
import { attackerOf, type FoundActor, namedAfter, ownerOf, strikerOf, subjectOf, targetOf } from './actor.ts';
import { timeOf } from './as-of.ts';
import { isAttackByGroups, isRepeatedAttack } from './attacks.ts';
import { isDenied, isDoubted } from './denied.ts';
import {
  apposed,
  askedBefore,
  countedBefore,
  countedBeside,
  DONE,
  doneBefore,
  headedBefore,
  joinedBehind,
  nearPredecessor,
  numberedBefore,
  OWNED,
  type Plain,
  type Predecessor,
  placeOfTotal,
  pronounBefore,
  SMALLEST_FORCE,
  stationed,
} from './heirs.ts';
import { hasLocative } from './locative.ts';
import { attackedPlace, attackerMeant, bodyBefore, isContact, isPlaceOfBefore, onlyGroup } from './meant.ts';
import { type CountedNoun, casualtyOf, nounOf, toMeasure } from './noun.ts';
import { type FoundPlace, placeOf } from './place.ts';
import { scopeOf } from './scope-of.ts';
import { withPlacesOfParts } from './totals.ts';

/** What an article on the topic counts without saying whose and where. */
const SETTLED = new Set(['troops', 'advisers', 'bases']);
/** Those who tell, whom a figure without a noun may go on counting. */
const PLAIN = new Set(['officials', 'sources', 'countries']);
/** What a stated time counts for itself. */
const HAPPENING = new Set<Measure>(['attacks', 'strikes', 'killed', 'wounded', 'rockets', 'drones']);
const UNIT_MEASURES = { percent: 'percent', money: 'money', fraction: 'other' } as const;

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
  const within = (place: string): readonly string[] => context.lexicon.places[place]?.within ?? [];
  const scene: { previous: Predecessor | null; people: Predecessor | null; lead: Predecessor | null } = {
    previous: null,
    people: null,
    lead: null,
  };
  let lastPlace: readonly string[] | null = null;
  let placeSentence = 0;
  let plain: Plain | null = null;
  for (const [index, figure] of figures.entries()) {
    if (figure.unit === 'ordinal') continue;
    const sentence = sentenceAt(reading, figure.first);
    for (; placeSentence < sentence; placeSentence++) lastPlace = placeIn(reading, placeSentence) ?? lastPlace;
    if (context.isFurniture(sentence) || isTooLong(reading, sentence)) continue;
    if (isName(reading, sentence, figure)) continue;
    const end = reading.sentences[sentence]?.last ?? figure.last + 1;
    const next = nextCount(figures, index, end);
    const before = figures[index - 1];
    const bounds = { next, previous: before && before.last >= (reading.sentences[sentence]?.first ?? 0) ? before.last + 1 : 0 };
    const noun = figure.unit === 'count' ? nounOf(reading, sentence, figure, bounds) : plainNoun(figure);
    const heir: Predecessor | null =
      noun.where === 'elided' && figure.unit === 'count' && !isContact(reading, figure)
        ? (apposed(reading, sentence, figure, scene.people) ??
          numberedBefore(reading, sentence, figure) ??
          countedBeside(plain, sentence, index) ??
          headedBefore(reading, sentence, figure) ??
          doneBefore(reading, sentence, figure) ??
          nearPredecessor(scene.previous?.sentence === sentence ? scene.previous : leading(scene), sentence) ??
          pronounBefore(reading, sentence, figure) ??
          askedBefore(reading, sentence) ??
          countedBefore(reading, sentence, figure, scene.people) ??
          stationed(reading, sentence, figure, noun) ??
          joinedBehind(reading, sentence, noun, figures[index + 1], next))
        : null;
    const counted: string =
      heir && !(heir.sentence !== sentence && isDeployed(reading, sentence, figure, noun))
        ? heir.measure
        : isRepeatedAttack(reading, sentence, figure, noun) || isAttackByGroups(reading, sentence, figure, noun)
          ? 'attacks'
          : isDeployed(reading, sentence, figure, noun)
            ? 'troops'
            : noun.measure;
    if (PLAIN.has(counted)) plain = { sentence, index, measure: counted };
    const casualty: Measure | null = figure.unit === 'count' ? casualtyOf(reading, sentence, figure, noun, next) : null;
    const actor: FoundActor | null =
      (noun.where === 'elided' ? namedAfter(reading, sentence, figure, noun) : null) ??
      (heir && OWNED.has(heir.measure) ? subjectOf(reading, sentence, figure, heir.sentence === sentence ? bounds.previous : 0) : null) ??
      heir?.actor ??
      actorOf(reading, sentence, figure, noun, next, casualty ?? counted, context.setting.attacker);
    const measure = figure.unit === 'count' ? (casualty ?? measureOf(counted, actor, figure)) : UNIT_MEASURES[figure.unit];
    const hasRoles = OWNED.has(counted) || DONE.has(counted) || counted === 'targets' || casualty !== null;
    const own: FoundPlace | null =
      hasRoles || counted === 'people'
        ? placeOf(reading, sentence, figure, noun, bounds, {
            within,
            lastPlace,
            country: context.setting.place,
            isElided: heir !== null && heir.sentence === sentence,
          })
        : null;
    const isElided = noun.where === 'elided';
    // "2,500 in Iraq and 900 in Syria, who were attacked 150 times": the last place is that of the figure before.
    const isOfOther = own !== null && DONE.has(counted) && isPlaceOfBefore(reading, sentence, figure, bounds.previous);
    const place =
      (isElided && own ? asElided(reading, sentence, figure, own) : isOfOther ? null : own) ??
      (heir ? placeOfTotal(findings, figure, heir) : null) ??
      (heir?.place ? asElided(reading, sentence, figure, heir.place) : null) ??
      (hasRoles && casualty === null
        ? (inferredPlace(scene.previous, sentence, counted, SETTLED.has(measure) ? context.setting.place : null) ??
          (counted === 'fighters' ? placesOf(reading, sentence - 1) : null) ??
          attackedPlace(counted, actor, context.setting))
        : null);
    // "2,500 in Iraq. Another 900 are in Syria": elsewhere they are all there is.
    const scopeHere = (): QuantityFinding['scope'] =>
      isAtAnotherPlace(scene.people, counted, place) && roleWords.another.has(reading.tokens[figure.first - 1]?.norm ?? '')
        ? 'whole'
        : scopeOf(reading, sentence, figure, noun, next);
    const isStruck = counted === 'targets' || (counted === 'bases' && isHit(reading, sentence, figure));
    const target: string | null = DONE.has(counted) ? (heir?.target ?? targetOf(reading, sentence)?.id ?? null) : null;
    const time = timeOf(reading, sentence, figure, noun, bounds, context.dates, context.published);
    const owner: FoundActor | null =
      actor ??
      inferredActor(scene.previous, sentence, counted) ??
      (counted === 'attacks' ? attackerMeant(reading, sentence, context.setting) : null) ??
      ((SETTLED.has(counted) || counted === 'targets') && casualty === null ? { id: context.setting.owner, basis: 'inferred' } : null) ??
      (counted === 'fighters' && casualty === null ? onlyGroup(reading, sentence, context.setting.fighters) : null) ??
      (counted === 'fighters' && casualty === null ? { id: context.setting.fighters, basis: 'inferred' } : null);
    const start = figure.start;
    const last = reading.tokens[noun.last]?.end ?? figure.end;
    const finding: QuantityFinding = {
      kind: 'quantity',
      quote: reading.text.slice(start, Math.max(last, figure.end)),
      start,
      end: Math.max(last, figure.end),
      measure,
      value: figure.value,
      actor: owner?.id ?? null,
      place: place?.ids ?? null,
      target,
      roles: rolesOf(owner, place, target),
      asOf: time.asOf,
      status: time.status,
      scope: isStruck || isDoubted(reading, sentence, figure) ? 'part' : time.isPeriod && HAPPENING.has(measure) ? 'unclear' : scopeHere(),
      speaker: context.speakerAt(sentence, figure.first),
    };
    // What a denied figure counts is known all the same: "not 3,000 soldiers in Iraq but 2,500".
    if (!isDenied(reading, figure)) findings.push(finding);
    if (hasRoles && casualty === null) {
      scene.previous = { sentence, measure: counted, actor: owner, place, target };
      if (counted !== 'bases') {
        if (scene.lead?.sentence !== sentence) scene.lead = scene.previous;
        scene.people = scene.previous;
      }
    }
  }
  return findings.map((finding, index) => withPlacesOfParts(finding, findings[index + 1], findings[index + 2]));
}

/** "ties between two states": whoever is meant, nothing is counted. */
const measureOf = (counted: string, actor: FoundActor | null, { value }: Figure): Measure =>
  counted === 'countries' && value.min === 2 && value.max === 2 ? 'other' : toMeasure(counted, actor?.id ?? null);

/** A table or a list without a full stop: nothing says which words of it belong to which figure. */
function isTooLong(reading: Reading, sentence: number): boolean {
  const bounds = reading.sentences[sentence];
  return bounds !== undefined && bounds.last - bounds.first > LONGEST_SENTENCE;
}

/** The token of the next figure that counts something, at most `end`. */
function nextCount(figures: readonly Figure[], index: number, end: number): number {
  for (let i = index + 1; i < figures.length; i++) {
    const other = figures[i];
    if (!other || other.first >= end) return end;
    if (other.unit !== 'ordinal') return other.first;
  }
  return end;
}

const plainNoun = (figure: Figure): CountedNoun => ({ measure: figure.unit, first: figure.first, last: figure.last, where: 'unknown' });

function actorOf(
  reading: Reading,
  sentence: number,
  figure: Figure,
  noun: CountedNoun,
  next: number,
  measure: string,
  attacker: string,
): FoundActor | null {
  if (measure === 'attacks' || measure === 'operations') return attackerOf(reading, sentence, figure, noun, next, attacker);
  if (measure === 'strikes' || measure === 'targets') return strikerOf(reading, sentence, figure);
  if (measure === 'members' || measure === 'partners')
    return ownerOf(reading, sentence, figure, noun, next) ?? bodyBefore(reading, sentence, measure);
  return OWNED.has(measure) || measure === 'killed' || measure === 'wounded' ? ownerOf(reading, sentence, figure, noun, next) : null;
}

/** A figure of the same thing in the sentence before sets the scene, else the topic does; the reader guesses, so the role is inferred. */
function inferredPlace(previous: Predecessor | null, sentence: number, measure: string, country: string | null): FoundPlace | null {
  const isNear = previous?.measure === measure && sentence - previous.sentence <= 1;
  if (isNear && previous.place) return { ids: previous.place.ids, basis: 'inferred' };
  return country === null ? null : { ids: [country], basis: 'inferred' };
}

/** A second count of the same attacks: "204 attacks … after some 150 in January". */
function inferredActor(previous: Predecessor | null, sentence: number, measure: string): FoundActor | null {
  if (!DONE.has(measure) || previous?.measure !== measure || !previous.actor || sentence - previous.sentence > 1) return null;
  return { id: previous.actor.id, basis: 'inferred' };
}

function rolesOf(actor: FoundActor | null, place: FoundPlace | null, target: string | null): QuantityFinding['roles'] {
  const roles: { actor?: RoleBasis; place?: RoleBasis; target?: RoleBasis } = {};
  if (actor) roles.actor = actor.basis;
  if (place) roles.place = place.basis;
  if (target) roles.target = 'stated';
  return roles;
}

/** "2,500 in Iraq and 900 in Syria. At its peak the number was 160,000": of two counts of one thing, the first is gone on with. */
const leading = ({ previous, people, lead }: Readonly<Record<'previous' | 'people' | 'lead', Predecessor | null>>): Predecessor | null =>
  (people &&
  lead?.sentence === people.sentence &&
  lead.measure === people.measure &&
  lead.actor?.id === people.actor?.id &&
  lead.place?.ids.length === 1
    ? lead
    : people) ?? previous;

/** Another place than that of the figure before, which counted the same. */
const isAtAnotherPlace = (previous: Predecessor | null, measure: string, place: FoundPlace | null): boolean =>
  previous?.measure === measure &&
  previous.place !== null &&
  place?.basis === 'stated' &&
  previous.place.ids.every((id) => !place.ids.includes(id));

/** "2,500 in Iraq, and 900 on the other side": a figure without a noun of its own has no place for certain but one that its own clause names. */
function asElided(reading: Reading, sentence: number, figure: Figure, place: FoundPlace): FoundPlace {
  const { first, last } = segmentAt(reading, sentence, figure.first);
  const named = termsOf(reading, sentence, 'place').filter((term) => term.first >= first && term.last < last);
  const isOwn = named.length > 0 && named.every(({ id }) => place.ids.includes(id));
  return isOwn ? place : { ids: place.ids, basis: 'inferred' };
}

/** "struck two bases": sites that were hit, not those that are held. */
function isHit(reading: Reading, sentence: number, figure: Figure): boolean {
  return (reading.terms[sentence] ?? []).some((term) => term.id === 'striking' && term.last < figure.first);
}

/** "… in Iraq and Syria. At its peak it had tens of thousands of fighters": where the sentence before places them. */
function placesOf(reading: Reading, sentence: number): FoundPlace | null {
  const located = termsOf(reading, sentence, 'place').filter((term) => hasLocative(reading, term, sentence));
  return located.length > 0 ? { ids: [...new Set(located.map((term) => term.id))].sort(), basis: 'inferred' } : null;
}

/** "2,500 Americans are stationed in Iraq": soldiers, though no noun says so; so are hundreds of them in an article about soldiers. */
const isDeployed = (reading: Reading, sentence: number, figure: Figure, noun: CountedNoun): boolean =>
  noun.where === 'elided' &&
  noun.last > figure.last &&
  ((figure.value.min ?? figure.value.max ?? 0) >= SMALLEST_FORCE ||
    (reading.terms[sentence] ?? []).some((term) => term.id === 'deploying'));

/** "Tower 22" is a place. */
const isName = (reading: Reading, sentence: number, figure: Figure): boolean =>
  (reading.terms[sentence] ?? []).some(
    (term) => (term.group === 'place' || term.group === 'actor') && term.first < figure.last && term.last >= figure.last,
  );

function placeIn(reading: Reading, sentence: number): readonly string[] | null {
  const places = termsOf(reading, sentence, 'place');
  const located = places.filter((term) => hasLocative(reading, term, sentence));
  const last = located.at(-1) ?? places.at(-1);
  return last ? [last.id] : null;
}
