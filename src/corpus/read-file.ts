// Checks a corpus file from outside, with no corpus beside it: bounds, shape, and what holds between its parts.
import * as v from 'valibot';
import type { CorpusFault } from '../claims/kept-corpus.ts';
import { failure, type Result, success } from '../claims/result.ts';
import { type CorpusFile, CorpusSchema } from './schema/corpus.ts';
import { crossCheck, type Meanings } from './schema/cross-checks.ts';
import { describeFaults, type Fault, formatPath, type PathStep } from './schema/fault.ts';
import { measurePlainData } from './schema/plain-data.ts';
import { FORBIDDEN_NAME, HIDDEN_MARKS, MARKUP } from './schema/words.ts';

/** Up to this many values every fault is listed; a larger file stops at its first, so that faults never outweigh the file. */
const LIST_ALL_UP_TO = 200_000;

export type Inspected = { readonly ok: true; readonly value: CorpusFile } | { readonly ok: false; readonly faults: readonly Fault[] };

/** `data` is what `JSON.parse` gave. A file without a language part needs one to be checked against. */
export function inspectCorpusFile(data: unknown, language: Meanings | null): Inspected {
  const measured = measurePlainData(data);
  if ('fault' in measured) return { ok: false, faults: [measured.fault] };
  const parsed = v.safeParse(CorpusSchema, data, { abortEarly: measured.values > LIST_ALL_UP_TO, abortPipeEarly: true });
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.issues) };
  const file: CorpusFile = parsed.output;
  const faults = crossCheck(file, file.language ?? language);
  return faults.length === 0 ? { ok: true, value: file } : { ok: false, faults };
}

/** As {@link inspectCorpusFile}; the error lists each fault with its path. */
export function readCorpusFile(data: unknown, language: Meanings | null = null): Result<CorpusFile> {
  const inspected = inspectCorpusFile(data, language);
  return inspected.ok ? success(inspected.value) : failure(describeFaults(inspected.faults));
}

/** `within` is the path of the value that the issues are of. */
export function faultsOf(issues: readonly v.BaseIssue<unknown>[], within: readonly PathStep[] = []): Fault[] {
  return issues.map((issue) => {
    const steps = (issue.path ?? []).map(({ key }): PathStep => (typeof key === 'number' ? key : String(key)));
    return { path: formatPath([...within, ...steps]), message: explain(issue), code: codeOf(issue, steps) };
  });
}

/** Valibot's own words, but for unknown and missing fields, where they puzzle. */
function explain(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a field of this object';
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'is missing';
  return issue.message;
}

function codeOf({ type, message }: v.BaseIssue<unknown>, [part, ...deeper]: readonly PathStep[]): CorpusFault {
  if (message === MARKUP || message === HIDDEN_MARKS) return 'markup';
  if (message === FORBIDDEN_NAME) return 'name';
  if (part === 'schema') return 'version';
  if (part === 'fingerprints') return 'fingerprints';
  return type === 'max_length' && deeper.length === 0 && part !== 'id' ? 'too-many' : 'unsound';
}
