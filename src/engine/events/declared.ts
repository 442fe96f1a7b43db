// The date of what came true by being declared: "since December 2021, when the army declared its combat role over".
import { clauseWords } from '../../languages/clause-words.ts';
import { withoutConjunction } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import { isEntry } from '../dates/year-headings.ts';
import type { Reading } from '../reading.ts';
import { isBoundary, NAMES, sentenceAt } from '../scope.ts';
import { type Clause, unknownBetween } from './between.ts';
import { headsEntry } from './chronicle.ts';
import { CLAUSE_WORDS, isFront, supportOf } from './clause-parts.ts';

/** Whether somebody declares it, on the date and nowhere else; `nominal`: the happening is a noun, which can be what is declared. */
export function isDatedAsDeclared(clause: Clause, nominal: boolean): boolean {
  const { date, trigger } = clause;
  const from = predicateOf(clause) ?? (nominal ? trigger.first : null);
  if (date.first > trigger.last) return from !== null && isDeclaredBehind(clause, from);
  return (from !== null && isDeclaredFrom(clause, from)) || isDeclaredWhen(clause);
}

/** "December 2021: …", or a line of its own over what happened. */
export const isOfEntry = ({ reading, date }: Pick<Clause, 'reading' | 'date'>): boolean =>
  isEntry(reading.tokens, date.first, date.last) || headsEntry(reading, sentenceAt(reading, date.first), date);

/** "declared its mission in Iraq over", "… at an end": where what is declared to be over begins, or null. */
function predicateOf({ reading, trigger, terms, isOwn }: Clause): number | null {
  const { tokens } = reading;
  const verb = supportOf(reading, trigger);
  const isAtEnd = tokens[trigger.last]?.norm === 'end' && (tokens[trigger.last - 2]?.norm === 'at' || verb < trigger.first);
  if (!isAtEnd && !clauseWords.endState.at(tokens[trigger.last])) return null;
  const thing = terms.findLast(({ last, number }) => last < trigger.first && isOwn(number));
  if (!thing) return null;
  for (let i = thing.last + 1; i < verb; i++) {
    if (!clauseWords.light.at(tokens[i]) && !terms.some(({ first, last, group }) => NAMES.has(group) && first <= i && last >= i))
      return null;
  }
  return thing.first;
}

/** "since December 2021, when the army declared its combat role over". */
function isDeclaredWhen({ reading: { tokens }, date, trigger }: Clause): boolean {
  const comma = tokens[date.last + 1]?.norm === ',' ? 1 : 0;
  if (!clauseWords.dayRelative.at(tokens[date.last + 1 + comma])) return false;
  const between = tokens.slice(date.last + 2 + comma, trigger.first);
  return between.some((token) => clauseWords.declaring.at(token)) && !between.some(isBoundary);
}

/** "The army announced the end of … in December 2021": the verb of a clause, its subject, what is declared, and the date. */
const isDeclaredBehind = (clause: Clause, from: number): boolean =>
  unknownBetween(clause, clause.trigger.last + 1, clause.date.first) === 0 &&
  !clauseWords.bounding.has(withoutConjunction(clause.reading.tokens[clause.date.first - 1]?.norm ?? '')) &&
  isDeclared(clause, from);

/** "December 2021: the army declares the end of …", "In December 2021 the army declared …". */
const isDeclaredFrom = (clause: Clause, from: number): boolean =>
  (isOfEntry(clause) || isFront(clause.reading.tokens, clause.date.first)) && isDeclared(clause, from);

/** The clause of what is declared has nothing before it but the verb and who declares it. */
function isDeclared({ reading, date, terms, isOwn }: Clause, from: number): boolean {
  const { tokens } = reading;
  let isVerb = false;
  for (let i = from - 1; i >= Math.max(0, from - CLAUSE_WORDS); i--) {
    const token = tokens[i];
    if (!token || i === date.last || isBoundary(token) || tokens[i + 1]?.gap === 'line') return isVerb;
    const bare = withoutConjunction(token.norm);
    if (isVerb && (opensTime(reading, i) || roleWords.contrast.at(token))) return true;
    const isName = terms.some(({ first, last, group, number }) => first <= i && last >= i && (group !== 'concept' || isOwn(number)));
    if (!isVerb && clauseWords.declaring.has(bare)) isVerb = true;
    else if (!isName && !clauseWords.determining.at(token) && !(isVerb && clauseWords.pluperfect.has(bare))) return false;
  }
  return isVerb;
}

/**
 * "since the army declared" (منذ إعلان الجيش، منذ أن أعلن), "when" (عندما): the clause has a date of its own behind it. Not "the first attack since
 * the army declared", which may have it, nor in Arabic "visited after".
 */
function opensTime(reading: Reading, at: number): boolean {
  const { tokens, sentences } = reading;
  const head = tokens[at]?.norm === 'ان' ? at - 1 : at;
  const bare = withoutConjunction(tokens[head]?.norm ?? '');
  if (clauseWords.dayRelative.has(bare)) return true;
  if (!clauseWords.temporal.has(bare)) return false;
  const { first } = sentences[sentenceAt(reading, head)] ?? { first: head };
  if (tokens.slice(first, head).some((token) => clauseWords.superlative.at(token))) return false;
  return tokens[head]?.script === 'latin' || roleWords.since.has(bare) || isFront(tokens, head);
}
