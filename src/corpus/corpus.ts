// The corpus as the engine uses it: facts by id, and by the key under which a claim meets them.
import type { DateFact, Fact, QuantityFact, ReferenceDocument, StatementFact } from '../claims/fact.ts';
import type { IsoDay } from '../claims/time.ts';
import type { DocumentFingerprints } from './fingerprints/code.ts';
import type { CorpusFile, LanguagePart, Origin, Title } from './schema/corpus.ts';

/**
 * Made by {@link buildCorpus}; never changed afterwards. Look-ups are hash maps, so that their cost does not grow
 * with the number of facts and no id of a page or a file can meet an object's prototype.
 */
export interface Corpus extends LanguagePart {
  readonly id: string;
  readonly title: Title;
  readonly documents: ReadonlyMap<string, ReferenceDocument>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** By fact id: the corpus that a fact was added with; see merge.ts. Facts of the corpus itself are not in it. */
  readonly added: ReadonlyMap<string, AddedCorpus>;
  /** The corpora that it was put together from, each with the documents and the time of its own; empty for one that stands alone. */
  readonly parts: readonly Corpus[];
  readonly index: CorpusIndex;
  /** By document id; those of other documents are not known. */
  readonly fingerprints: ReadonlyMap<string, DocumentFingerprints>;
  /** The days of the first and of the last document: the engine's time frame is measured from these, for each part by itself. */
  readonly span: DocumentSpan;
}

export type AddedCorpus = Pick<Corpus, 'id' | 'title'>;

/** Facts of one key are rivals or repetitions; a claim that meets one of them agrees with the corpus. */
export interface CorpusIndex {
  /** By {@link quantityKey}: the same thing counted in the same place. */
  readonly quantities: ReadonlyMap<string, readonly QuantityFact[]>;
  /** By {@link scopeKey}: the same thing counted anywhere, to tell "another scope" from "unknown". */
  readonly scopes: ReadonlyMap<string, readonly QuantityFact[]>;
  /** By event id. */
  readonly events: ReadonlyMap<string, readonly DateFact[]>;
  /** By proposition id. */
  readonly propositions: ReadonlyMap<string, readonly StatementFact[]>;
}

export interface DocumentSpan {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** What a figure is filed under; a fact, a finding and a claim all have these fields. */
export type QuantityRoles = Pick<QuantityFact, 'measure' | 'actor' | 'place'>;

/** `troops|us|iraq`, `attacks|iran-aligned-factions|iraq+syria`, `rounds||`: places in the order of their ids. */
export function quantityKey({ measure, actor, place }: QuantityRoles): string {
  return `${scopeKey({ measure, actor })}|${placeKey(place ?? [])}`;
}

const placeKey = (places: readonly string[]): string => (places.length < 2 ? (places[0] ?? '') : [...places].sort().join('+'));

/** `troops|us`. */
export function scopeKey({ measure, actor }: Pick<QuantityRoles, 'measure' | 'actor'>): string {
  return `${measure}|${actor ?? ''}`;
}

/** Indexes a file that has passed its schema; `language` stands in where the file has none of its own. */
export function buildCorpus(file: CorpusFile, language: LanguagePart): Corpus {
  return assemble({
    id: file.id,
    title: file.title,
    documents: byId(file.documents),
    origins: new Map(Object.entries(file.origins)),
    facts: byId(file.facts),
    added: new Map(),
    parts: [],
    fingerprints: new Map(Object.entries(file.fingerprints ?? {})),
    ...languagePart(file.language ?? language),
  });
}

/** The language part alone, also of a whole corpus. */
export function languagePart({ lexicon, events, propositions, topic, outlets }: LanguagePart): LanguagePart {
  return { lexicon, events, propositions, topic, outlets };
}

/** A corpus without what can be worked out from the rest. */
export type CorpusParts = Omit<Corpus, 'index' | 'span'>;

export function assemble(parts: CorpusParts): Corpus {
  return { ...parts, index: indexFacts(parts.facts.values()), span: documentSpan(parts.documents.values()) };
}

function indexFacts(facts: Iterable<Fact>): CorpusIndex {
  const quantities = new Map<string, QuantityFact[]>();
  const scopes = new Map<string, QuantityFact[]>();
  const events = new Map<string, DateFact[]>();
  const propositions = new Map<string, StatementFact[]>();
  for (const fact of facts) {
    if (fact.kind === 'quantity') {
      file(quantities, quantityKey(fact), fact);
      file(scopes, scopeKey(fact), fact);
    } else if (fact.kind === 'date') {
      file(events, fact.event, fact);
    } else {
      file(propositions, fact.proposition, fact);
    }
  }
  return { quantities, scopes, events, propositions };
}

function file<T>(drawers: Map<string, T[]>, key: string, fact: T): void {
  const drawer = drawers.get(key);
  if (drawer) drawer.push(fact);
  else drawers.set(key, [fact]);
}

function documentSpan(documents: Iterable<ReferenceDocument>): DocumentSpan {
  const days = Array.from(documents, (document) => document.published).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) {
    throw new Error('muqarin: a corpus without documents has no time frame; its schema asks for at least one');
  }
  return { first, last };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
