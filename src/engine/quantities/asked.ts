// What a question asks for is what the number in its answer counts: "How many US troops are there? About 2,500".
// Long: the ways in which a question is put, and what makes an answer a plain one.
import { clauseWords } from '../../languages/clause-words.ts';
import { roleWords } from '../../languages/role-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Figure } from '../figures/read.ts';
import { isDenial } from '../negation.ts';
import type { Reading, Term } from '../reading.ts';
import { isBoundary, segmentAt, termsOf } from '../scope.ts';
import type { Count } from './count.ts';
import { ATTACKING, CASUALTIES, DONE, FORCES, HAVE_SOLDIERS, OWNED, SMALLEST_FORCE } from './kinds.ts';
import { hasLocative, isAlsoIn } from './locative.ts';
import { isCountOf } from './noun.ts';
import type { FoundPlace } from './place.ts';
import type { Predecessor } from './scene.ts';

/** Token indexes, `last` exclusive. */
interface Question {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** "Asked how many troops were in Iraq": of today, though told in the past. */
  readonly isTold: boolean;
}

/** The question that a figure may answer: what its own sentence tells was asked, or the sentence before. */
function questionOf(reading: Reading, sentence: number, figure: Figure): Question | null {
  const own = toldIn(reading, sentence);
  if (own && own.last < figure.first) return own;
  const asked = questionBefore(reading, sentence, figure);
  const before = reading.sentences[asked];
  return before ? (toldIn(reading, asked) ?? { sentence: asked, first: before.first, last: before.last, isTold: false }) : null;
}

/** The question before a sentence, over words that count nothing: "How many are there? Nothing has changed. In Iraq, 2,500"; else the one before. */
export function questionBefore(reading: Reading, sentence: number, figure?: Figure): number {
  const { tokens, sentences, terms } = reading;
  if (figure && !tellsOnlyWhere(reading, sentence, figure)) return sentence - 1;
  for (let at = sentence - 1; at >= Math.max(0, sentence - ANSWER_SENTENCES); at--) {
    const { first, last } = sentences[at] ?? { first: 0, last: 0 };
    // «"How many?" I asked.»
    if (tokens[last - (tokens[last - 1]?.norm === '"' ? 2 : 1)]?.norm === '?')
      return tokens.slice(first, last).some((token) => roleWords.howMany.at(token)) ? at : sentence - 1;
    const isOther = (terms[at] ?? []).some(({ group, id }) => group === 'place' || (group === 'measure' && id !== 'officials'));
    if (isOther || tokens.slice(first, last).some(({ kind }) => kind === 'number')) break;
  }
  return sentence - 1;
}

/** Nothing before the number but who says it, a word of being or counting, and where: not "they have trained 4,000". */
export function tellsOnlyWhere({ tokens, sentences, terms }: Reading, sentence: number, { first }: Figure): boolean {
  const start = sentences[sentence]?.first ?? first;
  const isNamed = (at: number): boolean =>
    (terms[sentence] ?? []).some(
      ({ group, id, first: from, last }) => (group !== 'concept' || id === 'saying') && from <= at && last >= at,
    );
  return tokens
    .slice(start, first)
    .every(
      (token, i) =>
        token.kind === 'mark' ||
        isNamed(start + i) ||
        (isNamed(start + i + 1) && roleWords.locative.at(tokens[start + i - 1])) ||
        PLAIN_ANSWER.some((words) => words.within(token)),
    );
}

const PLAIN_ANSWER = [
  ...[roleWords.locative, roleWords.conjunction, roleWords.contrast, roleWords.pronounCount, roleWords.stock, roleWords.present],
  ...[roleWords.theCountry, roleWords.there, roleWords.isNow, roleWords.tally, roleWords.firstPerson, roleWords.itself, roleWords.saying],
  roleWords.thatClause,
];

/** From a question to its answer. */
const ANSWER_SENTENCES = 3;

