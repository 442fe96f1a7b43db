// The packages that Muqarin is measured against: in a folder of their own, so that `npm ci` of the project never needs them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';

const FOLDER = join(ROOT, 'scripts/bench');

/** Installs what the lock file lists unless it is there already. */
export function installPeers() {
  const { packages } = JSON.parse(readFileSync(join(FOLDER, 'package-lock.json'), 'utf8'));
  const isThere = Object.keys(packages).every((path) => existsSync(join(FOLDER, path, 'package.json')));
  if (isThere) return;
  console.log('Installing the packages to measure against (scripts/bench) …');
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('muqarin: the packages of scripts/bench could not be installed; run `npm ci` there to see why.');
}

/**
 * A package of scripts/bench. They are outside the project's own packages, and so unknown to the type checker.
 * @param {string} name
 * @returns {any}
 */
export const peer = createRequire(join(FOLDER, 'package.json'));
