// Plurals that are a range and no number: dozens, بضع مئات, tens of thousands.
import { hasArticle } from '../../languages/clitics.ts';
import { type Amount, amountOf, type Source } from './figure.ts';
import { connectives, currencyOf, isCurrency, wordAt } from './vocabulary.ts';

/** "Dozens" says a few dozen, never a hundred. */
const TENS: readonly [number, number] = [20, 99];
/** "Hundreds" is at least two of them. */
const LEAST = 2;
const MOST = 10;
/** "A couple of thousand" is two or three of them. */
const MOST_OF_COUPLE = 4;

/** Reads a vague plural at a word; `null` when what stands there is none. */
export function readVague(source: Source, first: number): Amount | null {
  let at = first;
  let word = wordAt(source, at);
  if (word?.role === 'article') word = wordAt(source, ++at);
  const couple = coupleWords(source, at);
  const few = word?.role === 'few' || couple > 0;
  if (few) {
    if (source.tokens[at + 1]?.gap === 'line') return null;
    at += couple || 1;
    word = wordAt(source, at);
    if (!word || word.joined) return null;
  }
  if (!word) return null;
  const plural = word.role === 'vague' || word.role === 'scales';
  if (!plural && !(few && (word.role === 'scale' || word.role === 'hundred' || word.role === 'dozen'))) return null;
  let [min, max] =
    word.role === 'vague' || word.role === 'dozen' ? TENS : [LEAST * word.value, (couple > 0 ? MOST_OF_COUPLE : MOST) * word.value - 1];
  // "dozens upon dozens"
  if (plural && source.tokens[at + 2]?.word === source.tokens[at]?.word && isUpon(source.tokens[at + 1]?.norm ?? '')) at += 2;
  let last = at;
  const next = source.tokens[at + 1];
  const ofAt = next?.kind === 'word' && next.gap !== 'line' && connectives.of.has(next.norm) ? at + 2 : at + 1;
  const scale = source.tokens[ofAt]?.gap === 'line' ? undefined : wordAt(source, ofAt);
  if (scale && !scale.joined && (scale.role === 'scales' || scale.role === 'scale') && scale.value > max) {
    // "Tens of thousands" is any number of five figures.
    min = word.role === 'vague' && word.value === 10 ? word.value * scale.value : min * scale.value;
    max = (max + 1) * scale.value - 1;
    last = ofAt;
  } else if (word.role === 'vague' && word.value !== 12 && source.tokens[at]?.script === 'latin') {
    // "tens" and "scores" alone are other words.
    if (word.value === 10 || ofAt === at + 1) return null;
  }
  return amountOf({ first, last, min, max, form: 'vague', unit: isMoney(source, last) ? 'money' : 'count' });
}

const isUpon = (word: string): boolean => word === 'upon' || connectives.and.has(word);

/** "a couple of thousand", "a couple dozen": no two, and no thousand. How many words lead to what is counted; 0 for any other word. */
function coupleWords({ tokens }: Source, at: number): number {
  if (tokens[at]?.norm !== 'couple' || tokens[at + 1]?.gap === 'line') return 0;
  return connectives.of.has(tokens[at + 1]?.norm ?? '') ? 2 : 1;
}

/** billions of dollars, مليارات الدولارات */
function isMoney(source: Source, last: number): boolean {
  const next = source.tokens[last + 1];
  const at = next?.kind === 'word' && connectives.of.has(next.norm) ? last + 2 : last + 1;
  const token = source.tokens[at];
  if (token?.kind !== 'word' || next?.gap === 'line' || token.gap === 'line') return false;
  return currencyOf(token) !== undefined || (hasArticle(token) && isCurrency(token.norm.slice(2)));
}
