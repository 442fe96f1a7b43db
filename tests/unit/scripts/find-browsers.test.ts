// MUQARIN_BROWSER is an order, not a hint.
import { afterEach, expect, test, vi } from 'vitest';
import { findBrowsers } from '../../../scripts/browsers/find.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a browser that is named comes first', () => {
  vi.stubEnv('MUQARIN_BROWSER', process.execPath);
  expect(findBrowsers()[0]).toEqual({ family: 'chrome', name: 'MUQARIN_BROWSER', executable: process.execPath });
});

test('a name that cannot be run is an error that says so', () => {
  vi.stubEnv('MUQARIN_BROWSER', 'no/such/browser');
  expect(() => findBrowsers()).toThrow('MUQARIN_BROWSER is "no/such/browser", which cannot be run');
});

test('an empty PATH finds no command', () => {
  vi.stubEnv('PATH', '');
  vi.stubEnv('MUQARIN_BROWSER', '');
  expect(findBrowsers().every(({ executable }) => executable.includes('/') || executable.includes('\\'))).toBe(true);
});
