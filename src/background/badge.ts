// The toolbar button of a tab: the number of conflicts, a quiet mark when none differs, nothing on any other page.
import type { Report } from '../claims/report.ts';
import { browser } from '../platform/browser.ts';
import type { TabState } from '../platform/tab-state.ts';

export type ButtonState = 'off' | 'on' | 'conflict';

export interface Badge {
  readonly text: string;
  readonly icon: ButtonState;
}

/** White on these has a contrast of more than 4.5. */
const COLOURS: Readonly<Record<ButtonState, string>> = { off: '#5f6368', on: '#1b6e53', conflict: '#b3261e' };
const ALL_AGREE = '✓';
const SIZES = [16, 32, 48] as const;

/** What the button shows for a state. */
export function badgeOf(state: TabState | null): Badge {
  if (state?.kind !== 'result') return { text: '', icon: state?.kind === 'nothing-to-compare' ? 'on' : 'off' };
  const conflicts = countConflicts(state.report);
  if (conflicts > 0) return { text: String(conflicts), icon: 'conflict' };
  return { text: state.report.claims.some((claim) => claim.verdict === 'agrees') ? ALL_AGREE : '', icon: 'on' };
}

const countConflicts = (report: Report): number => report.claims.filter((claim) => claim.verdict === 'conflicts').length;

/** Draws the badge; a tab that is gone meanwhile is no error. */
export async function showBadge(tab: number, state: TabState | null): Promise<void> {
  const { text, icon } = badgeOf(state);
  const path = Object.fromEntries(SIZES.map((size) => [size, `icons/${icon}-${size}.png`]));
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOURS[icon] }),
    browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' }),
    browser.action.setIcon({ tabId: tab, path }),
  ]);
}
