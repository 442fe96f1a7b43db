// The bundled corpus put together as one corpus file, as written: nothing here has been checked. In the bundles it is packed,
// see packed/. `references.json` is made by `muqarin corpus build` from the articles and `review.json`; the rest is the topic's words.

import { expandForms, OPEN } from './form-notation.ts';
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
    lexicon: {
      actors: withForms(actors),
      places: withForms(places),
      measures: withForms(measures),
      speakers: withForms(speakers),
      concepts: withForms({ ...concepts, ...occurrences }),
    },
    events,
    propositions,
    topic,
    outlets,
  },
};

interface Written {
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

/** Every form in full, of what the files write once: "no (date|deadline) _ be (fixed|set)" is four. */
function withForms<T extends Written>(terms: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(terms).map(([id, term]) => [id, { ...term, ar: inFull(term.ar), en: inFull(term.en) }]));
}

function inFull(forms: readonly string[]): string[] {
  return forms.flatMap((form) => (form.includes(OPEN) ? expandForms(form) : [form]));
}
