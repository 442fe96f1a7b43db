// An esbuild plugin: bundles hold the reference corpus packed, see src/corpus/packed/; the JSON files stay as people write them.
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { ROOT } from './root.mjs';

const FILES = 'src/corpus/us-iraq-coalition';

/** @type {esbuild.Plugin} */
export const packedCorpus = {
  name: 'packed-corpus',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]corpus[\\/]bundled-file\.ts$/ }, async () => ({
      contents: `import { unpackCorpus } from './packed/unpack.ts';\nexport const BUNDLED_FILE = unpackCorpus(${await packed()});`,
      loader: 'ts',
      resolveDir: join(ROOT, 'src/corpus'),
      watchDirs: [join(ROOT, FILES)],
    }));
  },
};

/**
 * The packed corpus as an expression: what is left of the file as JSON, which engines read faster than code; its texts as
 * strings, in which no quotation mark is escaped a second time.
 */
async function packed() {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `export { packCorpus } from './src/corpus/packed/pack.ts'; export { BUNDLED_FILE } from './src/corpus/bundled-file.ts';`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
  });
  const { packCorpus, BUNDLED_FILE } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`
  );
  const { rest, ...texts } = packCorpus(BUNDLED_FILE);
  return `{ rest: JSON.parse(${JSON.stringify(JSON.stringify(rest))}), ...${JSON.stringify(texts)} }`;
}
