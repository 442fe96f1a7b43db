// How far a word stands from a date: what happened is told of the date nearest to it, over commas and clauses.
import { clauseWords } from '../../languages/clause-words.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { DateExpression } from '../dates/read.ts';
import type { Reading } from '../reading.ts';
import { isBoundary, segmentAt, sentenceAt } from '../scope.ts';
import { isJoined } from './between.ts';
import { asideAt } from './clause-parts.ts';
import { isListed } from './date-lists.ts';

/** A trigger beyond a comma is this many words further away than it looks. */
const BOUNDARY_DISTANCE = 4;
/** What happened is told before its day, more often than behind it. */
const BEHIND_DISTANCE = 2;

/** "before the attack stopped them" (قبل أن …), no mere "before March". */
const isBeforeClause = (reading: Reading, token: number): boolean =>
  reading.tokens[token + 1]?.norm === 'ان' && roleWords.until.at(reading.tokens[token]);

export function opensClause(reading: Reading, token: number): boolean {
  const word = reading.tokens[token];
  return word?.norm === ';' || roleWords.conjunction.at(word) || roleWords.contrast.at(word) || isBeforeClause(reading, token);
}

/** "resumed, on Sunday, its meetings": the commas around a date divide nothing. */
function isBracket({ tokens }: Reading, { first, last }: DateExpression, token: number): boolean {
  const opening = clauseWords.light.at(tokens[first - 1]) ? first - 2 : first - 1;
  return (token === opening || token === last + 1) && tokens[opening]?.norm === ',' && tokens[last + 1]?.norm === ',';
}

/** Words from a trigger to its date, and what divides them; infinite where another date stands between. */
export function distanceTo(reading: Reading, date: DateExpression, first: number, last: number, dates: readonly DateExpression[]): number {
  if (last >= date.first && first <= date.last) return 0;
  const from = last < date.first ? last : date.last;
  const to = last < date.first ? date.first : first;
  const isBehind = first > date.last;
  // "last August's security dialogue"
  if (isBehind && first - date.last <= OWNED_WORDS && isPossessive(reading, date)) return 0;
  // "January 5, when the office announced": the clause tells what the day is.
  let distance = to - from + (isBehind && !roleWords.relative.at(reading.tokens[date.last + 1]) ? BEHIND_DISTANCE : 0);
  if (isBehind && isJoined(reading, first)) distance += BOUNDARY_DISTANCE;
  for (let i = from + 1; i < to; i++) {
    const aside = asideAt(reading, i, to);
    if (aside !== null) {
      distance -= aside - i + 1;
      i = aside;
      continue;
    }
    if ((isBoundary(reading.tokens[i]) && !isBracket(reading, date, i)) || (from === date.last && opensClause(reading, i)))
      distance += BOUNDARY_DISTANCE;
  }
  // What stands beyond another date is that date's, unless the two are a list.
  const isOthers = dates.some(
    (other) =>
      other !== date &&
      other.first > from &&
      other.last < to &&
      !isListed(reading, dates, date, other) &&
      !isInAside(reading, sentenceAt(reading, date.first), other, from, to),
  );
  return isOthers ? Number.POSITIVE_INFINITY : distance;
}

/** From a possessive date to what it has: "last August's joint security dialogue". */
const OWNED_WORDS = 3;

const isPossessive = (reading: Reading, date: DateExpression): boolean => /['’]s$/u.test(reading.text.slice(date.start, date.end));

/** "The handover, planned for September 15, was completed on January 17": what an aside dates is no part of the clause around it. */
function isInAside(reading: Reading, sentence: number, date: DateExpression, from: number, to: number): boolean {
  const aside = segmentAt(reading, sentence, date.first);
  const isClosed = reading.tokens[aside.first - 1]?.norm === ',' && reading.tokens[aside.last]?.norm === ',';
  return isClosed && aside.first > from && aside.last < to && aside.last - aside.first > date.last - date.first + 2;
}
