// Labels of speakers before a colon: "SENIOR OFFICIAL: …" in a transcript, "al-Abbasi: …" in a headline.
import { roleWords } from '../../languages/role-words.ts';
import { speakerWords } from '../../languages/speaker-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import { type Reading, remember } from '../reading.ts';
import { type AttributionLabel, attributionLabels } from './attribution-labels.ts';
import { interviewOf, type Turn } from './interview.ts';
import { introducedAs, PERSONS } from './introduced.ts';
import { kindOf } from './referents.ts';
import type { Said } from './sayings.ts';
import { speakerTerms } from './speaker-terms.ts';

/** Sentences in which a transcript names who answers in it. */
const HEAD_SENTENCES = 3;

type Heading = AttributionLabel & { readonly kind: 'askers' | 'claims' };

interface Label {
  readonly said: Said;
  /** It holds for the paragraphs behind it, up to the next. */
  readonly stays: boolean;
  readonly heads?: 'askers' | 'claims';
}

/** A label and its colon take at most so many tokens. */
const LABEL_TOKENS = 14;

/** The speaker whose label stands before the sentence: of its paragraph, or in capitals of a paragraph before it. */
export const labelledSpeaker = (reading: Reading, sentence: number): Said | null => allLabels(reading)[sentence]?.said ?? null;

/** Whether the sentence stands behind the label of one who asks ("Q:"), or of what is told only to be checked ("Myth:"). */
export const isBehind = (reading: Reading, sentence: number, label: 'askers' | 'claims'): boolean =>
  allLabels(reading)[sentence]?.heads === label;

const allLabels = remember(findLabels);

function findLabels(reading: Reading): (Label | null)[] {
  let current: Label | null = null;
  let paragraph = -1;
  let host: string | null = null;
  let titled: string | null = null;
  const { turns, guest } = interviewOf(reading);
  return reading.sentences.map((sentence, index) => {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      const label = labelOf(reading, index, host, guest) ?? turnLabel(turns.get(index), titled ?? guest);
      // "The spokesman to \"The Field\": …" over an interview names who answers.
      if (index < HEAD_SENTENCES && !turns.has(index)) titled ??= label?.said.id ?? null;
      host ??= titled;
      if (label) current = label;
      else if (current && !current.stays) current = null;
    } else if (current?.heads === 'askers' && isAnswerLabel(reading, index)) current = null;
    // The one who answers is named at the head of a transcript: its labels say only "the spokesman". "Iraqi officers" are many.
    if (index < HEAD_SENTENCES)
      host ??= speakerTerms(reading, index).find(({ id }) => PERSONS.test(id) && kindOf(reading, id) !== 'people')?.id ?? null;
    return current;
  });
}

/** "س: كم جنديا هناك؟ ج: 2500": a label behind the question, in its paragraph. */
const isAnswerLabel = ({ tokens, sentences }: Reading, index: number): boolean => {
  const { first } = sentences[index] ?? { first: 0 };
  return tokens[first - 1]?.norm === '?' && tokens[first + 1]?.norm === ':';
};

const turnLabel = (turn: Turn | undefined, guest: string | null): Label | null => {
  if (!turn || !(turn.isMarked || guest !== null)) return null;
  return { said: { id: turn.does === 'answers' ? guest : null, name: null }, stays: false, ...(turn.does === 'asks' ? ASKER : {}) };
};

const ASKER = { heads: 'askers' } as const;

/** The first colon that is no part of a time, within a label's length, or null. */
function colonOf({ tokens }: Reading, first: number, end: number): number | null {
  for (let i = first + 1; i < Math.min(end, first + LABEL_TOKENS); i++) {
    if (tokens[i]?.norm === ':' && !(tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.kind === 'number')) return i;
  }
  return null;
}

/** "20:55 | Breaking - al-Abbasi:": behind the last mark before the name. */
function labelStart({ tokens }: Reading, first: number, colon: number): number {
  for (let i = colon - 1; i >= first; i--) if (PREFIX_MARKS.has(tokens[i]?.norm ?? '')) return i + 1;
  return first;
}

const PREFIX_MARKS = new Set(['|', '-', '●', '•', '▪', '◼', '*', '·', '/']);

/** "al-Abbasi to \"The Field\":", "السوداني في مقابلة:": to whom or in what he said it. */
function isVenue({ tokens }: Reading, from: number, colon: number, speaker: string): boolean {
  const isQuoted = speakerWords.addressing.at(tokens[from]) && tokens[from + 1]?.norm === '"';
  if (isQuoted && PERSONS.test(speaker) && tokens[colon - 1]?.norm === '"') return true;
  if (colon - from > VENUE_TOKENS) return false;
  // "السوداني من دافوس:"
  const isFrom = roleWords.from.at(tokens[from]) && colon - from === PLACE_TOKENS;
  return isQuoted || (PERSONS.test(speaker) && (isFrom || tokens.slice(from + 1, colon).some((token) => statementWords.venues.at(token))));
}

const VENUE_TOKENS = 5;
/** "from Davos" */
const PLACE_TOKENS = 2;

/** "AL-TAMIMI", "Karen Whitlow". */
const INTRODUCED_WORDS = 4;

function labelOf(reading: Reading, index: number, host: string | null, guest: string | null): Label | null {
  const sentence = reading.sentences[index];
  if (!sentence) return null;
  const colon = colonOf(reading, sentence.first, sentence.last);
  if (colon === null) return null;
  const labels = attributionLabels(reading, index);
  if (labels.some(({ kind, first }) => (kind === 'speech' || kind === 'continuing' || kind === 'participles') && first < colon))
    return null;
  const head = reading.tokens[sentence.first];
  const tail = reading.tokens[colon - 1];
  if (!head || !tail) return null;
  const words = reading.text.slice(head.start, tail.end);
  const isCapitals = head.script === 'latin' && words === words.toUpperCase();
  const asker = labels.find(
    (label): label is Heading => (label.kind === 'askers' || label.kind === 'claims') && label.first === sentence.first,
  );
  if (asker && (asker.last === colon - 1 || (head.script === 'arabic' && colon - asker.last <= 3))) {
    return { said: { id: null, name: words }, stays: isCapitals, heads: asker.kind };
  }
  const term = speakerTerms(reading, index).find(({ last }) => last < colon);
  // Without capitals only a label that is a speaker from end to end: "Washington talks: …" is a headline.
  const start = head.norm === 'the' ? sentence.first + 1 : labelStart(reading, sentence.first, colon);
  if (term && isCapitals) return { said: { id: term.id, name: null }, stays: true };
  const named = speakerTerms(reading, index).find(({ first }) => first === start);
  if (named && (named.last === colon - 1 || isVenue(reading, named.last + 1, colon, named.id))) {
    return { said: { id: named.id, name: null }, stays: false };
  }
  // "DEPUTY PRESS SECRETARY:"
  let office = start;
  while (office < colon && speakerWords.introducing.at(reading.tokens[office])) office++;
  if (host !== null && labels.some(({ kind, first, last }) => kind === 'generic' && first === office && last === colon - 1)) {
    return { said: { id: host, name: null }, stays: isCapitals };
  }
  const introduced = introducedAs(reading, words);
  if (introduced !== null && colon - start <= INTRODUCED_WORDS) return { said: { id: introduced, name: null }, stays: isCapitals };
  // "A:"
  if (guest !== null && colon === sentence.first + 1 && statementWords.answerHeads.at(head))
    return { said: { id: guest, name: null }, stays: isCapitals };
  return isCapitals ? { said: { id: null, name: words }, stays: true } : null;
}
