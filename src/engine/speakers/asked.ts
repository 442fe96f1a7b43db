// A question that is only told: "Asked whether Iraq had requested it", "a reporter asked the Pentagon if".
import { roleWords } from '../../languages/role-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import type { Reading } from '../reading.ts';

/** From the start of the sentence to "whether": "His longest exchange was with a congressional aide who asked whether". */
const OPENING_WORDS = 12;

/** Token indexes: the verb, "whether", and the mark that ends what is asked. */
export interface Asked {
  readonly verb: number;
  readonly whether: number;
  readonly end: number;
  /** "was asked", "Asked": by somebody else. */
  readonly isPassive: boolean;
}

export function askedIn({ tokens, sentences }: Reading, sentence: number): Asked | null {
  const bounds = sentences[sentence];
  if (!bounds) return null;
  const opening = tokens.slice(bounds.first, Math.min(bounds.last, bounds.first + OPENING_WORDS));
  const asking = opening.findIndex((token) => statementWords.asking.at(token));
  const whether = opening.findIndex((token, i) => i > asking && roleWords.whether.at(token));
  if (asking < 0 || whether < 0 || opening.slice(0, asking).some(({ kind }) => kind === 'mark')) return null;
  let end = bounds.first + whether + 1;
  while (end < bounds.last && tokens[end]?.norm !== ',') end++;
  return {
    verb: bounds.first + asking,
    whether: bounds.first + whether,
    end,
    isPassive: asking === 0 || statementWords.passive.at(opening[asking - 1]),
  };
}
