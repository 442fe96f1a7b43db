// What a language tells the reader of figures: its number words, its hedges, and the words beside which a number counts nothing.

/** How a number word combines with its neighbours; the engine's grammar is written over these and knows no language. */
export type NumberRole =
  /** 0–9. */
  | 'unit'
  /** The Arabic عشر: ten alone, the tail of a teen after a unit. */
  | 'ten'
  /** 10–19 in one word. */
  | 'teen'
  | 'tens'
  /** 100; a unit before it multiplies it. */
  | 'hundred'
  /** 200–900 in one word. */
  | 'hundreds'
  /** Multiplies what stands before it; 1 × itself alone. */
  | 'scale'
  /** The plural of a scale or of hundred: multiplies after a number, vague alone. */
  | 'scales'
  /** Twice a scale in one word: ألفان. */
  | 'dual'
  /** ألفا: twice a scale before its noun, else the scale with an ending. */
  | 'dual-or-scale'
  | 'dozen'
  /** One over something: نصف, a quarter. */
  | 'fraction'
  /** The denominator after a numerator: أرباع, thirds. */
  | 'fractions'
  /** A plural that is no exact number: عشرات, dozens. `value` is its unit (10, 12, 20). */
  | 'vague'
  /** بضع, several: makes the plural or scale after it vague, says nothing alone. */
  | 'few'
  /** "a" and "an", which stand for one before a scale. */
  | 'article'
  /** A counted noun in the dual: two of it. */
  | 'dual-noun'
  /** سالب, minus. */
  | 'minus';

/** One reading of one written form. */
export interface NumberWord {
  readonly role: NumberRole;
  readonly value: number;
  readonly ordinal: boolean;
  /** The form begins with a conjunction ("and" written as one with the word). */
  readonly joined: boolean;
  /** The form carries the definite article. */
  readonly definite: boolean;
  /** The form begins with a preposition; it can begin a number, never continue one. */
  readonly prefixed: boolean;
  /** The form is a number only when a ten follows: أحد، اثنا. */
  readonly needsTen: boolean;
  /** Before a ten the form may be a conjunction and a shorter unit: واحد in مئة وأحد عشر. */
  readonly maybeJoined: boolean;
  /** As often another word as a number (one, واحد, couple): it counts only where its neighbours say so. */
  readonly pronoun: boolean;
  /** Hedges by itself: "a couple" is about two. */
  readonly loose: boolean;
}

/** Of no clitics and no doubts: what most forms are, but for their role and value. */
export const PLAIN_NUMBER_WORD: NumberWord = {
  role: 'unit',
  value: 0,
  ordinal: false,
  joined: false,
  definite: false,
  prefixed: false,
  needsTen: false,
  maybeJoined: false,
  pronoun: false,
  loose: false,
};

/** What a hedge makes of the number beside it; `between` and `from` open a range; `equal` leaves it exact. */
/** `none` ends a longer phrase that only begins like a hedge: or more than. */
export type Bound = 'none' | 'about' | 'more_than' | 'at_least' | 'less_than' | 'up_to' | 'between' | 'from' | 'equal';

/** Phrases of folded words divided by spaces. */
export type BoundPhrases = readonly (readonly [Bound, readonly string[]])[];

