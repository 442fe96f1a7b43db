// On which sites articles are recognised by themselves, and what the reader's word about it changes.
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, installFakeBrowser } from './fake-browser.ts';

const TAB = 1;
const OWN = 'https://blog.example/*';

let fake: FakeBrowser;
let sites: typeof import('../../../src/platform/sites.ts');
let background: typeof import('../../../src/background/sites.ts');

beforeAll(async () => {
  fake = installFakeBrowser();
  sites = await import('../../../src/platform/sites.ts');
  background = await import('../../../src/background/sites.ts');
});

beforeEach(() => {
  installFakeBrowser();
});

describe('a site', () => {
  it.each([
    ['https://outlet.example/a', { kind: 'listed', host: 'outlet.example', isOn: true }],
    ['https://www.outlet.example/a?b#c', { kind: 'listed', host: 'outlet.example', isOn: true }],
    ['https://arabic.gazette.example/', { kind: 'listed', host: 'arabic.gazette.example', isOn: true }],
    // A name that only ends like a listed one is another's.
    ['https://notoutlet.example/', { kind: 'by-click', host: 'notoutlet.example', pattern: 'https://notoutlet.example/*' }],
    [
      'https://outlet.example.evil.test/',
      { kind: 'by-click', host: 'outlet.example.evil.test', pattern: 'https://outlet.example.evil.test/*' },
    ],
    ['http://www.blog.example:8080/x', { kind: 'by-click', host: 'blog.example', pattern: 'http://www.blog.example/*' }],
    ['file:///a.html', null],
    ['chrome://settings', null],
    ['about:blank', null],
    ['no address', null],
  ])('%s', async (address, site) => expect(await sites.readSite(address)).toEqual(site));

  it('is allowed by the reader for this origin alone', async () => {
    fake.sites.answers.push(true);
    expect(await sites.allowSite(OWN)).toBe(true);
    expect(await sites.readSite('https://blog.example/x')).toEqual({ kind: 'allowed', host: 'blog.example', pattern: OWN });
    expect((await sites.readSite('http://blog.example/x'))?.kind).toBe('by-click');
    expect((await sites.readSite('https://other.example/x'))?.kind).toBe('by-click');
    expect(await sites.allowedSites()).toEqual([OWN]);
  });

  it('stays as it was when the reader declines', async () => {
    expect(await sites.allowSite(OWN)).toBe(false);
    expect(await sites.allowedSites()).toEqual([]);
  });

  it('that is listed is asked for where the browser has withdrawn it', async () => {
    for (const pattern of ['*://*.outlet.example/*', '*://*.gazette.example/*']) fake.sites.withdraw(pattern);
    expect((await sites.readSite('https://outlet.example/a'))?.kind).toBe('by-click');
  });
});

describe('a listed outlet that is switched off', () => {
  it('is off with and without www, and no other one is', async () => {
    await sites.switchSite('outlet.example', false);
    expect(await sites.readSite('https://www.outlet.example/')).toMatchObject({ isOn: false });
    expect(await sites.readSite('https://gazette.example/')).toMatchObject({ isOn: true });
    await sites.switchSite('outlet.example', true);
    expect(await sites.readSite('https://outlet.example/')).toMatchObject({ isOn: true });
  });

  it('is not read for its own candidates, and is where the reader has already looked', async () => {
    await sites.switchSite('outlet.example', false);
    expect(await background.mayRead(TAB, 'https://outlet.example/a')).toBe(false);
    expect(await background.mayRead(TAB, 'https://gazette.example/a')).toBe(true);
    fake.kept.set(`tab:${TAB}`, { visit: '1', state: { kind: 'reading' } });
    expect(await background.mayRead(TAB, 'https://outlet.example/a')).toBe(true);
  });

  it('loses badge and marks at once', async () => {
    fake.kept.set(`tab:${TAB}`, { visit: '1', state: { kind: 'reading' } });
    await background.setSite(TAB, 'outlet.example', false);
    expect(fake.button).toEqual({ text: '', icon: 'icons/off-16.png' });
    expect(fake.commands.at(-1)).toMatchObject({ type: 'marks/show', marks: [] });
  });

  it('a record that fits no version switches nothing off', async () => {
    await (globalThis as unknown as { browser: typeof chrome }).browser.storage.local.set({ sites: { version: 9, off: 'all' } });
    expect(await sites.readSite('https://outlet.example/')).toMatchObject({ isOn: true });
  });
});

describe('the gate on allowed sites', () => {
  const matches = () => fake.sites.registered.map((script) => script.matches);

  it('is registered for what is allowed, and for nothing when it is taken back', async () => {
    background.followSites();
    fake.sites.grant(OWN);
    await vi.waitFor(() => expect(matches()).toEqual([[OWN]]));
    expect(fake.sites.registered[0]?.persistAcrossSessions).toBe(true);
    fake.sites.grant('http://news.example/*');
    await vi.waitFor(() => expect(matches()).toEqual([[OWN, 'http://news.example/*']]));
    fake.sites.withdraw(OWN);
    await vi.waitFor(() => expect(matches()).toEqual([['http://news.example/*']]));
    fake.sites.withdraw('http://news.example/*');
    await vi.waitFor(() => expect(matches()).toEqual([]));
  });

  it('is registered again after an update, which drops it', async () => {
    background.followSites();
    fake.sites.grant(OWN);
    await vi.waitFor(() => expect(matches()).toEqual([[OWN]]));
    fake.sites.update();
    await vi.waitFor(() => expect(matches()).toEqual([[OWN]]));
  });

  it('two changes at once end as the last one says', async () => {
    background.followSites();
    fake.sites.grant(OWN);
    fake.sites.withdraw(OWN);
    fake.sites.grant('http://news.example/*');
    await vi.waitFor(() => expect(matches()).toEqual([['http://news.example/*']]));
  });
});
