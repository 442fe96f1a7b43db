// Times several things in turn, round after round, so that whatever else the machine does falls on all of them alike.

/** Each thing runs at least so long in each round: short enough that a round is over before the machine's mood changes. */
const SLICE_MS = 12;
const ROUNDS = 15;
/** A thing of which one run takes longer than this is measured in fewer rounds. */
const SLOW_MS = 250;
const SLOW_ROUNDS = 3;

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {() => unknown} run
 */

/**
 * The median time of one run of each, in ms by name.
 * @param {readonly Contender[]} contenders
 * @returns {Map<string, number>}
 */
export function interleave(contenders) {
  const racing = contenders.map(({ name, run }) => ({ name, run, once: warmUp(name, run), times: /** @type {number[]} */ ([]) }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { run, once, times } of racing) {
      if (once > SLOW_MS && round >= SLOW_ROUNDS) continue;
      const runs = Math.max(1, Math.round(SLICE_MS / once));
      const started = performance.now();
      for (let i = 0; i < runs; i++) run();
      times.push((performance.now() - started) / runs);
    }
  }
  return new Map(racing.map(({ name, times }) => [name, median(times)]));
}

/** Whose code the compiler has seen enough of. */
const warm = new Set();
/** The whole comparison reaches its speed after some three seconds, a loop at once; all get the same. */
const FIRST_WARM_UP_MS = 4000;
const WARM_UP_MS = 200;

/**
 * Runs until the compiler has had its say, and gives the mean time of the runs after that: one of them alone may have met the collector.
 * @param {string} name
 * @param {() => unknown} run
 */
function warmUp(name, run) {
  if (!warm.has(name)) runFor(FIRST_WARM_UP_MS, run);
  warm.add(name);
  return Math.max(runFor(WARM_UP_MS, run), SHORTEST_MS);
}

/** @param {number} ms @param {() => unknown} run */
function runFor(ms, run) {
  const started = performance.now();
  let runs = 0;
  do {
    run();
    runs++;
  } while (performance.now() - started < ms);
  return (performance.now() - started) / runs;
}

/** What the clock can tell apart. */
const SHORTEST_MS = 1e-4;

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
