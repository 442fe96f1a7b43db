// Precision and recall of a reader on annotated sentences, figures and dates apart.

/**
 * @typedef {object} Sentence
 * @property {string} lang
 * @property {string} set `trap`: nothing in it is a figure or a date.
 * @property {string} pub ISO day.
 * @property {string} text
 * @property {readonly Wanted[]} figures
 * @property {readonly Wanted[]} dates
 *
 * @typedef {object} Wanted
 * @property {number} start UTF-16 offsets, end exclusive.
 * @property {number} end
 * @property {number} [value] Of a figure; an interval has `min` and `max`.
 * @property {number} [min]
 * @property {number} [max]
 * @property {string} [iso] Of a date: `2024-01-25`, `2024-01`, `2024`, `2024-SU`.
 *
 * @typedef {{ right: number, extra: number, missed: number }} Score
 */

/** Two readings of one number may differ by rounding. */
const ROUNDING = 1e-9;
const YEAR_LENGTH = 4;

/**
 * A figure is right when it overlaps the annotated one and has its number, or a bound that is that number; an interval
 * may also be read as two numbers.
 * Numbers inside annotated dates are neither right nor wrong.
 * @param {readonly Sentence[]} sentences
 * @param {NonNullable<import('./readers.mjs').Reader['figures']>} read
 */
export const scoreFigures = (sentences, read) =>
  score(sentences, ({ text, pub, figures, dates }) => ({
    wanted: figures,
    found: read(text, pub).filter((figure) => !dates.some((date) => overlaps(figure, date))),
    isRight: (there, wanted) => there.length > 0 && hasNumbers(there, wanted),
  }));

/**
 * A date is right when it overlaps the annotated one and begins on its day, or in its month or year when it names no day.
 * @param {readonly Sentence[]} sentences
 * @param {NonNullable<import('./readers.mjs').Reader['dates']>} read
 */
export const scoreDates = (sentences, read) =>
  score(sentences, ({ text, pub, dates }) => ({
    wanted: dates,
    found: read(text, pub),
    isRight: ([first, ...others], { iso = '' }) => {
      const start = iso.endsWith('-SU') ? iso.slice(0, YEAR_LENGTH) : iso;
      return first !== undefined && others.length === 0 && (first.dates === undefined || first.dates.some((day) => day.startsWith(start)));
    },
  }));

/**
 * @param {readonly Sentence[]} sentences
 * @param {(sentence: Sentence) => { wanted: readonly Wanted[], found: readonly import('./readers.mjs').Found[],
 *   isRight: (found: readonly import('./readers.mjs').Found[], wanted: Wanted) => boolean }} read `isRight` is asked of one
 *   reading, then of all those at the place together.
 * @returns {Score}
 */
function score(sentences, read) {
  const total = { right: 0, extra: 0, missed: 0 };
  for (const sentence of sentences) {
    const { wanted, found, isRight } = read(sentence);
    const open = new Set(found);
    for (const one of wanted) {
      const there = [...open].filter((candidate) => overlaps(candidate, one));
      const hit = there.find((candidate) => isRight([candidate], one));
      const used = hit ? [hit] : isRight(there, one) ? there : [];
      for (const candidate of used) open.delete(candidate);
      if (used.length > 0) total.right++;
      else total.missed++;
    }
    total.extra += open.size;
  }
  return total;
}

/**
 * An interval may be read as one figure or as its two ends.
 * @param {readonly import('./readers.mjs').Found[]} there
 * @param {{ value?: number, min?: number, max?: number }} wanted
 */
function hasNumbers(there, { value, min, max }) {
  if (there.some(({ values }) => values === undefined)) return true;
  const numbers = there.flatMap(({ values }) => values ?? []);
  const has = (/** @type {number | undefined} */ wanted) => numbers.some((number) => isNear(number, wanted));
  return value === undefined ? has(min) && has(max) : there.length === 1 && has(value);
}

/** @param {number | null} a @param {number | undefined} b */
const isNear = (a, b) => a !== null && b !== undefined && Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(b));

/** @param {{ start: number, end: number }} a @param {{ start: number, end: number }} b */
const overlaps = (a, b) => a.start < b.end && a.end > b.start;

/** @param {Score} score `-` where nothing was found or wanted. */
export function percentages({ right, extra, missed }) {
  const percent = (/** @type {number} */ of) => (of === 0 ? '–' : ((100 * right) / of).toFixed(1));
  return { precision: percent(right + extra), recall: percent(right + missed) };
}
