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

export function useTabView(link: TabLink): TabView {
  const [view, setView] = useState<View>(READING);
  const take = (result: Result<TabState>): void => setView(result.ok ? result.value : { kind: 'failed', error: result.error });
  const ask = async (question: () => Promise<Result<TabState>>): Promise<void> => {
    setView(READING);
    take(await question());
  };

  useEffect(() => {
    const controller = new AbortController();
    let answered = false;
    link.watch((state) => {
      // Another page stands in the tab: what was shown is no longer about it.
      if (state === null) void ask(link.get);
      else setView(state);
    }, controller.signal);
    link.known().then((state) => {
      if (state !== null && !answered && !controller.signal.aborted) setView(state);
    }, ignoreUnreadableStore);
    link.get().then((result) => {
      answered = true;
      if (!controller.signal.aborted) take(result);
    });
    return () => controller.abort();
  }, [link]);

  return { view, retry: () => void ask(link.get), compareAnyway: () => void ask(link.compareAnyway) };
}

const READING: View = { kind: 'reading' };

/** Nothing is lost: the background answers the same question a moment later. */
const ignoreUnreadableStore = (): void => {};
