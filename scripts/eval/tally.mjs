// What an evaluation counts, and the shares that come of it.

/**
 * @typedef {object} Counts
 * @property {number} right Annotated and read so.
 * @property {number} extra Read, and not so annotated.
 * @property {number} missed Annotated, and not so read.
 *
 * @typedef {{ right: number, all: number, table: Record<string, Record<string, number>> }} Verdicts
 *   `table[annotated][given]`; what is accepted besides the annotated verdict counts as that one.
 *
 * @typedef {Record<(typeof KINDS)[number], Counts> & {
 *   articles: number, onTopic: number, borderline: { right: number, all: number },
 *   verdicts: Verdicts, statementVerdicts: Verdicts }} Tally
 */

/** In the order in which they are printed. */
export const KINDS = /** @type {const} */ (['topic', 'figures', 'roles', 'dates', 'events', 'statements', 'conflicts', 'updates']);

/** @returns {Tally} */
export function emptyTally() {
  const counts = () => ({ right: 0, extra: 0, missed: 0 });
  return {
    articles: 0,
    onTopic: 0,
    borderline: { right: 0, all: 0 },
    topic: counts(),
    figures: counts(),
    roles: counts(),
    dates: counts(),
    events: counts(),
    statements: counts(),
    conflicts: counts(),
    updates: counts(),
    verdicts: emptyVerdicts(),
    statementVerdicts: emptyVerdicts(),
  };
}

/** @returns {Verdicts} */
const emptyVerdicts = () => ({ right: 0, all: 0, table: {} });

/** @param {Verdicts} verdicts @param {import('./articles.mjs').Annotation} annotation @param {string} given @param {boolean} isRight */
export function countVerdict(verdicts, { verdict: annotated = 'new' }, given, isRight) {
  verdicts.all += 1;
  if (isRight) verdicts.right += 1;
  verdicts.table[annotated] ??= {};
  const row = verdicts.table[annotated];
  const column = isRight ? annotated : given;
  row[column] = (row[column] ?? 0) + 1;
}

/** @param {Counts} counts */
export const precision = ({ right, extra }) => share(right, right + extra);

/** @param {Counts} counts */
export const recall = ({ right, missed }) => share(right, right + missed);

/** @param {number} part @param {number} whole @returns {number} To three places; 1 when there is nothing to get wrong. */
export const share = (part, whole) => (whole === 0 ? 1 : Math.round((1000 * part) / whole) / 1000);
