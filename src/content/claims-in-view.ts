// Tells a panel which claims are in view as the page is scrolled. Costs nothing where no panel is open.
import { type ClaimsInView, type Envelope, MESSAGE_VERSION, VIEW_PORT } from '../platform/messages.ts';
import { parseWatch } from './commands.ts';
import { answerCalls, type Port } from './extension.ts';
import { seen } from './instance.ts';

/** The panel follows the eye, not the wheel. */
const EVERY_MS = 200;

/** The ranges of the spans of a reading, in the order given; `null` for another reading. */
export type Locate = (
  visit: string,
  spans: readonly { readonly start: number; readonly end: number }[],
) => readonly (Range | null)[] | null;

export function tellClaimsInView(locate: Locate, signal: AbortSignal): void {
  answerCalls(VIEW_PORT, (port) => watchFor(port, locate, signal), signal);
}

function watchFor(port: Port, locate: Locate, signal: AbortSignal): void {
  const ending = new AbortController();
  const during = AbortSignal.any([signal, ending.signal]);
  port.onDisconnect.addListener(() => ending.abort());
  signal.addEventListener('abort', () => port.disconnect(), { once: true, signal: ending.signal });
  port.onMessage.addListener((message) => {
    const watch = parseWatch(message);
    if (watch === null) return;
    let last = '';
    const look = (): void => {
      const ranges = seen(() => locate(watch.visit, watch.claims)) ?? [];
      const claims = watch.claims.filter((_, index) => isInView(ranges[index] ?? null)).map(({ claim }) => claim);
      if (claims.join() === last) return;
      last = claims.join();
      const told: Envelope<ClaimsInView> = { v: MESSAGE_VERSION, type: 'view/claims-in-view', claims };
      port.postMessage(told);
    };
    const later = atMostEvery(EVERY_MS, look, during);
    // Scrolling of an inner box does not bubble, but it is captured.
    addEventListener('scroll', later, { passive: true, capture: true, signal: during });
    addEventListener('resize', later, { passive: true, signal: during });
    look();
  });
}

function isInView(range: Range | null): boolean {
  const box = range?.getBoundingClientRect();
  return box !== undefined && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
}

/** Runs at the end of each span of time in which it was called. */
function atMostEvery(ms: number, run: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      run();
    }, ms);
  };
}
