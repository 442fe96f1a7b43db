// Does a figure hold of what is to come, or only of what may be? "is to fall to 1,800", "Were numbers to fall to 1,800".
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading } from '../reading.ts';
import { isBoundary, isPossessor, segmentAt } from '../scope.ts';
import type { CountedNoun } from './noun.ts';

/** Words before a figure, in its clause or not, that may tell its time: "in 2020, when there were 5,200 soldiers". */
export const TIME_BEFORE_WORDS = 12;

/** `previous` and `next` are the token indexes of the figures beside it. */
export function hasFuture(
  reading: Reading,
  sentence: number,
  figure: Figure,
  bounds: { readonly previous: number; readonly next: number },
): boolean {
  // "they should not exceed 1,500" (ألا يتجاوز عددهم): its hedge holds what is wished or expected.
  const hedge = reading.tokens[figure.first];
  if (figure.last > figure.first && (isSubjunctive(reading, figure.first) || roleWords.future.at(hedge))) return true;
  const segment = segmentAt(reading, sentence, figure.first);
  // "is to fall from 2,500 to 1,800": what the clause says before another figure of it holds for this one too.
  const from = Math.min(segment.first, Math.max(reading.sentences[sentence]?.first ?? 0, bounds.previous));
  // "keeps 140 and has no plans to leave": behind the conjunction something else is ahead.
  const isNow = isOfNow(reading.tokens[figure.first - 1]);
  for (let i = from; i < Math.min(segment.last, bounds.next); i++) {
    if (isNow && i > figure.last && roleWords.conjunction.at(reading.tokens[i])) return false;
    const token = reading.tokens[i];
    if (token?.kind !== 'word' || (i >= figure.first && i <= figure.last)) continue;
    if (i < segment.first && figure.first - i > TIME_BEFORE_WORDS) continue;
    // «وتوعدت بمئة هجوم»; not "carried out 300 and threatened more" (وهددت).
    const isFuture = i < figure.first ? roleWords.future.within(token) : roleWords.future.at(token);
    if (isFuture || isSupposed(reading, i) || isConditional(reading, i)) return true;
    if (token.norm === 'to' && isAhead(reading, i)) return true;
  }
  return false;
}

/** An English verb of having or being somewhere, right before a figure, in the present tense: has, keeps, there are. */
export const isOfNow = (token: Token | undefined): boolean =>
  token?.script === 'latin' && PRESENT.some((words) => words.at(token)) && PRESENT_TENSE.test(token.norm);

const PRESENT = [roleWords.keeping, roleWords.hosts, roleWords.stock, roleWords.isNow];
const PRESENT_TENSE = /^(?:has|have|are|keep|maintain|remain|.*[a-z]{3}s)$/u;

/** "would need 4,000", "calls for 4,000"; not "are called advisers". */
const isSupposed = ({ tokens }: Reading, i: number): boolean =>
  roleWords.hypothetical.at(tokens[i]) && !(tokens[i]?.norm === 'called' && roleWords.existence.at(tokens[i - 1]));

/** Those who are there now, whatever is to come of them. */
export const areThere = (reading: Reading, sentence: number, figure: Figure, noun: CountedNoun): boolean =>
  areKept(reading, sentence, figure) || areThoseThere(reading, sentence, figure, noun);

/** «ستبقي على جنودها الـ4000 في العراق»: those whom it has now. */
function areKept({ tokens, sentences }: Reading, sentence: number, { first }: Figure): boolean {
  if (tokens[first - 1]?.norm !== 'ال' || !/..(?:ها|ه|هم)$/u.test(tokens[first - 2]?.norm ?? '')) return false;
  const before = tokens.slice(sentences[sentence]?.first ?? first, first);
  return before.some((token) => roleWords.keeping.at(token)) && !before.some((token) => roleWords.hypothetical.at(token));
}

/**
 * "The 120 soldiers in Iraq will leave", "Our 120 in Iraq will stay", "It will decide the fate of the 120 stationed in Iraq": with article or
 * owner and their place they are there, whatever is to come of them.
 */
