// The ids of lexicons as numbers, so that sets of concepts are bits.

const numbers = new Map<string, number>();

/** One number for each id, whatever its group or corpus, counted from 0. */
export function conceptNumber(id: string): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  numbers.set(id, numbers.size);
  return numbers.size - 1;
}

/** How many there are so far: a set is so many bits. */
export const conceptCount = (): number => numbers.size;
