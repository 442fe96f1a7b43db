// Words by which a text says whom it has its news from: the languages' tables side by side.
import { ORIGIN_WORDS as ARABIC } from './ar/origin-words.ts';
import { ORIGIN_WORDS as ENGLISH } from './en/origin-words.ts';

/** Forms as in text/lexicon.ts. The name of an agency or outlet stands beside them, or behind a `house` word. */
export interface OriginWords {
  /** Directly before the one that is quoted: citing, نقلا عن. */
  readonly citing: readonly string[];
  /** Directly before the one that was spoken to: told, in a statement to. */
  readonly telling: readonly string[];
  /** Verbs whose subject stands directly before them: Reuters reported. */
  readonly sayingAfter: readonly string[];
  /** Verbs whose subject stands directly behind them: أفادت رويترز. */
  readonly sayingBefore: readonly string[];
  /** Speech that must stand earlier in a sentence where a name has nothing but "to" before it: قال … لرويترز. */
  readonly speech: readonly string[];
  /** "To" as a word of its own, which alone could as well mean "of": ل. */
  readonly to: readonly string[];
  /** What the name is, beside it: agency, the channel. */
  readonly house: readonly string[];
  /** The same with "to" written as one with it: لوكالة. */
  readonly houseTo: readonly string[];
  /** Begin a line that names who wrote the article: by, source. */
  readonly credit: readonly string[];
  /** A line with one of these credits a picture. */
  readonly picture: readonly string[];
}

export type OriginWordKind = keyof OriginWords;

export const ORIGIN_WORD_TABLES: readonly OriginWords[] = [ARABIC, ENGLISH];
