// A page's words with what would deceive the eye made visible: controls that turn the reading order around ("Trojan source").

export interface VisiblePart {
  readonly text: string;
  /** The text is the name of a control character that stands here, not a word of the page's. */
  readonly isControl: boolean;
}

/** By their names in the Unicode standard, which say to whoever looks them up what they do. */
const CONTROLS: Readonly<Record<string, string>> = {
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202C': 'PDF',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};

/** Runs of text without such controls; marks that only say a direction (LRM, RLM) and joiners are part of honest text and stay. */
export function visibleParts(words: string): readonly VisiblePart[] {
  return words
    .split(/([\u202A-\u202E\u2066-\u2069])/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: CONTROLS[part] ?? part, isControl: part in CONTROLS }));
}
