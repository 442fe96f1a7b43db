// The accuracy that the extension shows is the accuracy of this engine: measured again here, on the same articles.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACCURACY_FILE, accuracyOf } from '../../../scripts/eval/accuracy.mjs';
import { OWN_ARTICLES, readArticles } from '../../../scripts/eval/articles.mjs';
import { isOwnFigure } from '../../../scripts/eval/comparable.mjs';
import { shortOf } from '../../../scripts/eval/minimums.mjs';
import { mutate } from '../../../scripts/eval/mutation.mjs';
import { score } from '../../../scripts/eval/score.mjs';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';

/** A share may move so far before the file has to be written anew; one claim of some fifty is as much. */
const TOLERANCE = 0.02;

/** What moves with a single claim, and is no share. */
const COUNTS = /\.(?:counted|changed|table)$/u;

const corpus = bundledCorpus();
const reportOf = (text: string, published: string | null) =>
  analyse(published === null ? { text } : { text, published: { date: published, basis: 'metadata' } }, corpus);
const articles = readArticles(OWN_ARTICLES);
const { languages } = score(articles, reportOf);
const own = mutate(
  articles.filter(({ label }) => label === 'on'),
  isOwnFigure,
  reportOf,
);

test('accuracy.json says what `npm run eval -- --write` would write', () => {
  const written = numbersIn(JSON.parse(readFileSync(ACCURACY_FILE, 'utf8')));
  const measured = numbersIn(accuracyOf(languages, own));
  expect([...written.keys()]).toEqual([...measured.keys()]);
  const stale = [...measured].filter(([path, value]) => Math.abs(value - (written.get(path) ?? Number.NaN)) > TOLERANCE);
  expect(stale.map(([path, value]) => `${path}: ${written.get(path)} is now ${value}; run npm run eval -- --write`)).toEqual([]);
});

test('no minimum of the evaluation is missed', () => {
  expect(shortOf(languages, own)).toEqual([]);
});

/** Every share of a tree by its path, and how many articles there are. */
function numbersIn(tree: unknown, path = ''): Map<string, number> {
  if (COUNTS.test(path)) return new Map();
  if (typeof tree === 'number') return new Map([[path, tree]]);
  if (typeof tree !== 'object' || tree === null) return new Map();
  return new Map(Object.entries(tree).flatMap(([key, value]) => [...numbersIn(value, `${path}.${key}`)]));
}
