// Pages that work against us, in a real browser: about something else they bring forth no message and no error, about the talks they
// are marked all the same, or not at all, and the page stays usable.
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Family } from '../../scripts/browsers/find.mjs';
import { useBrowser } from './browser-run.ts';
import { ATTACK_NAMES, type Attack, attackPath, collectedPaths, startHostilePages } from './hostile-pages.ts';
import { markedWords } from './marked-page.ts';
import { LISTED } from './outlets.ts';

const ARTICLE = '/en.html';
const WAIT_MS = 20_000;
/** The gate's last look at a page without text is four seconds after its first. */
const LAST_LOOK_MS = 4500;
/** Longer than a page of ours goes on changing itself. */
const STORM_MS = 3000;
const AT_ONCE = 8;
/** Pages that are over before an idle background is stopped, and the listener that counts with it. */
const WHILE_AWAKE = 2 * AT_ONCE;
const MARKED = ['3,900 US troops'];
/** Not followed for ever: such a page is compared when its reader asks. */
const ON_REQUEST: readonly Attack[] = ['an address that changes all the time'];

export function describeHostile(family: Family): void {
  describe(`hostile pages in ${family}`, () => {
    const run = useBrowser(family, startHostilePages);
    const { pages } = run;

    const open = (path: string): Promise<Page> => run.open(LISTED.en, path);

    /**
     * Messages that the pages brought forth, but for the article's own: a reading that was interrupted is asked for again. The background
     * is awake, and its listener is seen to hear, before and after.
     */
    const messagesOf = async (paths: readonly string[]): Promise<readonly string[]> => {
      const article = await open(ARTICLE);
      await expect.poll(() => run.driver.badge(article), { timeout: WAIT_MS }).toBe('1');
      // The welcome page, which opens by itself, asks for a comparison of its sample.
      await new Promise((resolve) => setTimeout(resolve, STORM_MS));
      const messages = await run.driver.watchMessages();
      for (let at = 0; at < paths.length; at += AT_ONCE) {
        const opened = await Promise.all(paths.slice(at, at + AT_ONCE).map((path) => open(path)));
        await new Promise((resolve) => setTimeout(resolve, LAST_LOOK_MS));
        for (const page of opened) await page.close();
        for (const page of opened) pages.splice(pages.indexOf(page), 1);
      }
      const heard = await messages();
      await open(ARTICLE);
      await expect.poll(async () => (await messages()).length, { timeout: WAIT_MS }).toBeGreaterThan(heard.length);
      for (const page of pages.splice(0)) await page.close();
      return heard.filter((message) => !message.endsWith(ARTICLE));
    };

    test('about something else: no message, whatever they do', async () => {
      expect(await messagesOf(ATTACK_NAMES.map((attack) => attackPath('off-topic.html', attack)))).toEqual([]);
      expect(await run.driver.ownErrors()).toEqual([]);
    }, 120_000);

    test.each(ATTACK_NAMES)('about the talks, with %s', async (attack) => {
      const page = await open(attackPath('en.html', attack));
      if (ON_REQUEST.includes(attack)) await new Promise((resolve) => setTimeout(resolve, STORM_MS));
      else await expect.poll(() => run.driver.badge(page), { timeout: WAIT_MS }).toBe('1');
      const popup = await run.driver.openPopup(page);
      await expect.poll(() => popup.evaluate('document.querySelectorAll("article.claim.conflicts").length'), { timeout: WAIT_MS }).toBe(1);
      await popup.close();
      await expect.poll(() => run.driver.badge(page), { timeout: WAIT_MS }).toBe('1');
      await expect.poll(() => markedWords(page), { timeout: WAIT_MS }).toEqual(MARKED);
      expect(await run.driver.ownErrors()).toEqual([]);
    });

    const collected = collectedPaths();
    if (collected.length === 0) console.log('../shared/pages is absent: only the hostile pages written here are opened.');

    test('the collected pages: none is taken for the topic, and no script of ours fails', async () => {
      for (let at = 0; at < collected.length; at += WHILE_AWAKE) {
        const paths = collected.slice(at, at + WHILE_AWAKE);
        expect(await messagesOf(paths), paths.join(' ')).toEqual([]);
      }
      expect(await run.driver.ownErrors()).toEqual([]);
    }, 600_000);
  });
}
