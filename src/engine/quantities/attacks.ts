// What counts as an attack though no noun says so: "attacked 127 times", strikes on American bases by armed groups.
import { clauseWords } from '../../languages/clause-words.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading, Term } from '../reading.ts';
import { segmentAt, termsOf } from '../scope.ts';
import { STATES, targetOf } from './actor.ts';
import { attackerOf, isStruck } from './attacker.ts';
import type { Count } from './count.ts';
import { ATTACKING, STRIKING } from './kinds.ts';
import type { CountedNoun } from './noun.ts';
import type { Predecessor } from './scene.ts';

/** "strikes on American bases". */
const STRUCK_WORDS = 3;
/** "150 times the groups attacked": what was done stands before its count, or so near behind it. */
const AFTER_TIMES_WORDS = 8;
const GROUPS = new Set(['iran-aligned-factions', 'isis']);

/** "attacked 127 times". */
export function isRepeatedAttack(reading: Reading, sentence: number, figure: Figure, noun: CountedNoun): boolean {
  const next = reading.tokens[figure.last + 1];
  // "dozens of times"
  const at = figure.last + (next && roleWords.partitive.at(next) ? 2 : 1);
  const [after, behind] = [reading.tokens[at], reading.tokens[at + 1]];
  if (noun.measure === 'attacks') return false;
  // "warned 300 times of attacks"
  if (!after || !roleWords.times.at(after) || isOfAttacks(reading, sentence, at + 1)) return false;
  // "three times the number": no count of deeds.
  if (roleWords.definite.at(behind) || roleWords.comparing.at(behind)) return false;
  // "were bombed 85 times by American jets", "US forces struck the militias 60 times": not attacks on them.
  const isByThem = termsOf(reading, sentence, 'actor').some(
    (term) =>
      (term.id === 'us' && term.first > at && isBy(reading, at, term.first)) || (GROUPS.has(term.id) && isStruck(reading, sentence, term)),
  );
  if (isByThem || isAnswered(reading, sentence, figure)) return false;
  const question = reading.sentences[sentence - 1];
  // "How often were you attacked? 168 times."
  const isAsked = question !== undefined && reading.tokens[question.last - 1]?.norm === '?';
  // "More than 140 times since October, troops in Iraq have come under fire"
  const isFronted = figure.first === reading.sentences[sentence]?.first;
  const isTold = (until: number): boolean => reading.tokens.slice(at, until).some((token) => roleWords.saying.at(token));
  return (
    (reading.terms[sentence] ?? []).some(
      ({ id, first, last }) => (ATTACKING.has(id) && last < at + AFTER_TIMES_WORDS) || (isFronted && STRIKING.has(id) && !isTold(first)),
    ) ||
    (isAsked && (reading.terms[sentence - 1] ?? []).some(({ id }) => ATTACKING.has(id)))
  );
}

/**
 * "The factions have attacked American bases. Some 350 times since October": who did what, where no verb stands beside the times, is what
 * the sentence before tells; `null` where it tells of no attack, or this one of something else.
 */
export function repeatedBefore({ reading, sentence, figure, noun }: Count, attacker: string): Predecessor | null {
  const { tokens, terms, sentences } = reading;
  const { first, last } = segmentAt(reading, sentence, figure.first);
  const times = figure.last + 1;
  if (!roleWords.times.at(tokens[times]) || first !== figure.first || first !== sentences[sentence]?.first) return null;
  const isNamed = (at: number): boolean => (terms[sentence] ?? []).some((term) => term.first <= at && term.last >= at);
  const isOnlyWhen = tokens
    .slice(times + 1, last)
    .every(
      (token, i) => token.kind === 'number' || isNamed(times + 1 + i) || BESIDE_TIMES.some((words) => words.at(token)) || token.capital,
    );
  const isTold = (terms[sentence - 1] ?? []).some(({ id }) => STRIKING.has(id));
  if (!isOnlyWhen || !isTold) return null;
  const actor = attackerOf(reading, sentence - 1, figure, noun, figure.first, attacker);
  return { sentence: sentence - 1, measure: 'attacks', actor, place: null, target: targetOf(reading, sentence - 1)?.id ?? null };
}

const BESIDE_TIMES = [
  ...[roleWords.since, roleWords.asOfLink, roleWords.locative, roleWords.conjunction, roleWords.alsoIn],
  ...[roleWords.there, roleWords.definite, roleWords.theCountry, roleWords.bothCountries, roleWords.timeNoun, roleWords.shortPeriod],
];

/** "The United States had retaliated for these attacks eight times": what a state answered with, not what it answered. */
function isAnswered(reading: Reading, sentence: number, { first }: Figure): boolean {
  const segment = segmentAt(reading, sentence, first);
  const [subject] = termsOf(reading, sentence, 'actor').filter((term) => term.first >= segment.first && term.last < first);
  const words = reading.tokens.slice(segment.first, first);
  const answer = words.findLastIndex((token) => roleWords.answering.at(token));
  return (
    subject !== undefined &&
    STATES.has(subject.id) &&
    answer >= 0 &&
    // "retaliated after the militias had attacked 60 times"
    !words.slice(answer + 1).some((token) => clauseWords.temporal.at(token) || roleWords.relative.at(token))
  );
}

/** "times of attacks" (مرة من هجمات). */
const isOfAttacks = (reading: Reading, sentence: number, at: number): boolean =>
  roleWords.ofWhat.at(reading.tokens[at]) &&
  termsOf(reading, sentence, 'measure').some(({ id, first }) => id === 'attacks' && first === at + 1);

/** "140 strikes on American bases" by armed groups are attacks. */
export function isAttackByGroups(reading: Reading, sentence: number, figure: Figure, noun: CountedNoun): boolean {
  if (noun.measure !== 'strikes') return false;
  const actors = termsOf(reading, sentence, 'actor');
  // "three rocket strikes", which no air force flies
  const isByRocket = termsOf(reading, sentence, 'measure').some(
    ({ id, first, last }) => id === 'rockets' && first > figure.last && last === noun.last - 1,
  );
  return (
    (isByRocket && !actors.some(({ id, last }) => STATES.has(id) && last < figure.first)) ||
    (actors.some(
      (term) =>
        term.id === 'iran-aligned-factions' &&
        (term.last < figure.first || isBy(reading, noun.last, term.first) || isDoing(reading, noun.last, term)),
    ) &&
      (actors.some(
        (term) =>
          term.id === 'us' &&
          term.first > noun.last &&
          (term.first - noun.last <= STRUCK_WORDS || roleWords.aimedAt.at(reading.tokens[term.first - 1])),
      ) ||
        termsOf(reading, sentence, 'measure').some((term) => term.id === 'bases' && term.first > noun.last)))
  );
}

/** "150 strikes which the factions carried out", over an aside. */
const isDoing = ({ tokens }: Reading, noun: number, { last }: Term): boolean =>
  roleWords.relative.at(tokens[noun + 1]) && [1, 2].some((step) => roleWords.launching.at(tokens[last + step]));

/** "150 strikes by the factions" (من الفصائل). */
const isBy = (reading: Reading, noun: number, actor: number): boolean => actor - noun <= 2 && roleWords.by.at(reading.tokens[actor - 1]);
