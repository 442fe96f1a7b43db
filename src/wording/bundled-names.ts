// The names in the bundled corpus. The build keeps nothing but the names of these files (scripts/names-only.mjs):
// word forms and patterns are the background's business, and many times larger.
import type { CorpusNames } from '../claims/names.ts';
import events from '../corpus/us-iraq-coalition/events.json';
import speakers from '../corpus/us-iraq-coalition/lexicon/speakers.json';
import propositions from '../corpus/us-iraq-coalition/propositions.json';
import { documents, id, origins, title } from '../corpus/us-iraq-coalition/references.json';

/** The corpus itself, for lists of corpora. */
export const BUNDLED = { id, title } as const;

export const BUNDLED_NAMES: CorpusNames = { documents, origins, speakers, events, propositions };
