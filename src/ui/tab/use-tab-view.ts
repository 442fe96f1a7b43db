// The tab's state as a view shows it: what is kept at once, then what the background says, then every change.
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../claims/result.ts';
import type { TabState } from '../../platform/tab-state.ts';
import type { TabLink } from './tab-link.ts';

/** `failed`: the background did not answer; the error is technical and in English. */
export type View = TabState | { readonly kind: 'failed'; readonly error: string };

export interface TabView {
  readonly view: View;
  readonly retry: () => void;
  readonly compareAnyway: () => void;
}

/** `known` is what is kept of the tab already: drawn at once. */
export function useTabView(link: TabLink, known: TabState | null): TabView {
  const [view, setView] = useState<View>(known ?? READING);
  const take = (result: Result<TabState>): void => setView(result.ok ? result.value : { kind: 'failed', error: result.error });
  const ask = async (question: () => Promise<Result<TabState>>): Promise<void> => {
    setView(READING);
    take(await question());
  };

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    link.watch((state) => {
      // Another page stands in the tab: what was shown is no longer about it.
      if (state === null) void ask(link.get);
      else setView(state);
    }, signal);
    // Whatever is shown may be of a page that went away without a word: the background looks.
    const look = async (): Promise<void> => {
      const result = await link.get();
      if (!signal.aborted) take(result);
    };
    link.watchLoads?.(() => void look(), signal);
    void look();
    return () => controller.abort();
  }, [link]);

  return { view, retry: () => void ask(link.get), compareAnyway: () => void ask(link.compareAnyway) };
}

const READING: View = { kind: 'reading' };
