// An esbuild plugin: background and views that import a file of `_locales` get its messages, without what only translators read.
import { readFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';

const BACKGROUND = `${sep}src${sep}background${sep}`;

/** What only full pages of ours say: the background carries both languages all the time, and needs none of it. */
const OF_PAGES =
  /^(?:about|accuracy|changelog|choice|compare_(?:day|drop|explained|fault|file|text)|comparing|corpus|data|language|numerals|options|permission|privacy|sample|shortcuts?|sites|theme|undo|welcome)_/;

/** @type {import('esbuild').Plugin} */
export const messagesOnly = {
  name: 'messages-only',
  setup(build) {
    build.onResolve({ filter: /_locales\/\w+\/messages\.json$/ }, ({ path, importer }) => ({
      path: resolve(dirname(importer), path),
      namespace: importer.includes(BACKGROUND) ? 'messages-of-background' : 'messages',
    }));
    const load = (/** @type {string} */ path, /** @type {(key: string) => boolean} */ isWanted) => ({
      contents: JSON.stringify(messagesIn(JSON.parse(readFileSync(path, 'utf8')), isWanted)),
      loader: /** @type {const} */ ('json'),
      watchFiles: [path],
    });
    build.onLoad({ filter: /.*/, namespace: 'messages' }, ({ path }) => load(path, () => true));
    build.onLoad({ filter: /.*/, namespace: 'messages-of-background' }, ({ path }) => load(path, (key) => !OF_PAGES.test(key)));
  },
};

/**
 * Descriptions and examples are left out, and each named placeholder becomes the number of its argument: `$COUNT$` becomes `$1`.
 * @param {Record<string, { message: string, placeholders?: Record<string, { content: string }> }>} messages
 * @param {(key: string) => boolean} [isWanted]
 * @returns {Record<string, { message: string }>}
 */
export function messagesIn(messages, isWanted = () => true) {
  return Object.fromEntries(
    Object.entries(messages)
      .filter(([key]) => isWanted(key))
      .map(([key, { message, placeholders = {} }]) => [
        key,
        { message: message.replaceAll(/\$(\w+)\$/g, (whole, name) => placeholders[name.toLowerCase()]?.content ?? whole) },
      ]),
  );
}
