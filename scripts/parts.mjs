// An esbuild plugin: a file `*.part.ts` and all that it imports stands in a script as one function, which is compiled when what the file exports
// is called. By itself esbuild puts each function at the top of the script, where a page that never calls one keeps a place for it.
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { ROOT } from './root.mjs';

/** The last statement of a bundle of ES modules. */
const EXPORTS = /export\s*\{([^}]*)\};?\s*$/;

/** @type {import('esbuild').Plugin} */
export const parts = {
  name: 'parts',
  setup(build) {
    build.onLoad({ filter: /\.part\.ts$/ }, async ({ path }) => {
      const { outputFiles, metafile } = await esbuild.build({
        ...build.initialOptions,
        plugins: [],
        entryPoints: [path],
        format: 'esm',
        sourcemap: false,
        write: false,
        metafile: true,
      });
      return {
        contents: asFunction(outputFiles[0]?.text ?? ''),
        watchFiles: Object.keys(metafile.inputs).map((input) => join(ROOT, input)),
      };
    });
  },
};

/**
 * A bundle of ES modules that exports functions, as a module that runs it anew for each call of one: what is called is called seldom.
 * @param {string} code
 * @returns {string}
 */
export function asFunction(code) {
  const exported = (EXPORTS.exec(code)?.[1] ?? '').split(',').map((name) => name.trim().split(' as '));
  if (exported.some(([name]) => !name)) throw new Error('muqarin: a part exports nothing, or not by one list at its end.');
  const returned = exported.map(([inside, outside = inside]) => `${outside}: ${inside}`);
  const functions = exported.map((names) => `export const ${names.at(-1)} = (...given) => part().${names.at(-1)}(...given);`);
  return `const part = () => { ${code.replace(EXPORTS, () => `return { ${returned.join(', ')} };`)} };\n${functions.join('\n')}`;
}
