// One input, by its name or, on standard input, by how it begins: text, page or JSON.
import { extname } from 'node:path';
import type { Article } from '../../claims/report.ts';
import { failure, type Result, success } from '../../claims/result.ts';
import { decodeText } from '../../encodings/text-file.ts';
import { readPage } from '../page/page.ts';
import type { Io } from '../run.ts';
import { readArticleJson } from './article-json.ts';
import { readBytes } from './bytes.ts';

type Kind = 'text' | 'page' | 'json';

const KINDS: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '': 'text',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.json': 'json',
};

const NOTHING_TO_READ = 'there is nothing to read in it: it is empty.';
/** Enough of standard input to see how it begins after blank lines. */
const SNIFFED = 1024;

export async function readInput(file: string, io: Pick<Io, 'readFile' | 'readStandardInput'>): Promise<Result<Article>> {
  const named = file === '-' ? null : kindOf(file);
  const bytes = await readBytes(file, io);
  if (!bytes.ok) return bytes;
  const kind = file === '-' ? sniff(bytes.value) : named;
  if (!kind) return failure(`“${extname(file)}” files are not read; give a .txt, .html or .json file.`);
  if (bytes.value.length === 0) return failure(NOTHING_TO_READ);
  const article = kind === 'page' ? readPage(bytes.value) : readTextual(kind, bytes.value);
  return article.ok && isBlank(article.value.text) ? failure(NOTHING_TO_READ) : article;
}

const kindOf = (file: string): Kind | null => {
  const extension = extname(file).toLowerCase();
  return Object.hasOwn(KINDS, extension) ? (KINDS[extension] ?? null) : null;
};

function readTextual(kind: 'text' | 'json', bytes: Uint8Array): Result<Article> {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  return kind === 'json' ? readArticleJson(text.value) : success({ text: text.value });
}

function sniff(bytes: Uint8Array): Kind {
  const head = new TextDecoder().decode(bytes.subarray(0, SNIFFED)).trimStart();
  if (head.startsWith('{')) return 'json';
  return /^<(\?xml|!--|!doctype|html|head|body|meta|article)/i.test(head) ? 'page' : 'text';
}

/** White space, zero-width and bidirectional marks alone are nothing to read. */
const isBlank = (text: string): boolean => /^[\s\p{Cf}\p{Cc}]*$/u.test(text);
