// @vitest-environment happy-dom
// The look every other second: only while the page is before its reader, and never after the end.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { heartbeat } from '../../../src/content/heartbeat.ts';

let visibility: DocumentVisibilityState = 'visible';

beforeEach(() => {
  vi.useFakeTimers();
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const turn = (to: DocumentVisibilityState): void => {
  visibility = to;
  document.dispatchEvent(new Event('visibilitychange'));
};

it('beats while the page is visible, at once when it is again, and not while it is hidden', () => {
  const beat = vi.fn();
  heartbeat(document, beat, new AbortController().signal);
  vi.advanceTimersByTime(6000);
  expect(beat).toHaveBeenCalledTimes(3);
  turn('hidden');
  vi.advanceTimersByTime(600_000);
  expect(beat).toHaveBeenCalledTimes(3);
  turn('visible');
  expect(beat).toHaveBeenCalledTimes(4);
  vi.advanceTimersByTime(2000);
  expect(beat).toHaveBeenCalledTimes(5);
});

it('ends with its signal, also when the beat itself ends it', () => {
  const controller = new AbortController();
  const beat = vi.fn(() => controller.abort());
  heartbeat(document, beat, controller.signal);
  turn('visible');
  vi.advanceTimersByTime(60_000);
  turn('visible');
  expect(beat).toHaveBeenCalledTimes(1);
});
