// What a sentence is about, so that a pronoun of the next one takes it up.
import { clauseWords } from '../languages/clause-words.ts';
import { roleWords } from '../languages/role-words.ts';
import type { Token } from '../text/tokens.ts';
import { type Expression, termsFor } from './concepts.ts';
import { isCovered } from './events/candidates.ts';
import { isQuestion } from './negation.ts';
import type { Reading } from './reading.ts';
import { isAnyPossessor, isBoundary, NAMES } from './scope.ts';

/**
 * Whether a sentence names the thing, of itself, and nothing else that a pronoun, of this form when it is given, could take up;
 * `meant`: what begins or takes place is nobody, and what announces something is somebody.
 */
export function isOnlyTopic(
  reading: Reading,
  sentence: number,
  thing: Expression,
  pronoun = '',
  meant: 'thing' | 'somebody' | false = false,
): boolean {
  const bounds = reading.sentences[sentence];
  const terms = reading.terms[sentence] ?? [];
  const named = termsFor(terms, thing).filter((term) => !isCovered(terms, term) && !isAnyPossessor(reading, term.last));
  if (!bounds || named.length === 0) return false;
  const { tokens } = reading;
  if (tokens[bounds.first]?.script === 'arabic') {
    return (
      isQuestion(reading, sentence) &&
      named.some(({ first, last }) => bounds.last - last <= QUESTION_END && clauseWords.askingAbout.at(tokens[first - 1]))
    );
  }
  // "The commission is the body that …": the same thing by another name.
  const isDefined = named.some(({ last }) =>
    [last + 1, last + 3].some((at) => clauseWords.copula.at(tokens[at]) && clauseWords.determining.at(tokens[at + 1])),
  );
  const end = isDefined ? (named[0]?.last ?? bounds.last) : bounds.last;
  for (let i = bounds.first; i < end; i++) {
    if (!clauseWords.article.at(tokens[i]) && !isAnyPossessor(reading, i)) continue;
    // "The United States"
    if (terms.some(({ id, first }) => id === 'us' && first === i + 1 && tokens[first]?.capital)) continue;
    if (
      !named.some(
        ({ first }) =>
          (clauseWords.article.at(tokens[i]) ? first > i : first >= i) &&
          first - i <= NOUN_WORDS &&
          !tokens.slice(i + 1, first).some(endsNoun),
      )
    )
      if (!isOfOtherNumber(tokens, i, pronoun) && !(meant === 'thing' ? isSomebody(tokens, i) : meant && !maySpeak(tokens, i)))
        return false;
  }
  return true;
}

/** "the killing … They", "the soldiers … It": the noun behind an article is no plural where the pronoun is one, or the other way round. */
function isOfOtherNumber(tokens: readonly Token[], article: number, pronoun: string): boolean {
  const head = endOfPhrase(tokens, article);
  const noun = tokens[head]?.norm ?? '';
  if (!clauseWords.pronoun.has(pronoun) || roleWords.conjunction.at(tokens[head + 1])) return false;
  return pronoun === 'it'
    ? PLURAL.test(noun)
    : !PLURAL.test(noun) && !tokens.slice(article, head + 1).some((token) => clauseWords.collective.at(token));
}

/** "the Iraqi team" */
const isSomebody = (tokens: readonly Token[], article: number): boolean =>
  tokens.slice(article + 1, endOfPhrase(tokens, article) + 1).some((token) => clauseWords.crew.at(token));

const maySpeak = (tokens: readonly Token[], article: number): boolean =>
  isSomebody(tokens, article) || clauseWords.collective.at(tokens[endOfPhrase(tokens, article)]);

function endOfPhrase(tokens: readonly Token[], article: number): number {
  let head = article + 1;
  while (tokens[head + 1]?.kind === 'word' && !endsPhrase(tokens[head + 1])) head++;
  return head;
}

const PLURAL = /[^su]s$/u;
const endsPhrase = (token: Token | undefined): boolean =>
  token === undefined || endsNoun(token) || [clauseWords.light, clauseWords.finite, roleWords.conjunction].some((words) => words.at(token));

/** "The commission is to steer the coalition out": the thing opens the sentence, whose other nouns with an article are names. */
export function isSubjectOf(reading: Reading, sentence: number, thing: Expression, pronoun = ''): boolean {
  const bounds = reading.sentences[sentence];
  const terms = reading.terms[sentence] ?? [];
  const { tokens } = reading;
  const [subject] = termsFor(terms, thing).filter((term) => !isCovered(terms, term));
  if (!bounds || !subject || tokens[subject.first]?.script !== 'latin' || isAnyPossessor(reading, subject.last)) return false;
  const isOfName = (token: Token): boolean => token.capital || clauseWords.order.at(token) || clauseWords.describing.at(token);
  if (!roleWords.definite.at(tokens[bounds.first]) || !tokens.slice(bounds.first + 1, subject.first).every(isOfName)) return false;
  // "The talks on its future were"
  let verb = subject.last + 1;
  if (roleWords.locative.at(tokens[verb])) while (verb - subject.last <= PHRASE_WORDS && isInside(tokens[verb])) verb++;
  if (!clauseWords.finite.at(tokens[verb])) return false;
  for (let i = verb; i < bounds.last; i++) {
    if (!clauseWords.article.at(tokens[i])) continue;
    // "has long been a name on paper": the subject again.
    const isPredicate = clauseWords.indefinite.at(tokens[i]) && roleWords.passive.at(tokens[i - 1]);
    if (isPredicate || isOfOtherNumber(tokens, i, pronoun)) continue;
    if (!terms.some(({ group, first }) => NAMES.has(group) && first > i && first - i <= 2)) return false;
  }
  return true;
}

/** From a subject over what is said of it to its verb. */
const PHRASE_WORDS = 8;
const isInside = (token: Token | undefined): boolean => !isBoundary(token) && !clauseWords.finite.at(token);

/** From an article to its noun. */
const NOUN_WORDS = 5;
const endsNoun = (token: Token): boolean => isBoundary(token) || roleWords.locative.at(token) || token.norm === 'of';
/** From the thing to the mark of its question. */
const QUESTION_END = 4;
