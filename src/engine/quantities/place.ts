// Where are the counted things? The nearest place with a preposition: in the figure's segment, then its sentence, then by pronoun.
// Long: the ways in which a place stands to its figure, from the nearest on.
import type { RoleBasis } from '../../claims/claim.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import { hasConjunction } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading, Term } from '../reading.ts';
import { isBoundary, overAside, segmentAt, sentenceAt, termsOf } from '../scope.ts';
import { ATTACKERS } from './actor.ts';
import { SITES, TELLERS } from './kinds.ts';
import { hasLocative, isAlsoIn, isJoined, isUnlike } from './locative.ts';
import type { CountedNoun } from './noun.ts';

/** "Troops in Iraq and Syria were attacked 150 times by militants based in Iraq", "… as Israel bombs Gaza": where the doers are, or others. */
function isOfDoer(reading: Reading, sentence: number, noun: number, { first }: Term): boolean {
  const { tokens } = reading;
  const isOfOthers = tokens.slice(noun + 1, first).some(({ norm }) => norm === 'as' || norm === 'while');
  return (
    isOfOthers ||
    termsOf(reading, sentence, 'actor').some(
      (term) =>
        ATTACKERS.has(term.id) &&
        term.last < first &&
        tokens.slice(noun + 1, term.first).some((token) => roleWords.by.at(token)) &&
        !tokens.slice(term.last + 1, first).some(isBoundary),
    )
  );
}

export interface FoundPlace {
  /** Place ids, sorted. */
  readonly ids: readonly string[];
  readonly basis: RoleBasis;
}

/** "Syria, where there were …" (فيها): so many words from the place to its pronoun. */
const THEREIN_WORDS = 4;
/** "at Harir in Erbil": so many words from a place to the one that contains it. */
const CONTAINER_WORDS = 3;

export interface PlaceContext {
  /** The places that contain a place. */
  readonly within: (place: string) => readonly string[];
  /** The place that the text spoke of last before this sentence. */
  readonly lastPlace: readonly string[] | null;
  /** The sentence that spoke of it spoke of no other. */
  readonly isOnlyPlace: boolean;
  /** "This country" is the topic's: the text spoke of no other last, and nobody from abroad speaks. */
  readonly isAtHome: boolean;
  /** What "the country" is when no sentence near names another. */
  readonly country: string;
  /** Another country in which the topic's forces stand, when the sentence before spoke of that one alone. */
  readonly countryBefore: string | null;
  /** A place where nothing is counted: that of those who count. */
  readonly seat: string | undefined;
  /** Look no further than the figure's segment: a figure without a noun has its place from the figure before. */
  readonly isElided: boolean;
}

