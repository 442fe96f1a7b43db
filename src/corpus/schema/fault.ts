// What is wrong with a corpus file, and where.
import type { CorpusFault } from '../../claims/kept-corpus.ts';

/** `path` is written as JavaScript would reach it: `facts[3].mentions[0].document`; `''` is the file itself. */
export interface Fault {
  readonly path: string;
  readonly message: string;
  /** What kind of fault it is, for readers who cannot mend a file; left out, it is none that they are told more of. */
  readonly code?: CorpusFault;
}

export type PathStep = string | number;

/** Steps that are not plain names are quoted: `origins["a b"]`. */
export function formatPath(steps: readonly PathStep[]): string {
  let path = '';
  for (const step of steps) {
    if (typeof step === 'number') path += `[${step}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step)) path += path === '' ? step : `.${step}`;
    else path += `[${JSON.stringify(step.slice(0, MAX_STEP))}]`;
  }
  return path;
}

/** A key of the file that is an essay must not become the error message. */
const MAX_STEP = 60;
/** Enough to mend a file by; a broken generator repeats one fault for every fact. */
const MAX_LISTED = 12;

/** `what` is wrong: it is named in the first line. */
export function describeFaults(faults: readonly Fault[], what = 'corpus'): string {
  const listed = faults.slice(0, MAX_LISTED).map(({ path, message }) => `  ${path || 'the file'}: ${message}`);
  const rest = faults.length - listed.length;
  return [
    `The ${what} cannot be used; mend ${faults.length === 1 ? 'this' : 'these'} and try again:`,
    ...listed,
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ].join('\n');
}
