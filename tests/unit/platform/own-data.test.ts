// Everything kept on the device: exported, erased, brought back; and files that are not ours, refused whole.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseOwnData } from '../../../src/platform/own-data-file.ts';
import { type FakeBrowser, installFakeBrowser } from '../background/fake-browser.ts';

let own: typeof import('../../../src/platform/own-data.ts');
let settings: typeof import('../../../src/platform/settings.ts');
let fake: FakeBrowser;

beforeAll(async () => {
  fake = installFakeBrowser();
  own = await import('../../../src/platform/own-data.ts');
  settings = await import('../../../src/platform/settings.ts');
});

beforeEach(() => {
  fake = installFakeBrowser();
});

it('what was erased comes back as it was', async () => {
  await settings.changeSettings({ theme: 'dark', language: 'ar' });
  fake.kept.set('tab:1', { state: 'anything' });
  const erased = await own.eraseOwnData();
  expect(await own.readOwnData()).toEqual({ schema: 'muqarin/data@1', local: {} });
  expect([...fake.kept.keys()]).toEqual([]);
  await own.restoreOwnData(erased);
  expect((await settings.readSettings()).theme).toBe('dark');
  expect(await own.readOwnData()).toEqual(erased);
});

it('what came after is gone when something is restored', async () => {
  const { storage } = (await import('../../../src/platform/browser.ts')).browser;
  const before = await own.readOwnData();
  await storage.local.set({ later: 1 });
  await own.restoreOwnData(before);
  expect(await own.readOwnData()).toEqual(before);
});

it('nothing kept takes no room', async () => {
  expect(await own.sizeOfOwnData()).toEqual({ local: 0, session: 0 });
  await settings.changeSettings({ theme: 'dark' });
  expect((await own.sizeOfOwnData()).local).toBeGreaterThan(50);
});

it('an export can be read again', async () => {
  await settings.changeSettings({ numerals: 'arab' });
  const data = await own.readOwnData();
  expect(parseOwnData(JSON.stringify(data, null, 2))).toEqual({ ok: true, value: data });
});

describe('refused', () => {
  it.each([
    ['a file that is cut off', '{"schema":"muqarin/data@1","local":{"sett', 'not-json'],
    ['no JSON', 'settings', 'not-json'],
    ['an empty file', '', 'not-json'],
    ['another program’s', '{"version":1}', 'other'],
    ['a list', '[]', 'other'],
    ['a report of ours', '{"schema":"muqarin/report@1","claims":[]}', 'other'],
    ['more than it may hold', '{"schema":"muqarin/data@1","local":{},"session":{}}', 'other'],
    ['a broken part', '{"schema":"muqarin/data@1","local":[]}', 'other'],
    ['a later version’s', '{"schema":"muqarin/data@2","local":{}}', 'newer'],
  ])('%s', (_, text, error) => {
    expect(parseOwnData(text)).toEqual({ ok: false, error });
  });

  it('a name that would reach a prototype is a name like any other', () => {
    const parsed = parseOwnData('{"schema":"muqarin/data@1","local":{"__proto__":{"polluted":true}}}');
    expect(parsed.ok).toBe(true);
    expect('polluted' in {}).toBe(false);
  });
});
