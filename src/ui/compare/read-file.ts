// A file that the reader chose or dropped, as an article: plain text, or a saved page parsed without loading anything.
import type { Article } from '../../claims/report.ts';
import { failure, type Result, success } from '../../claims/result.ts';
import { readArticle } from '../../content/read.ts';
import { damagedPlaces, guessEncoding, notTextBut, statedByMark } from '../../encodings/text-file.ts';
import { decodePage } from '../../encodings/web-page.ts';
import type { CompareFault } from './faults.ts';

export interface FileRead {
  readonly article: Article;
  /** UTF-16 units that were read of a longer article; `null` when all of it was. */
  readonly comparedOnly: number | null;
}

/** The text of a book takes two megabytes; a page that was saved with its pictures inside can take twenty. */
const LARGEST_BYTES = 30_000_000;

export const ACCEPTED_FILES = '.txt,.html,.htm,text/plain,text/html';

export async function readFile(file: File): Promise<Result<FileRead, CompareFault>> {
  if (file.size > LARGEST_BYTES) return failure('too_large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const other = notTextBut(bytes);
  if (other !== null) return failure(other);
  return isPage(file) ? readPage(decodePage(bytes)) : readText(bytes);
}

const isPage = ({ name, type }: File): boolean => type === 'text/html' || /\.x?html?$/i.test(name);

function readText(bytes: Uint8Array): Result<FileRead, CompareFault> {
  const text = decode(bytes);
  if (text === null) return failure('damaged');
  if (text.includes('\0')) return failure('no_text');
  return success({ article: { text }, comparedOnly: null });
}

/**
 * UTF-8, UTF-16 with a byte order mark, or one of the two encodings of old Arabic and English files: the reader sees the text beside
 * the report, so that a wrong guess does not go unseen. `null` for damaged UTF-8, where a guess would change letters.
 */
function decode(bytes: Uint8Array): string | null {
  const mark = statedByMark(bytes);
  if (mark !== null && mark !== 'utf-8') return new TextDecoder(mark).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return damagedPlaces(bytes) === null ? new TextDecoder(guessEncoding(bytes)).decode(bytes) : null;
  }
}

/** A document without a window: it runs no script and loads nothing. */
export function readPage(html: string): Result<FileRead, CompareFault> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const address = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  const read = readArticle(document, address);
  if (typeof read === 'string') return failure('no_article');
  const url = /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
  return success({ article: { ...read.article, url }, comparedOnly: read.comparedOnly });
}