/** `previous` and `next` are the tokens at which the neighbouring figures end and begin. */
export function placeOf(
  reading: Reading,
  sentence: number,
  figure: Figure,
  noun: CountedNoun,
  bounds: { readonly previous: number; readonly next: number },
  around: PlaceContext,
): FoundPlace | null {
  // "six bases, the biggest of which is Ain al-Asad": one of them, not where they are.
  const isAmong = ({ id }: Term): boolean => noun.measure === 'bases' && SITES.has(id);
  const mentioned = termsOf(reading, sentence, 'place').filter((term) => term.id !== around.seat && !isAmong(term));
  const places = mentioned.filter(({ first }) => !isUnlike(reading, first));
  // "There, unlike in Iraq": the place before may be either.
  const context = places.length < mentioned.length ? { ...around, isOnlyPlace: false } : around;
  const located = places.filter(
    (term, index) =>
      (hasLocative(reading, term, sentence) || isInLocated(reading, sentence, term, places[index + 1], context)) &&
      !isInsideActor(reading, sentence, term) &&
      !isOfWar(reading, sentence, term) &&
      !(term.last < figure.first && isOfMost(reading, sentence, term, bounds.previous)) &&
      !(term.last < figure.first && isSeatOfSpeaker(reading, sentence, term, context)),
  );
  const segment = segmentAt(reading, sentence, figure.first);
  const start = reading.sentences[sentence]?.first;
  // "Of the 150 attacks, Syria has had most": behind the comma the parts of them have their places.
  if (roleWords.ofWhat.at(reading.tokens[segment.first]) && segment.first === start) {
    located.splice(0, located.length, ...located.filter(({ first }) => first < segment.last));
  }
  const host = hostOf(reading, sentence, figure, places, context);
  // "Iraq and Syria host 6,000"
  const fellow = host && places.find((term) => term.last < host.first && isJoined(reading, term, host));
  if (host) return { ids: fellow ? [fellow.id, host.id].sort() : [host.id], basis: 'stated' };
  const label = labelOf(reading, figure, places);
  if (label) return { ids: [label.id], basis: 'stated' };
  const isHit = located.some((term) => term.first >= segment.first && term.last < figure.first);
  const forward = located.filter(
    (term) =>
      term.first > figure.last &&
      !(isHit && isOfDoer(reading, sentence, noun.last, term)) &&
      term.first < Math.min(isAtPlaces(reading, bounds.next) ? segment.last : bounds.next, segment.last) &&
      !isContrasted(reading, noun.last, term) &&
      !(noun.where === 'before' && isOfAnother(reading, located, segment.first, figure, term)) &&
      !isShareOut(reading, noun.last, term) &&
      !(noun.measure !== 'bases' && isExample(reading, noun, term)) &&
      !isOfTime(reading, noun.last, term) &&
      !opensNext(reading, term, figure, bounds.next, segment.last),
  );
  const ofAll = located.filter((term) => isOfAll(reading, segment.last, term));
  if (forward.length === 0 && ofAll.length > 0) return { ids: firstGroup(reading, ofAll, context) ?? [], basis: 'stated' };
  const deictic = deicticPlace(
    reading,
    figure,
    noun.last,
    segment,
    isAtPlaces(reading, bounds.next) ? segment.last : bounds.next,
    context,
    places,
    located,
  );
  // "Syria next. The 900 soldiers there are supplied from Iraq", not "there, in Iraq"
  const there = [1, 2].map((step) => noun.last + step).find((i) => roleWords.there.at(reading.tokens[i]));
  const isApart = there !== undefined && ![1, 2].some((step) => roleWords.inside.at(reading.tokens[there + step]));
  if (deictic && isApart) return deictic;
  const named =
    firstGroup(
      reading,
      forward.slice(0, 1).concat(forward[0] ? behindWithout(reading, sentence, located, forward[0], bounds.next) : []),
      context,
    ) ??
    (deictic
      ? null
      : lastGroup(
          reading,
          located.filter((term) => term.last < figure.last && term.first >= clauseStart(reading, sentence, figure.first)),
          context,
        ));
  if (named) {
    const own = forward[0] ?? located.findLast((term) => term.last < figure.first && term.first >= segment.first);
    const both = own ? joinedTo(reading, sentence, own, segment.first, places, context) : null;
    if (both) return { ids: [...new Set([...both, ...named])].sort(), basis: 'stated' };
  }
  if (named) return { ids: isListOf(reading, noun, forward[0]) ? countryOf(named, context) : named, basis: 'stated' };
  // "in Iraq: 2,500, and in Syria: 900": what stands between the figure before and this one is this one's.
  const own =
    !deictic && bounds.previous > 0
      ? lastGroup(
          reading,
          located.filter(
            (term) => term.last < figure.first && term.first >= bounds.previous && isConjoined(reading, term, bounds.previous),
          ),
          context,
        )
      : null;
  if (own) return { ids: own, basis: 'stated' };
  const fronted = located.find((term) => term.first >= bounds.previous && isFronted(reading, sentence, term, figure));
  if (fronted) return { ids: [fronted.id], basis: 'stated' };
  if (deictic || context.isElided) return deictic;
  // "The minister, who was in Baghdad, said": where he was.
  const isHis = (term: Term): boolean => roleWords.ofWhom.at(reading.tokens[segmentAt(reading, sentence, term.first).first]);
  const before = lastGroup(
    reading,
    located.filter((term) => term.last < figure.first && !isHis(term)),
    context,
  );
  // «يتجمع الجنود في الكويت قبل التوجه إلى العراق، وعددهم 13 ألفا»: where they go, or where they are.
  const isBound = isDestination(reading, located, before, figure);
  if (before) return { ids: before, basis: isBound ? 'inferred' : 'stated' };
  if (goesOnHere(reading, sentence, segment.first, figure.first)) return theCountry(context);
  const behindIt = located.filter(
    (term) => term.first > noun.last && term.first < bounds.next && (noun.measure === 'bases' || !isExample(reading, noun, term)),
  );
  // "3,000, and in Syria it is 900": the next clause's, with all that stands behind.
  const nextClause = behindIt.findIndex((term, index) => {
    const before = behindIt[index - 1];
    if (before && isAlsoIn(reading, before, term)) return false;
    const clause = segmentAt(reading, sentence, term.first);
    // "2500 جندي، وإذا أضيف إليهم من في سوريا بلغ العدد 3400"
    const isOfNext = term.first >= segment.last && clause.last > bounds.next && hasConjunction(reading.tokens[clause.first]);
    return isOfNext || isContrasted(reading, noun.last, term) || (term.first >= segment.last && isConjoined(reading, term, noun.last + 1));
  });
  const after = behindIt.slice(0, nextClause < 0 ? behindIt.length : nextClause).filter((term) => !isShareOut(reading, noun.last, term));
  const behind = firstGroup(reading, after, context);
  // "three main sites: Victory in Baghdad, Harir and …": the list tells of each; all of them are in the country.
  if (behind) return { ids: isListOf(reading, noun, after[0]) ? countryOf(behind, context) : behind, basis: 'stated' };
  // "80 soldiers, spread among Baghdad and a base": all of them are in the country.
  const shared = located.filter((term) => term.first > noun.last && term.first < bounds.next && isShareOut(reading, noun.last, term));
  const countries = [...new Set(shared.flatMap(({ id }) => countryOf([id], context)))].sort();
  if (countries.length === 0) return null;
  // "most of them in Iraq": the others are elsewhere.
  const isMost = shared.length === 1 && shared.every(({ id, first }) => countries.includes(id) && isOfSome(reading, noun.last, first));
  return { ids: countries, basis: isMost ? 'inferred' : 'stated' };
}

