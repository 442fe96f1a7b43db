// What a view of a report can do to the text that the report is about: a page in a tab, or a text beside the view.
import type { Result } from '../../claims/result.ts';

/** An interface, so that the view can be drawn over a tab, a pasted text, or nothing at all. */
export interface ReportLink {
  /** Shows the claim's passage in the text. False when the passage is no longer there. */
  readonly jump: (claim: string) => Promise<Result<boolean>>;
  /** Back to where the text was before the first jump; left out where a jump moves nothing. */
  readonly back?: () => Promise<Result<boolean>>;
  /** Calls back with the ids of the claims whose passages are in view, until the signal ends it. */
  readonly watchInView?: (changed: (claims: readonly string[]) => void, signal: AbortSignal) => void;
  /** Calls back with a claim that the reader asked to see here (from its card in the page), until the signal ends it. */
  readonly watchWanted?: (wanted: (claim: string) => void, signal: AbortSignal) => void;
}
