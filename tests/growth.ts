// How work grows with its input, for tests: processor time, so that whatever else the machine does does not count.

const RUNS = 2;
const MICRO = 1000;

/** Milliseconds of processor time that the quickest of a few runs took. */
export function quickest(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const began = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / MICRO;
  });
  return Math.min(...times);
}
