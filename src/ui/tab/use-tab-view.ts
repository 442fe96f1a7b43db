// The tab's state as a view shows it: what is kept at once, then what the background says, then every change.
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../claims/result.ts';
import type { TabState } from '../../platform/tab-state.ts';
import type { TabLink } from './tab-link.ts';

export type View =
  | TabState
  /** The background did not answer; the error is technical and in English. */
  | { readonly kind: 'failed'; readonly error: string }
  /** The reader wants nothing read on this site. */
  | { readonly kind: 'switched-off' };

export interface TabView {
  readonly view: View;
  readonly retry: () => void;
  readonly compareAnyway: () => void;
}

export interface FirstLook {
  /** What is kept of the tab already: drawn at once. */
  readonly known: TabState | null;
  /** The reader asked for this tab by opening the view; a panel that only follows them from tab to tab was not asked. */
  readonly isAsked: boolean;
}

export function useTabView(link: TabLink, { known, isAsked }: FirstLook): TabView {
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
      setView(state ?? READING);
      if (state === null) void look();
    }, signal);
    // Whatever is shown may be of a page that went away without a word: the background looks.
    const look = async (isWanted = false): Promise<void> => {
      if (!isWanted && !(await link.mayLook())) {
        if (!signal.aborted) setView(OFF);
        return;
      }
      const result = await link.get();
      if (!signal.aborted) take(result);
    };
    link.watchLoads?.(() => void look(), signal);
    void look(isAsked || known !== null);
    return () => controller.abort();
  }, [link]);

  return { view, retry: () => void ask(link.get), compareAnyway: () => void ask(link.compareAnyway) };
}

const READING: View = { kind: 'reading' };
const OFF: View = { kind: 'switched-off' };
