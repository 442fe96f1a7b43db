// Who launched the attacks that a figure counts? Whoever is named as their doer, not whom they hit.
import { clauseWords } from '../../languages/clause-words.ts';
import { hasConjunction } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading, Term } from '../reading.ts';
import { isBoundary, termsOf } from '../scope.ts';
import { ATTACKERS, type FoundActor, isScene, STATES, targetOf } from './actor.ts';
import { STRIKING } from './kinds.ts';
import { type CountedNoun, crossesBoundary } from './noun.ts';
import { doers } from './own-actors.ts';

/** The doer of an attack stands no further behind it: "about 150 attacks on American forces, launched by armed factions". */
const DOER_WORDS = 18;
/** A heading that is a name, with its mark. */
const HEAD_WORDS = 3;
/** "The group" was named no more sentences before. */
const GROUP_SENTENCES = 3;

/** Of attacks: who launched them; `attacker` is whom the topic's articles mean when they say that American forces were attacked. */
export function attackerOf(
  reading: Reading,
  sentence: number,
  figure: Figure,
  noun: CountedNoun,
  next: number,
  attacker: string,
): FoundActor | null {
  const here = doers(reading, sentence);
  const all = here.filter((term) => ATTACKERS.has(term.id) && !isScene(reading, term) && !isOccasion(reading, term, figure));
  const named = all.filter((term) => !isStruck(reading, sentence, term));
  // "US forces have carried out 80 attacks on factions": whoever attacks them is none of them.
  const state = here.find(({ id, last }) => STATES.has(id) && last < figure.first);
  if (state && named.length < all.length && !named.some(({ last }) => last < figure.first)) return { id: state.id, basis: 'stated' };
  // "US forces have launched 30 attacks", شنت القوات الأميركية: what they did themselves.
  if (state && named.length === 0 && isLauncher(reading, state, figure)) return { id: state.id, basis: 'stated' };
  // "armed factions that Iran backs": the factions attacked.
  const factions = named.filter((term) => term.id !== 'iran');
  const attackers =
    factions.length > 0 ? factions : named.filter((term) => term.last < figure.first || roleWords.by.at(reading.tokens[term.first - 1]));
  const behind = attackers.find(
    (term) =>
      term.first >= figure.first &&
      term.first < next &&
      term.first - noun.last <= DOER_WORDS &&
      !isReason(reading, noun.last, term) &&
      isLinked(reading, noun.last, term),
  );
  const found = behind ?? attackers.filter((term) => term.last < figure.first && !isAnswer(reading, term.last, figure.first)).at(-1);
  if (found) return { id: found.id, basis: 'stated' };
  const group = groupBefore(reading, sentence);
  if (group) return { id: group, basis: 'inferred' };
  const rival = rivalBefore(reading, sentence, figure, attacker);
  if (rival) return { id: rival, basis: 'inferred' };
  return targetOf(reading, sentence) || areForeignHit(reading, sentence) ? { id: attacker, basis: 'inferred' } : null;
}

/** "Iran backs the Houthis. These groups carried out 40 attacks": who attacked is said by a pronoun, and another group was named last. */
function rivalBefore(reading: Reading, sentence: number, figure: Figure, attacker: string): string | null {
  const { first } = reading.sentences[sentence] ?? figure;
  const isTheirs = reading.tokens
    .slice(first, figure.first)
    .some((token) => roleWords.itself.at(token) || roleWords.groups.at(token) || roleWords.group.at(token));
  if (!isTheirs) return null;
  const groups = termsOf(reading, sentence - 1, 'actor').filter(({ id }) => ATTACKERS.has(id) && id !== 'iran');
  return groups.some(({ id }) => id === attacker) ? null : (groups.at(-1)?.id ?? null);
}

/** "attacked 150 times since the Hamas massacre", "Between the Hamas assault and January", "After Israel's assault on Gaza, 150 attacks": whose doing only tells when. */
function isOccasion({ tokens }: Reading, { first, last }: Term, figure: Figure): boolean {
  const isApart = first > figure.last || tokens.slice(last + 1, figure.first).some(isBoundary);
  if (isInTimeClause(tokens, figure.last + 1, first)) return true;
  for (let i = first - 1; i >= Math.max(0, first - OCCASION_WORDS); i--) {
    if (isBoundary(tokens[i])) return false;
    // "attacked 150 times after October by factions"
    if (first > figure.last && roleWords.by.at(tokens[i])) return false;
    // "Between October and January the factions"
    if (hasConjunction(tokens[i]) || roleWords.conjunction.at(tokens[i])) return false;
    if (
      first < figure.first &&
      (clauseWords.between.at(tokens[i]) || (tokens[i]?.script === 'arabic' && clauseWords.dayNoun.at(tokens[i])))
    )
      return true;
    // "by" (من قبل), not "before"
    const isBy = roleWords.by.at(tokens[i]) && roleWords.by.at(tokens[i - 1]);
    if (isApart && !isBy && clauseWords.temporal.at(tokens[i])) return !clauseWords.accompanying.at(tokens[i]);
  }
  return false;
}

/** "attacked 150 times since the war broke out over the Hamas assault", "… as the US backs Israel": behind the conjunction, unless as the doer. */
function isInTimeClause(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  const opening = between.findLastIndex((token) => clauseWords.temporal.at(token) || token.norm === 'as' || token.norm === 'while');
  return (
    opening >= 0 &&
    between[opening]?.script === 'latin' &&
    between[opening + 1]?.norm !== 'many' &&
    !clauseWords.accompanying.at(between[opening]) &&
    !between.slice(opening + 1).some((token) => isBoundary(token) || roleWords.by.at(token) || roleWords.relative.at(token))
  );
}

/** "after the start of the Israeli": from the word of time to the name. */
const OCCASION_WORDS = 6;

