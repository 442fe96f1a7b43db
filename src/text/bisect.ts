// Where an ordered list turns, by bisection: a long list costs no more than a short one.

/** How many items, from the first on, `isBefore` holds for; it holds for none behind one for which it does not. */
export function countWhile<T>(ordered: ArrayLike<T>, isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(ordered[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
