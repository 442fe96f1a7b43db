// A look every other second while the reader has the page before them, for what no event tells: that the extension was updated or
// removed, or that the page took our marks away.

const EVERY_MS = 2000;

/** Beats only while the document is visible, until the signal ends it. */
export function heartbeat(document: Document, beat: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const turn = (): void => {
    clearInterval(timer);
    if (document.visibilityState === 'visible') timer = setInterval(beat, EVERY_MS);
  };
  const back = (): void => {
    // The page may have been left alone for days: one look at once.
    if (document.visibilityState === 'visible') beat();
    if (!signal.aborted) turn();
  };
  document.addEventListener('visibilitychange', back, { signal });
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  turn();
}
