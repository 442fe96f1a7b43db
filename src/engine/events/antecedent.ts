// What the sentence before names and a happening takes up: "When was the coalition formed? It was formed in …", «ماذا عن الرسالة؟ سلمتها …».
// Long: a question's answer, a full name, an English and an Arabic pronoun, the same noun again: each takes up what was named in its own way.
import { clauseWords, isNominal } from '../../languages/clause-words.ts';
import { hasArticle, isDefinite } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import { conceptsAt, conceptsOf, type Expression, isFor, meets, termsFor } from '../concepts.ts';
import type { DateExpression } from '../dates/read.ts';
import { isQuestion, negationLabels } from '../negation.ts';
import { PARTIES } from '../parties.ts';
import type { Reading, Term } from '../reading.ts';
import { isAnyPossessor, isBoundary, NAMES, segmentAt } from '../scope.ts';
import { isOnlyTopic, isSubjectOf } from '../sentence-topic.ts';
import { isCovered } from './candidates.ts';
import { isNoun } from './clause-parts.ts';
import { ANNOUNCED } from './happenings.ts';
import { hasObject } from './patient.ts';
import type { EventPattern, Scene } from './scene.ts';

/** "When was the coalition formed? It was formed in …": what a question names whose verb opens the answer. */
export function askedOf({ reading, sentence, date }: Scene, trigger: Term): readonly Term[] {
  const before = sentenceBefore(reading, sentence);
  const [question, answer] = [reading.sentences[before], reading.sentences[sentence]];
  if (!question || !answer || trigger.first - answer.first > ANSWER_OPENING || !isQuestion(reading, before)) return [];
  // "تأسس المرصد في": the answer has a subject of its own.
  if (date.first <= trigger.last || !isLight(reading.tokens.slice(trigger.last + 1, date.first))) return [];
  const asked = reading.terms[before] ?? [];
  const isWhen = reading.tokens.slice(question.first, question.last).some((token) => clauseWords.asking.at(token));
  return isWhen && asked.some(({ number }) => number === trigger.number) ? asked : [];
}

/** "When was the coalition formed? In September 2014.": a date that is all the answer to the question before it, as if it stood there; or null. */
export function asAsked({ tokens, sentences }: Reading, sentence: number, date: DateExpression): DateExpression | null {
  const [question, answer] = [sentences[sentence - 1], sentences[sentence]];
  if (!question || !answer) return null;
  // "A: In September 2014."
  const opening = tokens[answer.first + 1]?.norm === ':' ? answer.first + 2 : answer.first;
  if (date.first - opening > DATE_OPENING || !isLight(tokens.slice(opening, date.first))) return null;
  // "In the spring of 2022, officials said": who says so adds nothing.
  const behind = tokens.slice(date.last + 1, answer.last);
  const close = behind.findIndex((token, i) => i > 0 && isBoundary(token));
  const [credit, rest] = [behind.slice(1, close), behind.slice(close + 1)];
  // ", officials said, well before the war"; not "it was not there yet".
  const goesOn = rest.some(
    (token) =>
      token.script === 'arabic' || [clauseWords.finite, clauseWords.pronoun, clauseWords.personal].some((words) => words.at(token)),
  );
  const isCredit =
    behind[0]?.norm === ',' && credit.length <= CREDIT_WORDS && !goesOn && credit.some((token) => roleWords.saying.at(token));
  // «في ديسمبر 2023، أي قبل أسابيع», «، بحسب الوزارة»
  const isGloss = behind[1]?.script === 'arabic' && behind[0]?.norm === ',' && clauseWords.crediting.at(behind[1]) && rest.length === 0;
  if (behind.length > 1 && !isCredit && !isGloss) return null;
  const mark = question.last - 1;
  const asked = tokens.slice(question.first, question.last);
  if (tokens[mark]?.norm !== '?' || !asked.slice(0, WHEN_WORDS).some((token) => clauseWords.asking.at(token))) return null;
  // "When will it end? In September.": what is ahead has not happened.
  return asked.some((token) => clauseWords.unrealised.at(token)) ? date : { ...date, first: mark, last: mark };
}

/** "In the". */
const DATE_OPENING = 2;
/** Between the comma and what ends it: ", officials in Washington said,". */
const CREDIT_WORDS = 8;

