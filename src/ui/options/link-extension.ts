// The settings' link to the real extension.
import { askBackground } from '../../platform/ask.ts';
import { browser } from '../../platform/browser.ts';
import { eraseOwnData, readOwnData, restoreOwnData, sizeOfOwnData } from '../../platform/own-data.ts';
import { changeSettings } from '../../platform/settings.ts';
import { allowedSites, allowSite, switchedOff, switchSite, watchPermissions, withdrawSite } from '../../platform/sites.ts';
import { attempt } from '../shared/attempt.ts';
import libraries from './libraries.list';
import { linkCorpora, linkEverything } from './link-corpora.ts';
import { linkReferences } from './link-references.ts';
import type { OptionsLink, Shortcut } from './options-link.ts';

/** Only Chrome and what is built on it have the page, and only Firefox has the call. */
const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

export function linkExtension(): OptionsLink {
  const { version, permissions = [] } = browser.runtime.getManifest();
  return {
    version,
    libraries,
    permissions,
    change: (change) => attempt(async () => void (await changeSettings(change))),
    facts: () => askBackground({ type: 'facts/get' }),
    shortcuts,
    changeShortcuts: shortcutsPage(),
    sites: async () => ({ off: await switchedOff(), allowed: await allowedSites() }),
    watchSites: watchPermissions,
    switchSite,
    allowSite,
    withdrawSite,
    references: linkReferences(),
    corpora: linkCorpora(),
    size: sizeOfOwnData,
    data: readOwnData,
    erase: () => attempt(eraseOwnData),
    restore: (data) => attempt(() => restoreOwnData(data)),
    everything: linkEverything(),
  };
}

/** The browser's types say that commands are always there; Firefox for Android has none. */
type Commands = Partial<typeof browser.commands> & { readonly openShortcutSettings?: () => Promise<void> };
const commands: Commands | undefined = browser.commands;

async function shortcuts(): Promise<readonly Shortcut[] | null> {
  const all = await commands?.getAll?.();
  if (all === undefined) return null;
  return all.map(({ name = '', description, shortcut }) => ({ name, description: description || name, keys: shortcut ?? '' }));
}

function shortcutsPage(): (() => Promise<void>) | null {
  const open = commands?.openShortcutSettings;
  if (open !== undefined) return () => open();
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return null;
  return async () => void (await browser.tabs.create({ url: CHROME_SHORTCUTS }));
}
