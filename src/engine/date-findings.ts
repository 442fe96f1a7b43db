// Date expressions to date findings: which event of the corpus happened on the date?
// Long: what an event is looked for by, and what makes it sure, are read together.
import type { DateFinding, RoleBasis } from '../claims/claim.ts';
import type { DateInterval } from '../claims/time.ts';
import type { EventDefinition } from '../corpus/schema/patterns.ts';
import { clauseWords } from '../languages/clause-words.ts';
import { headsEntry } from './chronicle.ts';
import { opensBackground, opensItsClause } from './clause-parts.ts';
import { anyOf, type Bits, conceptsAt, conceptsFrom, conceptsOf, type Expression, isFor, meets, meetsAll, termsFor } from './concepts.ts';
import { distanceTo, opensClause } from './date-distance.ts';
import { isListed, placeIn } from './date-lists.ts';
import { isDatedBy, isDayOfSaying, isNext } from './dated-clause.ts';
import type { DateExpression } from './dates/read.ts';
import { isOfSubject } from './event-subject.ts';
import { happeningOf, isItsDeed, isOtherHappening } from './happenings.ts';
import { isWithOthers } from './other-talks.ts';
import { patternIndex } from './patterns.ts';
import { type Reading, rememberBySentence, type Term } from './reading.ts';
import { bodyStart, inSentence, isBoundary, sentenceAt } from './scope.ts';
import { intoStages } from './stages.ts';
import { isToldAsDone, reachable } from './told-as-done.ts';
import { isVouchedFor } from './vouched.ts';

/** A trigger further away than this belongs to something else. */
const FARTHEST = 30;
/** What an event is about may be known from as many sentences before. */
const BEFORE = 4;
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
/** An event named no further away than this is stated; chosen so that no wrong event of the annotated articles is. */
const NEAR = 16;
/** The same from a date that opens its clause, before a subject with its apposition. */
const NEAR_FRONT = 24;

interface FoundEvent {
  readonly id: string;
  readonly basis: RoleBasis;
}

export interface DateFindingContext {
  readonly events: Readonly<Record<string, EventDefinition>>;
  readonly speakerAt: (sentence: number, token: number) => string | null;
  readonly isFurniture: (sentence: number) => boolean;
}

export function readDateFindings(reading: Reading, dates: readonly DateExpression[], context: DateFindingContext): DateFinding[] {
  const findings: DateFinding[] = [];
  for (let from = 0, to = 0; from < dates.length; from = to) {
    const sentence = sentenceAt(reading, dates[from]?.first ?? 0);
    // One list for all dates of a sentence: what is known of it is remembered by it.
    const around = inSentence(reading, sentence, dates);
    to = from + Math.max(1, around.length);
    if (context.isFurniture(sentence)) continue;
    const found = around.map((date) =>
      headsEntry(reading, sentence, date)
        ? findingOf(reading, sentence + 1, [date, ...inSentence(reading, sentence + 1, dates)], date, context)
        : findingOf(reading, sentence, around, date, context),
    );
    findings.push(...intoStages(found, conceptsAt(reading, sentence), context.events));
  }
  return findings;
}

function findingOf(
  reading: Reading,
  sentence: number,
  dates: readonly DateExpression[],
  date: DateExpression,
  { events, speakerAt }: DateFindingContext,
): DateFinding {
  const event = date.date ? nearestEvent(reading, sentence, dates, date, events) : null;
  return {
    kind: 'date',
    quote: reading.text.slice(date.start, date.end),
    start: date.start,
    end: date.end,
    event: event?.id ?? null,
    eventBasis: event && !isSure(reading, sentence, dates, date) ? 'inferred' : (event?.basis ?? null),
    date: date.date,
    relative: date.relative,
    speaker: speakerAt(sentence, date.first),
  };
}

/** Not one end of "between July and September", not of talks "with Ankara", and told as so. */
const isSure = (reading: Reading, sentence: number, dates: readonly DateExpression[], date: DateExpression): boolean =>
  !isEnd(reading, dates, date) && !isWithOthers(reading, sentence, date.first) && isVouchedFor(reading, sentence, date.first);

