// Is a date the date of a happening that is named beside it? Only when nothing else in the clause can have it.
// Long: the ways in which a clause gives its date to what happens in it, each with what takes the date away.
import { clauseWords, isNominal } from '../../languages/clause-words.ts';
import { hasArticle, withoutConjunction } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { DateExpression } from '../dates/read.ts';
import { isEntry } from '../dates/year-headings.ts';
import type { Reading, Term } from '../reading.ts';
import { isBoundary, NAMES, sentenceAt } from '../scope.ts';
import { headsEntry } from './chronicle.ts';
import {
  asideAt,
  behindOf,
  behindParticiple,
  goesElsewhere,
  hasSecondVerb,
  isAdverbial,
  isFront,
  isNotUntil,
  isRestrictive,
  opensBackground,
  opensItsClause,
  supportOf,
} from './clause-parts.ts';

/** Words of no known kind that a verb may have between it and its date: "was formed to fight the group in 2014". */
const UNKNOWN_BEHIND_VERB = 4;
/** The same between a date and the verb behind it: the verb's subject. */
const UNKNOWN_SUBJECT = 6;
/** A clause that goes back further than this has no beginning to be found. */
const CLAUSE_WORDS = 40;
/** Adjectives before a noun that opens its clause. */
const UNKNOWN_BEFORE_NOUN = 2;

interface Clause {
  readonly reading: Reading;
  readonly date: DateExpression;
  /** The term that tells of the happening. */
  readonly trigger: Term;
  /** The sentence's terms. */
  readonly terms: readonly Term[];
  /** Whether a term tells of another happening, which may have the date. */
  readonly isRival: (term: Term) => boolean;
  /** Whether it counts as told only when somebody declares it. */
  readonly isDeclared: boolean;
  /** Whether a concept is one that the event itself asks for. */
  readonly isOwn: (number: number) => boolean;
}

/**
 * "US troops withdrew in 2011", "In 2011 US troops withdrew", "after the withdrawal in 2011", "2011: withdrawal". Not
 * "in 2013, two years after the withdrawal", "a book on the withdrawal appeared in 2013": of what else may have the date, none stands near.
 */
export function isDatedBy(clause: Clause): boolean {
  const { reading, date, trigger, terms } = clause;
  if (trigger.first <= date.last && trigger.last >= date.first) return true;
  const words = reading.tokens.slice(trigger.first, trigger.last + 1);
  const [before, behind] = [trigger.first - 1, trigger.last + 1].map((at) => reading.tokens[at]?.norm ?? '');
  const nominal =
    isNominal(
      words.map(({ norm }) => norm),
      before ?? '',
      behind ?? '',
      words[0]?.script ?? '',
    ) && supportOf(reading, trigger) === trigger.first;
  if (clause.isDeclared) {
    const from = predicateOf(clause) ?? (nominal ? trigger.first : null);
    if (date.first > trigger.last) return from !== null && isDeclaredBehind(clause, from);
    return (from !== null && isDeclaredFrom(clause, from)) || isDeclaredWhen(clause);
  }
  if (goesElsewhere(reading, trigger, terms)) return false;
  if (date.first > trigger.last) return isBehind(clause, nominal);
  if (isInPhrase(clause)) return true;
  // "March 2005: Iraqis protest at the invasion": what an entry tells opens it.
  const isFar = nominal && words[0]?.script === 'latin' && trigger.first - date.last > ENTRY_WORDS;
  return (
    (isOfEntry(clause) &&
      !isFar &&
      (!nominal || words[0]?.script === 'latin' || hasOwnClause(clause)) &&
      !isBackground(reading, date.last + 1, trigger.first)) ||
    isBefore(clause, nominal)
  );
}

/** "December 2021: …", or a line of its own over what happened. */
const isOfEntry = ({ reading, date }: Clause): boolean =>
  isEntry(reading.tokens, date.first, date.last) || headsEntry(reading, sentenceAt(reading, date.first), date);

/** "2005: two years after the invasion …": what stands behind "after" was before. */
const isBackground = ({ tokens }: Reading, from: number, to: number): boolean => tokens.slice(from, to).some(opensBackground);

/** From the day of an entry to the noun that it is about: ": Final American". */
const ENTRY_WORDS = 4;

