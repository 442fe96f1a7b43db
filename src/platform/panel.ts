// The browser's own place for a view that stays open beside the page: Chrome's side panel, Firefox's sidebar, nothing on a phone.
import { browser } from './browser.ts';

/** The part of Chrome's API that the polyfill does not know. */
interface SidePanel {
  readonly open: (options: { readonly tabId: number } | { readonly windowId: number }) => Promise<void>;
}

/** What opens a panel in this browser; `null` where there is none. */
export function panelOfBrowser(): 'side-panel' | 'sidebar' | null {
  if (sidePanel() !== undefined) return 'side-panel';
  return 'sidebarAction' in browser ? 'sidebar' : null;
}

/**
 * Opens it in the window of `where`, or in this view's own; false when the browser leaves that to the reader. Both browsers open it
 * in answer to a click alone, so that nothing may be waited for before this.
 */
export async function openPanel(where?: { readonly tabId: number }): Promise<boolean> {
  try {
    const chromes = sidePanel();
    if (chromes === undefined) await browser.sidebarAction.open();
    else await chromes.open(where ?? { windowId: OWN_WINDOW });
    return true;
  } catch {
    return false;
  }
}

/** Opens the popup over the tab in front; false where that too takes the reader's own click on the button. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

/** `chrome.windows.WINDOW_ID_CURRENT`. */
const OWN_WINDOW = -2;

const sidePanel = (): SidePanel | undefined => (globalThis as { readonly chrome?: { readonly sidePanel?: SidePanel } }).chrome?.sidePanel;
