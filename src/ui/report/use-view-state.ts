// What the reader has set in a view of a report: as it was left, changed at once, remembered.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Report } from '../../claims/report.ts';
import { freshView, type ViewState } from '../../platform/view-state.ts';

/** A scroll is remembered when it has come to rest. */
const REST_MS = 200;

export interface ViewMemory {
  readonly remembered: ViewState | null;
  readonly remember: (state: ViewState) => void;
}

/** Another article in the same place begins afresh. */
export function useViewState({ article }: Report, memory: ViewMemory | undefined) {
  const name = article.url ?? article.title ?? '';
  const [view, setView] = useState<ViewState>(() => {
    const left = memory?.remembered ?? null;
    return left?.article === name ? left : freshView(name);
  });
  const change = (changed: Partial<ViewState>): void =>
    setView((before) => {
      const after = { ...before, ...changed };
      memory?.remember(after);
      return after;
    });

  // Before the first paint, so that nothing jumps; later renders leave the reader's place alone.
  useLayoutEffect(() => {
    if (view.scroll > 0) scrollTo({ top: view.scroll, behavior: 'instant' });
    const controller = new AbortController();
    let rest: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      clearTimeout(rest);
      rest = setTimeout(() => change({ scroll: Math.round(document.documentElement.scrollTop) }), REST_MS);
    };
    if (memory !== undefined) addEventListener('scroll', keep, { passive: true, signal: controller.signal });
    return () => {
      clearTimeout(rest);
      controller.abort();
    };
  }, []);

  return { view, change };
}