function areThoseThere(reading: Reading, sentence: number, { first }: Figure, { last }: CountedNoun): boolean {
  const { tokens, sentences, terms } = reading;
  const owner = tokens[first - 1];
  if (!(owner?.norm === 'the' || roleWords.ourOwn.at(owner) || isPossessor(reading, first - 1))) return false;
  // "stationed in Iraq", "currently in Iraq"
  const isPlaced = PLACED.some((words) => words.at(tokens[last + 1])) && !roleWords.locative.at(tokens[last + 1]);
  const at = isPlaced ? last + 2 : last + 1;
  if (!roleWords.inside.at(tokens[at]) && !roleWords.at.at(tokens[at])) return false;
  const place = (terms[sentence] ?? []).find((term) => term.group === 'place' && term.first === at + 1);
  const behind = tokens[(place?.last ?? 0) + 1];
  // "what will happen to the 120 soldiers in Iraq"
  const isGoverned = owner?.norm === 'the' && OF_THEM.some((words) => words.at(tokens[first - 2])) && (!behind || isBoundary(behind));
  // "the 500 in Iraq next year", "the 500 soldiers in Iraq who will leave"
  if (
    !place ||
    roleWords.relative.at(behind) ||
    roleWords.regarding.at(behind) ||
    !(isPlaced || isGoverned || MODAL.test(behind?.norm ?? '') || roleWords.auxiliary.at(behind))
  )
    return false;
  // "Under the plan, the 1,400 soldiers in Iraq will be advisers"
  const start = sentences[sentence]?.first ?? first;
  const isOfPlan = (token: Token): boolean => roleWords.future.at(token) && !((isPlaced || isGoverned) && MODAL.test(token.norm));
  if (tokens.slice(start, first).some((token) => isOfPlan(token) || roleWords.hypothetical.at(token))) return false;
  // "Some 500 are to stay. The 500 …"
  const from = sentences[Math.max(0, sentence - SENTENCES_BEFORE)]?.first ?? first;
  return !tokens.slice(from, first).some(({ norm, kind }) => kind === 'number' && norm === tokens[first]?.norm);
}

/** Before those of whom something is to come: "happen to the", "the fate of the". */
const OF_THEM = [roleWords.to, roleWords.ofWhat, roleWords.regarding];

const PLACED = [roleWords.stationed, roleWords.present];

const MODAL = /^(?:will|would|shall)$/u;

/** In which the same number may be a plan's. */
const SENTENCES_BEFORE = 6;

/** "Had Washington kept …", "Were numbers to fall …", "قد يرتفع …". */
const isConditional = (reading: Reading, i: number): boolean => {
  const token = reading.tokens[i];
  if (token && roleWords.inverted.at(token)) return token.capital;
  // "كانت القوات قد تعرضت": done, as the ending or the verb before says.
  const isDone =
    PERFECT.test(reading.tokens[i + 1]?.norm ?? '') ||
    reading.tokens.slice(Math.max(0, i - SUBJECT_WORDS), i).some((word) => roleWords.was.at(word));
  return token?.norm === 'قد' && !isDone && /^[يت]/.test(reading.tokens[i + 1]?.norm ?? '');
};

/** تعرضت, تراجعت: of the past, whatever they begin with. */
const PERFECT = /^ت..+ت$/u;
/** From كانت over its subject to قد. */
const SUBJECT_WORDS = 6;

/** "to be cut", "is to fall", "set to drop"; not "are believed to be at large", "it is to be noted that". */
function isAhead(reading: Reading, to: number): boolean {
  const [before, after] = [reading.tokens[to - 1], reading.tokens[to + 1]];
  if (after?.norm === 'be') return ![before, reading.tokens[to + 2]].some((token) => roleWords.opinion.at(token));
  return after?.kind === 'word' && !roleWords.locative.has(after.norm) && roleWords.ahead.at(before);
}

const isSubjunctive = ({ tokens }: Reading, first: number): boolean =>
  roleWords.subjunctive.at(tokens[first]) || (tokens[first]?.norm === 'لا' && tokens[first - 1]?.norm === 'ان');
