// `npm run soak`: many page views in one browser, about the talks and not, in a shuffled order. What is kept after a collection of
// garbage at the last view may be little more than at an early one: in the page’s process and in the background.
// `-- --seed N` brings an order back, `-- --views N` sets how many.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './browsers/driver.mjs';
import { findBrowsers } from './browsers/find.mjs';
import { randomFrom } from './random.mjs';
import { ROOT } from './root.mjs';
import { serve } from './serve.mjs';

const VIEWS = 500;
/** Caches are warm by then. */
const EARLY = 50;
const MOST_GROWTH = 1.1;
/** A view is over when its article is marked, or when the gate has had its time. */
const OFF_TOPIC_MS = 200;
const MARK_TIMEOUT_MS = 20_000;
/** In the corpus's list of outlets. */
const HOST = 'www.rudaw.net';
const PAGES = /** @type {const} */ (['en.html', 'ar.html', 'off-topic.html']);

const { values } = parseArgs({ options: { seed: { type: 'string' }, views: { type: 'string', default: String(VIEWS) } } });
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const views = Number(values.views);
console.log(`${views} page views, seed ${seed}`);

const found = findBrowsers().find(({ family }) => family === 'chrome');
if (found === undefined) throw new Error('muqarin: no Chrome or Chromium on this machine; npm test says what to install.');
const server = await serve(({ pathname }) => {
  const name = pathname.slice(1);
  if (!/^(?:en|ar|off-topic)\.html$|^sample\.css$/.test(name)) return null;
  const headers = { 'content-type': name.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8' };
  return { headers, body: readFileSync(join(ROOT, 'tests/sample', name)) };
});
const driver = await launch('chrome', {
  executable: found.executable,
  extension: join(ROOT, 'dist/chrome'),
  headless: true,
  proxyPort: server.port,
  language: 'en',
});
try {
  const page = await driver.browser.newPage();
  const random = randomFrom(seed);
  /** @type {Record<string, number> | null} */
  let early = null;
  for (let view = 1; view <= views; view++) {
    const name = PAGES[Math.floor(random() * PAGES.length)] ?? PAGES[0];
    await page.goto(`http://${HOST}/${name}?${view}`);
    if (name === 'off-topic.html') await new Promise((resolve) => setTimeout(resolve, OFF_TOPIC_MS));
    else
      await page.waitForFunction(() => (CSS.highlights.get('muqarin-conflicts')?.size ?? 0) > 0, {
        timeout: MARK_TIMEOUT_MS,
        polling: 50,
      });
    if (view === EARLY) early = await heaps();
  }
  const late = await heaps();
  const errors = await driver.ownErrors();
  if (early === null) throw new Error(`muqarin: a soak has more than ${EARLY} views.`);
  for (const [what, bytes] of Object.entries(late)) {
    const before = early[what] ?? Number.NaN;
    const ratio = bytes / before;
    console.log(
      `${what}: ${kib(before)} at view ${EARLY}, ${kib(bytes)} at view ${views}, ratio ${ratio.toFixed(3)} (at most ${MOST_GROWTH})`,
    );
    if (!(ratio <= MOST_GROWTH)) process.exitCode = 1;
  }
  console.log(`uncaught errors: ${errors.length}`);
  for (const error of errors) console.error(error);
  if (errors.length > 0) process.exitCode = 1;

  /** Used heaps after a collection, in bytes. The same page is open each time. */
  async function heaps() {
    await page.goto(`http://${HOST}/en.html`);
    await page.waitForFunction(() => (CSS.highlights.get('muqarin-conflicts')?.size ?? 0) > 0, { timeout: MARK_TIMEOUT_MS, polling: 50 });
    const background = driver.browser.targets().find((one) => one.type() === 'service_worker' && one.url().includes(driver.extensionId));
    if (background === undefined) throw new Error('muqarin: the background is not there.');
    return { page: await heapOf(page.target()), background: await heapOf(background) };
  }
} finally {
  await driver.close();
  await server.close();
}

/** @param {import('puppeteer-core').Target} target */
async function heapOf(target) {
  const session = await target.createCDPSession();
  // Twice: what a first collection lets go of may hold more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** @param {number} bytes */
function kib(bytes) {
  return `${(bytes / 1024).toFixed(0)} KiB`;
}
