// Settings as they may be found: of this version, of none, of a later one, broken.
import { beforeAll, describe, expect, it } from 'vitest';
import { installFakeBrowser } from '../background/fake-browser.ts';

let settings: typeof import('../../../src/platform/settings.ts');

beforeAll(async () => {
  installFakeBrowser();
  settings = await import('../../../src/platform/settings.ts');
});

describe('what was kept becomes', () => {
  it.each<[string, unknown, string]>([
    ['itself', { version: 1, settings: { marks: 'all' } }, 'all'],
    ['the defaults when there is nothing', undefined, 'conflicts'],
    ['the defaults when it is of a later version', { version: 2, settings: { marks: 'all' } }, 'conflicts'],
    ['the defaults when it has no version', { marks: 'all' }, 'conflicts'],
    ['the defaults when a value is not one of ours', { version: 1, settings: { marks: 'some' } }, 'conflicts'],
    ['the default where a value is missing', { version: 1, settings: {} }, 'conflicts'],
    ['the defaults when it is broken', 'marks', 'conflicts'],
  ])('%s', (_, kept, marks) => {
    expect(settings.migrate(kept).marks).toBe(marks);
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
