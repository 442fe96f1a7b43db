// Does the text claim this figure, or say that it is wrong? "not 3,000 but 2,500", an erratum, a denial.
import type { FigureValue } from '../../claims/value.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import { hasArticle } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Figure } from '../figures/read.ts';
import { polarityAt } from '../negation.ts';
import type { Reading } from '../reading.ts';
import { overAside, segmentAt, sentenceAt } from '../scope.ts';
import { isBehind } from '../speakers/transcript.ts';
import { isVouchedFor } from '../vouched.ts';
import { isMentioned } from './mentioned.ts';

/** A negation word stands at most so many words before the figure that it denies: "not 3,000 but 2,500". */
const NEGATION_WORDS = 2;
/** "There are no 4,000 soldiers in …": so many words from the negation to the figure. */
const ABSENCE_WORDS = 8;
/** "it said 310 attacks on …, the correct figure is 130". */
const ERRATUM_WORDS = 14;

/** "The Americans do not have more than 2,000" (ليس لدى … أكثر من): what is denied of being more is a limit. */
export function limitOf(reading: Reading, { first, value }: Figure): FigureValue | null {
  if (value.modifier !== 'more_than' || value.min === null) return null;
  const sentence = sentenceAt(reading, first);
  // "ليس في العراق، وفق أحدث أرقام الوزارة، أكثر من 1800": what is denied goes on behind an aside.
  const over = first === segmentAt(reading, sentence, first).first ? overAside(reading, sentence, first) : null;
  const { first: start } = over?.outer ?? segmentAt(reading, sentence, first);
  const end = over?.outer.last ?? first;
  for (let i = end - 1; i >= Math.max(start, end - ABSENCE_WORDS); i--) {
    if (!roleWords.negation.at(reading.tokens[i])) continue;
    return deniesBeing(reading, i) || isOfBeing(reading, i) || isOfVerb(reading, i, first)
      ? { min: null, max: value.min, modifier: 'up_to' }
      : null;
  }
  return null;
}

/** "not have", "are not", "is not to the Americans" (ليس للأميركيين): what is denied is being there. */
const isOfBeing = ({ tokens }: Reading, at: number): boolean =>
  roleWords.stock.at(tokens[at + 1]) ||
  roleWords.stock.at(tokens[at - 1]) ||
  (roleWords.absence.at(tokens[at]) && (tokens[at + 1]?.norm.startsWith('ل') ?? false));

/** "لم تتعرض القوات في العراق لأكثر من 60": the number is that of the verb behind its negation, and of no noun or clause between. */
const isOfVerb = ({ tokens }: Reading, negation: number, first: number): boolean =>
  /^[يتن]/u.test(tokens[negation + 1]?.norm ?? '') &&
  tokens
    .slice(negation + 2, first)
    .every(
      (token) =>
        roleWords.inside.at(token) ||
        ![statementWords.beforeNouns, roleWords.thatClause, roleWords.relative, roleWords.locative].some((words) => words.at(token)),
    );

/** A figure that the text says is wrong. */
export function isDenied(reading: Reading, figure: Figure): boolean {
  // "nor will the seven hundred others": what has an article is there.
  if (hasArticle(reading.tokens[figure.first])) return false;
  // "لم يبق غير 300 مقاتل": none but these.
  if (isException(reading, figure) || isLeftOut(reading, figure)) return false;
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - NEGATION_WORDS); i--) {
    const token = reading.tokens[i];
    if (!token || token.kind === 'mark' || token.gap === 'line') break;
    if (roleWords.negation.at(token)) return true;
  }
  const index = sentenceAt(reading, figure.first);
  if (isRefuted(reading, index, figure)) return true;
  const end = reading.sentences[index]?.last ?? 0;
  const segment = segmentAt(reading, index, figure.first);
  let isNegated = false;
  for (let i = segment.first; i < figure.first; i++) {
    if (!roleWords.negation.at(reading.tokens[i])) continue;
    isNegated = true;
    if (figure.first - i <= ABSENCE_WORDS && deniesBeing(reading, i)) return true;
  }
  for (let i = figure.last + 1; i < Math.min(end, isNegated ? end : figure.last + ERRATUM_WORDS); i++) {
    const token = reading.tokens[i];
    if (roleWords.erratum.at(token) || (isNegated && roleWords.correction.at(token))) return true;
  }
  return false;
}

/** Behind "but" with a negation before it in the clause. */
function isException(reading: Reading, figure: Figure): boolean {
  if (!roleWords.exception.at(reading.tokens[figure.first - 1])) return false;
  const { first } = segmentAt(reading, sentenceAt(reading, figure.first), figure.first);
  return reading.tokens.slice(first, figure.first - 1).some((token) => /^[وف]?(?:لم|لا|ليس|ليست|لن|ما)$/u.test(token.norm));
}

