// `npm run bench:page`: what the extension costs the pages that a reader opens, beside the page's own text, the browser's own
// highlights, and other extensions, all in one run. The result is also written as data, dist/bench/page.json.
// Words after `--` choose parts of it (`chrome`, `firefox`: the page functions there; `extensions`; `cold`); the data of a part
// is a file of its own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureColdAnswer } from './bench/page/cold.mjs';
import { ARTICLE, kib, measureExtensions, median, READS_TEXT } from './bench/page/extensions.mjs';
import { METHODS, measureFunctions } from './bench/page/functions.mjs';
import { benchPages } from './bench/page/pages.mjs';
import { installPeers } from './bench/peers.mjs';
import { verdict } from './bench/verdict.mjs';
import { findBrowsers } from './browsers/find.mjs';
import { build } from './build.mjs';
import { ROOT } from './root.mjs';

const ROUNDS = { chrome: 7, firefox: 5, extensions: 2 };
const PARTS = /** @type {const} */ (['chrome', 'firefox', 'extensions', 'cold']);
/** Of the pages, every so many are also opened with whole extensions installed. */
const EVERY = 12;

const NAMES = {
  unit: 'T: textContent and one pass',
  gate: 'Muqarin: gate',
  read: 'Muqarin: gate and reading',
  slice: 'Muqarin: longest slice of the reading',
  readability: 'Readability.parse of a clone',
  highlightApi: 'Highlight API, 20 ranges ready',
  highlight: 'Muqarin: 20 spans to marks',
  markJs: 'mark.js markRanges, 20',
};

const chosen = process.argv.slice(2);
const unknown = chosen.find((word) => !PARTS.some((part) => part === word));
if (unknown !== undefined) {
  console.error(`muqarin: the bench has no part "${unknown}". Its parts: ${PARTS.join(', ')}`);
  process.exit(1);
}
const isWanted = (/** @type {typeof PARTS[number]} */ part) => chosen.length === 0 || chosen.includes(part);

installPeers();
await build();
const pages = benchPages();
const hostile = new Set(pages.filter(({ kind }) => kind === 'hostile').map(({ name }) => name));
const ordinary = pages.filter(({ kind }) => kind !== 'hostile');
/** @type {Record<string, unknown>} */
const data = { pages: pages.length };

for (const family of /** @type {const} */ (['chrome', 'firefox'])) {
  if (!isWanted(family)) continue;
  const found = findBrowsers().find((browser) => browser.family === family);
  if (!found) {
    console.log(`No ${family} on this machine: not measured there.\n`);
    continue;
  }
  const measured = await measureFunctions(family, found.executable, pages, ROUNDS[family]);
  data[family] = reportFunctions(family, measured);
}
const chromium = findBrowsers().find(({ family }) => family === 'chrome');
if (chromium && isWanted('extensions')) {
  const some = ordinary.filter((_, i) => i % EVERY === 0);
  data['extensions'] = reportExtensions(await measureExtensions(chromium.executable, some, ROUNDS.extensions));
}
if (chromium && isWanted('cold')) {
  const { ours, baseline } = await measureColdAnswer(chromium.executable);
  console.log(
    `\nfirst answer of a stopped background: ${ours.toFixed(1)} ms, an empty one that reads the corpus ${baseline.toFixed(1)} ms`,
  );
  verdict('ours to the empty one', ours / baseline, 1.5, 'at most');
  data['cold'] = { ours, baseline };
}
mkdirSync(join(ROOT, 'dist/bench'), { recursive: true });
writeFileSync(join(ROOT, `dist/bench/${['page', ...chosen].join('-')}.json`), `${JSON.stringify(data, null, 1)}\n`);

