// @vitest-environment happy-dom
// What a page tells a panel as it is scrolled, and that it tells nobody else.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tellClaimsInView } from '../../../src/content/claims-in-view.ts';
import type { Port } from '../../../src/content/extension.ts';

const SELF = 'muqarin';

/** The extension's side of the browser: lines are opened by the test. */
function fakeRuntime() {
  const takers = new Set<(port: Port) => void>();
  vi.stubGlobal('chrome', {
    runtime: {
      id: SELF,
      onConnect: {
        addListener: (take: (port: Port) => void) => takers.add(take),
        removeListener: (take: (port: Port) => void) => takers.delete(take),
      },
    },
  });
  const open = (name = 'claims-in-view', id = SELF) => {
    const said: unknown[] = [];
    const hears = new Set<(message: unknown) => void>();
    const ends = new Set<() => void>();
    const port: Port = {
      name,
      sender: { id },
      postMessage: (message) => said.push(message),
      disconnect: vi.fn(),
      onMessage: { addListener: (hear) => hears.add(hear), removeListener: (hear) => hears.delete(hear) },
      onDisconnect: { addListener: (end) => ends.add(end), removeListener: (end) => ends.delete(end) },
    };
    for (const take of takers) take(port);
    const say = (message: unknown): void => {
      for (const hear of hears) hear(message);
    };
    const hangUp = (): void => {
      for (const end of ends) end();
    };
    return { port, said, say, hangUp };
  };
  return { takers, open };
}

const WATCH = {
  v: 1,
  type: 'view/watch',
  visit: '1-1',
  claims: [
    { claim: 'c1', verdict: 'agrees', start: 0, end: 1 },
    { claim: 'c2', verdict: 'new', start: 1, end: 2 },
  ],
};
const told = (...claims: string[]) => ({ v: 1, type: 'view/claims-in-view', claims });

/** Ranges by their tops; the window is 768 high here. */
function page(tops: number[]) {
  const range = (top: number) => ({ getBoundingClientRect: () => ({ top, bottom: top + 20, height: 20 }) }) as Range;
  return vi.fn(() => tops.map(range));
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a panel on the line', () => {
  it('hears what is in view at once, and each change at most five times a second', () => {
    vi.useFakeTimers();
    const { open } = fakeRuntime();
    const tops = [100, 5000];
    const locate = page(tops);
    tellClaimsInView(locate, new AbortController().signal);
    const { said, say } = open();
    say(WATCH);
    expect(said).toEqual([told('c1')]);
    tops.splice(0, 2, -4900, 100);
    for (let event = 0; event < 50; event += 1) dispatchEvent(new Event('scroll'));
    expect(locate).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(200);
    expect(locate).toHaveBeenCalledTimes(2);
    expect(said).toEqual([told('c1'), told('c2')]);
  });

  it('ends the measuring when it hangs up, and the page hangs up when it ends', () => {
    vi.useFakeTimers();
    const { open, takers } = fakeRuntime();
    const locate = page([100, 200]);
    const controller = new AbortController();
    tellClaimsInView(locate, controller.signal);
    const first = open();
    first.say(WATCH);
    first.hangUp();
    dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(1000);
    expect(locate).toHaveBeenCalledTimes(1);
    const second = open();
    controller.abort();
    expect(second.port.disconnect).toHaveBeenCalled();
    expect(takers.size).toBe(0);
  });
});

describe('nothing is measured', () => {
  it.each([
    ['for a line of another name', ['other', SELF], WATCH],
    ['for another extension', ['claims-in-view', 'other'], WATCH],
    ['for a message of another version', ['claims-in-view', SELF], { ...WATCH, v: 2 }],
    ['for spans that are none', ['claims-in-view', SELF], { ...WATCH, claims: [{ claim: 'c1' }] }],
  ] as const)('%s', (_, [name, id], message) => {
    const { open } = fakeRuntime();
    const locate = page([100]);
    tellClaimsInView(locate, new AbortController().signal);
    const { say, said } = open(name, id);
    say(message);
    expect(locate).not.toHaveBeenCalled();
    expect(said).toEqual([]);
  });
});
