// Negation, told in tables: the languages' words side by side.
import { NEGATION as ARABIC, WAW_STEMS } from './ar/negation.ts';
import { ANSWERED, NEGATION as ENGLISH } from './en/negation.ts';

/** A form is words divided by spaces; a trailing `*` stands for any ending, `~` for any person of an Arabic verb. See text/lexicon.ts. */
export interface NegationWords {
  /** Negate the predicate after them: لم, not. */
  readonly particles: readonly string[];
  /** Negate the noun or adjective right after them: دون, غير, without. */
  readonly nominal: readonly string[];
  /** Verbs that deny what their complement says: نفى, denied. */
  readonly denials: readonly string[];
  /** Open a question that denies what it asks: من قال إن, who says. */
  readonly rhetorical: readonly string[];
  /** Hold a negation word and negate nothing: لا يزال, not only. */
  readonly idle: readonly string[];
  /** After a negation they leave an exception, and with it a doubt: إلا, until. */
  readonly exceptive: readonly string[];
  /** Verbs whose complement a negation of the verb leaves open: "did not say that". */
  readonly content: readonly string[];
  /** Say of what stands before them, or in their complement, that it is not so: غير صحيح, is untrue. */
  readonly falsities: readonly string[];
  /** What stands after them in their clause is left unsaid, whatever the clause is: whether, declined to comment. */
  readonly silent: readonly string[];
  /** Set what holds against what was negated: but, بل. */
  readonly contrast: readonly string[];
  /** Begin another clause, where a negation before them has no say. */
  readonly breaks: readonly string[];
  /** What stands after them in their clause is not asserted: إذا, whether. */
  readonly open: readonly string[];
  /** Right before a verb they leave open whether it comes about: could. */
  readonly modals: readonly string[];
  /** Yes and no as answers. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export type NegationKind = keyof NegationWords;

/** What an answer calls that which was asked. */
export const ANAPHORA: ReadonlySet<string> = new Set(ANSWERED);

export const NEGATION_TABLES: readonly NegationWords[] = [ARABIC, ENGLISH];

/** Whether a folded word is a conjunction and a negation in one, so that what it denies is denied by itself: ولم, ولا. */
export const negatesAnew = (word: string): boolean => NEGATED_ANEW.has(word);

const NEGATED_ANEW: ReadonlySet<string> = new Set(['وما', 'ولا', 'ولم', 'ولن']);

/** Whether a folded word carries a conjunction as its first letter, and so begins a coordinated phrase. */
export function opensPhrase(word: string): boolean {
  return word.startsWith('و') && !WAW_STEMS.some((stem) => word.startsWith(stem));
}
