// Several corpora as one: the bundled one with a reader's or a newsroom's own.
import type { Fact, Mention } from '../claims/fact.ts';
import { failure, type Result, success } from '../claims/result.ts';
import { type AddedCorpus, assemble, type Corpus } from './corpus.ts';
import type { LanguagePart, Origin, Outlet } from './schema/corpus.ts';
import type { Forms, Lexicon } from './schema/lexicon.ts';

/**
 * Facts and documents of both, indexed together; an origin that both name is one origin, so it is counted once.
 * Fails when an id of a document or a fact is taken: evidence must name one thing. Of two definitions of one event,
 * proposition or outlet `base`'s holds; word forms are united; the topic is `base`'s.
 */
export function mergeCorpora(base: Corpus, extra: Corpus): Result<Corpus> {
  const taken = firstShared(base.documents, extra.documents) ?? firstShared(base.facts, extra.facts);
  if (taken !== null) {
    return failure(`The corpora “${base.id}” and “${extra.id}” both have the id “${taken}”; give it another name in one of them.`);
  }
  const languages = mergeLanguages(base, extra);
  return success(
    assemble({
      id: base.id,
      title: base.title,
      documents: new Map([...base.documents, ...extra.documents]),
      origins: mergeOrigins(base.origins, extra.origins),
      facts: new Map([...base.facts, ...extra.facts]),
      added: mergeAdded(base, extra),
      parts: [...partsOf(base), ...partsOf(extra)].map((part) => ({ ...part, ...languages })),
      fingerprints: new Map([...base.fingerprints, ...extra.fingerprints]),
      ...languages,
    }),
  );
}

/**
 * `extra` with other ids for the documents and facts whose ids are taken in `base`, for a reader who cannot build it anew: its own id
 * stands before them, with a mark between that no id of a file has.
 */
export function withFreeIds(base: Corpus, extra: Corpus): Corpus {
  const rename = (taken: ReadonlyMap<string, unknown>) => (id: string) => (taken.has(id) ? `${extra.id}:${id}` : id);
  const documentId = rename(base.documents);
  const factId = rename(base.facts);
  if (firstShared(base.documents, extra.documents) === null && firstShared(base.facts, extra.facts) === null) return extra;
  const documents = Array.from(extra.documents.values(), (document) => ({ ...document, id: documentId(document.id) }));
  const facts = Array.from(extra.facts.values(), (fact) => renamed(fact, factId, documentId));
  return assemble({
    ...extra,
    documents: new Map(documents.map((document) => [document.id, document])),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    fingerprints: new Map(Array.from(extra.fingerprints, ([id, own]) => [documentId(id), own])),
  });
}

function renamed(fact: Fact, factId: (id: string) => string, documentId: (id: string) => string): Fact {
  const id = factId(fact.id);
  const moved = <M extends Mention>(mention: M): M => ({ ...mention, document: documentId(mention.document) });
  // Each kind by itself, so that its mentions stay of its kind.
  switch (fact.kind) {
    case 'quantity':
      return { ...fact, id, mentions: fact.mentions.map(moved) };
    case 'date':
      return { ...fact, id, mentions: fact.mentions.map(moved) };
    case 'statement':
      return { ...fact, id, mentions: fact.mentions.map(moved) };
  }
}

const partsOf = (corpus: Corpus): readonly Corpus[] => (corpus.parts.length > 0 ? corpus.parts : [corpus]);

function mergeLanguages(base: LanguagePart, extra: LanguagePart): LanguagePart {
  // The same object when `extra` borrowed its words; keeping it lets the engine keep the lexicon that it compiled.
  const lexicon = base.lexicon === extra.lexicon ? base.lexicon : mergeLexicons(base.lexicon, extra.lexicon);
  return {
    lexicon,
    events: { ...extra.events, ...base.events },
    propositions: { ...extra.propositions, ...base.propositions },
    topic: base.topic,
    outlets: mergeOutlets(base.outlets, extra.outlets),
  };
}

function mergeLexicons(base: Lexicon, extra: Lexicon): Lexicon {
  return {
    actors: mergeGroup(base.actors, extra.actors),
    places: mergeGroup(base.places, extra.places),
    measures: mergeGroup(base.measures, extra.measures),
    speakers: mergeGroup(base.speakers, extra.speakers),
    concepts: mergeGroup(base.concepts, extra.concepts),
  };
}

function mergeGroup<T extends Forms>(base: Record<string, T>, extra: Record<string, T>): Record<string, T> {
  const merged = { ...extra, ...base };
  for (const [id, entry] of Object.entries(base)) {
    const other = Object.hasOwn(extra, id) ? extra[id] : undefined;
    if (other) merged[id] = { ...entry, ar: unite(entry.ar, other.ar), en: unite(entry.en, other.en) };
  }
  return merged;
}

/** Every fact of `extra` is told from now on as one of `extra`, or of what had been added to that. */
function mergeAdded(base: Corpus, { id, title, facts, added }: Corpus): Corpus['added'] {
  const own: AddedCorpus = { id, title };
  const merged = new Map(base.added);
  for (const fact of facts.keys()) merged.set(fact, added.get(fact) ?? own);
  return merged;
}

/** The aliases of both: an agency is the same one under all its names. */
function mergeOrigins(base: Corpus['origins'], extra: Corpus['origins']): Corpus['origins'] {
  const merged = new Map<string, Origin>([...extra, ...base]);
  for (const [id, origin] of base) {
    const others = extra.get(id)?.aliases;
    if (!others) continue;
    const { ar = [], en = [] } = origin.aliases ?? {};
    merged.set(id, { ...origin, aliases: { ar: unite(ar, others.ar), en: unite(en, others.en) } });
  }
  return merged;
}

function mergeOutlets(base: readonly Outlet[], extra: readonly Outlet[]): readonly Outlet[] {
  const known = new Set(base.map((outlet) => outlet.host));
  return [...base, ...extra.filter((outlet) => !known.has(outlet.host))];
}

function unite(base: readonly string[], extra: readonly string[]): string[] {
  return [...new Set([...base, ...extra])];
}

function firstShared(base: ReadonlyMap<string, unknown>, extra: ReadonlyMap<string, unknown>): string | null {
  for (const id of extra.keys()) if (base.has(id)) return id;
  return null;
}
