// Makes sure that both kinds of browser are there: a run that leaves one out must not pass.
import { spawnSync } from 'node:child_process';
import { findBrowsers } from './find.mjs';
import { OLDEST_SEEN } from './firefox.mjs';

const DEBIAN_PACKAGES = ['chromium', 'firefox-esr', 'fonts-noto-core'];

/**
 * Prints what it found. On Debian as root it installs what is missing, and a newer Firefox over one that cannot be driven; elsewhere
 * it says what to install.
 * @returns {boolean} Whether both are there now.
 */
export function requireBrowsers() {
  if ((missing().length > 0 || isOldFirefox()) && canInstall()) {
    const why = isOldFirefox() ? `Firefox is older than ${OLDEST_SEEN}` : `no ${missing().join(' and no ')} on this machine`;
    console.log(`Installing ${DEBIAN_PACKAGES.join(' ')} (${why}).`);
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...DEBIAN_PACKAGES);
  }
  for (const { name, executable } of findBrowsers()) console.log(`${name}: ${executable}`);
  const lacking = missing();
  if (lacking.length === 0) return true;
  console.error(`The tests need ${lacking.join(' and ')}, which this machine does not have.`);
  console.error(`Install Chrome or Chromium, and Firefox (Debian, as root: apt-get install ${DEBIAN_PACKAGES.join(' ')}),`);
  console.error('and run npm test again. No browser is left out in silence.');
  return false;
}

function missing() {
  const families = findBrowsers().map(({ family }) => family);
  return [...(families.includes('chrome') ? [] : ['Chrome or Chromium']), ...(families.includes('firefox') ? [] : ['Firefox'])];
}

/** Whether the Firefox here is older than any that was seen to work; one that does not tell its version is not. */
function isOldFirefox() {
  const executable = findBrowsers().find(({ family }) => family === 'firefox')?.executable;
  if (executable === undefined) return false;
  const { stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8' });
  const [, major] = /(\d+)\./u.exec(stdout ?? '') ?? [];
  return major !== undefined && Number(major) < OLDEST_SEEN;
}

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/** @param {string[]} parameters */
function apt(...parameters) {
  spawnSync('apt-get', ['--quiet', ...parameters], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
