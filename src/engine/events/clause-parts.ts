// Parts of an English or Arabic clause around a happening and its date: where it begins, whose verb stands where, what a verb governs.
import { clauseWords, isNominal } from '../../languages/clause-words.ts';
import { hasArticle, hasConjunction } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { DateExpression } from '../dates/read.ts';
import type { Reading, Term } from '../reading.ts';
import { isBoundary, NAMES, sentenceAt } from '../scope.ts';

/** A clause that goes back further than this has no beginning to be found. */
export const CLAUSE_WORDS = 40;

/** Whether a term that tells of a happening is a noun. */
export const isNoun = ({ tokens }: Reading, { first, last }: Term): boolean =>
  isNominal(
    tokens.slice(first, last + 1).map(({ norm }) => norm),
    tokens[first - 1]?.norm ?? '',
    tokens[last + 1]?.norm ?? '',
    tokens[first]?.script ?? '',
  );

/** "returned to Qayyara", "pulled out of Fallujah": a name that the topic does not know. */
export function goesElsewhere(reading: Reading, trigger: Term, terms: readonly Term[], date: DateExpression): boolean {
  const { tokens } = reading;
  if (MOVING.has(trigger.id) && wasElsewhere(reading, trigger, terms)) return true;
  if (tokens[trigger.first]?.script === 'arabic') {
    if (trigger.id === 'invading') return !isAtCountry(reading, trigger, terms);
    return MOVING.has(trigger.id) && (isOthers(reading, trigger, terms) || leadsElsewhere(reading, trigger, terms));
  }
  const at = trigger.last + 2;
  const name = tokens[at];
  const isIn = (token: number): boolean => terms.some(({ first, last }) => first <= token && last >= token);
  // "the attack of October 7"
  if (at >= date.first && at <= date.last) return false;
  if (!clauseWords.towards.at(tokens[at - 1]) || name?.kind !== 'word') return false;
  // "withdrew from the range"
  if (MOVING.has(trigger.id) && clauseWords.article.at(name) && tokens[at - 1]?.norm !== 'of')
    return !tokens.slice(at + 1, at + 4).some((token) => roleWords.theCountry.at(token)) && !isIn(at + 1) && !isIn(at + 2);
  if (!name.capital) return false;
  return !isIn(at);
}

/** "entered Fallujah in 2004 and left (it) in 2009" («دخلت الموصل … وخرجت منها»): where the verb before led, unless that is the country. */
function wasElsewhere(reading: Reading, { first, last }: Term, terms: readonly Term[]): boolean {
  const { tokens, sentences } = reading;
  const isArabic = tokens[first]?.script === 'arabic';
  const before = tokens[first - 1];
  const isJoined = (isArabic && hasConjunction(tokens[first])) || roleWords.conjunction.at(before) || before?.norm === 'ثم';
  const [behind, beyond] = [tokens[last + 1], tokens[last + 2]];
  const hasGoal = clauseWords.towards.at(behind) && beyond?.kind !== 'number' && !clauseWords.pronoun.at(beyond);
  if (!isJoined || hasGoal) return false;
  const pronoun = [behind, isArabic ? tokens[last] : undefined].map((token) => GOAL_PRONOUN.exec(token?.norm ?? '')?.[1]).find(Boolean);
  const { first: opening } = sentences[sentenceAt(reading, first)] ?? { first };
  for (let at = first - 1; at >= opening; at--) {
    const place = terms.find((term) => term.group === 'place' && term.first <= at && term.last >= at);
    // منها is of البلاد, or the capital, never of العراق.
    if (roleWords.theCountry.at(tokens[at]) || place?.id === 'baghdad' || (pronoun !== 'ها' && place?.id === 'iraq')) return false;
    if (place || (!isArabic && at > opening && isUnknownName(reading, at, terms))) return true;
  }
  return pronoun !== undefined;
}

/** خرجت منه, عادت إليها, غادرتها. */
const GOAL_PRONOUN = /(?:^من|^الي|..ت|..و)(ها?)$/u;

/** A name that is neither a date's nor the topic's. */
const isUnknownName = ({ tokens }: Reading, at: number, terms: readonly Term[]): boolean =>
  tokens[at]?.kind === 'word' &&
  tokens[at]?.capital === true &&
  tokens[at + 1]?.kind !== 'number' &&
  !terms.some(({ first, last }) => first <= at && last >= at);

