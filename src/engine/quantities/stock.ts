// Does the clause say how many there are? Only words of being, having or counting do: "1,300 soldiers are tasked with training" leaves it open.
// Long: the ways in which a clause says that as many are there, one function each.
import { clauseWords } from '../../languages/clause-words.ts';
import { hasArticle, withoutConjunction } from '../../languages/clitics.ts';
import type { Role } from '../../languages/role.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading } from '../reading.ts';
import { isBoundary, isPossessor, overAside, segmentAt, termsOf } from '../scope.ts';
import { questionBefore } from './asked.ts';
import { openingWith } from './distant-owner.ts';
import { type CountedNoun, isByTheNumbers, PLURAL_VERB } from './noun.ts';

/** What stands somewhere by the number; attacks and rounds happen instead. */
const STANDING = new Set(['troops', 'advisers', 'trainers', 'contractors', 'fighters', 'members', 'bases']);

export const isStanding = ({ measure }: CountedNoun): boolean => STANDING.has(measure);

/** Words of being stand no further before the figure. */
const STOCK_WORDS = 16;
/** Between a noun or a place and its number, where no verb stands. */
const VERBLESS = [
  roleWords.locative,
  roleWords.theCountry,
  roleWords.bothCountries,
  roleWords.conjunction,
  roleWords.present,
  roleWords.copula,
  roleWords.stationed,
  roleWords.existence,
  roleWords.negation,
  roleWords.exception,
  roleWords.inAll,
];

/** Whether the figure is told as all that there are; `true` for what is no stock. */
export function isStock(reading: Reading, sentence: number, figure: Figure, noun: CountedNoun): boolean {
  if (!isStanding(noun) || noun.where === 'before') return true;
  if (isByTheNumbers(reading, sentence, figure) || isDated(reading, sentence, figure))
    return isThere(reading, sentence, noun, true) && endsThere(reading, sentence, noun.last);
  if (goOnDoing(reading, figure, noun)) return false;
  // "1,500 soldiers strong", "Four bases in Iraq are used by".
  if (reading.tokens[noun.last + 1]?.norm === 'strong' || isUsed(reading, sentence, noun)) return true;
  // "ISIS, down to 1,000 fighters"
  if (roleWords.to.at(reading.tokens[figure.first - 1]) && roleWords.changing.at(reading.tokens[figure.first - 2])) return true;
  // "Iraq and Syria host 6,000 soldiers"
  if (
    roleWords.housing.at(reading.tokens[figure.first - 1]) &&
    termsOf(reading, sentence, 'place').some(({ last }) => last === figure.first - 2)
  )
    return true;
  // "ما زال 4000 جندي أميركي في العراق"
  const before = reading.tokens[figure.first - 1];
  if (before?.script === 'arabic' && roleWords.present.at(before) && isThere(reading, sentence, noun, true)) return true;
  const bounds = reading.sentences[sentence];
  const { last } = segmentAt(reading, sentence, figure.first);
  // "keeps, according to an official of the Pentagon who briefed reporters, 9,000 soldiers"
  const over = overAside(reading, sentence, figure.first);
  const aside = over && clauseWords.crediting.at(reading.tokens[over.aside.first]) ? over.aside.last - over.aside.first : 0;
  const from = Math.max(bounds?.first ?? 0, figure.first - STOCK_WORDS - aside);
  const isWith = [0, 1].some((back) => reading.tokens[figure.first - back]?.norm.startsWith('ب'));
  for (let i = from; i < last; i++) {
    if (i > figure.last && i <= noun.last) continue;
    const word = reading.tokens[i]?.norm ?? '';
    if (
      (isIn(roleWords.stock, word) || isPair(reading, i, noun)) &&
      !isAuxiliary(reading, i, figure) &&
      !(roleWords.including.has(word) && !isOfForces(reading, sentence, i)) &&
      !(i > figure.last && (isDoing(reading, sentence, i) || isDescribing(reading, noun, i)))
    )
      return true;
    if (i >= figure.first) continue;
    if (isWith && isIn(roleWords.partaking, word)) return true;
    // "تتركز القوات الأميركية في خمسة مواقع"
    if (roleWords.gathering.has(word) && termsOf(reading, sentence, 'measure').some(({ id, first }) => id === 'troops' && first === i + 1))
      return true;
    // "ليس في العراق، بحسب البنتاغون، أكثر من 1700"
    if (roleWords.absence.has(word) && roleWords.locative.at(reading.tokens[i + 1])) return true;
    if (roleWords.stockClitics.test(word) && isOwner(reading, sentence, i)) return true;
    // "كان في العراق مطلع العام، حين بدأت المحادثات، 5000 جندي"
    if (isIn(roleWords.was, word) && roleWords.locative.at(reading.tokens[i + 1]) && reading.tokens[figure.first - 1]?.norm === ',')
      return true;
  }
  if (answersHowMany(reading, sentence, figure)) return true;
  if (isHedgedSubject(reading, sentence, figure, noun) || isHeading(reading, sentence, figure, noun)) return true;
  if (
    isPossessed(reading, sentence, figure) ||
    openingWith(reading.tokens, figure.first) !== null ||
    roleWords.copula.at(reading.tokens[figure.first - 1]) ||
    // "أنها لا تزيد على 1100 جندي"
    (roleWords.itself.at(reading.tokens[figure.first - 1]) && roleWords.negation.at(reading.tokens[figure.first]))
  )
    return true;
  // "U.S. troops in Iraq (2,500 soldiers)"; an officer said: "at most 300 fighters in Iraq and Syria"
  const opening = reading.tokens[figure.first - 1]?.norm ?? '';
  return opening === '(' || opening === '"' || isThere(reading, sentence, noun) || isPredicate(reading, sentence, figure, noun);
}

