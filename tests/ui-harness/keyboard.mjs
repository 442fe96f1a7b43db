// Walks one state of one view with the Tab key: every control is reached, in reading order, and shows that it has the focus.

/** A page with more stops than this repeats itself. */
const MOST_STOPS = 400;
/** Boxes of one line may differ by this much in height and place, in CSS pixels. */
const SAME_LINE_PX = 12;

/** Run in the page: the controls that can be acted upon, of a group of radio buttons only the one that Tab reaches. */
const CONTROLS = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter((e) => !e.disabled && e.checkVisibility() && e.type !== 'file'
    && (e.type !== 'radio' || e.checked || !document.querySelector('input[name="' + e.name + '"]:checked')))
  .map((e) => (e.dataset.stop = String(Math.random()), e.dataset.stop))`;

/** Parts that stand beside others and are read by themselves; the last is set in columns of its own. */
const COLUMNS = ['nav', '.of-report', '.article-text', '.outlets ul'];

/** Run in the page: what has the focus, where it is, and whether it shows. */
const FOCUSED = `(() => {
  const e = document.activeElement;
  if (e === null || e === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(e);
  const box = e.getBoundingClientRect();
  const COLUMNS = ${JSON.stringify(COLUMNS)};
  const scrolled = scrollY + (e.closest('.of-report')?.scrollTop ?? 0);
  return {
    stop: e.dataset.stop ?? null,
    html: e.outerHTML.slice(0, 100),
    shows: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    top: box.top + scrolled, bottom: box.bottom + scrolled, left: box.left, right: box.right,
    column: COLUMNS.findIndex((selector) => e.closest(selector) !== null),
  };
})()`;

/**
 * @typedef {{ stop: string | null, html: string, shows: boolean, inView: boolean, top: number, bottom: number, left: number, right: number, column: number }} Stop
 * @param {import('puppeteer-core').Page} tab
 * @param {import('./bundle.mjs').Harness} harness
 * @param {import('./look.mjs').Sight} sight
 * @returns {Promise<string[]>} What is wrong.
 */
export async function walkByKeyboard(tab, harness, { view, lang, state, width }) {
  await tab.setViewport({ width, height: 700 });
  await tab.goto(harness.address(view, lang, state));
  await tab.waitForSelector('main');
  await new Promise((done) => setTimeout(done, 80));
  await tab.evaluate('document.activeElement?.blur(); getSelection()?.collapse(document.body, 0)');
  const controls = /** @type {string[]} */ (await tab.evaluate(CONTROLS));
  /** @type {Stop[]} */
  const stops = [];
  for (let count = 0; count < MOST_STOPS; count++) {
    await tab.keyboard.press('Tab');
    const stop = /** @type {Stop | null} */ (await tab.evaluate(FOCUSED));
    if (stop === null || (stop.stop !== null && stop.stop === stops[0]?.stop)) break;
    // A box that scrolls is a stop of Chromium's own; a part of a date field is one more stop in the same field.
    if (stop.stop !== null && stop.stop !== stops.at(-1)?.stop) stops.push(stop);
  }
  const reached = new Set(stops.map(({ stop }) => stop));
  return [
    ...controls
      .filter((stop) => !reached.has(stop))
      .map((stop) => `not reached by Tab: control ${controls.indexOf(stop) + 1} of ${controls.length}`),
    ...stops.filter(({ shows }) => !shows).map(({ html }) => `its focus is not seen: ${html}`),
    ...stops.filter(({ inView }) => !inView).map(({ html }) => `out of view when it has the focus: ${html}`),
    ...outOfOrder(stops, lang).map(({ html }) => `before its turn in reading order: ${html}`),
  ];
}

/**
 * Down the page, and within a line as the language is read. Columns are read one after the other.
 * @param {readonly Stop[]} stops @param {string} lang
 */
function outOfOrder(stops, lang) {
  return stops.filter((stop, index) => {
    const before = stops[index - 1];
    if (before === undefined || before.column !== stop.column || COLUMNS[stop.column] === '.outlets ul') return false;
    const isSameLine = Math.abs((stop.top + stop.bottom - before.top - before.bottom) / 2) < SAME_LINE_PX;
    if (!isSameLine) return stop.bottom < before.top;
    return lang === 'ar' ? stop.right > before.right : stop.left < before.left;
  });
}
