// Every view in every state, language, scheme and width in Chromium: axe with contrast, and a walk by keyboard alone.
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowsers } from '../../scripts/browsers/find.mjs';
import { bundleHarness, type Harness } from '../ui-harness/bundle.mjs';
import { walkByKeyboard } from '../ui-harness/keyboard.mjs';
import { allSights, look, type Sight } from '../ui-harness/look.mjs';

/** Hundreds of pages, each with a whole run of axe. */
const ALL_MS = 600_000;

let browser: Browser;
let tab: Page;
let harness: Harness;
let sights: readonly Sight[];

beforeAll(async () => {
  const found = findBrowsers().find(({ family }) => family === 'chrome');
  if (found === undefined) throw new Error('No chrome on this machine: npm test says what to install.');
  harness = await bundleHarness();
  browser = await puppeteer.launch({
    executablePath: found.executable,
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--allow-file-access-from-files'],
  });
  tab = await browser.newPage();
  sights = await allSights(tab, harness);
});

afterAll(async () => browser?.close());

const VIEWS = ['popup', 'panel', 'options', 'compare', 'welcome', 'changelog'] as const;

test('every view is among them, in both languages and schemes', () => {
  expect([...new Set(sights.map(({ view }) => view))].sort()).toEqual([...VIEWS].sort());
  const looks = new Set(sights.map(({ lang, scheme }) => `${lang} ${scheme}`));
  for (const look of ['ar light', 'ar dark', 'en light', 'en dark']) expect(looks).toContain(look);
});

describe.each(VIEWS)('%s', (view) => {
  test('no violation of axe, nothing that sticks out of its box, no error', { timeout: ALL_MS }, async () => {
    const faults: string[] = [];
    // Colours are the same at every width: the narrow ones are looked at in one scheme.
    const widest = Math.max(...sights.filter((one) => one.view === view).map(({ width }) => width));
    for (const sight of sights.filter((one) => one.view === view && (one.width === widest || one.scheme === 'light'))) {
      const found = await look(tab, harness, sight, null);
      faults.push(...found.map((fault) => `${Object.values(sight).join(' ')}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test('every action by keyboard, in reading order, the focus always seen', { timeout: ALL_MS }, async () => {
    const faults: string[] = [];
    for (const sight of sights.filter((one) => one.view === view && one.scheme === 'light')) {
      const found = await walkByKeyboard(tab, harness, sight);
      faults.push(...found.map((fault) => `${Object.values(sight).join(' ')}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});