/** "Asked how many American troops were in Iraq,": up to the comma. */
function toldIn({ tokens, sentences }: Reading, sentence: number): Question | null {
  const bounds = sentences[sentence];
  if (!bounds) return null;
  const opening = tokens.slice(bounds.first, Math.min(bounds.last, bounds.first + TOLD_QUESTION_WORDS));
  const asking = opening.findIndex((token) => statementWords.asking.at(token));
  const isTold = asking >= 0 && opening.some((token, i) => i > asking && roleWords.howMany.at(token));
  if (!isTold || opening.slice(0, asking).some(({ kind }) => kind === 'mark')) return null;
  let last = bounds.first + asking;
  while (last < bounds.last && !isBoundary(tokens[last])) last++;
  return { sentence, first: bounds.first, last, isTold };
}

/** "When a reporter asked him how many". */
const TOLD_QUESTION_WORDS = 8;

const termsIn = (reading: Reading, { sentence, first, last }: Question, group: Term['group']): readonly Term[] =>
  termsOf(reading, sentence, group).filter((term) => term.first >= first && term.last < last);

/** "Asked how many American troops were in Iraq, the Pentagon said about 2,500": the question of the figure's own sentence. */
export const askedHere = (reading: Reading, sentence: number, figure: Figure): Predecessor | null =>
  questionOf(reading, sentence, figure)?.sentence === sentence ? askedBefore(reading, sentence, figure) : null;

/** "How many US troops are there? About 2,500 in Iraq": the question has the noun. */
export function askedBefore(reading: Reading, sentence: number, figure: Figure): Predecessor | null {
  const question = questionOf(reading, sentence, figure);
  if (!question) return null;
  const asks = reading.tokens.slice(question.first, question.last).some(({ norm }) => norm === '?' || roleWords.howMany.has(norm));
  if (!asks) return forceAsked(reading, sentence, figure);
  // "How many Americans are in the country?": no countries are asked for.
  const noun = termsIn(reading, question, 'measure').find(
    ({ id, first }) => OWNED.has(id) || DONE.has(id) || (id === 'countries' && roleWords.howMany.at(reading.tokens[first - 1])),
  );
  // "How many times have they attacked?"
  const isRepeated =
    !noun &&
    reading.tokens.slice(question.first, question.last).some((token) => roleWords.times.at(token)) &&
    (reading.terms[question.sentence] ?? []).some(({ id }) => id === 'attacks-on-forces');
  if (isRepeated) return { sentence: question.sentence, measure: 'attacks', actor: null, place: null, target: null };
  if (!noun) return soldiersAsked(reading, sentence, figure, question) ?? forceAsked(reading, sentence, figure);
  const actor = termsIn(reading, question, 'actor').find((term) => term.id !== 'iraq');
  // "Asked how many Polish troops": of nobody who is known.
  if (!actor && question.sentence === sentence) return null;
  const asked = {
    sentence: question.sentence,
    measure: noun.id,
    actor: actor ? ({ id: actor.id, basis: 'stated' } as const) : null,
    target: null,
  };
  return { ...asked, ...whereAsked(reading, sentence, figure, question) };
}

/** Where the question asks for them: at a place that it names, or "in the country". */
function whereAsked(
  reading: Reading,
  sentence: number,
  figure: Figure,
  question: Question,
): Pick<Predecessor, 'place' | 'isAnswer' | 'isHere'> {
  const place = placeAsked(reading, sentence, figure);
  if (place) return { place, isAnswer: true };
  const isHere = question.isTold && reading.tokens.slice(question.first, question.last).some((token) => roleWords.theCountry.at(token));
  return isHere && isPlainAnswer(reading, sentence, figure, question) ? { place: null, isAnswer: true, isHere } : { place: null };
}

