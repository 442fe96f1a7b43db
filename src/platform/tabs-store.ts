// The state of each tab, kept in session storage: the worker may die at any time, and a view can draw without waking it.
import * as v from 'valibot';
import { REPORT_SCHEMA, type Report } from '../claims/report.ts';
import { browser } from './browser.ts';
import { type TabState, UNREADABLE } from './tab-state.ts';

/** A state with what the background must know to speak to the page about it. */
export interface TabRecord {
  readonly state: TabState;
  /** The page's reading that the state rests on; `null` when it has not been read. */
  readonly visit: string | null;
  /** The name of the set of corpora that it was compared with; left out, the bundled one alone. */
  readonly corpora?: string;
}

/** What is known of the tab; `null` when nothing is, or when what was kept does not fit this version or cannot be read. */
export async function readTab(tab: number): Promise<TabRecord | null> {
  const kept: Record<string, unknown> = await browser.storage.session.get(key(tab)).catch(() => ({}));
  return parse(kept[key(tab)]);
}

export async function writeTab(tab: number, record: TabRecord): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: record });
}

export async function dropTab(tab: number): Promise<void> {
  await browser.storage.session.remove(key(tab));
}

/** Drops what is kept of tabs that are no longer open, the views' own records too. */
export async function dropTabsBut(open: readonly number[]): Promise<void> {
  const kept = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(
    kept.filter((name) => {
      const [, tab] = OF_A_TAB.exec(name) ?? [];
      return tab !== undefined && !open.includes(Number(tab));
    }),
  );
}

/** Calls back with each new state of the tab (`null`: the tab's page is gone) until the signal ends it. */
export function watchTab(tab: number, changed: (state: TabState | null) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key(tab)];
    if (area === 'session' && change !== undefined) changed(parse(change.newValue)?.state ?? null);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

const key = (tab: number): string => `tab:${tab}`;
/** The keys of records about one tab: `tab:12`, `view:12`. */
const OF_A_TAB = /^[a-z]+:(\d+)$/;

// The engine made the report and only we can write session storage: its schema id says that it is of this version.
const ReportKept = v.custom<Report>(
  (value) => typeof value === 'object' && value !== null && 'schema' in value && value.schema === REPORT_SCHEMA,
);
const read = { report: ReportKept, comparedOnly: v.nullable(v.number()) };

const Kept = v.object({
  visit: v.nullable(v.string()),
  corpora: v.optional(v.string(), ''),
  state: v.variant('kind', [
    v.object({ kind: v.literal('reading') }),
    v.object({ kind: v.literal('not-about'), ...read }),
    v.object({ kind: v.literal('nothing-to-compare'), ...read }),
    v.object({ kind: v.literal('result'), ...read }),
    v.object({ kind: v.literal('unreadable'), why: v.picklist(UNREADABLE) }),
  ]),
});

function parse(kept: unknown): TabRecord | null {
  const parsed = v.safeParse(Kept, kept);
  return parsed.success ? parsed.output : null;
}
