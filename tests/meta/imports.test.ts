// Who may import whom: the table of the layers, checked on the sources and again on what esbuild really put together.
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, ROOT, read, sources } from './files.ts';

interface Layer {
  /** Other folders of src. */
  readonly layers: readonly string[];
  /** Packages. */
  readonly packages: readonly string[];
  /** Data files outside the folders above; `true` of a path relative to the project. */
  readonly data?: RegExp;
}

const ALLOWED: Readonly<Record<string, Layer>> = {
  claims: { layers: [], packages: [] },
  text: { layers: ['claims'], packages: [] },
  languages: { layers: ['claims', 'text'], packages: [] },
  corpus: { layers: ['claims', 'text'], packages: ['valibot'] },
  engine: { layers: ['claims', 'text', 'languages', 'corpus'], packages: [] },
  references: { layers: ['claims', 'text', 'corpus', 'engine'], packages: ['valibot', 'idb', 'diff'] },
  platform: { layers: ['claims'], packages: ['valibot', 'webextension-polyfill'] },
  wording: {
    layers: ['claims', 'platform'],
    packages: ['d3-array', 'd3-time'],
    // Of the corpus, words get the names alone: the build takes everything else out of these files.
    data: /^src\/(?:corpus|_locales)\/.+\.json$/u,
  },
  background: {
    layers: ['claims', 'text', 'languages', 'corpus', 'engine', 'references', 'platform', 'wording'],
    packages: [],
  },
  content: { layers: ['claims', 'platform'], packages: ['@floating-ui/dom'] },
  exports: { layers: ['claims', 'wording'], packages: [] },
  encodings: { layers: ['claims'], packages: [] },
  ui: {
    layers: ['claims', 'platform', 'wording', 'exports', 'encodings', 'references'],
    packages: ['preact', 'diff'],
    // The compare page reads a saved page by the same rules as a page in a tab.
    data: /^src\/(?:(?:corpus|_locales)\/.+\.json|content\/read\.ts)$|^CHANGELOG(?:\.ar)?\.md$/u,
  },
  cli: {
    layers: ['claims', 'text', 'languages', 'corpus', 'engine', 'wording', 'exports', 'encodings'],
    packages: ['@mozilla/readability', 'linkedom', 'valibot'],
    // Its version, and the words that it has in common with the extension.
    data: /^(?:package|src\/_locales\/[a-z]+\/messages)\.json$/u,
  },
};

/** What must not reach a bundle, even by way of a permitted folder. */
const NOT_IN_BUNDLE = {
  content: ['engine', 'languages', 'corpus', 'ui', 'background', 'cli'],
  reader: ['engine', 'languages', 'corpus', 'ui', 'background', 'cli'],
  card: ['engine', 'languages', 'corpus', 'ui', 'background', 'cli', 'wording'],
  panel: ['engine', 'languages', 'corpus', 'content', 'background', 'cli'],
  popup: ['engine', 'languages', 'corpus', 'content', 'background', 'cli'],
  compare: ['engine', 'languages', 'corpus', 'text', 'background', 'cli'],
  welcome: ['engine', 'languages', 'corpus', 'text', 'background', 'cli'],
  options: ['engine', 'languages', 'text', 'content', 'background', 'cli'],
  background: ['engine', 'languages', 'corpus/packed', 'corpus/fingerprints', 'text', 'ui', 'content', 'cli'],
  engine: ['ui', 'content', 'cli'],
} as const;

describe('sources', () => {
  test.each(sources())('%s', (path) => {
    const layer = path.split('/')[1] ?? '';
    const allowed = ALLOWED[layer];
    expect(allowed, `src/${layer} is not in the table of layers`).toBeDefined();
    for (const name of importsOf(path)) {
      if (name.startsWith('.')) {
        const file = normalize(join(dirname(path), name)).replaceAll('\\', '/');
        const target = file.split('/')[1] ?? '';
        if (target !== layer && allowed?.data?.test(file) !== true) expect(allowed?.layers, `${path} imports ${name}`).toContain(target);
      } else if (layer !== 'cli' || !name.startsWith('node:')) {
        const [first = '', second] = name.split('/');
        expect(allowed?.packages, `${path} imports ${name}`).toContain(first.startsWith('@') ? `${first}/${second}` : first);
      }
    }
  });
});

describe.each(['chrome', 'firefox'])('bundles of %s', (browser) => {
  const meta = `dist/meta/${browser}.json`;
  test.each(Object.entries(NOT_IN_BUNDLE))('%s.js', (name, layers) => {
    expect(existsSync(join(ROOT, meta)), 'run npm run build first').toBe(true);
    const { outputs } = JSON.parse(read(meta)) as { outputs: Record<string, { inputs: Record<string, unknown> }> };
    const output = Object.entries(outputs).find(([path]) => path.endsWith(`/${name}.js`));
    const inputs = Object.keys(output?.[1].inputs ?? {});
    expect(inputs).not.toEqual([]);
    expect(inputs.filter((path) => layers.some((layer) => path.startsWith(`src/${layer}/`)))).toEqual([]);
  });
});
