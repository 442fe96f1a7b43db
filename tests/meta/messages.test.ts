// Conventions of the messages: both languages complete and alike, none missing, none unused, no words outside `_locales`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { describe, expect, test } from 'vitest';
import { BUNDLED_FILE } from '../../src/corpus/bundled-file.ts';
import actors from '../../src/corpus/us-iraq-coalition/lexicon/actors.json';
import places from '../../src/corpus/us-iraq-coalition/lexicon/places.json';
import { FAMILIES, OPEN_FAMILIES, type OpenFamily } from '../../src/wording/message-keys.ts';
import { MESSAGES } from '../ui-harness/locale-from-files.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** These forms name their number in words in Arabic, so that they need no figure. */
const FORMS_WITHOUT_FIGURE = /_(zero|one|two)$/;
/** Chrome's limits: the store and the toolbar cut longer ones. */
const MAX_LENGTH: Readonly<Record<string, number>> = { extension_name: 75, extension_description: 132 };

const { ar, en } = MESSAGES;
const keys = [...en.keys()];
const plurals = keys.filter((key) => key.endsWith('_few')).map((key) => key.slice(0, -'_few'.length));

describe('both languages', () => {
  test('have the same keys in the same order', () => {
    expect([...ar.keys()]).toEqual(keys);
  });

  test.each(keys)('%s has text and the same placeholders, all of them declared and used', (key) => {
    const [arabic, english] = [ar.get(key), en.get(key)];
    expect(arabic?.placeholders).toEqual(english?.placeholders);
    const declared = Object.keys(english?.placeholders ?? {}).sort();
    for (const { message } of [arabic, english].filter((entry) => entry !== undefined)) {
      expect(message.trim()).not.toBe('');
      expect(message.length).toBeLessThanOrEqual(MAX_LENGTH[key] ?? Number.POSITIVE_INFINITY);
      const used = [...new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase()))].sort();
      if (FORMS_WITHOUT_FIGURE.test(key)) expect(declared).toEqual(expect.arrayContaining(used));
      else expect(used).toEqual(declared);
    }
  });

  test('are written in their own script', () => {
    for (const [key, { message }] of en) expect(message, key).not.toMatch(/\p{Script=Arabic}/u);
    for (const [key, { message }] of ar) if (key !== 'ui_language') expect(plainWords(message), key).toMatch(/\p{Script=Arabic}|^\W*$/u);
  });

  test('each plural has the six forms', () => {
    expect(plurals.length).toBeGreaterThan(0);
    for (const name of plurals) expect(PLURAL_FORMS.filter((form) => !en.has(`${name}_${form}`))).toEqual([]);
  });
});

/** Ids of the corpus that a claim can carry, by the family that names them. */
const CORPUS_IDS: Readonly<Record<OpenFamily, readonly string[]>> = {
  actor: Object.keys(actors),
  place: Object.keys(places),
  target: [...new Set(BUNDLED_FILE.facts.flatMap((fact) => ('target' in fact && fact.target !== null ? [fact.target] : [])))],
};

describe('use', () => {
  const sources = filesIn('src').map((path) => readFileSync(`${ROOT}/${path}`, 'utf8'));
  const manifest = existsSync(`${ROOT}/manifest.json`) ? readFileSync(`${ROOT}/manifest.json`, 'utf8') : '';
  const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
  const asked = sources.flatMap((source) => [...source.matchAll(/getMessage\(\s*['"`](\w+)['"`]/g)].map(([, key]) => key ?? ''));
  const members = [
    ...Object.entries(FAMILIES).flatMap(([family, ids]) => ids.map((id) => keyOf(family, id))),
    ...OPEN_FAMILIES.flatMap((family) => CORPUS_IDS[family].map((id) => keyOf(family, id))),
  ];

  test('no key is missing', () => {
    expect([...inManifest, ...asked, ...members].filter((key) => !en.has(key))).toEqual([]);
  });

  test('no key is unused', () => {
    const literals = new Set(sources.flatMap((source) => [...source.matchAll(/['"`](\w+)['"`]/g)].map(([, word]) => word ?? '')));
    // A key that is put together, `options_${section}`: TypeScript knows each of its forms to exist.
    const composed = sources.flatMap((source) => [...source.matchAll(/\bt\(`(\w+_)\$\{\w+\}`/g)].map(([, stem]) => stem ?? ''));
    const used = new Set([
      ...inManifest,
      ...members,
      ...literals,
      ...plurals.filter((name) => literals.has(name)).flatMap((name) => PLURAL_FORMS.map((form) => `${name}_${form}`)),
    ]);
    expect(keys.filter((key) => !used.has(key) && !composed.some((stem) => key.startsWith(stem)))).toEqual([]);
  });
});

describe('words outside of _locales', () => {
  const views = ['src/ui', 'src/content', 'src/background', 'src/platform'].flatMap(filesIn);

  test.each(views)('%s has none', (path) => {
    // Without comments and types, and with JSX as calls: `jsx("p", { title: "…", children: "…" })`.
    const { code } = esbuild.transformSync(readFileSync(`${ROOT}/${path}`, 'utf8'), {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      jsx: 'automatic',
      charset: 'utf8',
    });
    const shown = [
      ...code.matchAll(
        /\b(?:children|title|alt|placeholder|"aria-(?:label|description|roledescription|valuetext)"): \[?\s*(["'`])(.*?)\1/g,
      ),
    ];
    expect(shown.map(([, , text]) => text).filter((text) => /\p{L}/u.test(text ?? ''))).toEqual([]);
    // The content script's gate holds words to look for; a view has no use for a letter of Arabic.
    if (path.startsWith('src/ui/')) expect(code).not.toMatch(/["'`][^"'`\n]*\p{Script=Arabic}{2,}/u);
  });
});

/** The TypeScript files under a folder of the repository, as paths from its root. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`);
}

function keyOf(family: string, id: string): string {
  return `${family}_${id.replaceAll('-', '_')}`;
}

function plainWords(message: string): string {
  return message.replaceAll(/\$\w+\$/g, '');
}
