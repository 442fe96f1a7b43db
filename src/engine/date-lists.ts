// Dates that a sentence gives as one list: "the rounds of February, March and April". What stands before the list is of each.
import { roleWords } from '../languages/role-words.ts';
import type { DateExpression } from './dates/read.ts';
import type { Reading } from './reading.ts';
import { isBoundary } from './scope.ts';

/** Two dates with no more words between them may be one list. */
const LIST_WORDS = 3;
/** Dates of one list, at most. */
const LONGEST_LIST = 8;

const LISTING = [roleWords.conjunction, roleWords.locative, roleWords.another, roleWords.until];

/** "in March and April", "one in March and one in April": nothing between the two but what joins them. */
function isList(reading: Reading, before: DateExpression, behind: DateExpression): boolean {
  if (behind.first - before.last - 1 > LIST_WORDS) return false;
  for (let i = before.last + 1; i < behind.first; i++) {
    const token = reading.tokens[i];
    if (!isBoundary(token) && !LISTING.some((words) => words.at(token))) return false;
  }
  return true;
}

const remembered = new WeakMap<readonly DateExpression[], ReadonlyMap<DateExpression, number>>();

/** Where each date stands among those of its sentence; a line of nothing but dates asks for it once a pair. */
function placesIn(dates: readonly DateExpression[]): ReadonlyMap<DateExpression, number> {
  const known = remembered.get(dates);
  if (known) return known;
  const places = new Map(dates.map((date, place) => [date, place]));
  remembered.set(dates, places);
  return places;
}

/** Where a date stands among those of its sentence, most of which have one. */
export const placeIn = (dates: readonly DateExpression[], date: DateExpression): number =>
  dates[0] === date ? 0 : (placesIn(dates).get(date) ?? 0);

/** "the rounds of February, March and April": the two, and those between them, are one list. */
export function isListed(reading: Reading, dates: readonly DateExpression[], date: DateExpression, other: DateExpression): boolean {
  const places = placesIn(dates);
  const [one, another] = [places.get(date), places.get(other)];
  if (one === undefined || another === undefined || Math.abs(one - another) > LONGEST_LIST) return false;
  const [from, to] = [Math.min(one, another), Math.max(one, another)];
  for (let i = from; i < to; i++) {
    const [before, behind] = [dates[i], dates[i + 1]];
    if (!before || !behind || !isList(reading, before, behind)) return false;
  }
  return true;
}
