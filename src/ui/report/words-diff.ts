// The difference of two short texts, word by word, in either script.
import { diffArrays } from 'diff';

export interface DiffPart {
  /** `reference`: only the reference has it; `page`: only this page has it. */
  readonly kind: 'same' | 'reference' | 'page';
  readonly text: string;
}

/** The parts in reading order, the spaces between words with what both have; a reference's words come before the page's in their place. */
export function wordsDiff(reference: string, page: string): readonly DiffPart[] {
  const parts = diffArrays(wordsOf(reference), wordsOf(page));
  return parts.map(({ added, removed, value }, index) => {
    const words = value.join(' ');
    if (added || removed) return { kind: removed ? 'reference' : 'page', text: words };
    return { kind: 'same', text: `${index > 0 ? ' ' : ''}${words}${index < parts.length - 1 ? ' ' : ''}` };
  });
}

/** White space is what divides words in both scripts. */
const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
