// The side panel's beginning: it shows the tab in front of its window, and follows the reader from tab to tab.
import { render } from 'preact';
import { browser } from '../../platform/browser.ts';
import type { Wording } from '../../wording/sources.ts';
import { startPage } from '../shared/start-page.ts';
import { WordingContext } from '../shared/wording-context.ts';
import { App, type TabAtFirst } from '../tab/app.tsx';
import { readAtFirst } from '../tab/read-at-first.ts';

let wording: Wording | null = null;
let about: TabAtFirst | null = null;
/** Tabs can change faster than they are read: only the last one is shown. */
let turn = 0;

function draw(): void {
  if (wording === null) return;
  document.title = wording.locale.t('extension_name');
  render(
    <WordingContext.Provider value={wording}>
      <App about={about} print={printApart} />
    </WordingContext.Provider>,
    document.body,
  );
}

async function show(tab: number): Promise<void> {
  turn += 1;
  const mine = turn;
  const next = await readAtFirst(tab, { isApart: false, isAsked: false });
  if (mine !== turn) return;
  about = next;
  scrollTo(0, 0);
  draw();
}

/** The panel is a narrow column of the window; a page of its own is what is printed. */
function printApart(): void {
  if (about !== null) void browser.tabs.create({ url: `popup.html?tab=${about.tab}&print` });
}

async function begin(): Promise<void> {
  const { id: own } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === own) void show(tabId);
  });
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await show(tab.id);
}

const begun = begin();
void startPage(async (words) => {
  await begun;
  wording = words;
  draw();
});