/** "between July and September": neither is when it happened. */
function isEnd({ tokens }: Reading, dates: readonly DateExpression[], date: DateExpression): boolean {
  const opens = ({ first }: DateExpression): boolean => clauseWords.between.at(tokens[first - 1]);
  if (opens(date)) return true;
  const before = dates[placeIn(dates, date) - 1];
  return before !== undefined && opens(before) && date.first - before.last <= 2;
}

const eventPatterns = patternIndex('first', (written: EventDefinition['patterns'][number], event: EventDefinition) => ({
  loose: written.loose,
  precision: written.precision ?? null,
  on: written.on ?? null,
  subject: written.subject ?? false,
  governs: written.governs,
  declared: written.declared ?? false,
  fallback: event.fallback,
  objectOf: anyOf(written.objectOf ? [written.objectOf] : []),
  during: event.during ?? null,
  spoken: event.spoken,
}));

/** A date in its sentence, with what its events are looked for among. */
interface Scene {
  readonly reading: Reading;
  readonly sentence: number;
  readonly date: DateExpression;
  /** Those of the sentence. */
  readonly dates: readonly DateExpression[];
  readonly terms: readonly Term[];
  /** The terms that the date may be about, and the concepts of them. */
  readonly around: readonly Term[];
  readonly own: Bits;
  /** Without what is a mere ground. */
  readonly others: readonly Term[];
  readonly besides: Bits;
}

type EventPattern = ReturnType<ReturnType<typeof eventPatterns>>[number];

/** An event whose trigger stands near a date. */
interface Candidate {
  readonly pattern: EventPattern;
  readonly trigger: Term;
  /** In words. */
  readonly distance: number;
  /** A fallback is further away than every event that is named. */
  readonly rank: number;
  /** Whether all that the pattern asks for stands in the sentence. */
  readonly isWhole: boolean;
}

/** `dates` are those of the sentence. */
function nearestEvent(
  reading: Reading,
  sentence: number,
  dates: readonly DateExpression[],
  date: DateExpression,
  events: Readonly<Record<string, EventDefinition>>,
): FoundEvent | null {
  const terms = reading.terms[sentence];
  const day = date.date;
  if (!day || !terms) return null;
  const patterns = eventPatterns(events)(conceptsAt(reading, sentence), conceptsUpTo(reading, sentence));
  if (patterns.length === 0) return null;
  const around = ownTerms(reading, sentence, terms, dates, date);
  const others = around.filter((term) => !isGround(reading, term));
  const [own, besides] = [conceptsOf(around).bits, conceptsOf(others).bits];
  const scene: Scene = { reading, sentence, date, dates, terms, around, own, others, besides };
  const candidates: Candidate[] = [];
  for (const pattern of patterns) if (isOfTime(pattern, day)) addCandidates(scene, pattern, candidates);
  const [first] = candidates;
  if (!first) return null;
  const best = candidates.reduce((nearest, candidate) => (candidate.rank < nearest.rank ? candidate : nearest), first);
  const { id } = best.pattern;
  return {
    id,
    basis: candidates.some((candidate) => candidate.pattern.id === id && isStated(scene, candidate, events)) ? 'stated' : 'inferred',
  };
}

/** Whether the event can have been at the time. */
function isOfTime({ rule }: EventPattern, day: DateInterval): boolean {
  if (rule.fallback && day.precision !== 'day') return false;
  if (rule.during && !canBeDuring(day, rule.during, rule.loose)) return false;
  if (rule.precision && rule.precision !== day.precision) return false;
  return !rule.on || (day.from >= rule.on.from && day.to <= rule.on.to);
}