/** "عادت القوات إلى القيارة": behind a preposition of place, in the same clause, neither a name that is known nor the country. */
function leadsElsewhere({ tokens }: Reading, { last }: Term, terms: readonly Term[]): boolean {
  for (let at = last + 1; at <= last + MOVE_WORDS; at++) {
    const [token, goal] = [tokens[at], tokens[at + 1]];
    if (token?.kind !== 'word' || token.gap === 'line') return false;
    if (!clauseWords.towards.at(token) || goal?.kind === 'number') continue;
    const isKnown = terms.some(({ first, last: end, group }) => first <= at + 1 && end >= at + 1 && NAMES.has(group));
    if (!isKnown && !roleWords.theCountry.at(goal) && !clauseWords.light.at(goal)) return true;
  }
  return false;
}

/** "عادت العلاقات في 2016": the subject behind the verb is neither a party nor its troops. */
const isOthers = ({ tokens }: Reading, { last }: Term, terms: readonly Term[]): boolean =>
  tokens[last + 1]?.gap !== 'line' &&
  hasArticle(tokens[last + 1]) &&
  !clauseWords.light.at(tokens[last + 1]) &&
  !clauseWords.towards.at(tokens[last + 1]) &&
  !clauseWords.knownRelative.at(tokens[last + 1]) &&
  !terms.some(({ first, last: end, group, id }) => first <= last + 1 && end >= last + 1 && (NAMES.has(group) || id === 'troops'));

/** "غزت القوات العراق", "بدأ الغزو", not "غزت القوات مدينة الفلوجة": near an invading that takes a place stands the country, or none. */
function isAtCountry({ tokens }: Reading, { first, last }: Term, terms: readonly Term[]): boolean {
  if (/^[وفبل]?(?:ال)?غزو/u.test(tokens[first]?.norm ?? '')) return true;
  const near = tokens.slice(Math.max(0, first - 2), last + MOVE_WORDS);
  return (
    near.some((token) => roleWords.theCountry.at(token)) ||
    terms.some(({ id, group, ...term }) => group === 'place' && id === 'iraq' && Math.abs(term.first - last) <= MOVE_WORDS)
  );
}

/** What has a place to go to. */
const MOVING = new Set(['withdrawing', 'returning']);
/** From a verb to where it leads, over its subject. */
const MOVE_WORDS = 7;

/** "the message that was delivered was read on": the second verb has the date. */
export const hasSecondVerb = (between: readonly Token[]): boolean =>
  between.some((token) => clauseWords.subordinating.at(token) || token.norm === 'that') &&
  between.filter((token) => clauseWords.finite.at(token)).length > 1;

/** "the soldiers who returned in 2016": some of them, perhaps not the event. */
export const isRestrictive = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb - 1]?.norm === 'who' && tokens[verb - 2]?.norm !== ',';

/** "after", "before", "following": what stands behind it in English is another happening, of another time. */
export const opensBackground = (token: Token | undefined): boolean =>
  token?.script === 'latin' && clauseWords.temporal.at(token) && token.norm !== 'with';

/** "for the first time" (للمرة الأولى), "in a manner" (بشكل), "back in May": no beginning, no forming, no return. */
export const isAdverbial = ({ tokens }: Reading, { first, last }: Term): boolean =>
  (clauseWords.harking.at(tokens[first]) &&
    tokens.slice(first + 1, Math.max(last, first + 1) + 1).every((token) => clauseWords.light.at(token)) &&
    ![clauseWords.finite, clauseWords.supporting, clauseWords.light].some((words) => words.at(tokens[first - 1]))) ||
  tokens.slice(first, last + 1).every((token) => token.script === 'arabic' && clauseWords.light.at(token));

/** The token behind "of", or none. */
export const behindOf = (tokens: readonly Token[], last: number): number => (tokens[last + 1]?.norm === 'of' ? last + 2 : -1);

/** "the invasion, launched in 2003", «إعلان مشترك صدر في»: where what follows the participle begins. */
export function behindParticiple(tokens: readonly Token[], last: number): number {
  const at = tokens[last + 1]?.norm === ',' || clauseWords.order.at(tokens[last + 1]) ? last + 2 : last + 1;
  const isOwn = clauseWords.bringing.at(tokens[at]) && (tokens[at]?.script === 'arabic' || tokens[last + 1]?.norm === ',');
  return isOwn ? at + 1 : last + 1;
}

/** "came to an end", "was brought to a close": the verb whose noun a happening is, so that the two are one; its own token where it has none. */
export function supportOf({ tokens }: Reading, { first, id }: Term): number {
  for (let i = first - 1; i >= first - SUPPORT_WORDS; i--) {
    if (clauseWords.supporting.at(tokens[i]) || (isByDeclaring(tokens, id, i) && !clauseWords.present.at(tokens[i - 1]))) return i;
    if (!clauseWords.supportLink.at(tokens[i])) break;
  }
  return first;
}

