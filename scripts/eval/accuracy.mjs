// The evaluation over the articles of this repository as data, for a page that shows how accurate the comparison is.
import { join } from 'node:path';
import { ROOT } from '../root.mjs';
import { KINDS, precision, recall, share } from './tally.mjs';

/**
 * @typedef {{ precision: number, recall: number, counted: number }} KindAccuracy Shares from 0 to 1; `counted` annotations.
 * @typedef {{ share: number, counted: number, table: Record<string, Record<string, number>> }} VerdictAccuracy `table[annotated][given]`.
 * @typedef {Record<(typeof KINDS)[number], KindAccuracy> & { articles: number, onTopic: number, verdicts: VerdictAccuracy }} LanguageAccuracy
 * @typedef {{ schema: typeof ACCURACY_SCHEMA, articles: number, languages: Record<string, LanguageAccuracy>,
 *   mutation: { changed: number, noticed: number, alone: number } }} Accuracy `noticed` and `alone` are shares of the changed figures.
 */

const ACCURACY_SCHEMA = 'muqarin/accuracy@1';
export const ACCURACY_FILE = join(ROOT, 'src/corpus/us-iraq-coalition/accuracy.json');

/** @param {Record<string, import('./tally.mjs').Tally>} languages @param {import('./mutation.mjs').Outcome} own @returns {Accuracy} */
export function accuracyOf(languages, own) {
  const entries = Object.entries(languages).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    schema: ACCURACY_SCHEMA,
    articles: entries.reduce((sum, [, { articles }]) => sum + articles, 0),
    languages: Object.fromEntries(entries.map(([code, tally]) => [code, languageAccuracy(tally)])),
    mutation: { changed: own.mutants, noticed: share(own.disagree, own.mutants), alone: share(own.alone, own.mutants) },
  };
}

/** @param {import('./tally.mjs').Tally} tally @returns {LanguageAccuracy} */
function languageAccuracy(tally) {
  const { right, all, table } = tally.verdicts;
  /** @param {(typeof KINDS)[number]} kind @returns {KindAccuracy} */
  const kind = (kind) => ({
    precision: precision(tally[kind]),
    recall: recall(tally[kind]),
    counted: tally[kind].right + tally[kind].missed,
  });
  return {
    articles: tally.articles,
    onTopic: tally.onTopic,
    topic: kind('topic'),
    figures: kind('figures'),
    roles: kind('roles'),
    dates: kind('dates'),
    events: kind('events'),
    statements: kind('statements'),
    conflicts: kind('conflicts'),
    updates: kind('updates'),
    verdicts: { share: share(right, all), counted: all, table },
  };
}
