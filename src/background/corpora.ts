// The corpus that pages are compared with: the bundled one, with those that the reader added and switched on. Put together when something
// is first compared, and again when the set is another; a stopped worker forgets it.
import type { KeptCorpus } from '../claims/kept-corpus.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { mayHaveCorpora } from '../platform/corpora-change.ts';
import { openCorpora } from '../references/corpora/store.ts';
import { database } from './database.ts';
import { loadEngine } from './engine.ts';

const store = openCorpora(database);

/** A set of switched-on corpora has a name: empty for none, another one when a corpus is replaced by another edition of it. */
export type SetName = string;

/** The set that is switched on now. A database that cannot be opened has none: pages are then compared with the bundled corpus. */
export async function corporaNow(): Promise<SetName> {
  if (!(await mayHaveCorpora())) return '';
  const kept = await store.all();
  return kept.ok ? nameOf(kept.value.filter(({ isOn }) => isOn)) : '';
}

const nameOf = (kept: readonly KeptCorpus[]): SetName => kept.map(({ id, sha256 }) => `${id}@${sha256}`).join(' ');

export interface ComparedWith {
  readonly name: SetName;
  readonly corpus: Corpus;
}

let known: { readonly name: SetName; readonly opened: Promise<ComparedWith> } | null = null;

export async function corpusNow(): Promise<ComparedWith> {
  const name = await corporaNow();
  if (known?.name !== name) known = { name, opened: open(name) };
  const { opened } = known;
  // What could not be opened is tried again next time.
  opened.then(
    (compared) => compared.name !== name && known?.opened === opened && forget(),
    () => known?.opened === opened && forget(),
  );
  return opened;
}

const forget = (): void => {
  known = null;
};

async function open(name: SetName): Promise<ComparedWith> {
  const { bundledCorpus, buildCorpus, mergeCorpora, withFreeIds } = await loadEngine();
  const bundled = bundledCorpus();
  if (name === '') return { name, corpus: bundled };
  const stored = await store.switchedOn();
  // They were there a moment ago; what is there now is what the name tells.
  if (!stored.ok) return { name: '', corpus: bundled };
  const corpus = stored.value.reduce((base, { file }) => {
    const merged = mergeCorpora(base, withFreeIds(base, buildCorpus(file, bundled)));
    return merged.ok ? merged.value : base;
  }, bundled);
  return { name: nameOf(stored.value.map(({ kept }) => kept)), corpus };
}
