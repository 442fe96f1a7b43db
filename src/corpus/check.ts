// The check of the bundled corpus: run by the build, which a fault ends, and by the tests.
import { type Result, success } from '../claims/result.ts';
import { bundledCorpus } from './bundled.ts';
import { BUNDLED_FILE } from './bundled-file.ts';
import type { Corpus } from './corpus.ts';
import { readCorpusFile } from './read-file.ts';

/** The corpus as the extension will have it, or every fault with its path. */
export function checkBundledCorpus(): Result<Corpus> {
  const file = readCorpusFile(BUNDLED_FILE);
  return file.ok ? success(bundledCorpus()) : file;
}
