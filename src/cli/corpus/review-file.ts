// `muqarin/review@1`: what a person decided about each candidate fact. The corpus is built from this and the articles.
import * as v from 'valibot';
import type { Fact, Mention, ReferenceDocument } from '../../claims/fact.ts';
import { failure, type Result, success } from '../../claims/result.ts';
import { faultsOf } from '../../corpus/read-file.ts';
import type { Origin, Title } from '../../corpus/schema/corpus.ts';
import { DocumentEntry, OriginEntry } from '../../corpus/schema/documents.ts';
import { FactEntry } from '../../corpus/schema/facts.ts';
import { describeFaults, type Fault } from '../../corpus/schema/fault.ts';
import { measurePlainData } from '../../corpus/schema/plain-data.ts';
import { Bilingual, Id, PlainText } from '../../corpus/schema/words.ts';

export const REVIEW_SCHEMA = 'muqarin/review@1';

/** `confirmed` facts are the corpus's; `pending` ones wait for a person; `rejected` ones are kept, so as not to be proposed again. */
const DECISIONS = ['confirmed', 'pending', 'rejected'] as const;
export type Decision = (typeof DECISIONS)[number];

/** UTF-16 offsets into the article's text, end exclusive: never the sentence itself. */
export type Sentence = readonly [start: number, end: number];

/** `published` is null until somebody knows it: no corpus holds such a document. */
export type ReviewedDocument = Omit<ReferenceDocument, 'published'> & { readonly published: string | null; readonly file: string };

type WithSentence<F extends Fact> = Omit<F, 'mentions'> & {
  readonly mentions: readonly (F['mentions'][number] & { readonly sentence: Sentence })[];
};
type DecidedFact = { [K in Fact['kind']]: WithSentence<Extract<Fact, { readonly kind: K }>> }[Fact['kind']];
/** A fact with a decision; the statement of a pending or rejected one may be empty. */
export type ReviewedFact = DecidedFact & {
  readonly decision: Decision;
  /** Why it was rejected, for whoever reads the file next. */
  readonly reason?: string;
};

export interface Review {
  readonly schema: typeof REVIEW_SCHEMA;
  readonly id: string;
  readonly title: Title;
  readonly documents: readonly ReviewedDocument[];
  readonly origins: Readonly<Record<string, Origin>>;
  readonly facts: readonly ReviewedFact[];
}

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const SentenceEntry = v.pipe(
  v.tuple([Offset, Offset]),
  v.check(([start, end]) => start < end, 'must be [start, end] of a sentence'),
);

const ReviewSchema = v.strictObject({
  schema: v.literal(REVIEW_SCHEMA, `must be "${REVIEW_SCHEMA}"`),
  id: Id,
  title: Bilingual,
  documents: v.array(v.looseObject({ file: v.string(), published: v.nullable(v.string()) })),
  origins: v.record(Id, OriginEntry),
  facts: v.array(
    v.looseObject({
      decision: v.picklist(DECISIONS, `must be one of ${DECISIONS.join(', ')}`),
      reason: v.exactOptional(PlainText),
      statement: v.strictObject({ ar: v.string(), en: v.string() }),
      mentions: v.array(v.looseObject({ sentence: SentenceEntry })),
    }),
  ),
});

/** `data` is what `JSON.parse` gave. The error lists each fault with its path. */
export function readReview(data: unknown): Result<Review> {
  const measured = measurePlainData(data);
  if ('fault' in measured) return failure(describeFaults([measured.fault], FILE));
  const parsed = v.safeParse(ReviewSchema, data);
  if (!parsed.success) return failure(describeFaults(faultsOf(parsed.issues), FILE));
  const { documents, facts } = parsed.output;
  const faults: Fault[] = [];
  documents.forEach(({ file: _file, published, ...rest }, i) => {
    faults.push(...faultsIn(DocumentEntry, { ...rest, published: published ?? ANY_DAY }, ['documents', i]));
  });
  facts.forEach(({ decision, reason: _reason, statement, mentions, ...rest }, i) => {
    const isWorded = decision === 'confirmed';
    const bare = mentions.map(({ sentence: _sentence, ...mention }) => mention);
    faults.push(...faultsIn(FactEntry, { ...rest, statement: isWorded ? statement : ANY_STATEMENT, mentions: bare }, ['facts', i]));
  });
  // Every part has passed the schema of the type that it is given here.
  return faults.length === 0 ? success(parsed.output as unknown as Review) : failure(describeFaults(faults, FILE));
}

const FILE = 'review file';
/** Stand in for what may still be open when the rest of an entry is checked. */
const ANY_DAY = '2024-01-01';
const ANY_STATEMENT = { ar: '؟', en: '?' };

function faultsIn(schema: v.GenericSchema, entry: unknown, path: readonly (string | number)[]): Fault[] {
  const parsed = v.safeParse(schema, entry);
  return parsed.success ? [] : faultsOf(parsed.issues, path);
}

/** The fact as a corpus holds it: without its decision and its places in the articles, and with the mentions of the documents kept. */
export function factOf({ decision: _decision, reason: _reason, ...fact }: ReviewedFact, isKept: (document: string) => boolean): Fact {
  switch (fact.kind) {
    case 'quantity':
      return { ...fact, mentions: fact.mentions.filter(({ document }) => isKept(document)).map(withoutSentence) };
    case 'date':
      return { ...fact, mentions: fact.mentions.filter(({ document }) => isKept(document)).map(withoutSentence) };
    case 'statement':
      return { ...fact, mentions: fact.mentions.filter(({ document }) => isKept(document)).map(withoutSentence) };
  }
}

function withoutSentence<M extends Mention & { readonly sentence: Sentence }>({ sentence: _sentence, ...mention }: M): Omit<M, 'sentence'> {
  return mention;
}
