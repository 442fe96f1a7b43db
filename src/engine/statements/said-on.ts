// When a position was taken, where the text dates the saying itself: "In January 2024 the Pentagon said", "said that month that".
import type { DateInterval } from '../../claims/time.ts';
import { roleWords } from '../../languages/role-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import type { DateExpression } from '../dates/read.ts';
import type { Reading } from '../reading.ts';
import { inSentence } from '../scope.ts';
import { sayingsOf } from '../speakers/sayings.ts';

/** Between the date and the verb or its subject: a comma and an article. */
const BESIDE = 3;
/** "That month" goes back so many sentences. */
const BACK_SENTENCES = 3;
/** What opens a sentence before its date. */
const OPENING = 2;

/** The day or month of the saying that governs a token; `null` where it has none of its own. `dates` are the text's, in order. */
export function saidOn(reading: Reading, sentence: number, token: number, dates: readonly DateExpression[]): DateInterval | null {
  const saying = sayingsOf(reading, sentence).findLast(({ kind, from, until }) => kind !== 'according' && from <= token && token < until);
  if (!saying) return null;
  const opening = reading.sentences[sentence]?.first ?? 0;
  const start = Math.min(saying.first, saying.subjectFirst);
  /** The saying's own adverbial: it opens the sentence right before the saying, or stands between the verb and what it says. */
  const isOwn = (first: number, last: number): boolean => {
    const isFront = last < start && start - last <= BESIDE && first - opening <= OPENING;
    const isBehind = first > saying.last && last < token && first - saying.from <= BESIDE && opensSpeech(reading, last + 1);
    return (isFront && isIn(reading, opening, first)) || (isBehind && isIn(reading, saying.from, first));
  };
  const own = inSentence(reading, sentence, dates).find(({ first, last }) => isOwn(first, last));
  if (own) return isPrecise(own) ? own.date : null;
  for (let i = opening; i < token; i++) if (isThen(reading, i) && isOwn(i, i + 1)) return dateBefore(reading, sentence, dates);
  return null;
}

const isPrecise = ({ date }: DateExpression): boolean => date !== null && (date.precision === 'day' || date.precision === 'month');

/** Nothing but a preposition and an article before the date: not "since", "unlike in", "from". */
const isIn = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => IN.some((words) => words.at(token)) && !roleWords.from.at(token) && !roleWords.to.at(token));

const IN = [roleWords.locative, roleWords.definite];

const opensSpeech = ({ tokens }: Reading, at: number): boolean =>
  roleWords.thatClause.at(tokens[at]) || QUOTING.has(tokens[at]?.norm ?? '');

const QUOTING = new Set([':', '"', ',']);

/** "that month", "the same month", الشهر نفسه; not "at the same time". */
const isThen = ({ tokens }: Reading, i: number): boolean =>
  (statementWords.same.at(tokens[i]) && statementWords.span.at(tokens[i + 1])) ||
  (statementWords.span.at(tokens[i]) && statementWords.same.at(tokens[i + 1]));

/** The date that the text named last, in the same paragraph. */
function dateBefore(reading: Reading, sentence: number, dates: readonly DateExpression[]): DateInterval | null {
  const { paragraph } = reading.sentences[sentence] ?? {};
  for (let at = sentence - 1; at >= sentence - BACK_SENTENCES && reading.sentences[at]?.paragraph === paragraph; at--) {
    const last = inSentence(reading, at, dates).findLast(isPrecise);
    if (last) return last.date;
  }
  return null;
}