/**
 * "Ain al-Asad, the biggest of the bases in Iraq, is home to 1,000 soldiers", "Iraq hosts 2,500": the subject of the verb that says who houses
 * them, right before it or, over an apposition, where the sentence begins.
 */
function hostOf(reading: Reading, sentence: number, figure: Figure, places: readonly Term[], context: PlaceContext): Term | null {
  const { tokens } = reading;
  const at = figure.first - (tokens[figure.first - 1]?.norm === 'to' ? 2 : 1);
  if (!roleWords.housing.at(tokens[at])) return null;
  let before = at - 1;
  while (HOST_LINKS.some((words) => words.at(tokens[before]))) before--;
  // ويستضيف: a second verb, whose subject is not what stands right before it.
  const isLinked = hasConjunction(tokens[at]);
  const beside = isLinked ? undefined : places.find(({ last }) => last === before);
  // "Ain al-Asad in Iraq is home to 1,000"
  if (beside) return places.find((term) => term.last < beside.first && isInside(term, beside, context)) ?? beside;
  const { first } = reading.sentences[sentence] ?? { first: 0 };
  // "Iraq is an ally of the US and Iran and hosts 2,500": of what opens the sentence.
  const isSecond = isLinked || roleWords.conjunction.at(tokens[before]);
  return isSecond || tokens[before]?.norm === ','
    ? (places.find((term) => term.first <= first + 1 && (isSecond ? term.first === first : tokens[term.last + 1]?.norm === ',')) ?? null)
    : null;
}

/**
 * "US forces - Iraq: 2,500 soldiers; Syria: 900", "Iraq 2,500, Syria 900", "between Iraq (2,500) and Syria (900)": a name by itself before a
 * colon, a bracket or its number.
 */
function labelOf(reading: Reading, { first, last }: Figure, places: readonly Term[]): Term | undefined {
  const { tokens } = reading;
  const mark = tokens[first - 1]?.norm;
  return places.find((term) => {
    if (mark === '(') {
      // "in Iraq and Syria (3,400)"
      return (
        term.last === first - 2 &&
        !places.some((other) => other.last < term.first && isJoined(reading, other, term)) &&
        isClosed(reading, last)
      );
    }
    const opens = tokens[term.first]?.gap === 'line' || isBoundary(tokens[term.first - 1]) || opensItem(tokens, term.first - 1);
    return opens && term.last === (mark === ':' ? first - 2 : first - 1) && (mark === ':' || tokens[term.first]?.script === 'arabic');
  });
}

/** "• Syria: 900": the mark of a list's line. */
export const opensItem = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.kind === 'mark' && tokens[at]?.gap === 'line' && ITEM_MARKS.has(tokens[at]?.norm ?? '');

const ITEM_MARKS = new Set(['•', '●', '▪', '■', '-', '*', '·']);

/** A bracket with a number and at most its noun and its adjective: (2500 جندي أميركي). */
const isClosed = ({ tokens }: Reading, last: number): boolean => [1, 2, 3].some((step) => tokens[last + step]?.norm === ')');

