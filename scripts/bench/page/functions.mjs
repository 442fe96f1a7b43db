// The page functions on every page, in rounds of a shuffled order, each run in a world of its own that nothing was done in before.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import { ROOT } from '../../root.mjs';
import { serve } from '../../serve.mjs';
import { peer } from '../peers.mjs';

/** In this order of the report; the last changes the page and runs last. */
export const METHODS = /** @type {const} */ (['unit', 'gate', 'read', 'slice', 'readability', 'highlightApi', 'highlight', 'markJs']);
const CHANGES_THE_PAGE = /** @type {const} */ ('markJs');
const PAGE_TIMEOUT_MS = 60_000;
/** What is measured on hostile pages, each time in a tab of its own. */
const SLICED = /** @type {const} */ (['gate', 'slice']);
const HOSTILE_VISITS = 3;
const repeated = METHODS.filter((method) => method !== CHANGES_THE_PAGE);
/** A page's own scripts, images and frames are off: what is measured is ours alone, and nothing is asked of the network. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  // Both give the page the finer clock.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * @typedef {typeof METHODS[number]} Method
 * @typedef {{ times: ReadonlyMap<string, Readonly<Record<Method, readonly number[]>>>, candidates: readonly string[], records: number }} Measured
 */

/**
 * Milliseconds of each method on each page, one for each round; one of the method that changes the page.
 * @param {'chrome' | 'firefox'} family @param {string} executable
 * @param {readonly import('./pages.mjs').BenchPage[]} pages @param {number} rounds
 * @returns {Promise<Measured>}
 */
export async function measureFunctions(family, executable, pages, rounds) {
  const sources = await bundle();
  const byPath = new Map(pages.map((page, i) => [`/${i}.html`, page]));
  const server = await serve(({ pathname }) => {
    const page = byPath.get(pathname);
    return page ? { headers: { ...HEADERS, 'content-type': `text/html; charset=${page.charset}` }, body: page.body() } : null;
  });
  const browser = await puppeteer.launch({
    browser: family,
    executablePath: executable,
    headless: true,
    args:
      family === 'chrome' ? ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'] : [],
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
  });
  const times = new Map(pages.map(({ name }) => [name, noTimes()]));
  /** @type {Set<string>} */
  const candidates = new Set();
  let records = 0;
  try {
    for (const [path, { name, kind }] of shuffled([...byPath])) {
      const order = kind === 'hostile' ? SLICED : [...Array.from({ length: rounds }, () => shuffled(repeated)).flat(), CHANGES_THE_PAGE];
      // A hundred thousand nodes that were looked at stay with each world: the next one would wait for the browser to collect them.
      for (let visit = 0; visit < (kind === 'hostile' ? HOSTILE_VISITS : 1); visit++) {
        const tab = await browser.newPage();
        tab.setDefaultTimeout(PAGE_TIMEOUT_MS);
        try {
          await tab.goto(`http://127.0.0.1:${server.port}${path}`, { waitUntil: 'load' });
          const run = await worlds(tab, family);
          // On a hostile page after the rest: it would leave a world behind, too.
          const isTaken = async () => (await run(`${sources.own}; bench.isCandidate()`)) === true;
          if (kind !== 'hostile' && (await isTaken())) candidates.add(name);
          for (const method of order) {
            const source = method === CHANGES_THE_PAGE ? `${sources.markJs}; ${sources.own}` : sources.own;
            const result = await run(`${source}; bench.${method}()`);
            if (typeof result === 'number') times.get(name)?.[method].push(result);
            else if (isHighlight(result)) {
              times.get(name)?.highlight.push(result.ms);
              records += result.records;
            }
          }
          if (kind === 'hostile' && (await isTaken())) candidates.add(name);
        } finally {
          await tab.close();
        }
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return { times, candidates: [...candidates], records };
}

/** @returns {Record<Method, number[]>} */
const noTimes = () => ({ unit: [], gate: [], read: [], slice: [], readability: [], highlightApi: [], highlight: [], markJs: [] });

/** @param {unknown} result @returns {result is { ms: number, records: number }} */
const isHighlight = (result) => typeof result === 'object' && result !== null && 'ms' in result && 'records' in result;

/**
 * Evaluates an expression in a world of its own: an isolated one in Chromium, a sandbox in Firefox. A method that a page breaks
 * (a library that throws on it) has no time there.
 * @param {import('puppeteer-core').Page} tab @param {'chrome' | 'firefox'} family
 * @returns {Promise<(expression: string) => Promise<unknown>>}
 */
async function worlds(tab, family) {
  if (family === 'firefox') return (expression) => tab.evaluate(`(() => { ${asLast(expression)} })()`).catch(() => null);
  const session = await tab.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  let count = 0;
  return async (expression) => {
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: `bench-${++count}`,
    });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    return exceptionDetails ? null : result.value;
  };
}

/** The expression behind the last `;` is what the function returns. @param {string} source */
function asLast(source) {
  const at = source.lastIndexOf(';');
  return `${source.slice(0, at)}; return ${source.slice(at + 1)}`;
}

async function bundle() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(ROOT, 'scripts/bench/page/in-page.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    target: 'chrome120',
    charset: 'utf8',
  });
  return {
    own: outputFiles[0]?.text ?? '',
    markJs: `var define, module, exports; ${readFileSync(peer.resolve('mark.js/dist/mark.min.js'), 'utf8')}`,
  };
}

/** @template T @param {readonly T[]} items */
function shuffled(items) {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [copy[i], copy[j]] = [/** @type {T} */ (copy[j]), /** @type {T} */ (copy[i])];
  }
  return copy;
}
