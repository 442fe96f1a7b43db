// One writer a format: each report as soon as it is there, and inputs that could not be read where the format has a place for them.
import type { Report } from '../../claims/report.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { CompareOptions } from '../arguments.ts';
import type { Io } from '../run.ts';
import { markdownReport } from './markdown.ts';
import { paint, plain } from './terminal.ts';
import { textReport } from './text.ts';

export interface Writer {
  /** `file` is the input as given. */
  report(file: string, report: Report): void;
  fault(file: string, error: string): void;
  end(): void;
}

export function writerFor(options: CompareOptions, corpus: Corpus, io: Pick<Io, 'print' | 'isColourful'>): Writer {
  switch (options.format) {
    case 'ndjson':
      return linesWriter(io.print);
    case 'json':
      return options.files.length === 1 ? documentWriter(io.print) : listWriter(io.print);
    case 'text':
      return pagesWriter((file, report) => textReport(file, report, corpus, io.isColourful ? paint : plain), '\n\n', io.print);
    case 'markdown':
      return pagesWriter((file, report) => markdownReport(file, report, corpus), '\n---\n\n', io.print);
  }
}

/** The contract's order: schema, file, then the rest. JSON.stringify escapes lone surrogates, so the output is always valid UTF-8. */
const withFile = (file: string, { schema, ...rest }: Report) => ({ schema, file, ...rest });

function linesWriter(print: Io['print']): Writer {
  const line = (value: object): void => print(`${JSON.stringify(value)}\n`);
  return { report: (file, report) => line(withFile(file, report)), fault: (file, error) => line({ file, error }), end: () => {} };
}

function documentWriter(print: Io['print']): Writer {
  const document = (value: object): void => print(`${JSON.stringify(value, null, 2)}\n`);
  return { report: (file, report) => document(withFile(file, report)), fault: (file, error) => document({ file, error }), end: () => {} };
}

function listWriter(print: Io['print']): Writer {
  let opening = '[\n';
  const item = (value: object): void => {
    print(`${opening}${JSON.stringify(value, null, 2)}`);
    opening = ',\n';
  };
  return {
    report: (file, report) => item(withFile(file, report)),
    fault: (file, error) => item({ file, error }),
    end: () => print('\n]\n'),
  };
}

/** For reading: what could not be read is told on standard error alone. */
function pagesWriter(page: (file: string, report: Report) => string, between: string, print: Io['print']): Writer {
  let separator = '';
  return {
    report: (file, report) => {
      print(separator + page(file, report));
      separator = between;
    },
    fault: () => {},
    end: () => {},
  };
}
