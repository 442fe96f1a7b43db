// What the list of added corpora can do. An interface, so that it can be drawn without a browser's database.
import type { KeptCorpus } from '../../claims/kept-corpus.ts';
import type { Result } from '../../claims/result.ts';
import type { DatabaseFault } from '../../claims/saved.ts';
import type { StoredCorpus } from '../../references/corpora/store.ts';
import type { StorageUse } from './references-link.ts';

export interface CorporaLink {
  readonly all: () => Promise<Result<readonly KeptCorpus[], DatabaseFault>>;
  /** All or none; gives back those of the same ids that were there. */
  readonly put: (corpora: readonly StoredCorpus[]) => Promise<Result<readonly StoredCorpus[], DatabaseFault>>;
  readonly setOn: (id: string, isOn: boolean) => Promise<Result<null, DatabaseFault>>;
  /** Gives back what was there, for {@link put}. */
  readonly remove: (ids: readonly string[]) => Promise<Result<readonly StoredCorpus[], DatabaseFault>>;
  /** Calls back when they were changed here or in another tab, until the signal ends it. */
  readonly watch: (changed: () => void, signal: AbortSignal) => void;
  readonly storage: () => Promise<StorageUse | null>;
}
