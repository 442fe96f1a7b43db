// Added corpora: a file is taken as a whole or refused with its reason; what is kept is changed as a whole or not at all.
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CorpusFault } from '../../../src/claims/kept-corpus.ts';
import { BUNDLED_FILE } from '../../../src/corpus/bundled-file.ts';
import type { CorpusFile } from '../../../src/corpus/schema/corpus.ts';
import { planCorpus } from '../../../src/references/corpora/import-plan.ts';
import { LARGEST_FILE, readCorpus } from '../../../src/references/corpora/read-corpus.ts';
import { type CorporaStore, openCorpora, type StoredCorpus } from '../../../src/references/corpora/store.ts';
import { NOTHING, openEverything } from '../../../src/references/everything.ts';
import { openReferences } from '../../../src/references/store.ts';
import { ARCHIVE_TITLE, archive } from '../../archive.ts';
import { PAGE, saved } from './articles.ts';

const NOW = '2024-06-01T08:00:00.000Z';
const BESIDE = { id: BUNDLED_FILE.id, ...BUNDLED_FILE.language };

const read = (data: unknown, now = NOW) => readCorpus(typeof data === 'string' ? data : JSON.stringify(data), BESIDE, now);

async function stored(file: CorpusFile, now = NOW): Promise<StoredCorpus> {
  const found = await read(file, now);
  if (!found.ok) throw new Error(found.refused.details.join('\n'));
  return found.value;
}

