// What a question asks for is what the number in its answer counts: "How many US troops are there? About 2,500".
import { roleWords } from '../../languages/role-words.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading } from '../reading.ts';
import { termsOf } from '../scope.ts';
import { DONE, HAVE_SOLDIERS, OWNED, SMALLEST_FORCE } from './kinds.ts';
import type { Predecessor } from './scene.ts';
import { FORCES } from './topical.ts';

/** "How many US troops are there? About 2,500 in Iraq": the question has the noun. */
export function askedBefore(reading: Reading, sentence: number, figure: Figure): Predecessor | null {
  const question = reading.sentences[sentence - 1];
  if (!question) return null;
  const asks = reading.tokens.slice(question.first, question.last).some(({ norm }) => norm === '?' || roleWords.howMany.has(norm));
  if (!asks) return null;
  const noun = termsOf(reading, sentence - 1, 'measure').find(({ id }) => OWNED.has(id) || DONE.has(id) || id === 'countries');
  // "How many times have they attacked?"
  const isRepeated =
    !noun &&
    reading.tokens.slice(question.first, question.last).some((token) => roleWords.times.at(token)) &&
    (reading.terms[sentence - 1] ?? []).some(({ id }) => id === 'attacks-on-forces');
  if (isRepeated) return { sentence: sentence - 1, measure: 'attacks', actor: null, place: null, target: null };
  if (!noun) return soldiersAsked(reading, sentence, figure) ?? forceAsked(reading, sentence, figure);
  const actor = termsOf(reading, sentence - 1, 'actor').find((term) => term.id !== 'iraq');
  return { sentence: sentence - 1, measure: noun.id, actor: actor ? { id: actor.id, basis: 'stated' } : null, place: null, target: null };
}

/** "How many Americans are in Iraq? About 2,500": people of a country, who are soldiers by the hundred. */
function soldiersAsked(reading: Reading, sentence: number, { value }: Figure): Predecessor | null {
  if ((value.min ?? value.max ?? 0) < SMALLEST_FORCE) return null;
  const actor = termsOf(reading, sentence - 1, 'actor').find(
    ({ id, first }) => HAVE_SOLDIERS.has(id) && roleWords.howMany.at(reading.tokens[first - 1]),
  );
  if (!actor) return null;
  return { sentence: sentence - 1, measure: 'troops', actor: { id: actor.id, basis: 'stated' }, place: null, target: null };
}

/** "And ISIS? How many are left? A thousand", "How many are there? The number is 2,500": the force that was named last before. */
function forceAsked(reading: Reading, sentence: number, { value }: Figure): Predecessor | null {
  if ((value.min ?? value.max ?? 0) < SMALLEST_FORCE) return null;
  const { first, last } = reading.sentences[sentence - 1] ?? { first: 0, last: 0 };
  const asked = reading.tokens.slice(first, last);
  const isCount = asked.some(({ norm }) => roleWords.howMany.has(norm));
  const isRest = asked.some((token, i) => roleWords.partitive.at(token) && roleWords.rest.at(asked[i - 1]));
  if (!isCount && !isRest) return null;
  for (let at = sentence - 1; at >= Math.max(0, sentence - (isCount ? ASKED_SENTENCES : 1)); at--) {
    const noun = termsOf(reading, at, 'measure').findLast(({ id }) => FORCES.has(id));
    const actor = termsOf(reading, at, 'actor').findLast(({ id }) => (id === 'isis' && !noun) || HAVE_SOLDIERS.has(id));
    if (!actor && !noun) continue;
    const measure = actor?.id === 'isis' ? 'members' : (noun?.id ?? 'troops');
    return { sentence: at, measure, actor: actor ? { id: actor.id, basis: 'inferred' } : null, place: null, target: null, isGuess: true };
  }
  return null;
}

/** From an answer to where that of which "how many" asks was named. */
const ASKED_SENTENCES = 6;
