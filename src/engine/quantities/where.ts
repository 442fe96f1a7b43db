// Where the counted things are: the figure's own place, that of the figures it goes on from, or the one that the article means.
// Long: the ways in which a place is given, taken over or meant.
import type { QuantityFinding } from '../../claims/claim.ts';
import type { Topic } from '../../corpus/schema/topic.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Reading, Term } from '../reading.ts';
import { isBoundary, isPossessor, overAside, segmentAt, termsOf } from '../scope.ts';
import type { FoundActor } from './actor.ts';
import { type Count, isElided } from './count.ts';
import { nationalityBehind } from './distant-owner.ts';
import { DONE, SETTLED } from './kinds.ts';
import { hasLocative } from './locative.ts';
import { attackedPlace, isPlaceOfBefore, settlersBefore } from './meant.ts';
import { isByTheNumbers } from './noun.ts';
import { placeOfOwner } from './owner-before.ts';
import { clauseStart, type FoundPlace, isFronted, type PlaceContext, placeOf } from './place.ts';
import type { Predecessor, Scene } from './scene.ts';
import { isPartOf } from './scope-of.ts';

/** The place that the words give. */
export function statedPlace(count: Count, measure: string, context: PlaceContext): FoundPlace | null {
  const { reading, sentence, figure, noun } = count;
  const ranked = rankedPlace(count, context);
  if (ranked) return ranked;
  // "five of the eight bases there": the whole tells where its parts are.
  const isPart = isPartOf(reading, noun.last, count.bounds.next);
  const bounds = isPart ? { ...count.bounds, next: reading.sentences[sentence]?.last ?? count.bounds.next } : count.bounds;
  const inside = (group: 'actor' | 'place', is: (term: Term) => boolean): Term | undefined =>
    termsOf(reading, sentence, group).find((term) => is(term) && term.first > figure.first && term.last <= noun.last);
  // "seven Iraqi bases", "nine Syrian bases"
  const adjective =
    noun.measure === 'bases'
      ? (inside('actor', ({ id }) => id === context.country)?.id ?? inside('place', ({ first, last }) => last > first)?.id)
      : undefined;
  const own: FoundPlace | null = adjective
    ? { ids: [adjective], basis: 'stated' }
    : placeOf(reading, sentence, figure, noun, bounds, context);
  if (own === null) return null;
  if (
    isOfRegion(count, own, context) ||
    isBesideUnknown(count, own) ||
    (measure === 'troops' && isOfThree(reading, sentence, own, context))
  )
    return { ids: own.ids, basis: 'inferred' };
  // "soldiers in Baghdad and Anbar, of a total of 2,500": all of them are in the country.
  if (isTotal(count)) return { ids: [...new Set(own.ids.map((id) => context.within(id).at(-1) ?? id))], basis: 'inferred' };
  if (isElided(count)) return asElided(count, own, context.isElided);
  // "2,500 in Iraq and 900 in Syria, who were attacked 150 times": the last place is that of the figure before.
  return DONE.has(measure) && isPlaceOfBefore(reading, sentence, figure, bounds.previous) ? null : own;
}

/** "… in Iraq and Syria: 2,500 in the former and 900 in the latter" (في الأول، في الثانية): one of the two that were named before. */
function rankedPlace({ reading, sentence, figure, noun, bounds }: Count, { seat }: PlaceContext): FoundPlace | null {
  const { tokens } = reading;
  const rankAt = (at: number): number => {
    const i = roleWords.definite.at(tokens[at + 1]) ? at + 2 : at + 1;
    const next = tokens[i + 1];
    // "in the former compound", في الأول من كانون الثاني
    const isNamed = next?.script === 'latin' && next.kind === 'word' && !roleWords.conjunction.at(next);
    if (!roleWords.locative.at(tokens[at]) || isNamed || roleWords.from.at(next)) return -1;
    return RANKS.findIndex((words) => words.at(tokens[i]));
  };
  const ranks = [noun.last + 1, noun.last + 2, figure.first - 2, figure.first - 3].filter((at) => at >= bounds.previous).map(rankAt);
  const rank = ranks.find((found) => found >= 0);
  if (rank === undefined) return null;
  const named = [sentence, sentence - 1]
    .map((at) => termsOf(reading, at, 'place').filter(({ id, last }) => id !== seat && last < figure.first))
    .find((terms) => terms.length > 0);
  const ids = [...new Set(named?.map(({ id }) => id))];
  const id = ids[rank];
  if (id === undefined) return null;
  return ids.length === RANKS.length ? { ids: [id], basis: 'stated' } : { ids, basis: 'inferred' };
}

