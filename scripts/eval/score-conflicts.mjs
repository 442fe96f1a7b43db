// Conflicts are counted in one way over figures, dates and statements.
import { accepts } from './articles.mjs';

/**
 * @param {import('./articles.mjs').Annotation} annotation
 * @param {import('../../src/claims/claim.ts').Claim | undefined} hit The reading that meets it.
 * @param {boolean} isCounted A missed conflict counts against the recall.
 * @param {import('./tally.mjs').Tally} tally @param {import('./score.mjs').NoteMiss} note
 */
export function scoreConflict(annotation, hit, isCounted, { conflicts }, note) {
  const isConflict = hit?.verdict === 'conflicts';
  if (annotation.verdict === 'conflicts' && isCounted) {
    if (isConflict) conflicts.right += 1;
    else if (annotation.also === undefined) {
      conflicts.missed += 1;
      note('missed conflict', `“${annotation.quote}” ${hit?.verdict ?? 'not read'}`);
    }
  }
  if (isConflict && !accepts(annotation, 'conflicts')) {
    conflicts.extra += 1;
    note('false conflict', `“${annotation.quote}” instead of ${annotation.verdict}`);
  }
}
