// Several corpora as one: the bundled one with a reader's or a newsroom's own.
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
  return success(
    assemble({
      id: base.id,
      title: base.title,
      documents: new Map([...base.documents, ...extra.documents]),
      origins: mergeOrigins(base.origins, extra.origins),
      facts: new Map([...base.facts, ...extra.facts]),
      added: mergeAdded(base, extra),
      fingerprints: new Map([...base.fingerprints, ...extra.fingerprints]),
      ...mergeLanguages(base, extra),
    }),
  );
}

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
