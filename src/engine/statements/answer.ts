// What answers a question: yes or no by a word ("No."), by what stands for the verb of the question ("They have.", "said that it was"), or by a
// short denial of it ("That is not under discussion.").
import { clauseWords } from '../../languages/clause-words.ts';
import { ANAPHORA, NEGATION_TABLES } from '../../languages/negation.ts';
import { roleWords } from '../../languages/role-words.ts';
import { speakerWords } from '../../languages/speaker-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import type { Token } from '../../text/tokens.ts';
import { hasContrast, negationLabels } from '../negation.ts';
import type { Reading } from '../reading.ts';
import { sayingsOf } from '../speakers/sayings.ts';

export interface Answer {
  readonly says: 'yes' | 'no';
  /** Token index of its first word. */
  readonly at: number;
  /** "It is not.": of a question that denies, what it denies is not told. */
  readonly isElliptic: boolean;
}

/** The answer that a sentence begins with, or that somebody is said in it to have given; from the token `from` on, where that is known. */
export function answerIn(reading: Reading, sentence: number, from: number | null): Answer | null {
  const bounds = reading.sentences[sentence];
  if (!bounds) return null;
  let opening = bounds.first;
  for (let i = opening; i < bounds.last; i++) if (reading.tokens[i]?.norm === ':') opening = i + 1;
  // "Sudani says it is.": behind the verb of saying that opens the sentence.
  const saying = sayingsOf(reading, sentence).find(({ kind }) => kind === 'speech');
  const told = saying && Math.min(saying.first, saying.subjectFirst) - bounds.first <= SUBJECT_START ? [saying.from] : [];
  for (const start of from === null ? [opening, ...told] : [from]) {
    let at = start;
    while (at < bounds.last && (reading.tokens[at]?.kind === 'mark' || roleWords.thatClause.at(reading.tokens[at]))) at++;
    const isTold = from !== null || told.includes(start);
    const answer = at < bounds.last ? answerAt(reading, sentence, at, isTold) : null;
    if (answer) return answer;
  }
  return null;
}

/** "Then the prime minister says": from the start of the sentence to the subject. */
const SUBJECT_START = 2;

function answerAt(reading: Reading, sentence: number, at: number, isTold: boolean): Answer | null {
  const elliptic = ellipsisAt(reading, sentence, at, isTold) ?? (isShortDenial(reading, sentence, at) ? 'no' : null);
  if (elliptic) return { says: elliptic, at, isElliptic: true };
  for (const says of ['yes', 'no'] as const) {
    for (const label of negationLabels(reading, sentence)) {
      if (label.first !== at) continue;
      if ((label.kind === says || isAnswerWord(reading, label, says)) && endsBehind(reading, sentence, label.last + 1))
        return { says, at, isElliptic: false };
    }
  }
  return null;
}

const endsBehind = ({ sentences, tokens }: Reading, sentence: number, at: number): boolean =>
  at >= (sentences[sentence]?.last ?? 0) || (tokens[at]?.kind === 'mark' && tokens[at]?.norm !== '"');

/** "It is," "We don't.", "They have not": a pronoun and the verb that stands for the question's, and nothing more. */
function ellipsisAt(reading: Reading, sentence: number, at: number, isTold: boolean): Answer['says'] | null {
  const { tokens, sentences } = reading;
  if (!isPronoun(tokens[at])) return null;
  const still = Number(clauseWords.light.at(tokens[at + 1]) && !statementWords.standsForVerb.at(tokens[at + 1]));
  const verb = tokens[at + 1 + still];
  const [, stem, contracted] = /^([a-z]+?)(n't)?$/u.exec(verb?.norm ?? '') ?? [];
  if (stem === undefined || !statementWords.standsForVerb.has(stem)) return null;
  // "It was," to what is asked of today, is no yes; what is told is told in the past.
  if (!isTold && statementWords.pastVerb.has(stem) && !asksOfPast(reading, sentence - 1)) return null;
  const isNegated = contracted !== undefined || roleWords.negation.at(tokens[at + 2 + still]);
  const end = at + 2 + still + Number(contracted === undefined && isNegated);
  const { last } = sentences[sentence] ?? { last: end };
  const goesOn = negationLabels(reading, sentence).some(({ kind, first }) => kind === 'particles' && first >= end);
  if (!endsBehind(reading, sentence, end) || goesOn || hasContrast(reading, sentence, at, last)) return null;
  return isNegated ? 'no' : 'yes';
}

const isPronoun = (token: Token | undefined): boolean =>
  ANAPHORA.has(token?.norm ?? '') || statementWords.singular.at(token) || speakerWords.oneself.at(token);

const asksOfPast = ({ sentences, tokens }: Reading, sentence: number): boolean =>
  tokens.slice(sentences[sentence]?.first, sentences[sentence]?.last).some((token) => statementWords.pastVerb.at(token));

/** "It is not.", "Officials say that is not under discussion.", "Not something we're contemplating." */
function isShortDenial(reading: Reading, sentence: number, at: number): boolean {
  const { tokens, sentences } = reading;
  const { last } = sentences[sentence] ?? { last: at };
  // "Not according to the army, which …", "Not yet": whatever follows, it is answered.
  if (tokens[at]?.norm === 'not' && ANSWERS_NO.has(tokens[at + 1]?.norm ?? '')) return true;
  if (last - at > SHORT_ANSWER) return false;
  const denial = negationLabels(reading, sentence).find((label) => label.first >= at && label.kind === 'particles');
  if (!denial || denial.first - at > DENIAL_START || statementWords.evading.at(tokens[denial.last + 1])) return false;
  if (denial.first === at) return ANSWER_OPENERS.has(tokens[at]?.norm ?? '');
  return tokens.slice(Math.max(at, denial.first - ANAPHORA_WORDS), denial.last + 1).some(({ norm }) => ANAPHORA.has(norm));
}

/** Longer sentences say something of their own. */
const SHORT_ANSWER = 14;
/** From the start of the answer, or of whose it is, to its negation. */
const DENIAL_START = 7;
/** From "that" to its negation: "that is simply not". */
const ANAPHORA_WORDS = 3;
const ANSWERS_NO = new Set(['according', 'yet', 'quite', 'really']);
const ANSWER_OPENERS = new Set(['not', 'none', 'nope', 'never', 'nobody']);

/** "No" and لا are particles too; the table of answers tells them apart. */
function isAnswerWord(
  { tokens }: Reading,
  { first, last }: { readonly first: number; readonly last: number },
  kind: 'yes' | 'no',
): boolean {
  const words = tokens
    .slice(first, last + 1)
    .map((token) => token.norm)
    .join(' ');
  return NEGATION_TABLES.some((table) => table[kind].includes(words));
}
