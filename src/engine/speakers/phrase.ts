// The noun phrase that ends at a token.
import { clauseWords } from '../../languages/clause-words.ts';
import { speakerWords } from '../../languages/speaker-words.ts';
import type { Reading, Term } from '../reading.ts';
import { isBoundary } from '../scope.ts';
import { holds } from './spans.ts';

/** "al-Sudani received the Belgian envoy, who said": where the phrase that ends at `end` begins, by its article or its capitals. */
export function phraseStart(reading: Reading, terms: readonly Term[], from: number, end: number): number {
  const { tokens } = reading;
  let start = end;
  if (tokens[end]?.capital) {
    const isName = (i: number): boolean =>
      tokens[i]?.capital === true || tokens[i]?.norm === '-' || tokens[i]?.norm === '.' || speakerWords.nameArticle.at(tokens[i]);
    while (start > from && isName(start - 1)) start--;
    // "government spokesman Bassem al-Awadi": his office stands before his name.
    start = terms.find(({ last }) => last === start - 1)?.first ?? start;
  } else while (start > from && !speakerWords.article.at(tokens[start]) && !isBoundary(tokens[start - 1])) start--;
  // "a critic of the prime minister who said"
  const link = speakerWords.article.at(tokens[start - 1]) ? start - 2 : start - 1;
  const isOf = tokens[link]?.norm === 'of' || (clauseWords.heading.at(tokens[link]) && !isBoundary(tokens[end + 1]));
  return isOf && link > from ? phraseStart(reading, terms, from, link - 1) : start;
}

/** Whether "a minister", "the Belgian minister" is none who was named before. */
export const isOfStranger = ({ tokens }: Reading, terms: readonly Term[], start: number, end: number): boolean =>
  clauseWords.indefinite.at(tokens[start]) || tokens.slice(start, end + 1).some((token, i) => token.capital && !holds(terms, start + i));
