// An esbuild plugin: a style sheet that a script imports is a text in it, without comments and blanks.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as esbuild from 'esbuild';

/** @type {import('esbuild').Plugin} */
export const cssAsText = {
  name: 'css-as-text',
  setup(build) {
    build.onResolve({ filter: /\.css$/ }, ({ path, importer, kind }) =>
      // A page's own sheet and what it imports stay sheets.
      kind === 'import-statement' ? { path: resolve(dirname(importer), path), namespace: 'css-as-text' } : null,
    );
    build.onLoad({ filter: /.*/, namespace: 'css-as-text' }, async ({ path }) => {
      const { code } = await esbuild.transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text', watchFiles: [path] };
    });
  },
};
