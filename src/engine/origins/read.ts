// Whom the page says that it has its news from. A name alone says nothing: it must stand in a byline, in a dateline, as a
// signature, or beside words of quoting. "The Reuters building" and a story about CNN name no origin.
import type { BlockRole, PageOrigin } from '../../claims/report.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Reading } from '../reading.ts';
import { LONGEST_SENTENCE } from '../scope.ts';

import { isQuoted } from './citation.ts';
import { isByline, isDateline, isSignature, type Line } from './credit.ts';
import { type OriginName, originNames, originOfSite } from './names.ts';

/** No more are looked at: a page of names alone costs no more than a long article. */
const MOST_NAMES = 1000;

/**
 * In text order; an origin is told once for the article and once for a sentence. Names in captions and in the page's
 * furniture are left out. An article that names nobody as its author is its outlet's own. Linear in the text.
 */
export function readOrigins(
  reading: Reading,
  origins: Corpus['origins'],
  { outlet, roles }: { readonly outlet: string | null; readonly roles: readonly (BlockRole | null)[] },
): readonly PageOrigin[] {
  const found = originsInText(reading, origins, roles);
  if (outlet === null || found.some(({ scope }) => scope === 'article')) return found;
  const own = originOfSite(outlet, origins);
  return own === null ? found : [{ origin: own, start: 0, end: 0, scope: 'article' }, ...found];
}

function originsInText(reading: Reading, origins: Corpus['origins'], roles: readonly (BlockRole | null)[]): readonly PageOrigin[] {
  const names = originNames(reading, origins);
  if (names.size === 0) return [];
  const lines = placesOfLines(reading, roles);
  const found: PageOrigin[] = [];
  const told = new Set<string>();
  let looked = 0;
  for (const [sentence, here] of names) {
    const line = lines[sentence];
    const { first = 0, last = 0 } = reading.sentences[sentence] ?? {};
    looked += here.length;
    if (looked > MOST_NAMES) break;
    if (!line || last - first > LONGEST_SENTENCE) continue;
    for (const name of here) {
      const scope = scopeOf(reading, line, name, here);
      const key = `${name.concept} ${scope === 'article' ? scope : sentence}`;
      if (scope === null || told.has(key)) continue;
      told.add(key);
      const start = reading.tokens[name.first]?.start ?? 0;
      found.push({ origin: name.concept, start, end: reading.tokens[name.last]?.end ?? start, scope });
    }
  }
  return found;
}

function scopeOf(reading: Reading, line: Line, name: OriginName, names: readonly OriginName[]): PageOrigin['scope'] | null {
  if (isQuoted(reading, line.sentence, name)) return 'sentence';
  if (isByline(reading, line, names) || isDateline(reading, line, name, names)) return 'article';
  return isSignature(reading, line, name, names);
}

/** By sentence: where it stands among the paragraphs that are the article's; `null` for captions and furniture. */
function placesOfLines({ sentences }: Reading, roles: readonly (BlockRole | null)[]): readonly (Line | null)[] {
  const places: number[] = [];
  let place = -1;
  let paragraph = -1;
  for (const [index, sentence] of sentences.entries()) {
    const isArticle = roles[index] !== 'furniture' && roles[index] !== 'caption';
    if (isArticle && sentence.paragraph !== paragraph) {
      place++;
      paragraph = sentence.paragraph;
    }
    places.push(isArticle ? place : -1);
  }
  return places.map((fromStart, sentence): Line | null =>
    fromStart < 0
      ? null
      : {
          sentence,
          fromStart,
          fromEnd: place - fromStart,
          isFirst: places[sentence - 1] !== fromStart,
          isLast: places[sentence + 1] !== fromStart,
        },
  );
}
