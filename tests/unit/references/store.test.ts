// The database of saved articles: what goes wrong loses nothing, leaves nothing half done, and has a name.
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SavedArticle } from '../../../src/claims/saved.ts';
import { united } from '../../../src/references/saved-article.ts';
import { openReferences, type ReferenceStore } from '../../../src/references/store.ts';
import { ENGLISH, PAGE, saved } from './articles.ts';

let store: ReferenceStore;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = openReferences();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const FIRST = '2024-01-28T08:00:00.000Z';
const SECOND = '2024-01-29T08:00:00.000Z';
const put = (article: SavedArticle, into = store) => into.update(article.id, (kept) => (kept === null ? article : united(kept, article)));
const all = async (from = store) => {
  const kept = await from.all();
  return kept.ok ? kept.value : kept.error;
};

test('what is saved is there for another page, and as it was', async () => {
  const article = await saved(PAGE);
  expect(await put(article)).toEqual({ ok: true, value: article });
  expect(await all(openReferences())).toEqual([article]);
  expect(await store.count()).toEqual({ ok: true, value: 1 });
});

test('the same address with other text becomes another version; with the same text it stays as it is', async () => {
  const before = await saved(PAGE, FIRST);
  const after = await saved({ ...PAGE, text: `${ENGLISH}\nMore.` }, SECOND);
  await put(before);
  await put(after);
  await put({ ...before, versions: before.versions.map((version) => ({ ...version, readAt: SECOND })) });
  const [kept] = (await all()) as readonly SavedArticle[];
  expect(kept?.versions.map(({ readAt, text }) => [readAt, text.length])).toEqual([
    [FIRST, ENGLISH.length],
    [SECOND, ENGLISH.length + 6],
  ]);
});

test('two tabs that save one address at once lose neither text', async () => {
  const [one, other] = [openReferences(), openReferences()];
  const texts = Array.from({ length: 20 }, (_, index) => `${ENGLISH}\nNumber ${index}.`);
  const articles = await Promise.all(texts.map((text) => saved({ ...PAGE, text })));
  await Promise.all(articles.map((article, index) => put(article, index % 2 === 0 ? one : other)));
  const [kept] = (await all()) as readonly SavedArticle[];
  expect(kept?.versions.map(({ text }) => text).sort()).toEqual([...texts].sort());
});

test('what is deleted is given back, and can be put back', async () => {
  const article = await saved(PAGE);
  await put(article);
  expect(await store.remove([article.id, 'url:no-such'])).toEqual({ ok: true, value: [article] });
  expect(await all()).toEqual([]);
  await put(article);
  expect(await all()).toEqual([article]);
});

describe('a save that breaks off', () => {
  test('in the middle of an import leaves everything as it was', async () => {
    const kept = await saved(PAGE);
    await put(kept);
    const articles = await Promise.all(
      ['a', 'b', 'c'].map((name) => saved({ ...PAGE, url: `https://news.example.org/${name}`, text: `${name} ${ENGLISH}` })),
    );
    let seen = 0;
    const broken = await store.updateAll(articles, (_, article) => {
      seen++;
      // What the browser cannot keep makes the third put fail after the first two were accepted.
      return seen === 3 ? ({ ...article, lang: () => 'en' } as unknown as SavedArticle) : article;
    });
    expect(broken).toEqual({ ok: false, error: 'failed' });
    expect(seen).toBe(3);
    expect(await all()).toEqual([kept]);
  });

  test('because the browser is closed leaves the article as it was', async () => {
    const before = await saved(PAGE, FIRST);
    await put(before);
    const db = await openDB('muqarin-references', 2);
    const transaction = db.transaction('articles', 'readwrite');
    const ended = expect(transaction.done).rejects.toThrow();
    await transaction.store.put({ ...before, versions: [] });
    // The browser aborts what was not committed when it goes away.
    transaction.abort();
    await ended;
    db.close();
    expect(await all(openReferences())).toEqual([before]);
  });

  test('because the storage is full says so and keeps what there was', async () => {
    const before = await saved(PAGE);
    await put(before);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    const other = await saved({ ...PAGE, url: 'https://news.example.org/other' });
    expect(await put(other)).toEqual({ ok: false, error: 'full' });
    expect(await store.updateAll([other], (_, article) => article)).toEqual({ ok: false, error: 'full' });
    full.mockRestore();
    expect(await all()).toEqual([before]);
    expect(await put(other)).toMatchObject({ ok: true });
  });
});

describe('a browser without a database', () => {
  test('that has none at all says so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const none = openReferences();
    expect(await none.all()).toEqual({ ok: false, error: 'unavailable' });
    expect(await put(await saved(PAGE), none)).toEqual({ ok: false, error: 'unavailable' });
  });

  test.each(['InvalidStateError', 'SecurityError'])('that refuses to open one (%s) says so, and is asked again next time', async (name) => {
    const real = indexedDB;
    vi.stubGlobal('indexedDB', { open: () => fail(name) });
    const refused = openReferences();
    expect(await refused.all()).toEqual({ ok: false, error: 'unavailable' });
    vi.stubGlobal('indexedDB', real);
    expect(await refused.all()).toEqual({ ok: true, value: [] });
  });

  test('whose database is of a later version says so and does not touch it', async () => {
    const later = await openDB('muqarin-references', 7, { upgrade: (db) => void db.createObjectStore('later') });
    later.close();
    expect(await store.all()).toEqual({ ok: false, error: 'newer' });
  });
});

test('a record that does not fit is left out and left alone', async () => {
  const article = await saved(PAGE);
  await put(article);
  const db = await openDB('muqarin-references', 2);
  await db.put('articles', { id: 'url:https://example.org/', versions: 'none' });
  expect(await all()).toEqual([article]);
  expect(await db.count('articles')).toBe(2);
  db.close();
});

function fail(name: string): never {
  throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', name);
}
