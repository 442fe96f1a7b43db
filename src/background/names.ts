// The names in the bundled corpus, from the files that the engine has anyway: the copy for the views would be a second one here.
import type { CorpusNames } from '../claims/names.ts';

/** Read when they are first asked for, see report-on.ts. */
export async function corpusNames(): Promise<CorpusNames> {
  const { BUNDLED_FILE } = await import('../corpus/bundled-file.ts');
  const { documents, origins, language } = BUNDLED_FILE;
  return { documents, origins, speakers: language.lexicon.speakers, events: language.events, propositions: language.propositions };
}
