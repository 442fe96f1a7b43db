// The claims whose passages the reader has before their eyes in the text, as they scroll.
import { useEffect, useState } from 'preact/hooks';
import type { ReportLink } from './report-link.ts';

/** Ids of claims; the card of the first is brought into view while the reader is busy with the text and not with this view. */
export function useInView(link: ReportLink): readonly string[] {
  const [claims, setClaims] = useState<readonly string[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    link.watchInView?.((seen) => {
      setClaims(seen);
      if (seen[0] !== undefined && !document.hasFocus()) cardOf(seen[0])?.scrollIntoView({ block: 'nearest' });
    }, controller.signal);
    return () => controller.abort();
  }, [link]);
  return claims;
}

/** The card of a claim; `null` when a filter hides it. */
export const cardOf = (claim: string): HTMLElement | null => document.querySelector(`[data-claim="${CSS.escape(claim)}"]`);
