// Words that tell that a text does not stand by what it tells, in tables: the languages' words side by side.
import { VOUCHING as ARABIC } from './ar/vouching.ts';
import { VOUCHING as ENGLISH } from './en/vouching.ts';

/** A form is words divided by spaces; a trailing `*` stands for any ending, `~` for any person of an Arabic verb. See text/lexicon.ts. */
export interface VouchingWords {
  /** Who says what the speaker does not: those who claim, من يزعمون; up to the next mark. */
  readonly claimants: readonly string[];
  /** Nouns of hearsay, before "that" or "of": rumours, مزاعم. */
  readonly reports: readonly string[];
  /** Between such a noun and what is told. */
  readonly ofReports: readonly string[];
  /** What their sentence tells is advised, imagined, polled, averaged, quoted to be criticised or admitted to be wrong. */
  readonly unclaimed: readonly string[];
  /** Look like one of the others and are none: what is taken back is a demand, not a word. */
  readonly idle: readonly string[];
  /** Among the first words of a sentence: the one before it does not hold. */
  readonly takingBack: readonly string[];
  /** Head a paragraph that speaks of an error, or that asks or shows how something is written: Correction, True or false. */
  readonly notices: readonly string[];
}

export type VouchingKind = keyof VouchingWords;

export const VOUCHING_TABLES: readonly VouchingWords[] = [ARABIC, ENGLISH];
