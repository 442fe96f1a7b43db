// Builds dist/chrome, dist/firefox and dist/cli. `--dev` leaves the bundles readable; nothing here checks types.
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { changelog } from './changelog.mjs';
import { cssAsText } from './css-as-text.mjs';
import { libraries } from './libraries.mjs';
import { manifestFor } from './manifest.mjs';
import { messagesOnly } from './messages-only.mjs';
import { namesOnly } from './names-only.mjs';
import { packedCorpus } from './packed-corpus.mjs';
import { pageOf } from './page-of.mjs';
import { parts } from './parts.mjs';
import { ROOT } from './root.mjs';
import { withoutInnerHtml } from './without-inner-html.mjs';

export const BROWSERS = /** @type {const} */ (['chrome', 'firefox']);

/** Every bundle of the extension: the name in the package and the file that it begins with. */
const BUNDLES = {
  content: 'src/content/main.ts',
  reading: 'src/content/reading-main.ts',
  reader: 'src/content/reader-main.ts',
  card: 'src/content/card/card-main.ts',
  background: 'src/background/main.ts',
  engine: 'src/background/engine-part.ts',
  popup: 'src/ui/popup/main.tsx',
  panel: 'src/ui/panel/main.tsx',
  options: 'src/ui/options/main.tsx',
  compare: 'src/ui/compare/main.tsx',
  welcome: 'src/ui/welcome/main.tsx',
  changelog: 'src/ui/changelog/main.tsx',
  'messages-ar': 'src/ui/tables/messages-ar.ts',
  'messages-en': 'src/ui/tables/messages-en.ts',
};

/** The pages' style sheets, each with what it imports. */
const STYLES = {
  popup: 'src/ui/popup/popup.css',
  panel: 'src/ui/panel/panel.css',
  options: 'src/ui/options/options.css',
  compare: 'src/ui/compare/compare.css',
  changelog: 'src/ui/changelog/changelog.css',
  welcome: 'src/ui/welcome/welcome.css',
};

/** Files that are copied as they are. */
const COPIES = /** @type {const} */ ([
  ['src/_locales', '_locales'],
  ['icons', 'icons'],
  ['src/content/highlight.css', 'content.css'],
]);

/** Features of the two oldest browsers that the manifest admits. */
const TARGETS = { chrome: 'chrome123', firefox: 'firefox140' };

/**
 * @typedef {object} BuildOptions
 * @property {string} [out] Folder that receives the three builds; `dist` without it.
 * @property {boolean} [dev] Readable bundles with inline source maps.
 * @property {readonly string[]} [extraMatches] Match patterns added to the outlets', for the sample pages of `npm start`.
 * @property {(line: string) => void} [print]
 */

/** @param {BuildOptions} [options] */
export async function build({ out = join(ROOT, 'dist'), dev = false, extraMatches = [], print = () => {} } = {}) {
  const { outlets } = await checkCorpus();
  const { version } = readJson('package.json');
  rmSync(out, { recursive: true, force: true });
  for (const browser of BROWSERS) {
    const folder = join(out, browser);
    const { metafile } = await esbuild.build({
      ...common(dev),
      entryPoints: [...Object.entries(BUNDLES), ...Object.entries(STYLES)].map(([out, from]) => ({ in: join(ROOT, from), out })),
      outdir: folder,
      format: 'iife',
      platform: 'browser',
      target: TARGETS[browser],
      jsx: 'automatic',
      jsxImportSource: 'preact',
      plugins: [changelog, cssAsText, libraries, namesOnly, messagesOnly, parts, withoutInnerHtml, packedCorpus],
    });
    for (const name of Object.keys(STYLES)) writeFileSync(join(folder, `${name}.html`), pageOf(name));
    for (const [from, to] of COPIES) cpSync(join(ROOT, from), join(folder, to), { recursive: true });
    const manifest = manifestFor(browser, readJson('manifest.json'), outlets, version, extraMatches);
    writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    writeMeta(out, browser, metafile);
    for (const name of Object.keys(BUNDLES)) print(sizeOf(join(folder, `${name}.js`), `${browser}/${name}.js`));
  }
  const cli = join(out, 'cli', 'muqarin.mjs');
  const { metafile } = await esbuild.build({
    ...common(dev),
    entryPoints: [join(ROOT, 'src/cli/main.ts')],
    outfile: cli,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [packedCorpus],
    // Some libraries for Node are CommonJS and call require; a bundle of ES modules has none of its own.
    banner: { js: "import { createRequire as muqarinRequire } from 'node:module';\nconst require = muqarinRequire(import.meta.url);" },
  });
  chmodSync(cli, 0o755);
  writeMeta(out, 'cli', metafile);
  print(sizeOf(cli, 'cli/muqarin.mjs'));
}

/** @param {boolean} dev @returns {esbuild.BuildOptions & { metafile: true }} */
const common = (dev) => ({
  absWorkingDir: ROOT,
  bundle: true,
  metafile: true,
  minify: !dev,
  sourcemap: dev ? 'inline' : false,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': JSON.stringify(dev ? 'development' : 'production') },
});

/**
 * Runs the corpus's own check; a fault ends the build with the path of the fault.
 * @returns {Promise<{ outlets: readonly unknown[] }>}
 */
async function checkCorpus() {
  const file = join(ROOT, 'node_modules/.cache/muqarin/corpus.mjs');
  mkdirSync(dirname(file), { recursive: true });
  await esbuild.build({
    ...common(true),
    sourcemap: false,
    entryPoints: [join(ROOT, 'src/corpus/check.ts')],
    outfile: file,
    format: 'esm',
    platform: 'node',
  });
  const corpus = await import(`${pathToFileURL(file).href}?${Date.now()}`);
  const checked = corpus.checkBundledCorpus();
  if (!checked.ok) throw new Error(`muqarin: the bundled corpus is broken. ${checked.error}`);
  return checked.value;
}

/** @param {string} name */
const readJson = (name) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));

/** @param {string} out @param {string} name @param {esbuild.Metafile} metafile */
function writeMeta(out, name, metafile) {
  mkdirSync(join(out, 'meta'), { recursive: true });
  writeFileSync(join(out, 'meta', `${name}.json`), JSON.stringify(metafile));
}

/** @param {string} path @param {string} label */
function sizeOf(path, label) {
  const bytes = readFileSync(path);
  const kilobytes = (/** @type {number} */ count) => `${(count / 1024).toFixed(1)} kB`.padStart(9);
  return `${label.padEnd(24)}${kilobytes(bytes.length)}${kilobytes(gzipSync(bytes).length)} gzipped`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build({ dev: process.argv.includes('--dev'), print: console.log });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
