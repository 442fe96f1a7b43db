// The reader's added corpora in their database: what the list shows apart from the corpora themselves, which are large.
import * as v from 'valibot';
import type { KeptCorpus } from '../../claims/kept-corpus.ts';
import type { Result } from '../../claims/result.ts';
import type { DatabaseFault } from '../../claims/saved.ts';
import type { CorpusFile } from '../../corpus/schema/corpus.ts';
import { CORPUS_SCHEMA } from '../../corpus/schema/version.ts';
import { type Database, openDatabase, type Reading, type Writing } from '../database.ts';

export interface StoredCorpus {
  readonly kept: KeptCorpus;
  /** Checked when it was imported. */
  readonly file: CorpusFile;
}

export interface CorporaStore {
  /** In the order in which they were added. Records that do not fit are left alone and left out. */
  readonly all: () => Promise<Result<readonly KeptCorpus[], DatabaseFault>>;
  /** Those that pages are compared with, as {@link all}. */
  readonly switchedOn: () => Promise<Result<readonly StoredCorpus[], DatabaseFault>>;
  /** All of them or none; each takes the place of one of its id. Gives back what stood there, for an undo. */
  readonly put: (corpora: readonly StoredCorpus[]) => Promise<Result<readonly StoredCorpus[], DatabaseFault>>;
  /** Nothing happens where there is none of the id. */
  readonly setOn: (id: string, isOn: boolean) => Promise<Result<null, DatabaseFault>>;
  /** Gives back what was there, for an undo. */
  readonly remove: (ids: readonly string[]) => Promise<Result<readonly StoredCorpus[], DatabaseFault>>;
}

export function openCorpora({ read, write }: Database = openDatabase()): CorporaStore {
  return {
    all: () => read(listIn),
    switchedOn: () => read((transaction) => storedIn(transaction, ({ isOn }) => isOn)),
    put: (corpora) =>
      write(async (transaction) => {
        const ids = new Set(corpora.map(({ kept }) => kept.id));
        const before = await storedIn(transaction, ({ id }) => ids.has(id));
        await putInto(transaction, corpora);
        return before;
      }),
    setOn: (id, isOn) =>
      write(async (transaction) => {
        const kept = parseKeptCorpus(await transaction.objectStore('corpora').get(id));
        if (kept !== null) await transaction.objectStore('corpora').put({ ...kept, isOn });
        return null;
      }),
    remove: (ids) =>
      write(async (transaction) => {
        const removed = await storedIn(transaction, ({ id }) => ids.includes(id));
        for (const id of ids) {
          await transaction.objectStore('corpora').delete(id);
          await transaction.objectStore('corpus-files').delete(id);
        }
        return removed;
      }),
  };
}

export async function storedIn(transaction: Reading | Writing, isWanted: (kept: KeptCorpus) => boolean): Promise<StoredCorpus[]> {
  const stored: StoredCorpus[] = [];
  for (const kept of (await listIn(transaction)).filter(isWanted)) {
    const file: unknown = await transaction.objectStore('corpus-files').get(kept.id);
    if (isCorpusFile(file)) stored.push({ kept, file });
  }
  return stored;
}

export async function putInto(transaction: Writing, corpora: readonly StoredCorpus[]): Promise<void> {
  for (const { kept, file } of corpora) {
    await transaction.objectStore('corpora').put(kept);
    await transaction.objectStore('corpus-files').put(file);
  }
}

async function listIn(transaction: Reading | Writing): Promise<KeptCorpus[]> {
  const records: readonly unknown[] = await transaction.objectStore('corpora').getAll();
  // UTC in one format: it sorts as text.
  return records.flatMap((record) => parseKeptCorpus(record) ?? []).sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const KeptEntry = v.strictObject({
  id: v.string(),
  title: v.strictObject({ ar: v.string(), en: v.string() }),
  sha256: v.string(),
  isOn: v.boolean(),
  addedAt: v.string(),
  documents: count,
  facts: count,
  langs: v.array(v.picklist(['ar', 'en'])),
  first: v.string(),
  last: v.string(),
  size: count,
}) satisfies v.GenericSchema<unknown, KeptCorpus>;

/** `null` for a record that does not fit. */
function parseKeptCorpus(record: unknown): KeptCorpus | null {
  const parsed = v.safeParse(KeptEntry, record);
  return parsed.success ? parsed.output : null;
}

/** Only we write the database, and nothing unchecked: of which version it is says enough, and the schema stays with the import. */
const isCorpusFile = (record: unknown): record is CorpusFile =>
  typeof record === 'object' && record !== null && 'schema' in record && record.schema === CORPUS_SCHEMA;
