// Days as people and files write them for us: ISO, and nothing that could mean two days.
import type { IsoDay } from '../claims/time.ts';
import { isoDay } from '../engine/publication/full-date.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}\S*)?$/;

/** `2024-01-25`, also with a time of day, which is dropped: the day is the publisher's own. `null` for anything else. */
export function parseDay(written: string): IsoDay | null {
  const match = ISO.exec(written.trim());
  return match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
