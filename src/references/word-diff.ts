// Two sentences word by word: compared folded, shown in the texts' own words.
import { diffArrays } from 'diff';
import type { WordPart } from '../claims/saved.ts';
import type { ReadSentence, ReadWord } from './sentences.ts';

/** A sentence with its text; a page without a full stop can be one sentence of thousands of words. */
export interface SentenceIn {
  readonly text: string;
  readonly sentence: ReadSentence;
}

/** Words that both have, or that stand in each other's place; either side may be empty in a difference. */
export interface Run {
  readonly isSame: boolean;
  readonly reference: readonly ReadWord[];
  readonly page: readonly ReadWord[];
}

/** In reading order; together the runs cover both sentences. */
export function runsOf(reference: ReadSentence, page: ReadSentence): readonly Run[] {
  const parts = diffArrays([...reference.words], [...page.words], { comparator: (a, b) => a.key === b.key });
  const runs: Run[] = [];
  let inReference = 0;
  let inPage = 0;
  for (const { added, removed, count } of parts) {
    const gone = added ? [] : reference.words.slice(inReference, inReference + count);
    const come = removed ? [] : page.words.slice(inPage, inPage + count);
    inReference += gone.length;
    inPage += come.length;
    const isSame = !added && !removed;
    const last = runs.at(-1);
    // What is taken away and what comes in its place are one run.
    if (last && !last.isSame && !isSame) {
      runs[runs.length - 1] = { isSame, reference: [...last.reference, ...gone], page: [...last.page, ...come] };
    } else runs.push({ isSame, reference: gone, page: come });
  }
  return runs;
}

/** 0 to 1: the words of both sentences that stand in both, in one order. */
export function likenessOf(runs: readonly Run[]): number {
  let same = 0;
  let all = 0;
  for (const { isSame, reference, page } of runs) {
    all += reference.length + page.length;
    if (isSame) same += reference.length + page.length;
  }
  return all === 0 ? 0 : same / all;
}

/** The runs as they are shown: a reference's words come before the page's that stand in their place. Marks stay with the word before. */
export function wordParts(runs: readonly Run[], reference: SentenceIn, page: SentenceIn): readonly WordPart[] {
  return runs.flatMap(({ isSame, ...run }): WordPart[] => {
    if (isSame) return [{ kind: 'same', text: rawText(run.page, page) }];
    const parts: WordPart[] = [];
    if (run.reference.length > 0) parts.push({ kind: 'reference', text: rawText(run.reference, reference) });
    if (run.page.length > 0) parts.push({ kind: 'page', text: rawText(run.page, page) });
    return parts;
  });
}

/** From the first word up to where the next one begins, or the sentence ends. */
function rawText(words: readonly ReadWord[], { text, sentence }: SentenceIn): string {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return '';
  const isAtStart = first === sentence.words[0];
  const next = sentence.words[sentence.words.indexOf(last) + 1];
  return text.slice(isAtStart ? sentence.start : first.start, next?.start ?? sentence.end);
}
