// The words of a report on the command line: the extension's own, and the few that only a terminal needs.
import arabic from '../../_locales/ar/messages.json';
import english from '../../_locales/en/messages.json';
import type { Report } from '../../claims/report.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { createLocale, type Locale, type UiLanguage } from '../../wording/locale.ts';
import { getMessageFrom, type MessageTable } from '../../wording/message-table.ts';
import { createSources, type Wording } from '../../wording/sources.ts';

export interface OwnWords {
  readonly file: string;
  readonly unsupported: string;
  readonly anyway: string;
  readonly noDate: string;
}

/** Reports are in the article's language where it is ours, else in English. */
export const languageOf = ({ article }: Report): UiLanguage => (article.lang === 'ar' ? 'ar' : 'en');

/** Names of a reader's own corpus too, which no extension has. */
export function wordingIn(lang: UiLanguage, { documents, origins, lexicon, events, propositions }: Corpus): Wording {
  const names = {
    documents: [...documents.values()],
    origins: Object.fromEntries(origins),
    speakers: lexicon.speakers,
    events,
    propositions,
  };
  return { locale: localeIn(lang), sources: createSources(lang, names) };
}

/** Made once: its formats cost more than a report. */
function localeIn(lang: UiLanguage): Locale {
  const known = LOCALES.get(lang) ?? createLocale(getMessageFrom(TABLES[lang]));
  LOCALES.set(lang, known);
  return known;
}

const TABLES: Readonly<Record<UiLanguage, MessageTable>> = { ar: arabic, en: english };
const LOCALES = new Map<UiLanguage, Locale>();

export const OWN_WORDS: Readonly<Record<UiLanguage, OwnWords>> = {
  en: {
    file: 'File',
    unsupported: 'This language is not supported: Muqarin compares articles in Arabic and English.',
    anyway: 'To compare it all the same, add --anyway.',
    noDate: 'Give it with --published YYYY-MM-DD, so that “yesterday” and “last month” can be worked out.',
  },
  ar: {
    file: 'الملف',
    unsupported: 'هذه اللغة غير مدعومة: يقارن مُقارِن المقالات العربية والإنجليزية.',
    anyway: 'لمقارنتها على أي حال أضف ‎--anyway.',
    noDate: 'حدِّده بالخيار ‎--published YYYY-MM-DD كي تُحسب التواريخ النسبية مثل «أمس» و«الشهر الماضي».',
  },
};
