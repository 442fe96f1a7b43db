// The browser's own database for what the reader keeps: saved articles and added corpora. Each change is one transaction: it is done as
// a whole or not at all, also when the browser is closed in its middle, and two pages that write at once take turns.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { KeptCorpus } from '../claims/kept-corpus.ts';
import { failure, type Result, success } from '../claims/result.ts';
import type { DatabaseFault, SavedArticle } from '../claims/saved.ts';
import type { CorpusFile } from '../corpus/schema/corpus.ts';

export const STORES = ['articles', 'corpora', 'corpus-files'] as const;
export type StoreName = (typeof STORES)[number];

/** Each by its id. Whoever reads a record checks it: an older version of us may have written it. */
interface Records extends DBSchema {
  readonly articles: { readonly key: string; readonly value: SavedArticle };
  /** The list is drawn without the corpora themselves, which are large. */
  readonly corpora: { readonly key: string; readonly value: KeptCorpus };
  readonly 'corpus-files': { readonly key: string; readonly value: CorpusFile };
}

export type Reading = IDBPTransaction<Records, StoreName[], 'readonly'>;
export type Writing = IDBPTransaction<Records, StoreName[], 'readwrite'>;

export interface Database {
  readonly read: <T>(work: (transaction: Reading) => Promise<T>) => Promise<Result<T, DatabaseFault>>;
  /** One transaction, undone when `work` throws; it must wait for nothing but the transaction's own requests. */
  readonly write: <T>(work: (transaction: Writing) => Promise<T>) => Promise<Result<T, DatabaseFault>>;
}

const NAME = 'muqarin-references';
/** 1 had the articles alone. */
const VERSION = 2;

/** Opened when it is first asked for. */
export function openDatabase(): Database {
  let opening: Promise<IDBPDatabase<Records>> | null = null;
  const forget = (): void => {
    opening = null;
  };
  const database = (): Promise<IDBPDatabase<Records>> => {
    opening ??= open(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };
  const run = async <T>(work: (db: IDBPDatabase<Records>) => Promise<T>): Promise<Result<T, DatabaseFault>> => {
    try {
      return success(await work(await database()));
    } catch (error) {
      return failure(faultOf(error));
    }
  };
  return {
    read: (work) => run((db) => work(db.transaction([...STORES], 'readonly'))),
    write: (work) =>
      run(async (db) => {
        const transaction = db.transaction([...STORES], 'readwrite');
        // A transaction that fails tells so twice; the second time nobody listens.
        transaction.done.catch(() => {});
        try {
          const done = await work(transaction);
          await transaction.done;
          return done;
        } catch (error) {
          abort(transaction);
          throw error;
        }
      }),
  };
}

/** How long another page may keep an older database open before the reader is told. */
const BLOCKED_MS = 3_000;

async function open(closed: () => void): Promise<IDBPDatabase<Records>> {
  // Firefox has no database at all in some windows.
  if (typeof indexedDB === 'undefined') throw new StoreError('unavailable');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError('blocked')), BLOCKED_MS);
  });
  const opened = openDB<Records>(NAME, VERSION, {
    upgrade: (db) => {
      // From any older version, and from none.
      for (const name of STORES) if (!db.objectStoreNames.contains(name)) db.createObjectStore(name, { keyPath: 'id' });
    },
    // A later version of us wants the database: let it have it.
    blocking: (_current, _wanted, { target }) => {
      if (target instanceof IDBDatabase) target.close();
      closed();
    },
    terminated: closed,
  });
  try {
    return await Promise.race([opened, blocked]);
  } catch (error) {
    opened.then((db) => db.close()).catch(() => {});
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

class StoreError extends Error {
  readonly fault: DatabaseFault;
  constructor(fault: DatabaseFault) {
    super(`muqarin: what the reader keeps: ${fault}`);
    this.fault = fault;
  }
}

const FAULTS: Readonly<Record<string, DatabaseFault>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  // Private windows of older Firefox, and storage that is switched off by the reader.
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
};

function faultOf(error: unknown): DatabaseFault {
  if (error instanceof StoreError) return error.fault;
  return error instanceof Error || error instanceof DOMException ? (FAULTS[error.name] ?? 'failed') : 'failed';
}

/** A transaction that has failed by itself is aborted already. */
function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {}
}
