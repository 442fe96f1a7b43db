// What the comparison must reach over the articles of this repository, in each language; an evaluation below it fails.
import { precision, recall, share } from './tally.mjs';

/** Precision and recall, each 0 to 1. A wrong conflict costs a reader more than a missed one. */
const MINIMUMS = /** @type {const} */ ({
  topic: { precision: 0.98, recall: 0.98 },
  figures: { precision: 0.97, recall: 0.96 },
  roles: { precision: 0.93, recall: 0.93 },
  dates: { precision: 0.93, recall: 0.93 },
  events: { precision: 0.75, recall: 0.75 },
  statements: { precision: 0.75, recall: 0.85 },
  conflicts: { precision: 0.97, recall: 0.9 },
  updates: { precision: 0.9, recall: 0.9 },
});
/** The share of right verdicts of figures and dates. */
const VERDICTS = 0.93;
/** The share of changed figures of our own articles that no longer agree, and of changes that move nothing else. */
const MUTATION = 0.95;

/** @param {Record<string, import('./tally.mjs').Tally>} languages @param {import('./mutation.mjs').Outcome} own @returns {string[]} What falls short, a line each. */
export function shortOf(languages, own) {
  const short = Object.entries(languages).flatMap(([code, tally]) => {
    const reached = Object.entries(MINIMUMS).flatMap(([kind, minimum]) => {
      const counts = tally[/** @type {keyof typeof MINIMUMS} */ (kind)];
      return [
        { name: `${kind} precision`, is: precision(counts), minimum: minimum.precision },
        { name: `${kind} recall`, is: recall(counts), minimum: minimum.recall },
      ];
    });
    reached.push({ name: 'verdicts', is: share(tally.verdicts.right, tally.verdicts.all), minimum: VERDICTS });
    return reached
      .filter(({ is, minimum }) => is < minimum)
      .map(({ name, is, minimum }) => `${code} ${name} ${is} is less than ${minimum}`);
  });
  const mutation = [
    { name: 'changed figures that no longer agree', is: share(own.disagree, own.mutants) },
    { name: 'changes that move nothing else', is: share(own.alone, own.mutants) },
  ];
  return [...short, ...mutation.filter(({ is }) => is < MUTATION).map(({ name, is }) => `${name} ${is} is less than ${MUTATION}`)];
}
