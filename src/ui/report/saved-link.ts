// What a report's text can be to the reader's saved articles: compared with them, and one of them itself.
import type { Result } from '../../claims/result.ts';
import type { ReferencesReport } from '../../claims/saved.ts';

export interface SavedLink {
  /** The text beside the articles that the reader saved; the error is a `StoreFault`. */
  readonly references: () => Promise<Result<ReferencesReport>>;
  /** Saves the text, or its present words as another version. */
  readonly save: () => Promise<Result<ReferencesReport>>;
}
