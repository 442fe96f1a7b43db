// What an installed extension costs a page: the browser's own count of task and script time, of the heap after a collection and
// of long tasks, beside no extension at all and beside extensions that read or mark pages.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../browsers/driver.mjs';
import { ROOT } from '../../root.mjs';
import { serve } from '../../serve.mjs';
import { peer } from '../peers.mjs';

/** A host of the corpus's list: ours runs there by itself. */
export const HOST = 'www.rudaw.net';
/** Time for what an extension does once the page is idle. */
const SETTLE_MS = 700;
/** … and for an article about the subject, which the background compares before its marks come. */
export const COMPARED_MS = 2500;
/** A page that takes longer, with whatever extension, is left out. */
const VISIT_TIMEOUT_MS = 15_000;
/** No round begins after this long, and none goes on for longer than the second: the bench ends on a slow machine, too. */
const LAST_ROUND_MS = 165_000;
const DEADLINE_MS = 320_000;
export const READS_TEXT = 'reads the text once';
/** The one page about the subject. */
export const ARTICLE = '/en.html';
const SAMPLES = join(ROOT, 'tests/sample');
const KIB = 1024;

/** @typedef {{ task: number, script: number, heap: number, longTasks: number }} Cost Milliseconds, and bytes of heap. */

/**
 * The cost of every extension on every page, the median of the rounds.
 * @param {string} executable @param {readonly import('./pages.mjs').BenchPage[]} pages @param {number} rounds
 * @returns {Promise<ReadonlyMap<string, ReadonlyMap<string, Cost>>>} by extension and page; `none` is the browser alone.
 */
export async function measureExtensions(executable, pages, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'muqarin-bench-'));
  const server = await serveBench(pages);
  const started = performance.now();
  const elapsed = () => performance.now() - started;
  const paths = [ARTICLE, ...pages.map((_, i) => `/${i}.html`)];
  try {
    const extensions = makeExtensions(folder);
    /** @type {Map<string, Map<string, Cost[]>>} */
    const costs = new Map([...extensions.keys()].map((name) => [name, new Map(paths.map((path) => [path, []]))]));
    for (let round = 0; round < rounds && (round === 0 || elapsed() < LAST_ROUND_MS); round++) {
      for (const [name, extension] of extensions) {
        const driver = await launch('chrome', { executable, extension, headless: true, proxyPort: server.port, language: 'en' });
        let measured = 0;
        try {
          for (const path of paths) {
            if (elapsed() > DEADLINE_MS) break;
            const cost = await visit(driver.browser, `http://${HOST}${path}`);
            if (cost === null) continue;
            costs.get(name)?.get(path)?.push(cost);
            measured += 1;
          }
        } finally {
          await driver.close();
        }
        const seconds = `${(elapsed() / 1000).toFixed(0)} s`.padStart(6);
        console.log(`${seconds}  round ${round + 1} of ${rounds}: ${name}, ${measured} of ${paths.length} pages`);
      }
    }
    return new Map([...costs].map(([name, byPage]) => [name, new Map([...byPage].map(([path, all]) => [path, middle(all)]))]));
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {import('puppeteer-core').Browser} browser @param {string} url @returns {Promise<Cost | null>} `null` when the page takes too long. */
async function visit(browser, url) {
  const page = await browser.newPage();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(null), VISIT_TIMEOUT_MS);
  });
  const cost = costOf(page, url).catch(() => null);
  try {
    return await Promise.race([cost, late]);
  } finally {
    clearTimeout(timer);
    await page.close();
  }
}

