// A claim that the reader asked to see here, from its card in the page: shown whatever the filters say, opened, and in focus.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../claims/report.ts';
import type { ViewState } from '../../platform/view-state.ts';
import { opensByItself } from './claim-card.tsx';
import type { ReportLink } from './report-link.ts';
import { cardOf } from './use-in-view.ts';

export function useWanted(link: ReportLink, report: Report, view: ViewState, change: (change: Partial<ViewState>) => void): void {
  // An object, so that the same claim asked for twice is shown twice.
  const [wanted, setWanted] = useState<{ readonly claim: string } | null>(null);
  const shown = useRef<typeof wanted>(null);

  useEffect(() => {
    const controller = new AbortController();
    link.watchWanted?.((claim) => setWanted({ claim }), controller.signal);
    return () => controller.abort();
  }, [link]);

  useEffect(() => {
    const claim = report.claims.find(({ id }) => id === wanted?.claim);
    if (claim === undefined || shown.current === wanted) return;
    const card = cardOf(claim.id);
    if (card === null) {
      // Drawn again without filters, this effect finds it.
      change({ only: null, search: '' });
      return;
    }
    shown.current = wanted;
    if (opensByItself(claim) === view.toggled.includes(claim.id)) change({ toggled: toggledFor(view.toggled, claim.id) });
    card.scrollIntoView({ block: 'start' });
    card.querySelector<HTMLElement>('.jump')?.focus({ preventScroll: true });
  }, [wanted, view, report]);
}

const toggledFor = (toggled: readonly string[], claim: string): string[] =>
  toggled.includes(claim) ? toggled.filter((id) => id !== claim) : [...toggled, claim];
