// The side panel, opened from a page's card. Firefox opens its sidebar for a click in its own windows alone.
import { browser } from '../platform/browser.ts';
import { showClaim } from '../platform/shown-claim.ts';

/** The part of Chrome's API that the polyfill does not know. */
interface SidePanel {
  readonly open: (options: { readonly tabId: number }) => Promise<void>;
}

/** Opens the panel of the tab at the claim; false when the browser leaves that to the reader. */
export async function showInPanel(tab: number, claim: string): Promise<boolean> {
  // First: the reader's click lets the panel open only before anything is waited for.
  const opened = open(tab);
  await showClaim(tab, claim);
  return opened;
}

async function open(tab: number): Promise<boolean> {
  try {
    const { sidePanel } = globalThis.chrome as { readonly sidePanel?: SidePanel };
    if (sidePanel !== undefined) await sidePanel.open({ tabId: tab });
    else await browser.sidebarAction.open();
    return true;
  } catch {
    return false;
  }
}
