// What the reader set in a tab's views: kept for the session, for that tab alone, and dropped with it.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { freshView } from '../../../src/platform/view-state.ts';
import { type FakeBrowser, installFakeBrowser } from '../background/fake-browser.ts';

let fake: FakeBrowser;
let store: typeof import('../../../src/platform/view-store.ts');
let tabs: typeof import('../../../src/platform/tabs-store.ts');

beforeAll(async () => {
  fake = installFakeBrowser();
  store = await import('../../../src/platform/view-store.ts');
  tabs = await import('../../../src/platform/tabs-store.ts');
});

beforeEach(() => {
  installFakeBrowser();
});

const SET = { ...freshView('https://example.org/a'), only: 'agrees', search: '2500', toggled: ['c2'], scroll: 120 } as const;

test('comes back as it was, for its own tab', async () => {
  await store.writeView(1, SET);
  expect(await store.readView(1)).toEqual(SET);
  expect(await store.readView(2)).toBeNull();
});

test.each([
  ['nonsense', 42],
  ['a verdict that is none', { ...SET, only: 'true' }],
  ['a search longer than any', { ...SET, search: 'x'.repeat(10_000) }],
  ['an older shape', { only: null }],
])('%s is as if nothing had been set', async (_, kept) => {
  fake.kept.set('view:1', kept);
  expect(await store.readView(1)).toBeNull();
});

test('goes when its tab is closed and room is needed', async () => {
  await store.writeView(1, SET);
  await store.writeView(2, SET);
  fake.kept.set('unrelated', 1);
  await tabs.dropTabsBut([2]);
  expect([...fake.kept.keys()].sort()).toEqual(['unrelated', 'view:2']);
});
