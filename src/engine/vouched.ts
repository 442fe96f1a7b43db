// Does the text stand by what a sentence tells? Not under "Myth:" or "Correction", as hearsay or a film's, or when it goes on "That was wrong".
import { roleWords } from '../languages/role-words.ts';
import { speakerWords } from '../languages/speaker-words.ts';
import { statementWords } from '../languages/statement-words.ts';
import { VOUCHING_TABLES, type VouchingKind } from '../languages/vouching.ts';
import type { Sentence } from '../text/sentences.ts';
import { isFalsityNear, negationLabels } from './negation.ts';
import { type Reading, rememberBySentence } from './reading.ts';
import { isBoundary } from './scope.ts';
import { type GrammarLabel, makeGrammar } from './speakers/labels.ts';
import { isBehind } from './speakers/transcript.ts';

/** From a report to what it tells: "reports in the press that". */
const REPORT_WORDS = 5;
/** From "went on" over who did to "saying". */
const SUBJECT_WORDS = 8;
/** A sentence that takes the one before it back says so in its first words: "But that figure is wrong". */
const TAKEN_BACK_WORDS = 12;
/** A notice may stand behind a mark or an article. */
const NOTICE_WORDS = 2;

const grammar = makeGrammar<VouchingKind>(VOUCHING_TABLES);

/** Whether what stands at `token` is told as so, by the text or by whom it names. */
export const isVouchedFor = (reading: Reading, sentence: number, token: number): boolean =>
  !isBehind(reading, sentence, 'claims') &&
  !grammar.labelsOf(reading, sentence).some(({ kind, first }) => kind === 'unclaimed' && first < vouchesFrom(reading, sentence)) &&
  !isRumour(reading, sentence, token) &&
  !isTakenBack(reading, sentence, token) &&
  !isOfNotice(reading, sentence);

/**
 * The token from which a sentence only vouches for what stands before (", and I would mislead you if I said otherwise"): neither "if" nor
 * "mislead" is about that. `Infinity` where it does not.
 */
export const vouchesFrom = (reading: Reading, sentence: number): number => vouching(reading, sentence).from;

const vouching = rememberBySentence(({ sentences, tokens }: Reading, sentence: number): { readonly from: number } => {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  const words = tokens.slice(first, last).map(({ norm }) => norm);
  const comma = words.lastIndexOf(',', words.lastIndexOf('otherwise'));
  const isVouching = comma > 0 && words[comma + 1] === 'and' && VOUCHER.test(words[comma + 2] ?? '');
  return { from: isVouching ? first + comma : Number.POSITIVE_INFINITY };
});

