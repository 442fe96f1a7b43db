// The corpus that comes with the extension, made once and only when it is asked for.
import { BUNDLED_FILE } from './bundled-file.ts';
import { buildCorpus, type Corpus } from './corpus.ts';
import type { CorpusFile, WrittenCorpusFile } from './schema/corpus.ts';
import { completeLanguage } from './written.ts';

let corpus: Corpus | null = null;

/** Always the same object. Not checked here: a build with a broken corpus does not come about, see check.ts. */
export function bundledCorpus(): Corpus {
  corpus ??= build();
  return corpus;
}

function build(): Corpus {
  // TypeScript widens JSON's literals ("quantity" to string); check.ts has seen that they are the right ones.
  const { language: written, ...facts } = BUNDLED_FILE as unknown as WrittenCorpusFile;
  const language = completeLanguage(written);
  const file: CorpusFile = { ...facts, language };
  return buildCorpus(file, language);
}
