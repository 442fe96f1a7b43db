// Is a date the date of a happening that is named beside it? Only when nothing else in the clause can have it.
// Long: each construction by which a date is that of a happening, an English or an Arabic one, is a few lines of its own.
import { clauseWords, isNominal } from '../../languages/clause-words.ts';
import { hasArticle, withoutConjunction } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { DateExpression } from '../dates/read.ts';
import type { Reading, Term } from '../reading.ts';
import { isAnyPossessor, isBoundary, NAMES, sentenceAt } from '../scope.ts';
import { type Clause, isDividing, unknownBetween } from './between.ts';
import {
  behindOf,
  behindParticiple,
  CLAUSE_WORDS,
  goesElsewhere,
  hasSecondVerb,
  isByDeclaring,
  isFront,
  isNoun,
  isRestrictive,
  notUntilAt,
  opensBackground,
  opensItsClause,
  supportOf,
} from './clause-parts.ts';
import { isDatedAsDeclared, isOfEntry } from './declared.ts';

/** Words of no known kind that a verb may have between it and its date: "was formed to fight the group in 2014". */
const UNKNOWN_BEHIND_VERB = 4;
/** The same between a date and the verb behind it: the verb's subject. */
const UNKNOWN_SUBJECT = 6;
/** Adjectives before a noun that opens its clause. */
const UNKNOWN_BEFORE_NOUN = 2;

/**
 * "US troops withdrew in 2011", "In 2011 US troops withdrew", "after the withdrawal in 2011", "2011: withdrawal". Not
 * "in 2013, two years after the withdrawal", "a book on the withdrawal appeared in 2013": of what else may have the date, none stands near.
 */
export function isDatedBy(clause: Clause): boolean {
  const { reading, date, trigger, terms } = clause;
  if (trigger.first <= date.last && trigger.last >= date.first) return true;
  const nominal = isNoun(reading, trigger) && supportOf(reading, trigger) === trigger.first;
  if (clause.isDeclared) return isDatedAsDeclared(clause, nominal);
  if (goesElsewhere(reading, trigger, terms, date)) return false;
  if (date.first > trigger.last) return isBehind(clause, nominal);
  if (isInPhrase(clause) || (nominal && (isObjectOfVerb(clause) || isDeclaredOn(clause)))) return true;
  // "March 2005: Iraqis protest at the invasion": what an entry tells opens it.
  const isLatin = reading.tokens[trigger.first]?.script === 'latin';
  const isFar = nominal && isLatin && trigger.first - date.last > ENTRY_WORDS;
  return (
    (isOfEntry(clause) &&
      !isFar &&
      (!nominal || isLatin || hasOwnClause(clause)) &&
      !isBackground(reading, date.last + 1, trigger.first)) ||
    isBefore(clause, nominal)
  );
}

/** "2005: two years after the invasion …": what stands behind "after" was before. */
const isBackground = ({ tokens }: Reading, from: number, to: number): boolean => tokens.slice(from, to).some(opensBackground);

/** From the day of an entry to the noun that it is about: ": Final American". */
const ENTRY_WORDS = 4;

