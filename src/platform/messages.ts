// Every message between the parts, one union per direction, each with its reply. Types and constants only, so that the
// content script pays nothing for them; schemas are in message-schemas.ts, the page's guards in content/commands.ts.
import type { Fact } from '../claims/fact.ts';
import type { Article, Report } from '../claims/report.ts';
import type { Result } from '../claims/result.ts';
import type { ReferencesReport } from '../claims/saved.ts';
import type { Verdict } from '../claims/verdict.ts';
import type { CardView } from './card-view.ts';
import type { MarkStyle } from './choices.ts';
import type { MarkScope, TabState, UnreadableReason } from './tab-state.ts';

/** Parts of different versions of the extension can meet for a moment during an update; a message of another version is refused. */
export const MESSAGE_VERSION = 1;

/** What travels: the message with the version of its sender. */
export type Envelope<M> = M & { readonly v: typeof MESSAGE_VERSION };

/** From the content script to the background. */
export type PageMessage =
  /** The gate found an article about the talks: please read this page. No reply. */
  | { readonly type: 'page/candidate' }
  /** The page turned into another one without loading (SPA), and the gate is silent there. No reply. */
  | { readonly type: 'page/left' }
  /** Please put what reads an article into this page once more: it has changed. */
  | { readonly type: 'reading/get' }
  /** What the card of a claim of that reading says. `hasCard` false: the page has no card script yet, so please put it there first. */
  | { readonly type: 'card/get'; readonly visit: string; readonly claim: string; readonly hasCard: boolean }
  /** Please open the side panel at the claim. */
  | { readonly type: 'panel/show'; readonly claim: string };

/** The reply to each message of a page; `undefined` is none. */
export interface PageMessageReplies {
  'page/candidate': undefined;
  'page/left': undefined;
  /** False when the browser does not let us into the page any more. */
  'reading/get': boolean;
  /** `null` when the reading is no longer the tab's, or has no such claim. */
  'card/get': CardView | null;
  /** False when the browser opens panels for nobody but the reader's own click: the card then says where to click. */
  'panel/show': boolean;
}
export type PageMessageReply<M extends PageMessage> = PageMessageReplies[M['type']];

/** From popup, panel and other pages of ours to the background. `tab` is a tab id. */
export type UiMessage =
  /** The tab's state; a tab that is not known is read and compared first. */
  | { readonly type: 'state/get'; readonly tab: number }
  /** Reads and compares again, also when the article is not about the talks. */
  | { readonly type: 'article/compare-anyway'; readonly tab: number }
  /** Scrolls the page to the claim `c1`, `c2`, … and flashes it. */
  | { readonly type: 'claim/jump'; readonly tab: number; readonly claim: string }
  /** Scrolls the page back to where it was before the first jump. */
  | { readonly type: 'claim/back'; readonly tab: number }
  /** Whether articles of a listed outlet are recognised by themselves from now on; `host` as in sites.ts. */
  | { readonly type: 'site/switch'; readonly tab: number; readonly host: string; readonly isOn: boolean }
  /** What is marked from now on, here and in other tabs; it is kept in the settings. */
  | { readonly type: 'marks/set'; readonly tab: number; readonly scope: MarkScope }
  /** Compares a text that stands in no tab. `anyway`: also when it is not about the talks. Nothing of it is kept by this. */
  | { readonly type: 'text/compare'; readonly article: Article; readonly anyway: boolean }
  /** Such a text beside the articles that the reader saved; `anyway` as it was compared. */
  | { readonly type: 'text/references'; readonly article: Article; readonly anyway: boolean }
  /** Saves such a text, and compares again. */
  | { readonly type: 'text/save'; readonly article: Article; readonly anyway: boolean }
  /** Every fact of the references. */
  | { readonly type: 'facts/get' }
  /** Compares the tab's page, as it was read last, with the articles that the reader saved. */
  | { readonly type: 'references/compare'; readonly tab: number }
  /** Saves the tab's page as it was read last, or its present text as another version, and compares again. */
  | { readonly type: 'references/save'; readonly tab: number };

/** The value of the reply to each message of the UI; every reply is a `Result` of it. */
export interface UiReplies {
  'state/get': TabState;
  'article/compare-anyway': TabState;
  /** False when the passage is no longer in the page. */
  'claim/jump': boolean;
  /** False when there was no jump, or the page is another one. */
  'claim/back': boolean;
  'site/switch': null;
  'marks/set': null;
  'text/compare': Report;
  'facts/get': readonly Fact[];
  /** The error of these is a `StoreFault`. */
  'text/references': ReferencesReport;
  'text/save': ReferencesReport;
  'references/compare': ReferencesReport;
  'references/save': ReferencesReport;
}
export type UiReply<M extends UiMessage> = Result<UiReplies[M['type']]>;

/** A span to mark: UTF-16 offsets into the article's text as the page gave it. */
export interface Mark {
  readonly claim: string;
  readonly verdict: Verdict;
  readonly start: number;
  readonly end: number;
}

/** From the background to the content script of a tab. `visit` names the reading whose offsets are meant. */
export type PageCommand =
  | { readonly type: 'article/read' }
  /** The article of that reading once more, without reading the page anew. */
  | { readonly type: 'article/again'; readonly visit: string }
  /** Which reading is the page's present one? */
  | { readonly type: 'visit/get' }
  /** Replaces all marks of the page. */
  | { readonly type: 'marks/show'; readonly visit: string; readonly marks: readonly Mark[]; readonly style: MarkStyle }
  | { readonly type: 'marks/jump'; readonly visit: string; readonly start: number; readonly end: number }
  /** Goes to the next (1) or previous (-1) mark and opens its card. */
  | { readonly type: 'marks/step'; readonly by: 1 | -1 }
  /** Scrolls back to where the first jump began. */
  | { readonly type: 'marks/back'; readonly visit: string };

/** What the page read. */
export type ReadReply =
  | { readonly kind: 'article'; readonly visit: string; readonly article: Article; readonly comparedOnly: number | null }
  | { readonly kind: 'unreadable'; readonly why: UnreadableReason };

export interface PageReplies {
  'article/read': ReadReply;
  /** False when the page has other text by now. */
  'article/again': ReadReply | false;
  /** `null` when the page was not read, or has other text by now. */
  'visit/get': string | null;
  /** How many of the marks were found in the page. */
  'marks/show': number;
  'marks/jump': boolean;
  /** False when the page has no mark. */
  'marks/step': boolean;
  'marks/back': boolean;
}
export type PageReply<C extends PageCommand> = PageReplies[C['type']];

/** The name of the port between a panel and the page that it is about: see claims-in-view.ts. */
export const VIEW_PORT = 'claims-in-view';

/** From a panel to the page, once, when it has connected: the spans whose coming into view it wants to hear of. */
export interface ViewWatch {
  readonly type: 'view/watch';
  readonly visit: string;
  readonly claims: readonly Mark[];
}

/** From the page to the panel: the claims that the reader has before them now, in reading order. */
export interface ClaimsInView {
  readonly type: 'view/claims-in-view';
  readonly claims: readonly string[];
}
