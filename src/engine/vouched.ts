// Does the text stand by what a sentence tells? Not under "Myth:", not as hearsay, not when it goes on "That was wrong".
import { roleWords } from '../languages/role-words.ts';
import { statementWords } from '../languages/statement-words.ts';
import { isFalsityNear } from './negation.ts';
import type { Reading } from './reading.ts';
import { isBehind } from './transcript.ts';

/** From a report to what it tells: "reports in the press that". */
const REPORT_WORDS = 5;
/** A sentence that takes the one before it back says so in its first words: "But that figure is wrong". */
const TAKEN_BACK_WORDS = 8;

/** Whether what stands at `token` is told as so, by the text or by whom it names. */
export const isVouchedFor = (reading: Reading, sentence: number, token: number): boolean =>
  !isBehind(reading, sentence, 'claims') && !isRumour(reading, sentence, token) && !isTakenBack(reading, sentence);

/** "said reports that Iraq had asked …", "claims that …": what is only reported is nobody's word. */
export function isRumour({ tokens, sentences }: Reading, sentence: number, until: number): boolean {
  for (let i = sentences[sentence]?.first ?? until; i < until; i++) {
    // "said in a report that": the report is his own.
    if (!statementWords.report.at(tokens[i]) || [1, 2].some((back) => roleWords.locative.at(tokens[i - back]))) continue;
    const end = Math.min(until, i + REPORT_WORDS);
    for (let at = i + 1; at <= end; at++) if (statementWords.ofReport.at(tokens[at])) return true;
  }
  return false;
}

/** "Our post gave 5,200. That was wrong." */
function isTakenBack(reading: Reading, sentence: number): boolean {
  const next = reading.sentences[sentence + 1];
  if (!next || next.paragraph !== reading.sentences[sentence]?.paragraph) return false;
  const until = Math.min(next.last, next.first + TAKEN_BACK_WORDS);
  for (let i = next.first; i < until; i++) if (statementWords.mistaken.at(reading.tokens[i])) return true;
  return isFalsityNear(reading, sentence + 1, until);
}