/** "made up of"; of fighters, "can call on", "can muster". */
function isPair({ tokens }: Reading, at: number, { measure }: CountedNoun): boolean {
  const pair = `${tokens[at]?.norm ?? ''} ${tokens[at + 1]?.norm ?? ''}`;
  const areFighters = measure === 'fighters' || measure === 'members';
  return roleWords.stockPairs.has(pair) || (areFighters && (roleWords.mustering.at(tokens[at]) || roleWords.mustering.has(pair)));
}

/** "The foreign forces in Iraq include 4,100 Americans", not "the trainers include". */
const isOfForces = (reading: Reading, sentence: number, at: number): boolean => {
  const subjects = termsOf(reading, sentence, 'measure').filter(({ last }) => last < at);
  return subjects.length > 0 && subjects.every(({ id }) => id === 'troops');
};

/** "4,000 – US troops in Iraq", not "… in Iraq in need of boots": up to the comma or the end nothing else is said of them. */
function endsThere(reading: Reading, sentence: number, noun: number): boolean {
  const { last } = segmentAt(reading, sentence, noun);
  const isNamed = (at: number): boolean => (reading.terms[sentence] ?? []).some((term) => term.first <= at && term.last >= at);
  return reading.tokens
    .slice(noun + 1, last)
    .every(
      (token, i, words) =>
        token.kind !== 'word' ||
        token.script === 'arabic' ||
        isNamed(noun + 1 + i) ||
        roleWords.present.at(token) ||
        roleWords.theCountry.at(token) ||
        roleWords.definite.at(token) ||
        roleWords.conjunction.at(token) ||
        roleWords.stationed.at(token) ||
        (roleWords.locative.at(token) &&
          i < words.length - 1 &&
          (isNamed(noun + 2 + i) || roleWords.definite.at(words[i + 1]) || words[i + 1]?.kind === 'number')),
    );
}

/** "January 2024: 3,000 soldiers in Iraq": behind its date alone. */
function isDated({ tokens, sentences }: Reading, sentence: number, figure: Figure): boolean {
  const head = tokens.slice(sentences[sentence]?.first ?? figure.first, figure.first - 1).filter(({ kind }) => kind !== 'mark');
  const isMark = tokens[figure.first - 1]?.norm === ':' || tokens[figure.first - 1]?.norm === '-';
  return isMark && head.length <= DATE_WORDS && head.some(({ kind }) => kind === 'number') && head.every(isOfDate);
}

