// The bundled corpus put together as one corpus file, as written: nothing here has been checked. In the bundles it is packed,
// see packed/. `references.json` is made by `muqarin corpus build` from the articles and `review.json`; the rest is the topic's words.

import events from './us-iraq-coalition/events.json';
import actors from './us-iraq-coalition/lexicon/actors.json';
import concepts from './us-iraq-coalition/lexicon/concepts.json';
import measures from './us-iraq-coalition/lexicon/measures.json';
import occurrences from './us-iraq-coalition/lexicon/occurrences.json';
import places from './us-iraq-coalition/lexicon/places.json';
import speakers from './us-iraq-coalition/lexicon/speakers.json';
import outlets from './us-iraq-coalition/outlets.json';
import propositions from './us-iraq-coalition/propositions.json';
import references from './us-iraq-coalition/references.json';
import topic from './us-iraq-coalition/topic.json';

export const BUNDLED_FILE = {
  ...references,
  language: {
    lexicon: { actors, places, measures, speakers, concepts: { ...concepts, ...occurrences } },
    events,
    propositions,
    topic,
    outlets,
  },
};
