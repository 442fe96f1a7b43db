// A corpus file made small for the extension: its Arabic and its English apart, word forms with their common parts once, patterns in columns.
// For the build alone; the JSON files stay as people write them. unpack.ts gives back what the engine needs.
import { foldWord } from '../../text/tokens.ts';
import { factorForms } from './factor.ts';
import { swapLetters } from './letters.ts';
import { PATTERN_FIELD, packPatterns } from './patterns.ts';
import { FORMS, idsOf, LINE, PATTERN, type Packed, TEXTS } from './unpack.ts';

/** Throws when a text of the file has a line break: lines are what keeps the texts apart. */
export function packCorpus(file: object): Packed {
  const arabic: string[] = [];
  const english: string[] = [];
  const patterns: Readonly<Record<string, unknown>>[] = [];
  const pack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(pack);
    if (typeof value !== 'object' || value === null) return value;
    if (PATTERN_FIELD in value) {
      patterns.push({ ...value });
      return { '': PATTERN };
    }
    const { ar, en, ...others } = value as { readonly ar?: unknown; readonly en?: unknown };
    if (isForms(ar) && isForms(en)) {
      arabic.push(swapLetters(factorForms(ar.map(matchedForm))));
      english.push(factorForms(en));
      return { '': FORMS, ...packInside(others) };
    }
    if (typeof ar === 'string' && typeof en === 'string') {
      if ((ar + en).includes(LINE)) throw new Error(`muqarin: the text “${en}” has a line break; take it out`);
      arabic.push(swapLetters(ar));
      english.push(en);
      return { '': TEXTS, ...packInside(others) };
    }
    return packInside(value);
  };
  const packInside = (value: object): object => Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pack(inner)]));
  const rest = pack(file);
  return { rest, ar: arabic.join(LINE), en: english.join(LINE), patterns: packPatterns(patterns, idsOf(rest)) };
}

const isForms = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((form) => typeof form === 'string');

/** An Arabic form as the matcher keeps it: folded, its words without the article. */
function matchedForm(form: string): string {
  return form
    .trim()
    .split(/\s+/)
    .map((word) => withoutArticle(foldWord(word)))
    .join(' ');
}

const ARTICLE = 'ال';

/** As text/lexicon.ts takes it off, and only where it would not then take off another; not from a word marked as having it of its own. */
function withoutArticle(word: string): string {
  const stem = word.slice(ARTICLE.length);
  const isLong = word.replace('*', '').length > 4;
  return word.startsWith(ARTICLE) && !word.endsWith('=') && isLong && !stem.startsWith(ARTICLE) ? stem : word;
}