/** "2,500 in Iraq; in Syria, 1,600", "the other, for Syria, is 1,600": the segment before the figure is its place, and opens its clause. */
export function isFronted(reading: Reading, sentence: number, term: Term, figure: Figure): boolean {
  const { tokens } = reading;
  if (term.last >= figure.first) return false;
  const { first, last } = segmentAt(reading, sentence, term.first);
  const isPlace = tokens[last]?.norm === ',' && last === term.last + 1 && term.first - first <= CONTAINER_WORDS;
  const opens = tokens[first - 1]?.norm === ';' || roleWords.another.at(tokens[first - 2]) || roleWords.conjunction.at(tokens[first - 2]);
  return isPlace && opens;
}

const HOST_LINKS = [roleWords.auxiliary, roleWords.theBase, roleWords.present, roleWords.relativePronoun, roleWords.housing];

/** Behind "to", where another place of the sentence has those who go there. */
function isDestination({ tokens }: Reading, located: readonly Term[], ids: readonly string[] | null, figure: Figure): boolean {
  const goal = located.findLast((term) => term.last < figure.first && ids?.includes(term.id));
  return (
    goal !== undefined &&
    roleWords.to.at(tokens[goal.first - 1]) &&
    located.some(({ id, first }) => id !== goal.id && first < goal.first && roleWords.inside.at(tokens[first - 1]))
  );
}

/** "fewer than 700, all of them advisers in Erbil": what the segment behind says of all. */
function isOfAll(reading: Reading, comma: number, term: Term): boolean {
  const next = reading.tokens[comma + 1]?.norm;
  if (reading.tokens[comma]?.norm !== ',' || next !== 'all' || term.first <= comma) return false;
  return reading.tokens.slice(comma + 1, term.first).every((token) => !isBoundary(token));
}

/** "The force in Iraq is 2,500 strong and the one in Syria 900": behind the conjunction another one stands. */
const isOfAnother = ({ tokens }: Reading, located: readonly Term[], from: number, { first, last }: Figure, term: Term): boolean =>
  located.some((own) => own.first >= from && own.last < first) &&
  tokens.slice(last + 1, term.first).some((token) => token.script === 'latin' && roleWords.conjunction.at(token));

/** Behind a colon, or of sites behind "namely" or "from Anbar to": the places of each. */
const isListOf = (reading: Reading, { last, measure }: CountedNoun, term: Term | undefined): boolean =>
  (measure === 'bases' && term !== undefined && opensRange(reading, term)) ||
  reading.tokens
    .slice(last + 1, term?.first ?? last)
    .some((token) => token.norm === ':' || (measure === 'bases' && roleWords.listing.at(token)));

/** "from Anbar to Erbil", "from Ain al-Asad in the west to Erbil" (تمتد من الأنبار إلى أربيل): all along between the two. */
function opensRange({ tokens }: Reading, { first, last }: Term): boolean {
  // "from Ain al-Asad to Erbil", where the first is one of them
  if (roleWords.to.at(tokens[first - 1]))
    return tokens.slice(Math.max(0, first - 1 - RANGE_WORDS), first).some((token) => roleWords.from.at(token));
  if (!roleWords.from.at(tokens[first - 1])) return false;
  const behind = tokens.slice(last + 1, last + 1 + RANGE_WORDS);
  const end = behind.findIndex(isBoundary);
  return behind.slice(0, end < 0 ? RANGE_WORDS : end).some((token) => roleWords.to.at(token));
}

/** "in the far west to". */
const RANGE_WORDS = 6;

/** "strikes on bases, including the one in Jordan": where one of them was. */
const isExample = ({ tokens }: Reading, { last, where }: CountedNoun, { first }: Term): boolean => {
  // "16 of them in Iraq" (16 منها): those are counted.
  const isOfThem = where === 'elided' && roleWords.them.at(tokens[last + 1]);
  return tokens.slice(last + (isOfThem ? 2 : 1), first).some((token) => token.norm !== ':' && roleWords.listing.at(token));
};

/** "about 140 times since the war in Gaza began" (منذ بدء الحرب في غزة, not منذ أكتوبر في العراق): where the event was that tells the time. */
const isOfTime = ({ tokens }: Reading, from: number, term: Term): boolean => {
  const between = tokens.slice(from + 1, term.first);
  const since = between.findLastIndex(
    (token, i) => roleWords.since.at(token) && (token.script === 'latin' || roleWords.outset.at(between[i + 1])),
  );
  // "150 times since October here and in Syria"
  return since >= 0 && !between.slice(since).some((token) => roleWords.there.at(token));
};

/** "10,000 soldiers on 13 bases in the country": the next figure tells where this one's things are. */
const isAtPlaces = (reading: Reading, next: number): boolean => roleWords.at.at(reading.tokens[next - 1]);

/** Of a definite Arabic noun. */
const ADJECTIVE = /^ال\p{L}{3,}يه?$/u;