/** @param {import('puppeteer-core').Page} page @param {string} url @returns {Promise<Cost>} */
async function costOf(page, url) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.evaluateOnNewDocument(() => {
    const counted = /** @type {{ longTasks?: number }} */ (/** @type {unknown} */ (globalThis));
    counted.longTasks = 0;
    new PerformanceObserver((list) => {
      counted.longTasks = (counted.longTasks ?? 0) + list.getEntries().length;
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, url.endsWith(ARTICLE) ? COMPARED_MS : SETTLE_MS));
  const { metrics } = await session.send('Performance.getMetrics');
  await session.send('HeapProfiler.collectGarbage');
  const after = (await session.send('Performance.getMetrics')).metrics;
  const longTasks = await page.evaluate(() => /** @type {{ longTasks?: number }} */ (/** @type {unknown} */ (globalThis)).longTasks ?? 0);
  return {
    task: 1000 * of(metrics, 'TaskDuration'),
    script: 1000 * of(metrics, 'ScriptDuration'),
    heap: of(after, 'JSHeapUsedSize'),
    longTasks,
  };
}

/** @param {readonly { name: string, value: number }[]} metrics @param {string} name */
const of = (metrics, name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;

/** @param {readonly Cost[]} all @returns {Cost} */
const middle = (all) => ({
  task: median(all.map(({ task }) => task)),
  script: median(all.map(({ script }) => script)),
  heap: median(all.map(({ heap }) => heap)),
  longTasks: median(all.map(({ longTasks }) => longTasks)),
});

/** @param {readonly import('./pages.mjs').BenchPage[]} pages */
export function serveBench(pages) {
  return serve(({ pathname }) => {
    const sample = /^\/(?:en|ar|off-topic)\.html$|^\/sample\.css$/.exec(pathname)?.[0];
    const page = pages[Number(/^\/(\d+)\.html$/.exec(pathname)?.[1] ?? -1)];
    const type = pathname.endsWith('.css') ? 'text/css' : `text/html; charset=${page?.charset ?? 'utf-8'}`;
    const headers = { 'content-type': type, 'content-security-policy': "default-src 'none'; style-src 'self' 'unsafe-inline'" };
    if (sample !== undefined) return { headers, body: readFileSync(join(SAMPLES, sample)) };
    return page ? { headers, body: page.body() } : null;
  });
}

/** Unpacked extensions by name. @param {string} folder @returns {ReadonlyMap<string, string>} */
function makeExtensions(folder) {
  const file = (/** @type {string} */ path) => readFileSync(peer.resolve(path), 'utf8');
  const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
  const terms = JSON.stringify('the and for with that from have this will were been they which when said more than over also'.split(' '));
  /** @type {Readonly<Record<string, string | null>>} */
  const scripts = {
    none: null,
    empty: ';',
    // The least that a gate can cost: a world that has once touched the page's elements keeps what they are.
    [READS_TEXT]:
      'const text = document.body?.textContent ?? ""; let sum = 0; for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);',
    'Hypothesis annotator': file('hypothesis/build/scripts/annotator.bundle.js'),
    'Dark Reader': `${file('darkreader/darkreader.js')}\nDarkReader.enable({});`,
    Readability: `${readability}\nnew Readability(document.cloneNode(true)).parse();`,
    'mark.js': `var define, module, exports;\n${file('mark.js/dist/mark.min.js')}\nnew Mark(document.body).mark(${terms});`,
  };
  const made = Object.entries(scripts).map(([name, script]) => {
    const path = join(folder, name.replaceAll(/\W/g, '-'));
    writeExtension(path, name, script, '');
    return /** @type {const} */ ([name, path]);
  });
  return new Map([...made, ['Muqarin', join(ROOT, 'dist/chrome')]]);
}

/** @param {string} path @param {string} name @param {string | null} content @param {string} background */
export function writeExtension(path, name, content, background) {
  mkdirSync(path, { recursive: true });
  const scripts = content === null ? {} : { content_scripts: [{ matches: ['<all_urls>'], js: ['content.js'], run_at: 'document_idle' }] };
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    background: { service_worker: 'background.js' },
    permissions: ['tabs'],
    ...scripts,
  };
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(path, 'background.js'), background);
  writeFileSync(join(path, 'empty.html'), '<!doctype html><title>empty</title>');
  if (content !== null) writeFileSync(join(path, 'content.js'), content);
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** @param {number} bytes */
export const kib = (bytes) => bytes / KIB;