/** The date stands behind the happening. */
function isBehind(clause: Clause, nominal: boolean): boolean {
  const { reading, date, trigger, terms } = clause;
  const { tokens } = reading;
  const isBound = (back: number): boolean => date.first - back > trigger.last && clauseWords.bounding.at(tokens[date.first - back]);
  if ([1, 2].some(isBound) && !isNotUntil(reading, trigger, date)) return false;
  // "the invasion of 2003"
  if (nominal && behindOf(tokens, trigger.last) === date.first) return true;
  if (nominal && isLabel(clause)) return true;
  const unknown = unknownBetween(clause, nominal ? behindParticiple(tokens, trigger.last) : trigger.last + 1, date.first);
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

/** "- End of the combat role: December 2021": a line of its own, with the date behind its colon. */
const isLabel = (clause: Clause): boolean =>
  clause.reading.tokens[clause.date.first - 1]?.norm === ':' &&
  unknownBetween(clause, clause.trigger.last + 1, clause.date.first - 1) === 0 &&
  hasOwnClause(clause);

/** "the Oct. 7 Hamas attack", not one "in Lebanon": the date stands between the article and the noun that it is of. */
const isInPhrase = ({ reading: { tokens }, date, trigger }: Clause): boolean =>
  trigger.first === date.last + 1 &&
  trigger.last > trigger.first &&
  tokens[trigger.first]?.script === 'latin' &&
  !roleWords.inside.at(tokens[trigger.last + 1]) &&
  clauseWords.determining.at(tokens[date.first - 1]);

/** "declared its mission in Iraq over", "… at an end": where what is declared to be over begins, or null. */
function predicateOf({ reading: { tokens }, trigger, terms, isOwn }: Clause): number | null {
  const isAtEnd = tokens[trigger.last]?.norm === 'end' && tokens[trigger.last - 2]?.norm === 'at';
  if (!isAtEnd && !clauseWords.endState.at(tokens[trigger.last])) return null;
  const thing = terms.findLast(({ last, number }) => last < trigger.first && isOwn(number));
  if (!thing) return null;
  for (let i = thing.last + 1; i < trigger.first; i++) {
    if (!clauseWords.light.at(tokens[i]) && !terms.some(({ first, last, group }) => NAMES.has(group) && first <= i && last >= i))
      return null;
  }
  return thing.first;
}

/** "since December 2021, when the army declared its combat role over". */
function isDeclaredWhen({ reading: { tokens }, date, trigger }: Clause): boolean {
  const comma = tokens[date.last + 1]?.norm === ',' ? 1 : 0;
  if (!clauseWords.dayRelative.at(tokens[date.last + 1 + comma])) return false;
  const between = tokens.slice(date.last + 2 + comma, trigger.first);
  return between.some((token) => clauseWords.declaring.at(token)) && !between.some(isBoundary);
}

/** "The army announced the end of … in December 2021": the verb of a clause, its subject, what is declared, and the date. */
const isDeclaredBehind = (clause: Clause, from: number): boolean =>
  unknownBetween(clause, clause.trigger.last + 1, clause.date.first) === 0 &&
  !clauseWords.bounding.has(withoutConjunction(clause.reading.tokens[clause.date.first - 1]?.norm ?? '')) &&
  isDeclared(clause, from);

/** "December 2021: the army declares the end of …", "In December 2021 the army declared …". */
const isDeclaredFrom = (clause: Clause, from: number): boolean =>
  (isOfEntry(clause) || isFront(clause.reading.tokens, clause.date.first)) && isDeclared(clause, from);

/** The clause of what is declared has nothing before it but the verb and who declares it. */
function isDeclared({ reading, date, terms, isOwn }: Clause, from: number): boolean {
  const { tokens } = reading;
  let isVerb = false;
  for (let i = from - 1; i >= Math.max(0, from - CLAUSE_WORDS); i--) {
    const token = tokens[i];
    if (!token || i === date.last || isBoundary(token) || tokens[i + 1]?.gap === 'line') return isVerb;
    const bare = withoutConjunction(token.norm);
    if (isVerb && opensTime(reading, i)) return true;
    const isName = terms.some(({ first, last, group, number }) => first <= i && last >= i && (group !== 'concept' || isOwn(number)));
    if (!isVerb && clauseWords.declaring.has(bare)) isVerb = true;
    else if (!isName && !clauseWords.determining.at(token) && !(isVerb && clauseWords.pluperfect.has(bare))) return false;
  }
  return isVerb;
}

/**
 * "since the army declared" (منذ إعلان الجيش، منذ أن أعلن), "when" (عندما): the clause has a date of its own behind it. Not "the first attack since
 * the army declared", which may have it, nor in Arabic "visited after".
 */
function opensTime(reading: Reading, at: number): boolean {
  const { tokens, sentences } = reading;
  const head = tokens[at]?.norm === 'ان' ? at - 1 : at;
  const bare = withoutConjunction(tokens[head]?.norm ?? '');
  if (clauseWords.dayRelative.has(bare)) return true;
  if (!clauseWords.temporal.has(bare)) return false;
  const { first } = sentences[sentenceAt(reading, head)] ?? { first: head };
  if (tokens.slice(first, head).some((token) => clauseWords.superlative.at(token))) return false;
  return tokens[head]?.script === 'latin' || roleWords.since.has(bare) || isFront(tokens, head);
}

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
  if (clauseWords.dayRelative.at(tokens[date.last + 1 + comma])) {
    const unknown = nominal ? null : unknownBetween(clause, date.last + 2 + comma, trigger.first);
    return unknown !== null && unknown <= UNKNOWN_SUBJECT;
  }
  if (clauseWords.bounding.at(tokens[date.first - 1]) && !isNotUntil(reading, trigger, date)) return false;
  // "the 2011 withdrawal"; in Arabic only behind a date that opens its clause: "في 2011 انسحاب القوات"
  if (nominal) return trigger.first === date.last + 1 && (tokens[trigger.first]?.script === 'latin' || isFront(tokens, date.first));
  if (!opensItsClause(reading, date)) return false;
  const unknown = unknownBetween(clause, date.last + 1 + comma, trigger.first);
  return unknown !== null && unknown <= UNKNOWN_SUBJECT;
}

