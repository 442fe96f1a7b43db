// The side panel, opened from a page's card. Firefox opens its sidebar for a click in its own windows alone.
import { openPanel } from '../platform/panel.ts';
import { showClaim } from '../platform/shown-claim.ts';

/** Opens the panel of the tab at the claim; false when the browser leaves that to the reader. */
export async function showInPanel(tab: number, claim: string): Promise<boolean> {
  // First: the reader's click lets the panel open only before anything is waited for.
  const opened = openPanel({ tabId: tab });
  await showClaim(tab, claim);
  return opened;
}