/** @param {string} family @param {import('./bench/page/functions.mjs').Measured} measured */
function reportFunctions(family, { times, candidates, records }) {
  const rows = ordinary.map(({ name }) => times.get(name)).filter((row) => row !== undefined);
  /** Median ms by method for each page. */
  const medians = rows.map((row) => Object.fromEntries(METHODS.map((method) => [method, median(row[method])])));
  const unitSum = sum(medians.map((row) => row['unit'] ?? 0));
  console.log(`\n${family}: ${rows.length} pages, as a multiple of T on the same page        median       p95       sum`);
  /** @type {Record<string, { median: number, p95: number, sum: number }>} */
  const figures = {};
  for (const method of METHODS) {
    const both = medians.filter((row) => Number.isFinite(row[method] ?? Number.NaN));
    const ratios = both.map((row) => (row[method] ?? 0) / Math.max(row['unit'] ?? 0, 1e-6)).sort((a, b) => a - b);
    const whole =
      sum(both.map((row) => row[method] ?? 0)) / (both.length === medians.length ? unitSum : sum(both.map((row) => row['unit'] ?? 0)));
    const figure = { median: median(ratios), p95: ratios[Math.floor(ratios.length * 0.95)] ?? Number.NaN, sum: whole };
    figures[method] = figure;
    console.log(`  ${NAMES[method].padEnd(58)}${[figure.median, figure.p95, figure.sum].map((n) => n.toFixed(2).padStart(10)).join('')}`);
  }
  const of = (/** @type {string} */ method) => figures[method] ?? { median: Number.NaN, p95: Number.NaN, sum: Number.NaN };
  verdict('gate, sum to T', of('gate').sum, 1.5, 'at most');
  verdict('gate, p95 to T', of('gate').p95, 3, 'at most');
  verdict('gate and reading, sum to T', of('read').sum, 6, 'at most');
  verdict('gate and reading, sum to Readability', of('read').sum / of('readability').sum, 0.5, 'at most');
  verdict('gate and reading, p95 to T', of('read').p95, 15, 'at most');
  verdict('20 marks, sum to T', of('highlight').sum, 1.5, 'at most');
  verdict('20 marks, sum to mark.js', of('highlight').sum / of('markJs').sum, 0.3, 'at most');
  verdict('mutation records by marks', records, 0, 'at most');
  // The medians of the rounds: a single run may have waited for another program of the machine.
  const longest = (/** @type {boolean} */ isHostile) =>
    Math.max(...[...times].flatMap(([name, row]) => (hostile.has(name) === isHostile ? [median(row.gate), median(row.slice)] : [])));
  const slowest = { real: longest(false), hostile: longest(true) };
  verdict('longest gate or slice of reading, real page, ms', slowest.real, 50, 'at most');
  if (hostile.size > 0) verdict('longest gate or slice of reading, hostile, ms', slowest.hostile, 50, 'at most');
  verdict('pages taken for the subject', candidates.length, 0, 'at most');
  for (const name of candidates) console.log(`    ${name}`);
  return { figures, candidates, records, slowest };
}

/** @param {ReadonlyMap<string, ReadonlyMap<string, import('./bench/page/extensions.mjs').Cost>>} costs */
function reportExtensions(costs) {
  const none = costs.get('none');
  console.log('\nextra over no extension, median of the pages                 task ms  script ms   heap KiB  long tasks');
  /** @type {Record<string, import('./bench/page/extensions.mjs').Cost>} */
  const extras = {};
  for (const [name, byPage] of costs) {
    if (name === 'none') continue;
    const off = [...byPage].filter(([page]) => page !== ARTICLE);
    const extra = (/** @type {keyof import('./bench/page/extensions.mjs').Cost} */ key) =>
      median(off.map(([page, cost]) => cost[key] - (none?.get(page)?.[key] ?? Number.NaN)));
    const cost = { task: extra('task'), script: extra('script'), heap: extra('heap'), longTasks: extra('longTasks') };
    extras[name] = cost;
    const cells = [cost.task.toFixed(1), cost.script.toFixed(1), kib(cost.heap).toFixed(0), cost.longTasks.toFixed(0)];
    console.log(`  ${name.padEnd(56)}${cells.map((cell) => cell.padStart(11)).join('')}`);
  }
  const ours = extras['Muqarin'];
  const empty = extras['empty'];
  if (ours && empty) {
    verdict('off-topic: extra script to the empty one', ours.script / empty.script, 2, 'at most');
    verdict('off-topic: extra heap over the empty one, KiB', kib(ours.heap - empty.heap), 50, 'at most');
    const reading = extras[READS_TEXT];
    if (reading) {
      verdict('off-topic: extra script to one that reads the text', ours.script / reading.script, 2, 'at most');
      verdict('off-topic: extra heap over it, KiB', kib(ours.heap - reading.heap), 50, 'at most');
    }
    verdict('off-topic: kept after a collection, KiB', kib(ours.heap), 100 + kib(empty.heap), 'at most');
    const article = (costs.get('Muqarin')?.get(ARTICLE)?.heap ?? Number.NaN) - (none?.get(ARTICLE)?.heap ?? Number.NaN);
    verdict('on-topic: kept after a collection over the empty one, KiB', kib(article - empty.heap), 300, 'at most');
  }
  return extras;
}

/** @param {readonly number[]} values */
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
