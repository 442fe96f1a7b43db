// Articles that a reader saved as references, and what the comparison of a page with them says.
import type { Finding } from './claim.ts';
import type { Published } from './time.ts';
import type { Reason, Verdict } from './verdict.ts';

/** The text of an article as it was read once. */
export interface SavedVersion {
  /** Of the text's UTF-8 bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly text: string;
  readonly title: string | null;
  readonly published: Published;
  /** When it was read, ISO 8601 in UTC with seconds. */
  readonly readAt: string;
}

/** What the engine reads in a text; made again when there is none or it is of another engine. */
export interface SavedReading {
  readonly engine: number;
  /** Of the text that was read. */
  readonly sha256: string;
  readonly claims: readonly Finding[];
  /** See corpus/fingerprints/code.ts. */
  readonly fingerprints: { readonly shingles: number; readonly kept: number; readonly hashes: string };
}

export interface SavedArticle {
  /** `url:…` of an article with an address, `text:…` (the text's SHA-256) of another. */
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly lang: string;
  /** Oldest first, at least one, each text once. */
  readonly versions: readonly SavedVersion[];
  /** Of the last version. */
  readonly reading: SavedReading | null;
}

/** What can be wrong with the reader's database; each is explained by the messages `references_fault_<code>` and `corpora_fault_<code>`. */
export const DATABASE_FAULTS = [
  /** The browser keeps no database for us: a private window, or storage that is switched off. */
  'unavailable',
  /** Another page of the extension of an older version has the database open. */
  'blocked',
  /** The disk or our share of it is full. */
  'full',
  /** The database was written by a later version of the extension. */
  'newer',
  'failed',
] as const;
export type DatabaseFault = (typeof DATABASE_FAULTS)[number];

/** Each is explained to the reader by the message `references_fault_<code with underscores>`. */
export const STORE_FAULTS = [
  ...DATABASE_FAULTS,
  /** No article is there to be saved: the page went away or has other text by now. */
  'no-article',
] as const;
export type StoreFault = (typeof STORE_FAULTS)[number];

/** Why a file of saved articles is refused; each is explained to the reader by the message `references_import_<code with underscores>`. */
export const REFERENCES_FAULTS = ['too-large', 'not-json', 'newer', 'other', 'unsound', 'too-many', 'hash', 'duplicate'] as const;
export type ReferencesFault = (typeof REFERENCES_FAULTS)[number];

/** A run of words: in both texts, in the reference alone, or in the page alone. The words are those of the text, not folded. */
export interface WordPart {
  readonly kind: 'same' | 'reference' | 'page';
  readonly text: string;
}

/** A sentence of the page beside the closest one of a saved article. */
export interface CloseSentence {
  /** UTF-16 offsets into the page's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1: how many of the words stand in both, in one order; 1 for the same words. */
  readonly likeness: number;
  readonly words: readonly WordPart[];
}

/** A claim of the page that a saved article speaks to. */
export interface ClaimMeeting {
  /** `c1`, … of the page's report. */
  readonly claim: string;
  readonly verdict: Exclude<Verdict, 'new'>;
  readonly reasons: readonly Reason[];
  /** The saved article's own words for it. */
  readonly quotes: readonly string[];
}

export interface SavedComparison {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: Published;
  readonly claims: readonly ClaimMeeting[];
  /** Sentences with the same words; only their number matters. */
  readonly same: number;
  /** Sentences that are close and not the same, in the page's order. */
  readonly close: readonly CloseSentence[];
}

export const CHANGE_KINDS = ['quantity', 'date', 'statement', 'wording'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Something that an address says otherwise than when it was read before. */
export interface Change {
  readonly kind: ChangeKind;
  /** The figure, the date or the sentence, in the texts' own words; `null` where it stands in one of them alone. */
  readonly before: string | null;
  readonly after: string | null;
  /** The sentence around a figure or a date; of a sentence, its own words. */
  readonly words: readonly WordPart[];
}

/** The page's own address among the saved articles. */
export interface PageHistory {
  readonly id: string;
  readonly versions: number;
  /** Whether the page's present text is one of them. */
  readonly isKept: boolean;
  /** The last version of another text that the changes are counted from; `null` when there is none. */
  readonly since: { readonly readAt: string } | null;
  readonly changes: readonly Change[];
}

export interface ReferencesReport {
  /** How many articles are saved. */
  readonly saved: number;
  /** `null` when this page is not among them. */
  readonly history: PageHistory | null;
  /** Saved articles that say something about the page, the closest first. */
  readonly articles: readonly SavedComparison[];
}
