// Date expressions to date findings: which event of the corpus happened on the date?
import type { DateFinding, RoleBasis } from '../claims/claim.ts';
import type { EventDefinition, Pattern } from '../corpus/schema/patterns.ts';
import { roleWords } from '../languages/role-words.ts';
import type { DateExpression } from './dates/read.ts';
import { patternIndex } from './pattern-index.ts';
import { alternatives, conceptIds, meets, meetsPattern } from './patterns.ts';
import type { Reading } from './reading.ts';
import { isBoundary, sentenceAt } from './scope.ts';

/** A trigger beyond a comma is this many words further away than it looks. */
const BOUNDARY_DISTANCE = 4;
/** A trigger further away than this belongs to something else. */
const FARTHEST = 30;
/** A verb of saying this near before a day has it, when what is said follows. */
const SAYING_WORDS = 5;
/** What the sentences before say counts as so much further away. */
const BEFORE_DISTANCE = 6;
/** Two dates this near are one list ("in March and April") and share what stands before them. */
const LIST_WORDS = 2;

/** An event named no further away than this is stated; chosen so that no wrong event of the annotated articles is. */
const NEAR = 16;

interface FoundEvent {
  readonly id: string;
  readonly basis: RoleBasis;
}

/** An event whose trigger stands near a date; `at` is the trigger's first token. */
interface Candidate {
  readonly id: string;
  readonly at: number;
  readonly distance: number;
  readonly isStated: boolean;
}

export interface DateFindingContext {
  readonly events: Readonly<Record<string, EventDefinition>>;
  readonly speakerAt: (sentence: number, token: number) => string | null;
  readonly isFurniture: (sentence: number) => boolean;
}

export function readDateFindings(reading: Reading, dates: readonly DateExpression[], context: DateFindingContext): DateFinding[] {
  const findings: DateFinding[] = [];
  for (const [index, date] of dates.entries()) {
    const sentence = sentenceAt(reading, date.first);
    if (context.isFurniture(sentence)) continue;
    const event = date.date ? nearestEvent(reading, sentence, dates, index, context.events) : null;
    findings.push({
      kind: 'date',
      quote: reading.text.slice(date.start, date.end),
      start: date.start,
      end: date.end,
      event: event?.id ?? null,
      eventBasis: event?.basis ?? null,
      date: date.date,
      relative: date.relative,
      speaker: context.speakerAt(sentence, date.first),
    });
  }
  return findings;
}

function nearestEvent(
  reading: Reading,
  sentence: number,
  dates: readonly DateExpression[],
  index: number,
  events: Readonly<Record<string, EventDefinition>>,
): FoundEvent | null {
  const date = dates[index];
  const terms = reading.terms[sentence];
  if (!date?.date || !terms) return null;
  const ids = conceptIds(terms);
  const withBefore = new Set([...ids, ...idsOf(reading, sentence - 1), ...idsOf(reading, sentence - 2)]);
  const candidates: Candidate[] = [];
  for (const [id, patterns, event] of patternIndex(events, 'first')(ids)) {
    if (event.during && (date.date.from < event.during.from || date.date.from > event.during.to)) continue;
    for (const pattern of patterns) {
      const isWhole = meetsPattern(ids, pattern);
      if (!isWhole && !meetsWithBefore(ids, withBefore, pattern)) continue;
      const triggers = alternatives(pattern.all[0] ?? '');
      for (const term of terms) {
        if (!triggers.includes(term.id)) continue;
        // A pattern with more concepts, a trigger of more words say more: they win at the same place.
        const weight = 0.1 * (pattern.all.length + term.last - term.first);
        const distance = distanceTo(reading, date, term.first, term.last, dates) - weight + (isWhole ? 0 : BEFORE_DISTANCE);
        if (distance <= FARTHEST)
          candidates.push({ id, at: term.first, distance, isStated: isWhole && !pattern.loose && distance <= NEAR });
      }
    }
  }
  const [first, ...rest] = candidates;
  if (!first) return null;
  const best = rest.reduce((nearest, candidate) => (candidate.distance < nearest.distance ? candidate : nearest), first);
  if (isDayOfSaying(reading, date, best)) return null;
  return { id: best.id, basis: candidates.some(({ id, isStated }) => id === best.id && isStated) ? 'stated' : 'inferred' };
}

/** "said on Sunday that the commission was announced": Sunday, between the saying and what is said, is when he said it. */
function isDayOfSaying(reading: Reading, date: DateExpression, found: Candidate): boolean {
  if (!date.relative || date.date?.precision !== 'day' || found.at < date.last) return false;
  const { first } = reading.sentences[sentenceAt(reading, date.first)] ?? { first: 0 };
  for (let i = date.first - 1; i >= Math.max(first, date.first - SAYING_WORDS); i--) {
    if (roleWords.saying.has(reading.tokens[i]?.norm ?? '')) return true;
  }
  return false;
}

const idsOf = (reading: Reading, sentence: number): Iterable<string> => {
  const terms = reading.terms[sentence];
  return terms ? conceptIds(terms) : [];
};

/** The trigger must stand in the date's sentence; what it is about may be known from the two sentences before. */
function meetsWithBefore(ids: ReadonlySet<string>, withBefore: ReadonlySet<string>, pattern: Pattern): boolean {
  return (
    meets(ids, pattern.all[0] ?? '') &&
    meetsPattern(withBefore, { all: pattern.all, none: [] }) &&
    !pattern.none.some((expression) => meets(ids, expression))
  );
}

function distanceTo(reading: Reading, date: DateExpression, first: number, last: number, dates: readonly DateExpression[]): number {
  if (last >= date.first && first <= date.last) return 0;
  const from = last < date.first ? last : date.last;
  const to = last < date.first ? date.first : first;
  let distance = to - from;
  for (let i = from + 1; i < to; i++) if (isBoundary(reading.tokens[i])) distance += BOUNDARY_DISTANCE;
  // What stands beyond another date is that date's, unless the two are a list.
  const isOthers = dates.some(
    (other) =>
      other !== date && other.first > from && other.last < to && Math.max(date.first - other.last, other.first - date.last) > LIST_WORDS,
  );
  return isOthers ? Number.POSITIVE_INFINITY : distance;
}
