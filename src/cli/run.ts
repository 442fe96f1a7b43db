// The command line without its process: what to do with the arguments, and the exit status.
import { version } from '../../package.json';
import type { AnalyseOptions, Article, Report } from '../claims/report.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { readArguments } from './arguments.ts';
import { compareFiles } from './compare.ts';
import { buildCorpusFile } from './corpus/build.ts';
import { checkCorpusFile } from './corpus/check.ts';
import { diffCorpora } from './corpus/diff.ts';
import { HELP } from './help.ts';

/** What a run needs of the outside. `readFile` rejects with Node's error codes. */
export interface Io {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly readStandardInput: () => Promise<Uint8Array>;
  /** The whole file or nothing: what was there before stays until the new one is complete. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  readonly exists: (path: string) => Promise<boolean>;
  /** Names in a folder; rejects when it cannot be read. */
  readonly listFolder: (path: string) => Promise<readonly string[]>;
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
  /** Standard output shows colours and wants them. */
  readonly isColourful: boolean;
  /** Standard error is a terminal, where a line can be written over. */
  readonly isInteractive: boolean;
}

export interface Engine {
  readonly analyse: (article: Article, corpus: Corpus, options?: AnalyseOptions) => Report;
  readonly corpus: () => Corpus;
}

/** Every input was compared. */
const DONE = 0;
/** An input could not be read; the others were compared. */
const SOME_FAILED = 1;
/** The arguments make no sense; nothing was compared. */
const MISUSED = 2;

/** Runs one command and gives the exit status: 0, 1 or 2 as above. */
export async function run(args: readonly string[], io: Io, engine: Engine): Promise<number> {
  const request = readArguments(args);
  switch (request.kind) {
    case 'help':
      io.print(HELP);
      return DONE;
    case 'version':
      io.print(`${version}\n`);
      return DONE;
    case 'mistake':
      io.warn(`muqarin: ${request.message}\nTry “muqarin --help”.\n`);
      return MISUSED;
    case 'corpus-build':
      return (await buildCorpusFile(request.options, io, engine)) ? DONE : SOME_FAILED;
    case 'corpus-check':
      return (await checkCorpusFile(request.file, io, engine)) ? DONE : SOME_FAILED;
    case 'corpus-diff':
      return (await diffCorpora(request.options, io, engine)) ? DONE : SOME_FAILED;
    case 'compare':
      return (await compareFiles(request.options, io, engine)) ? DONE : SOME_FAILED;
  }
}
