// One way to drive either browser with the extension loaded: its toolbar button, its real popup, its badge.
import { launchChromium } from './chromium.mjs';
import { launchFirefox } from './firefox.mjs';

/**
 * @typedef {object} LaunchOptions
 * @property {string} executable
 * @property {string} extension Folder of the unpacked extension.
 * @property {boolean} headless
 * @property {number} [proxyPort] A local HTTP proxy that answers for every host; without it the browser uses the network as it is.
 * @property {string} [language] The browser's interface language, `ar` or `en`.
 *
 * @typedef {object} Popup The popup that the toolbar button opened, not a tab that shows the same file.
 * @property {(expression: string) => Promise<unknown>} evaluate The JSON value of an expression over the popup's `document`.
 * @property {(selector: string) => Promise<void>} click
 * @property {() => Promise<Uint8Array>} screenshot PNG.
 * @property {() => Promise<void>} close
 *
 * @typedef {object} PrivatePage
 * @property {import('puppeteer-core').Page} page
 * @property {() => Promise<void>} close Closes the window.
 *
 * @typedef {object} Driver
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} extensionId
 * @property {(url: string) => Promise<import('puppeteer-core').Page>} open Opens a tab in front and waits for its load event.
 * @property {(page: import('puppeteer-core').Page) => Promise<string>} badge The badge text of the page's tab.
 * @property {(page: import('puppeteer-core').Page) => Promise<Popup>} openPopup Clicks the toolbar button, which grants `activeTab`.
 * @property {(address: string) => Promise<Popup>} openOwnPage A page of the extension in a tab in front: `options.html#data`.
 * @property {(page: import('puppeteer-core').Page, expression: string) => Promise<unknown>} inCard The JSON value of an expression over
 *   `root`, the closed shadow root of the card that is open on the page; `null` when none is.
 * @property {(page: import('puppeteer-core').Page, name: string) => Promise<void>} command Runs a keyboard shortcut of the manifest's.
 * @property {(page: import('puppeteer-core').Page) => Promise<import('puppeteer-core').Page>} discard Discards the page's tab, as a
 *   browser short of memory does, and goes back to it.
 * @property {(url: string, options: { isAllowed: boolean }) => Promise<PrivatePage>} openPrivate In a private window, where extensions run
 *   only when the reader allowed it. Chromium's switch for that is out of reach of a test: `isAllowed` fails there.
 * @property {(pattern: string) => Promise<boolean>} revoke Takes a host permission back, as the reader does in the browser's settings;
 *   false where the browser refuses.
 * @property {() => Promise<void>} stopBackground Stops the background, as the browser does when it has been idle.
 * @property {() => Promise<void>} reloadExtension Ends the extension and starts it again, as an update does; pages stay as they are.
 * @property {() => Promise<void>} removeExtension
 * @property {() => Promise<() => Promise<string[]>>} watchMessages Notes the messages that the background receives from now on, by type and sender's address.
 * @property {() => Promise<string[]>} ownErrors What went wrong in scripts of the extension since the launch: uncaught errors, rejected promises.
 * @property {() => Promise<string[]>} ownRequests Addresses that the extension itself asked for since the launch, its own files apart.
 * @property {() => Promise<void>} close
 */

/** @param {import('./find.mjs').Family} family @param {LaunchOptions} options @returns {Promise<Driver>} */
export function launch(family, options) {
  return family === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
