// What an article says otherwise than an earlier version of itself: figures and dates by what they mean, statements, other wording.
import type { Finding } from '../claims/claim.ts';
import type { Change } from '../claims/saved.ts';
import { differingSentences } from './align-sentences.ts';
import { type ReadSentence, type ReadWord, sentencesOf } from './sentences.ts';
import { type Run, runsOf, type SentenceIn, wordParts } from './word-diff.ts';

/** A text and what the engine read in it; the findings' offsets are the text's. */
export interface ReadVersion {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * In the order of the later text. One change a figure or date that has another value, and at most one a sentence for everything else
 * in it; what is the same in other orthography, or another way to write one value, is no change of a figure.
 */
export function changesBetween(before: ReadVersion, after: ReadVersion): readonly Change[] {
  if (before.text === after.text) return [];
  const [statedBefore, statedAfter] = [new Findings(before), new Findings(after)];
  return differingSentences(sentencesOf(before.text), sentencesOf(after.text)).flatMap((pair): readonly Change[] => {
    if (pair.before === null) return pair.after === null ? [] : [lone(after, pair.after, statedAfter, 'after')];
    if (pair.after === null) return [lone(before, pair.before, statedBefore, 'before')];
    const reworded = { before: { text: before.text, sentence: pair.before }, after: { text: after.text, sentence: pair.after } };
    return changesIn(reworded, statedBefore, statedAfter);
  });
}

/** A version's findings by where they stand. */
class Findings {
  private readonly sorted: readonly Finding[];

  constructor({ findings }: ReadVersion) {
    this.sorted = [...findings].sort((a, b) => a.start - b.start);
  }

  /** The figure or date that the words are part of; dates first, since a day is a number, too. */
  valueAt(words: readonly ReadWord[]): ValueFinding | null {
    const start = words[0]?.start ?? 0;
    const end = words.at(-1)?.end ?? 0;
    const here = this.sorted.filter((finding): finding is ValueFinding => isValue(finding) && finding.start < end && finding.end > start);
    return here.find(({ kind }) => kind === 'date') ?? here[0] ?? null;
  }

  /** Who holds what in the sentence, as one text. */
  statementsIn({ start, end }: ReadSentence): string {
    return this.sorted
      .flatMap((finding) =>
        finding.kind === 'statement' && finding.start < end && finding.end > start
          ? [`${finding.proposition} ${finding.stance} ${finding.side}`]
          : [],
      )
      .sort()
      .join('\n');
  }
}

type ValueFinding = Extract<Finding, { kind: 'quantity' | 'date' }>;
const isValue = (finding: Finding): boolean => finding.kind !== 'statement';

function lone({ text }: ReadVersion, sentence: ReadSentence, stated: Findings, side: 'before' | 'after'): Change {
  const own = text.slice(sentence.start, sentence.end);
  return {
    kind: stated.statementsIn(sentence) === '' ? 'wording' : 'statement',
    before: side === 'before' ? own : null,
    after: side === 'after' ? own : null,
    words: [{ kind: side === 'before' ? 'reference' : 'page', text: own }],
  };
}

interface Reworded {
  readonly before: SentenceIn;
  readonly after: SentenceIn;
}

function changesIn({ before, after }: Reworded, statedBefore: Findings, statedAfter: Findings): readonly Change[] {
  const runs = runsOf(before.sentence, after.sentence);
  const words = wordParts(runs, before, after);
  const values = new Map<string, Change>();
  let isReworded = false;
  for (const run of runs) {
    if (run.isSame) continue;
    const value = valueChange(run, { before, after }, statedBefore, statedAfter);
    if (value === null) isReworded = true;
    else values.set(`${value.at}`, { kind: value.kind, before: value.before, after: value.after, words });
  }
  if (!isReworded) return [...values.values()];
  const isStatement = statedBefore.statementsIn(before.sentence) !== statedAfter.statementsIn(after.sentence);
  const [own, other] = [before, after].map(({ text, sentence }) => text.slice(sentence.start, sentence.end));
  return [...values.values(), { kind: isStatement ? 'statement' : 'wording', before: own ?? null, after: other ?? null, words }];
}

interface ValueChange {
  readonly kind: 'quantity' | 'date';
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** `null` when the run is no other value: other words around it, or another way to write the same. */
function valueChange(run: Run, { before, after }: Reworded, statedBefore: Findings, statedAfter: Findings): ValueChange | null {
  if (run.reference.length === 0 || run.page.length === 0) return null;
  const old = statedBefore.valueAt(run.reference);
  const now = statedAfter.valueAt(run.page);
  if (old !== null && now !== null && old.kind === now.kind) {
    return meansTheSame(old, now) ? null : { kind: now.kind, at: now.start, before: old.quote, after: now.quote };
  }
  // Numbers that the engine makes nothing of are figures all the same, when nothing but numbers changed.
  if (!run.reference.every(({ isNumber }) => isNumber) || !run.page.every(({ isNumber }) => isNumber)) return null;
  const at = run.page[0]?.start ?? 0;
  return { kind: old?.kind ?? now?.kind ?? 'quantity', at, before: rawOf(run.reference, before), after: rawOf(run.page, after) };
}

function meansTheSame(old: ValueFinding, now: ValueFinding): boolean {
  if (old.kind === 'quantity' && now.kind === 'quantity') {
    return old.value.min === now.value.min && old.value.max === now.value.max && old.value.modifier === now.value.modifier;
  }
  if (old.kind === 'date' && now.kind === 'date') return old.date?.from === now.date?.from && old.date?.to === now.date?.to;
  return false;
}

const rawOf = (words: readonly ReadWord[], { text }: SentenceIn): string => text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
