// The context menu of a selection: "Compare this passage" opens the compare page with it.
import { browser } from '../platform/browser.ts';
import { handText } from '../platform/handed-text.ts';
import { readSettings, type Settings, watchSettings } from '../platform/settings.ts';
import { readTab } from '../platform/tabs-store.ts';
import { loadLocale } from '../wording/load-locale.ts';

const COMPARE_PASSAGE = 'compare-passage';

/** Firefox for Android has no context menus for extensions. */
const menus: typeof browser.contextMenus | undefined = browser.contextMenus;

export function offerComparison(): void {
  if (menus === undefined) return;
  browser.runtime.onInstalled.addListener(() => void readSettings().then(create));
  watchSettings((settings) => void create(settings), new AbortController().signal);
  menus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId === COMPARE_PASSAGE) void openComparison(tab?.id ?? null, frameId ?? 0, selectionText ?? '');
  });
}

/** In the reader's language: made anew when it changes. */
async function create(settings: Settings): Promise<void> {
  const locale = await loadLocale(settings);
  await menus?.removeAll();
  menus?.create({ id: COMPARE_PASSAGE, contexts: ['selection'], title: locale.t('menu_compare_passage') });
}

async function openComparison(tab: number | null, frame: number, selectionText: string): Promise<void> {
  const whole = tab === null ? null : await selectionIn(tab, frame);
  await handText({ text: whole ?? selectionText, day: tab === null ? null : await dayOf(tab) });
  await browser.tabs.create({ url: 'compare.html', ...(tab === null ? {} : { openerTabId: tab }) });
}

/** With its paragraphs: what the browser hands to a menu is one line. `null` where the page is closed to us. */
async function selectionIn(tab: number, frame: number): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      func: () => String(getSelection() ?? ''),
    });
    return typeof answer?.result === 'string' && answer.result !== '' ? answer.result : null;
  } catch {
    return null;
  }
}

async function dayOf(tab: number): Promise<string | null> {
  const state = (await readTab(tab))?.state;
  return state !== undefined && 'report' in state ? state.report.article.published.date : null;
}
