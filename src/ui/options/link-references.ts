// The list's link to the real database, which this page and the background share.
import { united } from '../../references/saved-article.ts';
import { openReferences } from '../../references/store.ts';
import type { ReferencesLink } from './references-link.ts';
import { storage } from './storage.ts';

export function linkReferences(): ReferencesLink {
  const { all, remove, updateAll } = openReferences();
  return {
    all,
    remove,
    add: (articles) => updateAll(articles, (kept, article) => (kept === null ? article : united(article, kept))),
    storage,
  };
}
