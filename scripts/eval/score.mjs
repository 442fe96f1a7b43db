// Compares reports with annotations. What is counted, by language:
// - topic: on-topic articles recognised; borderline articles are counted apart.
// - figures: of on-topic articles, of the measures in CORE. An annotation is met by the first reading that overlaps it with the
//   same value and is no other annotation's; with another measure it is missed, and extra when that one is core as well. A core
//   reading that meets nothing, or an annotation of measure `none`, is extra. `optional`, `negated` and `retracted` annotations
//   count neither way.
// - roles: of met figures of the measures in OWNED whose actor and place are annotated: both right, else missed; extra only when
//   the reading names both.
// - dates: an annotation is met by an overlapping reading of the same days; other days in its place are extra. Dates of no event
//   are not all annotated, so that reading one that is not is no fault.
// - events: of met dates, the event annotated; extra: another one, or an event where none is annotated.
// - statements: the proposition with its stance within NEAR of the annotated words; extra: any other.
// - verdicts: of met core figures and dates, and apart from them of statements; `also` is as right as `verdict`.
// - conflicts: of figures, dates and statements; missed unless another verdict was accepted; extra when not accepted.
// - updates: of core figures, in the same way, an accepted verdict being found.
import { scoreDates } from './score-dates.mjs';
import { scoreFigures } from './score-figures.mjs';
import { scoreStatements } from './score-statements.mjs';
import { emptyTally } from './tally.mjs';

/**
 * @typedef {import('./articles.mjs').AnnotatedArticle} AnnotatedArticle
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {{ kind: string, article: string, what: string }} Miss
 * @typedef {(kind: string, what: string) => void} NoteMiss
 */

/**
 * @param {readonly AnnotatedArticle[]} articles @param {import('./engine.mjs').Analyse} analyse
 * @returns {{ languages: Record<string, Tally>, misses: Miss[] }}
 */
export function score(articles, analyse) {
  /** @type {Record<string, Tally>} */
  const languages = {};
  /** @type {Miss[]} */
  const misses = [];
  for (const article of articles) {
    languages[article.lang] ??= emptyTally();
    const tally = /** @type {Tally} */ (languages[article.lang]);
    const report = analyse(article.text, article.published);
    /** @type {NoteMiss} */
    const note = (kind, what) => misses.push({ kind, article: article.id, what });
    scoreTopic(article, report.topic, tally, note);
    if (article.label === 'on') {
      scoreFigures(article, report, tally, note);
      scoreDates(article, report, tally, note);
      scoreStatements(article, report, tally, note);
    } else {
      for (const { quote, verdict } of report.claims) {
        if (verdict !== 'conflicts') continue;
        tally.conflicts.extra += 1;
        note('false conflict', `off topic: “${quote}”`);
      }
    }
  }
  return { languages, misses };
}

/** @param {AnnotatedArticle} article @param {import('../../src/claims/report.ts').Topic} topic @param {Tally} tally @param {NoteMiss} note */
function scoreTopic({ label, borderline = false }, { onTopic, score: points }, tally, note) {
  tally.articles += 1;
  const isOn = label === 'on';
  if (isOn) tally.onTopic += 1;
  if (onTopic !== isOn) note(isOn ? 'topic missed' : 'topic extra', `score ${points.toFixed(2)}${borderline ? ', borderline' : ''}`);
  if (borderline) {
    tally.borderline.all += 1;
    if (onTopic === isOn) tally.borderline.right += 1;
  } else if (isOn) tally.topic[onTopic ? 'right' : 'missed'] += 1;
  else if (onTopic) tally.topic.extra += 1;
}
