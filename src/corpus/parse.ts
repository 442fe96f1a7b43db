// Reads a corpus file from outside into a corpus: a `--corpus FILE`, the articles' own of the builder.
import { type Result, success } from '../claims/result.ts';
import { bundledCorpus } from './bundled.ts';
import { buildCorpus, type Corpus } from './corpus.ts';
import { readCorpusFile } from './read-file.ts';
import type { LanguagePart } from './schema/corpus.ts';

/**
 * `data` is what `JSON.parse` gave. A file without a language part is read with `language`, the bundled corpus's
 * unless told otherwise. The error lists each fault with its path.
 */
export function parseCorpus(data: unknown, language: LanguagePart = bundledCorpus()): Result<Corpus> {
  const file = readCorpusFile(data, language);
  return file.ok ? success(buildCorpus(file.value, language)) : file;
}
