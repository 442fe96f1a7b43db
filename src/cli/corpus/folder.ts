// The articles of a folder, each with the candidates that the engine finds in it and the fingerprints of its wording.
import { failure, type Result, success } from '../../claims/result.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DocumentFingerprints } from '../../corpus/fingerprints/code.ts';
import { fingerprintsOf } from '../../corpus/fingerprints/document.ts';
import type { Engine, Io } from '../run.ts';
import { type FolderArticle, readArticle } from './articles.ts';
import { candidatesOf } from './candidates.ts';
import { progressOf } from './progress.ts';
import type { Review, ReviewedDocument } from './review-file.ts';
import { Reviewing } from './reviewing.ts';

export interface FolderReading {
  readonly reviewing: Reviewing;
  readonly fingerprints: ReadonlyMap<string, DocumentFingerprints>;
  /** Of the articles, by document. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that could not be read. */
  readonly faults: number;
}

/** Every article in turn; one that cannot be read is told of, and the others are still read. */
export async function readFolder(folder: string, files: readonly string[], before: Review, io: Io, engine: Engine): Promise<FolderReading> {
  const fingerprints = new Map<string, DocumentFingerprints>();
  const texts = new Map<string, string>();
  const corpus = engine.corpus();
  const reviewing = new Reviewing(before, corpus);
  const tell = progressOf(files.length, 'articles', io);
  let faults = 0;
  for (const [index, file] of files.entries()) {
    const read = await readArticle(folder, file, io);
    const document = read.ok ? addArticle(read.value, reviewing, corpus, engine) : read;
    if (!document.ok || !read.ok) {
      faults++;
      io.warn(`muqarin: ${file}: ${document.ok ? '' : document.error}\n`);
    } else {
      fingerprints.set(document.value.id, fingerprintsOf(read.value.article.text));
      texts.set(document.value.id, read.value.article.text);
    }
    tell(index + 1);
  }
  return { reviewing, fingerprints, texts, faults };
}

function addArticle(
  { file, article, sha256 }: FolderArticle,
  reviewing: Reviewing,
  corpus: Corpus,
  engine: Engine,
): Result<ReviewedDocument> {
  const known = reviewing.known(sha256);
  const report = engine.analyse(known?.published ? { ...article, published: { date: known.published, basis: 'given' } } : article, corpus, {
    anyway: true,
  });
  const { lang, outlet, published } = report.article;
  if (lang !== 'ar' && lang !== 'en') return failure('this article is in neither Arabic nor English; take it out of the folder.');
  const document =
    known ??
    reviewing.addDocument(file.replace(/\.[^.]*$/, ''), {
      file,
      lang,
      outlet: outlet === null ? null : { ar: plain(outlet), en: plain(outlet) },
      outletBasis: outlet === null ? null : 'the page’s own name for itself',
      published: published.date,
      publishedBasis: BASES[published.basis],
      sha256,
    });
  const origin = reviewing.addOrigin(document);
  for (const candidate of candidatesOf(report, article.text, { document: document.id, origin })) reviewing.addCandidate(candidate);
  return success(document);
}

const BASES = {
  metadata: 'the page’s metadata',
  text: 'a date line in the text',
  given: 'given with the article',
  unknown: 'unknown: write the day into “published” and here how it is known',
} as const;

/** A page may call itself anything; a corpus holds plain text. */
const plain = (text: string): string =>
  text
    .replace(/[<>\p{Cc}\p{Cs}\p{Cf}]/gu, ' ')
    .slice(0, 200)
    .trim() || '?';
