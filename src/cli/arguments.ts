// Arguments to a request. Mistakes are messages that say what would have been right.
import { parseArgs } from 'node:util';
import type { IsoDay } from '../claims/time.ts';
import { type CorpusRequest, readCorpusArguments } from './corpus/arguments.ts';
import { parseDay } from './day.ts';

export const FORMATS = ['text', 'json', 'ndjson', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export interface CompareOptions {
  readonly format: Format;
  readonly published: IsoDay | null;
  readonly anyway: boolean;
  /** Corpus files beside the bundled one. */
  readonly corpora: readonly string[];
  /** Inputs in the order given; `-` is standard input. */
  readonly files: readonly string[];
}

export type Request =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'mistake'; readonly message: string }
  | { readonly kind: 'compare'; readonly options: CompareOptions }
  | CorpusRequest;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  published: { type: 'string' },
  anyway: { type: 'boolean', default: false },
  corpus: { type: 'string', multiple: true },
  out: { type: 'string' },
  review: { type: 'string' },
  id: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

export function readArguments(args: readonly string[]): Request {
  const parsed = parse(args);
  if (typeof parsed === 'string') return mistake(parsed);
  const { values, positionals } = parsed;
  const [command, ...files] = positionals;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (command === undefined) return mistake('say what to do, as in “muqarin compare article.html”.');
  if (command === 'corpus') {
    const request = readCorpusArguments(files, values);
    return typeof request === 'string' ? mistake(request) : request;
  }
  if (command !== 'compare')
    return mistake(`there is no command “${command}”; the commands are “compare” and “corpus”, as in “muqarin compare ${command}”.`);
  if (files.length === 0) return mistake('name at least one file to compare, or - for standard input.');
  if (files.filter((file) => file === '-').length > 1) return mistake('standard input (-) can be read only once.');
  const format = FORMATS.find((name) => name === values.format);
  if (!format) return mistake(`there is no format “${values.format}”; choose one of ${FORMATS.join(', ')}.`);
  const published = values.published === undefined ? null : parseDay(values.published);
  if (values.published !== undefined && published === null) {
    return mistake(`--published “${values.published}” is not a date; write it as YYYY-MM-DD, for example 2024-01-25.`);
  }
  return { kind: 'compare', options: { format, published, anyway: values.anyway, corpora: values.corpus ?? [], files } };
}

const mistake = (message: string): Request => ({ kind: 'mistake', message });

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return explain(error);
  }
}

/** Node's own message is about option syntax in general; its first sentence names the option. */
function explain(error: unknown): string {
  const [first = 'the arguments could not be read'] = (error instanceof Error ? error.message : String(error)).split('. ');
  return `${first.charAt(0).toLowerCase()}${first.slice(1)}.`;
}
