// The facts of a report: all those of its corpus, and which of them the article says nothing of.
import type { Claim } from '../claims/claim.ts';
import type { Fact } from '../claims/fact.ts';
import type { Report } from '../claims/report.ts';
import type { IsoDay } from '../claims/time.ts';
import type { Corpus } from '../corpus/corpus.ts';

interface FactList {
  readonly ids: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly byId: Readonly<Record<string, Fact>>;
}

interface KnownDays {
  /** By place, the day from which on an article could tell of it; see {@link knownFrom}. */
  readonly first: readonly IsoDay[];
  /** The last of these days: an article from then on could tell of all. */
  readonly all: IsoDay;
}

/** One object for all reports on a corpus: a large one costs a report nothing. */
export const factsOf = (corpus: Corpus): Readonly<Record<string, Fact>> => factListOf(corpus).byId;

/**
 * The report's `notMentioned`, worked out when it is asked for: a list as long as the corpus is. Defined on the finished report,
 * since a getter written in its literal would become part of the form that engines keep of it, and keep all that it knows alive.
 */
export function notMentionedWhenAsked(report: Report, corpus: Corpus): void {
  const {
    claims,
    article: { published },
  } = report;
  let ids: readonly string[] | null = null;
  const get = (): readonly string[] => {
    ids ??= notMentionedIn(claims, corpus, published.date);
    return ids;
  };
  Object.defineProperty(report, 'notMentioned', { get });
}

/**
 * The ids of the facts that no claim is compared with, in the corpus's order; copied in runs, since they are nearly all. Nobody leaves
 * out what was not known on the day of writing: such facts are none of them.
 */
function notMentionedIn(claims: readonly Claim[], corpus: Corpus, published: IsoDay | null): readonly string[] {
  const { ids, placeOf } = factListOf(corpus);
  const named = new Set<number>();
  for (const { evidence } of claims) for (const { fact } of evidence) named.add(placeOf.get(fact) ?? ids.length);
  if (published !== null && published < knownDaysOf(corpus).all) {
    const { first } = knownDaysOf(corpus);
    return ids.filter((_, place) => !named.has(place) && (first[place] ?? published) <= published);
  }
  const runs: (readonly string[])[] = [];
  let from = 0;
  for (const place of [...named].sort((a, b) => a - b)) {
    runs.push(ids.slice(from, place));
    from = place + 1;
  }
  return ([] as string[]).concat(...runs, ids.slice(from));
}

/** The day of the first document that tells of it; of a date, also its own day, where that came before. */
function knownFrom(fact: Fact, documents: Corpus['documents']): IsoDay {
  const told = fact.mentions.flatMap(({ document }) => documents.get(document)?.published ?? []);
  const days = fact.kind === 'date' ? [...told, ...fact.mentions.map(({ date }) => date.from)] : told;
  return days.sort()[0] ?? '';
}

const remembered = new WeakMap<Corpus['facts'], FactList>();

function factListOf({ facts }: Corpus): FactList {
  const known = remembered.get(facts);
  if (known) return known;
  const ids = [...facts.keys()];
  const list = { ids, placeOf: new Map(ids.map((id, place) => [id, place])), byId: Object.fromEntries(facts) };
  remembered.set(facts, list);
  return list;
}

const rememberedDays = new WeakMap<Corpus['facts'], KnownDays>();

/** Apart from the list, which every report needs: these only what a page leaves out. */
function knownDaysOf({ facts, documents }: Corpus): KnownDays {
  const known = rememberedDays.get(facts);
  if (known) return known;
  const first = Array.from(facts.values(), (fact) => knownFrom(fact, documents));
  const days = { first, all: [...new Set(first)].sort().at(-1) ?? '' };
  rememberedDays.set(facts, days);
  return days;
}
