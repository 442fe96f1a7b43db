// `npm run screenshots`: every state of every view in Chromium, in both languages, schemes and widths, each checked and pictured.
// Usage: npm run screenshots [-- PART…]; a part is in the picture's name: `options`, `ar-dark`, `popup-ar-light-result-400`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../scripts/browsers/find.mjs';
import { bundleHarness } from './bundle.mjs';
import { allSights, look } from './look.mjs';

const OUT = fileURLToPath(new URL('../../screenshots/views', import.meta.url));
const parts = process.argv.slice(2);

const chrome = findBrowsers().find(({ family }) => family === 'chrome');
if (chrome === undefined) throw new Error('muqarin: the screenshots need Chrome or Chromium; install one of them.');
mkdirSync(OUT, { recursive: true });
const harness = await bundleHarness();
const browser = await puppeteer.launch({
  executablePath: chrome.executable,
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--allow-file-access-from-files'],
});
let drawn = 0;
let faults = 0;
try {
  const tab = await browser.newPage();
  for (const sight of await allSights(tab, harness)) {
    const name = [sight.view, sight.lang, sight.scheme, sight.state, sight.width].join('-');
    if (!parts.every((part) => name.includes(part))) continue;
    const found = await look(tab, harness, sight, join(OUT, `${name}.png`));
    for (const fault of found) console.log(`${name}: ${fault}`);
    drawn++;
    faults += found.length;
  }
} finally {
  await browser.close();
}
console.log(`${drawn} pictures in screenshots/views, ${faults === 0 ? 'no faults' : `${faults} faults`}.`);
process.exitCode = faults === 0 ? 0 : 1;
