// The popup in Firefox: what a reader sets in it is kept, a jump leads there and back, and a site runs by itself once it is allowed.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, launch, type Popup } from '../../scripts/browsers/driver.mjs';
import { findBrowsers } from '../../scripts/browsers/find.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';
import english from '../../src/_locales/en/messages.json';
import { LISTED, startOutlets, UNLISTED } from './outlets.ts';

const WAIT_MS = 15_000;
const QUIET_MS = 2000;
const CLAIMS = 'document.querySelectorAll("article.claim").length';

describe('popup in firefox', () => {
  let driver: Driver;
  let server: LocalServer;
  const pages: Page[] = [];
  const popups: Popup[] = [];

  beforeAll(async () => {
    const found = findBrowsers().find(({ family }) => family === 'firefox');
    if (found === undefined) throw new Error('No firefox on this machine: npm test says what to install.');
    server = await startOutlets();
    const extension = new URL('../../dist/firefox', import.meta.url).pathname;
    driver = await launch('firefox', { executable: found.executable, extension, headless: true, proxyPort: server.port, language: 'en' });
  });

  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  afterEach(async () => {
    for (const popup of popups.splice(0)) await popup.close();
    for (const page of pages.splice(0)) await page.close();
  });

  const open = async (host: string, path: string): Promise<Page> => {
    const page = await driver.open(`http://${host}${path}`);
    pages.push(page);
    return page;
  };
  const openPopup = async (page: Page): Promise<Popup> => {
    const popup = await driver.openPopup(page);
    popups.push(popup);
    return popup;
  };
  const expectIn = (popup: Popup, expression: string) => expect.poll(() => popup.evaluate(expression), { timeout: WAIT_MS });
  const expectBadge = (page: Page, text: string) => expect.poll(() => driver.badge(page), { timeout: WAIT_MS }).toBe(text);

  test('search and filter are as they were left when the popup is opened again', async () => {
    const page = await open(LISTED.en, '/en.html');
    await expectBadge(page, '1');
    const popup = await openPopup(page);
    await expectIn(popup, CLAIMS).toBeGreaterThan(1);
    const all = await popup.evaluate(CLAIMS);
    await popup.evaluate(
      '(() => { const field = document.querySelector(".search"); field.value = "2500"; field.dispatchEvent(new content.Event("input", { bubbles: true })); })()',
    );
    await expectIn(popup, CLAIMS).not.toBe(all);
    await popup.click('.filters .agrees');
    await expectIn(popup, CLAIMS).toBe(1);
    await popup.close();
    const again = await openPopup(page);
    await expectIn(again, 'document.querySelector(".search")?.value').toBe('2500');
    await expectIn(again, CLAIMS).toBe(1);
    await again.click('.show-all');
    await expectIn(again, CLAIMS).toBe(all);
  });

  test('a claim scrolls the page to its passage, and back', async () => {
    const page = await open(LISTED.ar, '/ar.html');
    await expectBadge(page, '1');
    const popup = await openPopup(page);
    await expectIn(popup, 'document.querySelectorAll("article.claim.conflicts button.jump").length').toBe(1);
    await popup.click('article.claim.conflicts button.jump');
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: WAIT_MS }).toBeGreaterThan(100);
    await expectIn(popup, 'document.querySelectorAll(".said button").length').toBe(1);
    await popup.click('.said button');
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: WAIT_MS }).toBe(0);
  });

  test('a site runs by itself when the reader allows it, and no more when it is taken back', async () => {
    const page = await open(UNLISTED, '/en.html');
    const popup = await openPopup(page);
    await expectIn(popup, 'document.querySelector(".site")?.innerText ?? ""').toContain(english.site_by_click.message);
    await popup.click('.site button');
    await expectIn(popup, 'document.querySelector(".site").innerText').toContain(english.site_allowed.message);
    await popup.close();
    const next = await open(UNLISTED, '/en.html');
    await expectBadge(next, '1');
    const again = await openPopup(next);
    await expectIn(again, 'document.querySelector(".site")?.innerText ?? ""').toContain(english.site_allowed.message);
    await again.click('.site button');
    await expectIn(again, 'document.querySelector(".site").innerText').toContain(english.site_by_click.message);
    await again.close();
    const last = await open(UNLISTED, '/en.html');
    await new Promise((done) => setTimeout(done, QUIET_MS));
    expect(await driver.badge(last)).toBe('');
  });

  test('a listed outlet is switched off', async () => {
    const page = await open(LISTED.en, '/en.html');
    await expectBadge(page, '1');
    const popup = await openPopup(page);
    await expectIn(popup, 'document.querySelector(".site")?.innerText ?? ""').toContain(english.site_listed_on.message);
    await popup.click('.site button');
    await expectBadge(page, '');
    const off = await open(LISTED.en, '/en.html');
    await new Promise((done) => setTimeout(done, QUIET_MS));
    expect(await driver.badge(off)).toBe('');
  });
});
