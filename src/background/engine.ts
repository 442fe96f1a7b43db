// The engine and the corpus, read when something is first compared and not before: a stopped background that is asked for what
// it already knows answers without them.
import type { Fact } from '../claims/fact.ts';
import type { CorpusNames } from '../claims/names.ts';
import { loadPart } from '../platform/parts.ts';
import type { EnginePart } from './engine-part.ts';

// Nobody but engine-part.ts publishes under that name.
export const loadEngine = async (): Promise<EnginePart> => (await loadPart('engine')) as EnginePart;

export const bundledFacts = async (): Promise<readonly Fact[]> => [...(await loadEngine()).bundledCorpus().facts.values()];

export const corpusNames = async (): Promise<CorpusNames> => (await loadEngine()).bundledNames();
