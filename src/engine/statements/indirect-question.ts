// "Asked whether Iraq had requested it, the spokesman said no": a question and its answer in one sentence.
import { roleWords } from '../../languages/role-words.ts';
import type { Reading } from '../reading.ts';
import { askedIn } from '../speakers/asked.ts';

export interface IndirectQuestion {
  /** The token that ends what is asked, and the one at which the answer begins: `null` where the sentence itself does not answer. */
  readonly end: number;
  readonly answer: number | null;
}

export function indirectQuestion(reading: Reading, sentence: number): IndirectQuestion | null {
  const asked = askedIn(reading, sentence);
  if (!asked) return null;
  const { tokens, sentences } = reading;
  const last = sentences[sentence]?.last ?? asked.end;
  let answer = asked.end + 1;
  while (answer < last && !roleWords.saying.at(tokens[answer])) answer++;
  for (answer++; answer < last && tokens[answer]?.kind === 'mark'; ) answer++;
  return { end: asked.end, answer: answer < last ? answer : null };
}
