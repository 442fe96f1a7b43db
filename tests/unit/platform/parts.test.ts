// Scripts that are run when they are needed: in a worker, in a page, and when the package lacks one.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PARTS, type publishPart } from '../../../src/platform/parts.ts';

/** A part that was published stays so: each test has a world of its own. */
let parts: typeof import('../../../src/platform/parts.ts');
const publish: typeof publishPart = (...given) => parts.publishPart(...given);

beforeEach(async () => {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, Symbol.for('muqarin parts'));
  parts = await import('../../../src/platform/parts.ts');
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('in a worker', () => {
  test('runs a script once, and only when it is asked for', async () => {
    const run = vi.fn(() => publish('engine', { is: 'here' }));
    vi.stubGlobal('importScripts', run);
    const both = await Promise.all([parts.loadPart('engine'), parts.loadPart('engine')]);
    expect(both).toEqual([{ is: 'here' }, { is: 'here' }]);
    await parts.loadPart('engine');
    expect(run.mock.calls).toEqual([['engine.js']]);
  });

  test('has seen every script when it is installed', () => {
    const run = vi.fn();
    const installed: (() => void)[] = [];
    vi.stubGlobal('importScripts', run);
    vi.stubGlobal('addEventListener', (type: string, listener: () => void) => type === 'install' && installed.push(listener));
    parts.admitParts();
    expect(run).not.toHaveBeenCalled();
    for (const listener of installed) listener();
    expect(run.mock.calls.flat()).toEqual(PARTS.map((part) => `${part}.js`));
  });

  test('a script that cannot be run is a rejection', async () => {
    vi.stubGlobal('importScripts', () => {
      throw new Error('NetworkError');
    });
    await expect(parts.loadPart('engine')).rejects.toThrow('NetworkError');
  });

  test('a script that publishes nothing is a rejection that names it', async () => {
    vi.stubGlobal('importScripts', () => {});
    await expect(parts.loadPart('messages-ar')).rejects.toThrow('messages-ar.js published nothing');
  });
});

describe('in a page', () => {
  /** A document that runs or fails to run what is put into its head. */
  function stubDocument(outcome: 'load' | 'error', run: (src: string) => void): void {
    const listeners = new Map<string, () => void>();
    const script = { src: '', addEventListener: (type: string, listener: () => void) => listeners.set(type, listener) };
    const append = (): void => {
      if (outcome === 'load') run(script.src);
      listeners.get(outcome)?.();
    };
    vi.stubGlobal('document', { createElement: () => script, head: { append } });
  }

  test('runs a script beside the page', async () => {
    stubDocument('load', (src) => src === 'messages-en.js' && publish('messages-en', { retry: { message: 'Again' } }));
    expect(await parts.loadPart('messages-en')).toEqual({ retry: { message: 'Again' } });
    parts.admitParts();
  });

  test('a package without the script says so', async () => {
    stubDocument('error', () => {});
    await expect(parts.loadPart('engine')).rejects.toThrow('engine.js is not in the package');
  });
});
