// Terms of a table of function words in a reading: compiled once for each table, found once for each sentence.
import { arabicLemmas } from '../../languages/ar/clitics.ts';
import type { languageVariants } from '../../languages/registry.ts';
import { compileLexicon, type Label, type Matcher } from '../../text/lexicon.ts';
import { type Reading, rememberBySentence } from '../reading.ts';
import { withoutCovered } from '../scope.ts';

export interface Grammar<Kind extends string> {
  /** The labels of a sentence in text order, without those that lie inside a longer one. */
  labelsOf(reading: Reading, sentence: number): readonly GrammarLabel<Kind>[];
}

export interface GrammarLabel<Kind extends string> {
  readonly kind: Kind;
  /** Token indexes, `last` inclusive. */
  readonly first: number;
  readonly last: number;
}

/** A class, since engines take literals that are made often for long-lived ones, and then collect them late. */
class FoundLabel<Kind extends string> implements GrammarLabel<Kind>, Label<Kind> {
  readonly kind: Kind;
  readonly first: number;
  readonly last: number;

  constructor(kind: Kind, first: number, last: number) {
    this.kind = kind;
    this.first = first;
    this.last = last;
  }

  get concept(): Kind {
    return this.kind;
  }
}

/** `tables` give the forms of each kind, one table a language. */
export function makeGrammar<Kind extends string>(tables: readonly Readonly<Record<Kind, readonly string[]>>[]): Grammar<Kind> {
  let matcher: Matcher<GrammarLabel<Kind> & Label<Kind>> | null = null;
  return {
    labelsOf: rememberBySentence(({ sentences, tokens }, sentence) => {
      const bounds = sentences[sentence];
      if (!bounds) return [];
      matcher ??= compileLexicon(formsByKind(tables), exactVariants, (kind, first, last) => new FoundLabel(kind, first, last));
      return withoutCovered(matcher.match(tokens, bounds.first, bounds.last));
    }),
  };
}

function formsByKind<Kind extends string>(
  tables: readonly Readonly<Record<Kind, readonly string[]>>[],
): Iterable<readonly [Kind, readonly string[]]> {
  const forms = new Map<Kind, string[]>();
  for (const table of tables) for (const kind in table) forms.set(kind, [...(forms.get(kind) ?? []), ...table[kind]]);
  return forms;
}

/**
 * Function words keep their endings: only what the tokeniser folds, and a conjunction before a longer word, is taken off. A verb that
 * a table gives with `~` stands for all its persons.
 */
const exactVariants: typeof languageVariants = (word, script) => {
  if (script !== 'arabic') return [word];
  const head = word.charAt(0);
  const forms = (head === 'و' || head === 'ف') && word.length > 3 ? [word, word.slice(1)] : [word];
  // Forms are kept without the article, see text/lexicon.ts.
  return [...forms.flatMap((form) => (form.startsWith('ال') && form.length > 4 ? [form, form.slice(2)] : [form])), ...arabicLemmas(word)];
};
