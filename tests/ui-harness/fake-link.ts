// A tab for views to be about, without a browser: one state, and a record of what was asked of it.
import { type Result, success } from '../../src/claims/result.ts';
import type { MarkScope, TabState } from '../../src/platform/tab-state.ts';
import type { TabLink } from '../../src/ui/shared/tab-link.ts';

export interface FakeLink extends TabLink {
  /** `jump c1`, `marks all`, `anyway`, in order. */
  readonly asked: readonly string[];
  /** Tells the watching view of a new state. */
  readonly change: (state: TabState | null) => void;
}

export interface FakeAnswers {
  readonly known?: TabState | null;
  /** Never answers when left out. */
  readonly state?: Result<TabState>;
  readonly anyway?: Result<TabState>;
  readonly jump?: Result<boolean>;
  readonly setMarks?: Result<null>;
}

export function fakeLink({ known = null, state, anyway, jump = success(true), setMarks = success(null) }: FakeAnswers): FakeLink {
  const asked: string[] = [];
  const watchers = new Set<(state: TabState | null) => void>();
  const never = new Promise<never>(() => {});
  let marks: MarkScope = 'conflicts';
  return {
    asked,
    change: (changed) => {
      for (const watcher of watchers) watcher(changed);
    },
    known: async () => known,
    get: async () => {
      asked.push('get');
      return state ?? never;
    },
    watch: (changed, signal) => {
      watchers.add(changed);
      signal.addEventListener('abort', () => watchers.delete(changed));
    },
    compareAnyway: async () => {
      asked.push('anyway');
      return anyway ?? never;
    },
    jump: async (claim) => {
      asked.push(`jump ${claim}`);
      return jump;
    },
    marks: async () => marks,
    setMarks: async (scope) => {
      asked.push(`marks ${scope}`);
      marks = scope;
      return setMarks;
    },
  };
}