/** "How many US troops are there in Iraq? 2,500": the only place that the question names, when it is plainly answered. */
export function placeAsked(reading: Reading, sentence: number, figure: Figure): FoundPlace | null {
  const question = questionOf(reading, sentence, figure);
  if (!question) return null;
  const places = termsIn(reading, question, 'place').filter((term) => hasLocative(reading, term, question.sentence));
  const areOne = places.every((term, i) => i === 0 || isAlsoIn(reading, places[i - 1] ?? term, term));
  if (!areOne || !isPlainAnswer(reading, sentence, figure, question)) return null;
  if (places.length === 0) return null;
  return { ids: [...new Set(places.map(({ id }) => id))].sort(), basis: 'stated' };
}

/** "How strong is the American force in Iraq? 4,000 soldiers", "Where are they? At five bases": the answer has the noun, the question the rest. */
export function answered({ reading, sentence, figure, noun }: Count, people: Predecessor | null): Predecessor | null {
  const places = termsOf(reading, sentence, 'place').filter((term) => hasLocative(reading, term, sentence));
  // "2,500 soldiers, by the Pentagon's account" (بحسب البنتاغون): who says so is nobody's owner.
  const isSource = (at: number): boolean =>
    at > noun.last && reading.tokens.slice(noun.last + 1, at).some((token) => clauseWords.crediting.at(token));
  const owners = termsOf(reading, sentence, 'actor').filter(({ first }) => !isSource(first));
  if (owners.some(({ first }) => places.every((place) => place.first !== first))) return null;
  const asked = askedBefore(reading, sentence, figure);
  if (asked?.isAnswer && asked.measure === noun.measure) return asked;
  const group = groupAsked(reading, sentence, figure);
  if (group && (noun.measure === 'fighters' || noun.measure === 'members')) return { ...group, measure: noun.measure };
  const { first, last } = reading.sentences[sentence - 1] ?? { first: 0, last: 0 };
  const isWhere = noun.measure === 'bases' && reading.tokens.slice(first, last).some((token) => roleWords.where.at(token));
  if (!isWhere) return null;
  const force = people?.measure === 'troops' && sentence - people.sentence <= ASKED_SENTENCES ? people : forceIn(reading, sentence - 1);
  if (!force) return null;
  const before = questionOf(reading, sentence, figure);
  const isOfThem =
    before !== null &&
    isPlain(reading, sentence, figure, before, true) &&
    (reading.terms[sentence - 1] ?? []).every(
      ({ group, id }) => !ATTACKING.has(id) && (group !== 'actor' || id === 'iraq' || id === force.actor?.id),
    );
  return isOfThem ? { ...force, sentence: sentence - 1, measure: noun.measure, isAnswer: true } : null;
}

/** "Where are the American forces in Iraq?": the force of a question, with its owner and its place. */
function forceIn(reading: Reading, sentence: number): Predecessor | null {
  const owners = termsOf(reading, sentence, 'actor').filter(({ id }) => id !== 'iraq');
  const places = termsOf(reading, sentence, 'place').filter((term) => hasLocative(reading, term, sentence));
  const [owner, place] = [owners[0], places[0]];
  const isForce = termsOf(reading, sentence, 'measure').some(({ id }) => id === 'troops');
  if (!isForce || !owner || !place || owners.length > 1 || places.length > 1 || !HAVE_SOLDIERS.has(owner.id)) return null;
  return {
    sentence,
    measure: 'troops',
    actor: { id: owner.id, basis: 'stated' },
    place: { ids: [place.id], basis: 'stated' },
    target: null,
  };
}

/** "How many are left of ISIS in Iraq and Syria? 300 gunmen": the group that the question asks for, and nobody else. */
function groupAsked(reading: Reading, sentence: number, figure: Figure): Predecessor | null {
  const question = questionOf(reading, sentence, figure);
  if (!question) return null;
  const count = reading.tokens
    .slice(question.first, question.last)
    .findIndex((token) => roleWords.howMany.at(token) || roleWords.rest.at(token));
  // Who was asked stands before.
  const [actor, ...others] = termsIn(reading, question, 'actor').filter(({ id, first }) => id !== 'iraq' && first > question.first + count);
  if (count < 0 || actor?.id !== 'isis' || others.some(({ id }) => id !== 'isis')) return null;
  const asked = { sentence: question.sentence, measure: 'fighters', actor: { id: actor.id, basis: 'stated' }, target: null } as const;
  return { ...asked, ...whereAsked(reading, sentence, figure, question) };
}

