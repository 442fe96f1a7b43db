// `muqarin corpus check FILE`: is it a corpus, who says what in it, and does it say anything against itself?
import type { Fact } from '../../claims/fact.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { printable } from '../../exports/printable.ts';
import type { Engine, Io } from '../run.ts';
import { findContradictions } from './contradictions.ts';
import { loadNamed } from './load.ts';
import { tableOf } from './table.ts';

/** Prints a table and what is to be mended; gives whether nothing is. */
export async function checkCorpusFile(file: string, io: Io, engine: Engine): Promise<boolean> {
  const loaded = await loadNamed(file, io, engine);
  if (!loaded.ok) {
    io.warn(`muqarin: ${file}: ${loaded.error}\n`);
    return false;
  }
  const corpus = loaded.value;
  const { contradictions, disagreements } = findContradictions(corpus);
  const faults = [
    ...contradictions.map((pair) => `${pair} contradict each other: make them one fact with a mention for each document, or reject one`),
    ...unstated(corpus).map((id) => `${id} has no statement: say in Arabic and in English what it says`),
  ];
  const notes = [
    ...disagreements.map((id) => `${id}: the documents disagree; readers are shown every value`),
    ...unused(corpus.documents.keys(), corpus, 'document').map((id) => `document ${id}: no fact mentions it`),
    ...unused(corpus.origins.keys(), corpus, 'origin').map((id) => `origin ${id}: no fact goes back to it`),
    ...[...corpus.documents.keys()]
      .filter((id) => !corpus.fingerprints.has(id))
      .map((id) => `document ${id}: no fingerprints; copies of it are not recognised`),
  ];
  io.print(`${printable(corpus.id)}: ${printable(corpus.title.en)}\n\n${documentTable(corpus)}\n${originTable(corpus)}\n`);
  io.print(list('To be mended', faults) + list('To be known', notes));
  io.print(faults.length === 0 ? `${file}: a good corpus of ${corpus.facts.size} facts.\n` : `${file}: ${faults.length} to be mended.\n`);
  return faults.length === 0;
}

/** Facts whose statement says nothing: a dash or a question mark put there to satisfy the schema. */
const unstated = (corpus: Corpus): string[] =>
  [...corpus.facts.values()]
    .filter(({ statement }) => !/\p{L}{2}/u.test(statement.ar) || !/\p{L}{2}/u.test(statement.en))
    .map(({ id }) => id);

function unused(ids: Iterable<string>, corpus: Corpus, field: 'document' | 'origin'): string[] {
  const used = new Set([...corpus.facts.values()].flatMap(({ mentions }) => mentions.map((mention) => mention[field] as string)));
  return [...ids].filter((id) => !used.has(id));
}

const KINDS = ['quantity', 'date', 'statement'] as const;

function documentTable(corpus: Corpus): string {
  const counts = mentionCounts(corpus, 'document');
  return tableOf(
    ['document', 'day', 'lang', 'outlet', 'figures', 'dates', 'statements', 'fingerprints'],
    [...corpus.documents.values()].map(({ id, published, lang, outlet }) => [
      id,
      published,
      lang,
      outlet?.en ?? '–',
      ...KINDS.map((kind) => String(counts.get(`${id} ${kind}`) ?? 0)),
      String(corpus.fingerprints.get(id)?.kept ?? '–'),
    ]),
  );
}

function originTable(corpus: Corpus): string {
  const counts = mentionCounts(corpus, 'origin');
  return tableOf(
    ['origin', 'kind', 'name', 'figures', 'dates', 'statements'],
    [...corpus.origins].map(([id, { kind, name }]) => [id, kind, name.en, ...KINDS.map((of) => String(counts.get(`${id} ${of}`) ?? 0))]),
  );
}

function mentionCounts(corpus: Corpus, field: 'document' | 'origin'): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (fact: Fact, id: string): void => {
    const key = `${id} ${fact.kind}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const fact of corpus.facts.values()) for (const mention of fact.mentions) count(fact, mention[field]);
  return counts;
}

/** So many lines of a kind are read by a person; a corpus of a generator can have a hundred thousand. */
const MOST_LINES = 40;

function list(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, MOST_LINES).map((line) => `  ${printable(line)}\n`);
  const rest = lines.length - shown.length;
  return `${heading}\n${shown.join('')}${rest > 0 ? `  … and ${rest} more\n` : ''}\n`;
}
