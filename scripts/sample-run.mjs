// The sample articles in a browser with the extension loaded: served from this machine, compared, photographed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './browsers/driver.mjs';
import { build } from './build.mjs';
import { ROOT } from './root.mjs';
import { serve } from './serve.mjs';

export const SAMPLES = join(ROOT, 'tests/sample');
export const LANGUAGES = /** @type {const} */ (['ar', 'en']);
/** Only this build may read pages of this machine; dist/chrome and dist/firefox may not. */
const LOCAL_BUILD = join(ROOT, 'dist/start');
const LOCAL_MATCHES = ['http://localhost/*', 'http://127.0.0.1/*'];
/** How long the report may take to reach the toolbar. */
const BADGE_TIMEOUT_MS = 15_000;
/** A popup is drawn, and a page has scrolled, well within this. */
const SETTLE_MS = 1000;

/** @typedef {import('./browsers/find.mjs').FoundBrowser} FoundBrowser */

/**
 * Builds the extension for pages of this machine and serves the samples while `use` runs.
 * @param {FoundBrowser} browser
 * @param {(extension: string, address: (language: string) => string) => Promise<void>} use Given the extension's folder and the samples' addresses.
 */
export async function withSamples(browser, use) {
  await build({ out: LOCAL_BUILD, extraMatches: LOCAL_MATCHES });
  const server = await serve(samplePage);
  try {
    await use(join(LOCAL_BUILD, browser.family), (language) => `http://localhost:${server.port}/${language}.html`);
  } finally {
    await server.close();
  }
}

/**
 * Pictures of the sample in one language, without a window: the whole page, the popup, and the page where a click in the popup led.
 * @param {FoundBrowser} browser
 * @param {string} extension
 * @param {string} address
 * @param {string} language Also the browser's own, where it has that language.
 */
export async function photograph(browser, extension, address, language) {
  const driver = await launch(browser.family, { executable: browser.executable, extension, headless: true, language });
  try {
    const page = await driver.open(address);
    const end = Date.now() + BADGE_TIMEOUT_MS;
    while ((await driver.badge(page)) === '' && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
    if ((await driver.badge(page)) === '') throw new Error(`muqarin: ${address} was not compared: its badge stayed empty.`);
    const whole = await page.screenshot({ fullPage: true });
    const opened = await driver.openPopup(page);
    await settle();
    const popup = await opened.screenshot();
    await opened.click('article.claim.conflicts button.jump');
    await settle();
    const passage = await page.screenshot();
    return { whole, popup, passage };
  } finally {
    await driver.close();
  }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

/** @param {URL} url @returns {import('./serve.mjs').Answer | null} */
function samplePage(url) {
  const name = url.pathname.slice(1);
  if (!/^[a-z-]+\.(?:html|css)$/u.test(name)) return null;
  const type = name.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
  try {
    return { headers: { 'content-type': type }, body: readFileSync(join(SAMPLES, name)) };
  } catch {
    return null;
  }
}
