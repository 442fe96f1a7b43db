// What a reader can choose from in the settings, apart from the browser's APIs, for views and words.

/** `line`: a line under the words, of another kind for each verdict. `tint`: the line and a faint ground. */
export const MARK_STYLES = ['line', 'tint'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** `browser` follows the browser, and its changes. */
export const LANGUAGE_CHOICES = ['browser', 'ar', 'en'] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** Unicode's names of Western (2,500) and Arabic-Indic (٢٬٥٠٠) digits; the latter are of the Arabic interface alone. */
export const NUMERALS = ['latn', 'arab'] as const;
export type Numerals = (typeof NUMERALS)[number];

export const THEMES = ['browser', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
