// A corpus file that a reader chose, made by `muqarin corpus build`: checked as a whole, or refused with the kind of its fault.
import type { CorpusFault, KeptCorpus } from '../../claims/kept-corpus.ts';
import { inspectCorpusFile } from '../../corpus/read-file.ts';
import type { CorpusFile } from '../../corpus/schema/corpus.ts';
import type { Meanings } from '../../corpus/schema/cross-checks.ts';
import type { Fault } from '../../corpus/schema/fault.ts';
import { CORPUS_SCHEMA } from '../../corpus/schema/version.ts';
import { sha256Of } from '../sha256.ts';
import type { StoredCorpus } from './store.ts';

/**
 * Bytes. 100,000 facts with 10,000 documents take 56 MB, and opening them keeps a browser busy for two seconds (corpus/README.md);
 * more is no file for a reader.
 */
export const LARGEST_FILE = 64_000_000;

/** `details`: where the faults are, as a programmer says it; the file's own words. */
export interface CorpusRefused {
  readonly fault: CorpusFault;
  readonly details: readonly string[];
}
export type CorpusRead = { readonly ok: true; readonly value: StoredCorpus } | { readonly ok: false; readonly refused: CorpusRefused };

/** The corpus that files are read beside: its id is taken, and facts may be about its events and propositions. */
export interface Beside extends Meanings {
  readonly id: string;
}

/** `now`: ISO 8601 in UTC with milliseconds. */
export async function readCorpus(text: string, beside: Beside, now: string): Promise<CorpusRead> {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > LARGEST_FILE) return refuse('too-large');
  const parsed = parseJson(text);
  if ('fault' in parsed) return refuse(parsed.fault);
  return checkCorpus(parsed.data, beside, { sha256: await sha256Of(text), size: bytes, addedAt: now, isOn: true });
}

type AboutFile = Pick<KeptCorpus, 'sha256' | 'size' | 'addedAt' | 'isOn'>;

/** As {@link readCorpus}, of what `JSON.parse` gave: it can be a part of another file. */
export function checkCorpus(data: unknown, beside: Beside, about: AboutFile): CorpusRead {
  const schema = schemaOf(data);
  if (schema === null) return refuse('other');
  if (schema !== CORPUS_SCHEMA) return refuse('version', [schema]);
  const inspected = inspectCorpusFile(data, beside);
  if (!inspected.ok) return refuse(worstOf(inspected.faults), inspected.faults.map(lineOf));
  const file = inspected.value;
  if (file.id === beside.id) return refuse('bundled', [file.id]);
  return { ok: true, value: { kept: keptOf(file, about), file } };
}

function keptOf({ id, title, documents, facts }: CorpusFile, about: AboutFile): KeptCorpus {
  const days = documents.map(({ published }) => published).sort();
  // Its schema asks for at least one document.
  const [first = '', last = first] = [days[0], days.at(-1)];
  const langs = (['ar', 'en'] as const).filter((lang) => documents.some((document) => document.lang === lang));
  return { id, title, documents: documents.length, facts: facts.length, langs, first, last, ...about };
}

function parseJson(text: string): { readonly data: unknown } | { readonly fault: CorpusFault } {
  try {
    return { data: JSON.parse(text) };
  } catch (error) {
    // Not the text but the browser's own stack gave up.
    return { fault: error instanceof SyntaxError ? 'not-json' : 'too-deep' };
  }
}

/** `null` for a file that is no corpus of any version. */
function schemaOf(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('schema' in data) || typeof data.schema !== 'string') return null;
  return /^muqarin\/corpus@\d{1,9}$/u.test(data.schema) ? data.schema : null;
}

/** A file of one kind of fault is told of that kind; of several, that it is not as it should be. */
function worstOf(faults: readonly Fault[]): CorpusFault {
  const kinds = new Set(faults.map(({ code }) => code ?? 'unsound'));
  const [only = 'unsound'] = kinds;
  return kinds.size === 1 ? only : 'unsound';
}

const lineOf = ({ path, message }: Fault): string => `${path === '' ? 'file' : path}: ${message}`;

const refuse = (fault: CorpusFault, details: readonly string[] = []): CorpusRead => ({
  ok: false,
  refused: { fault, details: details.slice(0, MOST_DETAILS).map((line) => line.slice(0, LONGEST_DETAIL)) },
});
/** Enough to send to whoever made the file. */
const MOST_DETAILS = 5;
const LONGEST_DETAIL = 200;
