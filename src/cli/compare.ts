// `muqarin compare`: every input in turn; one that cannot be read is reported and the others are still done.
import type { Article, Report } from '../claims/report.ts';
import { failure, type Result, success } from '../claims/result.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { CompareOptions } from './arguments.ts';
import { loadCorpora } from './corpora.ts';
import { writerFor } from './formats/writer.ts';
import { readInput } from './inputs/input.ts';
import type { Engine, Io } from './run.ts';

/** Gives whether everything could be read, corpus files included. */
export async function compareFiles(options: CompareOptions, io: Io, engine: Engine): Promise<boolean> {
  const { corpus, errors } = await loadCorpora(options.corpora, engine.corpus(), io);
  for (const error of errors) io.warn(`muqarin: ${error}\n`);
  const writer = writerFor(options, corpus, io);
  let allRead = errors.length === 0;
  for (const file of options.files) {
    const report = await compareFile(file, corpus, options, io, engine);
    if (report.ok) writer.report(file, report.value);
    else {
      allRead = false;
      io.warn(`muqarin: ${file}: ${report.error}\n`);
      writer.fault(file, report.error);
    }
  }
  writer.end();
  return allRead;
}

async function compareFile(file: string, corpus: Corpus, options: CompareOptions, io: Io, engine: Engine): Promise<Result<Report>> {
  const article = await readInput(file, io);
  if (!article.ok) return article;
  try {
    return success(engine.analyse(dated(article.value, options), corpus, { anyway: options.anyway }));
  } catch (error) {
    // A fault of ours must not cost the reader the other files.
    return failure(`the comparison failed (${error instanceof Error ? error.message : String(error)}); please report this with the file.`);
  }
}

/** `--published` is surer than what the text lets guess, and less sure than the page's metadata or the file's own field. */
function dated(article: Article, { published }: CompareOptions): Article {
  const basis = article.published?.basis ?? 'unknown';
  const isOpen = basis === 'unknown' || basis === 'text';
  return published !== null && isOpen ? { ...article, published: { date: published, basis: 'given' } } : article;
}