/** Of two that were named: the first, the second. */
const RANKS = [roleWords.former, roleWords.latter];

/** "Add Jordan to Iraq and Syria and the force comes to 6,300": of both, and perhaps of a third. */
const isOfThree = (reading: Reading, sentence: number, { ids }: FoundPlace, { within, seat }: PlaceContext): boolean =>
  ids.length > 1 &&
  termsOf(reading, sentence, 'place').some(
    ({ id, first, last }) =>
      id !== seat &&
      within(id).length === 0 &&
      !ids.includes(id) &&
      // "Washington keeps 3,400 in Iraq and Syria"
      !termsOf(reading, sentence, 'actor').some((actor) => actor.first <= first && actor.last >= last),
  );

/** "in Iraq and the Gulf", "in Iraq and beyond" (في العراق والخليج): also at a place that is not known. */
const isBesideUnknown = ({ reading, sentence, figure }: Count, { ids }: FoundPlace): boolean =>
  termsOf(reading, sentence, 'place').some(
    ({ id, first, last }) => ids.includes(id) && first > figure.last && leadsBeyond(reading, sentence, last + 1),
  );

function leadsBeyond({ tokens, terms }: Reading, sentence: number, at: number): boolean {
  if (roleWords.beyond.at(tokens[at])) return true;
  // "في العراق وجيبوتي"
  if ((terms[sentence] ?? []).some(({ id, first }) => id === 'other-lands' && first === at && tokens[at]?.norm.startsWith('و')))
    return true;
  if (!roleWords.conjunction.at(tokens[at])) return false;
  const isArticle = tokens[at + 1]?.norm === 'the';
  const head = at + (isArticle ? 2 : 1);
  // "in Iraq and around 900 in Syria"
  if (tokens[head + 1]?.kind === 'number') return false;
  if (roleWords.beyond.at(tokens[head])) return true;
  const known = (terms[sentence] ?? []).filter(({ first, last }) => first <= head && last >= head);
  const isKnown = known.some(({ group }) => group !== 'concept');
  const next = tokens[head + 1];
  return tokens[head]?.capital === true && !isKnown && (isArticle || (next?.capital !== true && !roleWords.saying.at(next)));
}

/** "in the north of Iraq", "in parts of the country", شرق سوريا: a region without a name of its own, or what is beside the country. */
function isOfRegion({ reading, sentence, figure, bounds }: Count, { ids }: FoundPlace, context: PlaceContext): boolean {
  const { tokens } = reading;
  const isRegion = (at: number): boolean => {
    const back = roleWords.definite.at(tokens[at - 1]) ? at - 2 : at - 1;
    return roleWords.region.at(tokens[back]) || (roleWords.partitive.at(tokens[back]) && roleWords.region.at(tokens[back - 1]));
  };
  const countries = termsOf(reading, sentence, 'place').filter(({ id }) => ids.includes(id));
  // "in Iraq's west", "in Iraq's Kurdistan region"
  const hasRegion = (last: number): boolean =>
    isPossessor(reading, last) &&
    [1, 2, 3].some((step) => roleWords.region.at(tokens[last + step]) && !tokens.slice(last + 1, last + step).some(isBoundary));
  const isPart = ({ id, first, last }: Term): boolean => context.within(id).length === 0 && (isRegion(first) || hasRegion(last));
  if (countries.length > 0 && countries.every(isPart)) return true;
  const segment = segmentAt(reading, sentence, figure.first);
  for (let i = Math.max(segment.first, bounds.previous); i < Math.min(segment.last, bounds.next); i++)
    if (roleWords.theCountry.at(tokens[i]) && (isRegion(i) || roleWords.region.at(tokens[i + 1]))) return true;
  return false;
}

