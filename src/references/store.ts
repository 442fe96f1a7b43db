// The saved articles in the reader's database.
import type { Result } from '../claims/result.ts';
import type { SavedArticle, StoreFault } from '../claims/saved.ts';
import { type Database, openDatabase, type Writing } from './database.ts';
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

export function openReferences({ read, write }: Database = openDatabase()): ReferenceStore {
  return {
    all: () => read(async (transaction) => articlesOf(await transaction.objectStore('articles').getAll())),
    count: () => read((transaction) => transaction.objectStore('articles').count()),
    update: (id, change) =>
      write(async (transaction) => {
        const changed = change(await keptIn(transaction, id));
        await transaction.objectStore('articles').put(changed);
        return changed;
      }),
    updateAll: (articles, change) =>
      write(async (transaction) => {
        for (const article of articles)
          await transaction.objectStore('articles').put(change(await keptIn(transaction, article.id), article));
        return null;
      }),
    remove: (ids) =>
      write(async (transaction) => {
        const removed: SavedArticle[] = [];
        for (const id of ids) {
          const kept = await keptIn(transaction, id);
          if (kept === null) continue;
          removed.push(kept);
          await transaction.objectStore('articles').delete(id);
        }
        return removed;
      }),
  };
}

export const articlesOf = (records: readonly unknown[]): SavedArticle[] => records.flatMap((record) => parseKept(record) ?? []);

const keptIn = async (transaction: Writing, id: string): Promise<SavedArticle | null> =>
  parseKept(await transaction.objectStore('articles').get(id));
