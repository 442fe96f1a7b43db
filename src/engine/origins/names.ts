// The names of the corpus's agencies and outlets in a text, wherever they stand and whatever for.
import type { Corpus } from '../../corpus/corpus.ts';
import type { Origin } from '../../corpus/schema/documents.ts';
import { languageVariants } from '../../languages/registry.ts';
import { compileLexicon, type Label, type Matcher } from '../../text/lexicon.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../scope.ts';

/** Token indexes, `last` inclusive. */
export interface OriginName extends Label<string> {
  /** The origin's id. */
  readonly concept: string;
}

/**
 * By sentence, in text order. Offices are not among them: what a ministry says is its position, whoever carries it, and a
 * speaker's affair (see attribution.ts); nor are origins that a document leaves unnamed.
 */
export function originNames(reading: Reading, origins: Corpus['origins']): ReadonlyMap<number, readonly OriginName[]> {
  const found = new Map<number, OriginName[]>();
  for (const name of matcherOf(origins).match(reading.tokens, 0, reading.tokens.length)) {
    const sentence = sentenceAt(reading, name.first);
    const names = found.get(sentence);
    if (names) names.push(name);
    else found.set(sentence, [name]);
  }
  return found;
}

/** The agency or outlet that a site's name is the name of: "CNN Arabic", «رويترز»; `null` when it is another's, or more than a name. */
export function originOfSite(name: string, origins: Corpus['origins']): string | null {
  const tokens = tokenise(name.slice(0, LONGEST_SITE_NAME));
  const whole = matcherOf(origins)
    .match(tokens, 0, tokens.length)
    .find(({ first, last }) => first === 0 && last === tokens.length - 1);
  return whole?.concept ?? null;
}

/** In UTF-16 units. */
const LONGEST_SITE_NAME = 80;

const compiled = new WeakMap<Corpus['origins'], Matcher<OriginName>>();

function matcherOf(origins: Corpus['origins']): Matcher<OriginName> {
  const known = compiled.get(origins);
  if (known) return known;
  const terms = [...origins]
    .filter(([, { kind }]) => kind === 'wire' || kind === 'outlet')
    .map(([id, origin]) => [id, formsOf(origin)] as const);
  const matcher = compileLexicon(terms, languageVariants, (concept, first, last): OriginName => ({ concept, first, last }));
  compiled.set(origins, matcher);
  return matcher;
}

/** A name is plain text, not a form: what would be a wildcard in one is a blank here, and a name without letters is none. */
const formsOf = ({ name, aliases }: Origin): readonly string[] =>
  [name.ar, name.en, ...(aliases?.ar ?? []), ...(aliases?.en ?? [])]
    .map((form) => form.replace(/[*_\u0640]/gu, ' '))
    .filter((form) => /\p{L}/u.test(form));