/** "The US has 2,500 soldiers in Iraq. And in Syria? Some 900": a question that is no more than another place, and a number right behind it. */
export function askedElsewhere({ reading, sentence, figure }: Count, people: Predecessor | null): Predecessor | null {
  const { tokens, sentences } = reading;
  const question = sentences[sentence - 1];
  const answer = sentences[sentence];
  if (!question || !answer || !people || people.sentence !== sentence - 2 || !OWNED.has(people.measure)) return null;
  if (
    tokens[question.last - 1]?.norm !== '?' ||
    question.last - turnStart(reading, sentence - 1) > PLACE_QUESTION ||
    figure.first !== turnStart(reading, sentence)
  )
    return null;
  const [place, another] = termsOf(reading, sentence - 1, 'place');
  const isOnly =
    place !== undefined && another === undefined && hasLocative(reading, place, sentence - 1) && place.last === question.last - 2;
  return isOnly ? { ...people, sentence: sentence - 1, place: { ids: [place.id], basis: 'stated' }, isAnswer: true } : null;
}

/** Where a sentence begins behind the name of who speaks: "Sudani: Some 900". */
function turnStart({ tokens, sentences }: Reading, sentence: number): number {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  for (let i = first; i < Math.min(last, first + TURN_TOKENS) && tokens[i]?.kind === 'word'; i++)
    if (tokens[i + 1]?.norm === ':' && tokens[first]?.gap === 'line') return i + 2;
  return first;
}

/** "Senior Defense Official:". */
const TURN_TOKENS = 4;

/** "And what about in Syria?" */
const PLACE_QUESTION = 6;

/** "How many are there? They are 2,500": asked and answered of today, and nobody else's word for it. */
function isPlainAnswer(reading: Reading, sentence: number, figure: Figure, question: Question): boolean {
  const { first, last } = question;
  // "what is left of ISIS" (عما بقي)
  const isLeft = (token: Token, before: Token | undefined): boolean => roleWords.rest.at(token) && roleWords.whether.at(before);
  const asksNumber = reading.tokens
    .slice(first, last)
    .some(
      (token, i, asked) =>
        roleWords.howMany.at(token) || roleWords.sizeAsked.at(token) || isCountOf(token.norm) || isLeft(token, asked[i - 1]),
    );
  return asksNumber && isPlain(reading, sentence, figure, question);
}

function isPlain(reading: Reading, sentence: number, figure: Figure, question: Question, isWhere = false): boolean {
  const { tokens, sentences } = reading;
  const own = sentences[sentence];
  if (!own) return false;
  const answer = { first: Math.max(own.first, question.last) };
  // "Not 5,000, as some say, but 2,500"
  const corrected = tokens.slice(answer.first, figure.first).findLastIndex((token) => roleWords.correction.at(token));
  const from = answer.first + corrected + 1;
  if (figure.first - from > ANSWER_WORDS) return false;
  const asked = tokens.slice(question.first, question.last);
  // Of then, of some of them, of what somebody says.
  const isPast = (token: Token): boolean => (question.isTold ? isLongPast(token) : isNarrowing(token));
  if (asked.some((token, i) => isPast(token) || (roleWords.howMany.at(token) && asked[i + 1]?.norm === 'of'))) return false;
  // "How many does Iraq want?", "كم تقبل بغداد؟"
  const asksBeing = asked.some((token) => token.script === 'arabic' || roleWords.stock.at(token));
  if (
    !asksBeing ||
    asked.some(
      ({ norm }) =>
        roleWords.notBeing.has(norm) || (!isWhere && roleWords.living.has(norm)) || (DOING.test(norm) && !roleWords.stock.has(norm)),
    )
  )
    return false;
  if (termsIn(reading, question, 'measure').some(({ id }) => CASUALTIES.has(id))) return false;
  // "Asked how many there were, the Pentagon said": whose answer it is.
  const isOther = (token: Token, at: number): boolean =>
    question.isTold && roleWords.saying.at(token) ? isDenial(reading, sentence, at) : UNSURE.some((words) => words.at(token));
  return !tokens.slice(from, figure.first).some((token, i) => isOther(token, from + i));
}

