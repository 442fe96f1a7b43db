// What the tests of marks look at on a page: which words are marked, where they are, what the card says.
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../scripts/browsers/driver.mjs';

export const CARD = 'muqarin-card';

/** The words under each verdict's line, as the page itself sees them in the registry. */
export const markedWords = (page: Page, verdict = 'conflicts'): Promise<readonly string[]> =>
  page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()), `muqarin-${verdict}`);

/** The middle of the first marked line, in CSS pixels of the window. */
export async function markPoint(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('muqarin-conflicts') ?? [];
    const box = (range as Range | undefined)?.getClientRects()[0];
    if (box === undefined) throw new Error('nothing is marked');
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
}

export const bringMarkIntoView = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector('#conflicts')?.scrollIntoView({ block: 'center' }));

export const cardCount = (page: Page): Promise<number> => page.evaluate((name) => document.getElementsByTagName(name).length, CARD);

export const cardText = async (driver: Driver, page: Page): Promise<string> =>
  String((await driver.inCard(page, 'root.textContent')) ?? '').replaceAll(/[\u2066-\u2069]/gu, '');

export const focusedElement = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.localName ?? ''));

export interface CardBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly window: { readonly width: number; readonly height: number };
  /** The smallest letters on the card, in CSS pixels. */
  readonly fontSize: number;
  /** Texts that are wider than their box. */
  readonly cutOff: readonly string[];
  /** The innermost element of the page at the card's middle. */
  readonly onTop: string;
}

/** Measured inside the card, whatever the page does around it. */
export async function cardBox(driver: Driver, page: Page): Promise<CardBox> {
  const inner = (await driver.inCard(
    page,
    `(() => {
      const card = root.querySelector('.card');
      const { left, top, right, bottom } = card.getBoundingClientRect();
      const view = card.ownerDocument.defaultView;
      const texts = [...card.querySelectorAll('h2, p, li, q, button')].filter((one) => one.getClientRects().length > 0);
      return {
        left, top, right, bottom,
        fontSize: Math.min(...texts.map((one) => Number.parseFloat(view.getComputedStyle(one).fontSize))),
        cutOff: texts.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
        onTop: card.ownerDocument.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.localName ?? '',
      };
    })()`,
  )) as Omit<CardBox, 'window'>;
  const window = await page.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));
  return { ...inner, window };
}
