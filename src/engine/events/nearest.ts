// The event of the corpus that the words around a date name nearest to it.
import type { RoleBasis } from '../../claims/claim.ts';
import type { EventDefinition } from '../../corpus/schema/patterns.ts';
import { clauseWords, isNominal } from '../../languages/clause-words.ts';
import { hasArticle } from '../../languages/clitics.ts';
import { conceptsAt, conceptsFrom, conceptsOf } from '../concepts.ts';
import type { DateExpression } from '../dates/read.ts';
import { type Reading, rememberBySentence, type Term } from '../reading.ts';
import { bodyStart, isBoundary, NAMES } from '../scope.ts';
import { isJoined } from './between.ts';
import { addCandidates, isOfTime } from './candidates.ts';
import { isAdverbial, isNoun, opensBackground } from './clause-parts.ts';
import { opensClause } from './date-distance.ts';
import { isListed, placeIn } from './date-lists.ts';
import { eventOfDay, knownOf } from './known-days.ts';
import { type Candidate, eventPatterns, type Scene } from './scene.ts';
import { isStated } from './stated.ts';

/** What an event is about may be known from as many sentences before. */
const BEFORE = 4;

interface FoundEvent {
  readonly id: string;
  readonly basis: RoleBasis;
}

/** `dates` are those of the sentence. */
export function nearestEvent(
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
  const known = knownOf(events, day);
  if (patterns.length === 0 && known.length === 0) return null;
  const around = ownTerms(reading, sentence, terms, dates, date);
  const close = closeOf(reading, sentence, date);
  const others = around.filter(
    (term) => NAMES.has(term.group) || (term.first < close && !isGround(reading, term) && !isAdverbial(reading, term)),
  );
  const [own, besides] = [conceptsOf(around).bits, conceptsOf(others).bits];
  const scene: Scene = { reading, sentence, date, dates, terms, around, own, others, besides };
  const candidates: Candidate[] = [];
  for (const pattern of patterns) if (isOfTime(pattern, day)) addCandidates(scene, pattern, candidates);
  const [first] = candidates;
  if (!first) {
    const id = eventOfDay(scene, known, events, conceptsUpTo(reading, sentence));
    return id === null ? null : { id, basis: 'inferred' };
  }
  const best = nearestOf(candidates, first);
  const { id } = best.pattern;
  if (candidates.some((candidate) => candidate.pattern.id === id && isStated(scene, candidate, events))) return { id, basis: 'stated' };
  // "was announced for the first time" (للمرة الأولى): the verb tells what happened, and no beginning. An Arabic verb stands far before its date.
  // "announced the launch of the talks on": what stands nearest is what the verb announces.
  const isGuess =
    reading.tokens[best.trigger.first]?.script === 'arabic' || isAdverbial(reading, best.trigger) || isNoun(reading, best.trigger);
  const stated = isGuess
    ? candidates.filter((candidate) => !events[candidate.pattern.id]?.recurring && isStated(scene, candidate, events))
    : [];
  return stated[0] ? { id: nearestOf(stated, stated[0]).pattern.id, basis: 'stated' } : { id, basis: 'inferred' };
}

const nearestOf = (candidates: readonly Candidate[], first: Candidate): Candidate =>
  candidates.reduce((nearest, candidate) => (candidate.rank < nearest.rank ? candidate : nearest), first);

/** "Since the mission ended in December 2021, the troops have …": what stands behind the comma rules nothing out before it. */
function closeOf(reading: Reading, sentence: number, { first, last }: DateExpression): number {
  const start = bodyStart(reading, sentence);
  const isSubordinate = opensBackground(reading.tokens[start]) && first - start > GOVERNED_WORDS && reading.tokens[last + 1]?.norm === ',';
  return isSubordinate ? last : Number.POSITIVE_INFINITY;
}

/** "Since late", "After the": from the preposition to a date of its own. */
const GOVERNED_WORDS = 3;

/** وتعطلت, فاستؤنفت; not وانسحاب, والتحالف. */
const isJoinedVerb = (reading: Reading, at: number): boolean =>
  isJoined(reading, at) && !hasArticle(reading.tokens[at]) && !isNominal([reading.tokens[at]?.norm ?? ''], '', '', 'arabic');

/** The concepts of a sentence and of those before it that tell what it is about. */
const conceptsUpTo = rememberBySentence((reading, sentence) => conceptsFrom(reading, sentence - BEFORE, sentence));

/** "under an agreement" (بموجب اتفاق): what happened rests on it, and is no agreeing. */
const isGround = ({ tokens }: Reading, { first }: Term): boolean => [1, 2, 3].some((back) => clauseWords.under.at(tokens[first - back]));

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
  // «في ديسمبر، وتعطلت أياما»
  const opensNext = (at: number): boolean =>
    opensClause(reading, at) ||
    (reading.tokens[at]?.script === 'arabic' && isBoundary(reading.tokens[at - 1]) && isJoinedVerb(reading, at));
  while (last < end && !opensNext(last)) last++;
  // "Over by 2025, support for Syria until 2026": what stands between a comma and the next date is that one's.
  if (last === end && end < bounds.last) {
    const comma = reading.tokens.slice(date.last + 1, end).findLastIndex(isBoundary);
    if (comma >= 0) last = date.last + 1 + comma;
  }
  return terms.filter((term) => term.first >= first && term.last < last);
}
