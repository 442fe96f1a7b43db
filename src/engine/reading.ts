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
  let at = 0;
  for (const label of vocabularyOf(lexicon).match(tokens)) {
    while (at < sentences.length - 1 && (sentences[at]?.last ?? 0) <= label.first) at++;
    const last = sentences[at]?.last ?? 0;
    if (label.last < last) terms[at]?.push(toTerm(label));
  }
  return { text, tokens, sentences, terms };
}

const compiled = new WeakMap<Lexicon, Matcher>();

function vocabularyOf(lexicon: Lexicon): Matcher {
  const known = compiled.get(lexicon);
  if (known) return known;
  const groups: readonly [LabelGroup, Record<string, { readonly ar: readonly string[]; readonly en: readonly string[] }>][] = [
    ['actor', lexicon.actors],
    ['place', lexicon.places],
    ['measure', lexicon.measures],
    ['speaker', lexicon.speakers],
    ['concept', lexicon.concepts],
  ];
  const entries = groups.flatMap(([group, terms]) =>
    Object.entries(terms).map(([id, forms]) => [`${group}:${id}`, [...forms.ar, ...forms.en]] as const),
  );
  const matcher = compileLexicon(entries, languageVariants);
  compiled.set(lexicon, matcher);
  return matcher;
}

function toTerm(label: Label): Term {
  const colon = label.concept.indexOf(':');
  return { ...label, group: label.concept.slice(0, colon) as LabelGroup, id: label.concept.slice(colon + 1) };
}