const isTotal = ({ reading, sentence, figure }: Count): boolean =>
  reading.tokens[figure.first - 1]?.norm === 'of' &&
  roleWords.total.at(reading.tokens[figure.first - 2]) &&
  termsOf(reading, sentence, 'place').some(({ last }) => last < figure.first);

/** The place of what the figure goes on from. */
export const inheritedPlace = (count: Count, heir: Predecessor, findings: readonly QuantityFinding[]): FoundPlace | null =>
  placeOfTotal(count, heir, findings) ?? (heir.place ? (heir.isAnswer ? heir.place : asElided(count, heir.place)) : null);

/** Where the article means, when the words do not say: where the same was counted just before, else where the topic has it. */
export function placeMeant(
  count: Count,
  { counted, measure }: { readonly counted: string; readonly measure: string },
  actor: FoundActor | null,
  scene: Scene,
  setting: Topic['setting'],
  { country, countryBefore }: PlaceContext,
): FoundPlace | null {
  const { reading, sentence } = count;
  const { previous } = scene;
  const before = SETTLED.has(measure) ? placeOfOwner(count) : null;
  if (before) return before;
  const settled = counted === 'bases' ? (settlersBefore(count, scene)?.place ?? null) : null;
  if (settled?.basis === 'stated' && settled.ids.length === 1) return settled;
  // "900 in Syria. Spain takes part with 300": those of another are not where these are.
  const isAnothers = previous?.actor != null && actor?.basis === 'stated' && actor.id !== previous.actor.id;
  if (!isAnothers && previous?.measure === counted && sentence - previous.sentence <= 1 && previous.place)
    return { ids: previous.place.ids, basis: 'inferred' };
  if (SETTLED.has(measure)) return { ids: [countryBefore ?? country], basis: 'inferred' };
  return (counted === 'fighters' ? placesOf(reading, sentence - 1) : null) ?? attackedPlace(counted, actor, setting);
}

/**
 * "2,500 in Iraq and 900 in Syria, 3,400 in all": a figure that is the sum of the two before it, or is told as their total in one sentence
 * with them, holds for the places of both.
 */
function placeOfTotal({ reading, sentence, figure }: Count, heir: Predecessor, findings: readonly QuantityFinding[]): FoundPlace | null {
  const [first, second] = findings.slice(-2);
  const total = figure.value.min;
  if (!first?.place || !second?.place || total === null || first.actor !== second.actor || first.measure !== second.measure) return null;
  const isSum = (first.value.min ?? 0) + (second.value.min ?? 0) === total;
  const isTotal =
    isInAll(reading.tokens, figure.last + 1) && first.start >= (reading.tokens[reading.sentences[sentence]?.first ?? 0]?.start ?? 0);
  if (first.actor !== heir.actor?.id || !(isSum || isTotal)) return null;
  return { ids: [...new Set([...first.place, ...second.place])].sort(), basis: 'stated' };
}

/** "altogether", "in total". */
const isInAll = (tokens: Reading['tokens'], at: number): boolean =>
  roleWords.inTotal.at(tokens[at]) || roleWords.inTotal.has(`${tokens[at]?.norm ?? ''} ${tokens[at + 1]?.norm ?? ''}`);

/** A heading has no more tokens. */
const HEADING_TOKENS = 8;
/** "the country" was named so many sentences before, in the same paragraph. */
const NAMED_SENTENCES = 3;

/** Another country in which the topic's forces stand, when the sentence that named a place last in the paragraph named it alone. */
export function countryBefore(reading: Reading, sentence: number, { place, attacked }: Topic['setting']): string | null {
  const paragraph = reading.sentences[sentence]?.paragraph;
  for (let at = sentence - 1; at >= sentence - NAMED_SENTENCES; at--) {
    if (reading.sentences[at]?.paragraph !== paragraph && !isHeading(reading, at)) return null;
    if (termsOf(reading, at, 'actor').some(({ id }) => id === place)) return null;
    const [only, another] = new Set(termsOf(reading, at, 'place').map(({ id }) => id));
    if (only !== undefined) return another === undefined && only !== place && attacked.includes(only) ? only : null;
  }
  return null;
}

