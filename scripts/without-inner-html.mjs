// An esbuild plugin: takes Preact's one assignment to innerHTML out of the bundles. No view of ours uses `dangerouslySetInnerHTML`,
// so that no text of a page can ever become markup, and the stores' checks find nothing to warn of.
import { readFileSync } from 'node:fs';

const ASSIGNMENT = /\b\w+\.innerHTML\s*=\s*\w+\.__html\b/gu;

/** @type {import('esbuild').Plugin} */
export const withoutInnerHtml = {
  name: 'without-inner-html',
  setup(build) {
    build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const found = source.match(ASSIGNMENT)?.length ?? 0;
      if (found !== 1)
        throw new Error(`muqarin: Preact assigns to innerHTML ${found} times, not once; see scripts/without-inner-html.mjs.`);
      return { contents: source.replace(ASSIGNMENT, 'void 0'), loader: 'js' };
    });
  },
};
