// The names in the bundled corpus, from the files that the engine has anyway: the copy for the views would be a second one here.
import { BUNDLED_FILE } from '../corpus/bundled-file.ts';
import type { NamedParts } from '../wording/sources.ts';

const { documents, origins, language } = BUNDLED_FILE;

export const CORPUS_NAMES: NamedParts = {
  documents,
  origins,
  speakers: language.lexicon.speakers,
  events: language.events,
  propositions: language.propositions,
};
