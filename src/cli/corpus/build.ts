// `muqarin corpus build DIR --out FILE`: a folder of articles and a review file become a reference corpus.
import { basename, resolve } from 'node:path';
import type { Fact, ReferenceDocument } from '../../claims/fact.ts';
import { failure, type Result, success } from '../../claims/result.ts';
import type { DocumentFingerprints } from '../../corpus/fingerprints/code.ts';
import { readCorpusFile } from '../../corpus/read-file.ts';
import type { CorpusFile } from '../../corpus/schema/corpus.ts';
import { CORPUS_SCHEMA } from '../../corpus/schema/version.ts';
import { decodeText } from '../../encodings/text-file.ts';
import { readBytes } from '../inputs/bytes.ts';
import { parseJson } from '../inputs/json.ts';
import type { Engine, Io } from '../run.ts';
import { articleFiles } from './articles.ts';
import { readFolder } from './folder.ts';
import { factOf, REVIEW_SCHEMA, type Review, readReview } from './review-file.ts';
import { listOf, summaryOf } from './summary.ts';

export interface BuildOptions {
  readonly folder: string;
  readonly out: string;
  /** Where a person decides; beside `out` unless told otherwise. */
  readonly review: string;
  /** The corpus's id, for a review file that is made anew. */
  readonly id: string | null;
}

/**
 * Writes the review file with new candidates added, and the corpus of its confirmed facts. Gives whether everything could
 * be read; nothing is written when the review file is broken or tells of an article that is not there.
 */
export async function buildCorpusFile(options: BuildOptions, io: Io, engine: Engine): Promise<boolean> {
  const review = await loadReview(options, io);
  if (!review.ok) return fail(io, `${options.review}: ${review.error}`);
  const files = await articleFiles(options.folder, [options.review, options.out], io);
  if (!files.ok) return fail(io, files.error);
  const { reviewing, fingerprints, texts, faults } = await readFolder(options.folder, files.value, review.value, io, engine);
  const missing = review.value.documents.filter(({ id }) => !fingerprints.has(id));
  if (missing.length > 0) {
    const names = listOf(missing.map(({ id, file }) => `${id} (${file})`));
    return fail(
      io,
      `${options.review} tells of articles that are not in ${options.folder}, or not with the bytes that were reviewed: ${names}. Put them back; or, where an article was replaced, check its facts and write its new SHA-256 into the review file. Nothing was written.`,
    );
  }
  const reviewed = reviewing.review();
  const corpus = corpusOf(reviewed, fingerprints);
  const checked = corpus.documents.length === 0 ? failure(NO_DOCUMENT) : readCorpusFile(corpus, engine.corpus());
  const written = await write(options.review, reviewed, io);
  if (!written.ok) return fail(io, written.error);
  if (!checked.ok) return fail(io, `${checked.error}\nThe review file ${options.review} was written, the corpus was not.`);
  const done = await write(options.out, corpus, io);
  if (!done.ok) return fail(io, done.error);
  io.print(summaryOf(reviewed, corpus, texts, options));
  return faults === 0;
}

const NO_DOCUMENT = 'no article has a known day yet; write the days into “published” of the review file and build again.';

function fail(io: Io, message: string): false {
  io.warn(`muqarin: ${message}\n`);
  return false;
}

/** The review file, or an empty one where there is none yet. */
async function loadReview({ review, id, folder }: BuildOptions, io: Io): Promise<Result<Review>> {
  if (!(await io.exists(review))) {
    const name = id ?? slugOf(basename(resolve(folder)));
    return success({ schema: REVIEW_SCHEMA, id: name, title: { ar: name, en: name }, documents: [], origins: {}, facts: [] });
  }
  const bytes = await readBytes(review, io);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  if (!text.ok) return text;
  const data = parseJson(text.value, 'mend it, or move it away to begin a new review.');
  return data.ok ? readReview(data.value) : data;
}

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'corpus';

/** Documents without a day are left out, and with them their mentions. */
function corpusOf(review: Review, fingerprints: ReadonlyMap<string, DocumentFingerprints>): CorpusFile {
  const documents = review.documents.flatMap(({ file: _file, published, ...rest }): ReferenceDocument[] =>
    published === null ? [] : [{ ...rest, published }],
  );
  const dated = new Set(documents.map(({ id }) => id));
  const confirmed = review.facts
    .filter(({ decision }) => decision === 'confirmed')
    .flatMap((reviewed): Fact[] => {
      const fact = factOf(reviewed, (document) => dated.has(document));
      return fact.mentions.length > 0 ? [fact] : [];
    });
  const used = new Set(confirmed.flatMap(({ mentions }) => mentions.map(({ origin }) => origin as string)));
  return {
    schema: CORPUS_SCHEMA,
    id: review.id,
    title: review.title,
    documents,
    origins: Object.fromEntries(Object.entries(review.origins).filter(([id]) => used.has(id))),
    facts: confirmed,
    fingerprints: Object.fromEntries(
      documents.flatMap(({ id }) => {
        const own = fingerprints.get(id);
        return own ? [[id, own]] : [];
      }),
    ),
  };
}

async function write(file: string, value: unknown, io: Io): Promise<Result<null>> {
  try {
    await io.writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
    return success(null);
  } catch (error) {
    return failure(
      `${file} could not be written (${error instanceof Error ? error.message : String(error)}); check the folder and its space.`,
    );
  }
}
