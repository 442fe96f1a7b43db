// Long work gives the page a turn in between, and comes to the same end.
import { expect, it, vi } from 'vitest';
import { finish, inSlices, type Work } from '../../../src/content/slices.ts';

/** Steps of `ms` each, on a clock that only they move. */
function* steps(count: number, ms: number, clock: { now: number }): Work<number> {
  for (let step = 0; step < count; step += 1) {
    clock.now += ms;
    yield;
  }
  return count;
}

it.each([
  [3, 1, false],
  [100, 10, true],
])('%i steps of %i ms: interrupted %s', async (count, ms, interrupted) => {
  const clock = { now: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
  const turns: number[] = [];
  const timer = setInterval(() => turns.push(clock.now));
  expect(await inSlices(steps(count, ms, clock))).toEqual({ value: count, interrupted });
  clearInterval(timer);
  vi.restoreAllMocks();
  expect(finish(steps(count, ms, clock))).toBe(count);
});

it('no slice is longer than its share and one step', async () => {
  const clock = { now: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
  const starts: number[] = [];
  const timeout = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void) => {
    starts.push(clock.now);
    queueMicrotask(run);
    return 0;
  }) as unknown as typeof setTimeout);
  await inSlices(steps(50, 10, clock));
  timeout.mockRestore();
  vi.restoreAllMocks();
  const lengths = starts.map((at, index) => at - (starts[index - 1] ?? 0));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(35);
});

it('work that fails rejects', async () => {
  function* broken(): Work<number> {
    yield;
    throw new Error('the page fights');
  }
  await expect(inSlices(broken())).rejects.toThrow('the page fights');
});
