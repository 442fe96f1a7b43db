// A page's words with what would deceive the eye made visible: controls that turn the reading order around ("Trojan source"), and
// marks without a width inside of a word or a figure.

export interface VisiblePart {
  readonly text: string;
  /** The text is the name of a hidden mark that stands here, not a word of the page's. */
  readonly isControl: boolean;
}

/** By their names in the Unicode standard, which say to whoever looks them up what they do. */
const NAMES: Readonly<Record<string, string>> = {
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202C': 'PDF',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\u200B': 'ZWSP',
  '\u200C': 'ZWNJ',
  '\u200D': 'ZWJ',
  '\u2060': 'WJ',
  '\u2061': 'FA',
  '\u2062': 'IT',
  '\u2063': 'IS',
  '\u2064': 'IP',
  '\uFEFF': 'BOM',
  '\u180E': 'MVS',
};

/**
 * Runs of text without hidden marks, and the names of those that deceive: controls of direction anywhere, marks without a width
 * between two characters of one word or figure (between words they are where a line may break), joiners beside a digit. What is
 * part of honest text stays as it is: marks that only say a direction (LRM, RLM), joiners between letters, soft hyphens.
 */
export function visibleParts(words: string): readonly VisiblePart[] {
  const parts: VisiblePart[] = [];
  let end = 0;
  for (const { 0: run, index } of words.matchAll(HIDDEN)) {
    if (!deceives(run, words.slice(Math.max(0, index - 2), index), words.slice(index + run.length, index + run.length + 2))) continue;
    if (index > end) parts.push({ text: words.slice(end, index), isControl: false });
    parts.push({ text: nameOf(run), isControl: true });
    end = index + run.length;
  }
  if (end < words.length) parts.push({ text: words.slice(end), isControl: false });
  return parts;
}

const HIDDEN = /([\u202A-\u202E\u2066-\u2069])\1*|[\u200B-\u200D\u2060-\u2064\uFEFF\u180E]+/gu;
const DIRECTION = /^[\u202A-\u202E\u2066-\u2069]/u;
const JOINERS = /^[\u200C\u200D]+$/u;

/** `before` and `after` are the two units on either side. */
function deceives(run: string, before: string, after: string): boolean {
  if (DIRECTION.test(run)) return true;
  if (JOINERS.test(run)) return /\p{N}[.,٫٬]?$/u.test(before) && /^[.,٫٬]?\p{N}/u.test(after);
  return /[\p{L}\p{M}\p{N}.,٫٬]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
}

/** "RLO", or, of several, "ZWSP ×1000". */
function nameOf(run: string): string {
  const [first = ''] = run;
  const count = run.length === 1 ? '' : ` ×${run.length}`;
  return `${NAMES[first] ?? first}${count}`;
}
