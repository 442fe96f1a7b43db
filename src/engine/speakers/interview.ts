// Questions and answers without labels: which paragraphs ask, which answer, and who is interviewed.
import { ANSWERING, ASKED, INTERVIEWING } from '../../languages/attribution.ts';
import { statementWords } from '../../languages/statement-words.ts';
import type { Token } from '../../text/tokens.ts';
import { type Reading, remember } from '../reading.ts';
import { isBoundary } from '../scope.ts';
import { introducedAs, introducedIn, PERSONS } from './introduced.ts';
import { speakerTerms } from './subjects.ts';

/** Fewer questions are no interview. */
const FEWEST_QUESTIONS = 3;
/** Of its three signs (a head that says so, questions to "you", answers by "us"): questions may head an explainer, which has one by chance. */
const FEWEST_SIGNS = 2;
/** Sentences that may introduce who is interviewed. */
const HEAD_SENTENCES = 8;

export interface Turn {
  /** `prompts`: where question and answer have marks, one that stands behind an answer and asks nothing. */
  readonly does: 'asks' | 'prompts' | 'answers';
  /** "-", "•" before the question and the answer. */
  readonly isMarked: boolean;
}

export interface Interview {
  /** By the first sentence of a paragraph; what goes on in another one may be anything. */
  readonly turns: ReadonlyMap<number, Turn>;
  /** The only one introduced before the first question, or `null` where it is no interview for sure. */
  readonly guest: string | null;
}

export const interviewOf = remember((reading: Reading): Interview => {
  const { sentences, tokens } = reading;
  const turns = new Map<number, Turn>();
  const signs = new Set<string>();
  let asked = 0;
  let head = 0;
  let last: Turn | null = null;
  let marked: Turn | null = null;
  const marks = marksOf(reading);
  for (const [index, { first, paragraph }] of sentences.entries()) {
    if (paragraph === sentences[index - 1]?.paragraph) continue;
    const words = tokens.slice(first, endOf(reading, index));
    const turn: Turn | null = turnByMark(words[0], marks) ?? turnOf(words, last, marked);
    last = turn;
    if (turn?.isMarked) marked = turn;
    if (!turn) continue;
    turns.set(index, turn);
    const asks = turn.does === 'asks';
    if (asks && asked++ === 0) head = index;
    if (turn.does === 'prompts') continue;
    if (words.some(({ norm }) => (asks ? ASKED.test(norm) || introducedAs(reading, norm) !== null : ANSWERING.test(norm))))
      signs.add(turn.does);
  }
  if (INTERVIEWING.test(reading.text.slice(0, tokens[sentences[head]?.first ?? 0]?.start))) signs.add('head');
  const isInterview = signs.size >= FEWEST_SIGNS && head <= HEAD_SENTENCES;
  return { turns: asked < FEWEST_QUESTIONS ? new Map() : turns, guest: isInterview ? onlyIntroduced(reading, head) : null };
});

const TURN_MARKS = new Set(['-', '●', '•', '▪', '■', '*', '·', '◼']);

/** The marks of those who ask and of those who answer, where two marks tell them apart. */
interface Marks {
  readonly asks: string;
  readonly answers: string;
}

/** "● How many? – 2,500": paragraph by paragraph a question behind one mark and its answer behind another, often enough. */
function marksOf(reading: Reading): Marks | null {
  const { sentences, tokens } = reading;
  const pairs = new Map<string, number>();
  let question: string | null = null;
  for (const [index, { first, paragraph }] of sentences.entries()) {
    if (paragraph === sentences[index - 1]?.paragraph) continue;
    const mark = tokens[first]?.norm ?? '';
    const isMarked = TURN_MARKS.has(mark);
    if (isMarked && question !== null && question !== mark) {
      const pair = `${question} ${mark}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    question = isMarked && tokens[endOf(reading, index) - 1]?.norm === '?' ? mark : null;
  }
  const [pair, another] = [...pairs].filter(([, count]) => count >= FEWEST_QUESTIONS).map(([marks]) => marks.split(' '));
  return pair?.[0] !== undefined && pair[1] !== undefined && !another ? { asks: pair[0], answers: pair[1] } : null;
}

/** The token at which the paragraph that begins with a sentence ends. */
function endOf({ sentences }: Reading, index: number): number {
  let end = index;
  while (sentences[end + 1]?.paragraph === sentences[index]?.paragraph) end++;
  return sentences[end]?.last ?? 0;
}

const turnByMark = (opening: Token | undefined, marks: Marks | null): Turn | null =>
  marks === null || (opening?.norm !== marks.asks && opening?.norm !== marks.answers)
    ? null
    : { does: opening.norm === marks.asks ? 'asks' : 'answers', isMarked: true };

/** `before` is the turn before, `marked` the last one that began with a mark, also farther back. */
function turnOf(words: readonly Token[], before: Turn | null, marked: Turn | null): Turn | null {
  const isMarked = TURN_MARKS.has(words[0]?.norm ?? '');
  if (before && before.does !== 'answers') return { does: 'answers', isMarked: isMarked && before.isMarked };
  if (words.findLast(({ norm }) => !TURN_MARKS.has(norm))?.norm === '?') return { does: 'asks', isMarked };
  return isMarked && marked?.does === 'answers' ? { does: 'prompts', isMarked } : null;
}

function onlyIntroduced(reading: Reading, head: number): string | null {
  const ids = new Set<string>();
  const offices = new Set<string>();
  for (let sentence = 0; sentence < head; sentence++) {
    const terms = speakerTerms(reading, sentence);
    const { first: start, last: end } = reading.sentences[sentence] ?? { first: 0, last: 0 };
    const words = reading.tokens.slice(start, end);
    for (const term of terms) if (isBriefing(words, { first: term.first - start, last: term.last - start })) offices.add(term.id);
    for (const id of introducedIn(reading, sentence)) ids.add(id);
    const isVenue = sentence === 0 && words.some((token) => statementWords.venues.at(token));
    if (isVenue) for (const { id } of terms.filter((term) => PERSONS.test(term.id))) ids.add(id);
    // "Fuad Hussein, Iraq's foreign minister": a name of the lexicon, and its office.
    for (const [i, { id, first }] of terms.entries())
      if (id === 'analyst' || (PERSONS.test(id) && terms.slice(0, i).some((other) => other.id === id && other.last < first))) ids.add(id);
  }
  offices.delete('analyst');
  return single(offices) ?? single(ids);
}

const single = (ids: ReadonlySet<string>): string | null => (ids.size === 1 ? ([...ids][0] ?? null) : null);

/** "the Defense Department's on-camera briefing" (إيجاز وزارة الدفاع): whose office it is, so near that no mark stands between. */
function isBriefing(words: readonly Token[], { first, last }: { readonly first: number; readonly last: number }): boolean {
  const at = words.findIndex((token) => statementWords.briefings.at(token));
  if (at < 0) return false;
  const isArabic = words[at]?.script === 'arabic';
  if (isArabic ? at > first : at < last) return false;
  const between = isArabic ? words.slice(at + 1, first) : words.slice(last + 1, at);
  return between.length < BRIEFING_WORDS && !between.some(isBoundary);
}

/** "'s on-camera", الصحفي الأسبوعي. */
const BRIEFING_WORDS = 5;
