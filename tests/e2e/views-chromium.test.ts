// Popup and side panel in Chromium: what a reader sets in them, takes along from them, and does by keyboard alone.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, launch } from '../../scripts/browsers/driver.mjs';
import { findBrowsers } from '../../scripts/browsers/find.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';
import arabic from '../../src/_locales/ar/messages.json';
import english from '../../src/_locales/en/messages.json';
import { LISTED, startOutlets, UNLISTED } from './outlets.ts';
import { clickAsReader, focusWalk, openView, outOfOrder, setLanguage, waitForText } from './views.ts';

const WAIT_MS = 15_000;
/** Long enough for a badge, were there to be one. */
const QUIET_MS = 2000;
const TOUCH_PX = 44;

describe('popup and side panel in chrome', () => {
  let driver: Driver;
  let server: LocalServer;
  const pages: Page[] = [];

  beforeAll(async () => {
    const found = findBrowsers().find(({ family }) => family === 'chrome');
    if (found === undefined) throw new Error('No chrome on this machine: npm test says what to install.');
    server = await startOutlets();
    const extension = new URL('../../dist/chrome', import.meta.url).pathname;
    driver = await launch('chrome', { executable: found.executable, extension, headless: true, proxyPort: server.port, language: 'en' });
  });

  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  afterEach(async () => {
    for (const page of pages.splice(0)) if (!page.isClosed()) await page.close();
  });

  const open = async (host: string, path: string): Promise<Page> => {
    const page = await driver.open(`http://${host}${path}`);
    pages.push(page);
    return page;
  };
  const article = async (language: 'ar' | 'en' = 'en'): Promise<Page> => {
    const page = await open(LISTED[language], `/${language}.html`);
    await expectBadge(page, '1');
    return page;
  };
  /** The popup as a page of its own over the article's tab, which a mouse and a keyboard can reach. */
  const viewOf = async (page: Page): Promise<Page> => {
    const view = await openView(driver, page);
    pages.push(view);
    await view.waitForSelector('article.claim');
    return view;
  };
  const expectBadge = (page: Page, text: string) => expect.poll(() => driver.badge(page), { timeout: WAIT_MS }).toBe(text);
  const claims = (view: Page): Promise<number> => view.$$eval('article.claim', (all) => all.length);

  test('search, filter and grouping, and all of it as it was left when the popup is opened again', async () => {
    const page = await article();
    const view = await viewOf(page);
    const all = await claims(view);
    await view.type('.search', '٢٥٠٠');
    await expect.poll(() => claims(view)).toBeLessThan(all);
    expect(await view.$eval('.shown [role=status]', (line) => line.textContent)).toMatch(new RegExp(`of \\D?${all}`));
    await view.select('.grouping select', 'kind');
    await view.click('.filters .agrees');
    await expect
      .poll(() => view.$$eval('.group > h2', (heads) => heads.map((head) => head.textContent.replace(/\W/g, ''))))
      .toEqual(['Figures1']);
    await view.close();

    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.evaluate('document.querySelectorAll("article.claim").length'), { timeout: WAIT_MS }).toBe(1);
    expect(await popup.evaluate('document.querySelector(".search").value')).toBe('٢٥٠٠');
    expect(await popup.evaluate('document.querySelector(".grouping select").value')).toBe('kind');
    await popup.click('.show-all');
    await expect.poll(() => popup.evaluate('document.querySelectorAll("article.claim").length')).toBe(all);
    await popup.close();
  });

  test('a background that was stopped leaves the popup as it was', async () => {
    const page = await article();
    const view = await viewOf(page);
    const before = await view.$eval('main', (main) => main.textContent);
    await view.close();
    await driver.stopBackground();
    const again = await viewOf(page);
    await expect.poll(() => again.$eval('main', (main) => main.textContent), { timeout: WAIT_MS }).toBe(before);
  });

  test('a claim scrolls the page to its passage, and back', async () => {
    const page = await article();
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.evaluate('document.querySelectorAll("button.jump").length'), { timeout: WAIT_MS }).toBeGreaterThan(0);
    await page.evaluate(() => scrollTo({ top: 7, behavior: 'instant' }));
    await popup.click('article.claim.conflicts button.jump');
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: WAIT_MS }).toBeGreaterThan(100);
    await popup.click('.said button');
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: WAIT_MS }).toBe(7);
    await popup.close();
  });

  test('the report is saved as Markdown, CSV and JSON, copied, and whole on paper', async () => {
    const page = await article();
    const view = await viewOf(page);
    const folder = mkdtempSync(join(tmpdir(), 'muqarin-downloads-'));
    try {
      const session = await view.createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      const [, markdown, csv, json] = await view.$$('.export button');
      for (const button of [markdown, csv, json]) await button?.click();
      await expect.poll(() => readdirSync(folder).filter((name) => /\.(?:md|csv|json)$/u.test(name)).length, { timeout: WAIT_MS }).toBe(3);
      const saved = (ending: string) => readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? ''), 'utf8');
      expect(saved('.md')).toMatch(/^# Baghdad and Washington/u);
      expect(saved('.csv')).toMatch(/^\uFEFF"Verdict","Kind"/u);
      expect(JSON.parse(saved('.json'))).toMatchObject({ schema: 'muqarin/report@1' });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }

    await view.bringToFront();
    await view.click('.export button');
    await waitForText(view, '.said', english.copied.message);
    await view.focus('.search');
    await view.keyboard.down('Control');
    await view.keyboard.press('KeyV', { commands: ['Paste'] });
    await view.keyboard.up('Control');
    expect(await view.$eval('.search', (field) => (field as HTMLInputElement).value)).toMatch(/^# Baghdad and Washington/u);
    await view.click('.show-all');

    const folded = () => view.$$eval('details:not([open])', (all) => all.length);
    const before = await folded();
    await view.emulateMediaType('print');
    const closed = await view.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelectorAll('details:not([open])').length;
    });
    expect(closed).toBe(0);
    expect(await view.$eval('.export', (tools) => getComputedStyle(tools).display)).toBe('none');
    await view.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(folded).toBe(before);
  });

  test.each(['en', 'ar'] as const)(
    'every control is reached by keyboard, in reading order, with its focus in sight: %s',
    async (language) => {
      const page = await article(language);
      const view = await viewOf(page);
      await setLanguage(view, language);
      await view.waitForSelector(`html[lang=${language}]`);
      const stops = await focusWalk(view);
      const controls = await view.$$eval(
        'button:not(:disabled), a[href], input:not([type=radio]), input[type=radio]:checked, select, summary',
        (all) => all.length,
      );
      expect(stops).toHaveLength(controls);
      expect(stops.filter(({ outline }) => outline < 2).map(({ name }) => name)).toEqual([]);
      expect(outOfOrder(stops, language)).toEqual([]);
      await setLanguage(view, 'browser');
    },
  );

  test('on a phone every control is as large as a finger', async () => {
    const view = await viewOf(await article());
    await view.setViewport({ width: 360, height: 640, isMobile: true, hasTouch: true });
    await expect.poll(() => view.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    const small = await view.$$eval(
      'button, select, summary, input[type=search], label:has(input)',
      (all, least) => all.filter((one) => one.getBoundingClientRect().height < least).map((one) => `${one.className} ${one.textContent}`),
      TOUCH_PX,
    );
    expect(small).toEqual([]);
    expect(await view.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('the side panel opens from the popup, marks the claim in view, follows the tabs, and shows a claim that is asked for', async () => {
    const page = await article();
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.evaluate('document.querySelectorAll(".bar .tool").length'), { timeout: WAIT_MS }).toBe(1);
    const opened = driver.browser.waitForTarget((target) => target.url().endsWith('/panel.html'), { timeout: WAIT_MS });
    await clickAsReader(driver, 'popup.html', '.bar .tool');
    const panel = await (await opened).asPage();
    await panel.waitForSelector('article.claim.conflicts');

    await page.bringToFront();
    await page.evaluate(() => document.querySelector('#conflicts')?.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await expect
      .poll(() => panel.$$eval('[aria-current]', (all) => all.some((one) => one.classList.contains('conflicts'))), { timeout: WAIT_MS })
      .toBe(true);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect.poll(() => panel.$$eval('.conflicts[aria-current]', (all) => all.length), { timeout: WAIT_MS }).toBe(0);

    const last = await panel.$$eval('article.claim', (all) => all.at(-1)?.dataset['claim'] ?? '');
    await panel.evaluate(async (claim) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      await chrome.storage.session.set({ [`shown:${tab?.id}`]: { claim, at: Date.now() } });
    }, last);
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.closest('article')?.dataset['claim']), { timeout: WAIT_MS })
      .toBe(last);

    const other = await open(LISTED.en, '/off-topic.html');
    await other.bringToFront();
    await waitForText(panel, 'main', english.not_about_title.message);
    await page.bringToFront();
    await panel.waitForSelector('article.claim.conflicts');
    await panel.close();
  });

  test('a listed outlet is switched off and on again', async () => {
    const page = await article();
    const view = await viewOf(page);
    await waitForText(view, '.site', english.site_listed_on.message);
    await view.click('.site button');
    await waitForText(view, '.site', english.site_listed_off.message);
    await expectBadge(page, '');
    await page.reload();
    await quiet();
    expect(await driver.badge(page)).toBe('');
    await waitForText(view, 'main', english.off_title.message);
    await view.bringToFront();
    await view.click('.site button');
    await waitForText(view, '.site', english.site_listed_on.message);
    await expectBadge(page, '1');
  });

  test('any other site runs by itself when the reader allows it, and no more when it is taken back', async () => {
    const page = await open(UNLISTED, '/en.html');
    await quiet();
    expect(await driver.badge(page)).toBe('');
    // The browser's own question is out of reach of a test. What its page of extensions has granted it does not ask for again.
    const settings = await driver.browser.newPage();
    pages.push(settings);
    await settings.goto('chrome://extensions');
    await settings.evaluate(`chrome.developerPrivate.addHostPermission(${JSON.stringify(driver.extensionId)}, 'http://${UNLISTED}/*')`);
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.evaluate('document.querySelector(".site")?.innerText ?? ""'), { timeout: WAIT_MS }).toContain(UNLISTED);
    await clickAsReader(driver, 'popup.html', '.site button');
    await expect
      .poll(() => popup.evaluate('document.querySelector(".site").innerText'), { timeout: WAIT_MS })
      .toContain(english.site_allowed.message);
    await popup.close();
    await page.reload();
    await expectBadge(page, '1');
    const view = await viewOf(page);
    await waitForText(view, '.site', english.site_allowed.message);
    await view.click('.site button');
    await waitForText(view, '.site', english.site_by_click.message);
    // A view that is open is a reader who looks.
    await view.close();
    await page.bringToFront();
    await page.reload();
    await quiet();
    expect(await driver.badge(page)).toBe('');
  });

  test('a click asks for this site alone', async () => {
    const page = await open(UNLISTED, '/en.html');
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.evaluate('document.querySelector(".site")?.innerText ?? ""'), { timeout: WAIT_MS }).toContain(UNLISTED);
    await popup.evaluate('void (chrome.permissions.request = async (asked) => { globalThis.asked = asked; return false; })');
    await popup.click('.site button');
    await expect.poll(() => popup.evaluate('globalThis.asked')).toEqual({ origins: [`http://${UNLISTED}/*`] });
    await expect.poll(() => popup.evaluate('document.querySelector(".said").innerText')).toContain(english.site_unchanged.message);
    await popup.close();
  });

  test.each([
    ['en', english],
    ['ar', arabic],
  ] as const)('a page that is closed to extensions: says so, and offers the compare page: %s', async (language, words) => {
    const page = await driver.open('chrome://version');
    pages.push(page);
    const popup = await driver.openPopup(page);
    const text = () => popup.evaluate('document.body.innerText');
    await popup.evaluate(`chrome.storage.local.set({ settings: { version: 2, settings: { language: '${language}' } } })`);
    await expect.poll(text, { timeout: WAIT_MS }).toContain(words.unreadable_restricted_page.message);
    expect(await popup.evaluate('document.querySelector("a.action").getAttribute("href")')).toBe('compare.html');
    await popup.evaluate('chrome.storage.local.remove("settings")');
    await popup.close();
  });
});

const quiet = () => new Promise((resolve) => setTimeout(resolve, QUIET_MS));
