// What becomes of marks, badge and card when page, background and extension come and go.
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Family } from '../../scripts/browsers/find.mjs';
import english from '../../src/_locales/en/messages.json';
import { useBrowser } from './browser-run.ts';
import { startHardPages } from './hard-pages.ts';
import { bringMarkIntoView, cardCount, cardText, markedWords, markPoint } from './marked-page.ts';
import { LISTED, UNLISTED } from './outlets.ts';

const WAIT_MS = 15_000;
/** Longer than the gate waits after a change of address, and the reader for a page to be still. */
const STILL_MS = 3000;
const MARKED = ['3,900 US troops'];

export function describeLifecycle(family: Family): void {
  describe(`lifecycle in ${family}`, () => {
    const run = useBrowser(family, startHardPages);

    const show = run.open;
    const expectMarked = (page: Page, words: readonly string[] = MARKED) =>
      expect.poll(() => markedWords(page), { timeout: WAIT_MS }).toEqual(words);
    const expectBadge = (page: Page, text: string) => expect.poll(() => run.driver.badge(page), { timeout: WAIT_MS }).toBe(text);
    const openArticle = async (): Promise<Page> => {
      const page = await show(LISTED.en, '/plain/en.html');
      await expectMarked(page);
      await expectBadge(page, '1');
      return page;
    };
    const expectOneCard = async (page: Page): Promise<void> => {
      await run.driver.command(page, 'next-mark');
      await expect.poll(() => cardText(run.driver, page), { timeout: WAIT_MS }).toContain(english.verdict_conflicts.message);
      expect(await cardCount(page)).toBe(1);
      await page.keyboard.press('Escape');
      await expect.poll(() => cardCount(page), { timeout: WAIT_MS }).toBe(0);
    };

    test('marks follow a text that comes late', async () => {
      const page = await openArticle();
      await page.evaluate(() => {
        const late = document.createElement('p');
        late.id = 'late';
        late.textContent = 'Another note, of the same day, says that there are 4,700 US troops in Iraq.';
        document.querySelector('#conflicts')?.after(late);
      });
      await expectMarked(page, [...MARKED, '4,700 US troops']);
      await expectBadge(page, '2');
    });

    test('marks follow a page that draws its text anew, and one that is edited', async () => {
      const page = await openArticle();
      await page.evaluate(() => {
        const article = document.querySelector('article');
        article?.replaceWith(article.cloneNode(true));
      });
      await expectMarked(page);
      const isLaidOut = () =>
        page.evaluate(() =>
          [...(CSS.highlights.get('muqarin-conflicts') ?? [])].every((range) => (range as Range).getClientRects().length > 0),
        );
      await expect.poll(isLaidOut, { timeout: WAIT_MS }).toBe(true);
      await page.evaluate(() => {
        const article = document.querySelector('article');
        if (article) article.contentEditable = 'true';
        const text = document.querySelector('#conflicts')?.firstChild;
        if (text instanceof Text) text.insertData(0, 'Edited: ');
      });
      await expectMarked(page);
      await page.evaluate(() => {
        const text = document.querySelector('#conflicts')?.firstChild;
        if (text instanceof Text) text.data = text.data.replace('3,900', '2,500');
      });
      await expectMarked(page, []);
      await expectBadge(page, '✓');
    });

    test('marks that the page takes away come back', async () => {
      const page = await openArticle();
      await page.evaluate(() => CSS.highlights.clear());
      expect(await markedWords(page)).toEqual([]);
      await expectMarked(page);
    });

    test('marks and badge leave with an article of a page that changes its own address, and come with the next', async () => {
      const page = await openArticle();
      await page.evaluate(() => {
        const article = document.querySelector('article');
        document.body.dataset['kept'] = article?.innerHTML ?? '';
        history.pushState({}, '', '/plain/other.html');
        const text = 'The dates of the valley were good this year, growers say, and the market is full of them from morning to night. ';
        article?.replaceChildren(...[1, 2, 3, 4].map(() => Object.assign(document.createElement('p'), { textContent: text })));
      });
      await expectMarked(page, []);
      await expectBadge(page, '');
      await page.evaluate(() => {
        history.pushState({}, '', '/plain/again.html');
        const article = document.querySelector('article');
        if (article) article.innerHTML = document.body.dataset['kept'] ?? '';
      });
      await expectMarked(page);
      await expectBadge(page, '1');
    });

    test.each([
      ['a listed outlet', LISTED.en],
      ['a page that was compared by a click', UNLISTED],
    ])('marks and badge are there again when the reader comes back: %s', async (_, host) => {
      const page = await show(host, '/plain/en.html');
      if (host === UNLISTED) {
        const popup = await run.driver.openPopup(page);
        await expectMarked(page);
        await popup.close();
      }
      await expectMarked(page);
      await page.goto(`http://${host}/plain/off-topic.html`);
      await expectBadge(page, '');
      // Not the library's own way back: it waits for a load, and a kept page does not load.
      await page.evaluate(() => history.back());
      // Nor its own record of the address, which a kept page does not change.
      await expect.poll(() => page.evaluate(() => location.href), { timeout: WAIT_MS }).toContain('/plain/en.html');
      await expectMarked(page);
      await expectBadge(page, '1');
    });

    test('a background that was stopped is not missed: badge, marks, card and popup are as before', async () => {
      const page = await openArticle();
      const popupText = async (): Promise<string> => {
        const popup = await run.driver.openPopup(page);
        await expect
          .poll(() => popup.evaluate('document.querySelectorAll("article.claim").length'), { timeout: WAIT_MS })
          .toBeGreaterThan(0);
        const text = String(await popup.evaluate('[...document.querySelectorAll("article.claim")].map((claim) => claim.innerText).join()'));
        await popup.close();
        return text;
      };
      const before = await popupText();
      await run.driver.stopBackground();
      expect(await markedWords(page)).toEqual(MARKED);
      expect(await popupText()).toBe(before);
      await run.driver.stopBackground();
      await bringMarkIntoView(page);
      const { x, y } = await markPoint(page);
      await page.mouse.click(x, y);
      await expect.poll(() => cardText(run.driver, page), { timeout: WAIT_MS }).toContain(english.verdict_conflicts.message);
      await page.keyboard.press('Escape');
      await expectBadge(page, '1');
      await expectMarked(page);
    });

    test('an update under an open page: the old instance ends, exactly one new one marks', async () => {
      const page = await openArticle();
      await run.driver.reloadExtension();
      await new Promise((resolve) => setTimeout(resolve, STILL_MS));
      await expectMarked(page);
      await expectBadge(page, '1');
      await expectOneCard(page);
      // Two instances would put back their marks beside each other: the page's clearing is undone once, with the same words.
      await page.evaluate(() => CSS.highlights.clear());
      await expectMarked(page);
    });

    // The last one: nothing is left to test after it.
    test('a removal under an open page takes the marks from it', async () => {
      const page = await openArticle();
      const unmarked = await show(UNLISTED, '/plain/en.html');
      const shot = async (one: Page): Promise<string> => {
        await one.bringToFront();
        const element = await one.$('#conflicts');
        if (element === null) throw new Error('the page has no #conflicts');
        return Buffer.from(await element.screenshot()).toString('base64');
      };
      expect(await shot(page)).not.toBe(await shot(unmarked));
      await run.driver.removeExtension();
      await expect.poll(async () => (await shot(page)) === (await shot(unmarked)), { timeout: WAIT_MS }).toBe(true);
      expect(await cardCount(page)).toBe(0);
    });
  });
}