/** How many words between two tokens are of no known kind; null where a mark, a conjunction or another happening stands between. */
function unknownBetween(clause: Clause, from: number, to: number): number | null {
  const { reading, terms } = clause;
  const isRival = (term: Term): boolean => clause.isRival(term) && !overlaps(term, clause.trigger) && !isAdverbial(reading, term);
  let unknown = 0;
  let topic = -1;
  let quotes = 0;
  const end = to === clause.trigger.first ? supportOf(reading, clause.trigger) : to;
  for (let i = from; i < end; i++) {
    const resumed = resumedAt(reading, i, end);
    if (resumed !== null) {
      i = resumed;
      continue;
    }
    const aside = asideAt(reading, i, end);
    if (aside !== null) {
      i = aside;
      continue;
    }
    const token = reading.tokens[i];
    if (!token || (isBoundary(token) && !isBracket(clause, i))) return null;
    const here = terms.filter(({ first, last }) => first <= i && last >= i);
    // "was held": of what happened the verb says no more.
    const isPlain = clauseWords.happening.at(token) && here.every(({ first, last }) => first === last);
    // "talks on ending the mission" (محادثات بشأن إنهاء المهمة): a noun, and no happening of its own.
    if (clauseWords.governing.at(token) && token.norm !== 'عن') topic = i + 1;
    else if (i <= topic && isNoun(token)) topic = Math.max(i + 1, ...here.map(({ last }) => last));
    if (!isPlain && i > topic && here.some(isRival) && !here.some(({ number }) => clause.isOwn(number))) return null;
    if (clauseWords.unrealised.at(token)) return null;
    if (token.norm === '"') quotes++;
    if (token.kind !== 'word' || isLight(token)) continue;
    if (here.length > 0) {
      // "reached Rafah": a verb is one, also where it is a word of something else.
      if (isPastVerb(token) && !here.some(({ number }) => clause.isOwn(number))) return null;
      continue;
    }
    if ((roleWords.conjunction.at(token) && isListed(reading, terms, i)) || isFirstName(terms, token, i)) continue;
    if (isDividing(token)) return null;
    unknown++;
  }
  // "the play “After the invasion” opened in": the one stands inside of a quotation, the other outside.
  return quotes % 2 === 0 ? unknown : null;
}

/** "the withdrawal, which took place in …" (، الذي اكتمل; وهو الهجوم الذي وقع): the last token of what goes back to the noun before, or null. */
function resumedAt({ tokens }: Reading, from: number, to: number): number | null {
  let at = tokens[from]?.norm === ',' ? from + 1 : from;
  if (clauseWords.appositive.at(tokens[at])) at += hasArticle(tokens[at + 1]) && !clauseWords.knownRelative.at(tokens[at + 1]) ? 2 : 1;
  if (tokens[at]?.script !== 'arabic' || !clauseWords.knownRelative.at(tokens[at])) return null;
  return at + 1 < to && clauseWords.happening.at(tokens[at + 1]) ? at + 1 : null;
}

/** "سلمت السفيرة، في 20 كانون الثاني، رسالة": the comma before a date that another closes, behind a verb that opens its clause. */
const isBracket = ({ reading: { tokens }, date: { first, last }, trigger }: Clause, token: number): boolean =>
  tokens[trigger.first]?.script === 'arabic' &&
  tokens[token]?.norm === ',' &&
  token < first &&
  first - token <= BRACKET_WORDS &&
  tokens[last + 1]?.norm === ',' &&
  tokens.slice(token + 1, first).every((word) => clauseWords.light.at(word));

/** From the comma to the date: a preposition. */
const BRACKET_WORDS = 2;

const isLight = ({ norm, script, capital }: Token): boolean =>
  clauseWords.light.has(norm) ||
  clauseWords.happening.has(norm) ||
  (script === 'latin' && (capital || norm.endsWith('ly'))) ||
  (script === 'arabic' && norm.length <= 2);

