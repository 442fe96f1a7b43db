// What the list of saved articles can do. An interface, so that it can be drawn without a browser's database.
import type { Result } from '../../claims/result.ts';
import type { SavedArticle, StoreFault } from '../../claims/saved.ts';

/** In bytes; where the browser does not tell, it is `null`. */
export interface StorageUse {
  readonly used: number;
  readonly quota: number;
}

export interface ReferencesLink {
  readonly all: () => Promise<Result<readonly SavedArticle[], StoreFault>>;
  /** Gives back what was there, for {@link add}. */
  readonly remove: (ids: readonly string[]) => Promise<Result<readonly SavedArticle[], StoreFault>>;
  /** All or none; an article that is there gets the versions that it has not. */
  readonly add: (articles: readonly SavedArticle[]) => Promise<Result<null, StoreFault>>;
  readonly storage: () => Promise<StorageUse | null>;
}
