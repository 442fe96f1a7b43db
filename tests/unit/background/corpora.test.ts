// Pages against the reader's own corpora: named in the verdicts, compared anew when the set changes, put together again by a new worker.
import './own-parts.ts';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../../src/claims/report.ts';
import type { PageCommand, ReadReply } from '../../../src/platform/messages.ts';
import type { StoredCorpus } from '../../../src/references/corpora/store.ts';
import { ARCHIVE_OUTLET, ARCHIVE_TITLE, type ArchiveOptions, archive } from '../../archive.ts';
import { ENGLISH, PAGE } from '../references/articles.ts';
import { type FakeBrowser, installFakeBrowser } from './fake-browser.ts';

const TAB = 1;
const OLD = '2026-02-01';

let fake: FakeBrowser;
let tabs: typeof import('../../../src/background/tabs.ts');
let corpora: import('../../../src/references/corpora/store.ts').CorporaStore;
let telling: typeof import('../../../src/platform/corpora-change.ts').tellingOfCorpora;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fake = installFakeBrowser();
  await wake();
});

/** A worker that knows nothing of what was before. */
async function wake(): Promise<void> {
  vi.resetModules();
  tabs = await import('../../../src/background/tabs.ts');
  corpora = (await import('../../../src/references/corpora/store.ts')).openCorpora();
  telling = (await import('../../../src/platform/corpora-change.ts')).tellingOfCorpora;
}

function show(published = '2024-01-28', text = ENGLISH): void {
  const article = { ...PAGE, text, published: { date: published, basis: 'metadata' as const } };
  const reply: ReadReply = { kind: 'article', visit: '1', comparedOnly: null, article };
  fake.page.answer = ({ type }: PageCommand) => {
    if (type === 'visit/get') return reply.visit;
    return type === 'article/read' ? reply : type === 'marks/show';
  };
}

const stored = (options: ArchiveOptions = {}): StoredCorpus => {
  const file = archive(options);
  const kept = {
    id: file.id,
    title: file.title,
    sha256: String(options.troops ?? 0),
    isOn: true,
    addedAt: `2024-06-01T08:00:00.000Z${file.id}`,
    documents: 1,
    facts: file.facts.length,
    langs: ['en' as const],
    first: '2024-01-28',
    last: '2024-01-28',
    size: 1,
  };
  return { kept, file };
};

const add = (options?: ArchiveOptions) => telling(() => corpora.put([stored(options)]));
const readings = (): number => fake.commands.filter(({ type }) => type === 'article/read').length;

async function report(): Promise<Report> {
  const state = await tabs.stateOf(TAB);
  if (!('report' in state)) throw new Error(state.kind);
  return state.report;
}

/** The verdicts that rest on a corpus, as `agrees archive-troops`. */
const verdictsOf = ({ claims }: Report, id: string): readonly string[] =>
  claims.flatMap(({ verdict, evidence }) => evidence.filter(({ corpus }) => corpus === id).map(({ fact }) => `${verdict} ${fact}`));

test('without one, no database is opened', async () => {
  const open = vi.spyOn(indexedDB, 'open');
  show();
  await report();
  expect(open).not.toHaveBeenCalled();
});

test('a verdict comes from the added corpus and says so, with what it calls its article and outlet', async () => {
  show();
  await add({ troops: 2500 });
  const found = await report();
  expect(verdictsOf(found, 'archive')).toEqual(['agrees archive-troops']);
  expect(found.corpora).toEqual({ archive: ARCHIVE_TITLE });
  expect(found.names).toEqual({
    documents: [{ id: 'archive-1', outlet: ARCHIVE_OUTLET, published: '2024-01-28' }],
    origins: { 'harbour-post': { name: ARCHIVE_OUTLET, kind: 'outlet' } },
    speakers: {},
    events: {},
    propositions: {},
  });
  const { cardFor } = await import('../../../src/background/card.ts');
  const claim = found.claims.find(({ evidence }) => evidence.some(({ corpus }) => corpus === 'archive'));
  const card = JSON.stringify(await cardFor(TAB, '1', claim?.id ?? '', true));
  expect(card).toContain(ARCHIVE_OUTLET.en);
  expect(card).toContain(ARCHIVE_TITLE.en);
});

