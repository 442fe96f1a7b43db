// What the engine and the bundled corpus weigh in the extension: minified as the build does, then gzipped.
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { packedCorpus } from '../packed-corpus.mjs';
import { ROOT } from '../root.mjs';

const BEST_COMPRESSION = 9;

/** Bytes, gzipped. */
export async function sizes() {
  return {
    engine: await gzippedBundle("export { analyse } from './src/engine/analyse.ts';"),
    corpus: await gzippedBundle("export { BUNDLED_FILE } from './src/corpus/bundled-file.ts';"),
  };
}

/** @param {string} contents */
async function gzippedBundle(contents) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    target: 'chrome120',
    plugins: [packedCorpus],
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: BEST_COMPRESSION }).length;
}
