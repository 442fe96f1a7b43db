// Whose the counted soldiers are where a pronoun says so: "Spain stays. Its contingent numbers 320", «وتشارك إسبانيا. ولها 320 جنديا».
// Long: the ways in which a text says whose, a pronoun, a demonstrative or a name alone.
import { hasArticle } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading, Term } from '../reading.ts';
import { termsOf } from '../scope.ts';
import type { FoundActor } from './actor.ts';
import { questionBefore, tellsOnlyWhere } from './asked.ts';
import type { Count } from './count.ts';
import { openingWith } from './distant-owner.ts';
import { subjectBefore } from './force-before.ts';
import { DONE, FORCES, HAVE_SOLDIERS, OWNED } from './kinds.ts';
import { hasLocative } from './locative.ts';
import { type FoundPlace, opensItem } from './place.ts';
import type { Predecessor } from './scene.ts';

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
  const heading = headingOf(reading, sentence);
  if (heading !== null) return listedForce(reading, heading)?.actor ?? null;
  const [before, own] = [sentences[sentence - 1], sentences[sentence]];
  const question = questionBefore(reading, sentence, figure);
  const isAnswer = isHowMany(reading, question);
  const from = isAnswer ? question : sentence - 1;
  if (!before || !own || (before.paragraph !== own.paragraph && !isAnswer)) return null;
  if (!FORCES.has(noun.measure) || noun.measure === 'fighters') return null;
  const owners = termsOf(reading, from, 'actor').filter(({ id }) => HAVE_SOLDIERS.has(id));
  const [owner] = owners;
  if (!owner || owners.some(({ id }) => id !== owner.id)) return null;
  // "The Spanish minister was in Baghdad. His country has 90 there"
  const isHisCountry = roleWords.itsOwn.at(tokens[own.first]) && roleWords.theCountry.at(tokens[own.first + 1]);
  if (isHisCountry) return namesNoOther(reading, sentence - 1) ? { id: owner.id, basis: 'stated' } : null;
  // "Spain takes part. The contingent numbers 90"
  if (forceAt(tokens, own.first) !== null && opensItsSentence(reading, sentence - 1, owner))
    return namesNoOther(reading, sentence - 1) && !namesPartners(reading, sentence - 1) && !hasOtherName(tokens, own.first, figure.first)
      ? { id: owner.id, basis: 'stated' }
      : null;
  const isOwners = isAnswer
    ? figure.first - own.first <= SUBJECT_TOKENS ||
      tellsOnlyWhere(reading, sentence, figure) ||
      tokens.slice(own.first, figure.first).some((token) => roleWords.pronounCount.at(token))
    : (tokens[owner.first]?.script === 'latin'
        ? subjectBefore(reading, sentence) === owner.id
        : opensItsSentence(reading, sentence - 1, owner)) &&
      (isPossessed(reading, sentence, own.first, Math.max(figure.first, noun.last + 1)) ||
        isWith(reading, figure.first, noun.last) ||
        (isOfForce(tokens.slice(own.first, figure.first)) && hasForce(reading, sentence - 1, owner)));
  return isOwners && !hasOtherName(tokens, own.first, figure.first) ? { id: owner.id, basis: 'stated' } : null;
}

/** The sentence with the colon that heads the list of whose marked lines this sentence is one, or `null`. */
function headingOf(reading: Reading, sentence: number): number | null {
  const { first } = reading.sentences[sentence] ?? { first: 0 };
  return opensItem(reading.tokens, first) || isPlaceLine(reading, sentence, first) ? headOfList(reading, sentence) : null;
}

/** "Iraq: 2,500": a line that is a place and what is there. */
const isPlaceLine = (reading: Reading, sentence: number, first: number): boolean =>
  reading.tokens[first]?.gap === 'line' &&
  termsOf(reading, sentence, 'place').some((term) => term.first === first && reading.tokens[term.last + 1]?.norm === ':');

/** The same of lines that a mark or a colon of their own tells: "- Iraq: 2,500", "Iraq: 2,500". */
export function headOfList({ sentences, tokens }: Reading, sentence: number): number | null {
  for (let at = sentence; sentence - at <= LIST_LINES; at--) {
    const { first, last } = sentences[at] ?? { first: 0, last: 0 };
    if (at < sentence && tokens[last - 1]?.norm === ':') return at;
    if (opensItem(tokens, first) || tokens.slice(first, last).some(({ norm }) => norm === ':')) continue;
    // "US forces by country": a line without a full stop.
    const isLine = tokens[first]?.gap === 'line' && tokens[last]?.gap === 'line' && tokens[last - 1]?.kind === 'word';
    return at < sentence && isLine && last - first <= HEADING_TOKENS ? at : null;
  }
  return null;
}

