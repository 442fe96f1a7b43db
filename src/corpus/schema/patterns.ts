// Events, propositions and the topic as sets of concepts, in no language.
import * as v from 'valibot';

/** One concept, or alternatives: `withdrawal|departure`. Any id of the lexicon, whatever its group. */
export const ConceptExpression = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*(\|[a-z][a-z0-9-]*)*$/));

export const Pattern = v.strictObject({
  /** Every expression must be met in the sentence. */
  all: v.pipe(v.array(ConceptExpression), v.minLength(1)),
  /** None of these may be met in it. */
  none: v.optional(v.array(ConceptExpression), []),
});
export type Pattern = v.InferOutput<typeof Pattern>;

const Named = v.strictObject({ ar: v.string(), en: v.string() });

const isoDay = v.pipe(v.string(), v.isoDate());

/** The first expression of each pattern's `all` is the trigger: the event that has it nearest to a date takes the date. */
export const EventDefinition = v.strictObject({
  name: Named,
  patterns: v.array(Pattern),
  /** It happens again and again: two dates of it never conflict. */
  recurring: v.optional(v.boolean(), false),
  /** Only dates that begin in this interval can be this event's; inclusive ISO days. */
  during: v.optional(v.strictObject({ from: isoDay, to: isoDay })),
});
export type EventDefinition = v.InferOutput<typeof EventDefinition>;

export const PropositionPattern = v.strictObject({
  ...Pattern.entries,
  /** The expression of `all` whose negation turns the stance; the first one when absent. */
  pivot: v.optional(ConceptExpression),
  /** The stance of the words when nothing negates them. */
  stance: v.optional(v.picklist(['affirm', 'deny']), 'affirm'),
});
export type PropositionPattern = v.InferOutput<typeof PropositionPattern>;

export const PropositionDefinition = v.strictObject({ name: Named, patterns: v.array(PropositionPattern) });
export type PropositionDefinition = v.InferOutput<typeof PropositionDefinition>;
