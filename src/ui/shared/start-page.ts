// What every page of ours does first: the reader's language, direction and theme, now and whenever they change.
import { readSettings, type Settings, watchSettings } from '../../platform/settings.ts';
import { BUNDLED_NAMES } from '../../wording/bundled-names.ts';
import { loadLocale } from '../../wording/load-locale.ts';
import { createSources, type Wording } from '../../wording/sources.ts';
import { loadTable } from './message-tables.ts';
import { applyTheme } from './theme.ts';

/**
 * Calls `draw` with the words to draw in, and again when the reader's language, numerals or theme change elsewhere, until the
 * signal ends it.
 */
export async function startPage(draw: (wording: Wording, settings: Settings) => void, signal?: AbortSignal): Promise<void> {
  const show = async (settings: Settings): Promise<void> => {
    applyTheme(settings.theme);
    const locale = await loadLocale(settings, loadTable);
    if (signal?.aborted) return;
    document.documentElement.lang = locale.lang;
    document.documentElement.dir = locale.dir;
    draw({ locale, sources: createSources(locale.lang, BUNDLED_NAMES) }, settings);
  };
  watchSettings((settings) => void show(settings), signal ?? new AbortController().signal);
  await show(await readSettings());
}
