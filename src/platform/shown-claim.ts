// The claim that a card was asked to show in the panel: kept for the tab, because the panel may open a moment later.
import * as v from 'valibot';
import { browser } from './browser.ts';

export async function showClaim(tab: number, claim: string): Promise<void> {
  // The time makes a second wish for the same claim a change.
  await browser.storage.session.set({ [key(tab)]: { claim, at: Date.now() } });
}

/** Calls back with the claim that was asked for last, once, and with each later one, until the signal ends it. */
export function watchShownClaim(tab: number, shown: (claim: string) => void, signal: AbortSignal): void {
  const take = (kept: unknown): void => {
    const parsed = v.safeParse(Kept, kept);
    if (!parsed.success || signal.aborted) return;
    shown(parsed.output.claim);
    // A panel that is opened again later begins at the top.
    void browser.storage.session.remove(key(tab));
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session') take(changes[key(tab)]?.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  void browser.storage.session.get(key(tab)).then((kept) => take(kept[key(tab)]));
}

const key = (tab: number): string => `shown:${tab}`;
const Kept = v.object({ claim: v.string(), at: v.number() });
