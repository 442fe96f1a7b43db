// What becomes of a tab's report when the browser takes the tab, the window or the permission away, and gives it back.
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Family } from '../../scripts/browsers/find.mjs';
import english from '../../src/_locales/en/messages.json';
import { useBrowser } from './browser-run.ts';
import { startHardPages } from './hard-pages.ts';
import { markedWords } from './marked-page.ts';
import { LISTED } from './outlets.ts';

const WAIT_MS = 15_000;
/** The gate's last look, and a message there and back, were there one. */
const QUIET_MS = 5000;
const MARKED = ['3,900 US troops'];
const ARTICLE = '/plain/en.html';
const OUTLET = '*://*.rudaw.net/*';

export function describeComings(family: Family): void {
  describe(`comings and goings in ${family}`, () => {
    const run = useBrowser(family, startHardPages);

    const expectMarked = (page: Page, words: readonly string[] = MARKED) =>
      expect.poll(() => markedWords(page), { timeout: WAIT_MS }).toEqual(words);
    const expectBadge = (page: Page, text: string) => expect.poll(() => run.driver.badge(page), { timeout: WAIT_MS }).toBe(text);
    const openArticle = async (): Promise<Page> => {
      const page = await run.open(LISTED.en, ARTICLE);
      await expectMarked(page);
      await expectBadge(page, '1');
      return page;
    };

    test('a tab that was discarded is marked again when its reader comes back', async () => {
      const back = await run.driver.discard(await openArticle());
      run.pages.push(back);
      await expectMarked(back);
      await expectBadge(back, '1');
    });

    test('in a private window nothing happens as long as the reader has not allowed it', async () => {
      const hidden = await run.driver.openPrivate(`http://${LISTED.en}${ARTICLE}?private`, { isAllowed: false });
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      expect(await markedWords(hidden.page)).toEqual([]);
      await hidden.close();
      expect(await run.driver.ownErrors()).toEqual([]);
    });

    // Chromium lets no test allow it, and refuses to take back the permission for the hosts of a content script.
    if (family === 'firefox') {
      test('a private window that the reader allowed is like any other', async () => {
        const allowed = await run.driver.openPrivate(`http://${LISTED.en}${ARTICLE}?private`, { isAllowed: true });
        await expectMarked(allowed.page);
        await allowed.close();
        expect(await run.driver.ownErrors()).toEqual([]);
      });

      test('an outlet whose permission was taken back under an open page: silence, and the popup reads at a click and offers it again', async () => {
        const page = await openArticle();
        expect(await run.driver.revoke(OUTLET)).toBe(true);
        await page.reload();
        await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
        expect(await markedWords(page)).toEqual([]);
        expect(await run.driver.badge(page)).toBe('');
        const popup = await run.driver.openPopup(page);
        const text = () => popup.evaluate('document.body.innerText');
        await expect.poll(text, { timeout: WAIT_MS }).toContain(english.site_by_click.message);
        await expectMarked(page);
        await popup.click('section.site button');
        await expect.poll(text, { timeout: WAIT_MS }).not.toContain(english.site_by_click.message);
        await popup.close();
        await page.reload();
        await expectMarked(page);
        await expectBadge(page, '1');
      });
    } else {
      test('the browser does not let the permission for the outlets go', async () => {
        expect(await run.driver.revoke(OUTLET)).toBe(false);
        await openArticle();
      });
    }

    test('no script of ours failed', async () => {
      expect(await run.driver.ownErrors()).toEqual([]);
    });
  });
}
