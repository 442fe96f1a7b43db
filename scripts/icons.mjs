// Draws icons/*.png from icons/*.svg with an installed Chromium. Run it after a change of a drawing; the pictures are committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const ICONS = fileURLToPath(new URL('../icons/', import.meta.url));
/** What the toolbar shows: nothing to say about this page, all agree, something differs. */
const STATES = ['off', 'on', 'conflict'];
const SIZES = [16, 32, 48, 128];
/** At this size lines must lie on whole pixels, which takes a drawing of its own. */
const SMALL = 16;

const browser = await puppeteer.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  for (const state of STATES) {
    for (const size of SIZES) {
      const drawing = join(ICONS, size <= SMALL ? `${state}-small.svg` : `${state}.svg`);
      const svg = `data:image/svg+xml;base64,${readFileSync(drawing).toString('base64')}`;
      await page.setContent(`<canvas width="${size}" height="${size}"></canvas><img src="${svg}">`);
      const png = await page.evaluate(drawAt(size));
      writeFileSync(join(ICONS, `${state}-${size}.png`), Buffer.from(String(png), 'base64'));
    }
  }
} finally {
  await browser.close();
}

/** Run in the page. A canvas keeps the transparency that a screenshot of a small window may lose. @param {number} size */
function drawAt(size) {
  return `(async () => {
    const canvas = document.querySelector('canvas');
    const image = document.querySelector('img');
    await image.decode();
    canvas.getContext('2d').drawImage(image, 0, 0, ${size}, ${size});
    return canvas.toDataURL('image/png').split(',')[1];
  })()`;
}
