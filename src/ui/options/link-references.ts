// The list's link to the real database, which this page and the background share.
import { united } from '../../references/saved-article.ts';
import { openReferences } from '../../references/store.ts';
import type { ReferencesLink } from './references-link.ts';

export function linkReferences(): ReferencesLink {
  const { all, remove, updateAll } = openReferences();
  return {
    all,
    remove,
    add: (articles) => updateAll(articles, (kept, article) => (kept === null ? article : united(article, kept))),
    storage,
  };
}

async function storage(): Promise<{ readonly used: number; readonly quota: number } | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, quota };
  } catch {
    return null;
  }
}
