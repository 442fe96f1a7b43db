// What a view can learn of and do to the tab that it is about.
import type { Result } from '../../claims/result.ts';
import { askBackground } from '../../platform/ask.ts';
import { readSettings } from '../../platform/settings.ts';
import type { MarkScope, TabState } from '../../platform/tab-state.ts';
import { readTab, watchTab } from '../../platform/tabs-store.ts';

/** An interface, so that a view can be drawn without a browser's extension APIs. */
export interface TabLink {
  /** What is kept already, without waking the background; `null` when nothing is. */
  readonly known: () => Promise<TabState | null>;
  /** Reads and compares the page first when nothing is known of it. */
  readonly get: () => Promise<Result<TabState>>;
  readonly watch: (changed: (state: TabState | null) => void, signal: AbortSignal) => void;
  readonly compareAnyway: () => Promise<Result<TabState>>;
  /** False when the passage is no longer in the page. */
  readonly jump: (claim: string) => Promise<Result<boolean>>;
  readonly marks: () => Promise<MarkScope>;
  readonly setMarks: (scope: MarkScope) => Promise<Result<null>>;
}

export function linkTab(tab: number): TabLink {
  return {
    known: async () => (await readTab(tab))?.state ?? null,
    get: () => askBackground({ type: 'state/get', tab }),
    watch: (changed, signal) => watchTab(tab, changed, signal),
    compareAnyway: () => askBackground({ type: 'article/compare-anyway', tab }),
    jump: (claim) => askBackground({ type: 'claim/jump', tab, claim }),
    marks: async () => (await readSettings()).marks,
    setMarks: (scope) => askBackground({ type: 'marks/set', tab, scope }),
  };
}
