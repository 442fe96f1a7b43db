// All that the reader's database holds, as one value: taken along, erased and brought back in one transaction.
import type { Result } from '../claims/result.ts';
import type { DatabaseFault, SavedArticle } from '../claims/saved.ts';
import { putInto, type StoredCorpus, storedIn } from './corpora/store.ts';
import { type Database, openDatabase, STORES } from './database.ts';
import { articlesOf } from './store.ts';

export interface Everything {
  readonly articles: readonly SavedArticle[];
  readonly corpora: readonly StoredCorpus[];
}

export const NOTHING: Everything = { articles: [], corpora: [] };

export interface EverythingStore {
  readonly read: () => Promise<Result<Everything, DatabaseFault>>;
  /** What is kept becomes exactly this, or stays as it was. */
  readonly replace: (wanted: Everything) => Promise<Result<null, DatabaseFault>>;
}

export function openEverything({ read, write }: Database = openDatabase()): EverythingStore {
  return {
    read: () =>
      read(async (transaction) => ({
        articles: articlesOf(await transaction.objectStore('articles').getAll()),
        corpora: await storedIn(transaction, () => true),
      })),
    replace: ({ articles, corpora }) =>
      write(async (transaction) => {
        for (const name of STORES) await transaction.objectStore(name).clear();
        for (const article of articles) await transaction.objectStore('articles').put(article);
        await putInto(transaction, corpora);
        return null;
      }),
  };
}
