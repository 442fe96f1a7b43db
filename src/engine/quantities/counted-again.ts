// What a figure without a noun counts once more: the number of the sentence before ("the Pentagon puts it at 3,000", "the true figure is …",
// العدد الحقيقي هو …), or the attacks that it tells of ("The tally stood at 300").
import { clauseWords } from '../../languages/clause-words.ts';
import { roleWords } from '../../languages/role-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading, Term } from '../reading.ts';
import { segmentAt, termsOf } from '../scope.ts';
import { targetOf } from './actor.ts';
import { isStruck } from './attacker.ts';
import type { Count } from './count.ts';
import { DONE, OWNED, STRIKING, TELLERS } from './kinds.ts';
import { hasLocative } from './locative.ts';
import { isCountOf } from './noun.ts';
import { doers } from './own-actors.ts';
import type { Predecessor, Scene } from './scene.ts';

/** From the number to what another says of it. */
const AGAIN_SENTENCES = 2;
/** "speak, in private, of": from the verb to its preposition. */
const SPEAKING_WORDS = 4;
/** "attacks made on". */
const AIM_WORDS = 2;
/** "Sure.", "Yes, of course.": between a question and its answer. */
const INTERJECTION_TOKENS = 5;
/** Who may count the attacks on American forces. */
const COUNTERS = new Set(['us', 'coalition', 'iraq']);
const GROUPS = new Set(['iran-aligned-factions', 'isis']);

/** The only count of a sentence or two before, of today and certain in everything, where this clause gives another number for it. */
export function countedAgain({ reading, sentence, figure }: Count, { people, previous, isOnlyCount }: Scene): Predecessor | null {
  if (!people?.isNow || people.isPart || people !== previous || !isOnlyCount) return null;
  if (people.sentence === sentence || sentence - people.sentence > AGAIN_SENTENCES) return null;
  if (people.actor?.basis !== 'stated' || people.place?.basis !== 'stated') return null;
  if (countsElse(reading, sentence, figure.first) || addsToIt(reading, sentence, figure.first) || isRate(reading.tokens[figure.last + 1]))
    return null;
  if (sentence - people.sentence > 1 && !isOfThat(reading, sentence - 1)) return null;
  const { first } = segmentAt(reading, sentence, figure.first);
  const clause = reading.tokens.slice(first, figure.first);
  // "The cost is great: the ministry puts it at 4,000."
  const isSame = givesNumber(clause) && (first === reading.sentences[sentence]?.first || isSubject(clause));
  return isSame ? { ...people, isAnswer: true, isPossessed: true } : null;
}

/** "Including Syria, the figure is 3,400", "Together with Kuwait it is 16,000": of more than what was counted. */
function addsToIt({ tokens, sentences, terms }: Reading, sentence: number, until: number): boolean {
  const { first } = sentences[sentence] ?? { first: until };
  return (
    tokens.slice(first, until).some((token) => ADDING.some((words) => words.at(token))) ||
    (terms[sentence] ?? []).some(({ group, last }) => group === 'place' && last < until)
  );
}

const ADDING = [roleWords.alongside, roleWords.accompanied, roleWords.adding, roleWords.unlike, roleWords.beyond, roleWords.alsoIncluding];

/** "4,000 a day". */
const isRate = (token: Token | undefined): boolean => clauseWords.indefinite.at(token) || token?.norm === 'per';

/** "Analysts think this is low." */
const isOfThat = (reading: Reading, sentence: number): boolean => {
  const { first, last } = reading.sentences[sentence] ?? { first: 0, last: 0 };
  const words = reading.tokens.slice(first, last);
  const isSaid = words.some((token) => roleWords.demonstrative.at(token) || isNumberWord(token));
  const isWished = words.some((token) => roleWords.hypothetical.at(token) || roleWords.future.at(token) || statementWords.asking.at(token));
  return isSaid && !isWished && !countsElse(reading, sentence, last);
};

/** Something else that is counted stands before the figure. */
const countsElse = (reading: Reading, sentence: number, until: number, own?: Term): boolean =>
  termsOf(reading, sentence, 'measure').some((term) => term.last < until && term !== own && !TELLING.has(term.id));

/** Those who tell of it, and when. */
const TELLING = new Set([...TELLERS, 'duration']);

/** "puts it at", "speak of", "says", "the true figure is", "in truth it is", العدد الحقيقي هو, يتحدثون عن. */
function givesNumber(clause: readonly Token[]): boolean {
  const last = clause.at(-1);
  if (!last) return false;
  const isNumber = (from: number): boolean => clause.slice(from, from + NUMBER_WORDS).some(isNumberWord);
  const put = clause.findIndex((token) => roleWords.putting.within(token));
  if (put >= 0 && (last.script === 'arabic' || clause[put + 1]?.norm === 'it' || isNumber(put + 1))) return true;
  if (roleWords.ofWhat.at(last) && clause.slice(-SPEAKING_WORDS).some((token) => roleWords.speakingOf.within(token))) return true;
  if (roleWords.givingNumber.at(last)) return true;
  return isSubject(clause) || (isBeing(last) && roleWords.itself.at(clause.at(-2)));
}

