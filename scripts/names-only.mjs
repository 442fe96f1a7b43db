// An esbuild plugin: `src/wording` gets of each file of the corpus the names in it, and the views pay for nothing else.
import { readFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';

const WORDING = `${sep}src${sep}wording${sep}`;
const CORPUS = `${sep}src${sep}corpus${sep}`;

/** @type {import('esbuild').Plugin} */
export const namesOnly = {
  name: 'names-only',
  setup(build) {
    build.onResolve({ filter: /\.json$/ }, ({ path, importer }) => {
      const file = resolve(dirname(importer), path);
      return importer.includes(WORDING) && file.includes(CORPUS) ? { path: file, namespace: 'names-only' } : null;
    });
    build.onLoad({ filter: /.*/, namespace: 'names-only' }, ({ path }) => ({
      contents: JSON.stringify(namesIn(JSON.parse(readFileSync(path, 'utf8')))),
      loader: 'json',
      watchFiles: [path],
    }));
  },
};

/**
 * A record of named things (events, speakers) is reduced to their names; of a corpus file its id and title, the documents and the origins'
 * names and kinds are kept; anything else stays.
 * @param {unknown} data
 * @returns {unknown}
 */
export function namesIn(data) {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  if ('schema' in data) {
    const { id, title, documents, origins } = /** @type {{ id: unknown, title: unknown, documents: unknown, origins: unknown }} */ (
      /** @type {unknown} */ (data)
    );
    return { id, title, documents, origins: withoutAliases(origins) };
  }
  return Object.fromEntries(Object.entries(data).map(([id, thing]) => [id, { name: thing.name }]));
}

/**
 * @param {unknown} origins
 * @returns {unknown}
 */
const withoutAliases = (origins) =>
  Object.fromEntries(Object.entries(/** @type {object} */ (origins)).map(([id, { name, kind }]) => [id, { name, kind }]));
