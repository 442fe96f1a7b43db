// Questions and answers without labels: which paragraphs ask, which answer, and who is interviewed.
import { ANSWERING, ASKED, INTERVIEWING } from '../../languages/attribution.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import { roleWords } from '../../languages/role-words.ts';
import { speakerWords } from '../../languages/speaker-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import type { Token } from '../../text/tokens.ts';
import { type Reading, remember } from '../reading.ts';
import { isBoundary } from '../scope.ts';
import { attributionLabels } from './attribution-labels.ts';
import { introducedAs, introducedIn, PERSONS } from './introduced.ts';
import { speakerTerms } from './speaker-terms.ts';

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
  let questions = 0;
  let head = 0;
  let last: Turn | null = null;
  let marked: Turn | null = null;
  const marks = marksOf(reading);
  for (const [index, { first, paragraph }] of sentences.entries()) {
    if (paragraph === sentences[index - 1]?.paragraph) continue;
    const words = tokens.slice(first, endOf(reading, index));
    const labelled = turnByLabel(reading, index);
    if (labelled?.does === 'asks') questions++;
    const turn: Turn | null = labelled ?? turnByMark(words[0], marks) ?? turnOf(words, last, marked);
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
  // "Q: …", "A: …" are labels of nothing else, also behind a long opening.
  const isLabelled = questions >= FEWEST_QUESTIONS;
  const isInterview = isLabelled || (signs.size >= FEWEST_SIGNS && head <= HEAD_SENTENCES);
  const guest = isInterview ? onlyIntroduced(reading, Math.min(head, HEAD_SENTENCES)) : null;
  return { turns: asked < FEWEST_QUESTIONS ? new Map() : turns, guest };
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

/** "Q: …", «سؤال أخير: …», "A: …": by the label of who asks or answers. */
function turnByLabel(reading: Reading, index: number): Turn | null {
  const { tokens } = reading;
  const { first } = reading.sentences[index] ?? { first: 0 };
  if (statementWords.answerHeads.at(tokens[first]) && tokens[first + 1]?.norm === ':') return { does: 'answers', isMarked: false };
  const asker = attributionLabels(reading, index).find((label) => label.kind === 'askers' && label.first === first);
  const isLabel = asker !== undefined && tokens.slice(asker.last + 1, asker.last + 1 + ASKER_WORDS).some(({ norm }) => norm === ':');
  return isLabel ? { does: 'asks', isMarked: false } : null;
}

/** «سؤال من هاتف:» */
const ASKER_WORDS = 3;

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
  const received = new Set<string>();
  const beside = new Set<string>();
  for (let sentence = 0; sentence < head; sentence++) {
    const terms = speakerTerms(reading, sentence);
    const { first: start, last: end } = reading.sentences[sentence] ?? { first: 0, last: 0 };
    const words = reading.tokens.slice(start, end);
    for (const term of terms) {
      const within = { first: term.first - start, last: term.last - start };
      if (isBriefing(words, within)) offices.add(term.id);
      // "the Pentagon's briefing with the Iraqi minister": either of them may answer.
      else if (PERSONS.test(term.id) && isBeside(words, within)) beside.add(term.id);
      if (PERSONS.test(term.id) && isReceived(words, within)) received.add(term.id);
    }
    for (const id of introducedIn(reading, sentence)) ids.add(id);
    const isVenue = sentence === 0 && words.some((token) => statementWords.venues.at(token));
    if (isVenue) for (const { id } of terms.filter((term) => PERSONS.test(term.id))) ids.add(id);
    // "Fuad Hussein, Iraq's foreign minister": a name of the lexicon, and its office.
    for (const [i, { id, first }] of terms.entries())
      if (id === 'analyst' || (PERSONS.test(id) && terms.slice(0, i).some((other) => other.id === id && other.last < first))) ids.add(id);
  }
  offices.delete('analyst');
  if (offices.size > 0) return single(new Set([...offices, ...beside]));
  return single(received.size > 0 ? received : ids);
}

const single = (ids: ReadonlySet<string>): string | null => (ids.size === 1 ? ([...ids][0] ?? null) : null);

/**
 * "the Defense Department's on-camera briefing", "the news conference held by the Pentagon" (إيجاز وزارة الدفاع, المؤتمر الصحفي الذي عقدته): whose
 * office it is, so near that no mark stands between.
 */
const isBriefing = (words: readonly Token[], { first, last }: { readonly first: number; readonly last: number }): boolean =>
  words.some((word, at) => {
    if (!statementWords.briefings.at(word) || !isOfPress(words, at) || (first <= at && last >= at)) return false;
    const between = last < at ? words.slice(last + 1, at) : words.slice(at + 1, first);
    const isOrdered = word.script === 'arabic' ? first > at : last < at || between.some((token) => statementWords.heldBy.at(token));
    const isAbout = last >= at && between.some((token) => statementWords.notHeldBy.at(token));
    return isOrdered && between.length < BRIEFING_WORDS && !between.some(isBoundary) && !isAbout;
  });

/** "with the Iraqi" */
const isBeside = (words: readonly Token[], { first }: { readonly first: number }): boolean =>
  words.slice(Math.max(0, first - 2), first).some((token) => clauseWords.accompanying.at(token));

/** A conference is of the press only where it is called so. */
const isOfPress = (words: readonly Token[], at: number): boolean =>
  !statementWords.conferences.at(words[at]) || [at - 1, at + 1].some((beside) => statementWords.press.at(words[beside]));

/** "'s on-camera", الصحفي الأسبوعي. */
const BRIEFING_WORDS = 5;

/** "We met an adviser to the premier" (التقينا مستشارا): right behind the verb. */
const isReceived = (words: readonly Token[], { first }: { readonly first: number }): boolean => {
  const at = words.findIndex((token) => statementWords.received.at(token));
  const isOurs = words[at]?.script === 'arabic' || statementWords.hosts.at(words[at - 1]);
  const isLight = (token: Token): boolean => TO.some((list) => list.at(token)) || speakerWords.introducing.at(token);
  return at >= 0 && at < first && isOurs && first - at <= RECEIVED_WORDS && words.slice(at + 1, first).every(isLight);
};

const TO = [clauseWords.accompanying, roleWords.to];

/** "spoke to a senior" */
const RECEIVED_WORDS = 4;
