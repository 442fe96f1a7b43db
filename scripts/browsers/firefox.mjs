// Firefox over WebDriver BiDi. What BiDi cannot reach (toolbar, popup, background) goes through the browser's own window,
// whose scripts BiDi runs when Firefox is started with system access.
import puppeteer from 'puppeteer-core';
import { CLOSE_PRIVATE, WATCH_ERRORS, WATCH_MESSAGES, WATCH_REQUESTS, WINDOW_TOOLS } from './firefox-window.mjs';

/** The oldest version that was seen to work. */
export const OLDEST_SEEN = 153;
/** A popup that is not drawn by then is in a frame that never will be; the button is clicked again. */
const POPUP_TIMEOUT_MS = 5_000;
const POPUP_ATTEMPTS = 3;

/** @param {import('./driver.mjs').LaunchOptions} options @returns {Promise<import('./driver.mjs').Driver>} */
export async function launchFirefox({ executable, extension, headless, proxyPort, language }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'dom.security.https_first': false,
      'browser.shell.checkDefaultBrowser': false,
      'extensions.getAddons.cache.enabled': false,
      // The browser's question for a permission is out of reach of a test: here the answer is always yes.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(language === undefined ? {} : { 'intl.accept_languages': language }),
      ...(proxyPort === undefined ? {} : proxyPreferences(proxyPort)),
    },
  });
  const extensionId = await browser.installExtension(extension);
  const inWindow = await windowScripts(browser, extensionId).catch(async (error) => {
    await browser.close();
    throw error;
  });
  await inWindow(WATCH_REQUESTS);
  await inWindow(WATCH_ERRORS);
  /** The page that has come to that address. @param {string} address */
  const pageAt = async (address) => {
    /** @type {import('puppeteer-core').Page | undefined} */
    let found;
    await until(async () => {
      found = (await browser.pages()).find((one) => one.url() === address);
      return found !== undefined;
    });
    if (found === undefined) throw new Error(`muqarin: no page came to ${address}.`);
    return found;
  };
  return {
    browser,
    extensionId,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    badge: async (page) => {
      await page.bringToFront();
      return /** @type {string} */ (await inWindow(`return action.action.getProperty(win.gBrowser.selectedTab, 'badgeText') ?? ''`));
    },
    openOwnPage: async (address) => {
      const key = `tab${Math.random()}`;
      await inWindow(`
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        const tab = win.gBrowser.addTab(extension.getURL(${JSON.stringify(address)}), { triggeringPrincipal });
        win.gBrowser.selectedTab = tab;
        (win.muqarinTabs ??= {})[${JSON.stringify(key)}] = tab;
      `);
      const tab = `win.muqarinTabs[${JSON.stringify(key)}]`;
      const inTab = /** @param {string} expression */ (expression) =>
        inWindow(`return inFrame(${tab}.linkedBrowser, ${JSON.stringify(expression)})`);
      await until(
        async () => (await inTab('content.location.protocol + content.document.readyState').catch(() => null)) === 'moz-extension:complete',
      );
      return {
        evaluate: (expression) => inTab(`((document) => (${expression}))(content.document)`),
        click: async (selector) => {
          await inTab(`content.document.querySelector(${JSON.stringify(selector)})?.click()`);
        },
        screenshot: async () => Buffer.from(/** @type {string} */ (await inWindow(`return snapshot(${tab}.linkedBrowser)`)), 'base64'),
        close: async () => {
          await inWindow(`win.gBrowser.removeTab(${tab})`);
        },
      };
    },
    openPopup: async (page) => {
      await page.bringToFront();
      const inPopup = /** @param {string} expression */ (expression) => inWindow(`return inFrame(popup(), ${JSON.stringify(expression)})`);
      // A frame that is being replaced answers nothing; then the popup is closed and the button clicked again.
      for (let attempt = 1; ; attempt++) {
        await inWindow(`popup()?.closest('panel')?.hidePopup(); await action.triggerAction(win)`);
        try {
          await until(async () => {
            const state = await inWindow(
              `return popup() === null ? null : inFrame(popup(), 'content.document.readyState').catch(() => null)`,
            );
            return state === 'complete';
          });
          break;
        } catch (error) {
          if (attempt === POPUP_ATTEMPTS) throw error;
        }
      }
      return {
        // The popup's own policy forbids eval, so the expression runs in the frame script beside it.
        evaluate: (expression) => inPopup(`((document) => (${expression}))(content.document)`),
        click: async (selector) => {
          // As the reader's own: some of the browser's doors open for no other click.
          await inPopup(`(() => {
            const own = content.windowUtils.setHandlingUserInput(true);
            try { content.document.querySelector(${JSON.stringify(selector)})?.click(); } finally { own.destruct(); }
          })()`);
        },
        screenshot: async () => Buffer.from(/** @type {string} */ (await inWindow(`return snapshot(popup())`)), 'base64'),
        close: async () => {
          await inWindow(`popup()?.closest('panel')?.hidePopup()`);
          await until(async () => (await inWindow(`return popup() === null`)) === true);
        },
      };
    },
    inCard: async (page, expression) => {
      await page.bringToFront();
      return inWindow(
        `return inFrame(win.gBrowser.selectedBrowser, ${JSON.stringify(
          `((root) => root && (${expression}))(content.document.querySelector('muqarin-card')?.openOrClosedShadowRoot ?? null)`,
        )})`,
      );
    },
    command: async (page, name) => {
      await page.bringToFront();
      await inWindow(`shortcutKey(${JSON.stringify(name)}).doCommand()`);
    },
    discard: async (page) => {
      const address = page.url();
      await page.bringToFront();
      await inWindow(`
        const tab = win.gBrowser.selectedTab;
        const other = win.gBrowser.addTab('about:blank', { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
        win.gBrowser.selectedTab = other;
        await win.gBrowser.prepareDiscardBrowser(tab);
        if (!win.gBrowser.discardBrowser(tab, true)) throw new Error('the tab was not discarded');
        win.gBrowser.selectedTab = tab;
        win.gBrowser.removeTab(other);
      `);
      return pageAt(address);
    },
    openPrivate: async (url, { isAllowed }) => {
      await inWindow(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
        if (${isAllowed}) await ExtensionPermissions.add(id, permissions); else await ExtensionPermissions.remove(id, permissions);
        if (WebExtensionPolicy.getByID(id).privateBrowsingAllowed !== ${isAllowed}) await (await addon()).reload();
      `);
      await inWindow(`
        const opened = win.OpenBrowserWindow({ private: true });
        await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
        await opened.delayedStartupPromise;
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        opened.gBrowser.selectedBrowser.loadURI(Services.io.newURI(${JSON.stringify(url)}), { triggeringPrincipal });
      `);
      return { page: await pageAt(url), close: async () => void (await inWindow(CLOSE_PRIVATE)) };
    },
    revoke: async (pattern) => {
      await inWindow(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.remove(id, { permissions: [], origins: [${JSON.stringify(pattern)}] }, extension);
      `);
      return true;
    },
    stopBackground: async () => {
      await inWindow(`await extension.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    reloadExtension: async () => {
      await inWindow(`await (await addon()).reload()`);
    },
    removeExtension: async () => {
      await inWindow(`await (await addon()).uninstall()`);
    },
    watchMessages: async () => {
      await inWindow(`return inFrame(background(), ${JSON.stringify(WATCH_MESSAGES)})`);
      return async () => {
        const heard = /** @type {string} */ (await inWindow(`return inFrame(background(), 'content.wrappedJSObject.muqarinMessages')`));
        return heard.split('\n').filter((line) => line !== '');
      };
    },
    ownErrors: async () => /** @type {string[]} */ (await inWindow(`return win.muqarinErrors`)),
    ownRequests: async () => /** @type {string[]} */ (await inWindow(`return win.muqarinRequests`)),
    close: () => browser.close(),
  };
}

/**
 * A function that runs the body of an async function in the browser's own window and gives back its JSON value.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} extensionId
 * @returns {Promise<(body: string) => Promise<unknown>>}
 * @throws {Error} When this Firefox does not show its own window to a driver: older ones list the pages in its place.
 */
async function windowScripts(browser, extensionId) {
  const { connection } = /** @type {{ connection: BidiConnection }} */ (/** @type {unknown} */ (browser));
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts[0]?.context;
  const call = (/** @type {string} */ functionDeclaration) =>
    connection.send('script.callFunction', { target: { context }, awaitPromise: true, functionDeclaration });
  const asked = await call(`() => typeof Services`);
  if (asked.result.result?.value !== 'object') {
    const version = await browser.version();
    throw new Error(
      `muqarin: ${version} does not let its own window be driven. Install the current Firefox or Firefox ESR (${OLDEST_SEEN} works).`,
    );
  }
  return async (body) => {
    const { result } = await call(`async () => { const id = ${JSON.stringify(extensionId)}; ${WINDOW_TOOLS}
        return JSON.stringify(await (async () => { ${body} })()); }`);
    if (result.type !== 'success') throw new Error(`muqarin: a script in Firefox's window failed: ${result.exceptionDetails?.text}`);
    return result.result?.value === undefined ? null : JSON.parse(result.result.value);
  };
}

/**
 * The part of puppeteer's BiDi connection that is used here; it has no public type.
 * @typedef {{
 *   send(method: 'browsingContext.getTree', params: object): Promise<{ result: { contexts: { context: string }[] } }>,
 *   send(method: 'script.callFunction', params: object): Promise<{
 *     result: { type: string, result?: { value?: string }, exceptionDetails?: { text: string } }
 *   }>,
 * }} BidiConnection
 */

/** @param {number} port */
const proxyPreferences = (port) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

/** @param {() => Promise<boolean>} condition */
async function until(condition) {
  const end = Date.now() + POPUP_TIMEOUT_MS;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('muqarin: the popup did not open or close in time.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
