// Gives a packed corpus file its texts, word forms and patterns back.
import { expandForms } from '../form-notation.ts';
import { swapLetters } from './letters.ts';
import { type Columns, unpackPatterns } from './patterns.ts';

/**
 * A corpus file without its texts and patterns; the texts by language, a line each, and the patterns in columns, in the file's
 * order. Where an object had them, its key of no letters says which kind: no id or field is called that.
 */
export interface Packed {
  readonly rest: unknown;
  readonly ar: string;
  readonly en: string;
  readonly patterns: Columns;
}

export const TEXTS = 0;
export const FORMS = 1;
export const PATTERN = 2;
export const LINE = '\n';

/** As it was packed, but for the spelling and the order of Arabic word forms: they come as the matcher keeps them. */
export function unpackCorpus({ rest, ar, en, patterns: columns }: Packed): unknown {
  const arabic = swapLetters(ar).split(LINE);
  const english = en.split(LINE);
  const patterns = unpackPatterns(columns, idsOf(rest));
  let line = 0;
  let pattern = 0;
  const restore = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(restore);
    if (typeof value !== 'object' || value === null) return value;
    const restored: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) {
      if (key !== '') {
        restored[key] = restore(inner);
        continue;
      }
      if (inner === PATTERN) return patterns[pattern++];
      const [own, other] = [arabic[line] ?? '', english[line] ?? ''];
      restored['ar'] = inner === FORMS ? expandForms(own) : own;
      restored['en'] = inner === FORMS ? expandForms(other) : other;
      line++;
    }
    return restored;
  };
  return restore(rest);
}

/** The lexicon's ids in the file's order; an id may stand in more than one of its groups. */
export function idsOf(file: unknown): readonly string[] {
  const { language } = file as { readonly language?: { readonly lexicon?: Readonly<Record<string, object>> } };
  return [...new Set(Object.values(language?.lexicon ?? {}).flatMap(Object.keys))];
}