const UNSURE = [roleWords.saying, roleWords.opinion, roleWords.hypothetical, roleWords.negation];

/** An Arabic verb of today, and English ones that are not of being there. */
const DOING = /^[يت]\p{L}{3,}$/u;
/** Of people they tell nothing of soldiers; of those soldiers, where their bases are. */

const NARROWING = [
  ...[roleWords.future, roleWords.was, roleWords.wasThere, roleWords.past, roleWords.saying, roleWords.opinion],
  ...[roleWords.relative, roleWords.hypothetical, roleWords.part],
];
const isNarrowing = (token: Token): boolean =>
  !NOT_NARROWING.some((words) => words.at(token)) && NARROWING.some((words) => words.at(token));
/** "had been", "in 2007", "would be": of another time than that at which it was asked. */
const isLongPast = (token: Token): boolean =>
  token.kind === 'number' || token.norm === 'had' || (!roleWords.wasThere.at(token) && isNarrowing(token));
/** "How many are left?", "Where are they?" */
const NOT_NARROWING = [roleWords.where, roleWords.left];

/** From the start of an answer to its number. */
const ANSWER_WORDS = 8;

/** "How many Americans are in Iraq? About 2,500": people of a country, who are soldiers by the hundred. */
function soldiersAsked(reading: Reading, sentence: number, figure: Figure, question: Question): Predecessor | null {
  if ((figure.value.min ?? figure.value.max ?? 0) < SMALLEST_FORCE) return null;
  const { tokens } = reading;
  // "كم عدد الأميركيين", "كم بقي من الأميركيين"
  const isCounted = (at: number): boolean =>
    roleWords.howMany.at(tokens[at - 1]) ||
    (roleWords.howMany.at(tokens[at - 2]) && isCountOf(tokens[at - 1]?.norm ?? '')) ||
    (roleWords.howMany.at(tokens[at - 3]) && roleWords.rest.at(tokens[at - 2]) && roleWords.partitive.at(tokens[at - 1]));
  const actor = termsIn(reading, question, 'actor').find(({ id, first }) => HAVE_SOLDIERS.has(id) && isCounted(first));
  if (!actor) return null;
  // "How many Americans who left": not those who are there.
  const basis = roleWords.relative.at(tokens[actor.last + 1]) ? 'inferred' : 'stated';
  const asked = { sentence: question.sentence, measure: 'troops', actor: { id: actor.id, basis }, target: null } as const;
  return { ...asked, ...whereAsked(reading, sentence, figure, question) };
}

/** "And ISIS? How many are left? A thousand", "How many are there? The number is 2,500": the force that was named last before. */
function forceAsked(reading: Reading, sentence: number, { value }: Figure): Predecessor | null {
  if ((value.min ?? value.max ?? 0) < SMALLEST_FORCE) return null;
  const question = questionBefore(reading, sentence);
  const { first, last } = reading.sentences[question] ?? { first: 0, last: 0 };
  const asked = reading.tokens.slice(first, last);
  const isCount = asked.some(({ norm }) => roleWords.howMany.has(norm));
  const isRest = asked.some((token, i) => roleWords.partitive.at(token) && roleWords.rest.at(asked[i - 1]));
  if (!isCount && !isRest) return null;
  for (let at = question; at >= Math.max(0, isCount ? sentence - ASKED_SENTENCES : question); at--) {
    const noun = termsOf(reading, at, 'measure').findLast(({ id }) => FORCES.has(id));
    const actor = termsOf(reading, at, 'actor').findLast(({ id }) => (id === 'isis' && !noun) || HAVE_SOLDIERS.has(id));
    if (!actor && !noun) continue;
    const measure = actor?.id === 'isis' ? 'members' : (noun?.id ?? 'troops');
    return { sentence: at, measure, actor: actor ? { id: actor.id, basis: 'inferred' } : null, place: null, target: null, isGuess: true };
  }
  return null;
}

