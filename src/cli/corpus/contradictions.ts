// What the facts of a corpus say against each other: two facts of one thing are a mistake, two documents that differ are news.
import type { DateFact, Fact, QuantityFact, StatementFact } from '../../claims/fact.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { datesMeet, valuesMeet } from '../../engine/compare/compatible.ts';

export interface Findings {
  /** Two facts of which not both can be: to be mended. */
  readonly contradictions: readonly string[];
  /** Mentions of one fact that differ: to be known. */
  readonly disagreements: readonly string[];
}

/** Linear in the facts, but for those of one key. */
export function findContradictions(corpus: Corpus): Findings {
  const { quantities, events, propositions } = corpus.index;
  const isRecurring = (event: string): boolean => corpus.events[event]?.recurring ?? false;
  const contradictions = [
    ...pairs(
      [...quantities].filter(([key]) => !key.endsWith(NOTHING_ELSE)).map(([, facts]) => facts),
      figuresDiffer,
    ),
    ...pairs(
      [...events].filter(([event]) => !isRecurring(event)).map(([, facts]) => facts),
      datesDiffer,
    ),
    ...pairs(propositions.values(), stancesDiffer),
  ];
  const disagreements = [...corpus.facts.values()].filter(isSplit).map(({ id }) => id);
  return { contradictions, disagreements };
}

/** The key of a figure with neither actor nor place: "four sources" of one report are not the "three" of another. */
const NOTHING_ELSE = '||';

/** A corpus of a thousand facts of one key is broken in another way; its first ones say enough. */
const MOST_OF_ONE_KEY = 50;

function pairs<F extends Fact>(groups: Iterable<readonly F[]>, differ: (a: F, b: F) => boolean): string[] {
  const found: string[] = [];
  for (const group of groups) {
    const facts = group.slice(0, MOST_OF_ONE_KEY);
    for (const [i, fact] of facts.entries()) {
      for (const other of facts.slice(i + 1)) if (differ(fact, other)) found.push(`${fact.id} and ${other.id}`);
    }
  }
  return found;
}

const figuresDiffer = (a: QuantityFact, b: QuantityFact): boolean =>
  a.target === b.target && !a.mentions.some(({ value }) => b.mentions.some((other) => valuesMeet(value, other.value)));

const datesDiffer = (a: DateFact, b: DateFact): boolean =>
  !a.mentions.some(({ date }) => b.mentions.some((other) => datesMeet(date, other.date)));

/** One side cannot hold both. */
const stancesDiffer = (a: StatementFact, b: StatementFact): boolean =>
  a.mentions.some(({ side, stance }) => b.mentions.some((other) => other.side === side && other.stance !== stance));

function isSplit(fact: Fact): boolean {
  if (fact.kind === 'statement') return stancesDiffer(fact, fact);
  if (fact.kind === 'date') return fact.mentions.some(({ date }) => fact.mentions.some((other) => !datesMeet(date, other.date)));
  return fact.mentions.some(({ value }) => fact.mentions.some((other) => !valuesMeet(value, other.value)));
}
