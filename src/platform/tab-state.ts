// What is known of one tab: the states of the reader's views, as kept in session storage.
import type { Report } from '../claims/report.ts';

/** Which claims are marked in the page. */
export const MARK_SCOPES = ['none', 'conflicts', 'all'] as const;
export type MarkScope = (typeof MARK_SCOPES)[number];

/** Each is explained to the reader by the message `unreadable_<code with underscores>`. */
export const UNREADABLE = [
  /** The browser keeps extensions out: its own pages, the add-on stores, its reader view. */
  'restricted-page',
  /** A PDF is drawn by the browser's viewer; there is no text to read. */
  'pdf',
  /** A local file, which extensions read only with a permission set by hand. */
  'local-file',
  /** No permission for this site; a click on the toolbar button gives it. */
  'no-permission',
  /** A front page, a gallery, an app: no running text was found. */
  'no-article',
  /** The page did not answer, or went away while it was read. */
  'no-answer',
] as const;
export type UnreadableReason = (typeof UNREADABLE)[number];

interface Read {
  readonly report: Report;
  /** UTF-16 units of the article that were compared when it was longer than the cap; `null` when all of it was. */
  readonly comparedOnly: number | null;
}

/** A tab of which nothing is known has no state (`null`). */
export type TabState =
  | { readonly kind: 'reading' }
  /** The page has text, but not about the talks; "compare anyway" turns it into a result. */
  | ({ readonly kind: 'not-about' } & Read)
  /** About the talks, without one checkable claim. */
  | ({ readonly kind: 'nothing-to-compare' } & Read)
  | ({ readonly kind: 'result' } & Read)
  | { readonly kind: 'unreadable'; readonly why: UnreadableReason };
