// The reader's language: messages, plurals, numbers, dates and lists, all of one language and one direction.
import type { DateInterval, IsoDay } from '../claims/time.ts';
import type { Numerals } from '../platform/choices.ts';
import type { Family, Member, MessageKey, OpenFamily, PluralName } from './message-keys.ts';

/** Every argument of a message is isolated from the text around it, so that a figure or a Latin name cannot turn a line around. */
export interface Locale {
  readonly lang: UiLanguage;
  readonly dir: 'rtl' | 'ltr';
  readonly t: (key: MessageKey, ...args: readonly string[]) => string;
  /** The message of one member of a closed family: `of('reason', 'same-value')`. */
  readonly of: <F extends Family>(family: F, member: Member<F>, ...args: readonly string[]) => string;
  /** The name of a corpus's id, `null` when there is no message for it. */
  readonly named: (family: OpenFamily, id: string) => string | null;
  /** The count itself is the message's first argument. */
  readonly plural: (name: PluralName, count: number, ...args: readonly string[]) => string;
  readonly number: (value: number) => string;
  /** 0 to 1. */
  readonly share: (value: number) => string;
  /** Of a file or a store, in kilobytes or more. */
  readonly size: (bytes: number) => string;
  readonly day: (day: IsoDay) => string;
  readonly interval: (interval: DateInterval) => string;
  /** As short as a mark on an axis must be: "25 Jan", "Jan 2024", "2024". */
  readonly tick: (day: IsoDay, fineness: Fineness) => string;
  readonly list: (items: readonly string[]) => string;
}

export type Fineness = 'day' | 'month' | 'year';

export const UI_LANGUAGES = ['ar', 'en'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** As `browser.i18n.getMessage`: the empty string for a key that does not exist. */
export type GetMessage = (key: string, substitutions: string[]) => string;

/** `numerals` are those of Arabic; English has its own. */
export function createLocale(getMessage: GetMessage, numerals: Numerals = 'latn'): Locale {
  const lang = languageOf(getMessage);
  const tag = lang === 'en' ? 'en-GB' : `ar-u-nu-${numerals}`;
  const isolate = isolateFor(lang);
  const message = (key: string, args: readonly string[]): string => getMessage(key, args.map(isolate));
  const plurals = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(tag);
  const shares = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(lang, { type: 'conjunction' });
  const dates = dateFormats(tag);
  return {
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    t: (key, ...args) => message(key, args),
    of: (family, member, ...args) => message(keyOf(family, member), args),
    named: (family, id) => message(keyOf(family, id), []) || null,
    plural: (name, count, ...args) => message(`${name}_${plurals.select(count)}`, [numbers.format(count), ...args]),
    number: (value) => numbers.format(value),
    share: (value) => shares.format(value),
    size: (bytes) => sizeText(tag, bytes),
    day: (day) => dates.day.format(noon(day)),
    interval: (interval) => formatInterval(dates, interval),
    tick: (day, fineness) => dates.tick[fineness].format(noon(day)),
    list: (items) => lists.format(items.map(isolate)),
  };
}

/** Which language the messages are in. Not the browser's: with a browser in French they are the English ones, and so must the rest be. */
export const languageOf = (getMessage: GetMessage): UiLanguage => (getMessage('ui_language', []) === 'ar' ? 'ar' : 'en');

/** A text without the isolating marks, for a comparison of words. */
export const plain = (text: string): string => text.replaceAll(ISOLATES, '');

const ISOLATES = /[\u2066-\u2069]/g;

/**
 * FSI … PDI: the text's direction is its own. A text that was itself put together from parts takes the interface's,
 * because FSI looks past isolated parts and would find no letter to go by.
 */
function isolateFor(lang: UiLanguage): (text: string) => string {
  const whole = lang === 'ar' ? '\u2067' : '\u2066';
  return (text) => `${text.includes('\u2069') ? whole : '\u2068'}${text}\u2069`;
}

const keyOf = (family: string, member: string): string => `${family}_${member.replaceAll('-', '_')}`;

/** A thousand to the kilobyte, as browsers and systems show it to readers. */
function sizeText(tag: string, bytes: number): string {
  const [unit, value] = bytes < 1_000_000 ? ['kilobyte', bytes / 1000] : ['megabyte', bytes / 1_000_000];
  const digits = value > 0 && value < 10 ? 1 : 0;
  return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: digits }).format(value);
}

interface DateFormats {
  readonly day: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
  readonly year: Intl.DateTimeFormat;
  readonly tick: Readonly<Record<Fineness, Intl.DateTimeFormat>>;
}

function dateFormats(tag: string): DateFormats {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory', ...options });
  const year = format({ year: 'numeric' });
  return {
    day: format({ year: 'numeric', month: 'long', day: 'numeric' }),
    month: format({ year: 'numeric', month: 'long' }),
    year,
    tick: { day: format({ month: 'short', day: 'numeric' }), month: format({ year: 'numeric', month: 'short' }), year },
  };
}

/** A date is shown as precisely as it was given: a month has no day, a season is its months. */
function formatInterval(formats: DateFormats, { from, to, precision }: DateInterval): string {
  if (precision === 'range') return formats.day.formatRange(noon(from), noon(to));
  if (precision === 'season') return formats.month.formatRange(noon(from), noon(to));
  return formats[precision].format(noon(from));
}

/** Noon, so that no rounding of zones can reach another day. */
const noon = (day: IsoDay): Date => new Date(`${day}T12:00:00Z`);
