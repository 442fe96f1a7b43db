// What stands behind a number may single some out: "the rest are in the south", "illegally", "for the first time", "1,600 fewer".
import { roleWords } from '../../languages/role-words.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading } from '../reading.ts';
import { segmentAt } from '../scope.ts';
import type { CountedNoun } from './noun.ts';

/** "… in Iraq, the rest are in the south", "The others guard them": those told of before are not all. */
export function hasRest(reading: Reading, sentence: number, noun: CountedNoun, next: number): boolean {
  const { sentences } = reading;
  const { last, paragraph } = sentences[sentence] ?? { last: next, paragraph: -1 };
  for (let i = noun.last + 1; i < Math.min(next, last); i++) if (isRest(reading, i)) return true;
  const after = sentences[sentence + 1];
  if (!after || after.paragraph !== paragraph || next < last) return false;
  return Array.from({ length: REST_WORDS }, (_, i) => after.first + i).some((i) => i < after.last && isRest(reading, i));
}

/** "And the others", "أما البقية". */
const REST_WORDS = 3;

/** "the rest", "the remaining soldiers", البقية; not "the rest of the region", "the remaining 900". */
function isRest({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!roleWords.remainder.at(token)) return false;
  if (token?.script === 'arabic') return true;
  const next = tokens[at + 1];
  if (next?.norm === 'of' && !roleWords.them.at(tokens[at + 2])) return false;
  const isNoun = token?.norm !== 'remaining' || (next?.kind === 'word' && !roleWords.partitive.at(next));
  return isNoun && roleWords.definite.at(tokens[at - 1]);
}

/** "… are in Iraq illegally", "without visas", "for the first time", "with their families": how some are there who may not be all. */
export function hasManner(reading: Reading, sentence: number, figure: Figure, noun: CountedNoun, next: number): boolean {
  const end = Math.min(next, segmentAt(reading, sentence, figure.first).last);
  for (let i = noun.last + 1; i < end; i++) {
    const [token, behind] = [reading.tokens[i], reading.tokens[i + 1]];
    if (roleWords.manner.at(token)) return true;
    // "with their families", "in a mainly advisory way" (بشكل رئيسي).
    if (roleWords.accompanied.at(token) && (roleWords.itsOwn.at(behind) || (token?.script === 'arabic' && !roleWords.mainly.at(behind))))
      return true;
  }
  return false;
}

/** "1,600 fewer", "1,600 more than that", أقل من ذلك بـ1600: how far two numbers lie apart. */
export function isDifference({ tokens }: Reading, { first, last }: Figure): boolean {
  const behind = tokens[last + 1];
  if (roleWords.fewer.at(behind) || (behind?.norm === 'more' && tokens[last + 2]?.norm === 'than')) return true;
  const isBy = [first - 1, first].some((at) => /^بـ?$|^ب\p{L}/u.test(tokens[at]?.norm ?? ''));
  const before = tokens.slice(Math.max(0, first - DIFFERENCE_WORDS), first);
  return isBy && before.some((token) => roleWords.differing.at(token)) && before.some((token) => roleWords.thatMuch.at(token));
}

/** "أقل من ذلك بنحو". */
const DIFFERENCE_WORDS = 9;
