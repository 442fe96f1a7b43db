// Settings as they may be found: of this version, of an older one, of none, of a later one, broken.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { installFakeBrowser } from '../background/fake-browser.ts';

let settings: typeof import('../../../src/platform/settings.ts');

beforeAll(async () => {
  installFakeBrowser();
  settings = await import('../../../src/platform/settings.ts');
});

beforeEach(() => {
  installFakeBrowser();
});

const DEFAULTS = { marks: 'conflicts', markStyle: 'line', language: 'browser', numerals: 'latn', theme: 'browser' };
const CHOSEN = { marks: 'all', markStyle: 'tint', language: 'ar', numerals: 'arab', theme: 'dark' };

describe('what was kept becomes', () => {
  it.each<[string, unknown, object]>([
    ['itself', { version: 2, settings: CHOSEN }, CHOSEN],
    ['the defaults when there is nothing', undefined, DEFAULTS],
    ['the defaults when it is of a later version', { version: 3, settings: CHOSEN }, DEFAULTS],
    ['the defaults when it has no version', CHOSEN, DEFAULTS],
    ['the defaults when it is broken', 'marks', DEFAULTS],
    ['the defaults when its settings are broken', { version: 2, settings: 'all' }, DEFAULTS],
    [
      'the default where a value is not one of ours',
      { version: 2, settings: { ...CHOSEN, theme: 'sepia' } },
      { ...CHOSEN, theme: 'browser' },
    ],
    ['the default where a value is missing', { version: 2, settings: { language: 'en' } }, { ...DEFAULTS, language: 'en' }],
    ['the same without what nobody knows', { version: 2, settings: { ...CHOSEN, sound: 'on' } }, CHOSEN],
    ['version 1, with the defaults of what it did not have', { version: 1, settings: { marks: 'all' } }, { ...DEFAULTS, marks: 'all' }],
    ['version 1 as it was first kept', { version: 1, settings: {} }, DEFAULTS],
  ])('%s', (_, kept, expected) => {
    expect(settings.migrate(kept)).toEqual(expected);
  });
});

it('a change is kept, and told until the signal ends', async () => {
  const seen: string[] = [];
  const controller = new AbortController();
  settings.watchSettings(({ marks }) => seen.push(marks), controller.signal);
  await settings.changeSettings({ marks: 'all' });
  controller.abort();
  await settings.changeSettings({ marks: 'none' });
  expect(seen).toEqual(['all']);
  expect((await settings.readSettings()).marks).toBe('none');
});

it('a change leaves the other settings as they are', async () => {
  await settings.changeSettings({ language: 'ar', theme: 'dark' });
  await settings.changeSettings({ numerals: 'arab' });
  expect(await settings.readSettings()).toEqual({ ...DEFAULTS, language: 'ar', theme: 'dark', numerals: 'arab' });
});

it('two changes at once keep both', async () => {
  await Promise.all([settings.changeSettings({ language: 'ar' }), settings.changeSettings({ theme: 'dark' })]);
  expect(await settings.readSettings()).toEqual({ ...DEFAULTS, language: 'ar', theme: 'dark' });
});
