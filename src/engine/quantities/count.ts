// A figure with what stands around it: what each step from a figure to a finding asks for.
import type { Figure } from '../figures/read.ts';
import type { Reading } from '../reading.ts';
import { type CountedNoun, nounOf } from './noun.ts';

export interface Count {
  readonly reading: Reading;
  readonly sentence: number;
  readonly figure: Figure;
  readonly noun: CountedNoun;
  /** The tokens at which the neighbouring figures of the sentence end and begin; the sentence's last where none follows. */
  readonly bounds: { readonly previous: number; readonly next: number };
  /** The article's figures, and the place of this one among them. */
  readonly figures: readonly Figure[];
  readonly index: number;
}

export function countAt(reading: Reading, sentence: number, figures: readonly Figure[], figure: Figure, index: number): Count {
  const { first, last: end } = reading.sentences[sentence] ?? { first: figure.first, last: figure.last + 1 };
  const before = index > 0 ? figures[index - 1] : undefined;
  const bounds = { next: nextCount(figures, index, end), previous: before && before.last >= first ? before.last + 1 : 0 };
  const noun = figure.unit === 'count' ? nounOf(reading, sentence, figure, bounds) : plainNoun(figure);
  return { reading, sentence, figure, noun, bounds, figures, index };
}

/** The noun stands with the figure before, or with none. */
export const isElided = ({ noun }: Count): boolean => noun.where === 'elided';

/** The token of the next figure that counts something, at most `end`. */
function nextCount(figures: readonly Figure[], index: number, end: number): number {
  for (let i = index + 1; i < figures.length; i++) {
    const other = figures[i];
    if (!other || other.first >= end) return end;
    if (other.unit !== 'ordinal') return other.first;
  }
  return end;
}

const plainNoun = (figure: Figure): CountedNoun => ({ measure: figure.unit, first: figure.first, last: figure.last, where: 'unknown' });
