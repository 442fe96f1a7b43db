// The one seam around the browser's extension APIs. No polyfill: Manifest V3 gives promises in both browsers, and the one
// thing that differs (a listener's answer) is met by `sendResponse` with `return true`, which both understand; see listen.ts.

/** The WebExtension APIs with promises: `browser` in Firefox, `chrome` in Chrome. The types are the polyfill's, its code is not used. */
export type WebExtension = typeof import('webextension-polyfill');

/** Outside an extension (unit tests) it is whatever stands at `globalThis.chrome` when this file is first imported. */
export const browser = namespace() as WebExtension;

function namespace(): unknown {
  const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };
  // A page's `<form id="browser">` must not stand in for the namespace: only an object with a runtime will do.
  return typeof browser === 'object' && browser !== null && 'runtime' in browser ? browser : chrome;
}
