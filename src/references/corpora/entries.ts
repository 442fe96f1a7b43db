// Added corpora as a part of a larger file: with what is kept beside each, so that they come back as they were.
import * as v from 'valibot';
import type { CorpusFault } from '../../claims/kept-corpus.ts';
import { failure, type Result, success } from '../../claims/result.ts';
import { type Beside, checkCorpus } from './read-corpus.ts';
import type { StoredCorpus } from './store.ts';

/** What {@link readEntries} reads, before it is text. */
export const entriesOf = (corpora: readonly StoredCorpus[]): readonly object[] =>
  corpora.map(({ kept: { sha256, size, addedAt, isOn }, file }) => ({ sha256, size, addedAt, isOn, file }));

/** All of them, or the first one's fault. `data` is what `JSON.parse` gave. */
export function readEntries(data: unknown, beside: Beside): Result<readonly StoredCorpus[], CorpusFault> {
  const entries = v.safeParse(Entries, data);
  if (!entries.success) return failure('unsound');
  const corpora = new Map<string, StoredCorpus>();
  for (const { file, ...about } of entries.output) {
    const corpus = checkCorpus(file, beside, about);
    if (!corpus.ok) return failure(corpus.refused.fault);
    if (corpora.has(corpus.value.kept.id)) return failure('duplicate');
    corpora.set(corpus.value.kept.id, corpus.value);
  }
  return success([...corpora.values()]);
}

const Entries = v.array(
  v.strictObject({
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
    size: v.pipe(v.number(), v.integer(), v.minValue(0)),
    addedAt: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u)),
    isOn: v.boolean(),
    file: v.unknown(),
  }),
);
