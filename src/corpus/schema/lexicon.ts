// The words of a topic: what its concepts are called in each language. Data of the corpus; see text/lexicon.ts for how words match.
import * as v from 'valibot';

const word = v.pipe(v.string(), v.trim(), v.minLength(1));

/**
 * Word forms by language. A form is one or more words; each is matched after folding (case, hamza, marks) and
 * without clitics; a trailing `*` matches any ending (`withdraw*`), a trailing `~` any inflection (`wind~ down`: "wound
 * down"), and `_` a few words of any kind (`pull _ out`).
 */
export const Forms = v.strictObject({ ar: v.array(word), en: v.array(word) });
export type Forms = v.InferOutput<typeof Forms>;

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));

const Place = v.strictObject({
  ...Forms.entries,
  /** The places it lies in: a base in a province in a country. */
  within: v.array(id),
});

const Speaker = v.strictObject({
  ...Forms.entries,
  side: v.picklist(['us', 'iraq-government', 'other']),
  /** One who holds an office, one of a body's officers, or several people; a body (a state, a ministry) has none. */
  is: v.optional(v.picklist(['holder', 'officer', 'people'])),
  /** What a reader calls the speaker. */
  name: v.strictObject({ ar: word, en: word }),
});

export const Lexicon = v.strictObject({
  actors: v.record(id, Forms),
  places: v.record(id, Place),
  /** Nouns by what they count: soldier → troops. */
  measures: v.record(id, Forms),
  speakers: v.record(id, Speaker),
  /** Everything else that topic, events and propositions are made of. */
  concepts: v.record(id, Forms),
});
export type Lexicon = v.InferOutput<typeof Lexicon>;
