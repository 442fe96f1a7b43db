// Is a position said for certain, and now? Not under a condition, behind "reports that", of "any request", of a bygone year, or "at once".
import { statementWords } from '../../languages/statement-words.ts';
import { isYear } from '../../text/characters.ts';
import type { Reading } from '../reading.ts';
import { isRumour } from '../vouched.ts';
import type { Match } from './match.ts';

/** From a word that leaves it open to what is said. */
const OPEN_WORDS = 2;
/** A year so long before publication is of another time. */
const BYGONE_YEARS = 1;

/** `published`: the year of publication, `null` when it is not known. */
export function isUnsure(reading: Reading, sentence: number, { first, last, pivot, stance }: Match, published: number | null): boolean {
  const { tokens } = reading;
  const bounds = reading.sentences[sentence] ?? { first, last: last + 1 };
  for (let i = bounds.first; i < bounds.last; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (statementWords.conditional.at(token)) return true;
    if (published !== null && token.kind === 'number' && isYear(token.norm) && Number(token.norm) < published - BYGONE_YEARS) return true;
    const near = i < pivot.first && pivot.first - i <= OPEN_WORDS;
    if (near && statementWords.any.at(token)) return true;
    if (stance === 'deny' && i > pivot.last && (statementWords.atOnce.at(token) || (token.norm === 'once' && tokens[i - 1]?.norm === 'at')))
      return true;
  }
  return isRumour(reading, sentence, Math.max(first, last));
}
