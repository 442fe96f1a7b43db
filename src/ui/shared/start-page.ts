// What every page of ours does first: the reader's language, direction and theme, now and whenever they change.
import { readSettings, type Settings, watchSettings } from '../../platform/settings.ts';
import { BUNDLED_NAMES } from '../../wording/bundled-names.ts';
import { loadLocale } from '../../wording/load-locale.ts';
import { createSources, type Wording } from '../../wording/sources.ts';
import { applyTheme } from './theme.ts';

/**
 * Calls `draw` with the words to draw in, and again when the reader's language, numerals or theme change elsewhere, until the
 * signal ends it.
 */
export async function startPage(draw: (wording: Wording, settings: Settings) => void, signal?: AbortSignal): Promise<void> {
  let latest: Settings | undefined;
  const show = async (settings: Settings): Promise<void> => {
    latest = settings;
    applyTheme(settings.theme);
    const locale = await loadLocale(settings);
    // A language whose messages took longer must not draw over one that was chosen after it.
    if (signal?.aborted || latest !== settings) return;
    document.documentElement.lang = locale.lang;
    document.documentElement.dir = locale.dir;
    draw({ locale, sources: createSources(locale.lang, BUNDLED_NAMES) }, settings);
  };
  watchSettings((settings) => void show(settings), signal ?? new AbortController().signal);
  await show(await readSettings());
}
