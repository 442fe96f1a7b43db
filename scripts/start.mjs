// `npm start`: builds, prints the comparison of the sample articles, and opens them in a browser with the extension loaded.
// Without a display it takes screenshots instead; without a browser it says what to install.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { launch } from './browsers/driver.mjs';
import { findBrowsers } from './browsers/find.mjs';
import { build } from './build.mjs';
import { ROOT } from './root.mjs';
import { LANGUAGES, photograph, SAMPLES, withSamples } from './sample-run.mjs';

/** @typedef {import('./browsers/find.mjs').FoundBrowser} FoundBrowser */

const SCREENSHOTS = join(ROOT, 'screenshots');

await build();
for (const language of LANGUAGES) printReport(join(SAMPLES, `${language}.html`));

const [browser] = findBrowsers();
if (browser === undefined) {
  console.log('No browser was found on this machine. To see the comparison in the page, install Chrome, Chromium or Firefox');
  console.log('(Debian and Ubuntu: apt-get install chromium), or give its path in MUQARIN_BROWSER, and run npm start again.');
} else if (hasDisplay()) {
  await withSamples(browser, (extension, address) => show(browser, extension, address));
} else {
  await withSamples(browser, (extension, address) => takeScreenshots(browser, extension, address));
}

/** @param {FoundBrowser} browser @param {string} extension @param {(language: string) => string} address */
async function show(browser, extension, address) {
  const driver = await launch(browser.family, { executable: browser.executable, extension, headless: false });
  for (const language of LANGUAGES) await driver.open(address(language));
  console.log(`${browser.name} is open on the sample articles. Click Muqarin's button in the toolbar (the puzzle piece lists it).`);
  console.log('Close the browser, or press Ctrl+C here, to end.');
  await new Promise((resolve) => {
    driver.browser.once('disconnected', () => resolve(undefined));
    process.once('SIGINT', () => void driver.close().then(resolve));
  });
}

/** @param {FoundBrowser} browser @param {string} extension @param {(language: string) => string} address */
async function takeScreenshots(browser, extension, address) {
  mkdirSync(SCREENSHOTS, { recursive: true });
  console.log(`No display: ${browser.name} runs without a window.`);
  for (const language of LANGUAGES) {
    const { whole, popup } = await photograph(browser, extension, address(language), language);
    save(`page-${language}.png`, whole);
    save(`popup-${language}.png`, popup);
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

function hasDisplay() {
  if (process.argv.includes('--headless') || process.env['CI'] !== undefined) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
