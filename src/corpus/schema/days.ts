// Calendar days and intervals of days as a corpus file writes them.
import * as v from 'valibot';
import type { DateInterval } from '../../claims/time.ts';
import { PRECISIONS } from '../../claims/time.ts';

/** A day that exists: 2024-02-30 is none. */
export const Day = v.pipe(v.string(), v.check(isCalendarDay, 'must be a calendar day, YYYY-MM-DD'));

export const Interval = v.pipe(
  v.strictObject({ from: Day, to: Day, precision: v.picklist(PRECISIONS) }),
  v.forward(
    v.check(({ from, to }) => from <= to, 'must not be before "from"'),
    ['to'],
  ),
  v.forward(
    v.check(({ from, to, precision }) => precision !== 'day' || from === to, 'says "day", but "from" and "to" are two days'),
    ['precision'],
  ),
) satisfies v.GenericSchema<unknown, DateInterval>;

function isCalendarDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
