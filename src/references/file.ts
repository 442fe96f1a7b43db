// The file that saved articles are exported to and imported from: JSON, the same bytes for the same articles.
import * as v from 'valibot';
import { failure, type Result, success } from '../claims/result.ts';
import type { ReferencesFault, SavedArticle } from '../claims/saved.ts';
import { measurePlainData } from '../corpus/schema/plain-data.ts';
import { idOf } from './saved-article.ts';
import { FileArticle, LONGEST_TEXT } from './schema.ts';
import { sha256Of } from './sha256.ts';

export const REFERENCES_SCHEMA = 'muqarin/references@1';

/** UTF-16 units; about ten thousand articles. A longer file would be parsed in one piece that no reader waits for. */
const LONGEST_FILE = 100_000_000;
/** As many as a file of that length can hold. */
const MOST_ARTICLES = 20_000;
const MOST_VALUES = 1_000_000;

/** `detail`: the title, address or place of the entry that is at fault; it is the file's own words. */
export interface FileRefused {
  readonly fault: ReferencesFault;
  readonly detail: string;
}
export type FileRead =
  | { readonly ok: true; readonly value: readonly SavedArticle[] }
  | { readonly ok: false; readonly refused: FileRefused };

/** In the order of the ids and without a time of its own: an export of what was imported has the same bytes. */
export const writeReferences = (articles: readonly SavedArticle[]): string => `${JSON.stringify(referencesFile(articles), null, 1)}\n`;

/** What {@link writeReferences} writes, before it is text. */
export function referencesFile(articles: readonly SavedArticle[]): object {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const entries = sorted.map(({ id, url, outlet, lang, versions }) => ({
    id,
    url,
    outlet,
    lang,
    versions: versions.map(({ sha256, text, title, published, readAt }) => ({
      sha256,
      text,
      title,
      published: { date: published.date, basis: published.basis },
      readAt,
    })),
  }));
  return { schema: REFERENCES_SCHEMA, articles: entries };
}

/** All of the file's articles, or what is wrong with it: a file of which one entry is at fault is refused as a whole. */
export async function readReferences(text: string): Promise<FileRead> {
  if (text.length > LONGEST_FILE) return refuse('too-large');
  const data = parseJson(text);
  return data.ok ? checkReferences(data.value) : refuse('not-json');
}

/** As {@link readReferences}, of what `JSON.parse` gave: it can be a part of another file. */
export async function checkReferences(data: unknown): Promise<FileRead> {
  const measured = measurePlainData(data, { values: MOST_VALUES, string: LONGEST_TEXT });
  if ('fault' in measured) return refuse(measured.fault.path === '' ? 'too-many' : 'unsound', measured.fault.path);
  const head = v.safeParse(Head, data);
  if (!head.success) return refuse('other');
  if (head.output.schema !== REFERENCES_SCHEMA) return refuse('newer', head.output.schema);
  const file = v.safeParse(File, data, { abortEarly: true });
  if (!file.success) return refuse('unsound', v.getDotPath(file.issues[0]) ?? '');
  if (file.output.articles.length > MOST_ARTICLES) return refuse('too-many');
  return check(file.output.articles);
}

const Head = v.object({ schema: v.pipe(v.string(), v.maxLength(100), v.regex(/^muqarin\/references@\d+$/)) });
const File = v.strictObject({ schema: v.literal(REFERENCES_SCHEMA), articles: v.array(FileArticle) });

async function check(articles: readonly v.InferOutput<typeof FileArticle>[]): Promise<FileRead> {
  const ids = new Set<string>();
  for (const { id, url, versions } of articles) {
    if (ids.has(id)) return refuse('duplicate', id);
    ids.add(id);
    const texts = new Set<string>();
    for (const { sha256, text } of versions) {
      if ((await sha256Of(text)) !== sha256) return refuse('hash', id);
      if (texts.has(sha256)) return refuse('duplicate', id);
      texts.add(sha256);
    }
    // An id that is not the article's own would let an import change another article.
    if (id !== idOf(url, versions[0]?.sha256 ?? '')) return refuse('unsound', id);
  }
  return { ok: true, value: articles.map((article) => ({ ...article, reading: null })) };
}

const refuse = (fault: ReferencesFault, detail = ''): FileRead => ({
  ok: false,
  refused: { fault, detail: detail.slice(0, LONGEST_DETAIL) },
});
const LONGEST_DETAIL = 200;

function parseJson(text: string): Result<unknown> {
  try {
    return success(JSON.parse(text));
  } catch {
    // Cut off in the middle, or nested so deep that the browser gives up.
    return failure('not-json');
  }
}
