// Labels of speakers before a colon: "SENIOR OFFICIAL: …" in a transcript, "al-Abbasi: …" in a headline.
import { type Reading, remember } from '../reading.ts';
import type { Said } from './sayings.ts';
import { type AttributionLabel, attributionLabels, speakerTerms } from './subjects.ts';

/** Sentences in which a transcript names who answers in it. */
const HEAD_SENTENCES = 3;
/** Speakers who hold briefings. */
const PERSONS = /pentagon|department|ministry|minister|secretary|official|spokes|adviser|ambassador|embassy|centcom|office|administration/u;

type Heading = AttributionLabel & { readonly kind: 'askers' | 'claims' };

interface Label {
  readonly said: Said;
  /** It holds for the paragraphs behind it, up to the next. */
  readonly stays: boolean;
  readonly heads?: 'askers' | 'claims';
}

/** A label and its colon take at most so many tokens. */
const LABEL_TOKENS = 9;

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
  return reading.sentences.map((sentence, index) => {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      const label = labelOf(reading, index, host);
      if (label) current = label;
      else if (current && !current.stays) current = null;
    }
    // The one who answers is named at the head of a transcript: its labels say only "the spokesman".
    if (index < HEAD_SENTENCES) host ??= speakerTerms(reading, index).find(({ id }) => PERSONS.test(id))?.id ?? null;
    return current;
  });
}

function labelOf(reading: Reading, index: number, host: string | null): Label | null {
  const sentence = reading.sentences[index];
  if (!sentence) return null;
  let colon = sentence.first;
  const end = Math.min(sentence.last, sentence.first + LABEL_TOKENS);
  while (colon < end && reading.tokens[colon]?.norm !== ':') colon++;
  if (colon >= end || colon === sentence.first) return null;
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
  const start = head.norm === 'the' ? sentence.first + 1 : sentence.first;
  if (term && (isCapitals || (term.first === start && term.last === colon - 1))) {
    return { said: { id: term.id, name: null }, stays: isCapitals };
  }
  if (host !== null && labels.some(({ kind, first, last }) => kind === 'generic' && first === start && last === colon - 1)) {
    return { said: { id: host, name: null }, stays: isCapitals };
  }
  return isCapitals ? { said: { id: null, name: words }, stays: true } : null;
}
