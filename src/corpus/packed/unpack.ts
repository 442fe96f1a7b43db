// Gives a packed corpus file its texts and word forms back.
import { expandForms } from './forms.ts';
import { swapLetters } from './letters.ts';

/**
 * A corpus file without its texts, and they by language, a line each, in the file's order. Where an object had them, its
 * key of no letters says which kind: no id or field is called that.
 */
export interface Packed {
  readonly rest: unknown;
  readonly ar: string;
  readonly en: string;
}

export const TEXTS = 0;
export const FORMS = 1;
export const LINE = '\n';

/** As it was packed, but for the spelling and the order of Arabic word forms: they come as the matcher keeps them. */
export function unpackCorpus({ rest, ar, en }: Packed): unknown {
  const arabic = swapLetters(ar).split(LINE);
  const english = en.split(LINE);
  let line = 0;
  const restore = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(restore);
    if (typeof value !== 'object' || value === null) return value;
    const restored: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) {
      if (key !== '') {
        restored[key] = restore(inner);
        continue;
      }
      const [own, other] = [arabic[line] ?? '', english[line] ?? ''];
      restored['ar'] = inner === FORMS ? expandForms(own) : own;
      restored['en'] = inner === FORMS ? expandForms(other) : other;
      line++;
    }
    return restored;
  };
  return restore(rest);
}
