// The reader's own references in Chromium: saved through the popup, compared with a later page, found in the list, deleted and brought back.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driver, launch, type Popup } from '../../scripts/browsers/driver.mjs';
import { findBrowsers } from '../../scripts/browsers/find.mjs';
import { type LocalServer, serve } from '../../scripts/serve.mjs';
import english from '../../src/_locales/en/messages.json';
import { LISTED } from './outlets.ts';

const WAIT_MS = 15_000;
const BEFORE = 'about 900 in Syria';
const AFTER = 'about 600 in Syria';

let driver: Driver;
let server: LocalServer;
/** What the outlet's page says now. */
let syria = BEFORE;

beforeAll(async () => {
  const found = findBrowsers().find(({ family }) => family === 'chrome');
  if (found === undefined) throw new Error('No chrome on this machine: npm test says what to install.');
  const article = readFileSync(new URL('../sample/en.html', import.meta.url), 'utf8');
  if (!article.includes(BEFORE)) throw new Error(`The sample article does not say “${BEFORE}”.`);
  server = await serve(({ pathname }) => (pathname.endsWith('.html') ? { body: article.replace(BEFORE, syria) } : null));
  const extension = new URL('../../dist/chrome', import.meta.url).pathname;
  driver = await launch('chrome', { executable: found.executable, extension, headless: true, proxyPort: server.port, language: 'en' });
});

afterAll(async () => {
  await driver?.close();
  await server?.close();
});

test('an article is saved, read again after it was changed, compared with another page, deleted and brought back', async () => {
  const page = await driver.open(`http://${LISTED.en}/talks.html`);
  const first = await popupOf(page);
  await says(first, english.references_save.message);
  await first.click('.saved button');
  await says(first, english.references_unchanged.message);
  await first.close();

  // The background holds nothing that it needs to remember this.
  await driver.stopBackground();
  syria = AFTER;
  await page.reload();
  const second = await popupOf(page);
  await says(second, english.references_keep.message);
  expect(await textsOf(second, '.saved .leftover strong')).toEqual([expect.stringMatching(/900.*600/u)]);
  expect(await textsOf(second, '.saved .word-diff del')).toEqual(['900']);
  await second.click('.saved button');
  await says(second, english.references_all_one.message);
  await second.close();

  syria = BEFORE;
  const other = await driver.open(`http://${LISTED.en}/another.html`);
  const third = await popupOf(other);
  await says(third, english.references_close.message);
  expect(await textsOf(third, '.saved li.conflicts q')).toEqual([expect.stringContaining('900'), expect.stringContaining('600')]);
  await third.close();

  const list = await driver.openOwnPage('options.html#references');
  await shows(list, '.saved-articles > li', 1);
  expect(await textsOf(list, '.saved-articles .soft')).toEqual([expect.stringContaining('2 versions')]);
  await list.click('.saved-articles button');
  await says(list, english.saved_none.message);
  await list.click('.outcome button');
  await shows(list, '.saved-articles > li', 1);
  await list.close();
});

async function popupOf(page: Page): Promise<Popup> {
  await expect.poll(() => driver.badge(page), { timeout: WAIT_MS }).not.toBe('');
  return driver.openPopup(page);
}

const says = (popup: Popup, text: string) =>
  expect.poll(() => popup.evaluate('document.body.textContent'), { timeout: WAIT_MS }).toContain(text);

const shows = (popup: Popup, selector: string, count: number) =>
  expect.poll(() => popup.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`), { timeout: WAIT_MS }).toBe(count);

const textsOf = async (popup: Popup, selector: string): Promise<unknown> =>
  popup.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map(({ textContent }) => textContent.replace(/[\\u2066-\\u2069]/g, '').trim())`,
  );