describe('a file', () => {
  test('says what it holds', async () => {
    const file = archive({ facts: 3 });
    const text = JSON.stringify(file);
    expect(await read(text)).toEqual({
      ok: true,
      value: {
        kept: {
          id: 'archive',
          title: ARCHIVE_TITLE,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
          isOn: true,
          addedAt: NOW,
          documents: 1,
          facts: 3,
          langs: ['en'],
          first: '2024-01-28',
          last: '2024-01-28',
          size: new TextEncoder().encode(text).length,
        },
        file,
      },
    });
  });

  const file = archive();
  const text = JSON.stringify(file);
  const [fact] = file.facts;
  const [document] = file.documents;
  const withFact = (change: object) => ({ ...file, facts: [{ ...fact, ...change }] });
  let deep: unknown = {};
  for (let level = 0; level < 40; level++) deep = { deep };

  test.each<readonly [string, CorpusFault, unknown, RegExp | null]>([
    ['cut off in the middle', 'not-json', text.slice(0, text.length / 2), null],
    ['empty', 'not-json', '', null],
    ['no JSON', 'not-json', '<!doctype html>', null],
    ['of a later version', 'version', { ...file, schema: 'muqarin/corpus@2' }, /corpus@2/u],
    ['a list', 'other', [file], null],
    ['a file of saved articles', 'other', { schema: 'muqarin/references@1', articles: [] }, null],
    ['a review file', 'other', { schema: 'muqarin/review@1', facts: [] }, null],
    ['nested deeply', 'too-deep', { ...file, facts: deep }, /nested/u],
    ['a name that every object has', 'name', text.replace('"harbour-post":', '"__proto__":'), /__proto__/u],
    ['a fact that is called constructor', 'name', withFact({ id: 'constructor' }), /facts\[0\]\.id/u],
    ['HTML in a statement', 'markup', withFact({ statement: { ar: 'نص', en: '<img src=x onerror=alert(1)>' } }), /statement\.en/u],
    ['hidden marks in a title', 'markup', { ...file, title: { ...file.title, en: 'Arc\u202Ehive' } }, /title\.en/u],
    ['a fact twice', 'duplicate', { ...file, facts: [fact, fact] }, /facts\[1\]\.id/u],
    ['a document twice', 'duplicate', { ...file, documents: [document, document] }, /documents\[1\]\.id/u],
    ['an origin that is not there', 'missing', { ...file, origins: {} }, /origin/u],
    ['an event that nobody knows', 'missing', withFact(dateOf('harvest-fair')), /harvest-fair/u],
    ['a hash of another length', 'unsound', { ...file, documents: [{ ...document, sha256: 'abc' }] }, /sha256/u],
    [
      'fingerprints that cannot be read',
      'fingerprints',
      { ...file, fingerprints: { 'archive-1': { shingles: 9, kept: 9, hashes: '!' } } },
      /fingerprints/u,
    ],
    [
      'fingerprints of no document',
      'fingerprints',
      { ...file, fingerprints: { elsewhere: { shingles: 0, kept: 0, hashes: '' } } },
      /elsewhere/u,
    ],
    ['the bundled corpus’s id', 'bundled', { ...file, id: BUNDLED_FILE.id }, null],
    ['two kinds of faults', 'unsound', { ...file, id: 'Archive', title: { ar: '<b>', en: 'x' } }, /id: /u],
  ])('%s is refused: %s', async (_, fault, data, detail) => {
    const found = await read(data);
    expect(found).toMatchObject({ ok: false, refused: { fault } });
    if (detail !== null && !found.ok) expect(found.refused.details.join('\n')).toMatch(detail);
  });

  test('of more than the browser should open is refused before it is parsed', async () => {
    const parse = vi.spyOn(JSON, 'parse');
    expect(await read(' '.repeat(LARGEST_FILE + 1))).toMatchObject({ ok: false, refused: { fault: 'too-large' } });
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });

  test('of a million facts is refused', async () => {
    const short = `{"schema":"muqarin/corpus@1","id":"many","facts":[${Array(1_000_000).fill('{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6}').join(',')}]}`;
    expect(await read(short)).toMatchObject({ ok: false, refused: { fault: 'too-many' } });
    expect(await read(archive({ facts: 200_001 }))).toMatchObject({ ok: false, refused: { fault: expect.stringMatching(/^too-/u) } });
  }, 60_000);

  test('nested so deep that the browser gives up is refused', async () => {
    expect(await read('['.repeat(5_000_000))).toMatchObject({ ok: false });
    const giving = vi.spyOn(JSON, 'parse').mockImplementation(() => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    expect(await read('{}')).toMatchObject({ ok: false, refused: { fault: 'too-deep' } });
    giving.mockRestore();
  });
});

describe('a plan', () => {
  test.each([
    ['adds', [], 'adds'],
    ['replaces one of its id', [archive({ troops: 2000 })], 'replaces'],
    ['has nothing to do with the same file', [archive()], 'unchanged'],
    ['adds beside another', [archive({ id: 'other' })], 'adds'],
  ] as const)('%s', async (_, there, kind) => {
    const kept = await Promise.all(there.map(async (file) => (await stored(file)).kept));
    expect(planCorpus(kept, await stored(archive())).kind).toBe(kind);
  });

  test('a new edition stands where the old one stood, and is as switched off as that was', async () => {
    const old = await stored(archive({ troops: 2000 }));
    const plan = planCorpus([{ ...old.kept, isOn: false }], await stored(archive(), '2024-07-01T08:00:00.000Z'));
    expect(plan.corpus.kept).toMatchObject({ isOn: false, addedAt: NOW });
    expect(plan.corpus.kept.sha256).not.toBe(old.kept.sha256);
  });
});

describe('the store', () => {
  let store: CorporaStore;
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    store = openCorpora();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  const ids = async (from = store) => {
    const all = await from.all();
    return all.ok ? all.value.map(({ id }) => id) : all.error;
  };

  test('lists them in the order in which they were added, for every page', async () => {
    await store.put([await stored(archive({ id: 'zoo' }), '2024-06-01T08:00:00.000Z')]);
    await store.put([await stored(archive({ id: 'attic' }), '2024-06-02T08:00:00.000Z')]);
    expect(await ids(openCorpora())).toEqual(['zoo', 'attic']);
  });

  test('gives those that are switched on, with what they say', async () => {
    const [one, other] = [await stored(archive()), await stored(archive({ id: 'other' }))];
    await store.put([one, other]);
    await store.setOn('other', false);
    await store.setOn('nobody', false);
    expect(await store.switchedOn()).toEqual({ ok: true, value: [one] });
    expect(await ids()).toEqual(['archive', 'other']);
    await store.setOn('other', true);
    expect((await store.switchedOn()).ok && (await store.switchedOn())).toMatchObject({ value: [one, other] });
  });

  test('gives back what is removed, and takes it again as it was', async () => {
    const one = await stored(archive());
    await store.put([one]);
    await store.setOn('archive', false);
    const removed = await store.remove(['archive', 'nobody']);
    expect(removed).toEqual({ ok: true, value: [{ ...one, kept: { ...one.kept, isOn: false } }] });
    expect(await ids()).toEqual([]);
    await store.put(removed.ok ? removed.value : []);
    expect(await store.all()).toEqual({ ok: true, value: [{ ...one.kept, isOn: false }] });
  });

  test('two pages that change it at once lose nothing', async () => {
    const other = openCorpora();
    const many = await Promise.all(Array.from({ length: 10 }, (_, index) => stored(archive({ id: `c${index}` }))));
    await Promise.all(many.map((one, index) => (index % 2 === 0 ? store : other).put([one])));
    await Promise.all([store.setOn('c1', false), other.setOn('c2', false), store.remove(['c3'])]);
    const all = await store.all();
    expect(all.ok && all.value.filter(({ isOn }) => !isOn).map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(await ids()).toHaveLength(9);
  });

  test('full storage says so and keeps what there was, also in the middle of one', async () => {
    await store.put([await stored(archive())]);
    let puts = 0;
    const real = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      // The list's entry is in, the corpus itself is not.
      if (++puts === 2) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      return real.apply(this, args);
    });
    expect(await store.put([await stored(archive({ id: 'other' }))])).toEqual({ ok: false, error: 'full' });
    vi.restoreAllMocks();
    expect(await ids()).toEqual(['archive']);
    expect((await store.switchedOn()).ok).toBe(true);
  });

  test('a browser without a database says so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await openCorpora().all()).toEqual({ ok: false, error: 'unavailable' });
    expect(await openCorpora().put([await stored(archive())])).toEqual({ ok: false, error: 'unavailable' });
  });

  test('a database of the first version keeps its articles and gets room for corpora', async () => {
    const article = await saved(PAGE);
    const older = await openDB('muqarin-references', 1, { upgrade: (db) => void db.createObjectStore('articles', { keyPath: 'id' }) });
    await older.put('articles', article);
    older.close();
    await store.put([await stored(archive())]);
    expect(await ids()).toEqual(['archive']);
    expect(await openReferences().all()).toEqual({ ok: true, value: [article] });
  });

  test('a record that does not fit is left out', async () => {
    const one = await stored(archive());
    await store.put([one]);
    const db = await openDB('muqarin-references', 2);
    await db.put('corpora', { id: 'broken', title: 5 });
    await db.put('corpus-files', { id: 'archive', schema: 'muqarin/corpus@9' });
    db.close();
    expect(await ids()).toEqual(['archive']);
    expect(await store.switchedOn()).toEqual({ ok: true, value: [] });
  });

  test('everything is read, erased and brought back in one piece', async () => {
    const everything = openEverything();
    const before = { articles: [await saved(PAGE)], corpora: [await stored(archive())] };
    await everything.replace(before);
    expect(await everything.read()).toEqual({ ok: true, value: before });
    await everything.replace(NOTHING);
    expect(await everything.read()).toEqual({ ok: true, value: NOTHING });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    expect(await everything.replace(before)).toEqual({ ok: false, error: 'full' });
    put.mockRestore();
    await everything.replace(before);
    const clear = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    expect((await everything.replace({ ...before, articles: [] })).ok).toBe(false);
    clear.mockRestore();
    expect(await everything.read()).toEqual({ ok: true, value: before });
  });
});

const dateOf = (event: string) => ({
  kind: 'date',
  event,
  measure: undefined,
  actor: undefined,
  place: undefined,
  target: undefined,
  mentions: [
    {
      document: 'archive-1',
      origin: 'harbour-post',
      speaker: null,
      date: { from: '2024-01-01', to: '2024-01-01', precision: 'day' },
    },
  ],
});
