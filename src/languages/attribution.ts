// Who says it, told in tables: the languages' words side by side.
import { ATTRIBUTION as ARABIC } from './ar/attribution.ts';
import { ATTRIBUTION as ENGLISH } from './en/attribution.ts';

/** A form is words divided by spaces; a trailing `*` stands for any ending, `~` for any person of an Arabic verb. See text/lexicon.ts. */
export interface AttributionWords {
  /** Verbs of saying with their subject beside them: قال, said. */
  readonly speech: readonly string[];
  /** Verbs of saying more, whose subject is the last speaker unless they name one: أضاف, added. */
  readonly continuing: readonly string[];
  /** Forms whose subject is the sentence's own: مؤكدا, adding. */
  readonly participles: readonly string[];
  /** Before the one who said it: بحسب, according to. */
  readonly according: readonly string[];
  /** Behind the one who gave it, whose name has "by" or "in" before it: by the ministry's own account. */
  readonly accounts: readonly string[];
  /** Nouns of saying right before the one who says it: تأكيد السوداني أن. */
  readonly nouns: readonly string[];
  /** Between the verb and what is said: أن, that. */
  readonly complementizers: readonly string[];
  /** Begin a clause of their own: what was said ends there. */
  readonly resets: readonly string[];
  /** Stand for a speaker named before: the official, she. */
  readonly generic: readonly string[];
  /** Prepositions before a place or an addressee, never before the one who speaks. */
  readonly prepositions: readonly string[];
  /** May stand between a subject and its verb: also, on Thursday. */
  readonly fillers: readonly string[];
  /** Begin an aside about what somebody says: whatever Washington says. */
  readonly asides: readonly string[];
  /** Places with a preposition written as their first letter: an addressee or a scene, never the speaker. */
  readonly placed: readonly string[];
  /** Nobody in particular, though they "say": reports, a newspaper. */
  readonly hearsay: readonly string[];
  /** The author's own voice: I say. */
  readonly firstPerson: readonly string[];
  /** Verbs of wishing: what their subject wants is its position, also when nobody tells of it. */
  readonly wishes: readonly string[];
  /** Heads of questions in a transcript. */
  readonly askers: readonly string[];
  /** Heads of what is told only to be checked: "Myth:". */
  readonly claims: readonly string[];
}

export type AttributionKind = keyof AttributionWords;

export const ATTRIBUTION_TABLES: readonly AttributionWords[] = [ARABIC, ENGLISH];

/** What kind of speaker a noun stands for, by the ids that it fits; a pronoun fits any. */
export const NOUN_KINDS: readonly (readonly [noun: RegExp, id: RegExp])[] = [
  [/وزار|ministr|department/u, /ministry|department|pentagon|minister|secretary/u],
  [/وزير|minister|secretary/u, /minister|secretary/u],
  [/premier/u, /-pm$/u],
  [/سفار|سفير|ambassador|embassy/u, /ambassador|embassy/u],
  [/official|مس[وي]ول/u, /^(?!.*(?:minister|-pm$|president|secretary))/u],
  [/بيان|statement|text|readout/u, /./u],
];

/** As written, says that somebody is interviewed: "received us", استقبلنا. */
export const INTERVIEWING =
  /\bus\b|[Ww]e (?:met|spoke)|[Oo]ur (?:guest|questions)|[Ii]nterview|conversation|حوار|حاور|مقابلة|استقبلنا|التقينا|ضيفنا/u;

/** In a question, a word for the one who is asked (طلبتم, رأيكم, but not سيتم, الحكم); in an answer, for the one who answers. */
export const ASKED = /^(?:yours?|you|(?!س?[يت]تم).+تم|..+(?<!حا?|را)كم|انت)$/u;
export const ANSWERING = /^(?:i|my|we|our|نحن|لدينا|عندنا)$/u;
