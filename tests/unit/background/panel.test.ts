// "Show in the panel" from a page's card: the panel where a page may open one, else the popup, else the reader is told.
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, installFakeBrowser } from './fake-browser.ts';

let fake: FakeBrowser;
let panel: typeof import('../../../src/background/panel.ts');
const api = () => (globalThis as unknown as { browser: { action: Record<string, unknown>; sidebarAction?: unknown } }).browser;
const refuse = async (): Promise<never> => Promise.reject(new Error('may only be called from a user input handler'));

beforeAll(async () => {
  fake = installFakeBrowser();
  panel = await import('../../../src/background/panel.ts');
});

beforeEach(() => {
  installFakeBrowser();
  vi.stubGlobal('chrome', { runtime: { id: 'muqarin' } });
});

describe.each([
  ['a side panel', true, true, true, ['panel']],
  ['no panel, but a popup', false, true, true, ['popup']],
  ['neither', false, false, false, []],
] as const)('%s', (_, hasPanel, hasPopup, isShown, opened) => {
  it('keeps the claim for whichever view opens', async () => {
    const order: string[] = [];
    if (hasPanel) vi.stubGlobal('chrome', { runtime: { id: 'muqarin' }, sidePanel: { open: async () => void order.push('panel') } });
    else api().sidebarAction = { open: refuse };
    api().action['openPopup'] = hasPopup ? async () => void order.push('popup') : refuse;
    expect(await panel.showInPanel(1, 'c2')).toBe(isShown);
    expect(order).toEqual(opened);
    expect(fake.kept.get('shown:1')).toMatchObject({ claim: 'c2' });
  });
});

it('asks for the panel before it waits for anything: the reader’s click does not last', () => {
  const open = vi.fn(async () => {});
  vi.stubGlobal('chrome', { runtime: { id: 'muqarin' }, sidePanel: { open } });
  void panel.showInPanel(7, 'c1');
  expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
});
