// What a question or a heading names alone and the phrase behind it defines: "What is the commission? A panel of officers, announced in …",
// «ما التحالف؟ ائتلاف أعلنت واشنطن قيامه في …».
import { clauseWords } from '../../languages/clause-words.ts';
import { hasArticle } from '../../languages/clitics.ts';
import type { Token } from '../../text/tokens.ts';
import { type Expression, termsFor } from '../concepts.ts';
import type { Reading, Term } from '../reading.ts';
import { isBoundary, NAMES } from '../scope.ts';
import { CLAUSE_WORDS } from './clause-parts.ts';
import type { EventPattern, Scene } from './scene.ts';

/** The terms of the sentence before, where it names what the event is about, and a noun phrase that opens this one says what that is; or none. */
export function definedOf({ reading, sentence }: Scene, { all }: EventPattern, trigger: Term): readonly Term[] {
  const isAsked = all.some((thing) => isNamedAlone(reading, sentence - 1, thing));
  return isAsked && isOfDefinition(reading, sentence, trigger) ? (reading.terms[sentence - 1] ?? []) : [];
}

/** "What is the Higher Military Commission?", "The commission", ما هي اللجنة؟ */
function isNamedAlone({ tokens, sentences, terms }: Reading, sentence: number, thing: Expression): boolean {
  const bounds = sentences[sentence];
  const named = terms[sentence] ?? [];
  const things = termsFor(named, thing).filter(({ first }) => isNounWord(tokens[first]));
  if (!bounds || things.length === 0 || bounds.last - bounds.first > QUESTION_WORDS) return false;
  const isOfName = (at: number): boolean => named.some(({ first, last, group }) => NAMES.has(group) && first <= at && last >= at);
  const isOfThing = (at: number): boolean => things.some(({ first, last }) => first <= at && last >= at);
  return tokens
    .slice(bounds.first, bounds.last)
    .every(
      (token, i) =>
        token.kind === 'mark' ||
        isOfThing(bounds.first + i) ||
        isOfName(bounds.first + i) ||
        [clauseWords.defining, clauseWords.copula, clauseWords.article, clauseWords.describing, clauseWords.order].some((words) =>
          words.at(token),
        ),
    );
}

const isNounWord = (token: Token | undefined): boolean => token?.script === 'latin' || hasArticle(token);

/** "So what is the US-led international coalition against Islamic State?" */
const QUESTION_WORDS = 16;

/** Whether the happening is told of the noun that opens the sentence: "A panel of officers, whose creation was announced in". */
function isOfDefinition(reading: Reading, sentence: number, { first }: Term): boolean {
  const { tokens, sentences } = reading;
  const opening = sentences[sentence]?.first ?? first;
  if (first - opening > CLAUSE_WORDS) return false;
  const named = reading.terms[sentence] ?? [];
  const isName = (at: number): boolean => named.some((term) => NAMES.has(term.group) && term.first <= at && term.last >= at);
  if (tokens[opening]?.script === 'arabic')
    return (
      opening < first &&
      !hasArticle(tokens[opening]) &&
      tokens.slice(opening, first).every((token, i) => !isEnd(token) && (!hasArticle(token) || isName(opening + i)))
    );
  const head = clauseWords.pronoun.at(tokens[opening]) && clauseWords.copula.at(tokens[opening + 1]) ? opening + 2 : opening;
  if (!clauseWords.indefinite.at(tokens[head])) return false;
  let end = first - 1;
  while (end > head && BEFORE_VERB.some((words) => words.at(tokens[end]))) end--;
  return tokens
    .slice(head + 1, end + 1)
    .every(
      (token, i) =>
        !isEnd(token) &&
        !clauseWords.finite.at(token) &&
        !(token.norm.endsWith('ed') && !clauseWords.describing.at(token)) &&
        !(clauseWords.article.at(token) && !isName(head + 2 + i)),
    );
}

const BEFORE_VERB = [
  ...[clauseWords.auxiliary, clauseWords.passive, clauseWords.restricting, clauseWords.subordinating, clauseWords.undertaking],
  clauseWords.harking,
];

/** Any mark of a sentence's parts but a comma. */
const isEnd = (token: Token): boolean => isBoundary(token) && token.norm !== ',';