/** The trigger stands in the date's sentence; what it is about may be known from the sentences before. */
function addCandidates(scene: Scene, pattern: EventPattern, candidates: Candidate[]): void {
  const { reading, sentence, date, dates, terms, around, own, others, besides } = scene;
  const { all, none, rule } = pattern;
  const [trigger, patient] = all;
  const isOwn = meetsAll(own, all);
  if (!trigger || (rule.governs && !isOwn)) return;
  const isRuledOut = meets(besides, none);
  const isWhole = meetsAll(conceptsAt(reading, sentence).bits, all);
  for (const term of terms) {
    if (!isFor(trigger, term.number)) continue;
    if (isRuledOut && isBeside(others, none, term)) continue;
    // "the end of September": the date's own words, unless they are its name ("October 7").
    if (term.first === term.last && term.first >= date.first && term.last <= date.last) continue;
    if (!rule.spoken && !rule.on && isDayOfSaying(reading, date, term.first)) continue;
    if (rule.governs ? !governs(term, date) : isGovernor(term, date, dates)) continue;
    if (rule.subject && patient && !isSubjectAmong(scene, patient, term)) continue;
    // A pattern with more concepts in the date's clause, a trigger of more words say more: they win at the same place.
    const weight = 0.1 * ((isOwn ? all.length : 1) + term.last - term.first);
    // What is known by its day needs no word beside it.
    const away = distanceTo(reading, date, term.first, term.last, dates);
    const near = (rule.on ? Math.min(away, FARTHEST - BEFORE_DISTANCE) : away) - weight;
    const isOthers = isObject(around, rule.objectOf, term) || isBackground(reading, date, term);
    const before = (isWhole ? 0 : BEFORE_DISTANCE) + (isOthers ? OBJECT_DISTANCE : 0);
    if (near + before > FARTHEST) continue;
    const distance = near + COMPANION_WEIGHT * apart(terms, all, term) + before;
    if (distance > FARTHEST) continue;
    const rank = distance + (rule.fallback || rule.on ? FALLBACK_DISTANCE : 0);
    candidates.push({ pattern, trigger: term, distance, rank, isWhole });
  }
}

const isSubjectAmong = ({ reading, date, terms }: Scene, patient: Expression, trigger: Term): boolean =>
  termsFor(terms, patient).some((subject) => isOfSubject(reading, subject, trigger, date));

/** Whether the words tell that the event happened on the date, and of nothing else that did. */
function isStated(scene: Scene, { pattern, trigger, distance, isWhole }: Candidate, events: DateFindingContext['events']): boolean {
  const { reading, date, dates, terms } = scene;
  const { all, rule } = pattern;
  return (
    isWhole &&
    date.isNamed &&
    !rule.loose &&
    !rule.on &&
    distance <= (trigger.first > date.last && opensItsClause(reading, date) ? NEAR_FRONT : NEAR) &&
    isTold(reading, date, trigger, dates) &&
    !isNext(reading, date, trigger) &&
    isHappening(scene, happeningOf(terms, all, trigger, date), pattern, events)
  );
}

/** Whether the trigger tells of what was done on the date, and what the event is about stands in its reach. */
const isHappening = (
  { reading, sentence, date, terms, around }: Scene,
  trigger: Term,
  { id, all, rule }: EventPattern,
  events: DateFindingContext['events'],
): boolean =>
  isToldAsDone(reading, sentence, trigger) &&
  !isItsDeed(reading.tokens, terms, trigger) &&
  meetsAll(conceptsOf(reachable(reading, terms, around, trigger, date)).bits, all) &&
  isDatedBy({
    reading,
    date,
    trigger,
    terms,
    isDeclared: rule.declared,
    isRival: (other) => isOtherHappening(other, id, events),
    isOwn: (number) => all.some((expression) => isFor(expression, number)),
  });

/** The concepts of a sentence and of those before it that tell what it is about. */
const conceptsUpTo = rememberBySentence((reading, sentence) => conceptsFrom(reading, sentence - BEFORE, sentence));

/** "under an agreement" (بموجب اتفاق): what happened rests on it, and is no agreeing. */
const isGround = ({ tokens }: Reading, { first }: Term): boolean =>
  clauseWords.under.at(tokens[first - 1]) || clauseWords.under.at(tokens[first - 2]);