const LIST_LINES = 8;
const HEADING_TOKENS = 10;

/** "US troops abroad:" over "- Iraq: 4,500 soldiers": of today, where it tells no time. */
function listedForce(reading: Reading, heading: number): { readonly actor: FoundActor | null; readonly place: FoundPlace | null } | null {
  const [owner, ...others] = new Set(termsOf(reading, heading, 'actor').map(({ id }) => id));
  if (others.length > 0 || !countsForce(reading, heading) || tellsMore(reading, heading)) return null;
  const ids = placesOf(reading, heading);
  return {
    actor: owner !== undefined && HAVE_SOLDIERS.has(owner) ? { id: owner, basis: 'stated' } : null,
    place: ids.size === 1 ? { ids: [...ids], basis: 'stated' } : null,
  };
}

const countsForce = (reading: Reading, heading: number): boolean => termsOf(reading, heading, 'measure').some(({ id }) => id === 'troops');

/** "US troops that leave:", "US dead:": not only whose they are and where. */
function tellsMore(reading: Reading, heading: number): boolean {
  const { first, last } = reading.sentences[heading] ?? { first: 0, last: 0 };
  const isTold = (at: number): boolean =>
    (reading.terms[heading] ?? []).some(
      (term) => (term.group === 'actor' || term.group === 'place' || term.id === 'troops') && term.first <= at && term.last >= at,
    );
  return reading.tokens.slice(first, last).some((token, i, words) => {
    const before = words[i - (roleWords.definite.at(words[i - 1]) ? 2 : 1)];
    const isLight =
      token.kind === 'mark' || HEADING.some((list) => list.at(token)) || roleWords.locative.at(before) || token.norm === 'خارج';
    // "by the numbers"
    if (roleWords.by.at(token) && roleWords.tabled.at(words[i + (roleWords.definite.at(words[i + 1]) ? 2 : 1)])) return false;
    // "US troops to leave"
    const isGoing = roleWords.part.at(token) && token.script === 'latin';
    return isGoing || (!isLight && !isTold(first + i) && before?.norm !== 'خارج');
  });
}

/** "US soldiers who leave, by the numbers:" (القوات المنسحبة بالأرقام:): its lines count no whole force. */
export function isListOfSome(reading: Reading, sentence: number): boolean {
  const heading = headOfList(reading, sentence);
  return heading !== null && countsForce(reading, heading) && tellsMore(reading, heading);
}

/** "US troops abroad:" over "- Iraq: 4,500": what the heading counts, where the item has no noun. */
export function listed({ reading, sentence }: Count): Predecessor | null {
  const heading = headingOf(reading, sentence);
  if (heading === null) return null;
  const force = listedForce(reading, heading);
  return force && { sentence: heading, measure: 'troops', ...force, target: null, isAnswer: true };
}

/**
 * "US troops: Iraq — 2,500; Syria — 900", "US troops, Syria: 900", "The Americans: Erbil (700), Baghdad (400)": what stands before a place with
 * its number; the reader guesses whose.
 */
export function itemised({ reading, sentence, figure }: Count): Predecessor | null {
  const { tokens } = reading;
  const { first } = reading.sentences[sentence] ?? figure;
  const place = termsOf(reading, sentence, 'place').find(({ last }) => last === figure.first - 2);
  if (!place || place.first - first > ITEMS_TOKENS || !ITEM_JOINTS.has(tokens[figure.first - 1]?.norm ?? '')) return null;
  const colon = tokens.slice(first, place.first).findIndex(({ norm }) => norm === ':');
  const until = colon < 0 ? place.first : first + colon;
  if (until - first > HEADING_TOKENS || tokens.slice(first, until).some(({ kind }) => kind === 'number')) return null;
  const nouns = termsOf(reading, sentence, 'measure').filter(({ id, last }) => (OWNED.has(id) || DONE.has(id)) && last < until);
  // "Attacks on US forces:"
  const noun = nouns.find(({ id }) => DONE.has(id)) ?? nouns.at(-1);
  const owner = termsOf(reading, sentence, 'actor').findLast(({ id, last }) => HAVE_SOLDIERS.has(id) && last < until);
  // "Where the Americans are: Erbil (700)"
  if (!noun && !(owner && /(?:s|ون|ين)$/u.test(tokens[owner.last]?.norm ?? ''))) return null;
  // Without a colon the noun stands right before its place: "Troops in Iraq — 2,500"; behind one, no more than a mark: not "SPOKESMAN: … in Syria: 66".
  if (colon < 0 ? !noun || place.first - noun.last > 2 : tokens[place.first - 1]?.kind !== 'mark') return null;
  return {
    sentence,
    measure: noun?.id ?? 'troops',
    actor: owner && !(noun && DONE.has(noun.id)) ? { id: owner.id, basis: 'inferred' } : null,
    place: { ids: [place.id], basis: 'inferred' },
    target: null,
    isGuess: true,
  };
}

