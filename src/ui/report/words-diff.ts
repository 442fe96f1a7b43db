// The difference of two short texts, word by word, in either script.
import { diffWords } from 'diff';

export interface DiffPart {
  /** `reference`: only the reference has it; `page`: only this page has it. */
  readonly kind: 'same' | 'reference' | 'page';
  readonly text: string;
}

/** The parts in reading order; a reference's words come before the page's that stand in their place. */
export function wordsDiff(reference: string, page: string, lang: string): readonly DiffPart[] {
  // The library's own word characters are Latin only: Arabic needs the segmenter.
  const intlSegmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return diffWords(reference, page, { intlSegmenter }).map(({ added, removed, value }) => ({
    kind: removed ? 'reference' : added ? 'page' : 'same',
    text: value,
  }));
}
