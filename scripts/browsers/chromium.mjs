// Chrome and Chromium over the DevTools protocol.
import puppeteer, { TimeoutError } from 'puppeteer-core';

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page of a listed outlet is served by a local proxy over http, so nothing may be moved to https.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];
/** The element that holds a card. */
const CARD = 'muqarin-card';
const ACTIVE_TAB = 'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab)';
const BADGE = `${ACTIVE_TAB}.then((tab) => (tab ? chrome.action.getBadgeText({ tabId: tab.id }) : ''))`;
const POPUP_TIMEOUT_MS = 10_000;
/** Eight heavy pages at once on a busy machine load in a third of it. */
const NAVIGATION_MS = 25_000;
/** Now and then the load event of one tab among many never comes; a fresh tab has it at once. */
const TABS = 3;

/** @param {import('./driver.mjs').LaunchOptions} options @returns {Promise<import('./driver.mjs').Driver>} */
export async function launchChromium({ executable, extension, headless, proxyPort, language }) {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    args: [
      ...ARGUMENTS,
      // The sandbox of Chromium does not start as root, which is how containers run.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`]),
      ...(language === undefined ? [] : [`--lang=${language}`]),
    ],
    ...(language === undefined ? {} : { env: { ...process.env, LANGUAGE: language } }),
  });
  const extensionId = await browser.installExtension(extension);
  const ownRequests = watchRequests(browser, extensionId);
  const ownErrors = watchErrors(browser, extensionId);
  /** After an update the worker of the version before is still listed, ahead of the new one. */
  const workerTarget = async () => {
    const isWorker = (/** @type {import('puppeteer-core').Target} */ one) =>
      one.type() === 'service_worker' && one.url().includes(extensionId);
    const first = await browser.waitForTarget(isWorker);
    return browser.targets().findLast(isWorker) ?? first;
  };
  const worker = async () => {
    const found = await (await workerTarget()).worker();
    if (found === null) throw new Error('muqarin: the extension has no service worker; build it first.');
    // A worker that was just started answers before it has its APIs.
    while (!(await found.evaluate(() => 'chrome' in globalThis && 'action' in chrome)))
      await new Promise((resolve) => setTimeout(resolve, 20));
    return found;
  };
  let wasStopped = false;
  /** A worker that starts again waits for the debugger that the library attached to the one before. */
  const letRestart = async () => {
    if (wasStopped) return;
    const { client } = await worker();
    setInterval(() => void client.send('Runtime.runIfWaitingForDebugger').catch(() => {}), 100).unref();
    wasStopped = true;
  };
  /** The library loses a worker that was stopped; a session of one's own does not. @param {string} expression */
  const inBackground = async (expression) => {
    if (!wasStopped) return (await worker()).evaluate(expression);
    const session = await (await workerTarget()).createCDPSession();
    const { result } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    await session.detach();
    return result.value;
  };
  return {
    browser,
    extensionId,
    open: (url) => openTab(browser, url),
    badge: async (page) => {
      await page.bringToFront();
      return /** @type {string} */ (await inBackground(BADGE));
    },
    openOwnPage: async (address) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${address}`);
      await page.bringToFront();
      return popupOf(page);
    },
    openPopup: async (page) => {
      await page.bringToFront();
      const installed = (await browser.extensions()).get(extensionId);
      if (installed === undefined) throw new Error('muqarin: the extension is not installed in this browser.');
      const opened = browser.waitForTarget((one) => one.url().startsWith(`chrome-extension://${extensionId}/popup`), {
        timeout: POPUP_TIMEOUT_MS,
      });
      await page.triggerExtensionAction(installed);
      return popupOf(await (await opened).asPage());
    },
    inCard: async (page, expression) => {
      const session = await page.createCDPSession();
      try {
        const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
        const card = closedRootOf(root, CARD);
        if (card === null) return null;
        const { object } = await session.send('DOM.resolveNode', { backendNodeId: card });
        const { result } = await session.send('Runtime.callFunctionOn', {
          functionDeclaration: `function () { const root = this; return JSON.stringify(${expression}) ?? 'null'; }`,
          ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
          userGesture: true,
        });
        return JSON.parse(result.value);
      } finally {
        await session.detach();
      }
    },
    command: async (page, name) => {
      await page.bringToFront();
      await inBackground(`${ACTIVE_TAB}.then((tab) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`);
    },
    discard: async (page) => {
      const address = page.url();
      const own = await browser.newPage();
      await own.goto(`chrome-extension://${extensionId}/options.html`);
      const find = (/** @type {string} */ url) => chrome.tabs.query({ url }).then(([tab]) => tab?.id ?? -1);
      await own.evaluate((id) => chrome.tabs.discard(id), await own.evaluate(find, address));
      // Another id, from then on.
      await own.evaluate((id) => chrome.tabs.update(id, { active: true }), await own.evaluate(find, address));
      const target = await browser.waitForTarget((one) => one.type() === 'page' && one.url() === address);
      const back = await target.page();
      await own.close();
      if (back === null) throw new Error('muqarin: the discarded tab did not come back.');
      await back.bringToFront();
      return back;
    },
    openPrivate: async (url, { isAllowed }) => {
      if (isAllowed) throw new Error('muqarin: Chromium lets no test allow an extension in private windows.');
      const context = await browser.createBrowserContext(proxyPort === undefined ? {} : { proxyServer: `127.0.0.1:${proxyPort}` });
      const page = await context.newPage();
      await page.goto(url);
      return { page, close: () => context.close() };
    },
    revoke: async (pattern) => {
      const own = await browser.newPage();
      await own.goto(`chrome-extension://${extensionId}/options.html`);
      const isGone = await own.evaluate((origin) => chrome.permissions.remove({ origins: [origin] }).catch(() => false), pattern);
      await own.close();
      return isGone;
    },
    stopBackground: async () => {
      await letRestart();
      const page = await browser.newPage();
      // Any page of the extension will do to reach the part of the DevTools that stops workers.
      await page.goto(`chrome-extension://${extensionId}/popup.html`);
      await stopWorkers(page);
      await page.close();
    },
    reloadExtension: async () => {
      // As an update from the same folder: the version before is unloaded under its pages.
      await browser.installExtension(extension);
      wasStopped = false;
    },
    removeExtension: () => browser.uninstallExtension(extensionId),
    watchMessages: async () => {
      const background = await worker();
      await background.evaluate(() => {
        const heard = /** @type {{ muqarinMessages?: string[] }} */ (globalThis);
        heard.muqarinMessages = [];
        chrome.runtime.onMessage.addListener((message, { url }) => void heard.muqarinMessages?.push(`${message?.type} ${url}`));
      });
      return () => background.evaluate(() => /** @type {{ muqarinMessages?: string[] }} */ (globalThis).muqarinMessages ?? []);
    },
    ownErrors: async () => ownErrors,
    ownRequests: async () => ownRequests,
    close: () => browser.close(),
  };
}

