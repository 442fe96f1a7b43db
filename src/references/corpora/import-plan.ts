// What adding a corpus would do, before it is done: the reader decides on this.
import type { KeptCorpus } from '../../claims/kept-corpus.ts';
import type { StoredCorpus } from './store.ts';

export interface CorpusPlan {
  readonly kind: 'adds' | 'replaces' | 'unchanged';
  /** The one of the same id that is there; `null` when there is none. */
  readonly before: KeptCorpus | null;
  /** As it would be kept: a new edition stands where the old one stood, switched on or off as it was. */
  readonly corpus: StoredCorpus;
}

export function planCorpus(kept: readonly KeptCorpus[], { kept: incoming, file }: StoredCorpus): CorpusPlan {
  const before = kept.find(({ id }) => id === incoming.id) ?? null;
  if (before === null) return { kind: 'adds', before, corpus: { kept: incoming, file } };
  const { isOn, addedAt } = before;
  return {
    kind: before.sha256 === incoming.sha256 ? 'unchanged' : 'replaces',
    before,
    corpus: { kept: { ...incoming, isOn, addedAt }, file },
  };
}
