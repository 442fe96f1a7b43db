// Names written in capitals that in small letters are other words: "IS fighters". In a line of capitals nothing tells them apart.
import { ENGLISH_ACRONYMS, STRESSED_BEHIND } from '../languages/en/acronyms.ts';
import { type Token, tokenBefore, withWord } from '../text/tokens.ts';

const LONGEST = Math.max(...[...ENGLISH_ACRONYMS.keys()].map(({ length }) => length));

/** The tokens, with each such name as the name that it stands for; the same array where there is none. */
export function withAcronyms(text: string, tokens: Token[]): Token[] {
  let read: Token[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!token.capital || token.end - token.start > LONGEST) continue;
    const name = ENGLISH_ACRONYMS.get(text.slice(token.start, token.end));
    if (name === undefined || isShouted(text, tokens, i) || STRESSED_BEHIND.has(tokenBefore(tokens, i)?.norm ?? '')) continue;
    read ??= tokens.slice();
    read[i] = withWord(token, name, 'latin');
  }
  return read ?? tokens;
}

/** Whether a word beside it is in capitals, too, and long enough to be no name of its own kind. */
const isShouted = (text: string, tokens: readonly Token[], i: number): boolean =>
  [tokens[i - 1], tokens[i + 1]].some(
    (token) => token?.kind === 'word' && token.end - token.start > LONGEST && /^\p{Lu}+$/u.test(text.slice(token.start, token.end)),
  );