/** The date stands behind the happening. */
function isBehind(clause: Clause, nominal: boolean): boolean {
  const { reading, date, trigger, terms } = clause;
  const { tokens } = reading;
  if (isAttributive(clause)) return false;
  const isBound = (back: number): boolean => date.first - back > trigger.last && clauseWords.bounding.at(tokens[date.first - back]);
  const until = notUntilAt(reading, trigger, date);
  if ([1, 2].some(isBound) && until === null && !isStateSince(clause)) return false;
  // "the invasion of 2003"
  if (nominal && behindOf(tokens, trigger.last) === date.first) return true;
  if (nominal && isLabel(clause)) return true;
  const unknown = unknownBetween(clause, nominal ? behindParticiple(tokens, trigger.last) : trigger.last + 1, until ?? date.first);
  // "the first session was not held on"
  if (nominal && tokens.slice(trigger.last + 1, date.first).some((token) => token.norm === 'not')) return false;
  // "the row about the opening of the talks started in": another beginning.
  const isAgain = ({ number, first, last }: Term): boolean => number === trigger.number && first > trigger.last && last < date.first;
  if (nominal && terms.some(isAgain)) return false;
  if (unknown === null || (nominal && hasSecondVerb(tokens.slice(trigger.last + 1, date.first)))) return false;
  if (!nominal && isRestrictive(tokens, trigger.first)) return false;
  if (!nominal && tokens.slice(trigger.last + 1, date.first).some((token) => clauseWords.finite.at(token))) return false;
  // "the accord under which they withdraw was signed in 2008" (التي تنسحب بموجبها … وقعت): the outer verb's.
  const isOuter = tokens.slice(trigger.last + 1, date.first).some((token) => token.script === 'arabic' && clauseWords.outer.at(token));
  if (!nominal && isOuter && isSubordinate(clause)) return false;
  if (!nominal && isOblique(clause)) return false;
  if (!nominal) return unknown === 0 || (unknown <= UNKNOWN_BEHIND_VERB && !isSubordinate(clause));
  // "was not proclaimed until 2014" (لم … إلا في): nothing else is dated.
  const isExclusive = roleWords.negation.at(tokens[trigger.first - 2]) && [1, 2].some((back) => tokens[date.first - back]?.norm === 'الا');
  return unknown === 0 && (isExclusive || hasOwnClause(clause));
}

/** "initiated by an April meeting": the date is that of the noun behind it, and no verb's before it. */
function isAttributive({ reading: { tokens }, date }: Clause): boolean {
  const noun = tokens[date.last + 1];
  return (
    (clauseWords.indefinite.at(tokens[date.first - 1]) || clauseWords.article.at(tokens[date.first - 1])) &&
    noun?.kind === 'word' &&
    noun.script === 'latin' &&
    noun.gap === 'space' &&
    ![clauseWords.light, roleWords.locative, roleWords.conjunction, clauseWords.temporal].some((words) => words.at(noun))
  );
}

/** "have been back in Iraq since 2014": the state began with what happened; not "have been resumed since". */
function isStateSince({ reading: { tokens }, date, trigger }: Clause): boolean {
  const been = [trigger.first, trigger.first - 1].find((at) => tokens[at]?.norm === 'been') ?? -1;
  const isPerfect = [1, 2].some((back) => clauseWords.present.at(tokens[been - back]));
  return been > 0 && isPerfect && !tokens[trigger.last]?.norm.endsWith('ed') && roleWords.since.at(tokens[date.first - 1]);
}

/** "- End of the combat role: December 2021": a line of its own, with the date behind its colon. */
const isLabel = (clause: Clause): boolean =>
  clause.reading.tokens[clause.date.first - 1]?.norm === ':' &&
  unknownBetween(clause, clause.trigger.last + 1, clause.date.first - 1) === 0 &&
  hasOwnClause(clause);

/** "the Oct. 7 Hamas attack", not one "in Lebanon": the date stands between the article and the noun that it is of. */
const isInPhrase = ({ reading, reading: { tokens }, date, trigger }: Clause): boolean =>
  trigger.first === date.last + 1 &&
  trigger.last > trigger.first &&
  tokens[trigger.first]?.script === 'latin' &&
  !roleWords.inside.at(tokens[trigger.last + 1]) &&
  (clauseWords.determining.at(tokens[date.first - 1]) || isAnyPossessor(reading, date.first - 1));

/**
 * "نفذ الجيش الأميركي في 21 يناير ضربات": behind the date stands what the Arabic verb that opens the clause is one with, or what it announces and
 * so brings about («أعلن في 2014 عن قيام التحالف», «جرى في 2014 الإعلان عن تأسيسه»).
 */
