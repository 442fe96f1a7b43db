// The facts of a report: all those of its corpus, and which of them the article says nothing of.
import type { Claim } from '../claims/claim.ts';
import type { Fact } from '../claims/fact.ts';
import type { Report } from '../claims/report.ts';
import type { Corpus } from '../corpus/corpus.ts';

interface FactList {
  readonly ids: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly byId: Readonly<Record<string, Fact>>;
}

/** One object for all reports on a corpus: a large one costs a report nothing. */
export const factsOf = (corpus: Corpus): Readonly<Record<string, Fact>> => factListOf(corpus).byId;

/**
 * The report's `notMentioned`, worked out when it is asked for: a list as long as the corpus is. Defined on the finished report,
 * since a getter written in its literal would become part of the form that engines keep of it, and keep all that it knows alive.
 */
export function notMentionedWhenAsked(report: Report, corpus: Corpus): void {
  const { claims } = report;
  let ids: readonly string[] | null = null;
  const get = (): readonly string[] => {
    ids ??= notMentionedIn(claims, corpus);
    return ids;
  };
  Object.defineProperty(report, 'notMentioned', { get });
}

/** The ids of the facts that no claim is compared with, in the corpus's order; copied in runs, since they are nearly all. */
function notMentionedIn(claims: readonly Claim[], corpus: Corpus): readonly string[] {
  const { ids, placeOf } = factListOf(corpus);
  const named = new Set<number>();
  for (const { evidence } of claims) for (const { fact } of evidence) named.add(placeOf.get(fact) ?? ids.length);
  const runs: (readonly string[])[] = [];
  let from = 0;
  for (const place of [...named].sort((a, b) => a - b)) {
    runs.push(ids.slice(from, place));
    from = place + 1;
  }
  return ([] as string[]).concat(...runs, ids.slice(from));
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
