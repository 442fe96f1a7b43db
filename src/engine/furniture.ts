// Which sentences are page furniture? By the page's own blocks where they are known, else by the headings of link strips.
import type { Article, BlockRole } from '../claims/report.ts';
import { arabicStripHeadings } from '../languages/ar/furniture.ts';
import { englishStripHeadings } from '../languages/en/furniture.ts';
import type { Reading } from './reading.ts';

const HEADINGS = new Set([...arabicStripHeadings, ...englishStripHeadings]);
/** A line longer than this is a paragraph: a strip of links has ended. */
const LINK_WORDS = 40;
/** A strip heading stands alone on a line of at most so many words. */
const HEADING_WORDS = 5;

/** The role of each sentence's block; `null` when the article's blocks are not known and no strip has begun. */
export function sentenceRoles(reading: Reading, article: Article): readonly (BlockRole | null)[] {
  return article.blocks && article.blocks.length > 0 ? rolesByBlock(reading, article.blocks) : rolesByHeading(reading);
}

function rolesByBlock(reading: Reading, blocks: NonNullable<Article['blocks']>): (BlockRole | null)[] {
  let at = 0;
  return reading.sentences.map(({ first }) => {
    const start = reading.tokens[first]?.start ?? 0;
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= start) at++;
    return blocks[at]?.role ?? null;
  });
}

function rolesByHeading(reading: Reading): (BlockRole | null)[] {
  const roles: (BlockRole | null)[] = [];
  let strip = -1;
  for (const [index, { first, last, paragraph }] of reading.sentences.entries()) {
    const before = index === 0 ? undefined : reading.sentences[index - 1];
    const isAlone = reading.sentences[index + 1]?.paragraph !== paragraph && before?.paragraph !== paragraph;
    if (isAlone && HEADINGS.has(wordsOf(reading, first, last, HEADING_WORDS).join(' '))) strip = paragraph;
    else if (strip >= 0 && wordsOf(reading, first, last, LINK_WORDS).length > LINK_WORDS) strip = -1;
    roles.push(strip >= 0 ? 'furniture' : null);
  }
  return roles;
}

/** The words of tokens `first` to `last` (exclusive), folded; no more than one above `most`. */
function wordsOf({ tokens }: Reading, first: number, last: number, most: number): string[] {
  const words: string[] = [];
  for (let i = first; i < last && words.length <= most; i++) {
    const token = tokens[i];
    if (token?.kind === 'word') words.push(token.norm);
  }
  return words;
}