function isObjectOfVerb({ reading: { tokens }, date, trigger, terms }: Clause): boolean {
  if (tokens[trigger.first]?.script !== 'arabic' || hasArticle(tokens[trigger.first])) return false;
  const from = tokens[date.last + 1]?.norm === ',' ? date.last + 2 : date.last + 1;
  const declared = trigger.id === 'forming' ? declaredFrom(tokens, trigger.first) : trigger.first;
  if (declared !== from && trigger.first !== from && !isFromSomebody(tokens, terms, from, trigger.first)) return false;
  let unknown = NAME_WORDS;
  for (let i = date.first - 1; i >= Math.max(0, date.first - VERB_WORDS); i--) {
    const token = tokens[i];
    if (!token || (isBoundary(token) && i < date.first - 2)) return false;
    const bare = withoutConjunction(token.norm);
    const isDeclaring = trigger.id === 'forming' && clauseWords.declaring.has(bare) && !/^[يت]/u.test(bare);
    if (clauseWords.supporting.has(bare) || clauseWords.happening.has(bare) || isDeclaring)
      return ![i - 1, i - 2].some((at) => roleWords.negation.at(tokens[at]) || roleWords.thatClause.at(tokens[at]));
    const isName = terms.some(({ first, last, group }) => first <= i && last >= i && group !== 'concept');
    if (
      !isName &&
      !hasArticle(token) &&
      !clauseWords.light.at(token) &&
      !isBoundary(token) &&
      ((hasArticle(tokens[i - 1]) && isAccusative(token)) || --unknown < 0)
    )
      return false;
    if (clauseWords.knownRelative.at(token) || clauseWords.temporal.at(token) || roleWords.thatClause.at(token)) return false;
  }
  return false;
}

/** "announced in September 2014 the formation of the coalition": the date between such an English verb and what comes about by it. */
function isDeclaredOn({ reading: { tokens }, date, trigger }: Clause): boolean {
  let verb = date.first - 1;
  while (clauseWords.light.at(tokens[verb])) verb--;
  const isAhead = [1, 2, 3].some((back) => clauseWords.unrealised.at(tokens[verb - back]) || roleWords.negation.at(tokens[verb - back]));
  const between = tokens.slice(date.last + 1, trigger.first);
  return (
    isByDeclaring(tokens, trigger.id, verb) &&
    !isAhead &&
    between.every((token) => clauseWords.determining.at(token) || clauseWords.describing.at(token))
  );
}

/** «عن قيام», «الإعلان عن تأسيس»: where what is announced begins; the noun itself where nothing announces it. */
function declaredFrom(tokens: readonly Token[], noun: number): number {
  if (!clauseWords.governing.at(tokens[noun - 1])) return noun;
  return clauseWords.declaring.at(tokens[noun - 2]) && isNominal([tokens[noun - 2]?.norm ?? ''], '', '', 'arabic') ? noun - 2 : noun - 1;
}

/** «تسلم في 17 يناير من السفيرة الأميركية ألينا رومانوسكي رسالة»: the phrase of one by whom it came stands before the noun. */
function isFromSomebody(tokens: readonly Token[], terms: readonly Term[], from: number, to: number): boolean {
  if (!roleWords.from.at(tokens[from]) || to - from < 2) return false;
  let unknown = NAME_WORDS;
  return tokens
    .slice(from + 1, to)
    .every(
      (token, i) =>
        hasArticle(token) ||
        terms.some(({ first, last, group }) => first <= from + 1 + i && last >= from + 1 + i && group !== 'concept') ||
        (token.kind === 'word' && !isDividing(token) && --unknown >= 0),
    );
}

/** مقرا: an object of its own. */
const isAccusative = ({ norm }: Token): boolean => /...ا$/u.test(norm);

/** «الرئيس الأميركي باراك أوباما»: words of a name. */
const NAME_WORDS = 2;
/** From such a verb over its subject to the date. */
const VERB_WORDS = 10;

