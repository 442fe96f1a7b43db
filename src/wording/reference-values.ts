// The values that the references give for one fact: mentions that state the same are one value with all who give it.
import type { Fact, Mention } from '../claims/fact.ts';
import type { IsoDay } from '../claims/time.ts';
import type { Stated } from './stated.ts';

export interface ReferenceValue {
  readonly stated: Stated;
  /** Ids, each once, in the order of the mentions. */
  readonly documents: readonly string[];
  readonly origins: readonly string[];
  readonly speakers: readonly string[];
  /** The day of the first of its documents, `null` when no date of them is known. */
  readonly since: IsoDay | null;
}

/** The value of most documents first. */
export function referenceValues(fact: Fact, publishedOf: (document: string) => IsoDay | null): readonly ReferenceValue[] {
  const groups = new Map<string, { stated: Stated; mentions: Mention[] }>();
  for (const [stated, mention] of statedMentions(fact)) {
    const key = JSON.stringify(stated);
    const group = groups.get(key);
    if (group) group.mentions.push(mention);
    else groups.set(key, { stated, mentions: [mention] });
  }
  return [...groups.values()]
    .map(({ stated, mentions }): ReferenceValue => {
      const documents = unique(mentions.map(({ document }) => document));
      const days = documents.map(publishedOf).filter((day) => day !== null);
      return {
        stated,
        documents,
        origins: unique(mentions.map(({ origin }) => origin)),
        speakers: unique(mentions.map(({ speaker }) => speaker).filter((speaker) => speaker !== null)),
        since: days.sort()[0] ?? null,
      };
    })
    .sort((a, b) => b.documents.length - a.documents.length);
}

function statedMentions(fact: Fact): readonly (readonly [Stated, Mention])[] {
  switch (fact.kind) {
    case 'quantity':
      return fact.mentions.map((mention) => [{ kind: 'quantity', measure: fact.measure, value: mention.value }, mention]);
    case 'date':
      return fact.mentions.map((mention) => [{ kind: 'date', date: mention.date }, mention]);
    case 'statement':
      return fact.mentions.map((mention) => [{ kind: 'statement', stance: mention.stance, side: mention.side }, mention]);
  }
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