/** "SYRIA NEXT DOOR": a short line of its own without a full stop. */
function isHeading(reading: Reading, sentence: number): boolean {
  const [before, line, after] = [-1, 0, 1].map((step) => reading.sentences[sentence + step]);
  if (!line || line.last - line.first > HEADING_TOKENS) return false;
  return before?.paragraph !== line.paragraph && after?.paragraph !== line.paragraph && reading.tokens[line.last - 1]?.kind !== 'mark';
}

/** "2,500 in Iraq, and 900 on the other side": a figure without a noun of its own has no place for certain but one that its own clause names. */
function asElided({ reading, sentence, figure, bounds }: Count, place: FoundPlace, goesOn = false): FoundPlace {
  const segment = segmentAt(reading, sentence, figure.first);
  const first = Math.max(clauseStart(reading, sentence, figure.first), bounds.previous);
  const last = isByTheNumbers(reading, sentence, figure) ? bounds.next : Math.min(segment.last, bounds.next);
  const named = termsOf(reading, sentence, 'place').filter((term) => term.first >= first && term.last < last);
  // "in Iraq 2,500 and in Syria 900", "2,500 in Iraq and 900 in Syria"
  const behind = named.filter((term) => term.first > figure.last);
  const own = behind.length > 0 ? behind : named;
  const isOwn = own.length > 0 && own.every(({ id }) => place.ids.includes(id));
  // "Two hundred and forty, in Iraq and Syria together."
  const isApposed = isPlaceAlone(reading, sentence, segment.last, figure.last, place);
  // "Spain has 120 in the country", "… which in the country has 120"
  const isDeictic =
    behind.length === 0 &&
    reading.tokens
      .slice(goesOn ? first : figure.last + 1, last)
      .some((token) => roleWords.theCountry.at(token) || roleWords.there.at(token));
  // "… in Iraq, where they number 2,500"
  const isWhere =
    roleWords.therein.at(reading.tokens[segment.first]) &&
    termsOf(reading, sentence, 'place').some(({ id, last: end }) => end === segment.first - 2 && place.ids.join() === id);
  // "In Iraq itself, about 2,500."
  const isOpened = bounds.previous === 0 && isAnswerHeaded(reading, sentence, figure, place);
  const isFront = termsOf(reading, sentence, 'place').some(
    (term) => place.ids.includes(term.id) && isFronted(reading, sentence, term, figure),
  );
  // "• Syria: 900"
  const isLabel = termsOf(reading, sentence, 'place').some(
    ({ id, last: end }) => place.ids.includes(id) && end === figure.first - 2 && reading.tokens[end + 1]?.norm === ':',
  );
  // "3,500 troops in Iraq, 2,500 of them American"
  const isShare =
    named.length === 0 &&
    nationalityBehind(reading, sentence, figure) !== undefined &&
    termsOf(reading, sentence, 'place').every(({ id }) => place.ids.includes(id));
  return isOwn ||
    isApposed ||
    isDeictic ||
    isWhere ||
    isOpened ||
    isFront ||
    isLabel ||
    isShare ||
    isOpening(reading, sentence, figure, bounds.previous, place) ||
    isOfBefore(reading, segment.first, first, figure.first)
    ? place
    : { ids: place.ids, basis: 'inferred' };
}

/** All that stands between the comma right behind a figure and the next one is its place. */
function isPlaceAlone(reading: Reading, sentence: number, comma: number, figure: number, { ids }: FoundPlace): boolean {
  const { tokens } = reading;
  if (tokens[comma]?.norm !== ',' || comma !== figure + 1) return false;
  // "And in 2021? Forty, in Iraq and Syria": of that year.
  const asked = reading.sentences[sentence - 1];
  if (asked && tokens.slice(asked.first, asked.last).some(({ kind }) => kind === 'number')) return false;
  const { first, last } = segmentAt(reading, sentence, comma + 1);
  const places = termsOf(reading, sentence, 'place').filter((term) => term.first >= first && term.last < last);
  const isPlaces = places.length > 0 && places.every(({ id }) => ids.includes(id));
  return (
    isPlaces &&
    tokens
      .slice(first, last)
      .every(
        (token, i) => PLACING.some((words) => words.at(token)) || places.some((term) => term.first <= first + i && term.last >= first + i),
      )
  );
}

