// An esbuild plugin: background and views that import a file of `_locales` get its messages, without what only translators read.
import { readFileSync } from 'node:fs';

/** @type {import('esbuild').Plugin} */
export const messagesOnly = {
  name: 'messages-only',
  setup(build) {
    build.onLoad({ filter: /[\\/]_locales[\\/]\w+[\\/]messages\.json$/ }, ({ path }) => ({
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
