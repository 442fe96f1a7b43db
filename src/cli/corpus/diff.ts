// `muqarin corpus diff A B [FILE…]`: which facts differ, and which verdicts on the given articles.
import type { Claim } from '../../claims/claim.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { printable } from '../../exports/printable.ts';
import { readInput } from '../inputs/input.ts';
import type { Engine, Io } from '../run.ts';
import { loadNamed } from './load.ts';

export interface DiffOptions {
  readonly before: string;
  readonly after: string;
  readonly files: readonly string[];
}

/** Gives whether everything could be read; that something differs is no failure. */
export async function diffCorpora({ before, after, files }: DiffOptions, io: Io, engine: Engine): Promise<boolean> {
  const loaded = [await loadNamed(before, io, engine), await loadNamed(after, io, engine)] as const;
  for (const [i, corpus] of loaded.entries()) if (!corpus.ok) io.warn(`muqarin: ${i === 0 ? before : after}: ${corpus.error}\n`);
  const [a, b] = loaded;
  if (!a.ok || !b.ok) return false;
  const lines = [...changes('document', a.value.documents, b.value.documents), ...changes('fact', a.value.facts, b.value.facts)];
  io.print(lines.length === 0 ? 'Documents and facts are the same.\n' : `${lines.join('\n')}\n`);
  let allRead = true;
  for (const file of files) {
    const article = await readInput(file, io);
    if (!article.ok) {
      allRead = false;
      io.warn(`muqarin: ${file}: ${article.error}\n`);
      continue;
    }
    const [was, is] = [a.value, b.value].map((corpus: Corpus) => engine.analyse(article.value, corpus, { anyway: true }).claims);
    const changed = verdictChanges(was ?? [], is ?? []);
    io.print(`\n${file}: ${changed.length === 0 ? 'the same verdicts' : `${changed.length} verdicts differ`}\n${changed.join('')}`);
  }
  return allRead;
}

/** A line for each thing that only one has, or that is not the same in both; in the order of ids. */
function changes<T>(what: string, before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id) => {
    if (!after.has(id)) return [`- ${what} ${id}`];
    if (!before.has(id)) return [`+ ${what} ${id}`];
    const fields = differingFields(before.get(id), after.get(id));
    return fields.length === 0 ? [] : [`~ ${what} ${id}: ${fields.join(', ')}`];
  });
}

function differingFields(before: unknown, after: unknown): string[] {
  const [one, other] = [before, after].map((value) => new Map<string, unknown>(Object.entries(value ?? {})));
  const names = [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])];
  return names.filter((name) => JSON.stringify(one?.get(name)) !== JSON.stringify(other?.get(name)));
}

function verdictChanges(before: readonly Claim[], after: readonly Claim[]): string[] {
  const placeOf = ({ kind, start, end }: Claim): string => `${kind} ${start} ${end}`;
  const was = new Map(before.map((claim) => [placeOf(claim), claim]));
  const is = new Map(after.map((claim) => [placeOf(claim), claim]));
  const changed = after.filter((claim) => was.get(placeOf(claim))?.verdict !== claim.verdict);
  const gone = before.filter((claim) => !is.has(placeOf(claim)));
  return [...changed, ...gone]
    .sort((a, b) => a.start - b.start)
    .map((claim) => {
      const [old, now] = [was.get(placeOf(claim)), is.get(placeOf(claim))].map((one) =>
        one ? `${one.verdict}${factsOf(one)}` : 'not read',
      );
      return `  ${printable(claim.quote)}: ${old} → ${now}\n`;
    });
}

const factsOf = ({ evidence }: Claim): string => (evidence.length === 0 ? '' : ` (${evidence.map(({ fact }) => fact).join(', ')})`);
