// `npm run eval`: changes each comparable figure of the source articles, one at a time, and asks whether the comparison notices
// that figure and nothing else. The articles are not part of this repository; without them it says so and ends well.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { changedFigures } from './eval/change-figure.mjs';
import { ROOT } from './root.mjs';

/** Annotated copies of the source articles, outside the repository: `{id, text, published, claims: [{kind, quote, value, …}]}`. */
const ARTICLES = join(ROOT, '../shared/eval/seeds');
/** Head counts of unnamed people and sources belong to one telling; nothing compares them across articles. */
const NOT_COMPARABLE = new Set(['sources', 'people']);
/** These are somebody's; where the article does not say whose, a difference is no conflict. */
const OWNED = new Set(['troops', 'attacks', 'fighters', 'bases']);

/**
 * @typedef {{ min: number | null, max: number | null }} Value
 * @typedef {{ kind: string, quote: string, occurrence?: number, measure?: string, actor?: string | null, value?: Value }} Annotation
 * @typedef {{ id: string, text: string, published: string, claims: Annotation[] }} Article
 * @typedef {{ kind: string, quote: string, start: number, end: number, verdict: string,
 *   measure?: string, event?: string | null, proposition?: string }} Claim
 * @typedef {{ article: Article, name: string, text: string, start: number, end: number, shift: number, figure: Annotation }} Mutant
 */

if (existsSync(ARTICLES)) await evaluate();
else
  console.log('The annotated source articles (../shared/eval/seeds) are not on this machine; there is nothing to evaluate without them.');

async function evaluate() {
  await build();
  const articles = readdirSync(ARTICLES)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => /** @type {Article} */ (JSON.parse(readFileSync(join(ARTICLES, name), 'utf8'))));
  const mutants = articles.flatMap(mutantsOf);
  const originals = articles.map((article) => ({ text: article.text, published: article.published }));
  const changed = mutants.map((mutant) => ({ text: mutant.text, published: mutant.article.published }));
  const answers = compare([...originals, ...changed]);
  const before = new Map(articles.map((article, index) => [article.id, answers[index] ?? []]));

  let noticed = 0;
  let alone = 0;
  for (const [index, mutant] of mutants.entries()) {
    const after = answers[articles.length + index] ?? [];
    const target = after.find((claim) => claim.kind === 'quantity' && claim.start < mutant.end && claim.end > mutant.start);
    const others = changedVerdicts(before.get(mutant.article.id) ?? [], after, mutant);
    if (target?.verdict === 'conflicts') noticed += 1;
    else console.log(`MISSED ${mutant.name}: ${target === undefined ? 'no figure was read' : `“${target.quote}” ${target.verdict}`}`);
    if (others.length === 0) alone += 1;
    for (const other of others) console.log(`MOVED  ${mutant.name}: ${other}`);
  }
  const conflicts = [...before].flatMap(([id, claims]) =>
    claims.filter((claim) => claim.verdict === 'conflicts').map(({ quote }) => `${id} “${quote}”`),
  );
  for (const conflict of conflicts) console.log(`FALSE  ${conflict} conflicts in the unchanged article`);

  const figures = articles.flatMap(comparable).length;
  console.log(`\nComparable figures: ${figures}, each changed one at a time: ${mutants.length} changed articles`);
  console.log(`Changed figure conflicts:        ${noticed} of ${mutants.length} (mutation score ${percent(noticed, mutants.length)})`);
  console.log(`No other claim moved:            ${alone} of ${mutants.length}`);
  console.log(`Conflicts in unchanged articles: ${conflicts.length}`);
  if (noticed < mutants.length || alone < mutants.length || conflicts.length > 0 || mutants.length === 0) process.exitCode = 1;
}

/** @param {Article} article */
function comparable(article) {
  return article.claims.filter((claim) => claim.kind === 'quantity' && isComparable(claim));
}

/** @param {Article} article @returns {Mutant[]} */
function mutantsOf(article) {
  return comparable(article).flatMap((figure) => {
    const start = nthIndex(article.text, figure.quote, figure.occurrence ?? 1);
    const changes = figure.value === undefined ? [] : changedFigures(figure.quote, figure.value);
    if (start < 0 || changes.length === 0)
      throw new Error(`muqarin: ${article.id} has a figure that cannot be changed: “${figure.quote}”.`);
    return changes.map((quote) => ({
      article,
      figure,
      name: `${article.id} “${figure.quote}” → “${quote}”`,
      text: article.text.slice(0, start) + quote + article.text.slice(start + figure.quote.length),
      start,
      end: start + quote.length,
      shift: quote.length - figure.quote.length,
    }));
  });
}

/** @param {string} text @param {string} part @param {number} nth From 1. */
function nthIndex(text, part, nth) {
  let at = -1;
  for (let count = 0; count < nth; count += 1) {
    at = text.indexOf(part, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

/** What became of the claims that the change does not touch. @param {Claim[]} before @param {Claim[]} after @param {Mutant} mutant @returns {string[]} */
function changedVerdicts(before, after, mutant) {
  const endBefore = mutant.end - mutant.shift;
  const moved = (/** @type {number} */ offset) => (offset >= endBefore ? offset + mutant.shift : offset);
  const subject = (/** @type {Claim} */ claim) => claim.measure ?? claim.event ?? claim.proposition ?? '';
  return before.flatMap((claim) => {
    if (claim.kind === 'quantity' && claim.start < endBefore && claim.end > mutant.start) return [];
    const same = after.find(
      (other) => other.kind === claim.kind && other.start === moved(claim.start) && subject(other) === subject(claim),
    );
    if (same === undefined) return [`“${claim.quote}” ${claim.verdict} → no claim`];
    return same.verdict === claim.verdict ? [] : [`“${claim.quote}” ${claim.verdict} → ${same.verdict}`];
  });
}

/** The claims of each article, by the command line. @param {{ text: string, published: string }[]} inputs @returns {Claim[][]} */
function compare(inputs) {
  const folder = mkdtempSync(join(tmpdir(), 'muqarin-eval-'));
  try {
    const files = inputs.map((input, index) => {
      const file = join(folder, `${index}.json`);
      writeFileSync(file, JSON.stringify(input));
      return file;
    });
    const cli = join(ROOT, 'dist/cli/muqarin.mjs');
    const parameters = [cli, 'compare', '--format', 'ndjson', ...files];
    const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(`muqarin: the command line ended with status ${status}. ${stderr}`);
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).claims);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {number} part @param {number} whole */
function percent(part, whole) {
  return `${((100 * part) / Math.max(whole, 1)).toFixed(0)} %`;
}

/** @param {Annotation} claim */
function isComparable({ measure = '', actor }) {
  return !NOT_COMPARABLE.has(measure) && !(OWNED.has(measure) && !actor);
}
