// What an article must speak of to be about the topic: sets of concepts with weights, and the countries that it is mistaken for.
import * as v from 'valibot';
import { ConceptExpression, Pattern } from './patterns.ts';

const Signal = v.strictObject({
  ...Pattern.entries,
  /** 0 to 3: how much one sentence with these concepts says for the topic. */
  weight: v.pipe(v.number(), v.minValue(0), v.maxValue(3)),
  /** The sentence must name the topic's country, or the article must be mostly about it. */
  country: v.optional(v.boolean(), false),
});

export const Topic = v.strictObject({
  /** Inclusive ISO day; an older article is about something else, however alike the words. */
  since: v.pipe(v.string(), v.isoDate()),
  country: ConceptExpression,
  /** Other countries and subjects where the same words are used; a sentence that names one without the country says nothing. */
  rivals: v.array(ConceptExpression),
  /** Countries that the topic's own events touch: a text that names one, and never the country, is about that one. */
  neighbours: v.array(ConceptExpression),
  /** Other subjects with the same words (electoral coalitions, oil talks); a sentence about one says nothing. */
  subjects: v.array(ConceptExpression),
  /** Each must be met somewhere in the article. */
  requires: v.array(ConceptExpression),
  /** Who and what belong to the topic's own time: a text that names none of them and looks back is history. */
  present: ConceptExpression,
  /** What an article on the topic leaves unsaid: where, whose soldiers, whose attacks, whose fighters. Roles filled from here are `inferred`. */
  setting: v.strictObject({
    place: v.string(),
    owner: v.string(),
    attacker: v.string(),
    fighters: v.string(),
    attacked: v.array(v.string()),
    /** "Since the war": its concept, and the ISO day on which it began. */
    war: v.optional(v.strictObject({ concept: v.string(), from: v.pipe(v.string(), v.isoDate()) })),
    /** Where those who count sit: nothing that is counted is there. */
    seat: v.optional(v.string()),
  }),
  /** What a bulletin of a few sentences has somewhere when it is about the topic, and how much that says. */
  gist: v.strictObject({ ...Pattern.entries, weight: v.pipe(v.number(), v.minValue(0), v.maxValue(3)) }),
  /** Events and propositions that only an article on the topic tells of: not those of its setting, its neighbours or its history. */
  own: v.optional(v.array(v.string()), []),
  /** By name, for the report's `signals`. */
  signals: v.record(v.string(), Signal),
});
export type Topic = v.InferOutput<typeof Topic>;
