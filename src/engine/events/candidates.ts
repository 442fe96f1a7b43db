// The events whose triggers stand near a date, and how far away.
import type { DateInterval } from '../../claims/time.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import { hasArticle } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import { conceptsAt, type Expression, isFor, meets, meetsAll, termsFor } from '../concepts.ts';
import type { DateExpression } from '../dates/read.ts';
import { ATTACKING } from '../quantities/kinds.ts';
import type { Reading, Term } from '../reading.ts';
import { isAnyPossessor, isBoundary, segmentAt } from '../scope.ts';
import { isNoun, opensBackground } from './clause-parts.ts';
import { distanceTo } from './date-distance.ts';
import { isDayOfSaying } from './dated-clause.ts';
import type { Candidate, EventPattern, Scene } from './scene.ts';
import { isOfSubject } from './subject.ts';

/** A trigger further away than this belongs to something else. */
const FARTHEST = 30;
/** What the sentences before say counts as so much further away. */
const BEFORE_DISTANCE = 6;
/** From "since" to its date, and from a verbal noun to its date ("resumption of the talks in February"), in words. */
const GOVERNOR_REACH = 2;
const NOUN_REACH = 3;
/** A word for what is begun, resumed or ended is so much further away than the verb that says so. */
const OBJECT_DISTANCE = 12;
/** Decides between two events of one trigger, and nothing else: less than the weight of one more concept. */
const COMPANION_WEIGHT = 0.003;
/** Beyond every event that is named near. */
const FALLBACK_DISTANCE = 100;

/** Whether the event can have been at the time. */
export function isOfTime({ rule }: EventPattern, day: DateInterval): boolean {
  if (rule.fallback && (day.precision === 'year' || day.precision === 'season')) return false;
  if (rule.during && !canBeDuring(day, rule.during, rule.loose)) return false;
  if (rule.precision && rule.precision !== day.precision) return false;
  return !rule.on || (day.from >= rule.on.from && day.to <= rule.on.to);
}

/** A year may hold the event's days, when the words name the event, and a month or season always; any other date begins among them. */
const canBeDuring = (date: DateInterval, during: { readonly from: string; readonly to: string }, isLoose: boolean): boolean =>
  date.precision === 'month' || date.precision === 'season' || (date.precision === 'year' && !isLoose)
    ? date.from <= during.to && date.to >= during.from
    : date.from >= during.from && date.from <= during.to;

/** The trigger stands in the date's sentence; what it is about may be known from the sentences before. */
export function addCandidates(scene: Scene, pattern: EventPattern, candidates: Candidate[]): void {
  const { reading, sentence, date, dates, terms, around, own, others, besides } = scene;
  const { all, none, rule } = pattern;
  const [trigger, patient] = all;
  const isOwn = meetsAll(own, all);
  if (!trigger || (rule.governs && !isOwn && !rule.on)) return;
  const isRuledOut = meets(besides, none);
  const isWhole = meetsAll(conceptsAt(reading, sentence).bits, all);
  for (const term of terms) {
    if (!isFor(trigger, term.number) || isCovered(terms, term)) continue;
    const told = (): readonly Term[] => withoutSaid(scene, term, rule.patient && patient ? withoutOuter(scene, patient, term) : others);
    if (isRuledOut && isBeside(told(), none, term)) continue;
    // "the end of September": the date's own words, unless they are its name ("October 7").
    if (term.first === term.last && term.first >= date.first && term.last <= date.last) continue;
    // الاجتماع أول أمس: no first meeting.
    if (term.first < date.first && term.last >= date.first && term.last < date.last) continue;
    if (!rule.spoken && !rule.on && isDayOfSaying(reading, date, term.first)) continue;
    if (rule.governs ? !governs(term, date) : isGovernor(term, date, dates)) continue;
    if (term.id === 'launching' && isOfWeapons(terms, term, all)) continue;
    if (rule.subject && patient && !isSubjectAmong(scene, patient, term)) continue;
    // A pattern with more concepts in the date's clause, a trigger of more words say more: they win at the same place.
    const weight = 0.1 * ((isOwn ? all.length : 1) + term.last - term.first);
    // What is known by its day needs no word beside it.
    const away = distanceTo(reading, date, term.first, term.last, dates);
    const near = (rule.on ? Math.min(away, FARTHEST - BEFORE_DISTANCE) : away) - weight;
    const isOthers = isObject(reading, around, rule.objectOf, term, date) || isBackground(reading, date, term);
    const before = (isWhole ? 0 : BEFORE_DISTANCE) + (isOthers ? OBJECT_DISTANCE : 0);
    if (near + before > FARTHEST) continue;
    const distance = near + COMPANION_WEIGHT * apart(terms, all, term) + before;
    if (distance > FARTHEST) continue;
    const rank = distance + (rule.fallback || rule.on ? FALLBACK_DISTANCE : 0);
    candidates.push({ pattern, trigger: term, distance, rank, isWhole });
  }
}