/** "taken up again": a word of the trigger itself is no reason against it. */
const isBeside = (around: readonly Term[], none: Expression, trigger: Term): boolean =>
  around.some(({ number, first, last }) => isFor(none, number) && (first < trigger.first || last > trigger.last));

/** "resumed, on Sunday, its meetings": a verb that may have the trigger as its object stands before it. */
const isObject = (around: readonly Term[], verbs: Expression, { first }: Term): boolean =>
  verbs.numbers.length > 0 && around.some((verb) => verb.last < first && isFor(verbs, verb.number));

/** "resumed on 4 March after the attack": what stands behind "after" is what happened before the day. */
const isBackground = ({ tokens }: Reading, { last }: DateExpression, { first }: Term): boolean =>
  first > last && opensBackground(tokens[last + 1]);

/** "since mid-October": at most an article or a preposition between the two. */
const governs = ({ last }: Term, { first }: DateExpression, reach = GOVERNOR_REACH): boolean => first > last && first - last <= reach;

/** "resumed in February, a round in March": what stands directly before the next date is that one's. */
const isGovernor = (term: Term, date: DateExpression, dates: readonly DateExpression[]): boolean =>
  term.first > date.last && dates.some((other) => other !== date && governs(term, other, NOUN_REACH));

/** "which sat in January and resumed in February": what happened is told of the date that stands nearest to it. */
function isTold(reading: Reading, date: DateExpression, { first, last }: Term, dates: readonly DateExpression[]): boolean {
  const own = distanceTo(reading, date, first, last, dates);
  return !dates.some((other) => isRival(reading, dates, date, other) && distanceTo(reading, other, first, last, dates) < own);
}

/** Another date of the sentence, not of one list with this one. */
const isRival = (reading: Reading, dates: readonly DateExpression[], date: DateExpression, other: DateExpression): boolean =>
  other !== date && !isListed(reading, dates, date, other);

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

/** A year may hold the event's days, when the words name the event, and a month or season always; any other date begins among them. */
const canBeDuring = (date: DateInterval, during: { readonly from: string; readonly to: string }, isLoose: boolean): boolean =>
  date.precision === 'month' || date.precision === 'season' || (date.precision === 'year' && !isLoose)
    ? date.from <= during.to && date.to >= during.from
    : date.from >= during.from && date.from <= during.to;

/**
 * The terms that the date may be about: between the dates on either side of it, and up to the
 * conjunction behind it. "The mission in Iraq ends in September 2025, while that in Syria goes on": Syria is not this date's.
 */
function ownTerms(
  reading: Reading,
  sentence: number,
  terms: readonly Term[],
  dates: readonly DateExpression[],
  date: DateExpression,
): readonly Term[] {
  const bounds = reading.sentences[sentence] ?? { first: date.first, last: date.last + 1 };
  let first = bodyStart(reading, sentence);
  let end = bounds.last;
  // In text order: the nearest on either side bounds it, and of a list there are few.
  const at = placeIn(dates, date);
  const isBound = (other: DateExpression): boolean => !isListed(reading, dates, date, other);
  for (let i = at - 1; i >= 0; i--) {
    const other = dates[i];
    if (!other || other.last >= date.first || !isBound(other)) continue;
    first = Math.max(first, other.last + 1);
    break;
  }
  for (let i = at + 1; i < dates.length; i++) {
    const other = dates[i];
    if (!other || other.first <= date.last || !isBound(other)) continue;
    end = Math.min(end, other.first);
    break;
  }
  let last = date.last + 1;
  while (last < end && !opensClause(reading, last)) last++;
  // "Over by 2025, support for Syria until 2026": what stands between a comma and the next date is that one's.
  if (last === end && end < bounds.last) {
    const comma = reading.tokens.slice(date.last + 1, end).findLastIndex(isBoundary);
    if (comma >= 0) last = date.last + 1 + comma;
  }
  return terms.filter((term) => term.first >= first && term.last < last);
}