/**
 * "The envoy brought the letter. That was on 14 January." (كان ذلك في): a date of what the sentence before it tells, told of no other day, as
 * if it stood at that one's end; or null.
 */
export function asOfBefore(reading: Reading, sentence: number, date: DateExpression): DateExpression | null {
  const { tokens, sentences } = reading;
  const [before, own] = [sentences[sentence - 1], sentences[sentence]];
  if (!before || !own || before.paragraph !== own.paragraph) return null;
  const opening = tokens.slice(own.first, date.first);
  const isThat = [clauseWords.thatThing, clauseWords.thatWas].every((words) => opening.slice(0, THAT_WAS).some((token) => words.at(token)));
  if (!isThat || !opening.every((token) => THAT.some((words) => words.at(token)))) return null;
  if (date.last + 1 < own.last && !isBoundary(tokens[date.last + 1])) return null;
  return tells(tokens.slice(before.first, before.last)) ? null : { ...date, first: before.last - 1, last: before.last - 1 };
}

/** "And that was", وقد كان ذلك. */
const THAT_WAS = 3;
const THAT = [clauseWords.opening, clauseWords.light, clauseWords.thatThing, clauseWords.thatWas];

/** Somebody speaks: the day may be that of his saying so. */
const tells = (tokens: readonly Token[]): boolean => tokens.some((token) => roleWords.saying.at(token) || roleWords.thatClause.at(token));

/** "And when", "Q: When". */
const WHEN_WORDS = 3;

/** The sentence before, or the question before a short answer: "Is it over? Formally, yes. It ended in …". */
function sentenceBefore(reading: Reading, sentence: number): number {
  const answer = reading.sentences[sentence - 1];
  const isShort = answer !== undefined && answer.last - answer.first <= SHORT_ANSWER;
  return isShort &&
    isQuestion(reading, sentence - 2) &&
    negationLabels(reading, sentence - 1).some(({ kind }) => kind === 'yes' || kind === 'no')
    ? sentence - 2
    : sentence - 1;
}

/** "Formally, yes." */
const SHORT_ANSWER = 5;

/** "It was first": from the start of an answer to its verb. */
const ANSWER_OPENING = 3;

const isLight = (tokens: readonly Token[]): boolean => tokens.every((token) => clauseWords.light.at(token));

/**
 * "The coalition was formed in …" behind "the US-led coalition": the terms of the full name, where the article last gave the thing one and has
 * named no other of its kind since; `null` where it has: "a coalition of parties".
 */
export function namedInFull({ reading, sentence, terms, around, date }: Scene, { all, none }: EventPattern): readonly Term[] | null {
  const [, thing, ...others] = all;
  if (!thing) return [];
  // "The commission met", "held its meeting": neither names what it is.
  const own = termsFor(around, thing).filter((term) => !isCovered(terms, term) && isNamed(reading, term));
  // تحالف الفتح: another, by its name.
  if (own.some((term) => term.id.endsWith('coalition') && isNamedOtherwise(reading, terms, term))) return null;
  // "US troops": a party's name is nothing short for another.
  if (own.length === 0 || !own.every((term) => !isPartyName(term) && isPlainlyDefinite(reading, terms, term))) return [];
  // "The coalition, which was formed in 2014, has 86 members": countries, but behind its clause.
  const { last: end } = segmentAt(reading, sentence, date.last);
  const missing = others.filter((expression) => termsFor(terms, expression).every(({ first }) => first >= end));
  // التحالف نفسه: the one that the article is about.
  const isItself = own.some(({ last }) => clauseWords.selfsame.at(reading.tokens[last + 1]));
  const isCommission = own.some(({ id }) => ANNOUNCED.has(id));
  let inShort: readonly Term[] = [];
  for (let before = sentence - 1; before >= Math.max(0, sentence - FULL_NAME_SENTENCES); before--) {
    const named = reading.terms[before] ?? [];
    const things = named.filter(({ number, id }) => isFor(thing, number) || (isCommission && ANNOUNCED.has(id)));
    const nouns = things.filter((term) => isNoun(reading, term));
    // "The Saudi-led coalition fights in Yemen. The coalition was formed …", "تقود واشنطن تحالف حارس الازدهار".
    const isElsewhere = meets(conceptsOf(named.filter(({ group }) => NAMES.has(group))).bits, none);
    if ((isElsewhere && things.length > 0) || things.some((term) => isNamedOtherwise(reading, named, term))) return null;
    if (isElsewhere) return [];
    // "The two companies signed. The talks opened …": between others.
    if (
      before === sentence - 1 &&
      !isItself &&
      nouns.length === 0 &&
      missing.every((expression) => termsFor(named, expression).length === 0)
    )
      return [];
    const full = missing.map((expression) => termsFor(named, expression).find((term) => things.some((one) => isOneName(one, term))));
    if (full.length > 0 && full.every((term) => term !== undefined)) return full;
    if (nouns.some((term) => isOneOfMany(reading, named, term))) return null;
    if (nouns.length > 0 && (missing.length === 0 || !nouns.every((term) => isPlainlyDefinite(reading, named, term)))) return [];
    // "Baghdad and Washington will talk about the coalition": whose it is, though not its name.
    const beside = missing.flatMap((expression) => termsFor(named, expression).slice(0, 1));
    if (nouns.length > 0 && beside.length === missing.length && named.some(({ id }) => id === 'iraq')) inShort = beside;
  }
  return inShort;
}

