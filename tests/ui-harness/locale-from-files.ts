// `browser.i18n.getMessage` over the files of `_locales`.
import ar from '../../src/_locales/ar/messages.json';
import en from '../../src/_locales/en/messages.json';
import { createLocale, type GetMessage, type Locale, type UiLanguage } from '../../src/wording/locale.ts';
import { getMessageFrom } from '../../src/wording/message-table.ts';

export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}

export const MESSAGES: Readonly<Record<UiLanguage, ReadonlyMap<string, Message>>> = {
  ar: new Map<string, Message>(Object.entries(ar)),
  en: new Map<string, Message>(Object.entries(en)),
};

/** As the browser gives them. */
export const messagesOf = (lang: UiLanguage): GetMessage => getMessageFrom(Object.fromEntries(MESSAGES[lang]));

export const localeOf = (lang: UiLanguage): Locale => createLocale(messagesOf(lang));