/** "26 January 2024". */
const DATE_WORDS = 3;
const isOfDate = (token: Token): boolean => token.kind === 'number' || token.script === 'arabic' || token.capital;

/** "2,000 soldiers in Iraq are on alert": behind the place "are" says what they are, not that they are there. */
function isDescribing({ tokens }: Reading, noun: CountedNoun, at: number): boolean {
  const token = tokens[at];
  if (token?.script !== 'latin' || !tokens.slice(noun.last + 1, at).some((word) => roleWords.locative.at(word))) return false;
  // "2,000 soldiers in Iraq sleep in tents"
  if (roleWords.stationed.at(token) && !roleWords.locative.at(token) && !/ed$|^left$/u.test(token.norm)) return true;
  return roleWords.existence.at(token) && !BEING.some((words) => [1, 2].some((step) => words.at(tokens[at + step])));
}

const BEING = [roleWords.stationed, roleWords.present, roleWords.there, roleWords.spread, roleWords.stock];

/** "Four main sites in Iraq are used by the Americans", not "by Iraqi pilots whom the Americans train". */
const isUsed = (reading: Reading, sentence: number, { measure, last }: CountedNoun): boolean =>
  measure === 'bases' &&
  termsOf(reading, sentence, 'actor').some(({ id, first }) => {
    const by = [1, 2].map((back) => first - back).find((at) => reading.tokens[at]?.norm === 'by');
    return (
      id !== 'iraq' &&
      by !== undefined &&
      by > last &&
      USED.some((words) => words.at(reading.tokens[by - 1])) &&
      [2, 3].some((back) => roleWords.isNow.at(reading.tokens[by - back]))
    );
  });

/** "used by", "in use by", "occupied by". */
const USED = [roleWords.used, roleWords.stationed];

/** "what Islamic State still commands". */
const OWNER_WORDS = 2;

/** "600 troops in Iraq speak Arabic", "use drones": what they do, where no other subject stands before it ("that the US keeps"). */
const isDoing = (reading: Reading, sentence: number, at: number): boolean =>
  roleWords.withObject.at(reading.tokens[at]) &&
  !roleWords.itself.at(reading.tokens[at - 1]) &&
  !termsOf(reading, sentence, 'actor').some(({ id, last }) => id !== 'iraq' && last < at && at - last <= OWNER_WORDS);

/** "How many are there? Some 2,500 soldiers": the question has the word of being. */
function answersHowMany(reading: Reading, sentence: number, figure: Figure): boolean {
  const [question, answer] = [reading.sentences[questionBefore(reading, sentence, figure)], reading.sentences[sentence]];
  if (!question || !answer || figure.first - answer.first > ANSWER_WORDS) return false;
  const words = reading.tokens.slice(question.first, question.last).map(({ norm }) => norm);
  return words.at(-1) === '?' && words.some((word) => roleWords.howMany.has(word)) && words.some((word) => isIn(roleWords.stock, word));
}

/** An answer begins with its number, or nearly. */
const ANSWER_WORDS = 4;

/** "Spain's 300 soldiers": all that it has. */
const isPossessed = (reading: Reading, sentence: number, { first }: Figure): boolean =>
  isPossessor(reading, first - 1) && isOwner(reading, sentence, first - 1);

/** "لا تزيد القوات الأميركية في العراق على 1700": who is counted stands inside the hedge. */
const isHedgedSubject = (reading: Reading, sentence: number, { first, last }: Figure, noun: CountedNoun): boolean =>
  HEDGED.some((group) =>
    termsOf(reading, sentence, group).some(
      (term) => (group === 'actor' || term.id === noun.measure) && term.first > first && term.last < last,
    ),
  );

const HEDGED = ['measure', 'actor'] as const;