/** "Yemen has one, too. There, a committee was announced": the sentence opens with the place of the one before, which is another's. */
export const isElsewhere = ({ reading, sentence }: Scene, { none }: EventPattern): boolean =>
  sentence > 0 &&
  roleWords.there.at(reading.tokens[reading.sentences[sentence]?.first ?? -1]) &&
  meets(conceptsAt(reading, sentence - 1).bits, none);

const isNamed = (reading: Reading, term: Term): boolean =>
  reading.tokens[term.first]?.script === 'arabic'
    ? // «عقدت اللجنة أول اجتماعاتها»
      ![clauseWords.happening, clauseWords.proceedings].some((words) => words.at(reading.tokens[term.last]))
    : (reading.tokens[term.first]?.capital || isNoun(reading, term)) &&
      ![1, 2].some((back) => roleWords.itsOwn.at(reading.tokens[term.first - back]));

const isPartyName = ({ group, id }: Term): boolean => group === 'actor' && id !== 'coalition';

/** "a coalition", "the talks of the parties", تحالف الأحزاب; not "the commission between Iraq and the United States", الحوار مع بغداد. */
const isOneOfMany = ({ tokens }: Reading, terms: readonly Term[], { first, last }: Term): boolean => {
  // اللجنة العسكرية العليا بين
  let at = last + 1;
  while (at - last <= ADJECTIVES && hasArticle(tokens[at]) && tokens[at]?.gap !== 'line') at++;
  const link = tokens[at];
  if (clauseWords.indefinite.at(tokens[first - 1])) return true;
  if (!isSpecified(link)) return false;
  const parties = terms.filter((term) => PARTIES.has(term.id) && term.first > at && term.first <= at + PAIR_WORDS);
  const isTheirs = clauseWords.between.at(link)
    ? ['us', 'iraq'].every((id) => parties.some((party) => party.id === id))
    : clauseWords.accompanying.at(link) && parties.some((party) => party.first <= at + 2);
  return !isTheirs;
};

/** From "between" to the second of two: "between Iraq and the United States". */
const PAIR_WORDS = 5;

/** تحالف حارس الازدهار: an Arabic noun without an article, and the name that it stands under. */
function isNamedOtherwise({ tokens }: Reading, terms: readonly Term[], { first, last }: Term): boolean {
  const [opening, behind] = [tokens[first], tokens[last + 1]];
  if (opening?.script !== 'arabic' || isDefinite(opening) || behind?.kind !== 'word' || behind.gap === 'line') return false;
  // "شكلتها بغداد وواشنطن لبحث المهمة": a country.
  if (terms.some(({ group, id, ...name }) => NAMES.has(group) && id !== 'coalition' && name.first <= first && name.last >= last))
    return false;
  const isLink = roleWords.locative.at(behind) || clauseWords.light.at(behind) || isSpecified(behind);
  return (
    !isLink &&
    (hasArticle(tokens[last + 2]) || hasArticle(behind)) &&
    !terms.some((term) => NAMES.has(term.group) && term.first <= last + 1 && term.last > last)
  );
}