/** @param {import('puppeteer-core').Browser} browser @param {string} url */
async function openTab(browser, url) {
  for (let left = TABS; ; left--) {
    const page = await browser.newPage();
    try {
      await page.goto(url, { timeout: NAVIGATION_MS });
      await page.bringToFront();
      return page;
    } catch (error) {
      await page.close();
      if (!(error instanceof TimeoutError) || left === 1) throw new Error(`muqarin: ${url} did not load.`, { cause: error });
    }
  }
}

/**
 * The id of the shadow root of the first element of that name; a closed one, too, is open to the DevTools.
 * @param {import('puppeteer-core').Protocol.DOM.Node} node
 * @param {string} name
 * @returns {number | null}
 */
function closedRootOf(node, name) {
  if (node.localName === name) return node.shadowRoots?.[0]?.backendNodeId ?? null;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = closedRootOf(child, name);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Listens to the background and to every page of the extension, from now on. A content script asks as its page does,
 * so its requests would be seen by whoever serves the page.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} extensionId
 */
function watchRequests(browser, extensionId) {
  /** @type {string[]} */
  const requests = [];
  const watch = async (/** @type {import('puppeteer-core').Target} */ target) => {
    if (!target.url().startsWith(`chrome-extension://${extensionId}/`)) return;
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (/^(?:https?|wss?):/u.test(request.url)) requests.push(request.url);
    });
    await session.send('Network.enable');
  };
  // A target that is gone before it is watched has asked for nothing that matters here.
  const watchQuietly = (/** @type {import('puppeteer-core').Target} */ target) => void watch(target).catch(() => {});
  browser.targets().forEach(watchQuietly);
  browser.on('targetcreated', watchQuietly);
  return requests;
}

/**
 * Listens to every page and background from now on, for what a script of the extension did not catch; errors of the pages' own
 * scripts are theirs.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} extensionId
 */
function watchErrors(browser, extensionId) {
  /** @type {string[]} */
  const errors = [];
  const watch = async (/** @type {import('puppeteer-core').Target} */ target) => {
    const session = await target.createCDPSession();
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      const { text, url, exception } = exceptionDetails;
      const told = `${text} ${exception?.description ?? ''} ${url ?? ''} ${JSON.stringify(exceptionDetails.stackTrace ?? '')}`;
      if (told.includes(extensionId) || told.includes('context invalidated')) errors.push(told);
    });
    await session.send('Runtime.enable');
  };
  const watchQuietly = (/** @type {import('puppeteer-core').Target} */ target) => {
    if (target.type() === 'page' || target.url().includes(extensionId)) void watch(target).catch(() => {});
  };
  browser.targets().forEach(watchQuietly);
  browser.on('targetcreated', watchQuietly);
  return errors;
}

/** @param {import('puppeteer-core').Page} page @returns {import('./driver.mjs').Popup} */
function popupOf(page) {
  return {
    evaluate: (expression) => page.evaluate(expression),
    click: async (selector) => {
      // A real click would need the popup's window on a screen; the element's own click runs the same handlers.
      await page.evaluate((wanted) => /** @type {HTMLElement | null} */ (document.querySelector(wanted))?.click(), selector);
    },
    screenshot: () => page.screenshot(),
    close: async () => {
      if (!page.isClosed()) await page.close();
    },
  };
}

/** Stops the browser's service workers, as it does when they have been idle. @param {import('puppeteer-core').Page} page Any page of the extension. */
export async function stopWorkers(page) {
  const session = await page.createCDPSession();
  const stopped = new Promise((resolve) =>
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve(undefined);
    }),
  );
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
