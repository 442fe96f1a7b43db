// The contract of the engine, the command line and the export: `muqarin/report@1`.
import type { Claim } from './claim.ts';
import type { Fact } from './fact.ts';
import type { CorpusNames } from './names.ts';
import type { IsoDay, Published } from './time.ts';

export const REPORT_SCHEMA = 'muqarin/report@1';

/** What the engine is given. Offsets of the report count UTF-16 units of `text`. */
export interface Article {
  readonly text: string;
  readonly title?: string | null;
  readonly lang?: string | null;
  readonly url?: string | null;
  readonly outlet?: string | null;
  readonly published?: Published;
  /** Spans of `text` that are headings, captions or furniture, in text order, when the reader of the page knows them. */
  readonly blocks?: readonly Block[];
}

export const BLOCK_ROLES = ['title', 'heading', 'body', 'caption', 'furniture'] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

/** A run of text with one role; UTF-16 offsets, end exclusive. */
export interface Block {
  readonly role: BlockRole;
  readonly start: number;
  readonly end: number;
}

export interface Topic {
  readonly onTopic: boolean;
  /** 0 to 1. */
  readonly score: number;
  /** The concepts that carried the score. */
  readonly signals: readonly string[];
}

export interface Report {
  readonly schema: typeof REPORT_SCHEMA;
  readonly article: {
    readonly title: string | null;
    readonly lang: string;
    readonly url: string | null;
    readonly outlet: string | null;
    readonly length: number;
    readonly published: Published;
  };
  readonly topic: Topic;
  readonly claims: readonly Claim[];
  /** Ids of facts that the page leaves out. */
  readonly notMentioned: readonly string[];
  readonly sharedWording: readonly SharedWording[];
  /** Whom the page says that it has its news from; left out when it names none of the corpus's agencies and outlets. */
  readonly origins?: readonly PageOrigin[];
  /** What the corpora that evidence names are called, by id; left out when all of it is of one corpus. */
  readonly corpora?: Readonly<Record<string, { readonly ar: string; readonly en: string }>>;
  /** What those corpora call the documents, origins and speakers that the report names; the extension's reports have it, for its views. */
  readonly names?: CorpusNames;
  /** Every fact that the report names, by id. */
  readonly facts: Readonly<Record<string, Fact>>;
}

/** Where the page names an agency or outlet as its own source: a byline, a dateline, "told CNN". */
export interface PageOrigin {
  /** An id of the corpus's origins. */
  readonly origin: string;
  /** UTF-16 offsets of the name, end exclusive; both 0 when not the text but the name of the site says it. */
  readonly start: number;
  readonly end: number;
  /** What goes back to it: the whole article, or the sentence that names it. */
  readonly scope: 'article' | 'sentence';
}

/** A reference document of which the page shares more than names, set phrases and quoted speech. */
export interface SharedWording {
  readonly document: string;
  /** 0 to 1: how much of the wording of the shorter text, this page or the document, stands in both. */
  readonly share: number;
  /** UTF-16 spans of the page's sentences that do, end exclusive, in text order; neighbours are one span. */
  readonly spans: readonly (readonly [number, number])[];
}

export interface AnalyseOptions {
  /** Compare an article that is not about the topic all the same. */
  readonly anyway?: boolean;
  /** Stands in for an unknown publication date; the report says `given`. */
  readonly published?: IsoDay;
}
