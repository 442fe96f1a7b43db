// Is "the prime minister" the one whom the topic knows? Not behind a sentence about another land's: "The Spanish prime minister met Al-Sudani.
// The prime minister said …", «التقى رئيس الوزراء الإسباني السوداني. وقال رئيس الوزراء».
import { hasArticle } from '../../languages/clitics.ts';
import { PARTIES } from '../parties.ts';
import { type Reading, rememberBySentence } from '../reading.ts';
import { termsOf } from '../scope.ts';
import { holds } from './spans.ts';

/** The words of an office, as tokens `first` to `last` of a sentence; `false` for a name, and where the office itself says whose it is. */
export function isNamesakes(
  reading: Reading,
  sentence: number,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const { sentences } = reading;
  const [before, own] = [sentences[sentence - 1], sentences[sentence]];
  if (!before || before.paragraph !== own?.paragraph || last === first || hasOwner(reading, sentence, first, last)) return false;
  const words = officeOf(reading, first, last);
  return foreignPhrases(reading, sentence - 1).some((phrase) => phrase.includes(` ${words} `));
}

/** Its words without their clitics: وقال رئيس الوزراء. */
const officeOf = ({ tokens }: Reading, first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ norm }) => norm.replace(/^[وفل](?=رئيس|وزير)/u, ''))
    .join(' ');

/** "the Iraqi prime minister", رئيس الوزراء العراقي. */
const hasOwner = (reading: Reading, sentence: number, first: number, last: number): boolean =>
  termsOf(reading, sentence, 'actor').some((term) => term.last >= first - 1 && term.first <= last + 1);

/** What a sentence says with an adjective of a land that the topic does not speak of: up to three words beside it. */
const foreignPhrases = rememberBySentence((reading: Reading, sentence: number): readonly string[] => {
  const { tokens, sentences } = reading;
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  const parties = termsOf(reading, sentence, 'actor').filter(({ id }) => PARTIES.has(id));
  const phrases: string[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || holds(parties, i)) continue;
    const isAdjective = token.script === 'latin' ? token.capital && i > first : hasArticle(token) && ADJECTIVE.test(token.norm);
    if (!isAdjective) continue;
    const [from, until] = token.script === 'latin' ? [i + 1, i + 1 + OFFICE_WORDS] : [Math.max(first, i - OFFICE_WORDS), i];
    phrases.push(` ${officeOf(reading, from, until - 1)} `);
  }
  return phrases;
});

/** الإسباني، الإسبانية. */
const ADJECTIVE = /(?:ي|يه)$/u;
/** An office beside its adjective. */
const OFFICE_WORDS = 3;