/** "attacked 13 times because of Washington's support for Israel": whose doing only tells why. */
const isReason = ({ tokens }: Reading, from: number, { first }: Term): boolean =>
  tokens.slice(from + 1, first).some((token) => roleWords.cause.at(token));

function isLauncher({ tokens }: Reading, { first }: Term, figure: Figure): boolean {
  if (tokens[first]?.script === 'arabic') return [1, 2].some((back) => roleWords.launching.at(tokens[first - back]));
  const before = tokens.slice(Math.max(0, figure.first - LAUNCHING_WORDS), figure.first);
  return before.some((token) => roleWords.launching.at(token)) && !before.some(({ norm }) => norm === 'been' || norm === 'by');
}

/** "have carried out about". */
const LAUNCHING_WORDS = 4;

export const isStruck = (reading: Reading, sentence: number, term: Term): boolean =>
  reading.tokens[term.first]?.script === 'arabic' ? isArabicObject(reading, sentence, term) : isEnglishObject(reading, sentence, term);

/** "Israel attacked the militias": right behind the verb stands whom it hit; "attacked by the militias" has its preposition. */
const isEnglishObject = (reading: Reading, sentence: number, { first }: Term): boolean =>
  isAim(reading, sentence, first) ||
  (reading.terms[sentence] ?? []).some(
    ({ id, last }) =>
      STRIKING.has(id) && last < first && first - last <= OBJECT_WORDS && endsAsVerb(reading, last) && !hasBy(reading, last, first),
  );

/** "80 attacks on the Iran-backed factions", not "attacks on Americans by factions". */
const isAim = (reading: Reading, sentence: number, first: number): boolean =>
  termsOf(reading, sentence, 'measure').some(
    ({ id, last }) =>
      AIMED.has(id) &&
      last < first &&
      first - last <= AIM_WORDS &&
      roleWords.aimedAt.at(reading.tokens[last + 1]) &&
      !hasBy(reading, last + 1, first) &&
      termsOf(reading, sentence, 'actor').every((other) => other.first <= last || other.first >= first),
  );

const AIMED = new Set(['attacks', 'strikes']);
/** "on the powerful factions". */
const AIM_WORDS = 4;

/** "هجمات على الفصائل", "استهدف داعش الفصائل": behind the preposition, or behind the verb and its subject. */
function isArabicObject(reading: Reading, sentence: number, { first }: Term): boolean {
  if (roleWords.atWhom.at(reading.tokens[first - 1])) return true;
  const subject = termsOf(reading, sentence, 'actor').find(({ id, last }) => last === first - 1 && (ATTACKERS.has(id) || STATES.has(id)));
  if (!subject || /^و/u.test(reading.tokens[first]?.norm ?? '')) return false;
  return (reading.terms[sentence] ?? []).some(
    ({ id, last }) => STRIKING.has(id) && last < subject.first && subject.first - last <= OBJECT_WORDS,
  );
}

/** "attacked the militias". */
const OBJECT_WORDS = 2;

const endsAsVerb = (reading: Reading, token: number): boolean => /(?:ed|ing|struck|hit)$/u.test(reading.tokens[token]?.norm ?? '');

const hasBy = (reading: Reading, from: number, to: number): boolean =>
  reading.tokens.slice(from + 1, to).some((token) => roleWords.by.at(token));

/** "Our troops", "the bases that house them": soldiers and bases that the sentence gives to nobody else. */
const areForeignHit = (reading: Reading, sentence: number): boolean =>
  termsOf(reading, sentence, 'measure').some(({ id }) => id === 'troops' || id === 'bases') &&
  doers(reading, sentence).every(({ id }) => id === 'iraq');

/** "ISIS? 163 attacks this year": a sentence that is only the name of a group heads the next. */
function headedBy(reading: Reading, sentence: number): string | null {
  const head = reading.sentences[sentence - 1];
  if (!head || head.last - head.first > HEAD_WORDS) return null;
  return termsOf(reading, sentence - 1, 'actor').find(({ id }) => id === 'isis' || id === 'iran-aligned-factions')?.id ?? null;
}

/** "The group claimed 153 attacks", "It carried out 55": the armed group that was named last; `until` is a token. */
export function groupBefore(reading: Reading, sentence: number, until = Number.POSITIVE_INFINITY): string | null {
  const { first, last } = reading.sentences[sentence] ?? { first: 0, last: 0 };
  const isMeant = reading.tokens
    .slice(first, Math.min(last, until))
    .some(({ norm }, i, tokens) => (roleWords.group.has(norm) && tokens[i - 1]?.norm === 'the') || (i === 0 && roleWords.itself.has(norm)));
  if (!isMeant) return headedBy(reading, sentence);
  for (let i = sentence - 1; i >= Math.max(0, sentence - GROUP_SENTENCES); i--) {
    const named = termsOf(reading, i, 'actor').findLast((term) => term.id === 'isis' || term.id === 'iran-aligned-factions');
    if (named) return named.id;
  }
  return null;
}

/** An attacker behind the attacks stands in their segment, or has its verb or preposition before it ("…, launched by factions"). */
function isLinked(reading: Reading, from: number, term: Term): boolean {
  if (!crossesBoundary(reading, from, term.first)) return true;
  const isDoing =
    roleWords.relative.at(reading.tokens[from + 1]) && [1, 2].some((step) => roleWords.launching.at(reading.tokens[term.last + step]));
  return isDoing || [1, 2].some((back) => roleWords.by.at(reading.tokens[term.first - back]));
}

/** "struck the militias in response to dozens of attacks": those named before are the struck. */
function isAnswer(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (roleWords.answer.at(reading.tokens[i]) && !roleWords.going.at(reading.tokens[i - 1])) return true;
  return false;
}