describe('the open pages are compared anew', () => {
  test('when one is added, switched off, replaced and removed, and not when nothing changed', async () => {
    show();
    expect(verdictsOf(await report(), 'archive')).toEqual([]);
    await add({ troops: 2500 });
    await Promise.all([tabs.compareStale(), tabs.compareStale()]);
    expect(readings()).toBe(2);
    expect(verdictsOf(await report(), 'archive')).toEqual(['agrees archive-troops']);
    await tabs.compareStale();
    expect(readings()).toBe(2);

    await telling(() => corpora.setOn('archive', false));
    // A view that opens before the background has heard of it.
    expect(verdictsOf(await report(), 'archive')).toEqual([]);
    expect((await report()).names).toBeUndefined();
    await telling(() => corpora.setOn('archive', true));
    await add({ troops: 9000 });
    await tabs.compareStale();
    expect((await report()).facts['archive-troops']).toMatchObject({ mentions: [{ value: { min: 9000 } }] });

    await telling(() => corpora.remove(['archive']));
    await tabs.compareStale();
    expect(verdictsOf(await report(), 'archive')).toEqual([]);
  });

  test('by a background that hears of the change', async () => {
    const { watchCorpora } = await import('../../../src/platform/corpora-change.ts');
    const controller = new AbortController();
    const heard = vi.fn();
    watchCorpora(heard, controller.signal);
    await add();
    expect(heard).toHaveBeenCalled();
    controller.abort();
    heard.mockClear();
    await add({ troops: 1 });
    expect(heard).not.toHaveBeenCalled();
  });
});

test('a background that was stopped has the same corpora', async () => {
  show();
  await add({ troops: 2500 });
  const before = await report();
  await wake();
  expect(await report()).toEqual(before);
  expect(readings()).toBe(1);
  show('2024-01-29');
  expect(verdictsOf(await tabs.compareTab(TAB, { anyway: false }).then(() => report()), 'archive')).toEqual(['agrees archive-troops']);
});

test('two corpora that use the same ids are both compared with', async () => {
  show();
  const other = stored({ troops: 2500 });
  await add({ troops: 2500 });
  await telling(() => corpora.put([{ kept: { ...other.kept, id: 'other', addedAt: '2025' }, file: { ...other.file, id: 'other' } }]));
  const found = await report();
  expect(verdictsOf(found, 'archive')).toEqual(['agrees archive-troops']);
  expect(verdictsOf(found, 'other')).toEqual(['agrees other:archive-troops']);
  expect(found.names?.documents.map(({ id }) => id)).toEqual(['archive-1', 'other:archive-1']);
});

test('a page of a later time conflicts with a corpus of its own time alone', async () => {
  show(OLD);
  await add({ published: OLD, troops: 800, place: 'syria' });
  const claim = (await report()).claims.find((one) => one.kind === 'quantity' && one.place?.includes('iraq') && one.verdict !== 'agrees');
  expect(claim?.verdict).not.toBe('conflicts');
});

test('of an archive of thousands a report carries what it names, and no more of what it leaves out than is read', async () => {
  show();
  await add({ facts: 5000, place: 'jordan' });
  const found = await report();
  expect(found.notMentioned).toHaveLength(100);
  expect(Object.keys(found.facts).length).toBeLessThan(200);
  expect(JSON.stringify(found).length).toBeLessThan(200_000);
});

test('a database that fails leaves the bundled corpus', async () => {
  show();
  await add({ troops: 2500 });
  vi.stubGlobal('indexedDB', undefined);
  await wake();
  const found = await report();
  expect(found.claims.length).toBeGreaterThan(0);
  expect(verdictsOf(found, 'archive')).toEqual([]);
});