/** Where the clause of a token begins, over an aside that tells by whose account: "in Syria, by his account, about 1,600". */
export function clauseStart(reading: Reading, sentence: number, token: number): number {
  const over = overAside(reading, sentence, token);
  const isAccount =
    over !== null && over.aside.last - over.aside.first <= ASIDE_WORDS && clauseWords.crediting.at(reading.tokens[over.aside.first]);
  return isAccount ? over.outer.first : segmentAt(reading, sentence, token).first;
}

const ASIDE_WORDS = 7;

/** "The American forces in the country are few, and they are spread over five sites" (وهي موزعة): where the clause before has its subject. */
function goesOnHere(reading: Reading, sentence: number, from: number, figure: number): boolean {
  const { tokens, sentences } = reading;
  // "…, and they say the US has": of somebody else.
  if (termsOf(reading, sentence, 'actor').some(({ first }) => first >= from && first < figure)) return false;
  return (
    [tokens[from], tokens[from + (roleWords.conjunction.at(tokens[from]) ? 1 : 0)]].some(
      (token) => token !== undefined && (roleWords.itself.at(token) || roleWords.copula.within(token)),
    ) &&
    tokens
      .slice(sentences[sentence]?.first ?? from, from)
      .some((token, i, words) => roleWords.theCountry.at(token) && (roleWords.inside.at(words[i - 1]) || roleWords.inside.at(words[i - 2])))
  );
}

/** "there", "in the country", "in both countries". */
function deicticPlace(
  reading: Reading,
  figure: Figure,
  nounEnd: number,
  segment: { readonly first: number; readonly last: number },
  next: number,
  context: PlaceContext,
  places: readonly Term[],
  located: readonly Term[],
): FoundPlace | null {
  for (
    let i = thereBefore(reading, segment.first) ?? clauseStart(reading, sentenceAt(reading, figure.first), figure.first);
    i < Math.min(segment.last, next);
    i++
  ) {
    const token = reading.tokens[i];
    if (!token) continue;
    // Its hedge may hold its subject: لا يزيد عددهم في البلدين على 300.
    if (i >= figure.first && i <= figure.last && !roleWords.bothCountries.at(token)) continue;
    // Not "met in Baghdad, where he said that there are 2,500".
    if (roleWords.therein.at(token) && ![1, 2].some((step) => roleWords.saying.at(reading.tokens[i + step]))) {
      const named = places.findLast((term) => term.last < i && i - term.last <= THEREIN_WORDS);
      // "in western Iraq, where it keeps 1,700 soldiers throughout the country"
      const isElsewhere = reading.tokens.slice(i + 1, Math.min(segment.last, next)).some((later) => roleWords.theCountry.at(later));
      if (named && !isElsewhere) return { ids: [named.id], basis: 'stated' };
    }
    if (roleWords.bothCountries.at(token) && (token.script === 'arabic' || isBothCountries(reading, i))) {
      return { ids: ['iraq', 'syria'], basis: 'stated' };
    }
    // "this country", "our country": the one that the text speaks of, unless it spoke of another or an American speaks.
    const isOwn = isOurs(reading.tokens, i);
    // Nor is "this country of the Gulf" (هذا البلد الخليجي).
    const isAway = (isOwn && !context.isAtHome) || ADJECTIVE.test(reading.tokens[i + 1]?.norm ?? '');
    if (roleWords.theCountry.at(token) && isAway) return { ids: [context.country], basis: 'inferred' };
    // "in that country": the one named last.
    const isThat = roleWords.thatOne.at(reading.tokens[i - 1]) && token.script === 'latin' && places.some(({ last }) => last < i);
    if (roleWords.theCountry.at(token) && (isOwn || isThat || isDefinite(reading, i) || token.norm.endsWith('wide'))) {
      const before = lastGroup(
        reading,
        places.filter((term) => term.last < i),
        context,
      );
      return before ? { ids: countryOf(before, context), basis: 'stated' } : theCountry(context);
    }
    if (roleWords.soil.at(token) && roleWords.itsOwn.at(reading.tokens[i - 1]) && isOnlyLand(reading, i, context))
      return { ids: [context.country], basis: 'stated' };
    // "Of the 1,900 soldiers that the base held": the one that was named last.
    const isPlaced = located.some((term) => term.last < figure.first || term.first < segment.last);
    const base = !isPlaced && roleWords.theBase.at(token) && isDefinite(reading, i) ? (context.lastPlace ?? []) : [];
    if (base.some((id) => context.within(id).length > 0)) return { ids: base, basis: 'inferred' };
    // "The troops there are": no clause begins there.
    const isThere = roleWords.there.at(token) && (!isExistential(reading, i) || i === nounEnd + 1);
    if (isThere && !located.some((term) => term.first > i && term.last < figure.first)) {
      const before =
        lastGroup(
          reading,
          located.filter((term) => term.last < i),
          context,
        ) ??
        lastGroup(
          reading,
          places.filter((term) => term.last < i),
          context,
        );
      if (before) return { ids: before, basis: 'stated' };
      // "Kuwait is the hinge of all that is done in Iraq. The troops there": either of the two.
      if (context.lastPlace) return { ids: context.lastPlace, basis: context.isOnlyPlace ? 'stated' : 'inferred' };
    }
  }
  return null;
}