export interface NumberLanguage {
  /** What a written form is, folded, with its clitics; `null` for one that is no number word. */
  readonly wordOf: (form: string) => NumberWord | null;
  /** Tens come after units (خمسة وعشرون) and parts are joined by a conjunction. */
  readonly unitsFirst: boolean;
  readonly script: 'arabic' | 'latin';
  /** The free-standing conjunction. */
  readonly and: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** "of" between a vague plural or fraction and what it measures. */
  readonly of: ReadonlySet<string>;
  /** Written with a number as one word or joined to it by tatweel or hyphen: بـ2500. */
  readonly clitics: ReadonlySet<string>;
  readonly boundsBefore: BoundPhrases;
  /** The first word of such a phrase with what may be written as one with it: the word itself, لأكثر, ولأكثر. */
  readonly boundHeads: (head: string) => readonly string[];
  readonly boundsAfter: BoundPhrases;
  readonly percent: readonly string[];
  /** Currency names and codes to what one of them is worth in the main unit (cents 0.01). */
  readonly currencies: ReadonlyMap<string, number>;
  /** Letters written at a number that multiply it: 100K, $4bn. */
  readonly suffixes: ReadonlyMap<string, number>;
  /** Endings that make digits an ordinal: 7th. */
  readonly ordinalSuffixes: ReadonlySet<string>;
  /** Nouns that news counts, without article: singular, plural and accusative. */
  readonly countNouns: ReadonlySet<string>;
  /** Verbs that hedge, also across their subject: تجاوز عدد القتلى 50; with `preposition` one stands before the number (يزيد … على). */
  readonly hedgingVerbs: ReadonlyMap<string, { readonly bound: Bound; readonly preposition: boolean }>;
  readonly verbPrepositions: ReadonlySet<string>;
  /** Behind such a verb, where its subject would stand: "their number", "now". */
  readonly besideVerb: ReadonlySet<string>;
  /** Before such a verb: "what", as in ما يقارب. */
  readonly relatives: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Between a negation and such a verb: لم يعد. */
  readonly noLonger: ReadonlySet<string>;
  /** Units of measurement, which have fractions. */
  readonly measures: ReadonlySet<string>;
  /** Written at digits they make a calibre or a volume: 155ملم. */
  readonly calibres: ReadonlySet<string>;
  /** Between one and a number: one in five, واحد من كل خمسة. */
  readonly outOf: readonly string[];
  /** Between the whole and the decimals of a spelled decimal: one point three. */
  readonly point: ReadonlySet<string>;
  /** Words that a share may stand before: half the, half its. */
  readonly determiners: ReadonlySet<string>;
  /** Words beside a half that make it no share: نصف النهائي, the latter half. */
  readonly notShares: ReadonlySet<string>;
  /** A number after one of these is a name: Article 5, اللواء 45. */
  readonly labels: ReadonlySet<string>;
  /** Labels only at the head of a line or after a mark: العدد 1234 of a paper. */
  readonly lineLabels: ReadonlySet<string>;
  /** Places that are also the names of channels, which have small numbers: كردستان 24. */
  readonly channels: ReadonlySet<string>;
  /** Page furniture before or after a number: views, تعليقات. */
  readonly furniture: ReadonlySet<string>;
  /** After a number they make it a clock time, a temperature or a like reading. */
  readonly readings: ReadonlySet<string>;
  /** Before a number they make it an age or a clock time. */
  readonly readingHeads: ReadonlySet<string>;
  /** Before a number of years they make it an age. */
  readonly ageHeads: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  /** After a number of minutes or hours, or before it, they make it the age of a post. */
  readonly ago: ReadonlySet<string>;
  readonly clockUnits: ReadonlySet<string>;
  /** Counted nouns with which "one" is a manner of speaking. */
  readonly notOne: ReadonlySet<string>;
  /** Between two numbers they make a score or a vote. */
  readonly versus: ReadonlySet<string>;
  /** Verbs and nouns of change: "from 5,200 to 2,500" after one of them is two figures, not a range. */
  readonly changes: ReadonlySet<string>;
  /** Words that say that a number follows: a bare 1950 after them is no year. */
  readonly countHeads: ReadonlySet<string>;
  /** Prepositions, conjunctions and the like: never the noun of a number. */
  readonly functionWords: ReadonlySet<string>;
  /** After a number and a hyphen they name a kind: a four-star general. */
  readonly kinds: ReadonlySet<string>;
  /** Nouns that "the two …" refers to without counting: the two sides. */
  readonly references: ReadonlySet<string>;
}
