// The words of the interface, from the same messages as the extension's, and the few that only a terminal needs.

import arabic from '../../_locales/ar/messages.json';
import english from '../../_locales/en/messages.json';
import type { Report } from '../../claims/report.ts';

export type Language = 'ar' | 'en';

export interface Wording {
  readonly language: Language;
  /** The message of a key with its placeholders filled in order; `null` when there is none. */
  say(key: string, ...values: readonly string[]): string | null;
  /** As `say`, with the plural form of `count` and the count as the first value. */
  count(key: string, count: number, ...values: readonly string[]): string;
  number(value: number): string;
  readonly own: OwnWords;
}

interface OwnWords {
  readonly file: string;
  readonly published: string;
  readonly unsupported: string;
  readonly anyway: string;
  readonly noDate: string;
  readonly comma: string;
  /** Quotation marks around the page's words. */
  readonly quote: readonly [string, string];
}

/** Reports are in the article's language where it is ours, else in English. */
export const languageOfReport = (report: Report): Language => (report.article.lang === 'ar' ? 'ar' : 'en');

export function wordingIn(language: Language): Wording {
  const messages = MESSAGES[language];
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 });
  const say = (key: string, ...values: readonly string[]): string | null => fill(messages.get(key), values);
  const number = (value: number): string => numbers.format(value);
  return {
    language,
    say,
    count: (key, count, ...values) => say(`${key}_${plurals.select(count)}`, number(count), ...values) ?? `${number(count)} ${key}`,
    number,
    own: OWN[language],
  };
}

/** Western digits in both: a reader of the report compares them with those of the text. */
export const LOCALES = { ar: 'ar-u-nu-latn', en: 'en' } as const;

const OWN: Readonly<Record<Language, OwnWords>> = {
  en: {
    file: 'File',
    published: 'Published',
    unsupported: 'This language is not supported: Muqarin compares articles in Arabic and English.',
    anyway: 'To compare it all the same, add --anyway.',
    noDate: 'Give it with --published YYYY-MM-DD, so that “yesterday” and “last month” can be worked out.',
    comma: ', ',
    quote: ['“', '”'],
  },
  ar: {
    file: 'الملف',
    published: 'النشر',
    unsupported: 'هذه اللغة غير مدعومة: يقارن مُقارِن المقالات العربية والإنجليزية.',
    anyway: 'لمقارنتها على أي حال أضف ‎--anyway.',
    noDate: 'حدِّده بالخيار ‎--published YYYY-MM-DD كي تُحسب التواريخ النسبية مثل «أمس» و«الشهر الماضي».',
    comma: '، ',
    quote: ['«', '»'],
  },
};

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const tableOf = (messages: Readonly<Record<string, Message>>): ReadonlyMap<string, Message> => new Map(Object.entries(messages));
const MESSAGES: Readonly<Record<Language, ReadonlyMap<string, Message>>> = { ar: tableOf(arabic), en: tableOf(english) };

/** `$NAME$` stands for its placeholder's content, `$1` for the first value; as browsers fill in messages. */
function fill(message: Message | undefined, values: readonly string[]): string | null {
  if (!message) return null;
  return message.message.replace(/\$([A-Za-z0-9_@]+)\$/g, (_, name: string) => {
    const content = message.placeholders?.[name.toLowerCase()]?.content ?? '';
    return content.replace(/\$(\d)/g, (_all, index: string) => values[Number(index) - 1] ?? '');
  });
}
