// What a language tells the reader of dates: tables of words, each with its sense. The grammar over these senses is the engine's.

export type Calendar = 'gregorian' | 'hijri';
/** `day-part`: night, morning. */
export type DateUnit = 'day' | 'day-part' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year';

/** `start` is the first moment (مطلع, the beginning of), `early` the first stretch (أوائل, early); so `end` and `late`. */
export const DATE_PARTS = ['start', 'early', 'mid', 'late', 'end'] as const;
export type DatePart = (typeof DATE_PARTS)[number];

/**
 * How sure a name is a month, a weekday or a season without a number beside it. `sure`: wherever it stands. `name`: also a
 * person's name, so not before a capitalised word. `weak`: also an everyday word, so only after a preposition or another word
 * of time. `short`: only beside a number.
 */
export type Certainty = 'sure' | 'name' | 'weak' | 'short';

/** `at` leads to a day or month but not to a bare year: "about 2000" is a number. */
export const LINK_ROLES = [
  'in',
  'at',
  'of',
  'from',
  'to',
  'until',
  'by',
  'before',
  'after',
  'since',
  'during',
  'between',
  'and',
  'match',
] as const;
export type LinkRole = (typeof LINK_ROLES)[number];

export type DateSense =
  | { readonly kind: 'month'; readonly month: number; readonly calendar: Calendar; readonly certainty: Certainty }
  /** 0 is Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly certainty: Certainty }
  /** Days from the day of publication: yesterday is -1. */
  | { readonly kind: 'day-shift'; readonly offset: number; readonly weak: boolean }
  /** last, this, next; `textual` counts from the date spoken of, not from publication (the following year). */
  | { readonly kind: 'shift'; readonly by: -2 | -1 | 0 | 1 | 2; readonly textual: boolean }
  /** `count`: 1 for the singular, 2 for a dual, 0 for a plural. `definite`: carries the Arabic article. */
  | { readonly kind: 'unit'; readonly unit: DateUnit; readonly count: 0 | 1 | 2; readonly definite: boolean }
  | { readonly kind: 'part'; readonly part: DatePart; readonly weak: boolean }
  /** 0 is spring (March to May). */
  | { readonly kind: 'season'; readonly season: number; readonly certainty: Certainty }
  | { readonly kind: 'ordinal'; readonly n: number }
  | { readonly kind: 'cardinal'; readonly n: number }
  /** Second half of a compound ordinal: عشر. */
  | { readonly kind: 'teen' }
  /** The last of its kind: آخر، الأخير. */
  | { readonly kind: 'final' }
  | { readonly kind: 'link'; readonly role: LinkRole }
  | { readonly kind: 'ago' | 'later' | 'earlier' }
  /** قبله بثلاثة أيام: distance from the date spoken of. */
  | { readonly kind: 'from-mention'; readonly sign: -1 | 1 }
  /** A name of two words: its second word decides. */
  | { readonly kind: 'head'; readonly tails: ReadonlyMap<string, DateSense>; readonly alone: DateSense | null }
  /** Words without a say of their own: the article, "مساء", "coming". */
  | { readonly kind: 'filler' }
  /** The tenth anniversary: so many years ago. */
  | { readonly kind: 'anniversary' }
  /** غداة, عشية: what follows lay a day before or after the day just named. */
  | { readonly kind: 'eve'; readonly sign: -1 | 1 }
  /** الذي يليه, that follows. */
  | { readonly kind: 'which' }
  | { readonly kind: 'era'; readonly calendar: Calendar };

/** A word form with what is written as one with it. */
export interface DateWord {
  readonly sense: DateSense;
  /** A conjunction is written as one with the word: وآذار. */
  readonly joined: boolean;
  /** A preposition is written as one with the word: بعام. */
  readonly linked: boolean;
}

export interface DateLanguage {
  /** By folded form, clitics included. */
  readonly words: ReadonlyMap<string, DateWord>;
  /** Wording that says whether a date without its year lies before or after publication; folded forms. */
  readonly past: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Tell of what came next: "announced in August 2023, then met in January". Folded forms. */
  readonly sequels: ReadonlySet<string>;
  /** Verbs in the present tense that tell of a plan beside a weekday: the talks open on Monday. Folded forms. */
  readonly plans: ReadonlySet<string>;
  /** Verbs of saying: a weekday beside one is the speaker's, near publication. */
  readonly sayings: ReadonlySet<string>;
  /** Demonstratives of what was spoken of: that week, ذلك الأسبوع. */
  readonly those: ReadonlySet<string>;
  /** Behind "after", the day that was spoken of: "a year after that", "ten days after it". */
  readonly mentions: ReadonlySet<string>;
  /** Behind a length of time that ends its clause, the same as "later": "ten days on". */
  readonly onwards: ReadonlySet<string>;
  /** A verb form that is not listed, by its shape: `-ed`, the Arabic future prefix. */
  readonly tenseOf: (word: string) => 'past' | 'future' | null;
  /** Words that begin a clause of its own after a date: its verb is not the date's. */
  readonly subordinators: ReadonlySet<string>;
  /** Deny what is past: before "until" a day, that it came on that day. */
  readonly pastNegations: ReadonlySet<string>;
  /** Plural or singular nouns that a bare number counts, so that the number is no year. */
  readonly counted: ReadonlySet<string>;
  /** Nouns that a year follows or precedes directly: غزو 2003. */
  readonly yearNouns: ReadonlySet<string>;
  /** Words after which a date is part of a name: جسر 14 تموز, Black Friday. */
  readonly namesakes: ReadonlySet<string>;
  /** Words after which "today" ends the name of a paper or channel. */
  readonly papers: ReadonlySet<string>;
  /** Heads that "العام" qualifies as "general". */
  readonly generalHeads: ReadonlySet<string>;
  /** Words after "today" or "the day" that make it another thing: نفسه. */
  readonly dayBreakers: ReadonlySet<string>;
  /** May stand behind the day of a month that is not named: "on the 28th a drone", في 28 منه; a noun makes it the 28th of its kind. */
  readonly afterDay: ReadonlySet<string>;
  /** In 3/4 the day stands first. */
  readonly dayFirst: boolean;
}
