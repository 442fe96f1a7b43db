// Did a figure hold once, and perhaps no more? "from 5,000 to 2,500", "there were 5,200 at the time", "the 5,200 of four years ago".
import { clauseWords } from '../../languages/clause-words.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading } from '../reading.ts';
import { segmentAt, termsOf } from '../scope.ts';
import type { CountedNoun } from './noun.ts';

/** A time behind its figure belongs to it only this near: "about 2,500 at the start of this year". */
export const TIME_BEHIND_WORDS = 10;

/** "from 5,000 to 2,500" gives the first a time that is over; so do "at its peak", "once". */
export function isFormer(
  reading: Reading,
  sentence: number,
  figure: Figure,
  noun: CountedNoun,
  bounds: { readonly next: number },
): boolean {
  const before = reading.tokens[figure.first - 1]?.norm ?? '';
  if (roleWords.from.has(before)) {
    for (let i = noun.last + 1; i < bounds.next; i++) if (i === bounds.next - 1 && roleWords.to.at(reading.tokens[i])) return true;
    // "a thousand, down from tens of thousands"
    if (roleWords.changing.at(reading.tokens[figure.first - 2])) return true;
  }
  const segment = segmentAt(reading, sentence, figure.first);
  if (
    isOfStart(reading, sentence, figure) ||
    opensAgo(reading, sentence, segment.first, figure) ||
    isTimeAgo(reading, sentence, noun.last, Math.min(segment.last, bounds.next + AGO_WORDS)) ||
    isOfThatDay(reading, segment, figure, noun)
  )
    return true;
  if (hadThem(reading, sentence, figure, noun) || wereThen(reading, figure)) return true;
  if (isCompared(reading, sentence, figure, Math.min(segment.last, bounds.next))) return true;
  // "كان عدد الجنود، في كانون الثاني، 5200": behind an aside the first verb goes on.
  const opening = before === ',' ? segmentAt(reading, sentence, reading.sentences[sentence]?.first ?? 0) : segment;
  if (opening.last < figure.first && isWas(reading, opening.first, opening.last)) return true;
  for (let i = segment.first; i < figure.first; i++) if (isWas(reading, i, figure.first)) return true;
  for (let i = segment.first; i < Math.min(segment.last, bounds.next); i++)
    // "Once the reduction is done, …": a conjunction, no time of old.
    if (
      isAtTheTime(reading, i) ||
      // "used to operate out of 12 bases", not "is used to"
      (reading.tokens[i]?.norm === 'used' && roleWords.to.at(reading.tokens[i + 1]) && !roleWords.existence.at(reading.tokens[i - 1])) ||
      isOfGovernment(reading, i) ||
      (roleWords.past.at(reading.tokens[i]) && !(reading.tokens[i]?.norm === 'once' && i === segment.first))
    )
      return true;
  return false;
}

/** "It began with 275 soldiers and grew to 5,000" (بدأ بـ275 ثم صاروا): then, and at a time that is not told. */
function isOfStart({ tokens, sentences }: Reading, sentence: number, { first }: Figure): boolean {
  for (let i = sentences[sentence]?.first ?? first; i < first; i++) {
    if (!roleWords.beginning.at(tokens[i])) continue;
    const behind = tokens.slice(i + 1, Math.min(first + 1, i + 1 + START_WORDS));
    if (behind.some((token) => clauseWords.accompanying.at(token) || /^ب/u.test(token.norm))) return true;
  }
  return false;
}

/** From "began" to what it began with. */
const START_WORDS = 5;

/** "under Trump", "during the Trump years"; "Trump cut it to 3,000" (خفضه ترامب): of the time of one who governed before. */
const isOfGovernment = ({ tokens }: Reading, at: number): boolean =>
  roleWords.presidents.at(tokens[at]) &&
  ([1, 2].some((back) => roleWords.under.at(tokens[at - back])) || [1, -1].some((step) => roleWords.resized.at(tokens[at + step])));

/** "four years": what another figure than that of the time itself counts is another's. */
const AGO_WORDS = 3;

/** "the 5,200 of four years ago", "٥٢٠٠ قبل أربع سنوات": a distance back behind the figure, in its own clause. */
const isTimeAgo = (reading: Reading, sentence: number, from: number, end: number): boolean =>
  termsOf(reading, sentence, 'measure').some(
    ({ id, first, last }) =>
      id === 'duration' &&
      first > from &&
      last < end &&
      first - from <= TIME_BEHIND_WORDS &&
      [reading.tokens[last + 1], ...reading.tokens.slice(from + 1, first)].some((token) => roleWords.ago.at(token)),
  );

