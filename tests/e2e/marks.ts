// Marks and their cards in a real browser, by pointer, finger and keyboard, also on pages that are hard on whoever draws over them.
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Family } from '../../scripts/browsers/find.mjs';
import english from '../../src/_locales/en/messages.json';
import { useBrowser } from './browser-run.ts';
import { HARD, type Hard, startHardPages } from './hard-pages.ts';
import { bringMarkIntoView, CARD, cardBox, cardCount, cardText, focusedElement, markedWords, markPoint } from './marked-page.ts';
import { LISTED, UNLISTED } from './outlets.ts';

const WAIT_MS = 15_000;
/** Longer than the delays of opening and closing by hover. */
const SETTLED_MS = 1200;
const WORDS = { ar: '3900 جندي', en: '3,900 US troops' } as const;
/** The smallest letters that are still read without effort. */
const LEGIBLE_PX = 12;

export function describeMarks(family: Family): void {
  describe(`marks and cards in ${family}`, () => {
    const run = useBrowser(family, startHardPages);

    const open = async (language: 'ar' | 'en', kind: Hard = 'plain'): Promise<Page> => {
      const page = await run.open(LISTED[language], `/${kind}/${language}.html`);
      await expect.poll(() => markedWords(page), { timeout: WAIT_MS }).toEqual([WORDS[language]]);
      // The page that greets a new reader may have opened over it, and a hidden page has no pointer.
      await page.bringToFront();
      return page;
    };
    const expectCard = (page: Page, text: string = english.verdict_conflicts.message) =>
      expect.poll(() => cardText(run.driver, page), { timeout: WAIT_MS }).toContain(text);
    const expectNoCard = (page: Page) => expect.poll(() => cardCount(page), { timeout: WAIT_MS }).toBe(0);
    const openByKey = async (page: Page): Promise<void> => {
      await run.driver.command(page, 'next-mark');
      await expectCard(page);
    };

    test('hovering over a mark opens its card, which stays while the pointer is on it, and leaves no trace', async () => {
      const page = await open('en');
      const html = await page.evaluate(() => document.documentElement.outerHTML);
      await bringMarkIntoView(page);
      const { x, y } = await markPoint(page);
      await page.mouse.move(x, y);
      await expectCard(page, 'about 2,500');
      expect(await focusedElement(page)).toBe('body');
      const { left, right, top, bottom } = await cardBox(run.driver, page);
      await page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 4 });
      await settle();
      expect(await cardCount(page)).toBe(1);
      await page.mouse.move(2, 2);
      await expectNoCard(page);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    });

    test('a pointer that only passes over a mark opens nothing', async () => {
      const page = await open('en');
      await bringMarkIntoView(page);
      const { x, y } = await markPoint(page);
      await page.mouse.move(x, y);
      await page.mouse.move(2, 2);
      await settle();
      expect(await cardCount(page)).toBe(0);
    });

    test('a click opens the card, and a press elsewhere closes it', async () => {
      const page = await open('ar');
      await bringMarkIntoView(page);
      const { x, y } = await markPoint(page);
      await page.mouse.click(x, y);
      await expectCard(page);
      await expect.poll(() => focusedElement(page), { timeout: WAIT_MS }).toBe(CARD);
      await page.mouse.move(2, 2);
      await settle();
      expect(await cardCount(page)).toBe(1);
      await page.mouse.click(2, 2);
      await expectNoCard(page);
    });

    test('a shortcut goes to the mark and opens its card; Escape closes it and the focus is where it was', async () => {
      const page = await open('en');
      await page.evaluate(() => {
        const field = document.createElement('input');
        field.id = 'own-field';
        document.querySelector('#lead')?.append(field);
        field.focus();
      });
      await openByKey(page);
      expect(await focusedElement(page)).toBe(CARD);
      const { y } = await markPoint(page);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(await page.evaluate(() => innerHeight));
      await page.keyboard.press('Escape');
      await expectNoCard(page);
      expect(await focusedElement(page)).toBe('own-field');
      await run.driver.command(page, 'previous-mark');
      await expectCard(page);
      await page.keyboard.press('Escape');
      expect(await focusedElement(page)).toBe('own-field');
    });

    test('every button of the card is reached by Tab in reading order, with a visible focus, and the last Tab leads back to the page', async () => {
      const page = await open('en');
      await openByKey(page);
      const stops: unknown[] = [];
      for (let stop = 0; stop < 4; stop += 1) {
        await page.keyboard.press('Tab');
        stops.push(
          await run.driver.inCard(
            page,
            `(() => { const at = root.activeElement; return [at?.className, parseFloat(at?.ownerDocument.defaultView.getComputedStyle(at).outlineWidth) >= 2]; })()`,
          ),
        );
      }
      expect(stops).toEqual([
        ['close', true],
        ['body', true],
        ['action', true],
        ['action', true],
      ]);
      await page.keyboard.press('Tab');
      await expectNoCard(page);
    });

    test('the details of the comparison are copied, also on a page without https', async () => {
      const page = await open('en');
      await page.evaluate(() => {
        const field = document.createElement('textarea');
        field.id = 'paste-here';
        document.body.append(field);
      });
      await openByKey(page);
      for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
      await expectCard(page, english.card_copied.message);
      await page.keyboard.press('Escape');
      await page.focus('#paste-here');
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyV');
      await page.keyboard.up('Control');
      const pasted = () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#paste-here')?.value ?? '');
      await expect.poll(pasted, { timeout: WAIT_MS }).toContain('"schema": "muqarin/report@1"');
      expect(JSON.parse(await pasted())).toMatchObject({ claims: [{ verdict: 'conflicts' }] });
    });

    test.each(Object.keys(HARD).flatMap((kind) => (['ar', 'en'] as const).map((language) => ({ kind: kind as Hard, language }))))(
      'the card is whole, legible and on top: $kind, $language',
      async ({ kind, language }) => {
        const page = await open(language, kind);
        await openByKey(page);
        const box = await cardBox(run.driver, page);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(box.window.width * (kind === 'zoomed' ? 2 : 1) + 1);
        expect(box.bottom).toBeLessThanOrEqual(box.window.height + 1);
        expect(box.fontSize).toBeGreaterThanOrEqual(LEGIBLE_PX);
        expect(box.cutOff).toEqual([]);
        expect(box.onTop).toBe(CARD);
      },
    );

    test.each([
      { what: 'a telephone', width: 360, height: 640 },
      { what: 'a window at 200 %', width: 500, height: 400 },
    ])('the card fits into $what', async ({ width, height }) => {
      const page = await open('ar');
      await page.setViewport({ width, height });
      await openByKey(page);
      const box = await cardBox(run.driver, page);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(height);
      expect(box.cutOff).toEqual([]);
    });

    test.each(['ar', 'en'] as const)(
      'an article inside of an open shadow root is read, painted, and has its cards: %s',
      async (language) => {
        const path = `/component/${language}.html`;
        const page = await run.open(LISTED[language], `${path}`);
        await expect.poll(() => markedWords(page), { timeout: WAIT_MS }).toEqual([WORDS[language]]);
        const html = await page.evaluate(() => document.documentElement.outerHTML);
        const unmarked = await run.open(UNLISTED, `${path}`);
        const shot = async (one: Page): Promise<string> => {
          await one.bringToFront();
          return Buffer.from(await one.screenshot({ fullPage: true })).toString('base64');
        };
        expect(await shot(page)).not.toBe(await shot(unmarked));
        expect(await unmarked.evaluate(() => document.documentElement.outerHTML)).toBe(html);
        await run.driver.command(page, 'next-mark');
        await expectCard(page);
        await page.keyboard.press('Escape');
        await expectNoCard(page);
        const { x, y } = await markPoint(page);
        await page.mouse.move(x, y);
        await expectCard(page);
      },
    );

    test.each(['ar', 'en'] as const)('… also where an element of HTML’s own has the shadow root: %s', async (language) => {
      const page = await run.open(LISTED[language], `/hosted/${language}.html`);
      await expect.poll(() => markedWords(page), { timeout: WAIT_MS }).toEqual([WORDS[language]]);
    });

    test('an article in a frame of the page’s own origin is read', async () => {
      const page = await run.open(LISTED.en, `/framed/en.html`);
      await expect.poll(() => run.driver.badge(page), { timeout: WAIT_MS }).toBe('1');
      expect(await markedWords(page)).toEqual([]);
    });

    test('a page that takes the card away is left in peace', async () => {
      const page = await open('en');
      await openByKey(page);
      await page.evaluate((name) => document.querySelector(name)?.remove(), CARD);
      await settle();
      expect(await cardCount(page)).toBe(0);
      await openByKey(page);
    });
  });
}

const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
