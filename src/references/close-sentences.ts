// The sentences of a page that stand in a saved article, in the same words or in nearly the same.
import type { CloseSentence, SavedReading } from '../claims/saved.ts';
import { decodeHashes } from '../corpus/fingerprints/code.ts';
import { shinglesOf } from '../text/fingerprints.ts';
import { tokenise } from '../text/tokens.ts';
import { type ReadSentence, sentencesOf } from './sentences.ts';
import { likenessOf, runsOf, wordParts } from './word-diff.ts';

/** "He did not elaborate" stands everywhere. */
const LEAST_WORDS = 6;
/** Longer ones are no sentences but lists without a stop, and their alignment would cost the square of their length. */
const MOST_WORDS = 400;
/** Below this two sentences share a subject, not a wording; a copy with every third word changed keeps two thirds. */
const LEAST_LIKENESS = 0.6;

export interface PageText {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly hashes: ReadonlySet<number>;
}

export function pageText(text: string): PageText {
  return { text, sentences: sentencesOf(text), hashes: new Set(shinglesOf(tokenise(text)).hashes) };
}

/** The fingerprints decide whether the saved text is looked at at all: a handful of numbers for each article. */
export function sharesWording(page: PageText, { fingerprints }: SavedReading): boolean {
  return decodeHashes(fingerprints.hashes, fingerprints.kept)?.some((hash) => page.hashes.has(hash)) ?? false;
}

export function closeSentences(page: PageText, saved: string): { readonly same: number; readonly close: readonly CloseSentence[] } {
  const others = sentencesOf(saved).filter(isSentence);
  const byKey = new Set(others.map(({ key }) => key));
  const closestTo = closestAmong(others);
  let same = 0;
  const close: CloseSentence[] = [];
  for (const sentence of page.sentences) {
    if (!isSentence(sentence)) continue;
    if (byKey.has(sentence.key)) {
      same++;
      continue;
    }
    const other = closestTo(sentence);
    if (other === null) continue;
    const runs = runsOf(other, sentence);
    const likeness = likenessOf(runs);
    if (likeness < LEAST_LIKENESS) continue;
    const words = wordParts(runs, { text: saved, sentence: other }, { text: page.text, sentence });
    close.push({ start: sentence.start, end: sentence.end, likeness, words });
  }
  return { same, close };
}

const isSentence = ({ words }: ReadSentence): boolean => words.length >= LEAST_WORDS && words.length <= MOST_WORDS;

/** By words in common, over an index of words: the alignment is made for one sentence alone. */
function closestAmong(sentences: readonly ReadSentence[]): (sentence: ReadSentence) => ReadSentence | null {
  const places = new Map<string, number[]>();
  sentences.forEach(({ words }, place) => {
    for (const key of new Set(words.map((word) => word.key))) {
      const list = places.get(key);
      if (list) list.push(place);
      else places.set(key, [place]);
    }
  });
  return (sentence) => {
    const common = new Map<number, number>();
    for (const key of new Set(sentence.words.map((word) => word.key)))
      for (const place of places.get(key) ?? []) common.set(place, (common.get(place) ?? 0) + 1);
    let closest: ReadSentence | null = null;
    let most = 0;
    for (const [place, count] of common) {
      const other = sentences[place];
      if (other === undefined) continue;
      const part = (2 * count) / (other.words.length + sentence.words.length);
      if (part <= most) continue;
      most = part;
      closest = other;
    }
    return closest;
  };
}
