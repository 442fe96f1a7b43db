// Which facts a reader's words find: the statement in both languages, and the names of sources and speakers.
import type { ClaimKind } from '../../claims/claim.ts';
import type { Fact } from '../../claims/fact.ts';
import type { Wording } from '../../wording/sources.ts';
import { fold, holdsWords } from '../shared/fold.ts';

export const KINDS = ['all', 'quantity', 'date', 'statement'] as const satisfies readonly ('all' | ClaimKind)[];
export type KindFilter = (typeof KINDS)[number];

/** The folded text of each fact, in their order. */
export function searchable({ sources }: Wording, facts: readonly Fact[]): readonly string[] {
  return facts.map(({ statement, mentions }) => {
    const names = mentions.flatMap(({ document, origin, speaker }) => [
      sources.document(document)?.outlet ?? null,
      sources.origin(origin),
      speaker === null ? null : sources.speaker(speaker),
    ]);
    return fold([statement.ar, statement.en, ...names.filter((name) => name !== null)].join(' \n '));
  });
}

/** `texts` is what {@link searchable} gave for the same facts. */
export function matching(facts: readonly Fact[], texts: readonly string[], query: string, kind: KindFilter): readonly Fact[] {
  return facts.filter((fact, index) => (kind === 'all' || fact.kind === kind) && holdsWords(texts[index] ?? '', query));
}
