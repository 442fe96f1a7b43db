// The engine of this checkout with its bundled corpus, in this process: bundled anew, so that an evaluation is never of an old build.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { ROOT } from '../root.mjs';

/**
 * @typedef {import('../../src/claims/report.ts').Report} Report
 * @typedef {(text: string, published: string | null) => Report} Analyse What the report says of a text published on an ISO day.
 */

const ENTRY = `
export { analyse } from './src/engine/analyse.ts';
export { bundledCorpus } from './src/corpus/bundled.ts';
`;

/** @returns {Promise<Analyse>} */
export async function loadEngine() {
  const outfile = join(ROOT, 'node_modules/.cache/muqarin/engine.mjs');
  await esbuild.build({
    absWorkingDir: ROOT,
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
  });
  const engine = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
  const corpus = engine.bundledCorpus();
  return (text, published) =>
    engine.analyse(published === null ? { text } : { text, published: { date: published, basis: 'metadata' } }, corpus);
}
