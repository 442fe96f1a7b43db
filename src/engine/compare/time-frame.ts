// The time that the corpus speaks of: what lies before it is new, what lies after it updates.
import type { AsOf, IsoDay } from '../../claims/time.ts';
import type { DocumentSpan } from '../../corpus/corpus.ts';
import { addDays } from '../dates/calendar.ts';

/** from 30 days before the first document to 10 days after the last. */
const DAYS_BEFORE = 30;
const DAYS_AFTER = 10;

export interface TimeFrame {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

export type Era = 'earlier' | 'within' | 'later' | 'unknown';

export function timeFrameOf(span: DocumentSpan): TimeFrame {
  return { from: addDays(span.first, -DAYS_BEFORE), to: addDays(span.last, DAYS_AFTER) };
}

/** Where an interval lies: it is `within` when it touches the frame. */
export function eraOf(asOf: Pick<AsOf, 'from' | 'to'>, frame: TimeFrame): Era {
  if (asOf.from === null || asOf.to === null) return 'unknown';
  if (asOf.to < frame.from) return 'earlier';
  return asOf.from > frame.to ? 'later' : 'within';
}
