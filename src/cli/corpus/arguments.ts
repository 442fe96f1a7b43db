// The arguments of `muqarin corpus`: what is to be done, and with which files.
import type { BuildOptions } from './build.ts';
import type { DiffOptions } from './diff.ts';

export type CorpusRequest =
  | { readonly kind: 'corpus-build'; readonly options: BuildOptions }
  | { readonly kind: 'corpus-check'; readonly file: string }
  | { readonly kind: 'corpus-diff'; readonly options: DiffOptions };

interface CorpusFlags {
  readonly out?: string | undefined;
  readonly review?: string | undefined;
  readonly id?: string | undefined;
}

/** A request, or what would have been right. */
export function readCorpusArguments([action, ...files]: readonly string[], flags: CorpusFlags): CorpusRequest | string {
  const [first, second, ...rest] = files;
  switch (action) {
    case 'build': {
      if (first === undefined || second !== undefined)
        return 'name one folder of articles, as in “muqarin corpus build articles --out corpus.json”.';
      if (flags.out === undefined) return 'say where the corpus is to go, as in “muqarin corpus build articles --out corpus.json”.';
      if (flags.id !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(flags.id))
        return `--id “${flags.id}” must be lower-case letters, digits and single hyphens.`;
      const review = flags.review ?? `${flags.out.replace(/\.json$/, '')}.review.json`;
      if (review === flags.out) return 'the corpus and its review file must be two files.';
      return { kind: 'corpus-build', options: { folder: first, out: flags.out, review, id: flags.id ?? null } };
    }
    case 'check':
      return first === undefined || second !== undefined
        ? 'name one corpus file, as in “muqarin corpus check corpus.json”.'
        : { kind: 'corpus-check', file: first };
    case 'diff':
      return first === undefined || second === undefined
        ? 'name two corpus files, as in “muqarin corpus diff old.json new.json article.html”.'
        : { kind: 'corpus-diff', options: { before: first, after: second, files: rest } };
    default:
      return action === undefined
        ? 'say what to do with a corpus: build, check or diff.'
        : `there is no “corpus ${action}”; choose one of build, check, diff.`;
  }
}
