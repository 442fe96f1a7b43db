// Annotated articles: what a careful reader found in each, and where it stands.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';

/**
 * @typedef {import('../../src/claims/verdict.ts').Verdict} Verdict
 * @typedef {{ min: number | null, max: number | null }} Value
 * @typedef {object} Annotation
 * @property {'quantity' | 'date' | 'statement'} kind
 * @property {string} quote An exact part of the text.
 * @property {number} [occurrence] Which one, from 1, when the quote is not the first.
 * @property {Verdict} [verdict]
 * @property {Verdict | Verdict[]} [also] Other verdicts that a fair judge could give.
 * @property {boolean} [optional] Reading it or not is the same.
 * @property {boolean} [negated]
 * @property {boolean} [retracted]
 * @property {string} [measure] `none`: no figure of the subject, whatever it looks like.
 * @property {Value} [value]
 * @property {string} [modifier]
 * @property {string | null} [actor]
 * @property {string | string[] | null} [place] Several joined by `+`.
 * @property {string | null} [event] `none`: a date of no event.
 * @property {string | [string, string] | null} [date] ISO, also a month or a year alone.
 * @property {string} [proposition]
 * @property {string} [stance]
 *
 * @typedef {object} AnnotatedArticle
 * @property {string} id
 * @property {string} lang
 * @property {'on' | 'off'} label
 * @property {boolean} [borderline]
 * @property {string | null} published
 * @property {string} text
 * @property {Annotation[]} [claims]
 */

/** Written for this repository. */
export const OWN_ARTICLES = join(ROOT, 'tests/articles');
/** Annotated copies of the source articles, outside the repository. */
export const SOURCE_ARTICLES = join(ROOT, '../shared/eval/seeds');

/** @param {string} folder @returns {AnnotatedArticle[]} By file name; none when the folder is absent. */
export function readArticles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** @param {string} text @param {Annotation} annotation @returns {{ start: number, end: number }} UTF-16 offsets; throws when the quote is not there. */
export function spanOf(text, { quote, occurrence = 1 }) {
  let start = -1;
  for (let count = 0; count < occurrence; count += 1) {
    start = text.indexOf(quote, start + 1);
    if (start < 0) throw new Error(`muqarin: an annotation quotes what its article does not say: “${quote}”.`);
  }
  return { start, end: start + quote.length };
}

/** @param {{ start: number, end: number }} a @param {{ start: number, end: number }} b @param {number} [slack] UTF-16 units between them. */
export const areNear = (a, b, slack = 0) => a.start < b.end + slack && a.end > b.start - slack;

/** @param {Annotation} annotation @param {Verdict | undefined} verdict */
export const accepts = ({ verdict: annotated, also = [] }, verdict) =>
  verdict !== undefined && (verdict === annotated || [also].flat().includes(verdict));
