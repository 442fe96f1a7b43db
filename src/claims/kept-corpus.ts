// A reference corpus that the reader added to the bundled one.
import type { IsoDay } from './time.ts';

/** What is kept beside the corpus itself, for lists and for telling one set of corpora from another. */
export interface KeptCorpus {
  readonly id: string;
  readonly title: { readonly ar: string; readonly en: string };
  /** Of the file that it came from, lower-case hexadecimal. */
  readonly sha256: string;
  /** Whether pages are compared with it. */
  readonly isOn: boolean;
  /** ISO 8601 in UTC with milliseconds; the order of the list, and of whose definitions hold where two differ. */
  readonly addedAt: string;
  /** How many, and of which days and languages. */
  readonly documents: number;
  readonly facts: number;
  readonly langs: readonly ('ar' | 'en')[];
  readonly first: IsoDay;
  readonly last: IsoDay;
  /** In bytes, of the file. */
  readonly size: number;
}

/** Why a corpus file is refused; each is explained to the reader by the message `corpora_import_<code with underscores>`. */
export const CORPUS_FAULTS = [
  'too-large',
  /** Not JSON: cut off, damaged, or nested so deep that the browser gives up. */
  'not-json',
  /** Of another version of the format. */
  'version',
  /** Another file altogether. */
  'other',
  'too-deep',
  'too-many',
  /** A name that every object of the browser has: `__proto__`. */
  'name',
  /** HTML, or hidden marks that disguise a text. */
  'markup',
  'duplicate',
  /** A document, an origin, an event that is named and not there. */
  'missing',
  'fingerprints',
  /** The id of the corpus that came with the extension. */
  'bundled',
  'unsound',
] as const;
export type CorpusFault = (typeof CORPUS_FAULTS)[number];