const ITEM_JOINTS = new Set([':', '-', '(']);
/** From the heading to the last item. */
const ITEMS_TOKENS = 60;

const HEADING = [
  roleWords.tabled,
  ...[roleWords.where, roleWords.isNow, roleWords.stationed, roleWords.beyond, roleWords.allied],
  ...[roleWords.locative, roleWords.present, roleWords.countOf, roleWords.definite, roleWords.conjunction],
];

/**
 * Where the force of the sentence before is, when this one says no more than how many it is: "قوتها في العراق صغيرة. وهي لا تتعدى 400",
 * "ويبلغ تعدادها 400"; `null` otherwise.
 */
export function placeOfOwner(count: Count): FoundPlace | null {
  const { reading, sentence, figure } = count;
  const { first } = reading.sentences[sentence] ?? figure;
  const heading = headingOf(reading, sentence);
  if (heading !== null) return placesOf(reading, sentence).size > 0 ? null : (listedForce(reading, heading)?.place ?? null);
  const force = forceAt(reading.tokens, first);
  const isOfIt = force !== null && reading.tokens.slice(force + 1, figure.first).every(isOfCounting);
  if (
    !(isOfIt || isOfForce(reading.tokens.slice(first, figure.first))) ||
    placesOf(reading, sentence).size > 0 ||
    ownerBefore(count) === null
  )
    return null;
  const ids = placesOf(reading, sentence - 1);
  return ids.size === 1 ? { ids: [...ids], basis: 'stated' } : null;
}

const placesOf = (reading: Reading, sentence: number): ReadonlySet<string> =>
  new Set(termsOf(reading, sentence, 'place').flatMap((term) => (hasLocative(reading, term, sentence) ? [term.id] : [])));

/** "إنه يقتصر على". */
const PRONOUN_WORDS = 3;

/** "With 90 soldiers in Iraq they rank last": whose they are is the subject behind. */
const isWith = ({ tokens }: Reading, figure: number, noun: number): boolean =>
  openingWith(tokens, figure) !== null && tokens.slice(noun + 1, noun + 1 + BEHIND_WORDS).some((token) => roleWords.itself.at(token));

/** "in northern Iraq, they". */
const BEHIND_WORDS = 5;

/** "How many Americans are we talking about? Some 5,000 troops." */
function isHowMany({ sentences, tokens }: Reading, sentence: number): boolean {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  return (
    tokens[last - 1]?.norm === '?' &&
    tokens.slice(first, last).some((token, i, asked) => {
      const isForce = asked.some((other, at) => at !== i && (roleWords.contingent.at(other) || roleWords.forceNoun.at(other)));
      return roleWords.howMany.at(token) || (isForce && (roleWords.sizeAsked.at(token) || roleWords.countOf.at(token)));
    })
  );
}

