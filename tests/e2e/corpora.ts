// A reader's own corpus in a real browser: added from a file, seen in the verdicts of a page that was open already, switched off, removed
// and brought back. The same in Chromium and in Firefox.
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/driver.mjs';
import type { Family } from '../../scripts/browsers/find.mjs';
import english from '../../src/_locales/en/messages.json';
import { ARCHIVE_OUTLET, ARCHIVE_TITLE, archive } from '../archive.ts';
import { useBrowser } from './browser-run.ts';
import { LISTED, startOutlets } from './outlets.ts';

const WAIT_MS = 15_000;
/** What the sample article says, and no bundled reference. */
const FILE = JSON.stringify(archive({ troops: 3900 }));
const DIFFERS = '1';
const ALL_AGREE = '✓';

export function describeCorpora(family: Family): void {
  describe(`added corpora in ${family}`, () => {
    const run = useBrowser(family, startOutlets);
    // Opened once: what one test changes is what the next one finds.
    let page: Page;
    let settings: Popup;

    beforeAll(async () => {
      page = await run.driver.open(`http://${LISTED.en}/en.html`);
      settings = await run.driver.openOwnPage('options.html#corpora');
    });

    const expectBadge = (text: string) => expect.poll(() => run.driver.badge(page), { timeout: WAIT_MS }).toBe(text);
    const shows = (selector: string, count: number) =>
      expect
        .poll(() => settings.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`), { timeout: WAIT_MS })
        .toBe(count);
    const says = (selector: string, text: string) =>
      expect
        .poll(() => settings.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`), { timeout: WAIT_MS })
        .toContain(text);
    const choose = (text: string) =>
      settings.evaluate(`(() => {
        const { DataTransfer, File, Event } = document.defaultView;
        const input = document.querySelector('.actions input[type=file]');
        const chosen = new DataTransfer();
        chosen.items.add(new File([${JSON.stringify(text)}], 'corpus.json', { type: 'application/json' }));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      })()`);
    /** The words of every claim in the popup, with its details. */
    const popupText = async (): Promise<string> => {
      const popup = await run.driver.openPopup(page);
      await expect.poll(() => popup.evaluate('document.querySelectorAll("article.claim").length'), { timeout: WAIT_MS }).toBeGreaterThan(1);
      await popup.evaluate('[...document.querySelectorAll("article.claim details:not([open]) summary")].map((one) => one.click()).length');
      await expect
        .poll(() => popup.evaluate('document.querySelectorAll("article.claim details:not([open])").length'), { timeout: WAIT_MS })
        .toBe(0);
      const text = String(await popup.evaluate('document.querySelector("main").textContent'));
      await popup.close();
      return text.replaceAll(/[\u2066-\u2069]/gu, '');
    };

    test('a file that is cut off is refused, and nothing changes', async () => {
      await expectBadge(DIFFERS);
      await shows('.corpora input', 1);
      await choose(FILE.slice(0, 300));
      await says('.import-plan', english.corpora_import_not_json.message);
      await shows('.corpora input', 1);
    });

    test('a corpus is looked at and added, and the open page agrees with it at once', async () => {
      await choose(FILE);
      await says('.import-plan', ARCHIVE_TITLE.en);
      await shows('.corpora input', 1);
      await settings.click('.import-plan button');
      await shows('.corpora input', 2);
      await expectBadge(ALL_AGREE);
      const text = await popupText();
      expect(text).toContain(`(Corpus: ${ARCHIVE_TITLE.en})`);
      expect(text).toContain(ARCHIVE_OUTLET.en);
    });

    test('a background that was stopped has it again, for a page that is opened later', async () => {
      await run.driver.stopBackground();
      const later = await run.driver.open(`http://${LISTED.en}/strict/en.html`);
      await expect.poll(() => run.driver.badge(later), { timeout: WAIT_MS }).toBe(ALL_AGREE);
      await later.close();
    });

    test('switched off, the page differs from the bundled references again; switched on, it agrees', async () => {
      await settings.click('.corpora li:nth-child(2) input');
      await expectBadge(DIFFERS);
      expect(await popupText()).not.toContain(ARCHIVE_TITLE.en);
      await settings.click('.corpora li:nth-child(2) input');
      await expectBadge(ALL_AGREE);
    });

    test('removed, it is gone from the verdicts; one click brings it back', async () => {
      await settings.click('.corpora li:nth-child(2) button');
      await shows('.corpora input', 1);
      await expectBadge(DIFFERS);
      await settings.click('.outcome button');
      await shows('.corpora input', 2);
      await expectBadge(ALL_AGREE);
    });

    test('everything is erased with it, and comes back with it', async () => {
      const data = await run.driver.openOwnPage('options.html#data');
      await expect.poll(() => data.evaluate('document.querySelectorAll(".sizes dt").length'), { timeout: WAIT_MS }).toBe(4);
      await data.click('.action.danger');
      await shows('.corpora input', 1);
      await expect.poll(() => data.evaluate('document.querySelectorAll(".outcome button").length'), { timeout: WAIT_MS }).toBe(1);
      await data.click('.outcome button');
      await shows('.corpora input', 2);
      await data.close();
      expect(await popupText()).toContain(ARCHIVE_TITLE.en);
    });
  });
}
