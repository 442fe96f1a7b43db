// Words that tell whether somebody said something, and whether it is so: the languages' tables side by side.
import { ARABIC_STATEMENT_WORDS } from './ar/statement-words.ts';
import { ENGLISH_STATEMENT_WORDS } from './en/statement-words.ts';
import { Role } from './role.ts';

/** Words as the tokeniser folds them. */
export interface StatementWords {
  /** What follows or stands before is so only when something else is. */
  readonly conditional: readonly string[];
  /** Before a noun: there need be none. */
  readonly any: readonly string[];
  /** With a denial: only the haste is denied. */
  readonly atOnce: readonly string[];
  /** Nouns of hearsay, before "that". */
  readonly report: readonly string[];
  /** Between such a noun and what is told. */
  readonly ofReport: readonly string[];
  /** Heads a sentence that takes the one before back. */
  readonly mistaken: readonly string[];
  /** Beside an office: who has left it speaks for nobody. */
  readonly former: readonly string[];
  /** Verbs whose subject is spoken to in the passive: "was asked". */
  readonly addressed: readonly string[];
  /** What makes the passive of them. */
  readonly passive: readonly string[];
  /** Before أن and a verb: it is not done. */
  readonly without: readonly string[];
  /** Prepositions that no verb follows: what looks like one is a noun. */
  readonly beforeNouns: readonly string[];
}

const union = (role: keyof StatementWords): Role => new Role([...ARABIC_STATEMENT_WORDS[role], ...ENGLISH_STATEMENT_WORDS[role]]);

export const statementWords = {
  conditional: union('conditional'),
  any: union('any'),
  atOnce: union('atOnce'),
  report: union('report'),
  ofReport: union('ofReport'),
  mistaken: union('mistaken'),
  former: union('former'),
  addressed: union('addressed'),
  passive: union('passive'),
  without: union('without'),
  beforeNouns: union('beforeNouns'),
} as const;