/** "announced the formation of the coalition", "in September 2014 announced its creation": an English verb that brings about what it announces. */
export const isByDeclaring = (tokens: readonly Token[], id: string, verb: number): boolean =>
  id === 'forming' && tokens[verb]?.norm.endsWith('ed') === true && clauseWords.declaring.at(tokens[verb]);

/** From such a verb to its noun: "to an official". */
const SUPPORT_WORDS = 4;

/** "did not resume until March", "were not resumed before March": then it did. The token of "until" or "before", or null. */
export function notUntilAt({ tokens }: Reading, { first, last }: Term, date: DateExpression): number | null {
  // "It was not until March that the talks resumed."
  if (first > date.last) return tokens[date.first - 1]?.norm === 'until' && tokens[date.first - 2]?.norm === 'not' ? date.first - 1 : null;
  let not = first - 1;
  while (tokens[not]?.norm === 'been' || tokens[not]?.norm.endsWith('ly')) not--;
  if (tokens[not]?.norm === 'not' ? !clauseWords.auxiliary.at(tokens[not - 1]) : !clauseWords.notAuxiliary.at(tokens[not])) return null;
  const until = [1, 2].map((back) => date.first - back).find((at) => clauseWords.notUntil.at(tokens[at])) ?? -1;
  return until > last && until - last <= OBJECT_WORDS && !tokens.slice(last + 1, until).some(isBoundary) ? until : null;
}

/** From such a verb to "until": "resume its talks", اللجنة العسكرية العليا محادثاتها. */
const OBJECT_WORDS = 6;

/** Nothing but a preposition between the date and what begins its clause. */
export function isFront(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= first - FRONT_WORDS; i--) {
    if (!tokens[i] || tokens[i + 1]?.gap === 'line' || isBoundary(tokens[i])) return true;
    if (!clauseWords.light.has((tokens[i]?.norm ?? '').replace(/^و/u, ''))) return false;
  }
  return false;
}

/** "In 2011 US troops withdrew", not "which was discussed in 2011, was announced later": the date is no other verb's. */
export function opensItsClause({ tokens }: Reading, { first }: DateExpression): boolean {
  for (let i = first - 1; i >= first - FRONT_WORDS; i--) {
    const token = tokens[i];
    if (!token || tokens[i + 1]?.gap === 'line' || token.kind === 'mark' || token.script === 'arabic') return true;
    if ([roleWords.conjunction, roleWords.contrast, clauseWords.subordinating].some((words) => words.at(token)) || token.norm === 'that')
      return true;
    // "In Washington on 22 July"
    // "In a statement dated 17 January"
    const isLight = [token, tokens[i - 1]].some((word) => clauseWords.utterance.at(word)) || clauseWords.light.at(token);
    if (!isLight && !(token.capital && roleWords.inside.at(tokens[i - 1]))) return false;
  }
  return false;
}

/** "In early", "Then, in", before a date that opens its clause. */
const FRONT_WORDS = 5;

/** ", by the Pentagon's account,", "، بحسب الحكومة،", ", Alina Romanowski,": the comma that closes an aside on who says so, or of a name, or null. */
export function asideAt({ tokens }: Reading, from: number, to: number): number | null {
  if (tokens[from]?.norm !== ',') return null;
  // "استؤنفت، بعد تعليقها، في أيار"
  // "بدأت المحادثات، بين بغداد وواشنطن، في أيار"
  const isCredit =
    clauseWords.crediting.at(tokens[from + 1]) ||
    (tokens[from + 1]?.script === 'arabic' && ASIDE_OPENERS.some((words) => words.at(tokens[from + 1])));
  for (let i = from + 1; i < Math.min(to, from + ASIDE_WORDS); i++) {
    // "، بين بغداد وواشنطن، وتوقفت": another verb.
    const isNext = hasConjunction(tokens[i + 1]) && !clauseWords.light.at(tokens[i + 1]);
    if (isBoundary(tokens[i])) return tokens[i]?.norm === ',' && i > from + 1 && !isNext ? i : null;
    if (!isCredit && !tokens[i]?.capital) return null;
  }
  return null;
}

const ASIDE_OPENERS = [clauseWords.temporal, clauseWords.between];
/** From one comma of such an aside to the other. */
const ASIDE_WORDS = 10;
