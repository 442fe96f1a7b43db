// Reads a corpus file from outside: a reader's import, a `--corpus FILE`, the bundled data at build time.
import * as v from 'valibot';
import { failure, type Result, success } from '../claims/result.ts';
import { bundledCorpus } from './bundled.ts';
import { buildCorpus, type Corpus } from './corpus.ts';
import { type CorpusFile, CorpusSchema, type LanguagePart } from './schema/corpus.ts';
import { crossCheck } from './schema/cross-checks.ts';
import { describeFaults, type Fault, formatPath, type PathStep } from './schema/fault.ts';
import { measurePlainData } from './schema/plain-data.ts';

/** Up to this many values every fault is listed; a larger file stops at its first, so that faults never outweigh the file. */
const LIST_ALL_UP_TO = 200_000;

/**
 * `data` is what `JSON.parse` gave. A file without a language part is read with `language`, the bundled corpus's
 * unless told otherwise. The error lists each fault with its path.
 */
export function parseCorpus(data: unknown, language: LanguagePart = bundledCorpus()): Result<Corpus> {
  const file = readCorpusFile(data, language);
  return file.ok ? success(buildCorpus(file.value, language)) : file;
}

/** As {@link parseCorpus}, before indexing; a file without a language part needs one to be checked against. */
export function readCorpusFile(data: unknown, language: LanguagePart | null = null): Result<CorpusFile> {
  const measured = measurePlainData(data);
  if ('fault' in measured) return failure(describeFaults([measured.fault]));
  const parsed = v.safeParse(CorpusSchema, data, { abortEarly: measured.values > LIST_ALL_UP_TO, abortPipeEarly: true });
  if (!parsed.success) return failure(describeFaults(faultsOf(parsed.issues)));
  const file: CorpusFile = parsed.output;
  const faults = crossCheck(file, file.language ?? language);
  return faults.length === 0 ? success(file) : failure(describeFaults(faults));
}

/** `within` is the path of the value that the issues are of. */
export function faultsOf(issues: readonly v.BaseIssue<unknown>[], within: readonly PathStep[] = []): Fault[] {
  return issues.map((issue) => {
    const steps = (issue.path ?? []).map(({ key }): PathStep => (typeof key === 'number' ? key : String(key)));
    return { path: formatPath([...within, ...steps]), message: explain(issue) };
  });
}

/** Valibot's own words, but for unknown and missing fields, where they puzzle. */
function explain(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a field of this object';
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'is missing';
  return issue.message;
}
