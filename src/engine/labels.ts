// Terms of a table of function words in a reading: compiled once for each table, found once for each reading.
import type { languageVariants } from '../languages/registry.ts';
import { compileLexicon, type Label, type Matcher } from '../text/lexicon.ts';
import type { Reading } from './reading.ts';

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

/** `tables` give the forms of each kind, one table a language. */
export function makeGrammar<Kind extends string>(tables: readonly Readonly<Record<Kind, readonly string[]>>[]): Grammar<Kind> {
  const forms = new Map<string, { kind: Kind; forms: string[] }>();
  for (const table of tables) {
    for (const kind in table) {
      const entry = forms.get(kind) ?? { kind, forms: [] };
      entry.forms.push(...table[kind]);
      forms.set(kind, entry);
    }
  }
  let matcher: Matcher | null = null;
  const memory = new WeakMap<Reading, readonly (readonly GrammarLabel<Kind>[])[]>();
  return {
    labelsOf(reading, sentence) {
      let known = memory.get(reading);
      if (!known) {
        matcher ??= compileLexicon(
          [...forms].map(([name, entry]) => [name, entry.forms] as const),
          exactVariants,
        );
        known = bySentence(reading, matcher.match(reading.tokens), (name) => forms.get(name)?.kind);
        memory.set(reading, known);
      }
      return known[sentence] ?? [];
    },
  };
}

/** Function words keep their endings: only what the tokeniser folds, and a conjunction before a longer word, is taken off. */
const exactVariants: typeof languageVariants = (word, script) => {
  if (script !== 'arabic') return [word];
  const head = word.charAt(0);
  const forms = (head === 'و' || head === 'ف') && word.length > 3 ? [word, word.slice(1)] : [word];
  // Forms are kept without the article, see text/lexicon.ts.
  return forms.flatMap((form) => (form.startsWith('ال') && form.length > 4 ? [form, form.slice(2)] : [form]));
};

function bySentence<Kind extends string>(
  reading: Reading,
  labels: readonly Label[],
  kindOf: (name: string) => Kind | undefined,
): readonly (readonly GrammarLabel<Kind>[])[] {
  const found: GrammarLabel<Kind>[][] = reading.sentences.map(() => []);
  let at = 0;
  for (const { concept, first, last } of labels) {
    const kind = kindOf(concept);
    while (at < reading.sentences.length - 1 && (reading.sentences[at]?.last ?? 0) <= first) at++;
    if (kind !== undefined && last < (reading.sentences[at]?.last ?? 0)) found[at]?.push({ kind, first, last });
  }
  return found.map(withoutCovered);
}

/** In one pass: a label is covered when one that begins before it, or a longer one from the same token, reaches its end. */
function withoutCovered<L extends { readonly first: number; readonly last: number }>(labels: readonly L[]): L[] {
  if (labels.length < 2) return [...labels];
  const kept: L[] = [];
  let reach = -1;
  for (let i = 0; i < labels.length; ) {
    const first = labels[i]?.first ?? 0;
    let next = i;
    while (labels[next]?.first === first) next++;
    const here = labels.slice(i, next);
    const longest = Math.max(...here.map(({ last }) => last));
    for (const label of here) if (label.last === longest && label.last > reach) kept.push(label);
    reach = Math.max(reach, longest);
    i = next;
  }
  return kept;
}
