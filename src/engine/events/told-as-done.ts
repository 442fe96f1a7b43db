// Is a happening told as done, with all that its event asks for? A date beside "will withdraw" or "has not ended" is a plan's, or nothing's.
import { clauseWords } from '../../languages/clause-words.ts';
import { withoutConjunction } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { DateExpression } from '../dates/read.ts';
import { polarityAt } from '../negation.ts';
import type { Reading, Term } from '../reading.ts';
import { isAnyPossessor, isBoundary, segmentAt, sentenceAt } from '../scope.ts';
import { isNoun, notUntilAt, opensBackground } from './clause-parts.ts';
import { opensClause } from './date-distance.ts';
import { frontEnd } from './patient.ts';

/** From a modal or a verb of planning to the happening: "was expected to formally open". */
const AHEAD_WORDS = 4;

/** Neither ahead, wished nor denied, by the words before the happening. */
export function isToldAsDone(reading: Reading, sentence: number, trigger: Term, date: DateExpression): boolean {
  const { tokens } = reading;
  // "هل أعلنت؟", "asked whether it was announced"
  const { first: opening } = segmentAt(reading, sentence, trigger.first);
  if (tokens.slice(opening, trigger.first).some((token) => roleWords.whether.at(token))) return false;
  if (isInfinitive(reading, trigger.first) || isAhead(reading, trigger.first)) return false;
  for (let i = trigger.first - 1; i >= Math.max(0, trigger.first - AHEAD_WORDS); i--) {
    if (isBoundary(tokens[i])) break;
    // "on which both pin their hopes was announced": a noun, whose clause is over.
    const isNoun = tokens[i]?.norm.endsWith('s') === true && clauseWords.finite.at(tokens[i + 1]);
    if (clauseWords.unrealised.at(tokens[i]) && !isNoun) return false;
  }
  const { polarity, from } = polarityAt(reading, sentence, trigger.first);
  // "did not disclose the message that the envoy delivered" (الرسالة التي سلمتها): delivered it was.
  return (
    polarity !== 'negated' ||
    notUntilAt(reading, trigger, date) !== null ||
    tokens.slice(from, trigger.first).some((token) => clauseWords.knownRelative.at(token) || clauseWords.dayRelative.at(token))
  );
}

/** "will withdraw" (ستنسحب، سوف تنسحب), "that they withdraw" (أن تنسحب: planned or wished for), not "before they withdrew" (قبل أن تنسحب). */
function isAhead({ tokens }: Reading, first: number): boolean {
  const verb = tokens[first];
  if (verb?.script !== 'arabic') return false;
  const [before, farther] = [tokens[first - 1], tokens[first - 2]];
  if (FUTURE.test(verb.norm) || before?.norm === 'سوف') return true;
  const isSubjunctive = /^[يتن]/u.test(verb.norm) && THAT.test(before?.norm ?? '');
  return isSubjunctive && !clauseWords.temporal.has(withoutConjunction(farther?.norm ?? '')) && farther?.norm !== 'الي';
}

/** With the letter of the future; سيطر is a verb of its own. */
const FUTURE = /^[وف]?س[يتن](?!طر)/u;
const THAT = /^[وفب]?ان$/u;

/** "to withdraw", "to be held"; not "left, only to return". */
function isInfinitive({ tokens }: Reading, first: number): boolean {
  const at = tokens[first - 1]?.norm === 'be' ? first - 2 : first - 1;
  return tokens[at]?.norm === 'to' && tokens[at - 1]?.norm !== 'only';
}

/** "On 5 February, Iraq and the United States opened talks": behind a date and its verb, the last word of the verb's own clause. */
function endOfVerb(reading: Reading, trigger: Term, date: DateExpression): number {
  if (trigger.first <= date.last || reading.tokens[trigger.first]?.script !== 'latin') return trigger.last;
  let end = trigger.last + 1;
  while (reading.tokens[end]?.kind === 'word' && reading.tokens[end]?.gap !== 'line' && !opensClause(reading, end)) end++;
  return end - 1;
}

/** "Announced in 2023, the Higher Military Commission": from the comma to the end of the subject. */
const SUBJECT_WORDS = 6;

/**
 * The terms that the clause of a happening may have: those up to the date, and those behind it up to where the date's own end. What stands
 * behind "after" or "before" is of another happening: "opened on 18 July, before the dialogue".
 */
export function reachable(
  reading: Reading,
  terms: readonly Term[],
  own: readonly Term[],
  trigger: Term,
  date: DateExpression,
): readonly Term[] {
  const { tokens } = reading;
  const last = Math.max(trigger.last, date.last);
  const end = Math.max(last, endOfVerb(reading, trigger, date), ...own.map((term) => term.last));
  let cut = last + 1;
  while (cut <= end && !opensBackground(tokens[cut]) && !(tokens[cut]?.script === 'arabic' && clauseWords.bounding.at(tokens[cut]))) cut++;
  // "Sudani, whose office declared on that day …, wants to": the clause ends at its comma.
  const { first, last: close } = segmentAt(reading, sentenceAt(reading, trigger.first), trigger.first);
  if (tokens[first - 1]?.norm === ',' && clauseWords.subordinating.at(tokens[first]) && close > last) cut = Math.min(cut, close);
  const front = date.first > trigger.last && !isNoun(reading, trigger) ? frontEnd(reading, trigger) : null;
  // Not "Announced in 2023, the visit of the commission" nor "the coalition's office".
  const isSubject = (comma: number, term: Term): boolean =>
    term.last <= comma + SUBJECT_WORDS &&
    !isAnyPossessor(reading, term.last) &&
    !tokens.slice(comma, term.first).some((token) => clauseWords.heading.at(token) || clauseWords.governedBy.at(token));
  return terms.filter((term) =>
    front !== null && term.first > front ? isSubject(front, term) : term.last <= last || (term.last <= end && term.first < cut),
  );
}
