// The extension's own pages in a real browser: settings, compare, welcome, changelog. The same list runs in Chromium and in Firefox.
import { afterEach, describe, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/driver.mjs';
import type { Family } from '../../scripts/browsers/find.mjs';
import arabic from '../../src/_locales/ar/messages.json';
import english from '../../src/_locales/en/messages.json';
import { useBrowser } from './browser-run.ts';
import { startOutlets } from './outlets.ts';

const WAIT_MS = 15_000;
const ARTICLE = english.welcome_article.message;

export function describePages(family: Family): void {
  describe(family, () => {
    const run = useBrowser(family, startOutlets);
    const pages: Popup[] = [];

    afterEach(async () => {
      for (const page of pages.splice(0)) await page.close();
    });

    const open = async (address: string): Promise<Popup> => {
      const page = await run.driver.openOwnPage(address);
      pages.push(page);
      await shows(page, 'main');
      return page;
    };
    const shows = (page: Popup, selector: string, count = 1) =>
      expect.poll(() => page.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`), { timeout: WAIT_MS }).toBe(count);
    const says = (page: Popup, text: string) =>
      expect.poll(() => page.evaluate('document.body.innerText'), { timeout: WAIT_MS }).toContain(text);

    describe('settings', () => {
      test('another language and theme at once, without loading the page again, and still there the next time', async () => {
        const page = await open('options.html#display');
        await page.click('input[name=language][value=ar]');
        await says(page, arabic.language_legend.message);
        await page.click('input[name=theme][value=dark]');
        await expect.poll(() => page.evaluate('document.documentElement.dataset.theme'), { timeout: WAIT_MS }).toBe('dark');
        const again = await open('options.html#display');
        await says(again, arabic.theme_legend.message);
        expect(await again.evaluate('document.documentElement.dir')).toBe('rtl');
        await again.click('input[name=language][value=browser]');
        await again.click('input[name=theme][value=browser]');
        await says(again, english.language_legend.message);
        await shows(again, 'input[name=theme][value=browser]:checked');
      });

      test('the references, every fact of them, and a search that folds letters', async () => {
        const page = await open('options.html#corpus');
        await expect.poll(() => page.evaluate(`document.querySelectorAll('.facts > li').length`), { timeout: WAIT_MS }).toBeGreaterThan(50);
        await fill(page, 'input[type=search]', 'اسبانيا');
        await expect.poll(() => page.evaluate(`document.querySelectorAll('.facts > li').length`), { timeout: WAIT_MS }).toBeLessThan(5);
        expect(Number(await page.evaluate(`document.querySelectorAll('.facts > li').length`))).toBeGreaterThan(0);
      });

      test('a site of the list that is switched off stays so', async () => {
        const page = await open('options.html#sites');
        const host = `[...document.querySelectorAll('.outlets li')].find((item) => item.textContent.includes('npr.org')).querySelector('input')`;
        // The list is read from the browser after the page is drawn.
        await shows(page, '.outlets li:first-child input');
        await page.evaluate(`${host}.click()`);
        const again = await open('options.html#sites');
        await shows(again, '.outlets li:first-child input');
        await expect.poll(() => again.evaluate(`${host}.checked`), { timeout: WAIT_MS }).toBe(false);
        await again.evaluate(`${host}.click()`);
      });

      test('everything is erased and brought back', async () => {
        const display = await open('options.html#display');
        await display.click('input[name=theme][value=light]');
        await shows(display, 'input[name=theme][value=light]:checked');
        const page = await open('options.html#data');
        await page.click('.action.danger');
        await says(page, english.data_erased.message);
        const erased = await open('options.html#display');
        await shows(erased, 'input[name=theme][value=browser]:checked');
        await page.click('[role=status] button');
        await says(page, english.undone.message);
        await shows(erased, 'input[name=theme][value=light]:checked');
        await erased.click('input[name=theme][value=browser]');
      });
    });

    describe('compare', () => {
      test('a pasted text gets its report, marked beside it', async () => {
        const page = await open('compare.html');
        await fill(page, 'textarea', ARTICLE);
        await fill(page, 'input[type=date]', '2024-01-27');
        await page.click('button[type=submit]');
        await shows(page, 'article.claim.conflicts');
        await says(page, '3,900');
        expect(await page.evaluate(`document.defaultView.CSS.highlights.get('muqarin-conflicts')?.size ?? 0`)).toBeGreaterThan(0);
        await page.click('article.claim.conflicts button.jump');
        await says(page, english.jumped.message);
      });

      test('a text in another language says so, and is still there', async () => {
        const page = await open('compare.html');
        await fill(
          page,
          'textarea',
          'Les deux délégations se sont réunies à Bagdad pour parler de la suite de la mission, selon plusieurs responsables.',
        );
        await page.click('button[type=submit]');
        await says(page, english.compare_fault_language.message);
        expect(String(await page.evaluate(`document.querySelector('textarea').value`))).toContain('délégations');
      });
    });

    // Firefox keeps the pages' own scripting interface from the window that the tests speak through.
    if (family === 'chrome')
      test('a passage that was handed over is compared at once, and by one page alone', async () => {
        const helper = await open('changelog.html');
        const passage = JSON.stringify({ 'handed-text': { text: ARTICLE, day: '2024-01-27' } });
        await helper.evaluate(`document.defaultView.chrome.storage.session.set(${passage}).then(() => true)`);
        const page = await open('compare.html');
        await shows(page, 'article.claim.conflicts');
        const other = await open('compare.html');
        await shows(other, 'textarea');
      });

    test('the welcome page compares its sample', async () => {
      const page = await open('welcome.html');
      await shows(page, 'article.claim.conflicts');
      await says(page, english.welcome_privacy.message);
    });

    test('the changelog has every version', async () => {
      const page = await open('changelog.html');
      await says(page, '0.1.0');
    });

    test('the extension asked the network for nothing in the whole run', async () => {
      expect(await run.driver.ownRequests()).toEqual([]);
    });
  });
}

/** Puts a value into a field as typing does. */
async function fill(page: Popup, selector: string, value: string): Promise<void> {
  await page.evaluate(
    `(() => { const field = document.querySelector(${JSON.stringify(selector)}); field.value = ${JSON.stringify(value)};
      field.dispatchEvent(new document.defaultView.Event('input', { bubbles: true })); return field.value; })()`,
  );
}