const VOUCHER = /^(?:i(?:'.+)?|nobody|no|anyone|whoever|you)$/u;

/** "said reports that Iraq had asked …", "claims that …": what is only reported is nobody's word. */
function isRumour(reading: Reading, sentence: number, until: number): boolean {
  const labels = grammar.labelsOf(reading, sentence);
  if (isClaim(reading, sentence, until)) return true;
  return labels.some(
    ({ kind, first, last }) =>
      (kind === 'claimants' && last < until && !reading.tokens.slice(last + 1, until).some(isBoundary)) ||
      (kind === 'reports' &&
        last < until &&
        // "said in a report that": the report is his own.
        ![1, 2].some((back) => roleWords.locative.at(reading.tokens[first - back])) &&
        // "went on saying that" (جدد السوداني القول إن)
        !(
          reading.tokens[first]?.norm === 'القول' &&
          reading.tokens.slice(Math.max(0, first - SUBJECT_WORDS), first).some((token) => statementWords.goingOn.within(token))
        ) &&
        isFollowed(reading, labels, last, Math.min(until, last + REPORT_WORDS))),
  );
}

/** "The idea that Iraq has asked is ridiculous": who tells of a claim at the head of a clause does not make it; what he calls untrue he denies. */
function isClaim(reading: Reading, sentence: number, until: number): boolean {
  const { tokens, sentences } = reading;
  const start = sentences[sentence]?.first ?? until;
  for (let i = start; i < until; i++) {
    if (!speakerWords.claimed.at(tokens[i])) continue;
    const before = speakerWords.article.at(tokens[i - 1]) ? i - 2 : i - 1;
    const isHead = before < start || isBoundary(tokens[before]) || tokens[before]?.norm === '"' || roleWords.thatClause.at(tokens[before]);
    const that = tokens
      .slice(i + 1, Math.min(until, i + 1 + REPORT_WORDS))
      .findIndex((token) => roleWords.thatClause.at(token) || WITH_THAT.test(token.norm));
    const isTold = that >= 0 && !tokens.slice(i + 1, i + 1 + that).some(isBoundary);
    if (isHead && isTold) return !negationLabels(reading, sentence).some(({ kind }) => kind === 'falsities');
  }
  return false;
}

/** بأنها */
const WITH_THAT = /^بان(?:ه|ها|هم)$/u;

/** "rumours that", "rumours in the market: ". */
const isFollowed = (reading: Reading, labels: readonly GrammarLabel<VouchingKind>[], report: number, until: number): boolean =>
  labels.some(({ kind, first }) => kind === 'ofReports' && first > report && first <= until) ||
  reading.tokens.slice(report + 1, until).some(({ norm }) => norm === ':');

/** "Our post gave 5,200. That was wrong.", "It gave 5,200, a wrong number" (وهو رقم خاطئ). */
function isTakenBack(reading: Reading, sentence: number, token: number): boolean {
  if (isTakenBackBehind(reading, sentence, token)) return true;
  const next = reading.sentences[sentence + 1];
  if (!next || next.paragraph !== reading.sentences[sentence]?.paragraph) return false;
  const until = Math.min(next.last, next.first + TAKEN_BACK_WORDS);
  const isTaken = grammar.labelsOf(reading, sentence + 1).some(({ kind, last }) => kind === 'takingBack' && last < until);
  return isTaken || isFalsityNear(reading, sentence + 1, until) || isShortNo(reading, next);
}

/** Behind a comma that follows, the number itself is called wrong. */
function isTakenBackBehind(reading: Reading, sentence: number, token: number): boolean {
  const { tokens } = reading;
  return grammar
    .labelsOf(reading, sentence)
    .some(
      ({ kind, first, last }) =>
        kind === 'takingBack' &&
        first > token &&
        first - token <= TAKEN_BACK_WORDS &&
        tokens.slice(token, first).some(isBoundary) &&
        tokens
          .slice(first - NUMBER_WORDS, last + NUMBER_WORDS)
          .some((word) => roleWords.tally.at(word) || roleWords.clausePronoun.at(word)),
    );
}

/** "There are not." */
const isShortNo = ({ tokens }: Reading, { first, last }: Sentence): boolean =>
  [1, 2].some((at) => first + at + 1 < last && roleWords.negation.at(tokens[first + at]) && tokens[first + at + 1]?.kind === 'mark');

/** From the word for a number to what is said of it: "a figure that is false". */
const NUMBER_WORDS = 4;

/** "Correction: we wrote …": of the whole paragraph, and of the whole text that has it for a title. */
function isOfNotice(reading: Reading, sentence: number): boolean {
  const { paragraph } = reading.sentences[sentence] ?? {};
  for (let at = sentence; at >= 0 && sentence - at < PARAGRAPH_SENTENCES && reading.sentences[at]?.paragraph === paragraph; at--)
    if (reading.sentences[at - 1]?.paragraph !== paragraph && opensWith(reading, at, isNotice)) return true;
  return opensWith(reading, 0, isNotice) || opensWith(reading, 0, isKicker);
}

function opensWith(reading: Reading, sentence: number, isMeant: (label: GrammarLabel<VouchingKind>, reading: Reading) => boolean): boolean {
  let { first } = reading.sentences[sentence] ?? { first: 0 };
  // "18:55 - Correction": behind a live page's time.
  while (reading.tokens[first]?.kind === 'number' || reading.tokens[first]?.kind === 'mark') first++;
  return grammar.labelsOf(reading, sentence).some((label) => label.first - first < NOTICE_WORDS && isMeant(label, reading));
}

const isNotice = ({ kind }: GrammarLabel<VouchingKind>): boolean => kind === 'notices';

/** "SATIRE | Pentagon to leave": the word for the kind of text stands by itself before its title. */
const isKicker = ({ kind, last }: GrammarLabel<VouchingKind>, { tokens }: Reading): boolean =>
  kind === 'unclaimed' && (tokens[last + 1]?.kind === 'mark' || tokens[last + 1]?.gap === 'line');

/** Notices are short. */
const PARAGRAPH_SENTENCES = 5;