/** "هجوم حماس": a word inside a longer term of the same kind is no term of its own. */
export const isCovered = (terms: readonly Term[], { number, first, last }: Term): boolean =>
  terms.some((other) => other.number === number && other.first <= first && other.last >= last && other.last - other.first > last - first);

/** "launched air strikes", إطلاق صواريخ: what began is no talks and no coalition, unless the event is one of strikes. */
const isOfWeapons = (terms: readonly Term[], { last }: Term, all: readonly Expression[]): boolean =>
  terms.some(
    ({ id, number, first }) =>
      FIRED.has(id) &&
      first > last &&
      first - last <= FIRED_WORDS &&
      !all.some(
        (expression) => isFor(expression, number) || termsFor(terms, expression).some((term) => term.first > last && term.first < first),
      ),
  );

const FIRED: ReadonlySet<string> = new Set([...ATTACKING, 'strikes', 'rockets', 'drones']);
/** "launched retaliatory strikes". */
const FIRED_WORDS = 3;

const isSubjectAmong = ({ reading, date, terms }: Scene, patient: Expression, trigger: Term): boolean =>
  termsFor(terms, patient).some((subject) => isOfSubject(reading, subject, trigger, date));

/** "taken up again": a word of the trigger itself is no reason against it. */
const isBeside = (around: readonly Term[], none: Expression, trigger: Term): boolean =>
  around.some(({ number, first, last }) => isFor(none, number) && (first < trigger.first || last > trigger.last));

/** "concluded the dialogue, which was held in …": the verb of the clause around a relative one tells of another day. */
function withoutOuter({ reading, sentence, terms, others }: Scene, patient: Expression, trigger: Term): readonly Term[] {
  const { first, last } = segmentAt(reading, sentence, trigger.first);
  let opening = trigger.first - 1;
  while (opening > first && !clauseWords.knownRelative.at(reading.tokens[opening])) opening--;
  const noun = reading.tokens[opening - 1]?.norm === ',' ? opening - 2 : opening - 1;
  if (!clauseWords.knownRelative.at(reading.tokens[opening]) || !termsFor(terms, patient).some((term) => term.last === noun)) return others;
  return others.filter((term) => (term.first >= opening && term.last < last) || isNoun(reading, term));
}

/** "The dialogue of May 2023 agreed on a commission": what a meeting that has its date beside it goes on to say is of no other day. */
function withoutSaid({ reading: { tokens }, date }: Scene, { last }: Term, terms: readonly Term[]): readonly Term[] {
  const link = tokens[last + 1];
  const isDated = date.first === last + 2 && (link?.norm === 'of' || (link?.script === 'latin' && roleWords.locative.at(link)));
  return isDated ? terms.filter(({ id, first }) => first < date.first || !SAID.has(id)) : terms;
}

const SAID: ReadonlySet<string> = new Set(['announcing', 'agreeing']);

/**
 * "resumed, on Sunday, its meetings": a verb that may have the trigger as its object stands before it. Not "after February's restart there
 * were rounds" (بعد الاستئناف عقدت جولات) nor "a resumption, and rounds in March".
 */
const isObject = (reading: Reading, around: readonly Term[], verbs: Expression, { first }: Term, date: DateExpression): boolean =>
  verbs.numbers.length > 0 &&
  around.some((verb) => {
    if (verb.last >= first || !isFor(verbs, verb.number)) return false;
    const between = reading.tokens.slice(verb.last + 1, first);
    const isBare =
      hasArticle(reading.tokens[verb.first]) ||
      (between[0]?.script === 'latin' && between[0].norm !== 'of' && (isNoun(reading, verb) || isAnyPossessor(reading, verb.first - 1)));
    return !isBare && (date.first < first || !between.some(isBoundary));
  });

/** "resumed on 4 March after the attack": what stands behind "after" is what happened before the day. */
const isBackground = ({ tokens }: Reading, { last }: DateExpression, { first }: Term): boolean =>
  first > last &&
  // "في آب 2023 في ختام الحوار": on whose occasion it happened.
  (opensBackground(tokens[last + 1]) || [1, 2, 3].some((step) => last + step < first && clauseWords.occasion.at(tokens[last + step])));

/** "since mid-October": at most an article or a preposition between the two. */
const governs = ({ last }: Term, { first }: DateExpression, reach = GOVERNOR_REACH): boolean => first > last && first - last <= reach;

/** "resumed in February, a round in March": what stands directly before the next date is that one's. */
const isGovernor = (term: Term, date: DateExpression, dates: readonly DateExpression[]): boolean =>
  term.first > date.last && dates.some((other) => other !== date && governs(term, other, NOUN_REACH));

/** Tokens from a trigger to the nearest term of each other expression, on average: "the drawdown begins" is not "the talks begin". */
function apart(terms: readonly Term[], all: readonly Expression[], trigger: Term): number {
  let sum = 0;
  for (let i = 1; i < all.length; i++) {
    let nearest = FARTHEST;
    for (const { first, last, number } of terms)
      if (isFor(all[i] as Expression, number)) nearest = Math.min(nearest, Math.max(0, first - trigger.last, trigger.first - last));
    sum += nearest;
  }
  return sum / Math.max(1, all.length - 1);
}