/** "of the parties", "between Baghdad and Erbil", "with Ankara". */
const isSpecified = (token: Token | undefined): boolean =>
  token?.norm === 'of' || clauseWords.between.at(token) || clauseWords.accompanying.at(token);

/** How far a full name may lie back. */
const FULL_NAME_SENTENCES = 12;
/** "talks between the United": words between the two parts of a name. */
const NAME_GAP = 3;

const isOneName = (one: Term, other: Term): boolean => Math.max(one.first - other.last, other.first - one.last) <= NAME_GAP;

/** "the coalition", التحالف نفسه; not "the Arab coalition", "the talks between the parties", التحالف الحاكم. */
function isPlainlyDefinite(reading: Reading, terms: readonly Term[], { first, last }: Term): boolean {
  const { tokens } = reading;
  const [opening, behind] = [tokens[first], tokens[last + 1]];
  if (isSpecified(behind) || isAnyPossessor(reading, last)) return false;
  if (opening?.script !== 'arabic')
    return [tokens[first - 1], opening].some((token) => roleWords.definite.at(token) || clauseWords.thatThing.at(token));
  // القوات الأميركية: whose, by its adjective.
  if (terms.some(({ group, first: name }) => group === 'actor' && name === last + 1)) return false;
  const isKnown = behind?.gap === 'line' || terms.some((term) => term.first === last + 1);
  return (isDefinite(opening) || roleWords.pronoun.at(opening)) && (isKnown || !hasArticle(behind));
}

/** The terms of the sentence before, where the happening's clause has a pronoun for what the event is about and that sentence names nothing else. */
export function referentOf(scene: Scene, { all, none, rule }: EventPattern, trigger: Term): readonly Term[] {
  const { reading, sentence, terms } = scene;
  const [, thing] = all;
  if (!thing || sentence === 0 || termsFor(terms, thing).length > 0) return [];
  const before = sentenceBefore(reading, sentence);
  if (meets(conceptsAt(reading, before).bits, none)) return [];
  const again = calledAgain(scene, thing, trigger);
  if (again.length > 0) return again;
  const pronoun = pronounOf(scene, all, trigger, rule.spoken);
  if (!pronoun) return [];
  const named = reading.terms[before] ?? [];
  const { tokens } = reading;
  const form = tokens.slice(reading.sentences[sentence]?.first).find((token) => clauseWords.pronoun.at(token))?.norm;
  const isAsked =
    isOnlyTopic(
      reading,
      before,
      thing,
      form,
      rule.spoken ? pronoun === 'subject' && 'somebody' : (pronoun === 'subject' ? OCCURRING : HANDED).has(trigger.id) && 'thing',
    ) ||
    (pronoun === 'subject' && isSubjectOf(reading, before, thing, form));
  // «أعلنت في مايو»: she did, unless a question asks for it.
  const isLone = !isAsked && (pronoun === 'object' || trigger.id !== 'announcing') && isOnlyOfItsKind(scene, thing, trigger);
  if (!isAsked && !isLone) return [];
  // "He brought it": who did it is nobody that the sentence before names.
  return pronoun === 'object' || isLone ? termsFor(named, thing) : named;
}

/** What nobody does to himself: "It began", "It was held". */
const OCCURRING = new Set(['launching', 'taking-place', 'resuming']);

/** What nobody does to somebody: "delivered it". */
const HANDED = new Set(['handing-message']);

