// The reader's settings in local storage: one versioned record, with a step for each older version.
import * as v from 'valibot';
import { browser } from './browser.ts';
import { LANGUAGE_CHOICES, MARK_STYLES, NUMERALS, THEMES } from './choices.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { MARK_SCOPES } from './tab-state.ts';

const KEY = 'settings';
const VERSION = 2;

// A value that is not one of ours falls back alone: it must not take the reader's other choices with it.
const Settings = v.object({
  /** What is marked in pages. Conflicts alone by default: the page stays quiet. */
  marks: v.fallback(v.picklist(MARK_SCOPES), 'conflicts'),
  markStyle: v.fallback(v.picklist(MARK_STYLES), 'line'),
  language: v.fallback(v.picklist(LANGUAGE_CHOICES), 'browser'),
  /** The outlets that cover the talks print Western digits in Arabic too; the same shape on both sides is easier to compare. */
  numerals: v.fallback(v.picklist(NUMERALS), 'latn'),
  theme: v.fallback(v.picklist(THEMES), 'browser'),
});
export type Settings = Readonly<v.InferOutput<typeof Settings>>;

export const DEFAULT_SETTINGS: Settings = v.parse(Settings, {});

/** What was kept, brought to this version; the defaults when there is nothing, nothing that fits, or nothing that can be read. */
export const readSettings = (): Promise<Settings> => readKept().catch(() => DEFAULT_SETTINGS);

/** Rejects where the browser cannot read its own storage. */
async function readKept(): Promise<Settings> {
  const kept = await browser.storage.local.get(KEY);
  return migrate(kept[KEY]);
}

/** Changes some settings and gives back all of them. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return oneAtATime(KEY, async () => {
    // What cannot be read is not written over.
    const settings = { ...(await readKept()), ...change };
    await browser.storage.local.set({ [KEY]: { version: VERSION, settings } });
    return settings;
  });
}

/** Calls back with the settings each time that they change, until the signal ends it. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) changed(migrate(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** `STEPS[n]` brings settings of version n + 1 to version n + 2. */
const STEPS: readonly ((settings: unknown) => unknown)[] = [
  // Version 2 adds choices, each with a default, and leaves `marks` as it was.
  (settings) => settings,
];

const Kept = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)), settings: v.unknown() });

/** Exported for the tests of each older version. */
export function migrate(kept: unknown): Settings {
  const record = v.safeParse(Kept, kept);
  // Settings of a later version (after a downgrade) may mean other things by the same names: start afresh.
  if (!record.success || record.output.version > VERSION) return DEFAULT_SETTINGS;
  let settings = record.output.settings;
  for (const step of STEPS.slice(record.output.version - 1)) settings = step(settings);
  const parsed = v.safeParse(Settings, settings);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}
