// The reader's locale in the background, which carries both tables: a worker cannot load a file later.
import arabic from '../_locales/ar/messages.json';
import english from '../_locales/en/messages.json';
import type { Settings } from '../platform/settings.ts';
import { loadLocale } from '../wording/load-locale.ts';
import type { Locale, UiLanguage } from '../wording/locale.ts';
import type { MessageTable } from '../wording/message-table.ts';

const TABLES: Readonly<Record<UiLanguage, MessageTable>> = { ar: arabic, en: english };

export const localeFor = (settings: Settings): Promise<Locale> => loadLocale(settings, async (lang) => TABLES[lang]);