/** A line of its own below the title, with no more than who they are and where: "900 US soldiers in Syria". */
function isHeading({ tokens, sentences, terms }: Reading, sentence: number, figure: Figure, noun: CountedNoun): boolean {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  if (sentence === 0 || figure.first !== first || (tokens[last] !== undefined && tokens[last]?.gap !== 'line')) return false;
  const isNamed = (at: number): boolean =>
    (terms[sentence] ?? []).some((term) => term.group !== 'concept' && term.first <= at && term.last >= at);
  for (let at = noun.last + 1; at < last; at++) if (!roleWords.locative.at(tokens[at]) && !isNamed(at)) return false;
  return noun.last + 1 < last;
}

/** "2,500 troops are in Iraq", "… are still left in the country": being and a place, and no verb between; not what was. */
function isThere(reading: Reading, sentence: number, noun: CountedNoun, isLabel = false): boolean {
  const { tokens } = reading;
  let i = noun.last + 1;
  // "4000: عدد الجنود الأميركيين في العراق"
  const isApposed = (): boolean =>
    !roleWords.locative.at(tokens[i]) &&
    (roleWords.stationed.at(tokens[i]) || termsOf(reading, sentence, 'actor').some(({ first }) => first === i));
  const isOnly = (): boolean => roleWords.merely.at(tokens[i]);
  const isStill = roleWords.present.at(tokens[i + 1]) || roleWords.present.at(tokens[i + 2]) || roleWords.present.at(tokens[i + 3]);
  while (((isLabel || isStill) && isApposed()) || isOnly()) i++;
  // لا يزالون، ما زالوا
  if (tokens[i]?.script === 'arabic' && roleWords.present.at(tokens[i + 1]) && tokens[i]?.norm.length === 2) i++;
  const from = i;
  while (BEING_THERE.some((words) => words.at(tokens[i]))) i++;
  // "are thought to be hiding in Iraq"
  if (i > from && roleWords.opinion.at(tokens[i]) && roleWords.to.at(tokens[i + 1]) && roleWords.existence.at(tokens[i + 2]))
    i += roleWords.stationed.at(tokens[i + 3]) && !roleWords.locative.at(tokens[i + 3]) ? 4 : 3;
  if (i === from && !isLabel) return false;
  const isAt = (roleWords.locative.at(tokens[i]) && !roleWords.to.at(tokens[i])) || roleWords.theCountry.at(tokens[i]);
  // "left in charge"
  const isPlace = (at: number): boolean =>
    roleWords.theCountry.at(tokens[at]) || termsOf(reading, sentence, 'place').some(({ first, last }) => first <= at && last >= at);
  const isVague = roleWords.rest.at(tokens[i - 1]) || roleWords.spread.at(tokens[i - 1]);
  if (isAt) return !isVague || [1, 2].some((step) => isPlace(i + step));
  return areLeft(tokens, i - 1) && (!tokens[i] || isBoundary(tokens[i]) || roleWords.there.at(tokens[i]));
}

const BEING_THERE = [roleWords.isNow, roleWords.present, roleWords.rest, roleWords.stayedBehind, roleWords.spread];

/** "1,200 are left in Iraq", "have been left", "left with 1,200": those who stay; not "have left". */
export const areLeft = (tokens: readonly Token[], i: number): boolean =>
  roleWords.rest.at(tokens[i]) &&
  (roleWords.passive.at(tokens[i - 1]) || roleWords.present.at(tokens[i - 1]) || tokens[i + 1]?.norm === 'with');

/** "لا يزال 1200 جندي ينتظرون الرحيل": what they go on doing, not that they are there (ينشطون في سوريا). */
const goOnDoing = ({ tokens }: Reading, { first }: Figure, { last }: CountedNoun): boolean =>
  tokens[first - 1]?.script === 'arabic' &&
  roleWords.present.at(tokens[first - 1]) &&
  !isAdverb(tokens[first - 1]) &&
  tokens
    .slice(last + 1, last + 1 + ADJECTIVES)
    .some(({ norm }, i) => PLURAL_VERB.test(norm) && !isIn(roleWords.stock, norm) && !roleWords.locative.at(tokens[last + 2 + i]));

/** اليوم، حاليا: no verb. */
const isAdverb = (token: Token | undefined): boolean => hasArticle(token) || /[يه]نا$|يا$/u.test(token?.norm ?? '');

