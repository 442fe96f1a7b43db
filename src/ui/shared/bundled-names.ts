// The names in the bundled corpus: the small files only, never facts or words.
import documents from '../../corpus/us-iraq-coalition/documents.json';
import events from '../../corpus/us-iraq-coalition/events.json';
import origins from '../../corpus/us-iraq-coalition/origins.json';
import type { NamedParts } from './sources.ts';

export const BUNDLED_NAMES: NamedParts = { documents, origins, events, propositions: {}, speakers: {} };
