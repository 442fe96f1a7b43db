// Puts the harness together: every view's own page and style sheet, with the harness in place of its script.
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { changelog } from '../../scripts/changelog.mjs';
import { namesOnly } from '../../scripts/names-only.mjs';
import { pageOf } from '../../scripts/page-of.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Folders of src/ui with a page. */
const VIEWS = /** @type {const} */ (['popup', 'panel', 'options', 'compare', 'welcome', 'changelog']);
const OUT = join(ROOT, 'node_modules/.cache/muqarin/ui-harness');

/**
 * @typedef {object} Harness
 * @property {(view: string, lang: string, state: string) => string} address
 * @property {string} first A view whose page says what there is to draw.
 */

/** @returns {Promise<Harness>} */
export async function bundleHarness() {
  mkdirSync(OUT, { recursive: true });
  const options = /** @type {const} */ ({
    bundle: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    logLevel: 'warning',
  });
  const plugins = [changelog, namesOnly];
  await esbuild.build({
    ...options,
    plugins,
    entryPoints: [join(ROOT, 'tests/ui-harness/harness.tsx')],
    outfile: join(OUT, 'harness.js'),
    format: 'iife',
  });
  for (const view of VIEWS) {
    const folder = join(ROOT, 'src/ui', view);
    await esbuild.build({ ...options, entryPoints: [join(folder, `${view}.css`)], outfile: join(OUT, `${view}.css`) });
    writeFileSync(join(OUT, `${view}.html`), pageOf(view));
    copyFileSync(join(OUT, 'harness.js'), join(OUT, `${view}.js`));
  }
  cpSync(join(ROOT, 'icons'), join(OUT, 'icons'), { recursive: true });
  return { address: (view, lang, state) => `${pathToFileURL(join(OUT, `${view}.html`)).href}?${lang}/${state}`, first: VIEWS[0] };
}
