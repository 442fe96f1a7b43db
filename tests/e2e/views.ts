// The views of a tab under test: opened where a mouse and a keyboard can reach them, and walked through.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Driver } from '../../scripts/browsers/driver.mjs';

const WAIT_MS = 15_000;
/** More controls than any report of the samples has. */
const MOST_STOPS = 300;

/** The popup as a page of its own about the page's tab. */
export async function openView(driver: Driver, page: Page): Promise<Page> {
  const view = await driver.browser.newPage();
  await view.goto(`chrome-extension://${driver.extensionId}/popup.html?tab=0`);
  const tab = await view.evaluate(async (url) => (await chrome.tabs.query({ url })).at(-1)?.id, page.url());
  await view.goto(`chrome-extension://${driver.extensionId}/popup.html?tab=${tab}`);
  return view;
}

/** A click that the browser takes for the reader's own: some of its doors open for no other. */
export async function clickAsReader(driver: Driver, page: string, selector: string): Promise<void> {
  const target = driver.browser.targets().find((one) => one.url().includes(`${driver.extensionId}/${page}`));
  if (target === undefined) throw new Error(`muqarin: no ${page} is open`);
  const session = await target.createCDPSession();
  await session.send('Runtime.evaluate', { expression: `document.querySelector(${JSON.stringify(selector)}).click()`, userGesture: true });
}

export async function setLanguage(view: Page, language: 'ar' | 'en' | 'browser'): Promise<void> {
  await view.evaluate((chosen) => chrome.storage.local.set({ settings: { version: 2, settings: { language: chosen } } }), language);
}

export const waitForText = (view: Page, selector: string, text: string): Promise<void> =>
  expect.poll(() => view.$$eval(selector, (all) => all.map((one) => one.textContent).join('\n')), { timeout: WAIT_MS }).toContain(text);

export interface Stop {
  readonly name: string;
  /** Width of the focus's outline, CSS pixels. */
  readonly outline: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What has the focus, press after press of the Tab key, from the top of the page until it comes round. */
export async function focusWalk(view: Page): Promise<readonly Stop[]> {
  await view.bringToFront();
  await view.evaluate(() => {
    scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const stops: Stop[] = [];
  for (let press = 0; press < MOST_STOPS; press++) {
    await view.keyboard.press('Tab');
    const stop = await view.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body || element.hasAttribute('data-seen')) return null;
      element.setAttribute('data-seen', '');
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        name: `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`,
        outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
        top: top + scrollY,
        bottom: bottom + scrollY,
        left,
        right,
      };
    });
    if (stop === null) return stops;
    stops.push(stop);
  }
  return stops;
}

/** Stops that lie before the one they follow: above it, or on its line towards the line's start. */
export function outOfOrder(stops: readonly Stop[], language: 'ar' | 'en'): readonly string[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (before === undefined) return [];
    const isSameLine = stop.top < before.bottom && before.top < stop.bottom;
    const isBack = isSameLine ? (language === 'ar' ? stop.left > before.left : stop.left < before.left) : stop.top < before.top;
    return isBack ? [`${stop.name} after ${before.name}`] : [];
  });
}