/** "It was announced", "announced it", "the plan to create it was announced"; سلمتها, تأسس. */
function pronounOf(scene: Scene, all: readonly Expression[], trigger: Term, isSpeaker: boolean): 'subject' | 'object' | null {
  const { reading, sentence, date, terms } = scene;
  const { tokens } = reading;
  const { first } = reading.sentences[sentence] ?? { first: 0 };
  if (tokens[trigger.first]?.script === 'arabic') {
    const words = tokens.slice(trigger.first, trigger.last + 1).map(({ norm }) => norm);
    if (isNominal(words, '', '', 'arabic')) return null;
    if (words.length === 1 && OBJECT_SUFFIX.test(words[0] ?? '')) return 'object';
    if (aboutIt(tokens, trigger, date)) return 'object';
    const isOwnVerb = isOpening(tokens.slice(first, trigger.first)) && date.first > trigger.last && !hasObject(reading, date.last, date);
    return isOwnVerb && isLight(tokens.slice(trigger.last + 1, date.first)) ? 'subject' : null;
  }
  // Not "its chairman announced it".
  if (clauseWords.pronoun.at(tokens[trigger.last + 1])) return roleWords.itsOwn.at(tokens[first]) ? null : 'object';
  // "Formed in 2014, it counts".
  const pastDate = trigger.last < date.first && tokens[date.last + 1]?.norm === ',' ? date.last + 2 : -1;
  const isFronted = isOpening(tokens.slice(first, trigger.first)) && isLight(tokens.slice(trigger.last + 1, date.first));
  if (isFronted && clauseWords.pronoun.at(tokens[pastDate])) return 'subject';
  // "Its creation was announced", "Its work resumed", of a commission.
  const isOwned = roleWords.itsOwn.at(tokens[first]) && OWNED.some((words) => words.at(tokens[first + 1]));
  if (isOwned) return tokens.slice(first + 2, trigger.first).every((token) => clauseWords.light.at(token)) ? 'subject' : null;
  const at = tokens.slice(first, trigger.first).findLastIndex((token) => clauseWords.pronoun.at(token)) + first;
  if (at < first || trigger.first - at > PRONOUN_REACH) return null;
  const isOwn = terms.some((term) => term.last === at - 1 && all.some((expression) => isFor(expression, term.number)));
  const verb = tokens.slice(at + 1, trigger.first);
  // "On 14 January it announced"
  const isBehindDate = date.last === at - 1 || (date.last === at - 2 && tokens[at - 1]?.norm === ',');
  const opening = tokens.slice(first, isBehindDate ? date.first : at);
  if (
    (!isOwn && !(isBehindDate ? isLight(opening) : isOpening(opening))) ||
    !verb.every((token) => clauseWords.light.at(token) || clauseWords.supporting.at(token) || token.norm.endsWith('ly'))
  )
    return null;
  // "It launched in 2018 a course": what it did itself.
  const behind = tokens[date.last + 1];
  // "It began on 18 July and will end."
  const isJoinedVerb = roleWords.conjunction.at(behind) && clauseWords.unrealised.at(tokens[date.last + 2]);
  const isAdverbial = clauseWords.light.at(behind) && !clauseWords.article.at(behind);
  if (isSpeaker) return verb.some((token) => roleWords.passive.at(token)) ? null : 'subject';
  const isDone = verb.some((token) => roleWords.passive.at(token)) || !behind || isBoundary(behind) || isAdverbial || isJoinedVerb;
  return isDone ? 'subject' : null;
}

const OWNED = [clauseWords.undertaking, clauseWords.proceedings];

/** «اتفقا خلال الحوار الأمني. وعقد ذلك الحوار في …»: what the sentence before names by the noun behind the demonstrative, if nothing else. */
function calledAgain({ reading, sentence, date }: Scene, thing: Expression, { id, last }: Term): readonly Term[] {
  const { tokens } = reading;
  const [bounds, noun] = [reading.sentences[sentence - 1], tokens[last + 2]];
  if (!bounds || !roleWords.pronoun.at(tokens[last + 1]) || !hasArticle(noun) || isNamedFarther(reading, last + 2)) return [];
  // «أعلنت هذه اللجنة», «أسس ذلك التحالف عام 2016 مركزا»: what it did itself.
  if (id === 'announcing' || hasObject(reading, date.last, date)) return [];
  const isCalled = (at: number): boolean => tokens[at]?.norm === noun?.norm;
  const terms = reading.terms[sentence - 1] ?? [];
  const called = termsFor(terms, thing).filter(({ first }) => isCalled(first));
  const isOther = (at: number): boolean => isCalled(at) && !called.some(({ first }) => first === at);
  return tokens.slice(bounds.first, bounds.last).some((_, i) => isOther(bounds.first + i)) ? [] : called;
}

