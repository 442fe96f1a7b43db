// A corpus file, `muqarin/corpus@1`: documents, what they say, and (optionally) the words and patterns to find it by.
import * as v from 'valibot';
import type { Fact, ReferenceDocument } from '../../claims/fact.ts';
import type { DocumentFingerprints } from '../fingerprints/code.ts';
import { DocumentEntry, type Origin, OriginEntry } from './documents.ts';
import { FactEntry } from './facts.ts';
import { FingerprintsEntry } from './fingerprints.ts';
import { Lexicon } from './lexicon.ts';
import { type Outlet, OutletEntry } from './outlets.ts';
import { EventDefinition, PropositionDefinition } from './patterns.ts';
import { Topic } from './topic.ts';
import { CORPUS_SCHEMA } from './version.ts';
import { Bilingual, Id } from './words.ts';

export type { Origin, Outlet };

/** Room for a newsroom's archive; the engine is measured with 100,000 facts. */
const MAX_FACTS = 200_000;
const MAX_DOCUMENTS = 100_000;

export interface Title {
  readonly ar: string;
  readonly en: string;
}

/** What makes a topic readable: a file of facts alone borrows the bundled corpus's. */
export interface LanguagePart {
  readonly lexicon: Lexicon;
  readonly events: Readonly<Record<string, EventDefinition>>;
  readonly propositions: Readonly<Record<string, PropositionDefinition>>;
  readonly topic: Topic;
  readonly outlets: readonly Outlet[];
}

export interface CorpusFile {
  readonly schema: typeof CORPUS_SCHEMA;
  readonly id: string;
  readonly title: Title;
  readonly documents: readonly ReferenceDocument[];
  readonly origins: Readonly<Record<string, Origin>>;
  readonly facts: readonly Fact[];
  /** By document id. */
  readonly fingerprints?: Readonly<Record<string, DocumentFingerprints>>;
  readonly language?: LanguagePart;
}

const LanguageSchema = v.strictObject({
  lexicon: Lexicon,
  events: v.record(Id, EventDefinition),
  propositions: v.record(Id, PropositionDefinition),
  topic: Topic,
  outlets: v.array(OutletEntry),
}) satisfies v.GenericSchema<unknown, LanguagePart>;

/** The shape alone; see cross-checks.ts for what holds between its parts. */
export const CorpusSchema = v.strictObject({
  schema: v.literal(
    CORPUS_SCHEMA,
    ({ received }) => `is ${received}, and this version of Muqarin reads "${CORPUS_SCHEMA}"; update Muqarin, or build the corpus anew`,
  ),
  id: Id,
  title: Bilingual,
  documents: v.pipe(
    v.array(DocumentEntry),
    v.minLength(1, 'must hold at least one document'),
    v.maxLength(MAX_DOCUMENTS, `must hold at most ${MAX_DOCUMENTS} documents`),
  ),
  origins: v.record(Id, OriginEntry),
  facts: v.pipe(v.array(FactEntry), v.maxLength(MAX_FACTS, `must hold at most ${MAX_FACTS} facts`)),
  fingerprints: v.exactOptional(v.record(Id, FingerprintsEntry)),
  language: v.exactOptional(LanguageSchema),
}) satisfies v.GenericSchema<unknown, CorpusFile>;

/** What a file may leave out because it has a default. */
export type WrittenLanguagePart = v.InferInput<typeof LanguageSchema>;
export type WrittenCorpusFile = Omit<CorpusFile, 'language'> & { readonly language: WrittenLanguagePart };
