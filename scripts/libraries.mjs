// An esbuild plugin: a page of ours that imports a list of packages, one name a line, gets each with its version and its licence as
// the installed package states them. tests/meta/libraries.test.ts holds the list against what was really bundled.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** @type {import('esbuild').Plugin} */
export const libraries = {
  name: 'libraries',
  setup(build) {
    build.onLoad({ filter: /[\\/]libraries\.list$/ }, ({ path }) => ({
      contents: JSON.stringify(librariesIn(readFileSync(path, 'utf8'))),
      loader: 'json',
      watchFiles: [path],
    }));
  },
};

/** @param {string} list @returns {{ name: string, version: string, licence: string }[]} */
export function librariesIn(list) {
  return list
    .split('\n')
    .filter((name) => name !== '')
    .map((name) => {
      const { version, license } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
      if (typeof license !== 'string') throw new Error(`muqarin: the package ${name} states no licence.`);
      return { name, version, licence: license };
    });
}