/** "Two years ago there were 5,200", "Back when they had 5,200": the clause opens with its time, and says nothing that was only said then. */
function opensAgo({ tokens, sentences }: Reading, sentence: number, clause: number, { first }: Figure): boolean {
  const start = sentences[sentence]?.first ?? first;
  const isPast = (from: number): boolean => {
    const between = tokens.slice(from, first);
    return between.some((token) => roleWords.wasThere.at(token)) && !between.some((token) => roleWords.saying.at(token));
  };
  for (let i = start; i < Math.min(start + OPENING_WORDS, first); i++) if (roleWords.ago.at(tokens[i])) return isPast(i);
  return [clause, clause + 1].some((at) => at < first && clauseWords.dayRelative.at(tokens[at])) && isPast(clause);
}

/** "A year and a half ago". */
const OPENING_WORDS = 7;

/** "There were 5,200 when the mission ended": the clause behind tells the time. */
function isOfThatDay({ tokens }: Reading, segment: { first: number; last: number }, figure: Figure, noun: CountedNoun): boolean {
  const isPast = tokens.slice(segment.first, figure.first).some((token) => roleWords.wasThere.at(token));
  return isPast && tokens.slice(noun.last + 1, segment.last).some((token) => clauseWords.dayRelative.at(token));
}

/** "2,500, compared with 5,200 under Trump" (مقارنة بـ5200): of another time, unless another place is named that makes it another's. */
function isCompared(reading: Reading, sentence: number, { first, last }: Figure, end: number): boolean {
  const compares = reading.tokens.slice(Math.max(0, first - COMPARED_WORDS), first).some((token) => roleWords.compared.at(token));
  if (!compares) return false;
  const places = termsOf(reading, sentence, 'place');
  const own = places.filter((place) => place.first > last && place.first < end);
  return own.every(({ id }) => places.some((place) => place.id === id && place.last < first));
}

/** "compared with", بالمقارنة مع. */
const COMPARED_WORDS = 2;

/** "soldiers, who were 5,200 strong", "who numbered 5,200". */
const wereThen = ({ tokens }: Reading, { first }: Figure): boolean =>
  roleWords.wereAsMany.at(tokens[first - 1]) && roleWords.relative.at(tokens[first - 2]);

/** "who had 5,200 soldiers", "5,200 soldiers had been stationed": once; "he said that they had 2,500": now, as he said. */
function hadThem({ tokens, sentences }: Reading, sentence: number, { first }: Figure, noun: CountedNoun): boolean {
  const behind = tokens.slice(noun.last + 1, noun.last + 1 + WORDS_OF_VERB);
  const isPluperfect = behind.some(({ norm }, i) => norm === 'had' && behind[i + 1]?.norm === 'been');
  if (tokens[first - 1]?.norm !== 'had' && !isPluperfect) return false;
  const bounds = sentences[sentence] ?? { first, last: first };
  // "estimated that it still had 5,000": now, as they did.
  const isReckoned = tokens
    .slice(bounds.first, first)
    .some((token, i, words) => roleWords.opinion.at(token) && roleWords.thatClause.at(words[i + 1]));
  return !isReckoned && !tokens.slice(bounds.first, bounds.last).some((token) => roleWords.saying.at(token));
}

/** From the noun to the end of "had been". */
const WORDS_OF_VERB = 4;

/** From the verb to "at the moment". */
const MOMENT_WORDS = 14;

/** "There were 5,200 at the time", "that year", في تلك الفترة; not "since that day", which goes on. */
export function isAtTheTime({ tokens }: Reading, i: number): boolean {
  if (!roleWords.timeNoun.at(tokens[i])) return false;
  const [before, governor] = [tokens[i - 1], tokens[i - 2]];
  if (roleWords.thatOne.at(before)) return !roleWords.since.at(governor);
  if (before?.norm !== 'the' || governor?.norm !== 'at') return false;
  // "There are 900 at the moment": now, unless the verb says otherwise.
  return tokens[i]?.norm !== 'moment' || tokens.slice(Math.max(0, i - MOMENT_WORDS), i).some((token) => roleWords.wasThere.at(token));
}

/** "كان في العراق 5200 جندي": there were, and perhaps no longer are; not the pluperfect of "كانت قد تعرضت". */
const isWas = (reading: Reading, i: number, end: number): boolean =>
  roleWords.was.at(reading.tokens[i]) && !reading.tokens.slice(i, end).some((token) => roleWords.already.at(token));

/** "… in March 2020, yet at present 2,500": the date before is another time's. */
export function saysNow(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isNow(reading, i)) return true;
  return false;
}

/** "now", "are still"; not "in 2020 they still kept", "were still". */
const isNow = ({ tokens }: Reading, at: number): boolean =>
  roleWords.present.at(tokens[at]) &&
  !(
    tokens[at]?.norm === 'still' &&
    !roleWords.isNow.at(tokens[at - 1]) &&
    (roleWords.wasThere.at(tokens[at - 1]) || PAST.test(tokens[at + 1]?.norm ?? ''))
  );

/** An English verb of the past. */
const PAST = /^(?:had|kept|held|ran|was|were|\p{L}+ed)$/u;
