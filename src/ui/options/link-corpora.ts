// The list's link to the real database; the background hears of every change and compares the open pages anew.
import { failure, type Result } from '../../claims/result.ts';
import type { DatabaseFault } from '../../claims/saved.ts';
import { tellingOfCorpora, watchCorpora } from '../../platform/corpora-change.ts';
import { openCorpora } from '../../references/corpora/store.ts';
import { type EverythingStore, openEverything } from '../../references/everything.ts';
import type { CorporaLink } from './corpora-link.ts';
import { storage } from './storage.ts';

export function linkCorpora(): CorporaLink {
  const { all, put, setOn, remove } = openCorpora();
  return {
    all,
    put: (corpora) => telling(() => put(corpora)),
    setOn: (id, isOn) => telling(() => setOn(id, isOn)),
    remove: (ids) => telling(() => remove(ids)),
    watch: watchCorpora,
    storage,
  };
}

/** All that the database holds; the corpora in it may become others. */
export function linkEverything(): EverythingStore {
  const { read, replace } = openEverything();
  return { read, replace: (wanted) => telling(() => replace(wanted)) };
}

/** Nothing is changed when nobody can be told. */
async function telling<T>(change: () => Promise<Result<T, DatabaseFault>>): Promise<Result<T, DatabaseFault>> {
  try {
    return await tellingOfCorpora(change);
  } catch {
    return failure('failed');
  }
}
