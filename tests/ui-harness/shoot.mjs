// Draws every state of the popup in Chromium, in both languages and schemes, checks each with axe and for content that
// is wider than its box, and writes a picture of each. Usage: node tests/ui-harness/shoot.mjs FOLDER [STATE…]
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const [folder, ...only] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name a folder for the pictures: node tests/ui-harness/shoot.mjs FOLDER [STATE…]');
  process.exit(2);
}
const out = resolve(folder);
mkdirSync(out, { recursive: true });
const page = join(ROOT, 'node_modules/.cache/muqarin/ui-harness');

/** Run in the page: the elements whose content sticks out. */
const TOO_WIDE = `[...document.querySelectorAll('body, body *:not(.visually-hidden, .visually-hidden *, svg *)')]
  .filter((e) => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0)
  .map((e) => e.outerHTML.slice(0, 120))`;

await bundle();
const { statesIn } = await import(pathToFileURL(join(page, 'states.mjs')).href);

const browser = await puppeteer.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--allow-file-access-from-files'],
});
let faults = 0;
try {
  for (const lang of ['ar', 'en'])
    for (const scheme of ['light', 'dark'])
      for (const state of Object.keys(statesIn(lang)))
        if (only.length === 0 || only.includes(state)) faults += await shoot(lang, scheme, state, 400);
  for (const lang of ['ar', 'en']) if (only.length === 0) faults += await shoot(lang, 'light', 'result', 360);
} finally {
  await browser.close();
}
console.log(faults === 0 ? 'No faults.' : `${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;

/** @param {string} lang @param {string} scheme @param {string} state @param {number} width @returns {Promise<number>} */
async function shoot(lang, scheme, state, width) {
  const tab = await browser.newPage();
  await tab.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  const screen = { width, isMobile: width < 400, hasTouch: width < 400 };
  await tab.setViewport({ ...screen, height: 600 });
  /** @type {string[]} */
  const found = [];
  tab.on('pageerror', (error) => found.push(String(error)));
  await tab.goto(`${pathToFileURL(join(page, 'popup.html')).href}#${lang}/${state}`);
  await tab.waitForSelector('main');
  await new Promise((done) => setTimeout(done, 150));
  // Opened wide, so that nothing hides from the checks.
  await tab.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
  await tab.evaluate(AXE);
  const { violations } = /** @type {{violations: {id: string, nodes: {html: string}[]}[]}} */ (await tab.evaluate('axe.run()'));
  for (const { id, nodes } of violations) found.push(`${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  const wide = /** @type {string[]} */ (await tab.evaluate(TOO_WIDE));
  found.push(...wide.map((html) => `wider than its box: ${html}`));
  const name = `${lang}-${scheme}-${state}-${width}.png`;
  // The viewport grows to the page: `fullPage` cuts a page from right to left at the wrong edge.
  await tab.setViewport({ ...screen, height: Number(await tab.evaluate('document.documentElement.scrollHeight')) });
  await tab.screenshot({ path: /** @type {`${string}.png`} */ (join(out, name)) });
  await tab.close();
  for (const fault of found) console.log(`${name}: ${fault}`);
  return found.length;
}

async function bundle() {
  const options = /** @type {const} */ ({
    bundle: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    logLevel: 'warning',
  });
  await esbuild.build({
    ...options,
    entryPoints: [join(ROOT, 'tests/ui-harness/harness.tsx')],
    outfile: join(page, 'popup.js'),
    format: 'iife',
  });
  await esbuild.build({ ...options, entryPoints: [join(ROOT, 'src/ui/popup/popup.css')], outfile: join(page, 'popup.css') });
  await esbuild.build({
    ...options,
    entryPoints: [join(ROOT, 'tests/ui-harness/states.ts')],
    outfile: join(page, 'states.mjs'),
    format: 'esm',
  });
  cpSync(join(ROOT, 'src/ui/popup/popup.html'), join(page, 'popup.html'));
}
