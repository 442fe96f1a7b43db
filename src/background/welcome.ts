// The welcome page, once: when the extension is installed, never when it or the browser is updated.
import { browser } from '../platform/browser.ts';

export function welcomeReaders(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: 'welcome.html' });
  });
}
