// The side panel, opened from a page's card. Firefox opens its sidebar for a click in its own windows alone; there the popup shows
// the claim, which is the same view.
import { openPanel, openPopup } from '../platform/panel.ts';
import { showClaim } from '../platform/shown-claim.ts';

/** Opens the panel of the tab, or the popup, at the claim; false when the browser leaves that to the reader. */
export async function showInPanel(tab: number, claim: string): Promise<boolean> {
  // First: the reader's click lets the panel open only before anything is waited for.
  const opened = openPanel({ tabId: tab });
  await showClaim(tab, claim);
  return (await opened) || openPopup();
}
