// Whether a reading says what the annotation says: figures within rounding, dates to the day at both ends, places in any order.

/** @typedef {import('./articles.mjs').Annotation} Annotation */

/** One number rounded twice may differ by a hundredth. */
const ROUNDING = 0.011;
/** "About" may be read as a band around its number, no wider than this part of it. */
const BAND = 0.25;

/** @param {import('../../src/claims/value.ts').FigureValue} read @param {Annotation} annotation */
export function sameFigure(read, { value, modifier }) {
  if (!value) return false;
  const { min, max } = value;
  const readMin = read.min ?? 0;
  const readMax = read.max ?? Number.POSITIVE_INFINITY;
  if (modifier === 'vague') return read.min !== null && readMin <= (max ?? Number.POSITIVE_INFINITY) && readMax >= (min ?? 0);
  if (isClose(read.min, min) && isClose(read.max, max)) return true;
  const number = min ?? max;
  if (number === null || modifier === 'range') return false;
  // A bounded figure may be given by its one number.
  const isOpen = read.min === null || read.max === null;
  if ((isOpen || modifier === 'about') && (isClose(read.min, number) || isClose(read.max, number))) return true;
  return modifier === 'about' && !isOpen && readMin <= number && readMax >= number && readMax - readMin <= BAND * number;
}

/** @param {number | null} a @param {number | null} b */
function isClose(a, b) {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}

/** @param {Annotation['date']} date @returns {{ from: string, to: string } | null} Inclusive ISO days. */
export function daysOf(date) {
  if (date === null || date === undefined) return null;
  const [first = '', last = first] = Array.isArray(date) ? date : date.split('/');
  return { from: `${first}-01-01`.slice(0, 10), to: lastDay(last || first) };
}

/** @param {string} iso A day, a month or a year. */
function lastDay(iso) {
  const [year = '', month = '12', day] = iso.split('-');
  if (day !== undefined) return iso;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** @param {readonly string[] | null} read @param {Annotation['place']} annotated */
export function samePlaces(read, annotated) {
  const places = typeof annotated === 'string' ? annotated.split('+') : (annotated ?? []);
  return [...(read ?? [])].sort().join() === [...places].sort().join();
}
