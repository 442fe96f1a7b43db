// Looks at one state of one view in Chromium: errors, axe, content that sticks out of its box, and a picture when one is wanted.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Effects have run and highlights are painted well within this. */
const SETTLE_MS = 120;
/** At this width the screen is a phone's, and touched. */
const PHONE = 360;

/** @typedef {{ view: string, lang: string, scheme: string, state: string, width: number }} Sight */

/** Run in the page: the elements whose content sticks out; fields scroll by themselves. */
const TOO_WIDE = `[...document.querySelectorAll('body, body *:not(.visually-hidden, .visually-hidden *, svg *, input, select, textarea)')]
  .filter((e) => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && !/auto|scroll/.test(getComputedStyle(e).overflowX))
  .map((e) => e.outerHTML.slice(0, 120))`;

/**
 * @param {import('puppeteer-core').Page} tab A tab of the caller's, used again and again.
 * @param {import('./bundle.mjs').Harness} harness
 * @param {Sight} sight
 * @param {string | null} picture Path of the PNG.
 * @returns {Promise<string[]>} What is wrong with it.
 */
export async function look(tab, harness, { view, lang, scheme, state, width }, picture) {
  /** @type {string[]} */
  const found = [];
  const note = (/** @type {unknown} */ error) => void found.push(String(error));
  tab.on('pageerror', note);
  await emulate(tab, scheme);
  const screen = { width, isMobile: width === PHONE, hasTouch: width === PHONE };
  await tab.setViewport({ ...screen, height: 600 });
  await tab.goto(harness.address(view, lang, state));
  await tab.waitForSelector('main');
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  // Opened wide, so that nothing hides from the checks.
  await tab.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
  await tab.evaluate(AXE);
  const { violations } = /** @type {{violations: {id: string, nodes: {html: string}[]}[]}} */ (
    await tab.evaluate("axe.run({ resultTypes: ['violations'] })")
  );
  for (const { id, nodes } of violations) found.push(`${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  const wide = /** @type {string[]} */ (await tab.evaluate(TOO_WIDE));
  found.push(...wide.map((html) => `wider than its box: ${html}`));
  if (picture !== null) {
    // The viewport grows to the page: `fullPage` cuts a page from right to left at the wrong edge.
    await tab.setViewport({ ...screen, height: Number(await tab.evaluate('document.documentElement.scrollHeight')) });
    await tab.screenshot({ path: /** @type {`${string}.png`} */ (picture) });
  }
  tab.off('pageerror', note);
  return found;
}

/** The reader's scheme; `forced` is their own colours in place of ours. @param {import('puppeteer-core').Page} tab @param {string} scheme */
async function emulate(tab, scheme) {
  // One for each tab, and it stays: what a session emulates ends with it.
  const session = SESSIONS.get(tab) ?? (await tab.createCDPSession());
  SESSIONS.set(tab, session);
  const chosen = scheme === 'forced' ? { name: 'forced-colors', value: 'active' } : { name: 'prefers-color-scheme', value: scheme };
  await session.send('Emulation.setEmulatedMedia', { features: [chosen, { name: 'prefers-reduced-motion', value: 'reduce' }] });
}

/** @type {WeakMap<import('puppeteer-core').Page, import('puppeteer-core').CDPSession>} */
const SESSIONS = new WeakMap();

/** Forced colours change no layout, so that one width is enough. */
const SCHEMES = ['light', 'dark', 'forced'];

/**
 * Every state of every view in both languages and schemes at each of its widths.
 * @param {import('puppeteer-core').Page} tab
 * @param {import('./bundle.mjs').Harness} harness
 * @returns {Promise<Sight[]>}
 */
export async function allSights(tab, harness) {
  await tab.goto(harness.address(harness.first, 'en', ''));
  const views = /** @type {{ view: string, widths: number[], states: string[] }[]} */ (await tab.evaluate('harnessViews'));
  return views.flatMap(({ view, widths, states }) =>
    widths.flatMap((width, index) =>
      ['ar', 'en'].flatMap((lang) =>
        SCHEMES.filter((scheme) => scheme !== 'forced' || index === 0).flatMap((scheme) =>
          states.map((state) => ({ view, lang, scheme, state, width })),
        ),
      ),
    ),
  );
}
