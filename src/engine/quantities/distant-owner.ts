// Owners that stand apart from their figure: behind "from" or "belong to", or behind the comma of a phrase that opens with "With".
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading, Term } from '../reading.ts';
import { isBoundary, segmentAt, termsOf } from '../scope.ts';
import { COUNTRIES_OF_COALITION, HAVE_SOLDIERS } from './kinds.ts';

/** "several hundred from European allies", "a few hundred more in the country belong to other members": other armies than the one before. */
export function isOrigin({ tokens }: Reading, figure: Figure, { id, first }: Term): boolean {
  if (id !== 'coalition-non-us' && !COUNTRIES_OF_COALITION.has(id)) return false;
  const before = tokens.slice(figure.last + 1, first);
  if (before.some(isBoundary) || before.length > ORIGIN_WORDS) return false;
  const link = before.findLastIndex((token) => !roleWords.definite.at(token));
  return (before[link]?.norm === 'from' && link <= 1) || (before[link]?.norm === 'to' && roleWords.belonging.at(before[link - 1]));
}

/** "more in the country belong to". */
const ORIGIN_WORDS = 8;

/** "With 3,500 troops in Iraq, the United States is …", "With its 90 soldiers …": the phrase is of the subject behind its comma. */
export function subjectBehindWith(reading: Reading, sentence: number, { first }: Figure, actors: readonly Term[]): Term | null {
  const { tokens } = reading;
  const at = openingWith(tokens, first);
  if (at === null) return null;
  const subjectAt = (comma: number): Term | undefined => {
    if (tokens[comma]?.norm !== ',') return undefined;
    const start = tokens[comma + 1]?.norm === 'the' ? comma + 2 : comma + 1;
    return actors.find((term) => term.first === start && HAVE_SOLDIERS.has(term.id) && tokens[term.last + 1]?.norm !== "'");
  };
  const comma = segmentAt(reading, sentence, first).last;
  // Over an apposition: "With its 90 soldiers in Iraq, all that it has there, Spain …".
  return subjectAt(comma) ?? (at < first - 1 ? subjectAt(segmentAt(reading, sentence, comma + 1).last) : undefined) ?? null;
}

/** "3,500 troops, 2,500 of them Americans", "of whom 2,500 are American": the nationality that ends a clause tells whose they are. */
export function nationalityBehind(reading: Reading, sentence: number, { last }: Figure): Term | undefined {
  const { tokens } = reading;
  let at = last + 1;
  if (roleWords.partitive.at(tokens[at]) && (roleWords.them.at(tokens[at + 1]) || roleWords.relativePronoun.at(tokens[at + 1]))) at += 2;
  if (roleWords.isNow.at(tokens[at])) at++;
  // "of whom are in Iraq": where they are.
  if (roleWords.inside.at(tokens[at])) return undefined;
  const isEnd = (after: number): boolean => !tokens[after] || isBoundary(tokens[after]) || roleWords.conjunction.at(tokens[after]);
  const actors = termsOf(reading, sentence, 'actor');
  // "The NATO mission has 600 soldiers, 180 of them Spanish": Spain has others.
  return at === last + 1 || actors.some(({ id }) => id === 'nato')
    ? undefined
    : actors.find((term) => term.first === at && HAVE_SOLDIERS.has(term.id) && isEnd(term.last + 1));
}

/** "With 2,500", "With its 90", "With barely 120": the token of the preposition that opens a clause, before the figure's, or null. */
export function openingWith(tokens: readonly Token[], figure: number): number | null {
  const at = tokens[figure - 1]?.norm === 'with' ? figure - 1 : figure - 2;
  const opening = tokens[at];
  return opening?.norm === 'with' && (opening.gap === 'line' || isBoundary(tokens[at - 1])) ? at : null;
}