const PLACING = [roleWords.locative, roleWords.alsoIn, roleWords.altogether];

/** "In Iraq itself, about 2,500.": the place that opens the sentence, and then its number without a verb. */
function isAnswerHeaded(reading: Reading, sentence: number, { first }: Count['figure'], { ids }: FoundPlace): boolean {
  const { tokens, sentences } = reading;
  if (tokens[first - 1]?.norm !== ',') return false;
  const head = segmentAt(reading, sentence, first - 2);
  const isFirst = head.first === sentences[sentence]?.first || tokens[head.first - 1]?.norm === ':';
  if (!isFirst || head.last - head.first > HEAD_WORDS || !roleWords.locative.at(tokens[head.first])) return false;
  return termsOf(reading, sentence, 'place').some((term) => term.first === head.first + 1 && ids.join() === term.id);
}

/** "In Syria, where nobody asked for them, the figure is 900", "In Syria it is less, about 900": the place that opens a sentence of counting. */
function isOpening(reading: Reading, sentence: number, { first: figure }: Count['figure'], previous: number, { ids }: FoundPlace): boolean {
  const { tokens, sentences } = reading;
  const start = sentences[sentence]?.first ?? figure;
  const label = tokens.slice(start, figure).findIndex(({ norm }) => norm === ':');
  const place = termsOf(reading, sentence, 'place').find((term) => term.first > start + label && hasLocative(reading, term, sentence));
  if (!place || previous > place.first || ids.join() !== place.id || place.first - start - label > HEAD_WORDS) return false;
  const over = overAside(reading, sentence, figure);
  const isAside = over !== null && over.outer.last === place.last + 1 && roleWords.therein.at(tokens[over.aside.first]);
  return tokens
    .slice(isAside ? over.aside.last + 1 : place.last + 1, figure)
    .every((token) => token.kind === 'mark' || COUNTING.some((words) => words.at(token)));
}

const COUNTING = [
  ...[roleWords.itself, roleWords.tally, roleWords.definite, roleWords.isNow, roleWords.numberNow, roleWords.present, roleWords.fewer],
  ...[roleWords.auxiliary, roleWords.at, roleWords.tallying, roleWords.there],
];

/** "In Iraq itself". */
const HEAD_WORDS = 4;

/** "1,500 in Iraq, down from 4,000 in 2024", "…, compared with 4,000": of the same, at another time. */
const isOfBefore = ({ tokens }: Reading, opening: number, from: number, figure: number): boolean =>
  opening >= from &&
  (roleWords.compared.at(tokens[opening]) ||
    // "بعد أن كان 4100", "بعدما كان"
    ((clauseWords.temporal.at(tokens[opening]) || roleWords.relative.at(tokens[opening])) &&
      [1, 2].some((step) => roleWords.was.at(tokens[opening + step])) &&
      // Not "after it was feared that it may reach 4100".
      !tokens.slice(opening + 2, figure).some((token) => roleWords.thatClause.at(token))) ||
    (roleWords.changing.at(tokens[opening]) && roleWords.from.at(tokens[opening + 1])));

/** Another place than that of the figure before, which counted the same. */
export const isAtAnotherPlace = (previous: Predecessor | null, measure: string, place: FoundPlace | null): boolean =>
  previous?.measure === measure &&
  previous.place !== null &&
  place?.basis === 'stated' &&
  previous.place.ids.every((id) => !place.ids.includes(id));

/** "… in Iraq and Syria. At its peak it had tens of thousands of fighters": where the sentence before places them. */
function placesOf(reading: Reading, sentence: number): FoundPlace | null {
  const located = termsOf(reading, sentence, 'place').filter((term) => hasLocative(reading, term, sentence));
  return located.length > 0 ? { ids: [...new Set(located.map((term) => term.id))].sort(), basis: 'inferred' } : null;
}
