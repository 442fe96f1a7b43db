// What an import will do, before it is done: the reader decides on this.
import type { SavedArticle } from '../claims/saved.ts';
import { united } from './saved-article.ts';

export interface ImportPlan {
  readonly adds: readonly SavedArticle[];
  /** Saved here with other texts; the united ones, so that no version is lost. */
  readonly replaces: readonly SavedArticle[];
  /** Here already, text for text. */
  readonly unchanged: number;
}

export function planImport(kept: readonly SavedArticle[], incoming: readonly SavedArticle[]): ImportPlan {
  const known = new Map(kept.map((article) => [article.id, article]));
  const adds: SavedArticle[] = [];
  const replaces: SavedArticle[] = [];
  let unchanged = 0;
  for (const article of incoming) {
    const before = known.get(article.id);
    if (before === undefined) adds.push(article);
    else if (bringsNothing(before, article)) unchanged++;
    else replaces.push(united(before, article));
  }
  return { adds, replaces, unchanged };
}

function bringsNothing(before: SavedArticle, article: SavedArticle): boolean {
  const known = new Set(before.versions.map(({ sha256 }) => sha256));
  return article.versions.every(({ sha256 }) => known.has(sha256));
}
