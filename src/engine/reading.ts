// An article made ready for the readers of figures, dates and statements: tokens, sentences and the corpus's labels, made once.
import type { Lexicon } from '../corpus/schema/lexicon.ts';
import { languageVariants } from '../languages/registry.ts';
import { roleWords } from '../languages/role-words.ts';
import { compileLexicon, type Matcher } from '../text/lexicon.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { withAcronyms } from './acronyms.ts';
import { conceptNumber } from './concept-numbers.ts';

export type LabelGroup = 'actor' | 'place' | 'measure' | 'speaker' | 'concept';

/** An entry of the corpus's lexicon. */
interface Concept {
  readonly group: LabelGroup;
  /** The lexicon's id without its group. */
  readonly id: string;
  /** See concepts.ts. */
  readonly number: number;
}

/** A term of the corpus's lexicon in the text: token indexes, `last` inclusive. */
export interface Term extends Concept {
  readonly concept: Concept;
  readonly first: number;
  readonly last: number;
}

/** A class, since engines take literals that are made often for long-lived ones, and then collect them late. */
class FoundTerm implements Term {
  readonly concept: Concept;
  readonly group: LabelGroup;
  readonly id: string;
  readonly number: number;
  readonly first: number;
  readonly last: number;

  constructor(concept: Concept, first: number, last: number) {
    this.concept = concept;
    this.group = concept.group;
    this.id = concept.id;
    this.number = concept.number;
    this.first = first;
    this.last = last;
  }
}

export interface Reading {
  /** The words of the corpus, and what each id is. */
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Terms by sentence, in order of their first token; terms may overlap each other. */
  readonly terms: readonly (readonly Term[])[];
  /** What was found out about the text, by place of what was asked; see {@link remember}. */
  readonly known: unknown[];
}

/** Tokenises and labels a text. Linear in the text; the lexicon is compiled once for each corpus. */
export function readText(text: string, lexicon: Lexicon): Reading {
  const tokens = withAcronyms(text, tokenise(text));
  const sentences = splitSentences(tokens);
  const matcher = matcherOf(lexicon);
  const terms = sentences.map(({ first, last }) => matcher.match(tokens, first, last));
  return { lexicon, text, tokens, sentences, terms, known: new Array<unknown>(questions).fill(undefined) };
}

let questions = 0;

/** What `find` gives for a reading is worked out once and kept with it. */
export function remember<T extends object>(find: (reading: Reading) => T): (reading: Reading) => T {
  const place = questions++;
  // Nothing else writes at this place.
  return (reading) => (reading.known[place] ?? keep(reading, place, find(reading))) as T;
}

/** The same for each sentence, when it is asked for. */
export function rememberBySentence<T extends object>(
  find: (reading: Reading, sentence: number) => T,
): (reading: Reading, sentence: number) => T {
  const place = questions++;
  return (reading, sentence) => {
    const known = (reading.known[place] ?? keep(reading, place, new Array<T | null>(reading.sentences.length).fill(null))) as (T | null)[];
    // Asked for before it is read: an index that no array has makes every later look-up at this place a slow one.
    if (sentence < 0 || sentence >= known.length) return find(reading, sentence);
    const answer = known[sentence] ?? find(reading, sentence);
    known[sentence] = answer;
    return answer;
  };
}

function keep<T>({ known }: Reading, place: number, answer: T): T {
  known[place] = answer;
  return answer;
}

const compiled = new WeakMap<Lexicon, Matcher<Term>>();

function matcherOf(lexicon: Lexicon): Matcher<Term> {
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
    Object.entries(terms).map(([id, forms]) => {
      const concept: Concept = { group, id, number: conceptNumber(id) };
      return [concept, [...forms.ar, ...forms.en]] as const;
    }),
  );
  const matcher = compileLexicon(
    entries,
    languageVariants,
    (concept, first, last): Term => new FoundTerm(concept, first, last),
    roleWords.negation,
  );
  compiled.set(lexicon, matcher);
  return matcher;
}