/** "Iraq wants the foreign soldiers on its soil to go": of the only land that the sentence has named before, be it as who speaks. */
function isOnlyLand(reading: Reading, at: number, { country, within }: PlaceContext): boolean {
  const sentence = sentenceAt(reading, at);
  const named = (reading.terms[sentence] ?? []).filter(({ last, group }) => last < at && (group === 'place' || group === 'actor'));
  const isCountry = ({ id }: Term): boolean => id === country || id === `${country}-government`;
  const isElse = ({ id, group }: Term): boolean => group === 'place' && within(id).length === 0;
  return named.some(isCountry) && !named.some((term) => !isCountry(term) && isElse(term));
}

/** "There, fewer than 500 remain" (فهناك، كما يذكر): where it opens the sentence and a mark parts it from the rest. */
function thereBefore(reading: Reading, from: number): number | null {
  const { first } = reading.sentences[sentenceAt(reading, from)] ?? { first: from };
  return first < from && roleWords.there.at(reading.tokens[first]) && reading.tokens[first + 1]?.norm === ',' ? first : null;
}

/**
 * "there and in Syria" (هناك وفي سوريا): the place that was named before, or "here" (في بلدنا وفي سوريا) the topic's country, joined to that of the
 * figure's segment.
 */
function joinedTo(
  reading: Reading,
  sentence: number,
  own: Term,
  from: number,
  places: readonly Term[],
  { lastPlace, country }: PlaceContext,
): readonly string[] | null {
  const { tokens } = reading;
  const at = [2, 3].map((back) => own.first - back).find((i) => i >= from && DEICTIC.some((words) => words.at(tokens[i])));
  if (at === undefined || !(roleWords.conjunction.at(tokens[at + 1]) || /^و/u.test(tokens[at + 1]?.norm ?? ''))) return null;
  if (roleWords.theCountry.at(tokens[at])) return isOurs(tokens, at) ? [country] : null;
  if (roleWords.here.at(tokens[at])) return [country];
  const before = places.findLast((term) => term.last < at && hasLocative(reading, term, sentence));
  return before ? [before.id] : lastPlace;
}

const DEICTIC = [roleWords.there, roleWords.theCountry];

/** "this country", "our country" (بلدنا). */
const isOurs = (tokens: Reading['tokens'], at: number): boolean =>
  roleWords.ourOwn.at(tokens[at - 1]) || tokens[at]?.norm.endsWith('نا') === true;

/** The topic's country; that of the sentence before where it spoke of another, which is a guess. */
const theCountry = ({ country, countryBefore }: PlaceContext): FoundPlace =>
  countryBefore === null ? { ids: [country], basis: 'stated' } : { ids: [countryBefore], basis: 'inferred' };

/** "in both countries", "in the two countries". */
const isBothCountries = (reading: Reading, i: number): boolean =>
  roleWords.states.at(reading.tokens[i + 1]) && [1, 2].some((back) => roleWords.locative.at(reading.tokens[i - back]));

/** "the country", not "a country"; Arabic has one word for it. */
const isDefinite = (reading: Reading, i: number): boolean =>
  reading.tokens[i]?.script === 'arabic' || reading.tokens[i - 1]?.norm === 'the';

/** "there are 2,500 troops" names no place. */
const isExistential = (reading: Reading, i: number): boolean =>
  ['are', 'is', 'were', 'was', 'have', 'had', 'has', 'remain'].includes(reading.tokens[i + 1]?.norm ?? '') ||
  (reading.tokens[i]?.norm === 'هناك' && (reading.tokens[i - 1]?.gap === 'line' || reading.tokens[i]?.gap === 'line'));

const countryOf = (ids: readonly string[], context: PlaceContext): readonly string[] => {
  const first = ids[0] ?? context.country;
  const outer = context.within(first).at(-1);
  return [outer ?? first];
};

