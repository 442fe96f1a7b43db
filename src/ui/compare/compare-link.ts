// What the compare page asks of the extension. An interface, so that it can be drawn without a browser's APIs.
import type { Article, Report } from '../../claims/report.ts';
import type { Result } from '../../claims/result.ts';
import type { SavedLink } from '../report/saved-link.ts';

export interface CompareLink {
  /** `anyway`: also when the text is not about the talks. */
  readonly compare: (article: Article, anyway: boolean) => Promise<Result<Report>>;
  /** The text and the reader's saved articles; `anyway` as it was compared. */
  readonly saved: (article: Article, anyway: boolean) => SavedLink;
  readonly print: () => void;
  /** What was written is still there when the page is loaded again. */
  readonly keepDraft: (draft: Draft) => void;
}

export interface Draft {
  readonly text: string;
  /** ISO; empty when the reader gives none. */
  readonly day: string;
}
