// Export and import: the same bytes again, and no file that is at fault comes in, not even in part.
import { describe, expect, test } from 'vitest';
import type { SavedArticle } from '../../../src/claims/saved.ts';
import { type FileRead, REFERENCES_SCHEMA, readReferences, writeReferences } from '../../../src/references/file.ts';
import { planImport } from '../../../src/references/import-plan.ts';
import { united } from '../../../src/references/saved-article.ts';
import { ARABIC, ENGLISH, PAGE, saved } from './articles.ts';

const LATER = '2024-02-01T10:30:00.000Z';

async function some(): Promise<readonly SavedArticle[]> {
  const talks = united(await saved(PAGE), await saved({ ...PAGE, text: `${ENGLISH}\nUpdated.` }, LATER));
  const pasted = await saved({ text: ARABIC, lang: 'ar' });
  const hostile = await saved({
    ...PAGE,
    url: 'https://news.example.org/b',
    title: '<img src=x onerror=alert(1)>',
    text: '<script>alert(1)</script> & "x"\u2028',
  });
  return [talks, pasted, hostile];
}

const articlesOf = (read: FileRead): readonly SavedArticle[] => {
  if (!read.ok) throw new Error(`refused: ${read.refused.fault} ${read.refused.detail}`);
  return read.value;
};
const faultOf = async (text: string): Promise<string> => {
  const read = await readReferences(text);
  return read.ok ? 'none' : read.refused.fault;
};

test('export, import, export: the same bytes, whatever the order', async () => {
  const articles = await some();
  const file = writeReferences(articles);
  const imported = articlesOf(await readReferences(file));
  expect(writeReferences(imported)).toBe(file);
  expect(writeReferences([...imported].reverse())).toBe(file);
  expect(planImport([], imported).adds).toHaveLength(3);
});

test('no articles are a file, too', async () => {
  expect(articlesOf(await readReferences(writeReferences([])))).toEqual([]);
});

test('HTML in texts stays text', async () => {
  const imported = articlesOf(await readReferences(writeReferences(await some())));
  expect(imported.find(({ url }) => url?.endsWith('/b'))?.versions[0]?.text).toBe('<script>alert(1)</script> & "x"\u2028');
});

describe('a plan', () => {
  test('adds what is not here, unites what has other texts, and leaves alone what is the same', async () => {
    const [talks, pasted, hostile] = (await some()) as [SavedArticle, SavedArticle, SavedArticle];
    const here = await saved({ ...PAGE, text: `${ENGLISH}\nOnly here.` }, LATER);
    const plan = planImport([here, pasted], [talks, pasted, hostile]);
    expect(plan.adds).toEqual([hostile]);
    expect(plan.unchanged).toBe(1);
    expect(plan.replaces.map(({ versions }) => versions.map(({ text }) => text).sort())).toEqual([
      [ENGLISH, `${ENGLISH}\nOnly here.`, `${ENGLISH}\nUpdated.`].sort(),
    ]);
  });
});

describe('refused as a whole', () => {
  const change = async (edit: (file: { schema: string; articles: Record<string, unknown>[] }) => unknown): Promise<string> => {
    const file = JSON.parse(writeReferences(await some()));
    return JSON.stringify(edit(file) ?? file);
  };
  const first = (articles: Record<string, unknown>[]): Record<string, unknown> => articles[0] ?? {};
  const versions = (article: Record<string, unknown>): Record<string, unknown>[] => article['versions'] as Record<string, unknown>[];

  test.each([0.01, 0.3, 0.7, 0.99])('cut off at %d of its length', async (part) => {
    const file = writeReferences(await some());
    expect(await faultOf(file.slice(0, Math.floor(file.length * part)))).toBe('not-json');
  });

  test('of a later version', async () => {
    expect(await faultOf(await change((file) => void Object.assign(file, { schema: 'muqarin/references@2' })))).toBe('newer');
  });

  test.each(['{}', '[]', 'null', '7', '{"schema":"muqarin/data@1","local":{}}', `{"schema":"${REFERENCES_SCHEMA}x"}`])(
    'another file: %s',
    async (text) => {
      expect(await faultOf(text)).toBe('other');
    },
  );

  test('a text that is not the one that was hashed', async () => {
    const text = await change(({ articles }) => void Object.assign(versions(first(articles))[0] ?? {}, { text: 'Another text.' }));
    expect(await faultOf(text)).toBe('hash');
  });

  test.each([
    ['an article without versions', (article: Record<string, unknown>) => Object.assign(article, { versions: [] })],
    ['a field that we do not know', (article: Record<string, unknown>) => Object.assign(article, { claims: [] })],
    ['a field that is missing', (article: Record<string, unknown>) => Reflect.deleteProperty(article, 'lang')],
    ['an id of another article', (article: Record<string, unknown>) => Object.assign(article, { id: 'url:https://other.example.org/' })],
    ['an address that is none', (article: Record<string, unknown>) => Object.assign(article, { url: 'javascript:alert(1)' })],
    ['a time that is none', (article: Record<string, unknown>) => Object.assign(versions(article)[0] ?? {}, { readAt: 'yesterday' })],
  ])('%s', async (_, edit) => {
    expect(await faultOf(await change(({ articles }) => void edit(articles.find(({ url }) => url !== null) ?? {})))).toBe('unsound');
  });

  test('one article twice, and one text twice in an article', async () => {
    expect(await faultOf(await change(({ articles }) => void articles.push(first(articles))))).toBe('duplicate');
    expect(await faultOf(await change(({ articles }) => void versions(first(articles)).push({ ...versions(first(articles))[0] })))).toBe(
      'duplicate',
    );
  });

  test.each(['__proto__', 'constructor', 'prototype'])('a key that reaches an object’s prototype: %s', async (key) => {
    const file = writeReferences(await some()).replace('"lang"', `"${key}": {"polluted": true}, "lang"`);
    expect(await faultOf(file)).toBe('unsound');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('a nesting that no file of ours has', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(['unsound', 'not-json']).toContain(await faultOf(`{"schema":"${REFERENCES_SCHEMA}","articles":${deep}}`));
  });

  test('a million entries, in a moment', async () => {
    const started = performance.now();
    expect(await faultOf(`{"schema":"${REFERENCES_SCHEMA}","articles":[${'{},'.repeat(1_000_000)}{}]}`)).toBe('too-many');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('a file longer than any reader waits for', async () => {
    expect(await faultOf(' '.repeat(100_000_001))).toBe('too-large');
  });
});