/** The places behind one, without that of the next figure: "in Iraq and in Syria about 900", not "in Iraq and Syria, 40 of them". */
function behindWithout(reading: Reading, sentence: number, located: readonly Term[], head: Term, next: number): readonly Term[] {
  const isBefore = (last: number): boolean => next > last && next - last <= NEXT_WORDS && next < (reading.sentences[sentence]?.last ?? 0);
  return located.filter((term, index) => {
    const before = located[index - 1];
    return term.first > head.first && (!isBefore(term.last) || (before !== undefined && isJoined(reading, before, term)));
  });
}

/** "and in Syria it is about 900". */
const NEXT_WORDS = 4;

/** "… in Iraq 2,400 soldiers and in Syria 900": a place with a conjunction directly before the next figure is that figure's. */
function opensNext(reading: Reading, term: Term, figure: Figure, next: number, end: number): boolean {
  if (next >= end || next - term.last > 3) return false;
  // "40 times and bases in Syria 30 times"
  const isOfNoun = term.first - 3 > figure.last && roleWords.conjunction.at(reading.tokens[term.first - 3]);
  return isConjoined(reading, term, figure.last + 1) || (isOfNoun && next === term.last + 1);
}

/** "السفارة الأميركية في بغداد": the town where somebody sits who speaks. */
const isSeatOfSpeaker = (reading: Reading, sentence: number, place: Term, context: PlaceContext): boolean => {
  if (context.within(place.id).length === 0) return false;
  const isBehind = ({ last }: Term): boolean => place.first > last && place.first - last <= 2;
  return (
    termsOf(reading, sentence, 'speaker').some((term) => term.last > term.first && isBehind(term)) ||
    termsOf(reading, sentence, 'measure').some((term) => TELLERS.has(term.id) && isBehind(term))
  );
};

/** "Baghdad says that in Iraq …", "تقول بغداد إن": a capital that speaks is where nobody is counted. */
const isSayer = (reading: Reading, { first, last }: Term): boolean =>
  roleWords.saying.at(reading.tokens[first - 1]) || roleWords.saying.at(reading.tokens[last + 1]);

/** "factions that Iran supports" names an actor, no place. */
const isInsideActor = (reading: Reading, sentence: number, place: Term): boolean =>
  termsOf(reading, sentence, 'actor').some(
    (actor) =>
      (actor.first <= place.first && actor.last >= place.last && actor.last - actor.first > place.last - place.first) ||
      isPatron(reading, actor, place),
  );

/** "during the war in Gaza": when, not where. */
const isOfWar = (reading: Reading, sentence: number, place: Term): boolean =>
  place.id === 'gaza' &&
  (reading.terms[sentence] ?? []).some(({ id, last }) => id === 'gaza-war' && last < place.first && place.first - last <= WAR_WORDS);

/** "war in Gaza", "fighting in the Gaza Strip". */
const WAR_WORDS = 3;

/** "factions close to Iran" (قريبة من إيران): nothing is said to be in it. */
const isPatron = ({ tokens }: Reading, { id, last }: Term, { id: place, first }: Term): boolean =>
  id === 'iran-aligned-factions' &&
  place === 'iran' &&
  first > last &&
  first - last <= PATRON_WORDS &&
  !tokens.slice(last + 1, first).some((token) => isBoundary(token) || roleWords.inside.at(token));

/** From the groups to the country behind them. */
const PATRON_WORDS = 4;

function firstGroup(reading: Reading, terms: readonly Term[], context: PlaceContext): readonly string[] | null {
  const [first] = terms;
  return first ? gather(reading, first, terms.slice(1), context) : null;
}

function lastGroup(reading: Reading, terms: readonly Term[], context: PlaceContext): readonly string[] | null {
  if (terms.length < 2) return firstGroup(reading, terms, context);
  let from = terms.length - 1;
  while (from > 0) {
    const a = terms[from - 1];
    const b = terms[from];
    if (!a || !b || !isJoined(reading, a, b)) break;
    from--;
  }
  const outer = terms[from];
  const inner = from > 0 ? terms[from - 1] : undefined;
  if (inner && from === terms.length - 1 && isInside(inner, outer, context)) from--;
  return firstGroup(reading, terms.slice(Math.max(0, from)), context);
}

/** "the base of Harir in Erbil": of the two the narrower is meant. */
const isInside = (inner: Term, outer: Term | undefined, context: PlaceContext): boolean =>
  outer !== undefined && outer.first - inner.last <= CONTAINER_WORDS && context.within(inner.id).includes(outer.id);

