// The stretch of an axis that holds all values with some air around them.
import type { Extent } from './picture.ts';

/** A value in the axis's own unit; as {@link Extent}, before it is placed. */
export type Span = { readonly at: number | null; readonly from: number | null; readonly to: number | null };

/** Air on each side, as a share of what is shown: enough for an arrow to be seen as one. */
const AIR = 0.2;
/** When all values are one: the air as a share of the value. */
const AIR_OF_ONE = 0.25;

/** First and last value to be shown. `least` is the smallest distance that makes sense: one soldier, one day. */
export function domainOf(spans: readonly Span[], least: number): [number, number] {
  const ends = spans.flatMap(({ at, from, to }) => [at, from, to]).filter((end) => end !== null);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const air = high > low ? (high - low) * AIR : least;
  return [low - air, high + air];
}

/** The least distance for figures: a share of the figure itself, and never less than one. */
export const airOf = (value: number): number => Math.max(1, Math.abs(value) * AIR_OF_ONE);

/** From a value to its place on the axis between two ends, 0 to 1. */
export const placeBetween =
  ([low, high]: readonly [number, number]) =>
  (value: number): number =>
    (value - low) / (high - low);

export function place({ at, from, to }: Span, scale: (value: number) => number): Extent {
  const placed = (value: number | null): number | null => (value === null ? null : Math.min(1, Math.max(0, scale(value))));
  return { at: placed(at), from: placed(from), to: placed(to) };
}

/** At most so many, at even distances: the scale takes its own number of ticks for a hint, and a narrow panel has no room for more. */
export function sparse<T>(ticks: readonly T[], most: number): readonly T[] {
  const step = Math.ceil(ticks.length / most);
  return ticks.filter((_, index) => index % step === 0);
}