/** "the actual number is". */
const isSubject = (clause: readonly Token[]): boolean => isBeing(clause.at(-1)) && clause.slice(-NUMBER_WORDS - 1, -1).some(isNumberWord);
const isBeing = (token: Token | undefined): boolean => roleWords.existence.at(token) || roleWords.copula.at(token);

/** "the actual number". */
const NUMBER_WORDS = 3;
const isNumberWord = (token: Token): boolean =>
  isCountOf(token.norm) || roleWords.tally.within(token) || roleWords.runningTotal.within(token);

/** "Militias mounted attacks on the two contingents. The Pentagon's tally stood at 300", "And attacks? We have tracked 300". */
export function talliedBefore({ reading, sentence, figure, noun }: Count): Predecessor | null {
  const segment = segmentAt(reading, sentence, figure.first);
  const clause = reading.tokens.slice(segment.first, figure.first);
  const isOfThem = roleWords.partitive.at(reading.tokens[figure.last + 1]) && roleWords.them.at(reading.tokens[figure.last + 2]);
  const isTally = isOfThem || clause.some((token) => isNumberWord(token) || roleWords.tracking.within(token));
  // "The number of attacks has passed 300", not "of attacks on ships".
  const bare = termsOf(reading, sentence, 'measure').find(
    ({ id, last }) =>
      id === 'attacks' &&
      last < figure.first &&
      ![roleWords.aimedAt, roleWords.locative].some((words) => words.at(reading.tokens[last + 1])),
  );
  if (!isTally || countsElse(reading, sentence, figure.first, bare)) return null;
  const at = toldIn(reading, sentence);
  // "Israel has counted 1,000": attacks on it.
  if (termsOf(reading, sentence, 'actor').some(({ id, last }) => last < figure.first && !COUNTERS.has(id) && !GROUPS.has(id))) return null;
  if (at === null) return null;
  const nouns = termsOf(reading, at, 'measure').filter(({ id }) => OWNED.has(id) || DONE.has(id));
  const isCounted = noun.measure === 'attacks' || clause.some(isRunningTotal);
  const [head] = DONE.has(nouns[0]?.id ?? '') ? nouns : isCounted ? attacksTold(reading, at) : [];
  if (!head) return null;
  const isAimed = reading.tokens.slice(head.last + 1, head.last + 1 + AIM_WORDS).some((token) => roleWords.aimedAt.at(token));
  if (!isAimed && head === nouns[0] && nouns.some(({ id }) => !DONE.has(id))) return null;
  const groups = new Set(doers(reading, at).flatMap((term) => (GROUPS.has(term.id) && !isStruck(reading, at, term) ? [term.id] : [])));
  const [group] = groups;
  // "Militias mounted attacks in November. The tally stood at 40": that month's.
  const isRunning = [at, sentence].some((told) => {
    const { first, last } = reading.sentences[told] ?? { first: 0, last: 0 };
    return reading.tokens.slice(first, last).some((token) => roleWords.since.at(token));
  });
  // "the Islamic Resistance in Iraq": its name
  const isName = (token: number): boolean => termsOf(reading, at, 'actor').some(({ first, last }) => first < token && last >= token);
  const places = termsOf(reading, at, 'place').filter((term) => hasLocative(reading, term, at) && !isName(term.first));
  const ids = [...new Set(places.map(({ id }) => id))].sort();
  return {
    sentence: at,
    measure: head.id === nouns[0]?.id ? head.id : 'attacks',
    actor: group && groups.size === 1 ? { id: group, basis: isRunning ? 'stated' : 'inferred' } : null,
    place: ids.length > 0 ? { ids, basis: 'stated' } : null,
    target: targetOf(reading, at)?.id ?? null,
    isAnswer: ids.length > 0,
  };
}

/** "Militias have fired on American bases since October. The tally stood at 300": what a verb tells, by a word that counts only what happens. */
const attacksTold = (reading: Reading, sentence: number): readonly Term[] =>
  targetOf(reading, sentence) === null ? [] : (reading.terms[sentence] ?? []).filter(({ id }) => STRIKING.has(id));

const isRunningTotal = (token: Token): boolean => roleWords.tracking.within(token) || roleWords.runningTotal.within(token);

/** The sentence before in the same paragraph, or a question, over a mere "Sure." */
function toldIn({ sentences, tokens }: Reading, sentence: number): number | null {
  let at = sentence - 1;
  const isShort = (s: number): boolean => {
    const bounds = sentences[s];
    return bounds !== undefined && bounds.last - bounds.first <= INTERJECTION_TOKENS && tokens[bounds.last - 1]?.norm !== '?';
  };
  if (isShort(at)) at--;
  const before = sentences[at];
  const isQuestion = tokens[(before?.last ?? 0) - 1]?.norm === '?';
  return before && (isQuestion || before.paragraph === sentences[sentence]?.paragraph) ? at : null;
}
