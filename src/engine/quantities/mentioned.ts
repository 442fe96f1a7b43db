// A number that is only spoken of: 'the "ten thousand soldiers" of the channels', "is often given as 10,000".
import { hasArticle } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading } from '../reading.ts';
import { isBoundary } from '../scope.ts';

/** Words in quotation marks that are a noun phrase and no speech. */
const QUOTED_WORDS = 12;

/** Whether the figure opens a noun phrase in quotation marks that the sentence speaks of and does not use, or is what is often said. */
export function isMentioned({ tokens }: Reading, figure: Figure): boolean {
  if (isBandied(tokens, figure.first)) return true;
  const isArticle = tokens[figure.first - 1]?.norm === 'ال';
  const open = figure.first - (isArticle ? 2 : 1);
  // The mark that closes another quotation stands apart from what follows.
  if (tokens[open]?.norm !== '"' || tokens[open + 1]?.gap !== 'none') return false;
  const quoted = tokens.slice(figure.last + 1, open + QUOTED_WORDS + 1);
  const length = quoted.findIndex(({ norm }) => norm === '"');
  if (length < 0 || quoted.slice(0, length).some((token) => isBoundary(token) || roleWords.auxiliary.at(token))) return false;
  const close = figure.last + 1 + length;
  const before = tokens[open - 1];
  if (USING.some((words) => words.at(before))) return false;
  if (before?.norm === 'ال' || roleWords.wording.at(before) || roleWords.relativePhrase.at(tokens[close + 1])) return true;
  return [1, 2].some((back) => roleWords.definite.at(tokens[open - back]) || tokens[open - back]?.norm === 'that') || hasArticle(before);
}

/** "is often given as 3,800", غالبا ما يقال إن: by whoever says so. */
export function isBandied(tokens: readonly Token[], figure: number): boolean {
  for (let i = figure - 1; i >= Math.max(0, figure - BANDIED_WORDS) && !isBoundary(tokens[i]); i--)
    if (roleWords.often.at(tokens[i]) && (tokens[i + 1]?.norm === 'ما' || /(?:ed|en|put|said)$/u.test(tokens[i + 1]?.norm ?? '')))
      return true;
  return false;
}

/** From "often" to the figure. */
const BANDIED_WORDS = 9;

/** Before words that are said, or that somebody has. */
const USING = [roleWords.saying, roleWords.stock, roleWords.existence, roleWords.auxiliary];
