// Whether an article states beyond doubt that an event happened on a date.
import type { EventDefinition } from '../../corpus/schema/patterns.ts';
import { ARABIC_DATES } from '../../languages/ar/dates.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import { hasArticle } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import { conceptsOf, type Expression, isFor, meetsAll, termsFor } from '../concepts.ts';
import type { DateExpression } from '../dates/read.ts';
import { polarityAt } from '../negation.ts';
import { PARTIES } from '../parties.ts';
import type { Reading, Term } from '../reading.ts';
import { isAnyPossessor, isBoundary, NAMES, segmentAt } from '../scope.ts';
import { askedOf, isElsewhere, namedInFull, referentOf } from './antecedent.ts';
import { isJoined, isNext } from './between.ts';
import { isCovered } from './candidates.ts';
import { opensItsClause } from './clause-parts.ts';
import { distanceTo } from './date-distance.ts';
import { isListed } from './date-lists.ts';
import { isDatedBy } from './dated-clause.ts';
import { isOfEntry } from './declared.ts';
import { definedOf } from './defined.ts';
import { ANNOUNCED, happeningOf, isItsDeed, isOtherHappening } from './happenings.ts';
import { hasPronoun, isGoverned, isPatient } from './patient.ts';
import type { Candidate, EventPattern, Scene } from './scene.ts';
import { isToldAsDone, reachable } from './told-as-done.ts';

/** An event named no further away than this is stated; chosen so that no wrong event of the annotated articles is. */
const NEAR = 16;
/** The same from a date that opens its clause, before a subject with its apposition. */
const NEAR_FRONT = 24;

type Events = Readonly<Record<string, EventDefinition>>;

/** Whether the words tell that the event happened on the date, and of nothing else that did. */
export function isStated(scene: Scene, { pattern, trigger, distance, isWhole }: Candidate, events: Events): boolean {
  const { reading, date, dates, terms } = scene;
  const { all, rule } = pattern;
  if (!(date.isNamed || date.form === 'weekday') || rule.loose || rule.on || isMereName(reading, terms, trigger)) return false;
  if (distance > (trigger.first > date.last && opensItsClause(reading, date) ? NEAR_FRONT : NEAR)) return false;
  if (isElsewhere(scene, pattern)) return false;
  const full = namedInFull(scene, pattern);
  if (full === null || all.some((expression) => isOfForeigners(reading, terms, expression))) return false;
  const taken = takenUp(scene, pattern, trigger, full);
  const happening = happeningOf(terms, all, trigger, date);
  return (
    (isWhole || meetsAll(conceptsOf([...terms, ...taken.asked, ...taken.referent, ...taken.full]).bits, all)) &&
    isTold(reading, date, trigger, dates) &&
    !isNext(reading, date, trigger) &&
    !isNarrowed(reading, Math.max(trigger.last, date.last)) &&
    !isDenied(scene, all, trigger) &&
    !isOfStrangers(scene, pattern, trigger) &&
    !isToThem(scene, all, trigger) &&
    (!rule.whole || !hasNumber(scene, trigger)) &&
    (!rule.entry || opensEntry(scene, all[1], trigger)) &&
    (rule.patient ? hasPatient(scene, all, trigger, taken) : rule.subject || !isOfAnother(scene, all[1], trigger, happening)) &&
    isHappening(scene, happening, pattern, events, happening === trigger ? taken : takenUp(scene, pattern, happening, full))
  );
}

/** "Danish troops", "the Norwegian combat mission": of another country, also of one that the topic does not know. */
function isOfForeigners({ tokens }: Reading, terms: readonly Term[], expression: Expression): boolean {
  const named = termsFor(terms, expression).filter(({ id }) => FORCES.has(id));
  return named.length > 0 && named.every(({ first }) => isForeign(tokens[first - 1], terms, first - 1));
}

function isForeign(word: Token | undefined, terms: readonly Term[], at: number): boolean {
  if (word?.script !== 'latin' || !word.capital) return false;
  const known = terms.filter(({ first, last }) => first <= at && last >= at);
  return known.length === 0 ? FOREIGN.test(word.norm) : known.every(({ group, id }) => group === 'actor' && !PARTIES.has(id));
}

const FORCES = new Set(['troops', 'combat-role', 'mission']);
const FOREIGN = /(?:ish|ese|[aeiy]an|tch|zech|reek)$/u;

/** "They withdrew in 2009, but (only) from the cities", "…, but not from the country" (لكن من المدن): of less than the event. */
function isNarrowed({ tokens }: Reading, last: number): boolean {
  const at = tokens[last + 1]?.norm === ',' ? last + 2 : last + 1;
  if (!roleWords.contrast.at(tokens[at])) return false;
  const behind = tokens[at + 1]?.norm === 'only' ? tokens[at + 2] : tokens[at + 1];
  return roleWords.from.at(behind) || (roleWords.negation.at(behind) && roleWords.from.at(tokens[at + 2]));
}

