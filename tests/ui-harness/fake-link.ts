// A tab for views to be about, without a browser: one state, and a record of what was asked of it.
import { failure, type Result, success } from '../../src/claims/result.ts';
import type { ReferencesReport } from '../../src/claims/saved.ts';
import type { Site } from '../../src/platform/sites.ts';
import type { MarkScope, TabState } from '../../src/platform/tab-state.ts';
import type { ViewState } from '../../src/platform/view-state.ts';
import type { TabAtFirst } from '../../src/ui/tab/app.tsx';
import type { TabLink } from '../../src/ui/tab/tab-link.ts';

export interface FakeLink extends TabLink {
  /** `jump c1`, `marks all`, `anyway`, in order. */
  readonly asked: readonly string[];
  /** What the view was told to remember, the last one last. */
  readonly kept: readonly ViewState[];
  /** Tells the watching view of a new state. */
  readonly change: (state: TabState | null) => void;
  /** The reader scrolls the page: these claims are in view. */
  readonly scroll: (claims: readonly string[]) => void;
  /** The reader asks for a claim, from its card in the page. */
  readonly want: (claim: string) => void;
}

export interface FakeAnswers {
  readonly known?: TabState | null;
  readonly remembered?: ViewState | null;
  /** Never answers when left out. */
  readonly state?: Result<TabState>;
  readonly anyway?: Result<TabState>;
  readonly jump?: Result<boolean>;
  readonly back?: Result<boolean>;
  readonly setMarks?: Result<null>;
  readonly site?: Site | null;
  /** What the site is after the reader changed it; left out, the reader declined. */
  readonly siteChanged?: Site;
  /** The reader wants nothing read here. */
  readonly isOff?: boolean;
  /** The page beside the reader's own references; nothing is saved when it is left out. */
  readonly references?: Result<ReferencesReport>;
  readonly saved?: Result<ReferencesReport>;
  /** Claims in view from the beginning. */
  readonly inView?: readonly string[];
}

const NOTHING_SAVED: ReferencesReport = { saved: 0, history: null, articles: [] };

/** As a view finds the tab at first. */
export const fakeTab = (answers: FakeAnswers, link: FakeLink = fakeLink(answers)): TabAtFirst => ({
  tab: 1,
  link,
  known: answers.known ?? null,
  isAsked: answers.isOff !== true,
  remembered: answers.remembered ?? null,
});

export function fakeLink(answers: FakeAnswers): FakeLink {
  const { state, anyway, jump = success(true), back = success(true), setMarks = success(null), siteChanged, inView } = answers;
  const asked: string[] = [];
  const kept: ViewState[] = [];
  const watchers = new Set<(state: TabState | null) => void>();
  const scrolled = new Set<(claims: readonly string[]) => void>();
  const wanting = new Set<(claim: string) => void>();
  const never = new Promise<never>(() => {});
  let marks: MarkScope = 'conflicts';
  let site = answers.site ?? null;
  return {
    asked,
    kept,
    change: (changed) => {
      for (const watcher of watchers) watcher(changed);
    },
    scroll: (claims) => {
      for (const watcher of scrolled) watcher(claims);
    },
    want: (claim) => {
      for (const watcher of wanting) watcher(claim);
    },
    get: async () => {
      asked.push('get');
      return state ?? never;
    },
    mayLook: async () => answers.isOff !== true,
    watch: (changed, signal) => until(signal, watchers, changed),
    compareAnyway: async () => {
      asked.push('anyway');
      return anyway ?? never;
    },
    jump: async (claim) => {
      asked.push(`jump ${claim}`);
      return jump;
    },
    back: async () => {
      asked.push('back');
      return back;
    },
    watchInView: (changed, signal) => {
      until(signal, scrolled, changed);
      if (inView !== undefined) changed(inView);
    },
    watchWanted: (wanted, signal) => until(signal, wanting, wanted),
    marks: async () => marks,
    setMarks: async (scope) => {
      asked.push(`marks ${scope}`);
      marks = scope;
      return setMarks;
    },
    site: async () => site,
    watchSite: () => {},
    changeSite: async ({ kind, host }) => {
      asked.push(`site ${kind} ${host}`);
      site = siteChanged ?? site;
      return siteChanged !== undefined;
    },
    references: async () => answers.references ?? success(NOTHING_SAVED),
    save: async () => {
      asked.push('save');
      return answers.saved ?? failure('full');
    },
    remember: (view) => kept.push(view),
  };
}

function until<T>(signal: AbortSignal, watchers: Set<T>, watcher: T): void {
  watchers.add(watcher);
  signal.addEventListener('abort', () => watchers.delete(watcher));
}
