// An esbuild plugin: what imports a file of `_locales` gets its messages, without what only translators read.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** @type {import('esbuild').Plugin} */
export const messagesOnly = {
  name: 'messages-only',
  setup(build) {
    build.onResolve({ filter: /_locales\/\w+\/messages\.json$/ }, ({ path, importer }) => ({
      path: resolve(dirname(importer), path),
      namespace: 'messages',
    }));
    build.onLoad({ filter: /.*/, namespace: 'messages' }, ({ path }) => ({
      contents: JSON.stringify(messagesIn(JSON.parse(readFileSync(path, 'utf8')))),
      loader: 'json',
      watchFiles: [path],
    }));
  },
};

/**
 * Descriptions and examples are left out, and each named placeholder becomes the number of its argument: `$COUNT$` becomes `$1`.
 * @param {Record<string, { message: string, placeholders?: Record<string, { content: string }> }>} messages
 * @returns {Record<string, { message: string }>}
 */
export function messagesIn(messages) {
  return Object.fromEntries(
    Object.entries(messages).map(([key, { message, placeholders = {} }]) => [
      key,
      { message: message.replaceAll(/\$(\w+)\$/g, (whole, name) => placeholders[name.toLowerCase()]?.content ?? whole) },
    ]),
  );
}
