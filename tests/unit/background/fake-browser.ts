// A browser with one tab, for the background's tests: storage in memory, a page that answers as it is told, a button that remembers.
import { vi } from 'vitest';
import type { PageCommand } from '../../../src/platform/messages.ts';
import type { UiLanguage } from '../../../src/wording/locale.ts';
import { messagesOf } from '../../ui-harness/locale-from-files.ts';
import { type FakeSites, fakeSites } from './fake-sites.ts';

type Change = Record<string, { newValue?: unknown }>;
type ChangeListener = (changes: Change, area: string) => void;

export interface FakePage {
  /** `undefined`: no script of ours is in the page. */
  answer: (command: PageCommand) => unknown;
  /** What putting the reading script into the page does; throws as the browser would. */
  inject: () => void;
  url: string;
}

/** A line that was opened to the page: what was said on it, and the page's side of it. */
export interface FakeLine {
  readonly name: string;
  readonly said: unknown[];
  readonly answer: (message: unknown) => void;
  readonly hangUp: () => void;
  isOpen: boolean;
}

export interface FakeBrowser {
  readonly page: FakePage;
  readonly kept: Map<string, unknown>;
  readonly commands: PageCommand[];
  readonly lines: FakeLine[];
  readonly button: { text: string; icon: string };
  /** The language of the browser's messages; English when nothing else is said. */
  readonly speech: { language: UiLanguage };
  readonly sites: FakeSites;
}

let installed: (FakeBrowser & { readonly reset: () => void }) | undefined;

/**
 * Puts the fake where the browser's own API is looked for, before anything that uses it is imported. The seam keeps the first
 * one that it finds, so a second call gives the same fake, as new.
 */
export function installFakeBrowser(): FakeBrowser {
  installed ??= fakeBrowser();
  installed.reset();
  return installed;
}

function fakeBrowser(): FakeBrowser & { readonly reset: () => void } {
  const kept = new Map<string, unknown>();
  const settings = new Map<string, unknown>();
  const listeners = new Set<ChangeListener>();
  const page: FakePage = { answer: () => undefined, inject: () => {}, url: 'https://example.org/story' };
  const commands: PageCommand[] = [];
  const lines: FakeLine[] = [];
  const button = { text: '', icon: '' };
  const { sites, permissions, scripting, runtime } = fakeSites();
  const speech: { language: UiLanguage } = { language: 'en' };
  const area = (name: string, values: Map<string, unknown>) => ({
    get: async (key: string | null) => Object.fromEntries([...values].filter(([other]) => key === null || other === key)),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) {
        values.set(key, structuredClone(value));
        for (const listener of listeners) listener({ [key]: { newValue: value } }, name);
      }
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) if (values.delete(key)) for (const listener of listeners) listener({ [key]: {} }, name);
    },
  });
  vi.stubGlobal('chrome', { runtime: { id: 'muqarin' } });
  vi.stubGlobal('browser', {
    runtime: { id: 'muqarin', getURL: (path: string) => `chrome-extension://muqarin/${path}`, ...runtime },
    permissions,
    i18n: { getMessage: (key: string, substitutions: string[] = []) => messagesOf(speech.language)(key, substitutions) },
    storage: {
      session: area('session', kept),
      local: area('local', settings),
      onChanged: {
        addListener: (listener: ChangeListener) => listeners.add(listener),
        removeListener: (listener: ChangeListener) => listeners.delete(listener),
      },
    },
    tabs: {
      query: async () => [{ id: 1 }],
      get: async () => ({ id: 1, url: page.url }),
      sendMessage: async (_tab: number, command: PageCommand) => {
        commands.push(command);
        const answer = page.answer(command);
        if (answer === undefined) throw new Error('Could not establish connection. Receiving end does not exist.');
        return answer;
      },
      connect: (_tab: number, { name }: { name: string }) => {
        const { line, port } = fakeLine(name);
        lines.push(line);
        return port;
      },
    },
    scripting: { insertCSS: async () => {}, executeScript: async () => page.inject(), ...scripting },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        button.text = text;
      },
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      setIcon: async ({ path }: { path: Record<string, string> }) => {
        button.icon = path['16'] ?? '';
      },
    },
  });
  const reset = (): void => {
    kept.clear();
    settings.clear();
    listeners.clear();
    commands.length = 0;
    lines.length = 0;
    Object.assign(page, { answer: () => undefined, inject: () => {}, url: 'https://example.org/story' });
    Object.assign(button, { text: '', icon: '' });
    speech.language = 'en';
    sites.reset();
  };
  return { page, kept, commands, lines, button, speech, sites, reset };
}

function fakeLine(name: string) {
  const hears = new Set<(message: unknown) => void>();
  const ends = new Set<() => void>();
  const line: FakeLine = {
    name,
    said: [],
    isOpen: true,
    answer: (message) => {
      for (const hear of hears) hear(message);
    },
    hangUp: () => {
      line.isOpen = false;
      for (const end of ends) end();
    },
  };
  const port = {
    postMessage: (message: unknown) => line.said.push(message),
    disconnect: () => {
      line.isOpen = false;
    },
    onMessage: { addListener: (hear: (message: unknown) => void) => hears.add(hear) },
    onDisconnect: { addListener: (end: () => void) => ends.add(end) },
  };
  return { line, port };
}