/**
 * "التحضيرات لمحادثات اللجنة بدأت في …": what began stands before its verb, and that is not what a preposition brings in. `false` where
 * the verb opens its clause.
 */
function isOblique({ reading: { tokens }, trigger, terms, isOwn }: Clause): boolean {
  if (tokens[trigger.first]?.script !== 'arabic') return false;
  let start = trigger.first;
  while (start > 0 && tokens[start]?.gap !== 'line' && !opensInside(tokens[start - 1])) start--;
  const own = terms.find(({ first, last, number }) => first >= start && last < trigger.first && isOwn(number));
  if (!own) return false;
  return tokens
    .slice(start, own.first + 1)
    .some(({ norm }, i) => clauseWords.governing.has(norm) || (i > 0 && /^لل?[^لا]..../u.test(norm) && !clauseWords.light.has(norm)));
}

/** A mark, "that" or "which", behind which a clause has its own subject. */
const opensInside = (token: Token | undefined): boolean =>
  isBoundary(token) || roleWords.thatClause.at(token) || clauseWords.knownRelative.at(token);

/** The date stands before the happening. */
function isBefore(clause: Clause, nominal: boolean): boolean {
  const { reading, date, trigger } = clause;
  const { tokens } = reading;
  const comma = tokens[date.last + 1]?.norm === ',' ? 1 : 0;
  // "since December 2021, when the mission ended"
  const told = toldOfDay(tokens, date.last + 1 + comma);
  if (told !== null) {
    const isDayOf = tokens[told - 1]?.norm === 'of' && isName(clause, told, trigger.first);
    const unknown = nominal ? null : unknownBetween(clause, told, trigger.first);
    return isDayOf || (unknown !== null && unknown <= UNKNOWN_SUBJECT);
  }
  if (clauseWords.bounding.at(tokens[date.first - 1]) && notUntilAt(reading, trigger, date) === null) return false;
  // "the 2011 withdrawal", "the 2003 US-led invasion"; in Arabic only behind a date that opens its clause: "في 2011 انسحاب القوات"
  if (nominal && tokens[trigger.first]?.script === 'latin')
    return tokens.slice(date.last + 1, trigger.first).every((token) => clauseWords.describing.at(token));
  if (nominal) return [trigger.first, declaringVerb(clause)].includes(date.last + 1 + comma) && isFront(tokens, date.first);
  if (!opensItsClause(reading, date) && !isBehindSubject(clause)) return false;
  // "On 20 January the envoy drove to the ministry and gave him the letter": one day, two verbs of one subject.
  const isSecond = tokens[trigger.first]?.script === 'latin' && roleWords.conjunction.at(tokens[trigger.first - 1]);
  const unknown = unknownBetween(clause, date.last + 1 + comma, isSecond ? trigger.first - 1 : trigger.first);
  return unknown !== null && unknown <= UNKNOWN_SUBJECT;
}

/**
 * "The prime minister's office on Jan. 16 announced", "since its envoys in March met": the date between an English verb and its subject, which is
 * no clause of its own: not "the deal signed on Jan. 16 announced".
 */
function isBehindSubject({ reading: { tokens }, date, trigger, terms, isRival }: Clause): boolean {
  if (tokens[trigger.first]?.script !== 'latin' || trigger.first !== date.last + 1) return false;
  let unknown = UNKNOWN_BEFORE_NOUN;
  for (
    let i = roleWords.locative.at(tokens[date.first - 1]) ? date.first - 2 : date.first - 1;
    i >= Math.max(0, date.first - CLAUSE_WORDS);
    i--
  ) {
    const token = tokens[i];
    if (!token || isBoundary(token) || tokens[i + 1]?.gap === 'line' || opensInside(token) || clauseWords.temporal.at(token)) return true;
    const isOfSubject =
      token.capital ||
      [clauseWords.determining, clauseWords.describing, clauseWords.crew, clauseWords.heading].some((words) => words.at(token)) ||
      terms.some(({ first, last, group }) => first <= i && last >= i && NAMES.has(group));
    const isVerb =
      VERBAL.some((words) => words.at(token)) ||
      (!token.capital && /(?:ed|ing)$/u.test(token.norm)) ||
      terms.some((term) => term.first <= i && term.last >= i && !NAMES.has(term.group) && isRival(term));
    if (isVerb) return false;
    if (!isOfSubject && --unknown < 0) return false;
  }
  return true;
}

