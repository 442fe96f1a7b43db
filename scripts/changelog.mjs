// An esbuild plugin: a page of ours that imports a changelog gets its versions as data. Of Markdown it knows what a changelog needs.
import { readFileSync } from 'node:fs';

/** @typedef {{ version: string, about: string, changes: string[] }} Version */

/** @type {import('esbuild').Plugin} */
export const changelog = {
  name: 'changelog',
  setup(build) {
    build.onLoad({ filter: /[\\/]CHANGELOG(?:\.\w+)?\.md$/ }, ({ path }) => ({
      contents: JSON.stringify(versionsIn(readFileSync(path, 'utf8'))),
      loader: 'json',
      watchFiles: [path],
    }));
  },
};

/**
 * `## 0.1.0`, paragraphs, `- ` items that may go on in indented lines; backquotes are taken off.
 * @param {string} markdown
 * @returns {Version[]}
 */
export function versionsIn(markdown) {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [version = '', ...lines] = part.split('\n');
      const blocks = lines
        .join('\n')
        .split(/\n(?=- |\n)/u)
        .map(plain)
        .filter((block) => block !== '');
      return {
        version: version.trim(),
        about: blocks.filter((block) => !block.startsWith('- ')).join(' '),
        changes: blocks.filter((block) => block.startsWith('- ')).map((block) => block.slice(2)),
      };
    });
}

/** @param {string} block */
const plain = (block) => block.replaceAll('`', '').replaceAll(/\s+/gu, ' ').trim();
