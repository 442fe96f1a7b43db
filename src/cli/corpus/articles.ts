// The articles of a folder: each with what a corpus says of it, and the text that its facts are read from.
import { createHash } from 'node:crypto';
import { extname, join, resolve } from 'node:path';
import type { Article } from '../../claims/report.ts';
import { failure, type Result, success } from '../../claims/result.ts';
import { readBytes } from '../inputs/bytes.ts';
import { readInput } from '../inputs/input.ts';
import type { Io } from '../run.ts';

export interface FolderArticle {
  readonly file: string;
  readonly article: Article;
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
}

const ARTICLE_FILES = new Set(['.txt', '.text', '.md', '.html', '.htm', '.xhtml', '.json']);

/** Names of the folder's articles in the order of their code units, the same on every machine; not those of its subfolders. */
export async function articleFiles(folder: string, except: readonly string[], io: Io): Promise<Result<readonly string[]>> {
  try {
    const names = await io.listFolder(folder);
    const others = new Set(except.map((file) => resolve(file)));
    const articles = names
      .filter((name) => !name.startsWith('.') && ARTICLE_FILES.has(extname(name).toLowerCase()) && !others.has(resolve(folder, name)))
      .sort((a, b) => (a < b ? -1 : 1));
    if (articles.length > 0) return success(articles);
    return failure(`there are no articles in ${folder}; put .txt, .html or .json files into it.`);
  } catch {
    return failure(`the folder ${folder} cannot be read; name a folder of articles (.txt, .html or .json).`);
  }
}

export async function readArticle(folder: string, file: string, io: Io): Promise<Result<FolderArticle>> {
  const path = join(folder, file);
  const bytes = await readBytes(path, io);
  if (!bytes.ok) return bytes;
  const article = await readInput(path, { ...io, readFile: async () => bytes.value });
  if (!article.ok) return article;
  return success({ file, article: article.value, sha256: createHash('sha256').update(bytes.value).digest('hex') });
}
