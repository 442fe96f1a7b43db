// The engine as one module, built as the extension is but readable by Node.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { packedCorpus } from '../packed-corpus.mjs';
import { ROOT } from '../root.mjs';

const FILE = join(ROOT, 'node_modules/.cache/muqarin/bench-engine.mjs');

/** What the measurements call. */
const ENTRY = `
export { analyse } from './src/engine/analyse.ts';
export { readDates } from './src/engine/dates/read.ts';
export { readFigures } from './src/engine/figures/read.ts';
export { splitSentences } from './src/text/sentences.ts';
export { tokenise } from './src/text/tokens.ts';
export { assemble } from './src/corpus/corpus.ts';
export { bundledCorpus } from './src/corpus/bundled.ts';
export { encodeHashes } from './src/corpus/fingerprints/code.ts';
export { mergeCorpora, withFreeIds } from './src/corpus/merge.ts';
export { parseCorpus } from './src/corpus/parse.ts';
export { run } from './src/cli/run.ts';
`;

/**
 * @typedef {typeof import('../../src/engine/analyse.ts') & typeof import('../../src/engine/dates/read.ts')
 *   & typeof import('../../src/engine/figures/read.ts') & typeof import('../../src/text/sentences.ts')
 *   & typeof import('../../src/text/tokens.ts') & typeof import('../../src/corpus/corpus.ts')
 *   & typeof import('../../src/corpus/bundled.ts') & typeof import('../../src/corpus/fingerprints/code.ts')
 *   & typeof import('../../src/corpus/merge.ts') & typeof import('../../src/corpus/parse.ts') & typeof import('../../src/cli/run.ts')} Engine
 */

/** @returns {Promise<Engine>} */
export async function buildEngine() {
  mkdirSync(dirname(FILE), { recursive: true });
  await esbuild.build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [packedCorpus],
    outfile: FILE,
  });
  return import(pathToFileURL(FILE).href);
}

/**
 * Figures and dates as {@link Engine.analyse} reads them, without everything that it then does with them.
 * @param {Engine} engine
 * @param {string} text
 * @param {string} published ISO day
 */
export function extract(engine, text, published) {
  const tokens = engine.tokenise(text);
  const dates = engine.readDates(tokens, { published, sentences: engine.splitSentences(tokens) });
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of dates) taken.fill(1, first, last + 1);
  return { dates, figures: engine.readFigures(tokens, taken) };
}
