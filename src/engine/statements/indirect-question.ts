// "Asked whether Iraq had requested it, the spokesman said no": a question and its answer in one sentence.
import { roleWords } from '../../languages/role-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import type { Reading } from '../reading.ts';

/** From the start of the sentence to "whether": "When he was asked by a reporter whether". */
const OPENING_WORDS = 8;

export interface IndirectQuestion {
  /** The token that ends what is asked, and the one at which the answer begins. */
  readonly end: number;
  readonly answer: number;
}

export function indirectQuestion({ tokens, sentences }: Reading, sentence: number): IndirectQuestion | null {
  const bounds = sentences[sentence];
  if (!bounds) return null;
  const opening = tokens.slice(bounds.first, Math.min(bounds.last, bounds.first + OPENING_WORDS));
  const asking = opening.findIndex((token) => statementWords.asking.at(token));
  const whether = opening.findIndex((token, i) => i > asking && roleWords.whether.at(token));
  if (asking < 0 || whether < 0 || opening.slice(0, asking).some(({ kind }) => kind === 'mark')) return null;
  for (let end = bounds.first + whether + 1; end < bounds.last; end++) {
    if (tokens[end]?.norm !== ',') continue;
    let answer = end + 1;
    while (answer < bounds.last && !roleWords.saying.at(tokens[answer])) answer++;
    for (answer++; answer < bounds.last && tokens[answer]?.kind === 'mark'; ) answer++;
    return answer < bounds.last ? { end, answer } : null;
  }
  return null;
}