/** Between a noun and its verb. */
const ADJECTIVES = 3;

/** With or without an Arabic conjunction as one with it. */
const isIn = (words: Role, word: string): boolean => words.has(word) || words.has(withoutConjunction(word));

/** "have 2,500 soldiers", not "have moved 2,500 soldiers" or "2,500 soldiers have moved": the object follows at once. */
function isAuxiliary(reading: Reading, at: number, figure: Figure): boolean {
  const word = reading.tokens[at]?.norm ?? '';
  if (!roleWords.auxiliary.has(word)) return false;
  if (at > figure.last) return true;
  const next = reading.tokens[at + 1]?.norm ?? '';
  return (
    at + 1 !== figure.first &&
    ((next.endsWith('ed') && !roleWords.spread.has(next)) || (roleWords.part.has(next) && !areLeft(reading.tokens, at + 1)))
  );
}

/** "لواشنطن في العراق 2500 جندي", "لها …": who has them, with the preposition of having. */
const isOwner = (reading: Reading, sentence: number, token: number): boolean =>
  termsOf(reading, sentence, 'actor').some(({ id, first }) => first === token && id !== 'iraq');

/**
 * No verb between the number and its noun or its place: "الجنود الأميركيون في البلاد 1800 جندي", "في العراق 2500 جندي",
 * "2,500 troops in Iraq and 500 troops in Syria"; not "a contingent of 120 soldiers", "arrived in Iraq 120 soldiers".
 */
function isPredicate(reading: Reading, sentence: number, figure: Figure, noun: CountedNoun): boolean {
  const { first } = reading.sentences[sentence] ?? { first: figure.first };
  if (figure.first === first || roleWords.locative.at(reading.tokens[figure.first - 1])) return false;
  const terms = reading.terms[sentence] ?? [];
  const counted = noun.measure;
  let i = figure.first - 1;
  for (; i >= first; i--) {
    const word = reading.tokens[i]?.norm ?? '';
    const head = terms.find((term) => term.group === 'measure' && term.id === counted && term.last === i);
    if (head) return !isVerbAt(reading, head.first - 1, first);
    const isName = terms.some(({ group, first: start, last }) => (group === 'place' || group === 'actor') && start <= i && last >= i);
    if (word === ',' && isOfBoth(reading, sentence, i)) continue;
    // "لم يعد إلى العراق سوى 400": they came back.
    if (roleWords.to.has(word) || roleWords.from.has(word)) break;
    if (word !== ':' && word !== '-' && !isName && !VERBLESS.some((words) => isIn(words, word))) break;
  }
  const isPlaced = /^[وف]?ب/u.test(reading.tokens[figure.first - 1]?.norm ?? '');
  // "The numbers tell: in Iraq 1,500 soldiers", "وبسوريا 600 جندي"
  for (let at = figure.first - 1; at > i; at--) if (reading.tokens[at]?.norm === ':' && at < figure.first - 2) return true;
  const opener = reading.tokens[i];
  const opens = i < first || opener?.kind === 'mark' || roleWords.thatClause.at(opener);
  return opens && (isPlaced || i < figure.first - 2);
}

/** "وفي البلدين، العراق وسوريا، 5000 جندي": a comma behind both countries, or behind their names. */
function isOfBoth(reading: Reading, sentence: number, comma: number): boolean {
  let at = comma - 1;
  while (termsOf(reading, sentence, 'place').some(({ first, last }) => first <= at && last >= at)) at--;
  if (reading.tokens[at]?.norm === ',') at--;
  return [0, 1].some((back) => roleWords.bothCountries.at(reading.tokens[at - back]));
}

/** "دربت القوات الأميركية 3400 جندي": a verb that opens the sentence has the noun as its subject and the number as its object. */
const isVerbAt = ({ tokens }: Reading, at: number, first: number): boolean =>
  at === first && tokens[at]?.kind === 'word' && tokens[at]?.script === 'arabic' && /^[وف]?..+ت$/u.test(tokens[at]?.norm ?? '');