const VERBAL = [clauseWords.finite, clauseWords.happening, clauseWords.subordinating, roleWords.saying];

/** "when it ended", "the day of the attack", "the month that it began": where what is told of the date behind a comma begins, or null. */
function toldOfDay(tokens: readonly Token[], at: number): number | null {
  if (clauseWords.dayRelative.at(tokens[at])) return at + 1;
  if (!clauseWords.article.at(tokens[at]) || !clauseWords.dayNoun.at(tokens[at + 1])) return null;
  const relative = tokens[at + 2]?.norm === 'on' ? at + 3 : at + 2;
  return clauseWords.dayRelative.at(tokens[relative]) || RELATIVE.has(tokens[relative]?.norm ?? '') ? relative + 1 : null;
}

const RELATIVE = new Set(['of', 'that', 'which']);

/** "the Hamas": articles and names. */
const isName = ({ reading: { tokens }, terms }: Clause, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(
      (token, i) =>
        clauseWords.determining.at(token) ||
        clauseWords.describing.at(token) ||
        terms.some(({ first, last }) => first <= from + i && last >= from + i),
    );

/** "who wrote how US troops withdrew, died in 2013": the verb may be one inside another's clause. */
function isSubordinate({ reading, trigger }: Clause): boolean {
  for (let i = trigger.first - 1; i >= Math.max(0, trigger.first - CLAUSE_WORDS); i--) {
    const token = reading.tokens[i];
    if (!token || isBoundary(token) || token.kind === 'mark') return false;
    if (clauseWords.subordinating.at(token) || clauseWords.temporal.at(token)) return true;
  }
  return false;
}

/**
 * «أعلنت واشنطن تشكيل التحالف», «أعلن عن تشكيله»: the Arabic verb that brings about what it announces, with nobody but its subject between the two,
 * or null; one of the present only where an entry tells it: «أيلول 2014: واشنطن تعلن تشكيل تحالف».
 */
function declaringVerb(clause: Clause): number | null {
  const { reading, trigger, terms } = clause;
  const { tokens } = reading;
  if (trigger.id !== 'forming' || tokens[trigger.first]?.script !== 'arabic' || hasArticle(tokens[trigger.first])) return null;
  let at = clauseWords.governing.at(tokens[trigger.first - 1]) ? trigger.first - 2 : trigger.first - 1;
  const isSubject = (i: number): boolean =>
    clauseWords.light.at(tokens[i]) || terms.some(({ first, last, group }) => first <= i && last >= i && NAMES.has(group));
  while (at > trigger.first - SUBJECT_WORDS && isSubject(at)) at--;
  const bare = withoutConjunction(tokens[at]?.norm ?? '');
  const isPresent = /^[يت]/u.test(bare);
  return clauseWords.declaring.has(bare) && !roleWords.thatClause.at(tokens[at - 1]) && (!isPresent || isOfEntry(clause)) ? at : null;
}

/** From such a verb over its subject to what it announces. */
const SUBJECT_WORDS = 7;

/** A noun has the date to itself when it opens its clause, or stands behind "after", "since" or a verb of happening. */
function hasOwnClause(clause: Clause): boolean {
  const { reading, date, trigger, terms, isOwn } = clause;
  if (declaringVerb(clause) !== null) return true;
  let unknown = 0;
  for (let i = trigger.first - 1; i >= Math.max(0, trigger.first - CLAUSE_WORDS); i--) {
    const token = reading.tokens[i];
    if (!token || isBoundary(token) || reading.tokens[i + 1]?.gap === 'line') return true;
    if (token.norm === '"' && isFront(reading.tokens, i)) return true;
    if (roleWords.conjunction.at(token) && (i === 0 || token.gap === 'line' || isBoundary(reading.tokens[i - 1]))) return true;
    // "At the dialogue in May 2023, …"
    if (clauseWords.attending.at(token) && isFront(reading.tokens, i)) return true;
    const { norm } = token;
    const bare = withoutConjunction(norm);
    // "كان مقررا أن تبدأ المحادثات": not yet.
    const isWished = token.script === 'arabic' && roleWords.thatClause.at(reading.tokens[i - 1]);
    if (clauseWords.happening.has(norm) || clauseWords.happening.has(bare)) return !isWished;
    // "After the withdrawal in 2012 …", "ever since the withdrawal in 2012", not "he visited Baghdad after the withdrawal, in 2012".
    // nor "a dinner after the withdrawal was held in 2012".
    if (clauseWords.temporal.has(bare))
      return isFront(reading.tokens, i) || (token.script === 'latin' ? !hasVerbBehind(reading, trigger, date) : roleWords.since.has(bare));
    // "أتمت الولايات المتحدة انسحاب قواتها": the verb and its object are one.
    if (token.script === 'arabic' && clauseWords.supporting.has(bare)) return !isWished;
    // What the event asks for itself, with its adjective: "اللجنة العسكرية العليا المعلن عنها".
    const isOfEvent = (at: number): boolean => terms.some(({ first, last, number }) => first <= at && last >= at && isOwn(number));
    const isNamed =
      terms.some(({ first, last, group }) => first <= i && last >= i && group !== 'concept') ||
      (token.script === 'arabic' && (isOfEvent(i) || (hasArticle(token) && isOfEvent(i - 1))));
    // «تعود فكرة اللجنة إلى إعلان مشترك في»
    const isOrigin = (i === trigger.first - 1 && token.norm === 'الي') || (token.script === 'arabic' && clauseWords.undertaking.at(token));
    if (clauseWords.determining.at(token) || isNamed || isOrigin || (token.script === 'arabic' && clauseWords.superlative.at(token)))
      continue;
    // An Arabic clause opens with its verb, of which the noun is then an argument.
    // "the US-led invasion"
    if (token.norm === '-' && token.gap === 'none') continue;
    if (token.kind === 'mark' || token.script === 'arabic' || clauseWords.light.has(norm) || isDividing(token)) return false;
    if (++unknown > UNKNOWN_BEFORE_NOUN) return false;
  }
  return trigger.first < CLAUSE_WORDS;
}

const hasVerbBehind = ({ tokens }: Reading, { last }: Term, { first }: DateExpression): boolean =>
  tokens.slice(last + 1, first).some((token) => clauseWords.finite.at(token) || clauseWords.happening.at(token));

/** A verb of saying this near before a day has it, when what is said follows. */
const SAYING_WORDS = 5;

/** "said on Sunday that the commission was announced": Sunday, between the saying and what is said, is when he said it. */
export function isDayOfSaying(reading: Reading, date: DateExpression, trigger: number): boolean {
  if (trigger < date.last) return false;
  const comma = reading.tokens[date.last + 1]?.norm === ',' ? 1 : 0;
  const isContent = clauseWords.contentOpener.at(reading.tokens[date.last + 1 + comma]);
  if (date.date?.precision !== 'day' ? !isContent : !date.relative && !isContent) return false;
  const { first } = reading.sentences[sentenceAt(reading, date.first)] ?? { first: 0 };
  for (let i = date.first - 1; i >= Math.max(first, date.first - SAYING_WORDS); i--) {
    if (roleWords.saying.has(withoutConjunction(reading.tokens[i]?.norm ?? ''))) return true;
  }
  return false;
}
