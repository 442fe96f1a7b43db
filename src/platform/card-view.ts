// What the card says of one claim, in the reader's words: made by the background, drawn by the page, which knows no words itself.
import type { Verdict } from '../claims/verdict.ts';

/**
 * A text in its own language and direction. A part with an `alternative` is the name of a hidden mark that would deceive the eye, and
 * the alternative says so in the reader's language.
 */
export interface QuotedWords {
  readonly lang: string;
  readonly dir: 'rtl' | 'ltr' | 'auto';
  readonly parts: readonly { readonly text: string; readonly alternative: string | null }[];
}

/** One value of the references, or this page's. */
export interface CardValue {
  /** `null` where the fact's own statement says it all. */
  readonly text: string | null;
  /** Who says so, in which articles, since when: one line each. */
  readonly details: readonly string[];
}

export interface CardReference {
  readonly statement: string;
  readonly values: readonly CardValue[];
}

/** A value on the picture's line: places are 0 to 1 from its start to its end in reading order, `null` is an open side. */
export interface CardExtent {
  readonly at: number | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** A number line of figures, or a timeline of dates. */
export interface CardPicture {
  readonly references: readonly CardExtent[];
  readonly page: CardExtent;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** The whole picture in words. */
  readonly alternative: string;
}

export interface CardView {
  readonly lang: 'ar' | 'en';
  readonly dir: 'rtl' | 'ltr';
  /** `browser` follows the browser's. */
  readonly theme: 'browser' | 'light' | 'dark';
  readonly verdict: Verdict;
  readonly verdictName: string;
  readonly subject: readonly string[];
  readonly quote: QuotedWords;
  readonly page: CardValue;
  readonly references: readonly CardReference[];
  readonly reasons: readonly string[];
  readonly picture: CardPicture | null;
  readonly labels: CardLabels;
  /** What "copy the details" puts on the clipboard. */
  readonly details: string;
}

/** Everything else that the card says. */
export interface CardLabels {
  readonly close: string;
  readonly onThisPage: string;
  readonly inReferences: string;
  readonly why: string;
  readonly panel: string;
  /** Where to click, when the browser lets no one but the reader open the panel. */
  readonly panelByHand: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
}
