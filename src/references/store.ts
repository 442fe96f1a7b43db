// The saved articles in the browser's own database. Each change is one transaction: it is done as a whole or not at all, also when
// the browser is closed in its middle, and two pages that write at once take turns.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { failure, type Result, success } from '../claims/result.ts';
import type { SavedArticle, StoreFault } from '../claims/saved.ts';
import { parseKept } from './schema.ts';

export interface ReferenceStore {
  /** Records that do not fit are left alone and left out. */
  readonly all: () => Promise<Result<readonly SavedArticle[], StoreFault>>;
  readonly count: () => Promise<Result<number, StoreFault>>;
  /** `change` gets what is there; what it gives takes its place. */
  readonly update: (id: string, change: (kept: SavedArticle | null) => SavedArticle) => Promise<Result<SavedArticle, StoreFault>>;
  /** As {@link update} for many: all of them or none. */
  readonly updateAll: (
    articles: readonly SavedArticle[],
    change: (kept: SavedArticle | null, article: SavedArticle) => SavedArticle,
  ) => Promise<Result<null, StoreFault>>;
  /** Gives back what was there, for an undo. */
  readonly remove: (ids: readonly string[]) => Promise<Result<readonly SavedArticle[], StoreFault>>;
}

const NAME = 'muqarin-references';
const VERSION = 1;
const ARTICLES = 'articles';

interface Schema extends DBSchema {
  readonly [ARTICLES]: { readonly key: string; readonly value: SavedArticle };
}

export function openReferences(): ReferenceStore {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = (): void => {
    opening = null;
  };
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= open(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };

  const run = async <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<Result<T, StoreFault>> => {
    try {
      return success(await work(await database()));
    } catch (error) {
      return failure(faultOf(error));
    }
  };

  const updateAll: ReferenceStore['updateAll'] = (articles, change) =>
    run(async (db) => {
      const transaction = db.transaction(ARTICLES, 'readwrite');
      // A transaction that fails tells so twice; the second time nobody listens.
      transaction.done.catch(() => {});
      try {
        for (const article of articles) {
          const kept = parseKept(await transaction.store.get(article.id));
          await transaction.store.put(change(kept, article));
        }
      } catch (error) {
        abort(transaction);
        throw error;
      }
      await transaction.done;
      return null;
    });

  return {
    all: () => run(async (db) => (await db.getAll(ARTICLES)).flatMap((record) => parseKept(record) ?? [])),
    count: () => run((db) => db.count(ARTICLES)),
    update: (id, change) =>
      run(async (db) => {
        const transaction = db.transaction(ARTICLES, 'readwrite');
        transaction.done.catch(() => {});
        const changed = change(parseKept(await transaction.store.get(id)));
        await transaction.store.put(changed);
        await transaction.done;
        return changed;
      }),
    updateAll,
    remove: (ids) =>
      run(async (db) => {
        const transaction = db.transaction(ARTICLES, 'readwrite');
        transaction.done.catch(() => {});
        const removed: SavedArticle[] = [];
        for (const id of ids) {
          const kept = parseKept(await transaction.store.get(id));
          if (kept === null) continue;
          removed.push(kept);
          await transaction.store.delete(id);
        }
        await transaction.done;
        return removed;
      }),
  };
}

/** How long another page may keep an older database open before the reader is told. */
const BLOCKED_MS = 3_000;

async function open(closed: () => void): Promise<IDBPDatabase<Schema>> {
  // Firefox has no database at all in some windows.
  if (typeof indexedDB === 'undefined') throw new StoreError('unavailable');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError('blocked')), BLOCKED_MS);
  });
  const opened = openDB<Schema>(NAME, VERSION, {
    upgrade: (db) => void db.createObjectStore(ARTICLES, { keyPath: 'id' }),
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
  readonly fault: StoreFault;
  constructor(fault: StoreFault) {
    super(`muqarin: saved articles: ${fault}`);
    this.fault = fault;
  }
}

const FAULTS: Readonly<Record<string, StoreFault>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  // Private windows of older Firefox, and storage that is switched off by the reader.
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
};

function faultOf(error: unknown): StoreFault {
  if (error instanceof StoreError) return error.fault;
  return error instanceof Error || error instanceof DOMException ? (FAULTS[error.name] ?? 'failed') : 'failed';
}

/** A transaction that has failed by itself is aborted already. */
function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {}
}
