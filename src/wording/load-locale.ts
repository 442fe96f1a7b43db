// The locale that the reader chose: the browser's own messages where its language is the one, else a table that comes with the extension.
import { browser } from '../platform/browser.ts';
import { loadPart } from '../platform/parts.ts';
import type { Settings } from '../platform/settings.ts';
import { createLocale, type GetMessage, type Locale, languageOf, type UiLanguage } from './locale.ts';
import { getMessageFrom, type MessageTable } from './message-table.ts';

export type LoadTable = (lang: UiLanguage) => Promise<MessageTable>;

/** Loads nothing when the browser speaks the language that is asked for. */
export async function loadLocale({ language, numerals }: Settings, loadTable: LoadTable = tablePart): Promise<Locale> {
  const own: GetMessage = (key, substitutions) => browser.i18n.getMessage(key, substitutions);
  const isOwn = language === 'browser' || language === languageOf(own);
  return createLocale(isOwn ? own : getMessageFrom(await loadTable(language)), numerals);
}

// Nobody but the tables' own scripts publishes under these names (ui/tables).
const tablePart: LoadTable = async (lang) => (await loadPart(`messages-${lang}`)) as MessageTable;
