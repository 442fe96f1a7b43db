import { expect, test } from 'vitest';
import { countWhile } from '../../../src/text/bisect.ts';

test.each([
  [[], 5, 0],
  [[5], 5, 0],
  [[4], 5, 1],
  [[1, 3, 5, 7], 5, 2],
  [[1, 3, 5, 7], 0, 0],
  [[1, 3, 5, 7], 8, 4],
  [[5, 5, 5], 5, 0],
])('of %j so many lie below %i: %i', (ordered, limit, count) => {
  expect(countWhile(ordered, (item) => item < limit)).toBe(count);
});
