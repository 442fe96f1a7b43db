// What `muqarin corpus build` says at its end: what was made, and what waits for a person, in the articles' own words.
import type { CorpusFile } from '../../corpus/schema/corpus.ts';
import { printable } from '../../exports/printable.ts';
import type { BuildOptions } from './build.ts';
import type { Review, ReviewedFact } from './review-file.ts';

/** So many pending facts are shown with their sentences; the review file has them all. */
const MOST_SHOWN = 20;
/** UTF-16 units of a sentence; more of it stands in the article. */
const LONGEST = 200;
/** So many names are read; the rest is a number. */
const MOST_NAMES = 10;

/** `texts` by document: sentences are shown here and written nowhere. */
export function summaryOf(
  review: Review,
  corpus: CorpusFile,
  texts: ReadonlyMap<string, string>,
  { out, review: file }: BuildOptions,
): string {
  const pending = review.facts.filter(({ decision }) => decision === 'pending');
  const undated = review.documents.filter(({ published }) => published === null).map(({ id }) => id);
  const shown = pending.slice(0, MOST_SHOWN).flatMap((fact) => [`  ${fact.id}`, ...sentencesOf(fact, texts)]);
  const rest = pending.length - MOST_SHOWN;
  return [
    `${out}: ${corpus.documents.length} documents, ${corpus.facts.length} confirmed facts.`,
    ...(pending.length > 0
      ? [`${file}: ${pending.length} facts are pending; confirm and word each, or reject it, and build again.`, ...shown]
      : []),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
    ...(undated.length > 0
      ? [
          `${file}: no day is known for ${listOf(undated)}; write it into “published” and build again. Until then the corpus is without them.`,
        ]
      : []),
    '',
  ].join('\n');
}

export const listOf = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '');

function sentencesOf({ mentions }: ReviewedFact, texts: ReadonlyMap<string, string>): string[] {
  return mentions.map(({ document, sentence: [start, end] }) => {
    const words = printable((texts.get(document) ?? '').slice(start, Math.min(end, start + LONGEST)));
    return `    ${document} ${start}–${end}: ${words}${end - start > LONGEST ? '…' : ''}`;
  });
}
