// What the welcome page asks of the extension.
import type { Article, Report } from '../../claims/report.ts';
import type { Result } from '../../claims/result.ts';

export interface WelcomeLink {
  readonly compare: (article: Article) => Promise<Result<Report>>;
  /** Its own way to the button comes first. */
  readonly isFirefox: boolean;
}
