// What the tests run in Firefox's own window: text, because it runs there and not here.

/** A frame script answers within milliseconds, or never. */
const ANSWER_TIMEOUT_MS = 2_000;

/** Runs in the background page: an own listener beside the extension's. */
export const WATCH_MESSAGES = `(() => {
  const page = content.wrappedJSObject;
  page.muqarinMessages = '';
  page.browser.runtime.onMessage.addListener(
    Cu.exportFunction((message, sender) => { page.muqarinMessages += message.type + ' ' + sender.url + '\\n'; }, page),
  );
  return 0;
})()`;

/** Keeps every request that the extension causes, by the principal that it is made for: background, popup and content scripts. */
export const WATCH_REQUESTS = `
  win.muqarinRequests = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
    if ([triggeringPrincipal, loadingPrincipal].some((one) => one?.addonId === id)) win.muqarinRequests.push(channel.URI.spec);
  }, 'http-on-modify-request');
`;

/**
 * Keeps what scripts of extensions did not catch, in every process; warnings are flagged and left out, and so is what the browser
 * itself says of a message whose page or popup was closed before the reply: no script is left that could do anything about it.
 */
export const WATCH_ERRORS = `
  win.muqarinErrors = [];
  Services.console.registerListener({ observe: (message) => {
    if (!(message instanceof Ci.nsIScriptError) || (message.flags & Ci.nsIScriptError.warningFlag) !== 0) return;
    if (/^Promise (?:resolved after context unloaded|rejected after context unloaded: Actor)/.test(message.errorMessage)) return;
    if (message.sourceName.startsWith(extension.getURL('')) || message.errorMessage.includes('context invalidated'))
      win.muqarinErrors.push(message.errorMessage + ' ' + message.sourceName + ':' + message.lineNumber);
  } });
`;

/** The window that was opened last is the one that the tools below call theirs, until it is gone. */
export const CLOSE_PRIVATE = `
  const { PrivateBrowsingUtils } = ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
  for (const one of Services.wm.getEnumerator('navigator:browser')) {
    if (!PrivateBrowsingUtils.isWindowPrivate(one)) continue;
    const closed = new Promise((resolve) => one.addEventListener('unload', resolve, { once: true }));
    one.close();
    await closed;
  }
`;

/** What every script in the browser's window can use. */
export const WINDOW_TOOLS = `
  const win = Services.wm.getMostRecentBrowserWindow();
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  const action = extension === undefined ? null : ExtensionParent.apiManager.global.browserActionFor(extension);
  // A popup that was closed may stay in the window for a moment, and a new one begins as about:blank.
  const popup = () => [...win.document.querySelectorAll('.webextension-popup-browser')]
    .findLast((browser) => browser.currentURI?.schemeIs('moz-extension')) ?? null;
  const addon = () => ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID(id);
  // The window has a key element for each shortcut, in the manifest's order.
  const shortcutKey = (name) => {
    const keys = [...win.document.querySelectorAll('keyset[id^="ext-keyset-id-"] > key')];
    return keys[Object.keys(extension.manifest.commands).indexOf(name)];
  };
  const background = () => [...extension.views].find((view) => view.viewType === 'background').xulBrowser;
  const inFrame = (browser, expression) => new Promise((resolve, reject) => {
    const name = 'muqarin:' + Math.random();
    const { messageManager } = browser;
    const patience = win.setTimeout(() => reject(new Error('the frame did not answer')), ${ANSWER_TIMEOUT_MS});
    messageManager.addMessageListener(name, function listen({ data }) {
      messageManager.removeMessageListener(name, listen);
      win.clearTimeout(patience);
      if (data.error) reject(new Error(data.error)); else resolve(data.value);
    });
    const script = '(() => { let answer; try { answer = { value: (' + expression + ') }; } catch (error) { answer = { error: String(error) }; }'
      + ' sendAsyncMessage(' + JSON.stringify(name) + ', answer); })()';
    messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });
  const snapshot = async (browser) => {
    const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = win.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1];
  };
`;
