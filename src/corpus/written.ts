// A language part as people write it, and as the engine reads it: fields left out of a file get the values they stand for.
import type { LanguagePart, WrittenLanguagePart } from './schema/corpus.ts';
import type { EventDefinition, PropositionDefinition } from './schema/patterns.ts';
import type { Topic } from './schema/topic.ts';

type Written<Part extends keyof WrittenLanguagePart> = WrittenLanguagePart[Part];

/**
 * What the schema's own defaults would give, without the schema: the bundled corpus is checked when it is built, and
 * the extension carries no validator to its pages for it. A test holds the two together.
 */
export function completeLanguage({ lexicon, events, propositions, topic, outlets }: WrittenLanguagePart): LanguagePart {
  return {
    lexicon,
    events: mapValues(events, completeEvent),
    propositions: mapValues(propositions, completeProposition),
    topic: completeTopic(topic),
    outlets,
  };
}

function completeEvent(event: Written<'events'>[string]): EventDefinition {
  return {
    ...event,
    recurring: event.recurring ?? false,
    spoken: event.spoken ?? false,
    fallback: event.fallback ?? false,
    patterns: event.patterns.map((pattern) => ({
      ...pattern,
      none: pattern.none ?? [],
      loose: pattern.loose ?? false,
      governs: pattern.governs ?? false,
    })),
  };
}

function completeProposition(proposition: Written<'propositions'>[string]): PropositionDefinition {
  return {
    ...proposition,
    patterns: proposition.patterns.map((pattern) => ({ ...pattern, none: pattern.none ?? [], stance: pattern.stance ?? 'affirm' })),
  };
}

function completeTopic(topic: Written<'topic'>): Topic {
  return {
    ...topic,
    own: topic.own ?? [],
    gist: { ...topic.gist, none: topic.gist.none ?? [] },
    signals: mapValues(topic.signals, (signal) => ({ ...signal, none: signal.none ?? [], country: signal.country ?? false })),
  };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
