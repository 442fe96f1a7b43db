// After an installation or an update: pages that are open already get the gate, so that nobody has to load them again.
import { browser } from '../platform/browser.ts';

const SCRIPT = 'content.js';

/** A page that has an instance already (Firefox puts it there by itself) ends the older one: content/instance.ts. */
export function greetOpenPages(): void {
  browser.runtime.onInstalled.addListener(() => void putGates());
}

async function putGates(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  // A page that refuses (an error page, a store) is none of ours.
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] });
    }),
  );
}
