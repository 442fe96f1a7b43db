// What a bare number counts where no figure before it does: its clause speaks of a number ("the answer was 900", "their number has
// dropped to some 1,000"), and the text of forces. The reader guesses who and where, so neither is ever stated.

import { roleWords } from '../../languages/role-words.ts';
import { isYear } from '../../text/characters.ts';
import type { Reading } from '../reading.ts';
import { segmentAt, termsOf } from '../scope.ts';
import type { Count } from './count.ts';
import { DONE, FORCES, HAVE_SOLDIERS, OWNED, SMALLEST_FORCE } from './kinds.ts';
import { hasLocative } from './locative.ts';
import { isCountOf } from './noun.ts';
import type { Predecessor, Scene } from './scene.ts';

/** What is counted may be named so many sentences before; a count of it further away is still gone on with. */
const NAMED_SENTENCES = 2;
const COUNTED_SENTENCES = 4;
/** From a pronoun to its number: "it would still be below 2,000". */
const AUXILIARIES = 4;

export function topical(count: Count, scene: Scene): Predecessor | null {
  const { reading, sentence, figure } = count;
  if ((figure.value.min ?? figure.value.max ?? 0) < SMALLEST_FORCE || isYear(reading.text.slice(figure.start, figure.end))) return null;
  const named = actorBeforeColon(count);
  if (!named && !speaksOfNumber(count)) return null;
  const { people } = scene;
  const isCounted = people !== null && sentence - people.sentence <= COUNTED_SENTENCES && FORCES.has(people.measure);
  const noun = forceBefore(count);
  if (!named && !isCounted && !noun) return null;
  const place = placeAround(count, scene);
  const measure = noun?.measure ?? (isCounted ? people.measure : 'troops');
  const actor = named ?? noun?.actor ?? (isCounted ? people.actor?.id : undefined);
  return {
    // Not of this sentence: a place that it names later is the figure's.
    sentence: isCounted ? people.sentence : sentence - 1,
    measure,
    actor: actor ? { id: actor, basis: 'inferred' } : null,
    place: place ? { ids: place, basis: 'inferred' } : null,
    target: null,
    isGuess: true,
  };
}

/** "Mostly Americans: some 2,500." */
function actorBeforeColon({ reading, sentence, figure }: Count): string | null {
  if (reading.tokens[figure.first - 1]?.norm !== ':') return null;
  return termsOf(reading, sentence, 'actor').find(({ id, last }) => last === figure.first - 2 && HAVE_SOLDIERS.has(id))?.id ?? null;
}

/** A word for a number stands before the figure in its sentence, or a pronoun and words of being, or a verb of having. */
function speaksOfNumber({ reading, sentence, figure, bounds }: Count): boolean {
  const from = Math.max(reading.sentences[sentence]?.first ?? 0, bounds.previous - 1);
  // Its hedge may hold it: ألا يتخطى عددهم 1500.
  for (let i = from; i < figure.last; i++) {
    const word = reading.tokens[i]?.norm ?? '';
    if (roleWords.pronounCount.has(word) || roleWords.tally.has(word) || isCountOf(word)) return true;
  }
  let i = figure.first - 1;
  if (
    roleWords.definite.at(reading.tokens[i]) &&
    (isStaying(reading, figure.last + 1) || reading.tokens[i]?.norm === 'ال') &&
    !areSeveral(reading, sentence - 1)
  )
    return true;
  // "From 900 in 2023 it rose to twice as many", «كانوا 5200»
  if (
    roleWords.from.at(reading.tokens[i]) &&
    reading.tokens.slice(figure.last, segmentAt(reading, sentence, figure.last).last).some((token) => roleWords.changed.at(token))
  )
    return true;
  if (roleWords.they.at(reading.tokens[i])) return true;
  // "to leave 400 and withdraw 2,100", إبقاء 400
  if ((reading.terms[sentence] ?? []).some(({ id, last }) => last === i && MOVING.has(id))) return true;
  // "speak of 2,500", "have printed 4,000", أقدرهم بسبعمئة
  if (roleWords.givingNumber.at(reading.tokens[i]) || roleWords.putting.at(reading.tokens[i])) return true;
  if (roleWords.ofWhat.at(reading.tokens[i]) && roleWords.speakingOf.at(reading.tokens[i - 1])) return true;
  // "The force in Syria is smaller, at 900."
  if (reading.tokens[i]?.norm === 'at' && reading.tokens[i - 1]?.norm === ',') return true;
  const verb = reading.tokens[i]?.norm ?? '';
  if (roleWords.keeping.has(verb)) return true;
  for (; i >= Math.max(from, figure.first - AUXILIARIES); i--) {
    const word = reading.tokens[i]?.norm ?? '';
    if (roleWords.pronoun.has(word)) return true;
    if (!BEING.some((words) => words.has(word))) return false;
  }
  return false;
}

/** "US and French troops are in Iraq. The 1,200 …": of either. */
const areSeveral = (reading: Reading, sentence: number): boolean =>
  new Set(termsOf(reading, sentence, 'actor').flatMap(({ id }) => (HAVE_SOLDIERS.has(id) ? [id] : []))).size > 1;

/** "the 2,500 still in the country", "the 2,500 who remain", "the 2,500 there". */
function isStaying({ tokens }: Reading, behind: number): boolean {
  const after = behind + (roleWords.relative.at(tokens[behind]) ? 1 : 0);
  const at = after + (roleWords.present.at(tokens[after]) && tokens[after + 1]?.kind === 'word' ? 1 : 0);
  return [after, at].some((i) => STAYING.some((words) => words.at(tokens[i])));
}

const MOVING = new Set(['withdrawing', 'withdrawal', 'staying', 'remaining', 'deploying']);
const STAYING = [roleWords.inside, roleWords.there, roleWords.rest, roleWords.stock, roleWords.stationed];
const BEING = [roleWords.existence, roleWords.auxiliary, roleWords.present, roleWords.being];

/** Forces named before the figure, in its sentence or shortly before; not where deeds or other people are nearer. */
function forceBefore({ reading, sentence, figure }: Count): { readonly measure: string; readonly actor: string | undefined } | null {
  for (let at = sentence; at >= Math.max(0, sentence - NAMED_SENTENCES); at--) {
    const noun = termsOf(reading, at, 'measure').findLast(
      ({ id, last }) => last < figure.first && (OWNED.has(id) || DONE.has(id) || id === 'people'),
    );
    const actor = termsOf(reading, at, 'actor').findLast(({ id, last }) => last < figure.first && HAVE_SOLDIERS.has(id))?.id;
    if (noun) return FORCES.has(noun.id) ? { measure: noun.id, actor } : null;
    if (actor) return { measure: 'troops', actor };
  }
  return null;
}

/** The place of the clause, else the one that the sentence or the one before it spoke of. */
function placeAround({ reading, sentence, figure }: Count, scene: Scene): readonly string[] | null {
  const places = termsOf(reading, sentence, 'place');
  const { first } = segmentAt(reading, sentence, figure.first);
  const own = places.findLast((term) => term.last < figure.first && (term.first >= first || hasLocative(reading, term, sentence)));
  if (own) return [own.id];
  const before = termsOf(reading, sentence - 1, 'place').length > 0 ? scene.placeBefore(reading, sentence) : null;
  return before ? before.map((id) => scene.countryOf(id)) : null;
}
