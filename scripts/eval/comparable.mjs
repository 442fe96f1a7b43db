// Which annotated figures are changed, so that the comparison has to notice.
import { DIGITS, NUMBER_WORD } from './change-figure.mjs';
import { OWNED } from './score-figures.mjs';

/** @typedef {import('./articles.mjs').Annotation} Annotation */

/** Head counts of unnamed people and sources belong to one telling; nothing compares them across articles. */
const NOT_COMPARABLE = new Set(['sources', 'people', 'none']);

/** Multiplies the number before it. */
const SCALE = /hundred|thousand|million|\p{Nd}k|مئة|مائة|ألف|آلاف|مليون/u;

/** Of a source article: every figure of which the article says whose it is, where it is somebody's. @param {Annotation} annotation */
export function isSourceFigure({ measure = '', actor }) {
  return !NOT_COMPARABLE.has(measure) && !(OWNED.has(measure) && !actor);
}

/**
 * Of an article of ours: a figure that agrees, with its roles said. Bounds are left out, since "at least 1,000" is as true of 2,500,
 * and so is a number that cannot be rewritten alone ("2.5 thousand", "66 in Iraq and 94 in Syria"). @param {Annotation} annotation
 */
export function isOwnFigure({ measure = '', modifier = 'exact', actor, place, quote, verdict, also, optional }) {
  const isStated = OWNED.has(measure) && Boolean(actor) && Boolean(place);
  const isNumber = (modifier === 'exact' || modifier === 'about') && numbersIn(quote) === 1 && !SCALE.test(quote);
  return isStated && isNumber && verdict === 'agrees' && also === undefined && !optional;
}

/** @param {string} quote */
const numbersIn = (quote) => [DIGITS, NUMBER_WORD].reduce((sum, form) => sum + [...quote.matchAll(new RegExp(form, 'gu'))].length, 0);