/** From an answer to where that of which "how many" asks was named. */
const ASKED_SENTENCES = 6;

/** "2,500. That is how many American soldiers are in Iraq": what a number counts, told right behind it. */
export function toldBehind(reading: Reading, sentence: number, { last }: Figure): Predecessor | null {
  const [own, next] = [reading.sentences[sentence], reading.sentences[sentence + 1]];
  if (!own || !next || own.last - last > END_TOKENS) return null;
  const opening = reading.tokens.slice(next.first, next.first + TOLD_WORDS);
  const isNumber = opening.some(({ norm }) => isCountOf(norm));
  if (!roleWords.pronoun.at(opening[0]) || !(isNumber || opening.some((token) => roleWords.howMany.at(token)))) return null;
  // "That was how many", "how many died there": not of today, or not of those who are there.
  const isNow = !reading.tokens
    .slice(next.first + 1, next.last)
    .some((token) => (isNumber && isNarrowing(token)) || NOT_NOW.some((words) => words.at(token)));
  const noun = termsOf(reading, sentence + 1, 'measure').find(({ id }) => OWNED.has(id));
  const verb = noun && reading.tokens[noun.last + 1];
  if (!isNow || !(isNumber || roleWords.stationed.at(verb) || roleWords.isNow.at(verb) || roleWords.present.at(verb))) return null;
  const actor = noun && termsOf(reading, sentence + 1, 'actor').find((term) => term.first <= noun.last + 1 && term.id !== 'iraq');
  if (!noun || !actor) return null;
  const places = termsOf(reading, sentence + 1, 'place').filter((term) => hasLocative(reading, term, sentence + 1));
  const place = places.length === 1 ? { ids: places.map(({ id }) => id), basis: 'stated' as const } : null;
  return { sentence: sentence + 1, measure: noun.id, actor: { id: actor.id, basis: 'stated' }, place, target: null, isAnswer: true };
}

/** "2,500, the strength of the American force in Iraq", "2500 وهو عدد الجنود الأميركيين في العراق": an apposition tells what it counts. */
export function describedBehind({ reading, sentence, figure, bounds: { next } }: Count): Predecessor | null {
  const { tokens } = reading;
  const at = figure.last + 1;
  if (tokens[at]?.norm !== ',' && !roleWords.describing.at(tokens[at])) return null;
  const count = [1, 2].find((step) => isCountOf(tokens[at + step]?.norm ?? ''));
  if (count === undefined) return null;
  const end = Math.min(next, segmentAt(reading, sentence, at + count).last);
  const within = ({ first, last }: { readonly first: number; readonly last: number }): boolean => first > at && last < end;
  const noun = termsOf(reading, sentence, 'measure').find((term) => OWNED.has(term.id) && within(term));
  const actor = termsOf(reading, sentence, 'actor').find((term) => term.id !== 'iraq' && within(term));
  const place = termsOf(reading, sentence, 'place').find((term) => within(term) && !roleWords.from.at(tokens[term.first - 1]));
  const isOther = tokens.slice(at, end).some((token) => roleWords.part.at(token) || NOT_NOW.some((words) => words.at(token)));
  if (!noun || !actor || !place || isOther) return null;
  const [whose, where] = [{ id: actor.id, basis: 'stated' } as const, { ids: [place.id], basis: 'stated' } as const];
  return { sentence, measure: noun.id, actor: whose, place: where, target: null, isAnswer: true };
}

const NOT_NOW = [roleWords.wasThere, roleWords.past, roleWords.future, roleWords.hypothetical, roleWords.negation, roleWords.timeNoun];

/** A full stop behind the number. */
const END_TOKENS = 2;
/** "That is how many". */
const TOLD_WORDS = 5;