/** The same where only the outer one has its preposition: "the base of Harir hosts …", "قاعدة حرير في أربيل". */
const isInLocated = (reading: Reading, sentence: number, inner: Term, outer: Term | undefined, context: PlaceContext): boolean =>
  outer !== undefined && !isSayer(reading, inner) && isInside(inner, outer, context) && hasLocative(reading, outer, sentence);

/** "… موزعين بين بغداد وأربيل", "most of them in Erbil": where some of them are is not where all are. */
function isShareOut(reading: Reading, from: number, place: Term): boolean {
  for (let i = from + 1; i < place.first; i++) {
    const word = reading.tokens[i]?.norm ?? '';
    if (roleWords.spread.has(word) || roleWords.someOfThem.has(word)) return true;
  }
  return false;
}

/** "…, most of them in Erbil, compared with 2,500": where some of those before are (يتركز جلهم في حرير). */
const isOfMost = (reading: Reading, sentence: number, { first }: Term, previous: number): boolean =>
  isOfSome(reading, Math.max(segmentAt(reading, sentence, first).first, previous) - 1, first);

const isOfSome = ({ tokens }: Reading, from: number, until: number): boolean =>
  tokens.slice(from + 1, until).some((token) => roleWords.someOfThem.at(token));

/** "… 250 soldiers, while the others moved to Erbil", "… wounded, except for the attack on Tower 22": the place is not theirs. */
function isContrasted(reading: Reading, from: number, place: Term): boolean {
  return reading.tokens.slice(from + 1, place.first).some((token) => CONTRASTING.some((words) => words.at(token)));
}

const CONTRASTING = [roleWords.contrast, roleWords.whereas, roleWords.excepting];

/** "وفي سوريا", "and in Syria": a conjunction within two words before the place, not before token `from`. */
function isConjoined(reading: Reading, term: Term, from: number): boolean {
  // "2,500 in Iraq and, on the other side of the frontier in Syria, 900 more"
  const { first } = segmentAt(reading, sentenceAt(reading, term.first), term.first);
  if (first - 2 >= from && reading.tokens[first - 1]?.norm === ',' && roleWords.conjunction.at(reading.tokens[first - 2])) return true;
  for (let i = term.first - 1; i >= from && i >= term.first - 2; i--) {
    const word = reading.tokens[i]?.norm ?? '';
    if (roleWords.conjunction.has(word) || word === 'وفي' || word === 'وفى') return true;
  }
  return reading.tokens[term.first]?.norm.startsWith('وب') ?? false;
}

/** "at Harir and at Erbil's airport": the second holds the first. */
const isWiderToo = (reading: Reading, inner: Term, outer: Term, context: PlaceContext): boolean =>
  context.within(inner.id).includes(outer.id) &&
  outer.first - inner.last === 3 &&
  roleWords.conjunction.at(reading.tokens[inner.last + 1]) &&
  roleWords.locative.at(reading.tokens[inner.last + 2]);

/** "2,500 in Iraq, and Harir has been hit" (وحرير): behind the comma a part of it opens what follows. */
const opensClause = ({ tokens }: Reading, { id, last }: Term, { id: inner, first }: Term, context: PlaceContext): boolean =>
  context.within(inner).includes(id) &&
  tokens[last + 1]?.norm === ',' &&
  (roleWords.conjunction.at(tokens[last + 2]) || (first === last + 2 && hasConjunction(tokens[first])));

/** A place with those joined to it; a container of one of them ("in Anbar, in Iraq") adds nothing. */
function gather(reading: Reading, first: Term, rest: readonly Term[], context: PlaceContext): readonly string[] {
  const ids = [first.id];
  let last = first;
  for (const term of rest) {
    if ((!isAlsoIn(reading, last, term) && !isWiderToo(reading, last, term, context)) || opensClause(reading, last, term, context)) break;
    ids.push(term.id);
    last = term;
  }
  const [head, ...inner] = [...new Set(ids)];
  if (head === undefined || inner.length === 0) return ids.slice(0, 1);
  // "in Iraq, in Anbar, Baghdad and Erbil": several parts of it tell how they are spread over all of it.
  if (ids.length > 2 && inner.every((id) => context.within(id).includes(head))) return [head];
  const containers = new Set(ids.flatMap((id) => context.within(id)));
  // "at Harir and at Erbil's airport": both are in the wider one; "in Anbar, in Iraq" are in the narrower.
  const isBoth = roleWords.conjunction.at(reading.tokens[first.last + 1]);
  const holds = isBoth ? ids.find((id) => ids.every((other) => other === id || context.within(other).includes(id))) : undefined;
  return holds === undefined ? [...new Set(ids)].filter((id) => !containers.has(id)).sort() : [holds];
}
