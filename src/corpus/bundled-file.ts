// The bundled corpus's JSON files put together as one corpus file, as written: nothing here has been checked.

import header from './us-iraq-coalition/corpus.json';
import documents from './us-iraq-coalition/documents.json';
import events from './us-iraq-coalition/events.json';
import dates from './us-iraq-coalition/facts/dates.json';
import quantities from './us-iraq-coalition/facts/quantities.json';
import statements from './us-iraq-coalition/facts/statements.json';
import fingerprints from './us-iraq-coalition/fingerprints.json';
import actors from './us-iraq-coalition/lexicon/actors.json';
import concepts from './us-iraq-coalition/lexicon/concepts.json';
import measures from './us-iraq-coalition/lexicon/measures.json';
import occurrences from './us-iraq-coalition/lexicon/occurrences.json';
import places from './us-iraq-coalition/lexicon/places.json';
import speakers from './us-iraq-coalition/lexicon/speakers.json';
import origins from './us-iraq-coalition/origins.json';
import outlets from './us-iraq-coalition/outlets.json';
import propositions from './us-iraq-coalition/propositions.json';
import topic from './us-iraq-coalition/topic.json';

export const BUNDLED_FILE = {
  ...header,
  documents,
  origins,
  fingerprints,
  facts: [...quantities, ...dates, ...statements],
  language: {
    lexicon: { actors, places, measures, speakers, concepts: { ...concepts, ...occurrences } },
    events,
    propositions,
    topic,
    outlets,
  },
};
