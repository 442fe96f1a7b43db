// What holds between the parts of a corpus: ids are unique, and whatever names another thing names one that exists.
import type { Fact } from '../../claims/fact.ts';
import type { CorpusFault } from '../../claims/kept-corpus.ts';
import type { CorpusFile, LanguagePart } from './corpus.ts';
import { type Fault, formatPath, type PathStep } from './fault.ts';
import type { Lexicon } from './lexicon.ts';
import type { Pattern, PropositionPattern } from './patterns.ts';

/** What a fact can be about: an event or a proposition, by its id. */
export interface Meanings {
  readonly events: Readonly<Record<string, unknown>>;
  readonly propositions: Readonly<Record<string, unknown>>;
}

/** Faults in file order. `language` is the file's own or, without one, the part that it borrows; `null` leaves meanings unchecked. */
export function crossCheck(file: CorpusFile, language: Meanings | null): Fault[] {
  const faults: Fault[] = [];
  const fault: Report = (message, ...steps) => faults.push({ path: formatPath(steps), message, code: codeOf(message, steps) });

  unique(file.documents, (document) => document.id, fault, 'documents', 'id');
  unique(file.facts, (fact) => fact.id, fault, 'facts', 'id');

  const documents = new Set(file.documents.map((document) => document.id));
  file.facts.forEach((fact, i) => {
    if (language) checkMeaning(fact, language, fault, 'facts', i);
    fact.mentions.forEach((mention, j) => {
      const at = ['facts', i, 'mentions', j] as const;
      if (!documents.has(mention.document)) fault(`"${mention.document}" is not among the documents`, ...at, 'document');
      if (!Object.hasOwn(file.origins, mention.origin)) fault(`"${mention.origin}" is not among the origins`, ...at, 'origin');
    });
  });

  for (const id of Object.keys(file.fingerprints ?? {})) {
    if (!documents.has(id)) fault(`"${id}" is not among the documents`, 'fingerprints', id);
  }

  if (file.language) checkLanguage(file.language, fault);
  return faults;
}

/** A name that is taken, or one that nobody has. */
function codeOf(message: string, [part]: readonly PathStep[]): CorpusFault {
  if (part === 'fingerprints') return 'fingerprints';
  return message.includes(TAKEN) ? 'duplicate' : 'missing';
}

const TAKEN = 'is already taken by';

type Report = (message: string, ...path: readonly PathStep[]) => void;

function checkMeaning(fact: Fact, { events, propositions }: Meanings, fault: Report, ...at: readonly PathStep[]): void {
  if (fact.kind === 'date' && !Object.hasOwn(events, fact.event)) {
    fault(`"${fact.event}" is not among the events`, ...at, 'event');
  }
  if (fact.kind === 'statement' && !Object.hasOwn(propositions, fact.proposition)) {
    fault(`"${fact.proposition}" is not among the propositions`, ...at, 'proposition');
  }
}

function checkLanguage({ lexicon, events, propositions, topic, outlets }: LanguagePart, fault: Report): void {
  unique(
    outlets,
    (outlet) => outlet.host,
    (message, ...steps) => fault(message, 'language', ...steps),
    'outlets',
    'host',
  );
  for (const [id, place] of Object.entries(lexicon.places)) {
    place.within.forEach((outer, i) => {
      if (!Object.hasOwn(lexicon.places, outer)) {
        fault(`"${outer}" is not among the places`, 'language', 'lexicon', 'places', id, 'within', i);
      }
    });
  }
  const known = knownConcepts(lexicon);
  const checkExpression: CheckExpression = (expression, ...at) => {
    for (const concept of expression.split('|')) if (!known.has(concept)) fault(`"${concept}" has no words in the lexicon`, ...at);
  };
  for (const [part, definitions] of [
    ['events', events],
    ['propositions', propositions],
  ] as const) {
    for (const [id, { patterns }] of Object.entries<{ readonly patterns: readonly Expressions[] }>(definitions)) {
      patterns.forEach((pattern, i) => {
        checkPattern(pattern, checkExpression, 'language', part, id, 'patterns', i);
      });
    }
  }
  for (const [id, { stages }] of Object.entries(events)) {
    if (stages) checkExpression(stages.apart, 'language', 'events', id, 'stages', 'apart');
    stages?.of.forEach((stage, i) => {
      if (!Object.hasOwn(events, stage)) fault(`"${stage}" is not among the events`, 'language', 'events', id, 'stages', 'of', i);
    });
  }
  for (const [id, { none, patterns }] of Object.entries(propositions)) {
    none?.forEach((expression, i) => {
      checkExpression(expression, 'language', 'propositions', id, 'none', i);
    });
    patterns.forEach(({ all, pivot, holder }, i) => {
      const at = ['language', 'propositions', id, 'patterns', i] as const;
      if (pivot !== undefined && !all.includes(pivot)) fault(`"${pivot}" is not among the pattern's "all"`, ...at, 'pivot');
      if (holder !== undefined && !Object.hasOwn(lexicon.speakers, holder)) fault(`"${holder}" is not among the speakers`, ...at, 'holder');
    });
  }
  checkExpression(topic.country, 'language', 'topic', 'country');
  for (const field of ['rivals', 'neighbours'] as const) {
    topic[field].forEach((place, i) => {
      checkExpression(place, 'language', 'topic', field, i);
    });
  }
  topic.own.forEach((name, i) => {
    if (!Object.hasOwn(events, name) && !Object.hasOwn(propositions, name))
      fault(`"${name}" is no event and no proposition`, 'language', 'topic', 'own', i);
  });
  for (const [id, signal] of Object.entries(topic.signals)) checkPattern(signal, checkExpression, 'language', 'topic', 'signals', id);
}

type CheckExpression = (expression: string, ...path: readonly PathStep[]) => void;

/** Every field of a pattern that names concepts. */
type Expressions = Pattern & Pick<PropositionPattern, 'context' | 'outside'>;

function checkPattern(pattern: Expressions, checkExpression: CheckExpression, ...at: readonly PathStep[]): void {
  for (const field of ['all', 'none', 'context', 'outside'] as const) {
    pattern[field]?.forEach((expression, i) => {
      checkExpression(expression, ...at, field, i);
    });
  }
}

function knownConcepts(lexicon: Lexicon): ReadonlySet<string> {
  return new Set(Object.values(lexicon).flatMap((group) => Object.keys(group)));
}

function unique<T>(items: readonly T[], nameOf: (item: T) => string, fault: Report, list: string, field: string): void {
  const seen = new Map<string, number>();
  items.forEach((item, i) => {
    const name = nameOf(item);
    const first = seen.get(name);
    if (first === undefined) seen.set(name, i);
    else fault(`"${name}" ${TAKEN} ${list}[${first}]`, list, i, field);
  });
}
