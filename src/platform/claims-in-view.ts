// Which claims the reader of a page has before them: a panel listens over a port of its own, so that a page that nobody listens to
// measures nothing, the background sleeps, and the page stops by itself when the panel is closed.
import * as v from 'valibot';
import { browser } from './browser.ts';
import { type ClaimsInView, type Envelope, MESSAGE_VERSION, VIEW_PORT, type ViewWatch } from './messages.ts';
import { readTab, watchTab } from './tabs-store.ts';

/**
 * Calls back with the ids of the claims in view, in reading order, each time that they change, until the signal ends it; follows
 * the tab from reading to reading. Empty when no page of ours answers.
 */
export function watchClaimsInView(tab: number, changed: (claims: readonly string[]) => void, signal: AbortSignal): void {
  let port: ReturnType<typeof browser.tabs.connect> | null = null;
  let turn = 0;

  const hangUp = (): void => {
    port?.disconnect();
    port = null;
  };

  const call = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const record = await readTab(tab);
    if (mine !== turn || signal.aborted) return;
    hangUp();
    if (record?.visit == null || record.state.kind !== 'result') return changed([]);
    const claims = record.state.report.claims.map(({ id, verdict, start, end }) => ({ claim: id, verdict, start, end }));
    const watch: Envelope<ViewWatch> = { v: MESSAGE_VERSION, type: 'view/watch', visit: record.visit, claims };
    const opened = browser.tabs.connect(tab, { name: VIEW_PORT, frameId: 0 });
    port = opened;
    opened.onMessage.addListener((message: unknown) => {
      const told = parseClaimsInView(message);
      if (told !== null && port === opened) changed(told.claims);
    });
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = null;
      changed([]);
    });
    opened.postMessage(watch);
  };

  watchTab(tab, () => void call(), signal);
  signal.addEventListener('abort', hangUp, { once: true });
  void call();
}

const Told = v.strictObject({
  v: v.literal(MESSAGE_VERSION),
  type: v.literal('view/claims-in-view'),
  claims: v.pipe(v.array(v.pipe(v.string(), v.regex(/^c\d{1,6}$/))), v.maxLength(5_000)),
});

/** Exported for its test. */
export function parseClaimsInView(message: unknown): ClaimsInView | null {
  const parsed = v.safeParse(Told, message);
  return parsed.success ? parsed.output : null;
}
