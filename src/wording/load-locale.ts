// The locale that the reader chose: the browser's own messages where its language is the one, else a table that comes with the extension.
import { browser } from '../platform/browser.ts';
import type { Settings } from '../platform/settings.ts';
import { createLocale, type GetMessage, type Locale, languageOf, type UiLanguage } from './locale.ts';
import { getMessageFrom, type MessageTable } from './message-table.ts';

/** Pages and background get at the tables in their own ways: ui/shared/message-tables.ts, background/locale.ts. */
export type LoadTable = (lang: UiLanguage) => Promise<MessageTable>;

/** Loads nothing when the browser speaks the language that is asked for. */
export async function loadLocale({ language, numerals }: Settings, loadTable: LoadTable): Promise<Locale> {
  const own: GetMessage = (key, substitutions) => browser.i18n.getMessage(key, substitutions);
  const isOwn = language === 'browser' || language === languageOf(own);
  return createLocale(isOwn ? own : getMessageFrom(await loadTable(language)), numerals);
}
