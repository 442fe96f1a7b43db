// `npm run bench:popup`: from the click on the toolbar button to the report on the screen, when the report is known, beside an empty
// extension's popup in the same Chromium, turn by turn. Needs Chrome or Chromium.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { verdict } from './bench/verdict.mjs';
import { launch } from './browsers/driver.mjs';
import { findBrowsers } from './browsers/find.mjs';
import { LANGUAGES, withSamples } from './sample-run.mjs';

/** Opened so often each; the first ones warm the browser's caches for both and do not count. */
const ROUNDS = 25;
const WARM_UP = 5;
const TIMEOUT_MS = 10_000;
/** A popup that has painted nothing more for so long is drawn. */
const SETTLED_MS = 200;
/** What the project promises its readers. */
const MOST_OF_EMPTY = 1.5;
const MOST_KILOBYTES = 40;

/** When the last and largest thing was painted, on the wall clock. Later than the first paint, when that was not yet the report. */
const DRAWN = `new Promise((resolve, reject) => {
  const seen = [];
  let rest;
  const note = (list) => {
    seen.push(...list.getEntries().map((entry) => entry.startTime));
    clearTimeout(rest);
    rest = setTimeout(() => resolve(performance.timeOrigin + Math.max(...seen)), ${SETTLED_MS});
  };
  new PerformanceObserver(note).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver(note).observe({ type: 'paint', buffered: true });
  setTimeout(() => reject(new Error('nothing was painted')), ${TIMEOUT_MS});
})`;

const chrome = findBrowsers().find(({ family }) => family === 'chrome');
if (chrome === undefined) throw new Error('muqarin: the bench needs Chrome or Chromium; install one of them.');
const empty = emptyExtension();
try {
  await withSamples(chrome, async (extension, address) => {
    const bytes = gzipSync(readFileSync(join(extension, 'popup.js'))).length;
    for (const language of LANGUAGES) await measure(extension, address(language), language);
    verdict('popup.js gzipped, kB', bytes / 1000, MOST_KILOBYTES, 'at most');
  });
} finally {
  rmSync(empty, { recursive: true, force: true });
}

/** @param {string} extension @param {string} address @param {string} language */
async function measure(extension, address, language) {
  const driver = await launch('chrome', { executable: chrome?.executable ?? '', extension, headless: true, language });
  try {
    const other = await driver.browser.installExtension(empty);
    const page = await driver.open(address);
    const end = Date.now() + TIMEOUT_MS;
    while ((await driver.badge(page)) === '') {
      if (Date.now() > end) throw new Error(`muqarin: ${address} was not compared: its badge stayed empty.`);
      await pause(100);
    }
    const contenders = [
      { id: driver.extensionId, expects: 'article.claim', times: /** @type {number[]} */ ([]) },
      { id: other, expects: 'p', times: /** @type {number[]} */ ([]) },
    ];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      // Who goes first changes, so that neither profits from the other.
      for (const { id, expects, times } of round % 2 === 0 ? contenders : contenders.toReversed()) {
        const took = await open(driver.browser, page, id, expects);
        if (round >= WARM_UP) times.push(took);
      }
    }
    const [own, peer] = contenders.map(({ times }) => median(times));
    console.log(`${language}: click to report drawn ${own?.toFixed(0)} ms, an empty popup ${peer?.toFixed(0)} ms`);
    verdict(`popup from click to report, of an empty one: ${language}`, (own ?? 0) / (peer ?? 1), MOST_OF_EMPTY, 'at most');
  } finally {
    await driver.close();
  }
}

/** ms from the click to the last large paint. @param {import('puppeteer-core').Browser} browser @param {import('puppeteer-core').Page} page @param {string} id @param {string} expects */
async function open(browser, page, id, expects) {
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('muqarin: an extension of the bench is not installed.');
  await page.bringToFront();
  const opened = browser.waitForTarget((target) => target.url().startsWith(`chrome-extension://${id}/popup.html`), { timeout: TIMEOUT_MS });
  const clicked = Date.now();
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  const drawn = Number(await popup.evaluate(DRAWN));
  if ((await popup.$(expects)) === null) throw new Error(`muqarin: the popup of ${id} did not draw ${expects}.`);
  await popup.close();
  await pause(50);
  return drawn - clicked;
}

/** A popup of one word, without a script. */
function emptyExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'muqarin-empty-'));
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', action: { default_popup: 'popup.html' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><meta charset="utf-8"><title>Empty</title><body style="width: 400px"><p>Empty</p>',
  );
  return folder;
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** @param {number} ms */
function pause(ms) {
  return new Promise((done) => setTimeout(done, ms));
}