/** "not counting the 900 in Syria", دون احتساب 900: what a count leaves out is there. */
function isLeftOut({ tokens }: Reading, { first }: Figure): boolean {
  const at = roleWords.definite.at(tokens[first - 1]) ? first - 2 : first - 1;
  return roleWords.leavingOut.at(tokens[at]) && (tokens[at]?.script === 'arabic' || roleWords.negation.at(tokens[at - 1]));
}

/** "ليس في العراق …", "لا يوجد …": not "not only …". */
function deniesBeing(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  const next = reading.tokens[at + 1];
  if (!token || !next || next.gap === 'line') return false;
  return roleWords.existence.at(next) || (roleWords.absence.at(token) && (roleWords.locative.at(next) || next.norm === 'لدي'));
}

/** "He denied that there were 4,000", "it is untrue that …": a denial of a whole clause, where a particle may be its verb's alone. */
function isRefuted(reading: Reading, sentence: number, figure: Figure): boolean {
  // "Nobody knows when the 2,500 will leave": what has an article is taken as known.
  if (roleWords.definite.at(reading.tokens[figure.first - 1])) return false;
  const { polarity, from } = polarityAt(reading, sentence, figure.first);
  // "would not speak of the soldiers who number 2,500" (البالغ عددهم، من أصل 2500): a definite participle or the whole takes it as known, and
  // so does a clause of its own, "and they are 2,500, besides 900" (، وعددهم 2500، إضافة إلى 900).
  const isKnown = (token: Token, i: number, words: readonly Token[]): boolean =>
    roleWords.takenAsKnown.at(token) || (roleWords.pronounCount.at(token) && words[i - 1]?.norm === ',' && token.norm.startsWith('و'));
  if (reading.tokens.slice(from, figure.first).some(isKnown)) return false;
  return polarity === 'negated' && !roleWords.negation.at(reading.tokens[from]);
}

/** "2,500 soldiers have not …", "are there 3,400?", "asked whether there are": what is said of the figure is not sure. */
export const isDoubted = (reading: Reading, sentence: number, figure: Figure): boolean =>
  !isVouchedFor(reading, sentence, figure.first) ||
  isMentioned(reading, figure) ||
  isBehind(reading, sentence, 'askers') ||
  isAsked(reading, sentence, figure) ||
  // "does not keep more than 210" denies nothing but what is above.
  (polarityAt(reading, sentence, figure.first, true).polarity === 'negated' &&
    limitOf(reading, figure) === null &&
    !isException(reading, figure) &&
    !isLeftOut(reading, figure)) ||
  isContradicted(reading, sentence, figure);

/** "…, which the Pentagon denies": what is said of the whole clause before it. */
function isContradicted(reading: Reading, sentence: number, figure: Figure): boolean {
  const { last } = segmentAt(reading, sentence, figure.first);
  if (reading.tokens[last]?.norm !== ',') return false;
  const behind = reading.tokens.slice(last + 1, segmentAt(reading, sentence, last + 1).last);
  // "… but the Pentagon denied that" (ونفى البنتاغون ذلك)
  const isOfClause = behind.some(
    (token, i) => (i === 0 || token.script === 'arabic') && (roleWords.clausePronoun.at(token) || roleWords.tally.at(token)),
  );
  return isOfClause && behind.some((token, i) => roleWords.denial.within(token) || isUnconfirmed(behind, i));
}

/** "which it did not confirm", لا تؤكده, لا يمكن التحقق منه. */
const isUnconfirmed = (clause: readonly Token[], at: number): boolean =>
  clause[at] !== undefined &&
  roleWords.negation.within(clause[at]) &&
  clause.slice(at + 1, at + 1 + CONFIRMING_WORDS).some((token) => roleWords.confirming.at(token));

/** "could not be independently verified". */
const CONFIRMING_WORDS = 3;

/** A question about the figure, or about whether it holds. */
function isAsked({ tokens, sentences }: Reading, sentence: number, figure: Figure): boolean {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  for (let i = figure.first - 1; i >= Math.max(first, figure.first - ASKED_WORDS); i--) if (roleWords.whether.at(tokens[i])) return true;
  // "What next for the 2,500 soldiers?" takes them for granted.
  const isTaken = clauseWords.subordinating.at(tokens[first]) && tokens[figure.first - 1]?.norm === 'the';
  return tokens[last - 1]?.norm === '?' && !isTaken;
}

/** From "whether" to the figure. */
const ASKED_WORDS = 10;
