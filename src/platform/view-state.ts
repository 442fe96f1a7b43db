// What a reader can set in a view of a report.
import type { Verdict } from '../claims/verdict.ts';

export const GROUPINGS = ['verdict', 'kind'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Longer than any claim: what is pasted by mistake is cut. */
export const LONGEST_SEARCH = 200;

export interface ViewState {
  /** Which article it was set for; another one begins afresh. */
  readonly article: string;
  /** `null` shows every verdict. */
  readonly only: Verdict | null;
  readonly search: string;
  readonly grouping: Grouping;
  /** Ids of claims whose details the reader opened or closed. */
  readonly toggled: readonly string[];
  /** CSS pixels from the top. */
  readonly scroll: number;
}

export const freshView = (article: string): ViewState => ({
  article,
  only: null,
  search: '',
  grouping: 'verdict',
  toggled: [],
  scroll: 0,
});
