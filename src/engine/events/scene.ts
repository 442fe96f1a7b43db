// A date in its sentence, and the events that are looked for beside it.
import type { EventDefinition } from '../../corpus/schema/patterns.ts';
import { anyOf, type Bits } from '../concepts.ts';
import type { DateExpression } from '../dates/read.ts';
import { patternIndex } from '../patterns.ts';
import type { Reading, Term } from '../reading.ts';

export const eventPatterns = patternIndex('first', (written: EventDefinition['patterns'][number], event: EventDefinition) => ({
  loose: written.loose,
  precision: written.precision ?? null,
  on: written.on ?? null,
  subject: written.subject ?? false,
  patient: written.patient ?? false,
  whole: written.whole ?? false,
  governs: written.governs,
  declared: written.declared ?? false,
  entry: written.entry ?? false,
  fallback: event.fallback,
  objectOf: anyOf(written.objectOf ? [written.objectOf] : []),
  during: written.during ?? event.during ?? null,
  spoken: event.spoken,
}));

export type EventPattern = ReturnType<ReturnType<typeof eventPatterns>>[number];

/** A date in its sentence, with what its events are looked for among. */
export interface Scene {
  readonly reading: Reading;
  readonly sentence: number;
  readonly date: DateExpression;
  /** Those of the sentence. */
  readonly dates: readonly DateExpression[];
  readonly terms: readonly Term[];
  /** The terms that the date may be about, and the concepts of them. */
  readonly around: readonly Term[];
  readonly own: Bits;
  /** Without what is a mere ground, or an adverb. */
  readonly others: readonly Term[];
  readonly besides: Bits;
}

/** An event whose trigger stands near a date. */
export interface Candidate {
  readonly pattern: EventPattern;
  readonly trigger: Term;
  /** In words. */
  readonly distance: number;
  /** A fallback is further away than every event that is named. */
  readonly rank: number;
  /** Whether all that the pattern asks for stands in the sentence. */
  readonly isWhole: boolean;
}
