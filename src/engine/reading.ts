// An article made ready for the readers of figures, dates and statements: tokens, sentences and the corpus's labels, made once.
import type { Lexicon } from '../corpus/schema/lexicon.ts';
import { languageVariants } from '../languages/registry.ts';
import { compileLexicon, type Label, type Matcher } from '../text/lexicon.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import { type Token, tokenise } from '../text/tokens.ts';

export type LabelGroup = 'actor' | 'place' | 'measure' | 'speaker' | 'concept';

/** A term of the corpus's lexicon in the text. */
export interface Term extends Label {
  readonly group: LabelGroup;
  /** The lexicon's id without its group. */
  readonly id: string;
}

export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Terms by sentence, in order of their first token; terms may overlap each other. */
  readonly terms: readonly (readonly Term[])[];
}

/** Tokenises and labels a text. Linear in the text; the lexicon is compiled once for each corpus. */
export function readText(text: string, lexicon: Lexicon): Reading {
  const tokens = tokenise(text);
  const sentences = splitSentences(tokens);
  const terms: Term[][] = sentences.map(() => []);
  const { matcher, names } = vocabularyOf(lexicon);
  let at = 0;
  for (const { concept, first, last } of matcher.match(tokens)) {
    while (at < sentences.length - 1 && (sentences[at]?.last ?? 0) <= first) at++;
    const name = names.get(concept);
    if (name && last < (sentences[at]?.last ?? 0)) terms[at]?.push({ concept, first, last, group: name.group, id: name.id });
  }
  return { text, tokens, sentences, terms };
}

interface Vocabulary {
  readonly matcher: Matcher;
  /** What each concept of the matcher is called. */
  readonly names: ReadonlyMap<string, { readonly group: LabelGroup; readonly id: string }>;
}

const compiled = new WeakMap<Lexicon, Vocabulary>();

function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const known = compiled.get(lexicon);
  if (known) return known;
  const groups: readonly [LabelGroup, Record<string, { readonly ar: readonly string[]; readonly en: readonly string[] }>][] = [
    ['actor', lexicon.actors],
    ['place', lexicon.places],
    ['measure', lexicon.measures],
    ['speaker', lexicon.speakers],
    ['concept', lexicon.concepts],
  ];
  const names = new Map<string, { readonly group: LabelGroup; readonly id: string }>();
  const entries = groups.flatMap(([group, terms]) =>
    Object.entries(terms).map(([id, forms]) => {
      names.set(`${group}:${id}`, { group, id });
      return [`${group}:${id}`, [...forms.ar, ...forms.en]] as const;
    }),
  );
  const vocabulary = { matcher: compileLexicon(entries, languageVariants), names };
  compiled.set(lexicon, vocabulary);
  return vocabulary;
}
