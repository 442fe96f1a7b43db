// Words that are a number only in the right company: one, واحد, a half of nothing named, مئتا written without its hamza.
import type { Amount, Source } from './figure.ts';
import { connectives, isExactly, isIn, LIST, wordAt } from './vocabulary.ts';

/** Where such a word counts: the span's first token and the noun when that stands before the number. `null` where it does not. */
export function countsAsOne(source: Source, amount: Amount): { first: number; noun: number | null } | null {
  const { tokens } = source;
  if (standsAlone(source, amount)) return { first: amount.first, noun: null };
  const at = amount.first;
  const before = tokens[at]?.gap === 'line' ? undefined : tokens[at - 1];
  const next = tokens[amount.last + 1];
  const after = next?.gap === 'line' ? undefined : next;
  if (amount.unit === 'fraction') return null;
  if (amount.max > 1) return after?.kind === 'word' && isIn(after, LIST.countNouns) ? { first: at, noun: null } : null;
  if (tokens[at]?.script === 'arabic') {
    // جندي واحد: the noun stands before
    // قاعدة رئيسية واحدة: its adjective between
    const isDescribed =
      before?.kind === 'word' &&
      ADJECTIVE.test(before.norm) &&
      tokens[at - 1]?.gap !== 'line' &&
      // "من ثماني قواعد إلى واحدة"
      !isExactly(before, LIST.functionWords);
    const head = isDescribed && !isExactly(before, LIST.countNouns) ? at - 2 : at - 1;
    const counted = tokens[head];
    const noun = isExactly(counted, LIST.countNouns) && !isIn(counted, LIST.notOne);
    return noun && after?.norm !== 'من' ? { first: head, noun: head } : null;
  }
  // "killed one and wounded two"
  const isHurt = before !== undefined && /ed$/u.test(before.norm) && isExactly(before, LIST.countNouns);
  if (listed(source, amount) || (isHurt && (after?.kind !== 'word' || connectives.and.has(after.norm)))) return { first: at, noun: null };
  if (
    before?.kind === 'word' &&
    (isIn(before, LIST.determiners) || before.norm === 'no' || before.norm === 'any' || before.norm === 'each')
  )
    return null;
  if (after?.kind !== 'word' || isExactly(after, LIST.functionWords)) return null;
  // one soldier, one American soldier
  const noun = isIn(after, LIST.countNouns) && (after.norm !== 'us' || after.capital === false) ? after : tokens[amount.last + 2];
  return noun?.kind === 'word' && noun.gap !== 'line' && isIn(noun, LIST.countNouns) && !isIn(noun, LIST.notOne)
    ? { first: at, noun: null }
    : null;
}

/** A line of its own, as in a table. */
export function standsAlone(source: Source, amount: Amount): boolean {
  const { tokens } = source;
  let next = amount.last + 1;
  while (tokens[next]?.kind === 'mark' && tokens[next]?.gap !== 'line') next++;
  return tokens[amount.first]?.gap === 'line' && (tokens[next] === undefined || tokens[next]?.gap === 'line');
}

/** "one, two, three" */
function listed(source: Source, amount: Amount): boolean {
  const comma = source.tokens[amount.last + 1]?.norm === ',' ? 1 : 0;
  const word = wordAt(source, amount.last + 1 + comma);
  return word?.role === 'unit' && word.value === amount.max + 1 && !word.ordinal;
}

/** An adjective of relation: رئيسي، رئيسية، أميركي. */
const ADJECTIVE = /..يه?$/u;