/** «دخلت القوات البريطانية البلاد في 2003 وغادرتها في 2009», «ثم عادت في 2015»: the subject of a joined verb is that of the verb before. */
const isOfStrangers = ({ reading, terms }: Scene, { none }: EventPattern, { first }: Term): boolean =>
  reading.tokens[first]?.script === 'arabic' &&
  (isJoined(reading, first) || [first - 1, first].some((at) => ARABIC_DATES.sequels.has(reading.tokens[at]?.norm ?? ''))) &&
  terms.some((term) => term.first < first && NAMES.has(term.group) && isFor(none, term.number));

/** "handed a note to the US ambassador" (سلم رسالة إلى السفيرة الأميركية): to whom it went, when the event asks by whom. */
const isToThem = ({ reading: { tokens }, terms }: Scene, [, ...others]: readonly Expression[], { id }: Term): boolean =>
  HANDING.has(id) &&
  others.some((expression) => {
    const named = termsFor(terms, expression).filter((term) => term.id !== 'handing-message' && term.id !== 'delivering');
    return named.length > 0 && named.every(({ first }) => [1, 2, 3].some((back) => isGoal(tokens, first, back)));
  });

/** "to the US", إلى السفيرة الأميركية. */
const isGoal = (tokens: readonly Token[], first: number, back: number): boolean =>
  (tokens[first - back]?.norm === 'to' || tokens[first - back]?.norm === 'الي') &&
  tokens.slice(first - back + 1, first).every((token) => hasArticle(token) || clauseWords.determining.at(token));

const HANDING: ReadonlySet<string> = new Set(['delivering', 'handing-message']);

/** "declared on 15 January that it had not begun the process": what it asks for stands behind the two, and only denied. */
const isDenied = ({ reading, sentence, date, terms }: Scene, [, ...others]: readonly Expression[], trigger: Term): boolean =>
  others.some((expression) => {
    const named = termsFor(terms, expression);
    const behind = Math.max(trigger.last, date.last);
    return named.length > 0 && named.every(({ first }) => first > behind && polarityAt(reading, sentence, first).polarity === 'negated');
  });

/** "2 July: a security dialogue in Washington" (حوار أمني ثان في واشنطن), not "a delegate to the dialogue in Washington", "the dialogue slips". */
function opensEntry(scene: Scene, patient: Expression | undefined, { first, last }: Term): boolean {
  const { reading, date, terms } = scene;
  const { tokens } = reading;
  const isOfNoun = (token: Token): boolean => ENTRY_NOUN.some((words) => words.at(token)) || token.capital || hasArticle(token);
  const isOver = (token: Token | undefined): boolean =>
    !token || token.gap === 'line' || isBoundary(token) || roleWords.locative.at(token) || clauseWords.lasting.at(token);
  const place = patient && termsFor(terms, patient).find((term) => term.first > last);
  const own = tokens.slice(last + 1, place?.first ?? last + 1);
  return (
    isOfEntry(scene) &&
    tokens.slice(date.last + 2, first).every(isOfNoun) &&
    own.every((token) => isOfNoun(token) || roleWords.locative.at(token)) &&
    isOver(tokens[(place?.last ?? last) + 1])
  );
}

const ENTRY_NOUN = [clauseWords.determining, clauseWords.indefinite, clauseWords.describing, clauseWords.order];

/** Whether a number that is no date's stands in the trigger's part of the sentence. */
function hasNumber({ reading, sentence, dates }: Scene, trigger: Term): boolean {
  const { first, last } = segmentAt(reading, sentence, trigger.first);
  return reading.tokens
    .slice(first, last)
    .some(({ kind }, i) => kind === 'number' && !dates.some((date) => date.first <= first + i && date.last >= first + i));
}

/** What the sentences before name, and this one asks or takes up. */
interface Taken {
  readonly asked: readonly Term[];
  readonly referent: readonly Term[];
  /** The full name that the article gave before to what this one calls "the coalition". */
  readonly full: readonly Term[];
}

const takenUp = (scene: Scene, pattern: EventPattern, trigger: Term, full: readonly Term[]): Taken => ({
  asked: askedOf(scene, trigger),
  referent: [...referentOf(scene, pattern, trigger), ...definedOf(scene, pattern, trigger)],
  full,
});

