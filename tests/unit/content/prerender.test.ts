// @vitest-environment happy-dom
// A page that the browser draws before anybody goes to it: the gate says nothing until its reader is there.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newsPage } from './page.ts';

const told: unknown[] = [];
let isPrerendering = true;

beforeEach(() => {
  vi.resetModules();
  told.length = 0;
  isPrerendering = true;
  const event = { addListener: () => {}, removeListener: () => {} };
  vi.stubGlobal('chrome', {
    runtime: { id: 'muqarin', sendMessage: async (message: unknown) => void told.push(message), onMessage: event, onConnect: event },
  });
  vi.stubGlobal('location', { href: 'https://news.example.org/2024/talks-resume', pathname: '/2024/talks-resume' });
  Object.defineProperty(document, 'prerendering', { configurable: true, get: () => isPrerendering });
  document.documentElement.innerHTML = newsPage('en').documentElement.innerHTML;
});

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'prerendering');
});

it('is silent before, and tells the background once afterwards', async () => {
  await import('../../../src/content/main.ts');
  await vi.waitFor(() => expect(document.readyState).toBe('complete'));
  expect(told).toEqual([]);
  isPrerendering = false;
  document.dispatchEvent(new Event('prerenderingchange'));
  await vi.waitFor(() => expect(told).toEqual([{ type: 'page/candidate', v: 1 }]));
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(told).toHaveLength(1);
});

it('a page that its reader opened is looked at at once', async () => {
  isPrerendering = false;
  await import('../../../src/content/main.ts');
  await vi.waitFor(() => expect(told).toEqual([{ type: 'page/candidate', v: 1 }]));
});
