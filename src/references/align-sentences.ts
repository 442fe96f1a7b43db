// Which sentence of a text has become which of another version of it.
import { diffArrays } from 'diff';
import type { ReadSentence } from './sentences.ts';

/** Two sentences of which less is common are two sentences, not one that was reworded. */
const LEAST_COMMON = 0.4;
/** Pairs that are looked at in one gap; beyond it the page is another text, and its sentences are paired in their order. */
const MOST_PAIRS = 40_000;

/** A sentence that was reworded, taken away (`after` null) or added (`before` null). */
export interface SentencePair {
  readonly before: ReadSentence | null;
  readonly after: ReadSentence | null;
}

/** What differs, in the order of the later text; a sentence that only moved is no difference. */
export function differingSentences(before: readonly ReadSentence[], after: readonly ReadSentence[]): readonly SentencePair[] {
  const pairs = gapsOf(before, after).flatMap(({ gone, come }) => pairUp(gone, come));
  return withoutMoved(pairs);
}

interface Gap {
  readonly gone: ReadSentence[];
  readonly come: ReadSentence[];
}

/** The runs of sentences between those that stayed as they were. */
function gapsOf(before: readonly ReadSentence[], after: readonly ReadSentence[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let gap: Gap | null = null;
  for (const { added, removed, value } of diffArrays([...before], [...after], { comparator: (a, b) => a.key === b.key })) {
    if (!added && !removed) {
      gap = null;
      continue;
    }
    if (gap === null) {
      gap = { gone: [], come: [] };
      gaps.push(gap);
    }
    (added ? gap.come : gap.gone).push(...value);
  }
  return gaps;
}

/** The most alike first; what is left over was taken away or added. */
function pairUp(gone: readonly ReadSentence[], come: readonly ReadSentence[]): readonly SentencePair[] {
  const isHuge = gone.length * come.length > MOST_PAIRS;
  const candidates = gone.flatMap((before, i) =>
    (isHuge ? come.slice(i, i + 1) : come).map((after) => ({ before, after, common: commonWords(before, after) })),
  );
  candidates.sort((a, b) => b.common - a.common || a.after.start - b.after.start);
  const partners = new Map<ReadSentence, ReadSentence>();
  const taken = new Set<ReadSentence>();
  for (const { before, after, common } of candidates) {
    if (common < LEAST_COMMON || taken.has(before) || partners.has(after)) continue;
    partners.set(after, before);
    taken.add(before);
  }
  return [
    ...gone.filter((before) => !taken.has(before)).map((before) => ({ before, after: null })),
    ...come.map((after) => ({ before: partners.get(after) ?? null, after })),
  ];
}

/** 0 to 1, in whatever order. */
function commonWords(a: ReadSentence, b: ReadSentence): number {
  const counts = new Map<string, number>();
  for (const { key } of a.words) counts.set(key, (counts.get(key) ?? 0) + 1);
  let common = 0;
  for (const { key } of b.words) {
    const left = counts.get(key) ?? 0;
    if (left === 0) continue;
    counts.set(key, left - 1);
    common++;
  }
  return (2 * common) / (a.words.length + b.words.length);
}

function withoutMoved(pairs: readonly SentencePair[]): readonly SentencePair[] {
  const gone = new Map<string, SentencePair[]>();
  for (const pair of pairs) {
    if (pair.before === null || pair.after !== null) continue;
    const same = gone.get(pair.before.key);
    if (same) same.push(pair);
    else gone.set(pair.before.key, [pair]);
  }
  const moved = new Set<SentencePair>();
  for (const pair of pairs) {
    if (pair.before !== null || pair.after === null) continue;
    const from = gone.get(pair.after.key)?.pop();
    if (from === undefined) continue;
    moved.add(from);
    moved.add(pair);
  }
  return pairs.filter((pair) => !moved.has(pair));
}