function hasPatient({ reading, date, terms }: Scene, all: readonly Expression[], trigger: Term, { asked, referent }: Taken): boolean {
  const [, patient] = all;
  if (patient === undefined) return false;
  // "their first meeting" says not whose; «عادت اللجنة العسكرية» does.
  const isOutside = ({ first, last }: Term): boolean =>
    last > trigger.last || last < trigger.first || (first > trigger.first && hasArticle(reading.tokens[first]));
  const named = termsFor(terms, patient).filter((term) => isOutside(term) && !isCovered(terms, term));
  if (named.some((term) => isPatient(reading, term, trigger, date, terms, all))) return true;
  if (referent.length > 0) return true;
  // Named by the question beside its verb: "When was the coalition formed?".
  const verbs = asked.filter(({ number }) => number === trigger.number);
  return termsFor(asked, patient).some((term) =>
    verbs.some(({ first, last }) => Math.max(term.first - last, first - term.last) <= BESIDE_VERB),
  );
}

/** "Photographs of the commission were published": the verb behind it is that of what it stands under, unless it is a participle of it. */
function isOfAnother({ reading, terms }: Scene, patient: Expression | undefined, trigger: Term, verb: Term): boolean {
  if (patient === undefined) return false;
  const named = verb === trigger ? termsFor(terms, patient).filter((term) => !isCovered(terms, term)) : [trigger];
  return (
    named.length > 0 &&
    named.every(
      (term) =>
        isOfItsOwn(reading, term, verb) ||
        (term.last + 1 < verb.first &&
          // «بعد رسالة سلمتها السفيرة»: its object is the noun before.
          !hasPronoun(reading, verb) &&
          isGoverned(reading, verb.id === 'announcing' ? wholeOf(reading, term) : term) &&
          !isBoundary(reading.tokens[term.last + 1]) &&
          !roleWords.relative.at(reading.tokens[term.last + 1])),
    )
  );
}

/** "the commission's chairman was announced", not "the commission's creation". */
const isOfItsOwn = (reading: Reading, { id: thing, last }: Term, { id, first }: Term): boolean =>
  id === 'announcing' &&
  ANNOUNCED.has(thing) &&
  isAnyPossessor(reading, last) &&
  reading.tokens[last + 1]?.script === 'latin' &&
  !reading.tokens.slice(last + 1, first).some((token) => clauseWords.undertaking.at(token));

/** "plans for the commission", "the creation of the commission": what is announced of it is the thing itself. */
function wholeOf({ tokens }: Reading, term: Term): Term {
  let link = term.first - 1;
  while (clauseWords.determining.at(tokens[link]) || clauseWords.order.at(tokens[link])) link--;
  return clauseWords.undertaking.at(tokens[link - 1]) ? { ...term, first: link - 1 } : term;
}

/** From the verb of a question to what it is about: "the coalition against ISIS formed". */
const BESIDE_VERB = 3;

/** Whether the trigger tells of what was done on the date, and what the event is about stands in its reach. */
const isHappening = (
  scene: Scene,
  trigger: Term,
  { id, all, rule }: EventPattern,
  events: Events,
  { asked, referent, full }: Taken,
): boolean => {
  const { reading, sentence, date, terms, around } = scene;
  const named = [...reachable(reading, terms, around, trigger, date), ...asked, ...referent, ...full];
  return (
    isToldAsDone(reading, sentence, trigger, date) &&
    !isItsDeed(reading, terms, trigger, date) &&
    meetsAll(conceptsOf(named).bits, all) &&
    isDatedBy({
      reading,
      date,
      trigger,
      terms,
      isDeclared: rule.declared,
      isRival: (other) => isOtherHappening(other, id, events),
      isOwn: (number) => all.some((expression) => isFor(expression, number)),
    })
  );
};

/** "the October 9 Hamas statement": a name that stands for a deed where nothing else of it is said; an Arabic verb stands before it. */
const isMereName = ({ tokens }: Reading, terms: readonly Term[], { first, last }: Term): boolean =>
  first === last &&
  tokens[first]?.script === 'latin' &&
  terms.some((term) => term.group === 'actor' && term.first === first && term.last === last);

/** "which sat in January and resumed in February": what happened is told of the date that stands nearest to it. */
function isTold(reading: Reading, date: DateExpression, { first, last }: Term, dates: readonly DateExpression[]): boolean {
  const own = distanceTo(reading, date, first, last, dates);
  return !dates.some((other) => isRival(reading, dates, date, other) && distanceTo(reading, other, first, last, dates) < own);
}

/** Another date of the sentence, not of one list with this one. */
const isRival = (reading: Reading, dates: readonly DateExpression[], date: DateExpression, other: DateExpression): boolean =>
  other !== date && !isListed(reading, dates, date, other);
