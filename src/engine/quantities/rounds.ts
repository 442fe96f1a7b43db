// Are rounds those of the talks, and all of them? Not rounds of the provinces, of ammunition or of a match, nor those that are to come.
import type { QuantityFinding } from '../../claims/claim.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Figure } from '../figures/read.ts';
import { OTHER_TALKS } from '../other-talks.ts';
import type { Reading } from '../reading.ts';
import { termsOf } from '../scope.ts';
import type { CountedNoun } from './noun.ts';

/** A sentence near names a party or the commission; those since the talks were resumed are all there were. */
export function scopeOfRounds(reading: Reading, sentence: number, figure: Figure, noun: CountedNoun): QuantityFinding['scope'] {
  if (areToCome(reading, sentence, figure, noun) || areOfAnother(reading, sentence, figure, noun)) return 'part';
  const isNamed = (ids: ReadonlySet<string>, reach: number): boolean =>
    Array.from({ length: reach }, (_, back) => reading.terms[sentence - back] ?? []).some((terms) => terms.some(({ id }) => ids.has(id)));
  const isResumed = isNamed(RESUMED, RESUMED_SENTENCES);
  if (!isNamed(PARTIES, isResumed ? RESUMED_TALKS_SENTENCES : TALKS_SENTENCES) || isNamed(OTHER_TALKS, 1)) return 'part';
  return isResumed ? 'whole' : 'unclear';
}

/** "three rounds remain" (بقيت ثلاث جولات). */
const areToCome = ({ tokens, sentences }: Reading, sentence: number, figure: Figure, noun: CountedNoun): boolean =>
  // "بقيت بعد جولة شباط خمس جولات"
  roleWords.stillToCome.at(tokens[sentences[sentence]?.first ?? figure.first]) ||
  tokens.slice(Math.max(0, figure.first - TO_COME_WORDS), noun.last + 1 + TO_COME_WORDS).some((token) => roleWords.stillToCome.at(token));

const TO_COME_WORDS = 2;

/** "made nine rounds of the provinces", "six rounds of coffee", قامت بتسع جولات تفقدية: of no talks. */
function areOfAnother(reading: Reading, sentence: number, figure: Figure, noun: CountedNoun): boolean {
  const { tokens, terms } = reading;
  const isTalks = (terms[sentence] ?? []).some(
    ({ id, first, last }) =>
      TALKS.has(id) &&
      last > figure.last &&
      first <= noun.last + OF_WORDS &&
      first !== noun.last &&
      !tokens.slice(noun.last + 1, first).some((token) => ENDS_PHRASE.some((words) => words.at(token))),
  );
  // "Iran and the US have held four rounds": those of others, whom no Iraqi meets.
  const here = termsOf(reading, sentence, 'actor').filter(({ last }) => last < figure.first);
  const named = here.length > 0 ? here : termsOf(reading, sentence - 1, 'actor');
  if (named.some(({ id }) => OTHERS.has(id)) && !named.some(({ id }) => id === 'iraq')) return true;
  if (isTalks) return false;
  const behind = tokens[noun.last + 1];
  // "held five rounds over two months"
  if (roleWords.ofRounds.at(behind) && tokens[noun.last + 2]?.kind === 'word') return true;
  if (tokens.slice(noun.last + 1, noun.last + 1 + OF_WORDS).some((token) => roleWords.touring.at(token))) return true;
  return tokens.slice(Math.max(0, figure.first - MAKING_WORDS), figure.first).some((token) => roleWords.makingRounds.at(token));
}

const OTHERS = new Set(['iran', 'turkey', 'israel', 'hamas']);
const ENDS_PHRASE = [roleWords.since, roleWords.relative, roleWords.contrast, roleWords.touring];
const TALKS = new Set(['talking', 'holding-round', 'security-dialogue', 'joint-security-dialogue', 'hmc', 'the-committee']);
/** "rounds of the technical talks". */
const OF_WORDS = 4;
/** "The ambassador has made nine", قامت السفيرة رومانوسكي بتسع. */
const MAKING_WORDS = 5;

const TALKS_SENTENCES = 3;
/** Talks that were resumed were named before they stopped. */
const RESUMED_TALKS_SENTENCES = 8;
const RESUMED_SENTENCES = 2;
/** The references count the rounds after the talks were resumed: without that word it is another count. */
const RESUMED = new Set(['resuming', 'after-february']);
const PARTIES = new Set(['us', 'coalition', 'hmc', 'the-committee', 'joint-security-dialogue']);
