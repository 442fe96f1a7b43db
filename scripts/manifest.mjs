// The one manifest as each browser wants it: the outlets' addresses, and the few keys in which the browsers differ.

/** The same view in both: Chrome's side panel, Firefox's sidebar. */
const PANEL = 'panel.html';
const GECKO_ID = 'muqarin@muqarin.org';

/**
 * Pure: gives a new manifest and leaves `base` as it is.
 * @param {'chrome' | 'firefox'} browser
 * @param {Record<string, any>} base manifest.json as read
 * @param {readonly unknown[]} outlets the corpus's outlets, each with a `host`
 * @param {string} version of package.json
 * @param {readonly string[]} [extraMatches] match patterns that are treated like an outlet's
 * @returns {Record<string, any>}
 */
export function manifestFor(browser, base, outlets, version, extraMatches = []) {
  const matches = [...outlets.map((outlet) => matchOf(/** @type {{ host: string }} */ (outlet).host)), ...extraMatches];
  /** @type {Record<string, any>} */
  const manifest = {
    ...base,
    version,
    // The same hosts twice: one key lets the small gate run there by itself, the other lets the background add the reading
    // script where the gate found an article. Readers are asked once, for the hosts of both.
    host_permissions: matches,
    content_scripts: base['content_scripts'].map((/** @type {object} */ script) => ({ matches, ...script })),
  };
  return browser === 'chrome'
    ? {
        ...manifest,
        minimum_chrome_version: '123',
        background: { service_worker: 'background.js' },
        permissions: [...manifest['permissions'], 'sidePanel'],
        side_panel: { default_path: PANEL },
      }
    : {
        ...manifest,
        background: { scripts: ['background.js'] },
        // It opens when the reader asks for it, not with the installation.
        sidebar_action: {
          default_panel: PANEL,
          default_title: manifest['name'],
          default_icon: manifest['icons'],
          open_at_install: false,
        },
        browser_specific_settings: {
          gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          gecko_android: { strict_min_version: '142.0' },
        },
      };
}

/** A host with its subdomains; `*://*.host/*` covers the host itself. @param {string} host */
const matchOf = (host) => `*://*.${host}/*`;
