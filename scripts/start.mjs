// `npm start`: builds, prints the comparison of the sample articles, and opens them in a browser with the extension loaded.
// Without a display it takes screenshots instead; without a browser it says what to install.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { launch } from './browsers/driver.mjs';
import { findBrowsers } from './browsers/find.mjs';
import { build } from './build.mjs';
import { ROOT } from './root.mjs';
import { serve } from './serve.mjs';

const SAMPLES = join(ROOT, 'tests/sample');
const LANGUAGES = /** @type {const} */ (['ar', 'en']);
/** Only the build that this command loads may read pages of this machine; dist/chrome and dist/firefox may not. */
const LOCAL_BUILD = join(ROOT, 'dist/start');
const LOCAL_MATCHES = ['http://localhost/*', 'http://127.0.0.1/*'];
const SCREENSHOTS = join(ROOT, 'screenshots');
/** How long the report may take to be marked in the page before the screenshot is taken. */
const BADGE_TIMEOUT_MS = 15_000;

await build();
for (const language of LANGUAGES) printReport(join(SAMPLES, `${language}.html`));

const [browser] = findBrowsers();
if (browser === undefined) {
  console.log('No browser was found on this machine. To see the comparison in the page, install Chrome, Chromium or Firefox');
  console.log('(Debian and Ubuntu: apt-get install chromium), or give its path in MUQARIN_BROWSER, and run npm start again.');
} else {
  const server = await serve(samplePage);
  await build({ out: LOCAL_BUILD, extraMatches: LOCAL_MATCHES });
  const extension = join(LOCAL_BUILD, browser.family);
  try {
    if (hasDisplay()) await show(extension, server.port);
    else await takeScreenshots(extension, server.port);
  } finally {
    await server.close();
  }
}

/** @param {string} extension @param {number} port */
async function show(extension, port) {
  if (browser === undefined) return;
  const driver = await launch(browser.family, { executable: browser.executable, extension, headless: false });
  for (const language of LANGUAGES) await driver.open(`http://localhost:${port}/${language}.html`);
  console.log(`${browser.name} is open on the sample articles. Click Muqarin's button in the toolbar (the puzzle piece lists it).`);
  console.log('Close the browser, or press Ctrl+C here, to end.');
  await new Promise((resolve) => {
    driver.browser.once('disconnected', () => resolve(undefined));
    process.once('SIGINT', () => void driver.close().then(resolve));
  });
}

/** @param {string} extension @param {number} port */
async function takeScreenshots(extension, port) {
  if (browser === undefined) return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  console.log(`No display: ${browser.name} runs without a window.`);
  for (const language of LANGUAGES) {
    const driver = await launch(browser.family, { executable: browser.executable, extension, headless: true, language });
    try {
      const page = await driver.open(`http://localhost:${port}/${language}.html`);
      const end = Date.now() + BADGE_TIMEOUT_MS;
      while ((await driver.badge(page)) === '' && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
      save(`page-${language}.png`, await page.screenshot({ fullPage: true }));
      const popup = await driver.openPopup(page);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      save(`popup-${language}.png`, await popup.screenshot());
    } finally {
      await driver.close();
    }
  }
}

/** @param {string} name @param {Uint8Array} png */
function save(name, png) {
  const path = join(SCREENSHOTS, name);
  writeFileSync(path, png);
  console.log(`Screenshot: ${relative(process.cwd(), path)}`);
}

/** @param {string} file */
function printReport(file) {
  const cli = join(ROOT, 'dist/cli/muqarin.mjs');
  const { status } = spawnSync(process.execPath, [cli, 'compare', relative(process.cwd(), file)], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`muqarin: the comparison of ${file} ended with status ${status}.`);
  console.log('');
}

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

function hasDisplay() {
  if (process.argv.includes('--headless') || process.env['CI'] !== undefined) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
