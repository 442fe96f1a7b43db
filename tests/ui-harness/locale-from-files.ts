// `browser.i18n.getMessage` over the files of `_locales`, with its rules for placeholders.
import ar from '../../src/_locales/ar/messages.json';
import en from '../../src/_locales/en/messages.json';
import { createLocale, type GetMessage, type Locale, type UiLanguage } from '../../src/wording/locale.ts';

export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}

export const MESSAGES: Readonly<Record<UiLanguage, ReadonlyMap<string, Message>>> = {
  ar: new Map<string, Message>(Object.entries(ar)),
  en: new Map<string, Message>(Object.entries(en)),
};

export function getMessageFrom(lang: UiLanguage): GetMessage {
  return (key, substitutions) => {
    const entry = MESSAGES[lang].get(key);
    if (entry === undefined) return '';
    return entry.message.replaceAll(/\$(\w+)\$/g, (_, name: string) => {
      const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
      return content.replaceAll(/\$(\d)/g, (_, index: string) => substitutions[Number(index) - 1] ?? '');
    });
  };
}

export const localeOf = (lang: UiLanguage): Locale => createLocale(getMessageFrom(lang));
