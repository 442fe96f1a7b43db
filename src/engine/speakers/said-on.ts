// When something was said, where the text dates the saying itself: "In January 2024 the Pentagon said".
import type { DateInterval, IsoDay } from '../../claims/time.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import { roleWords } from '../../languages/role-words.ts';
import { speakerWords } from '../../languages/speaker-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import type { Token } from '../../text/tokens.ts';
import { addDays } from '../dates/calendar.ts';
import type { DateExpression } from '../dates/read.ts';
import { type Reading, rememberBySentence } from '../reading.ts';
import { inSentence, segmentAt } from '../scope.ts';
import { type Saying, sayingsOf } from './sayings.ts';

/** Between the date and the verb or its subject: a comma and an article. */
const BESIDE = 3;
/** What opens a sentence before its date. */
const OPENING = 2;

export interface Times {
  /** Those of the text, in order. */
  readonly dates: readonly DateExpression[];
  readonly published: IsoDay | null;
}

/**
 * The day or month of the saying that governs a token; `null` where it has none of its own. Of a year before that of publication its
 * first day: nothing tells that it was said later.
 */
export function saidOn(reading: Reading, sentence: number, token: number, { dates, published }: Times): DateInterval | null {
  const saying = sayingOver(reading, sentence, token);
  if (!saying) return null;
  const opening = reading.sentences[sentence]?.first ?? 0;
  const start = Math.min(saying.first, saying.subjectFirst);
  /** The saying's own adverbial: it opens the sentence right before the saying, or stands between the verb and what it says. */
  const isOwn = (first: number, last: number): boolean => {
    const isFront = last < start && start - closeOfAside(reading, last, start) <= BESIDE && first - opening <= OPENING;
    const isBehind = first > saying.last && last < token && first - saying.from <= BESIDE && opensSpeech(reading, last + 1);
    return (isFront && isIn(reading, opening, first)) || (isBehind && isIn(reading, saying.from, first));
  };
  const own = inSentence(reading, sentence, dates).find(({ first, last }) => isOwn(first, last));
  return !own || isPrecise(own) ? (own?.date ?? null) : beginningOf(own, published);
}

/** The saying whose words the token is among. */
const sayingOver = (reading: Reading, sentence: number, token: number): Saying | undefined =>
  sayingsOf(reading, sentence).findLast(({ kind, from, until }) => kind !== 'according' && from <= token && token < until);

/** Behind a comma or a quotation mark, also "as the Pentagon said" (كما قال): not "and the Pentagon answered". */
function standsApart({ tokens }: Reading, { first, subjectFirst }: Saying): boolean {
  const before = Math.min(first, subjectFirst) - 1;
  return (
    [before, before - 1].some((at) => tokens[at]?.norm === ',' || tokens[at]?.norm === '"') && !roleWords.conjunction.at(tokens[before])
  );
}

/** The last token of the aside that stands between a date and what it is told of ("In January 2023, shortly after he took office, he said"). */
function closeOfAside({ tokens }: Reading, date: number, until: number): number {
  if (tokens[date + 1]?.norm !== ',') return date;
  for (let i = Math.min(until, date + LONGEST_ASIDE) - 1; i > date + 1; i--) if (tokens[i]?.norm === ',') return i;
  return date;
}

const LONGEST_ASIDE = 16;

const isPrecise = ({ date }: DateExpression): boolean => date !== null && (date.precision === 'day' || date.precision === 'month');

const beginningOf = ({ date }: DateExpression, published: IsoDay | null): DateInterval | null =>
  date !== null && published !== null && date.to.slice(0, 4) < published.slice(0, 4) ? { ...date, to: date.from } : null;

/** Nothing but a preposition and an article before the date: not "since", "unlike in", "from". */
const isIn = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => IN.some((words) => words.at(token)) && !roleWords.from.at(token));

const IN = [roleWords.locative, roleWords.definite, statementWords.backIn];

const opensSpeech = ({ tokens }: Reading, at: number): boolean => isOpener(tokens[at]) || tokens[at]?.norm === ',';

/** Opens what is said: "that", a colon, a quotation mark. */
const isOpener = (token: Token | undefined): boolean => roleWords.thatClause.at(token) || token?.norm === ':' || token?.norm === '"';

/**
 * Whether what is said at a token may have been said long before publication: a date so old stands with the saying, before it, between it and
 * the words that open what is said ("said in an interview in January 2023 that"), or behind what was said ('"…," he said a year ago').
 */
export function isSaidLongAgo(reading: Reading, sentence: number, token: number, { dates, published }: Times): boolean {
  const { tokens } = reading;
  const day = published === null ? null : addDays(published, -LONG_AGO_DAYS);
  const times = [
    ...inSentence(reading, sentence, dates).filter(({ date }) => date && day && date.to < day),
    ...distancesOf(reading, sentence),
  ];
  if (times.length === 0) return false;
  const before = sayingOver(reading, sentence, token);
  const behind = before ? undefined : sayingsOf(reading, sentence).find((one) => one.first > token && standsApart(reading, one));
  return times.some(({ first, last }) => {
    // "Sudani, who took office in 2022, said"
    const opener = tokens[segmentAt(reading, sentence, first).first];
    if (clauseWords.knownRelative.at(opener) || speakerWords.ofPerson.at(opener)) return false;
    if (before) return last < before.first || (first > before.last && last < token && tokens.slice(last + 1, token).some(isOpener));
    const isNear = behind !== undefined && first > behind.last && first - behind.last <= LONGEST_ASIDE;
    return isNear && !tokens.slice(behind.last + 1, first).some(isOpener);
  });
}

/** What was said in these last days before publication is said now. */
const LONG_AGO_DAYS = 60;

/** "a year ago", "months ago", قبل عام, قبل ثلاث سنوات: distances too long for a day. */
const distancesOf = rememberBySentence(({ tokens, sentences }: Reading, sentence: number): readonly { first: number; last: number }[] => {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  const found: { first: number; last: number }[] = [];
  for (let i = first; i < last; i++)
    if (statementWords.ago.at(tokens[i]) && [-1, 1, 2].some((step) => statementWords.longSpan.at(tokens[i + step])))
      found.push({ first: i, last: i });
  return found;
});