/** What begins another clause, or is the verb of one. */
const isDividing = (token: Token): boolean =>
  roleWords.conjunction.at(token) ||
  roleWords.contrast.at(token) ||
  roleWords.saying.at(token) ||
  clauseWords.subordinating.at(token) ||
  clauseWords.temporal.at(token) ||
  isPastVerb(token) ||
  (token.script === 'arabic' && /^[وف]./u.test(token.norm) && !/^و[اج]/u.test(token.norm) && !WAW_NOUN.test(token.norm));

/** An Arabic verbal noun, or a word with the article. */
const isNoun = ({ script, norm }: Token): boolean => script === 'arabic' && isNominal([norm], '', '', script);

const isPastVerb = ({ script, norm }: Token): boolean => script === 'latin' && norm.length > 4 && norm.endsWith('ed');

const overlaps = (a: Term, b: Term): boolean => a.first <= b.last && b.first <= a.last;

/** "السفيرة ألينا رومانوسكي": a word without an article between two terms for one person. */
const isFirstName = (terms: readonly Term[], { norm, script }: Token, at: number): boolean =>
  script === 'arabic' &&
  !norm.startsWith('ال') &&
  terms.some((title) => title.last === at - 1 && terms.some(({ first, id }) => first === at + 1 && id === title.id));

/** "between Baghdad and Washington": a conjunction of two that are named; not "… and goes on with". */
const isListed = ({ tokens }: Reading, terms: readonly Term[], token: number): boolean =>
  terms.some(({ last }) => last === token - 1) &&
  terms.some(({ first }) => first === token + 1) &&
  !clauseWords.happening.at(tokens[token + 1]);

/** "who wrote how US troops withdrew, died in 2013": the verb may be one inside another's clause. */
function isSubordinate({ reading, trigger }: Clause): boolean {
  for (let i = trigger.first - 1; i >= Math.max(0, trigger.first - CLAUSE_WORDS); i--) {
    const token = reading.tokens[i];
    if (!token || isBoundary(token) || token.kind === 'mark') return false;
    if (clauseWords.subordinating.at(token) || clauseWords.temporal.at(token)) return true;
  }
  return false;
}

/** A noun has the date to itself when it opens its clause, or stands behind "after", "since" or a verb of happening. */
function hasOwnClause({ reading, trigger, terms, isOwn }: Clause): boolean {
  let unknown = 0;
  for (let i = trigger.first - 1; i >= Math.max(0, trigger.first - CLAUSE_WORDS); i--) {
    const token = reading.tokens[i];
    if (!token || isBoundary(token) || reading.tokens[i + 1]?.gap === 'line') return true;
    if (roleWords.conjunction.at(token) && (i === 0 || token.gap === 'line' || isBoundary(reading.tokens[i - 1]))) return true;
    const { norm } = token;
    const bare = withoutConjunction(norm);
    if (clauseWords.happening.has(bare)) return true;
    // "After the withdrawal in 2012 …", "ever since the withdrawal in 2012", not "he visited Baghdad after the withdrawal, in 2012".
    if (clauseWords.temporal.has(bare)) return token.script === 'latin' || roleWords.since.has(bare) || isFront(reading.tokens, i);
    // "أتمت الولايات المتحدة انسحاب قواتها": the verb and its object are one.
    if (token.script === 'arabic' && clauseWords.supporting.has(bare)) return true;
    // What the event asks for itself, with its adjective: "اللجنة العسكرية العليا المعلن عنها".
    const isOfEvent = (at: number): boolean => terms.some(({ first, last, number }) => first <= at && last >= at && isOwn(number));
    const isNamed =
      terms.some(({ first, last, group }) => first <= i && last >= i && group !== 'concept') ||
      (token.script === 'arabic' && (isOfEvent(i) || (hasArticle(token) && isOfEvent(i - 1))));
    if (clauseWords.determining.at(token) || isNamed) continue;
    // An Arabic clause opens with its verb, of which the noun is then an argument.
    if (token.kind === 'mark' || token.script === 'arabic' || clauseWords.light.has(norm) || isDividing(token)) return false;
    if (++unknown > UNKNOWN_BEFORE_NOUN) return false;
  }
  return trigger.first < CLAUSE_WORDS;
}

/** "met on Sunday, and talks began" (وبدأت): what is joined behind a date happened, but perhaps on another day. */
export const isNext = (reading: Reading, date: DateExpression, { first }: Term): boolean => first > date.last && isJoined(reading, first);

export const isJoined = (reading: Reading, token: number): boolean => {
  const word = reading.tokens[token]?.norm ?? '';
  return /^[وف]./u.test(word) && !WAW_NOUN.test(word);
};

const WAW_NOUN = /^(?:وفد|وزير|وزار|واشنطن|وقف)/u;

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
