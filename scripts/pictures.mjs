// `npm run pictures`: the two pictures of the README, page and popup in one, in each language; with `-- --store`, the same in the
// stores' size, into screenshots/store. Needs Chrome or Chromium.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browsers/find.mjs';
import { ROOT } from './root.mjs';
import { LANGUAGES, photograph, withSamples } from './sample-run.mjs';

const isForStores = process.argv.includes('--store');
const FOLDER = isForStores ? 'screenshots/store' : 'docs/screenshots';
/** Both stores take 1280 × 800. */
const PICTURE = { width: isForStores ? 1280 : 1240, height: 800 };

const chrome = findBrowsers().find(({ family }) => family === 'chrome');
if (chrome === undefined) throw new Error('muqarin: the pictures need Chrome or Chromium; install one of them.');
mkdirSync(join(ROOT, FOLDER), { recursive: true });
await withSamples(chrome, async (extension, address) => {
  for (const language of LANGUAGES) {
    const { passage, popup } = await photograph(chrome, extension, address(language), language);
    writeFileSync(join(ROOT, FOLDER, `${language}.png`), await compose(chrome.executable, passage, popup));
    console.log(`${FOLDER}/${language}.png`);
  }
});

/** The popup beside the page that it hangs over. @param {string} executablePath @param {Uint8Array} page @param {Uint8Array} popup */
async function compose(executablePath, page, popup) {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath, headless: true, defaultViewport: PICTURE, args: ['--disable-gpu', ...root] });
  try {
    const sheet = await browser.newPage();
    const image = (/** @type {Uint8Array} */ png) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    await sheet.setContent(`<style>
      body { margin: 0; background: #e8eaed; }
      img { position: absolute; box-shadow: 0 2px 14px rgb(0 0 0 / 30%); border-radius: 6px; }
    </style><img src="${image(page)}" style="left: -110px; top: 0"><img src="${image(popup)}" style="right: 24px; top: 60px">`);
    return await sheet.screenshot();
  } finally {
    await browser.close();
  }
}
