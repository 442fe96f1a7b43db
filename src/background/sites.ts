// The gate on sites that the reader allowed: registered with the browser, which keeps it over restarts.
import { browser } from '../platform/browser.ts';
import { allowedSites, isSwitchedOff, switchSite } from '../platform/sites.ts';
import { readTab } from '../platform/tabs-store.ts';
import { showBadge } from './badge.ts';
import { compareTab, hideMarks } from './tabs.ts';

const SCRIPT = 'allowed-sites';

/** Follows what the reader grants and takes back, here or in the browser's own settings. None of these events comes with a page. */
export function followSites(): void {
  const follow = (): void => void registerGate();
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  // An update of the extension drops what was registered.
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
}

/** One registration after the other: two events can come at once. */
let last: Promise<void> = Promise.resolve();
const registerGate = (): Promise<void> => {
  last = last.then(register, register);
  return last;
};

async function register(): Promise<void> {
  const matches = [...(await allowedSites())];
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT, js: ['content.js'], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Whether a page that looks like the topic is to be read: not on a site that was switched off, unless the reader asked there. */
export async function mayRead(tab: number, address: string): Promise<boolean> {
  return !(await isSwitchedOff(address)) || (await readTab(tab)) !== null;
}

/** Switches a listed outlet on or off, at once in the tab where the reader did it. */
export async function setSite(tab: number, host: string, isOn: boolean): Promise<void> {
  await switchSite(host, isOn);
  if (isOn) {
    await compareTab(tab, { anyway: false });
    return;
  }
  await showBadge(tab, null);
  await hideMarks(tab);
}