/** ذلك الحوار الوطني: another, by its adjective. */
const isNamedFarther = ({ tokens }: Reading, at: number): boolean => tokens[at + 1]?.gap !== 'line' && hasArticle(tokens[at + 1]);

/** "أعلن البلدان عنها": the pronoun behind a verb and its subject, or none. */
const aboutIt = (tokens: readonly Token[], { last }: Term, date: DateExpression): Token | undefined => {
  const behind = tokens.slice(last + 1, Math.min(date.first, last + ABOUT_WORDS));
  const at = behind.findIndex((token) => clauseWords.pronoun.at(token));
  return behind.slice(0, Math.max(0, at)).some(isBoundary) ? undefined : behind[at];
};

/** From a verb over its subject to such a pronoun. */
const ABOUT_WORDS = 5;

/**
 * «كانت المحادثات قد توقفت. واستأنفتها بغداد في …»: whether the Arabic sentence before names the thing, with its article, and no other that a
 * feminine pronoun may take up.
 */
function isOnlyOfItsKind({ reading, sentence, date }: Scene, thing: Expression, trigger: Term): boolean {
  const { tokens } = reading;
  const [bounds, own] = [reading.sentences[sentence - 1], reading.sentences[sentence]];
  const pronoun = aboutIt(tokens, trigger, date) ?? tokens[trigger.last];
  if (!bounds || bounds.paragraph !== own?.paragraph || !TAKES_FEMININE.test(pronoun?.norm ?? '')) return false;
  const terms = reading.terms[sentence - 1] ?? [];
  // «وصلت رسالة أميركية»: also what the sentence opens with.
  const named = termsFor(terms, thing).filter(
    (term) => !isCovered(terms, term) && (isPlainlyDefinite(reading, terms, term) || term.first - bounds.first <= 1),
  );
  const isIn = ({ first, last }: Term, at: number): boolean => first <= at && last >= at;
  const isKnown = (at: number): boolean =>
    [clauseWords.light, clauseWords.temporal, clauseWords.knownRelative, roleWords.locative].some((words) => words.at(tokens[at])) ||
    // «علقت اللجنة أعمالها»
    (clauseWords.proceedings.at(tokens[at]) && tokens[at]?.norm.endsWith('ها') && named.some(({ last }) => last < at)) ||
    named.some(
      (term) => isIn(term, at) || (isIn(term, at + 1) && clauseWords.undertaking.at(tokens[at])) || isItsAdjective(tokens, term, at),
    ) ||
    terms.some((term) => NAMES.has(term.group) && isIn(term, at));
  return (
    named.some(({ first }) => FEMININE.test(tokens[first]?.norm ?? '')) &&
    tokens
      .slice(bounds.first, bounds.last)
      .every(({ norm }, i) => isKnown(bounds.first + i) || !(FEMININE.test(norm) || (i > 0 && MAY_BE_PLURAL.test(norm))))
  );
}

/** رسالة أميركية مهمة */
const isItsAdjective = (tokens: readonly Token[], { last }: Term, at: number): boolean =>
  at > last &&
  at - last <= ADJECTIVES &&
  tokens.slice(last + 1, at + 1).every((token) => !hasArticle(token) && token.norm.endsWith('ه') && token.gap !== 'line');

const ADJECTIVES = 2;

/** واستأنفتها, عنها; تشكلت, بدأت. */
const TAKES_FEMININE = /(?:ها|[^ه]ت)$/u;
/** اللجنة, المحادثات, and the plurals of things: القواعد. */
const FEMININE = /(?:ه|ات)$|^[وفبل]?ال..ا[^ن].?.?$/u;
/** The same without the article, behind the first word, which is a verb: نتائج, لجان, خطط, خططا; not خلت. */
const MAY_BE_PLURAL = /^(?!ال)(?:..[^ت]|..ا..?|...+ا)$/u;

/** Nothing, or what only joins a sentence to the one before. */
const isOpening = (tokens: readonly Token[]): boolean => tokens.every((token) => clauseWords.opening.at(token));

/** From "it" to its verb: "it had been formally". */
const PRONOUN_REACH = 4;
/** Of a verb: سلمتها, شكلوه, أعلناه. */
const OBJECT_SUFFIX = /..(?:ها|وه|ناه|تاه)$/u;
