// Dates that a sentence gives as one list: "the rounds of February, March and April". What stands before the list is of each.
import { roleWords } from '../../languages/role-words.ts';
import type { DateExpression } from '../dates/read.ts';
import type { Reading } from '../reading.ts';
import { isBoundary } from '../scope.ts';

/** Two dates with no more words between them may be one list. */
const LIST_WORDS = 4;
/** Dates of one list, at most. */
const LONGEST_LIST = 8;
/** So few dates are looked through; a line of nothing but dates, which asks for them once a pair, has a table. */
const FEW = 8;

const LISTING = [roleWords.conjunction, roleWords.locative, roleWords.another, roleWords.until, roleWords.definite];

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

function placesIn(dates: readonly DateExpression[]): ReadonlyMap<DateExpression, number> {
  const known = remembered.get(dates);
  if (known) return known;
  const places = new Map(dates.map((date, place) => [date, place]));
  remembered.set(dates, places);
  return places;
}

/** Where a date stands among those of its sentence; -1 for one of another. */
export const placeIn = (dates: readonly DateExpression[], date: DateExpression): number =>
  dates.length <= FEW ? dates.indexOf(date) : (placesIn(dates).get(date) ?? -1);

/** "the rounds of February, March and April": the two, and those between them, are one list. */
export function isListed(reading: Reading, dates: readonly DateExpression[], date: DateExpression, other: DateExpression): boolean {
  const one = placeIn(dates, date);
  const another = placeIn(dates, other);
  if (one < 0 || another < 0 || Math.abs(one - another) > LONGEST_LIST) return false;
  const to = Math.max(one, another);
  for (let i = Math.min(one, another); i < to; i++) {
    const before = dates[i];
    const behind = dates[i + 1];
    if (!before || !behind || !isList(reading, before, behind)) return false;
  }
  return true;
}
