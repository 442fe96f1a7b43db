// The corpus of a run: the bundled one and every `--corpus FILE` that can be read.
import type { Corpus } from '../corpus/corpus.ts';
import { mergeCorpora } from '../corpus/merge.ts';
import { loadCorpus } from './corpus/load.ts';
import type { Io } from './run.ts';

/** A corpus file with a fault is left out, with a message that says so and where the fault is. */
export async function loadCorpora(files: readonly string[], bundled: Corpus, io: Io): Promise<{ corpus: Corpus; errors: string[] }> {
  let corpus = bundled;
  const errors: string[] = [];
  for (const file of files) {
    const loaded = await loadCorpus(file, io);
    const merged = loaded.ok ? mergeCorpora(corpus, loaded.value) : loaded;
    if (merged.ok) corpus = merged.value;
    else errors.push(`corpus ${file}: ${merged.error}\nmuqarin: corpus ${file}: the articles were compared without this corpus.`);
  }
  return { corpus, errors };
}
