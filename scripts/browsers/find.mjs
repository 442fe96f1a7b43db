// Finds the browsers of this machine: a path given by the caller, the PATH, then the places where installers put them.
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {'chrome' | 'firefox'} Family `chrome` stands for Chromium and all that is built on it.
 * @typedef {{ family: Family, name: string, executable: string }} FoundBrowser
 */

/** In the order in which `npm start` tries them. */
const COMMANDS = /** @type {const} */ ([
  { family: 'chrome', name: 'Chrome', commands: ['google-chrome', 'google-chrome-stable', 'chrome'] },
  { family: 'chrome', name: 'Chromium', commands: ['chromium', 'chromium-browser'] },
  { family: 'firefox', name: 'Firefox', commands: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'] },
]);

/** @type {Readonly<Record<string, (home: string) => readonly { name: string, path: string }[]>>} */
const USUAL_PLACES = {
  linux: () => [
    { name: 'Chrome', path: '/opt/google/chrome/chrome' },
    { name: 'Chromium', path: '/usr/lib/chromium/chromium' },
    { name: 'Chromium', path: '/snap/bin/chromium' },
    { name: 'Firefox', path: '/usr/lib/firefox/firefox' },
    { name: 'Firefox', path: '/usr/lib/firefox-esr/firefox-esr' },
    { name: 'Firefox', path: '/snap/bin/firefox' },
  ],
  darwin: (home) =>
    ['/Applications', join(home, 'Applications')].flatMap((folder) => [
      { name: 'Chrome', path: `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome` },
      { name: 'Chromium', path: `${folder}/Chromium.app/Contents/MacOS/Chromium` },
      { name: 'Firefox', path: `${folder}/Firefox.app/Contents/MacOS/firefox` },
      { name: 'Firefox', path: `${folder}/Firefox Developer Edition.app/Contents/MacOS/firefox` },
    ]),
  win32: () =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = process.env[name];
      return folder === undefined
        ? []
        : [
            { name: 'Chrome', path: `${folder}\\Google\\Chrome\\Application\\chrome.exe` },
            { name: 'Chromium', path: `${folder}\\Chromium\\Application\\chrome.exe` },
            { name: 'Firefox', path: `${folder}\\Mozilla Firefox\\firefox.exe` },
          ];
    }),
};

/**
 * Every browser found, Chrome before Chromium before Firefox, each executable once.
 * `MUQARIN_BROWSER` (a path) comes first when it is set; a path that cannot be run is an error, not a fallback.
 * @returns {FoundBrowser[]}
 */
export function findBrowsers() {
  /** @type {FoundBrowser[]} */
  const found = [];
  const wanted = process.env['MUQARIN_BROWSER'];
  if (wanted !== undefined && wanted !== '') {
    if (!isExecutable(wanted)) throw new Error(`muqarin: MUQARIN_BROWSER is "${wanted}", which cannot be run. Give the path of a browser.`);
    found.push({ family: /firefox/iu.test(wanted) ? 'firefox' : 'chrome', name: 'MUQARIN_BROWSER', executable: wanted });
  }
  const places = USUAL_PLACES[process.platform]?.(homedir()) ?? [];
  for (const { family, name, commands } of COMMANDS) {
    const here = [
      ...commands.map(onPath).filter((path) => path !== null),
      ...places.filter((place) => place.name === name && isExecutable(place.path)).map((place) => place.path),
    ];
    const [executable] = here;
    if (executable !== undefined && !found.some((other) => other.executable === executable)) found.push({ family, name, executable });
  }
  return found;
}

/** @param {string} command @returns {string | null} */
function onPath(command) {
  const names = process.platform === 'win32' ? [`${command}.exe`] : [command];
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      if (folder !== '' && isExecutable(path)) return path;
    }
  }
  return null;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
