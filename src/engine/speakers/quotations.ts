// Where quoted speech begins and ends in a sentence, across the sentences of a paragraph.
import { type Reading, remember } from '../reading.ts';
import { firstFrom } from '../scope.ts';

/** Token indexes of what stands between the marks, `last` exclusive; either end may lie at the sentence's edge. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
}

/** Shorter quotations are names and terms ("State Department"), not speech. */
const SPEECH_TOKENS = 4;

/** The quotations of a sentence in text order, names and terms among them. */
export const quotationsOf = (reading: Reading, sentence: number): readonly Quotation[] => allQuotations(reading)[sentence] ?? [];

export const isSpeech = (quotation: Quotation): boolean => quotation.last - quotation.first >= SPEECH_TOKENS;

export function quotationAt(reading: Reading, sentence: number, token: number): Quotation | null {
  return quotationsOf(reading, sentence).find(({ first, last }) => token >= first && token < last) ?? null;
}

const allQuotations = remember(findQuotations);

function findQuotations(reading: Reading): Quotation[][] {
  let open = false;
  let paragraph = -1;
  return reading.sentences.map((sentence, index) => {
    // A mark that was never closed ends with its paragraph.
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    const found: Quotation[] = [];
    let first = sentence.first;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = reading.tokens[i];
      if (token?.kind !== 'mark' || token.norm !== '"') continue;
      if (open && i > first && !isName(reading, index, first, i - 1)) found.push({ first, last: i });
      open = !open;
      first = i + 1;
    }
    if (open && sentence.last > first) found.push({ first, last: sentence.last });
    return found;
  });
}

/** A known speaker between marks is named, not quoted: «المقاومة الإسلامية في العراق». */
function isName(reading: Reading, sentence: number, first: number, last: number): boolean {
  const terms = reading.terms[sentence] ?? [];
  for (let at = firstFrom(terms, first); terms[at]?.first === first; at++) {
    if (terms[at]?.group === 'speaker' && terms[at]?.last === last) return true;
  }
  return false;
}
