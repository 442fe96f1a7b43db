// Events, propositions and the topic as sets of concepts, in no language.
import * as v from 'valibot';
import { SIDES } from '../../claims/claim.ts';

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
  /** For every pattern: what happens elsewhere, or between others. */
  none: v.optional(v.array(ConceptExpression)),
  patterns: v.array(
    v.strictObject({
      ...Pattern.entries,
      /** The words only suggest the event ("left for Washington on Sunday for the dialogue"): such a date never conflicts. */
      loose: v.optional(v.boolean(), false),
      /** The trigger stands directly before the date: "since" is about no other. With `on`, what it began may stand in the sentences before. */
      governs: v.optional(v.boolean(), false),
      /** The trigger may be the object of one of these ("resumed the meetings"), whose event has the date then. */
      objectOf: v.optional(ConceptExpression),
      /** The second expression is the trigger's grammatical subject: "the coalition, put together in 2014". */
      subject: v.optional(v.boolean()),
      /** All of them did it: a number in the trigger's clause makes it a part's ("withdrew 50,000 soldiers in 2010"), and not sure. */
      whole: v.optional(v.boolean()),
      /** The second expression is what it was done to, else the date is not sure: not "the coalition's office was formed". */
      patient: v.optional(v.boolean()),
      /** Declared by those whose it is, the event has come: "the army announced the end of its combat role in December 2021". */
      declared: v.optional(v.boolean()),
      /** Only as what an entry of a chronology opens with: "22 July: security dialogue in Washington". */
      entry: v.optional(v.boolean()),
      /** Its own interval in place of the event's: words that can mean nothing else name it on any day. */
      during: v.optional(v.strictObject({ from: isoDay, to: isoDay })),
      /** Only a date of this precision: what one source dates to a summer, another to a month. */
      precision: v.optional(v.picklist(['day', 'range', 'month', 'season', 'year'])),
      /**
       * Only a date in this interval, which the event is known by: there little more need be said ("on September 27 the two governments
       * said"). It yields to every event that is named near, and such a date never conflicts. A whole month or year is known also where the
       * clause only takes up what the sentences before name ("It convened again in March").
       */
      on: v.optional(v.strictObject({ from: isoDay, to: isoDay })),
    }),
  ),
  /** It happens again and again: two dates of it never conflict. */
  recurring: v.optional(v.boolean(), false),
  /** It takes a date only when no other event is named near: the day on which somebody spoke. */
  fallback: v.optional(v.boolean(), false),
  /** Saying it is doing it: "said on Thursday that it was postponing" names the day. */
  spoken: v.optional(v.boolean(), false),
  /** Events that it is made of: a sentence with dates in two of them, told `apart` by place or people, speaks of these. */
  stages: v.optional(v.strictObject({ of: v.array(v.string()), apart: ConceptExpression })),
  /** Only dates that begin in this interval can be this event's; inclusive ISO days. */
  during: v.optional(v.strictObject({ from: isoDay, to: isoDay })),
});
export type EventDefinition = v.InferOutput<typeof EventDefinition>;

const speakerId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));

export const PropositionPattern = v.strictObject({
  ...Pattern.entries,
  /** The expression of `all` whose negation turns the stance; the first one when absent. */
  pivot: v.optional(ConceptExpression),
  /** The stance of the words when nothing negates them. */
  stance: v.optional(v.picklist(['affirm', 'deny']), 'affirm'),
  /**
   * A negated pivot turns the stance (when absent), gives nothing, turns it only where the pivot itself is refused ("will not study",
   * "refuses to study": what has not happened may yet), or is the only way that the words say it.
   */
  negated: v.optional(v.picklist(['drops', 'refused', 'needed'])),
  /** A negation counts to the edge of its clause: "at no point has the government submitted a request". */
  far: v.optional(v.boolean()),
  /** Read as it stands only where nothing before it in its sentence is negated: a stance that no reference takes must be plain. */
  sure: v.optional(v.boolean()),
  /** Near one of these a negated pivot gives nothing: it denies the manner, not the thing ("no hasty withdrawal"). */
  hedges: v.optional(v.array(ConceptExpression)),
  /** The words stand within so many tokens of each other; 24 when absent, see reach.ts. */
  within: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2))),
  /** The first expression of `all` stands before the others. */
  leads: v.optional(v.boolean()),
  /** Each must be met in the sentence or in one of the two before it: what a pronoun or an answer leaves out. */
  context: v.optional(v.array(ConceptExpression)),
  /** The context stands in the sentence or in the two before it, not in how the text opens: "Not under consideration." answers those. */
  near: v.optional(v.boolean()),
  /** Also said by a clause with "if" or "when"; otherwise such a clause says nothing. */
  conditional: v.optional(v.boolean()),
  /** The pivot does not lie inside one of these longer terms: "asked" in "at the invitation of". */
  outside: v.optional(v.array(ConceptExpression)),
  /** Nothing is read when this side says it: Washington does not demand what Baghdad demands. */
  notBy: v.optional(v.picklist(SIDES)),
  /** Read only of this side, or of nobody known: Baghdad refuses other things under fire than Washington. */
  by: v.optional(v.picklist(SIDES)),
  /** Whose position the words are when nobody is named as saying them. */
  holder: v.optional(speakerId),
  /** The subject beside the pivot holds the position ("Washington prefers …"), whoever tells of it. */
  subject: v.optional(v.boolean()),
  /** The words are the reporter's, also beside somebody's speech. */
  narrated: v.optional(v.boolean()),
});
export type PropositionPattern = v.InferOutput<typeof PropositionPattern>;

export const PropositionDefinition = v.strictObject({
  name: Named,
  /** For every pattern: what it speaks of elsewhere, or is called alike. */
  none: v.optional(v.array(ConceptExpression)),
  /** Beside one of these a denial is of something less: of one attack, not of the attacks. It is not sure then. */
  doubts: v.optional(v.array(ConceptExpression)),
  /** Behind a denial these are what the position is about, not a manner that alone is denied ("no assessment by the commission"). */
  aside: v.optional(ConceptExpression),
  /** In the page's own voice, or its sources', it is held against the references only beside `of`, and beside `not` only with `but`. */
  told: v.optional(v.strictObject({ of: ConceptExpression, not: ConceptExpression, but: ConceptExpression })),
  /** What the words `of` are to somebody: when they name others than `is`, or another place, it is not sure ("a threat to Europe"). */
  object: v.optional(v.strictObject({ of: ConceptExpression, is: ConceptExpression })),
  /** What the words `of` are of, behind "of" or as their object; behind `at` too: what an attack is on, what talks are on or with whom. Of other things, it is not sure. */
  about: v.optional(v.strictObject({ of: ConceptExpression, is: ConceptExpression, at: v.optional(v.picklist(['target', 'matter'])) })),
  patterns: v.array(PropositionPattern),
});
export type PropositionDefinition = v.InferOutput<typeof PropositionDefinition>;