/** Near the beginning, by a verb or a speaker's title, and behind no other noun: not تحذو الدنمارك حذو الأميركيين. */
function opensItsSentence(reading: Reading, sentence: number, owner: Term): boolean {
  const { tokens, sentences } = reading;
  const { first } = sentences[sentence] ?? owner;
  const speaker = termsOf(reading, sentence, 'speaker').find((term) => term.first <= owner.first && term.last >= owner.last);
  const start = speaker?.first ?? owner.first;
  // "…, while Washington keeps its forces there" (فيما تبقي واشنطن)
  const clause = tokens.slice(first, start).findLastIndex((token) => roleWords.contrast.at(token));
  const opening = first + Math.max(0, clause);
  return (
    start - opening < SUBJECT_TOKENS &&
    !tokens
      .slice(opening, start)
      .some((token, i) => hasArticle(token) && !isForceNoun(reading, sentence, opening + i) && !roleWords.stock.at(token))
  );
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

/** "ويبلغ عديدها", "إنها تقتصر على": a force itself is counted. */
const isOfForce = (sentence: readonly Token[]): boolean => isOfForceAlone(behindSaying(sentence));

/** «وأوضحت، ردا على سؤال، أنها»: the clause of what somebody says. */
function behindSaying(clause: readonly Token[]): readonly Token[] {
  const [verb] = clause;
  const that = clause.findIndex(isPronoun);
  return verb && that > 0 && roleWords.saying.within(verb) ? clause.slice(that) : clause;
}

const isOfForceAlone = (clause: readonly Token[]): boolean =>
  (clause.some(isTheirCount) || (clause[0] !== undefined && isPronoun(clause[0]) && clause.length <= PRONOUN_WORDS)) &&
  // Not "with its contractors".
  clause.every((token) => isTheirCount(token) || isPronoun(token) || isOfCounting(token));

const isOfCounting = (token: Token): boolean => token.norm.length === 1 || COUNTING.some((words) => words.within(token));

const COUNTING = [roleWords.stock, roleWords.present, roleWords.locative];

/** "القوة الأميركية صغيرة", "لواشنطن حضور هناك": the owner's own force, and neither another's nor a base. */
function hasForce(reading: Reading, sentence: number, owner: Term): boolean {
  const { tokens } = reading;
  const isOther = (reading.terms[sentence] ?? []).some(
    ({ group, id }) => (group === 'measure' && id === 'bases') || (group === 'actor' && ![owner.id, 'iraq', 'coalition'].includes(id)),
  );
  const before = tokens[owner.first - 1];
  const isHeld = roleWords.stockClitics.test(tokens[owner.first]?.norm ?? '') || (before !== undefined && roleWords.stock.within(before));
  // "قوات بلادها"
  const isOwn = termsOf(reading, sentence, 'measure').some(({ id, last }) => FORCES.has(id) && roleWords.ownCountry.at(tokens[last + 1]));
  return !isOther && (isHeld || isOwn || isForceNoun(reading, sentence, owner.first - 1));
}

const isForceNoun = (reading: Reading, sentence: number, at: number): boolean =>
  (reading.terms[sentence] ?? []).some(({ id, first, last }) => (FORCES.has(id) || id === 'forces') && first <= at && last >= at);

/** "عديده", "قوامها": how many they are. */
const isTheirCount = ({ norm }: Token): boolean => {
  const stem = /^[وف]?ب?(.{2,}?)(?:ها|هم|ه)$/u.exec(norm)?.[1];
  return stem !== undefined && roleWords.countOf.has(stem);
};

/** "إنها تقتصر على 400", "وهي لا تتعدى 400": the subject before. */
const isPronoun = ({ norm }: Token): boolean => /^(?:[وف]?(?:هي|هم)|ان(?:ها|هم|ه))$/u.test(norm);

const OWNED_BY = /^[وف]?(?:ل|لدي)(?:ها|ه|هم)$/u;
const OF_THEM = /...(?:ها|هم|ه)$/u;

/** "The contingent", "The small force", "That presence", ويقدر هذا الوجود: the token of the noun that opens a sentence with its article, or null. */
function forceAt(tokens: readonly Token[], first: number): number | null {
  const opening = tokens[first];
  const start =
    opening?.script === 'arabic' && !roleWords.demonstrative.within(opening) && roleWords.stock.within(opening) ? first + 1 : first;
  const head = tokens[start];
  const isTold = head?.norm === 'the' || (head !== undefined && roleWords.demonstrative.within(head));
  return isTold ? ([1, 2].map((step) => start + step).find((at) => FORCE.some((words) => words.at(tokens[at]))) ?? null) : null;
}

const FORCE = [roleWords.contingent, roleWords.forceNoun];

/** "The US and its allies have a presence": of several together. */
const namesPartners = ({ tokens, sentences }: Reading, sentence: number): boolean =>
  tokens
    .slice(sentences[sentence]?.first, sentences[sentence]?.last)
    .some((token) => roleWords.partner.at(token) || (token.script === 'arabic' && roleWords.allied.at(token)));

/** Every name behind the opening word of a sentence is known. */
const namesNoOther = ({ tokens, sentences, terms }: Reading, sentence: number): boolean => {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  return tokens
    .slice(first + 1, last)
    .every((token, i) => !token.capital || (terms[sentence] ?? []).some((term) => term.first <= first + 1 + i && term.last > first + i));
};

/** "Its troops stay. But Sweden's …": an English name between that this sentence brings in. */
const hasOtherName = (tokens: readonly Token[], from: number, until: number): boolean =>
  tokens
    .slice(from + 1, until)
    .some((token, i, words) => token.script === 'latin' && token.capital && !roleWords.locative.at(words[i - 1]));
