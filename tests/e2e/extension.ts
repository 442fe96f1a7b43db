// What the built extension does in a real browser. The same list runs in Chromium and in Firefox, on pages served from localhost.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/driver.mjs';
import type { Family } from '../../scripts/browsers/find.mjs';
import english from '../../src/_locales/en/messages.json';
import { useBrowser } from './browser-run.ts';
import { LISTED, startOutlets, UNLISTED } from './outlets.ts';

/** Long enough for a message to the background and back, were there one. */
const QUIET_MS = 2000;
const WAIT_MS = 15_000;
const LANGUAGES = ['ar', 'en'] as const;

/** Parts of the popup that the tests look at. */
const POPUP = {
  conflicts: 'article.claim.conflicts',
  jump: 'article.claim.conflicts button.jump',
} as const;

/** An article whose reading was interrupted is read once more, a second later: on a slow machine that falls among the others' messages. */
const isOfNoArticle = (message: string): boolean => !message.endsWith('/en.html');

/** What the browsers ask for of their own accord, before any page: the tests let only their makers' hosts through. */
const BROWSER_MAKERS =
  /^(?:CONNECT |\w+ https?:\/\/)[\w.-]*\.(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.com|mozilla\.org|mozilla\.net|firefox\.com)[:/]/u;

export function describeExtension(family: Family): void {
  describe(family, () => {
    const run = useBrowser(family, startOutlets);
    const asked: string[] = [];
    const popups: Popup[] = [];

    afterEach(async () => {
      for (const popup of popups.splice(0)) await popup.close();
    });

    const open = async (host: string, path: string): Promise<Page> => {
      const url = `http://${host}${path}`;
      asked.push(`GET ${url}`, `GET http://${host}/sample.css`, `GET http://${host}${path.replace(/[^/]*$/u, 'sample.css')}`);
      return run.open(host, path);
    };

    const openPopup = async (page: Page): Promise<Popup> => {
      const popup = await run.driver.openPopup(page);
      popups.push(popup);
      return popup;
    };

    /** The same page where the content script does not run: what highlighting must leave as it is. */
    const openUntouched = (path: string) => open(UNLISTED, path);

    test.each(LANGUAGES)('the hosts of this run are what their names say: %s', (language) => {
      const manifest = readFileSync(new URL(`../../dist/${family}/manifest.json`, import.meta.url), 'utf8');
      expect(manifest).toContain(LISTED[language].replace('www.', ''));
      expect(manifest).not.toContain(UNLISTED);
    });

    test.each(LANGUAGES)('an article about the talks gets a badge: %s', async (language) => {
      const page = await open(LISTED[language], `/${language}.html`);
      await expectBadge(page, '1');
    });

    test.each([
      { language: 'ar', path: '/ar.html' },
      { language: 'en', path: '/en.html' },
      { language: 'ar', path: '/strict/ar.html' },
      { language: 'en', path: '/strict/en.html' },
    ] as const)('the conflict is underlined and the page is not changed: $path', async ({ language, path }) => {
      const untouched = await openUntouched(path);
      const html = await outerHtml(untouched);
      const before = await shots(untouched);
      const page = await open(LISTED[language], path);
      await expectBadge(page, '1');
      await expect.poll(async () => (await shots(page)).conflicts === before.conflicts, { timeout: WAIT_MS }).toBe(false);
      // Both pages again: a fallback font that arrives late can move the first page's lines by a pixel.
      await expect
        .poll(async () => same(await shots(page), await shots(untouched)), { timeout: WAIT_MS })
        .toEqual({ conflicts: false, agrees: true });
      expect(await outerHtml(page)).toBe(html);
    });

    test('a page about something else: no badge, no message, no change', async () => {
      const html = await outerHtml(await openUntouched('/off-topic.html'));
      // The background is awake from here on, and the listener is seen to count.
      const article = await open(LISTED.en, '/en.html');
      await expectBadge(article, '1');
      const messages = await run.driver.watchMessages();
      const page = await open(LISTED.en, '/off-topic.html');
      await quiet();
      expect(await run.driver.badge(page)).toBe('');
      expect((await messages()).filter(isOfNoArticle)).toEqual([]);
      expect(await outerHtml(page)).toBe(html);
      await open(LISTED.en, '/en.html');
      await expect.poll(messages, { timeout: WAIT_MS }).not.toEqual([]);
    });

    test('on a host that is not listed nothing happens before the click, and the click compares', async () => {
      const page = await open(UNLISTED, '/ar.html');
      await quiet();
      expect(await run.driver.badge(page)).toBe('');
      const before = await shots(page);
      const popup = await openPopup(page);
      await expectCount(popup, POPUP.conflicts, 1);
      await popup.close();
      await expectBadge(page, '1');
      await expect.poll(async () => (await shots(page)).conflicts === before.conflicts, { timeout: WAIT_MS }).toBe(false);
    });

    test.each(LANGUAGES)('the popup shows the report, and a click in it scrolls the page: %s', async (language) => {
      const page = await open(LISTED[language], `/${language}.html`);
      await expectBadge(page, '1');
      expect(await inView(page, '#conflicts')).toBe(false);
      const popup = await openPopup(page);
      await expectCount(popup, POPUP.conflicts, 1);
      const text = String(await popup.evaluate('document.body.innerText'));
      expect(text).toContain(await page.title());
      expect(text.replaceAll(',', '')).toContain('3900');
      await popup.click(POPUP.jump);
      await expect.poll(() => inView(page, '#conflicts'), { timeout: WAIT_MS }).toBe(true);
      await popup.close();
    });

    test('the popup says so on a page that is not about the talks', async () => {
      const page = await open(LISTED.en, '/off-topic.html');
      const popup = await openPopup(page);
      await expect.poll(() => popup.evaluate('document.body.innerText'), { timeout: WAIT_MS }).toContain(english.not_about_title.message);
      expect(await popup.evaluate(`document.querySelectorAll('${POPUP.conflicts}').length`)).toBe(0);
      await popup.close();
    });

    test('the extension asked the network for nothing in the whole run', async () => {
      expect(await run.driver.ownRequests()).toEqual([]);
      const others = run.server.seen.filter((request) => !asked.includes(request) && !request.endsWith('/favicon.ico'));
      expect(others.filter((request) => !BROWSER_MAKERS.test(request))).toEqual([]);
    });

    const expectBadge = (page: Page, text: string) => expect.poll(() => run.driver.badge(page), { timeout: WAIT_MS }).toBe(text);
  });
}

const quiet = () => new Promise((resolve) => setTimeout(resolve, QUIET_MS));

const expectCount = (popup: Popup, selector: string, count: number) =>
  expect.poll(() => popup.evaluate(`document.querySelectorAll('${selector}').length`), { timeout: WAIT_MS }).toBe(count);

const outerHtml = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

interface Shots {
  readonly conflicts: string;
  readonly agrees: string;
}

/** Pictures of a passage that conflicts and of one that agrees, as text that can be compared. */
async function shots(page: Page): Promise<Shots> {
  return { conflicts: await shot(page, '#conflicts'), agrees: await shot(page, '#agrees') };
}

const same = (a: Shots, b: Shots) => ({ conflicts: a.conflicts === b.conflicts, agrees: a.agrees === b.agrees });

async function shot(page: Page, selector: string): Promise<string> {
  await page.bringToFront();
  const element = await page.$(selector);
  if (element === null) throw new Error(`The page has no ${selector}.`);
  return Buffer.from(await element.screenshot()).toString('base64');
}

const inView = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, selector);
