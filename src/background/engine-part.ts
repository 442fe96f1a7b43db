// The engine and the corpus as a script of their own, which the background runs when something is first compared: see platform/parts.ts.
import type { CorpusNames } from '../claims/names.ts';
import { bundledCorpus } from '../corpus/bundled.ts';
import { BUNDLED_FILE } from '../corpus/bundled-file.ts';
import { buildCorpus } from '../corpus/corpus.ts';
import { mergeCorpora, withFreeIds } from '../corpus/merge.ts';
import { analyse } from '../engine/analyse.ts';
import { publishPart } from '../platform/parts.ts';
import { compareWithSaved, readingOf } from '../references/compare.ts';
import { namesIn } from './report-names.ts';

/** From the files that the engine has anyway: the copy for the views would be a second one here. */
function bundledNames(): CorpusNames {
  const { documents, origins, language } = BUNDLED_FILE;
  return { documents, origins, speakers: language.lexicon.speakers, events: language.events, propositions: language.propositions };
}

const ENGINE_PART = {
  analyse,
  bundledCorpus,
  bundledNames,
  buildCorpus,
  mergeCorpora,
  withFreeIds,
  namesIn,
  compareWithSaved,
  readingOf,
};
export type EnginePart = typeof ENGINE_PART;

publishPart('engine', ENGINE_PART);
