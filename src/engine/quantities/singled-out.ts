// What stands behind a number may single some out: "the rest are in the south", "illegally", "for the first time", "1,600 fewer".
import { withoutConjunction } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading } from '../reading.ts';
import { segmentAt, termsOf } from '../scope.ts';
import { FORCES } from './kinds.ts';
import type { CountedNoun } from './noun.ts';

/** "… in Iraq, the rest are in the south", "The others guard them": those told of before are not all. */
export function hasRest(reading: Reading, sentence: number, noun: CountedNoun, next: number): boolean {
  const { sentences } = reading;
  const { last, paragraph } = sentences[sentence] ?? { last: next, paragraph: -1 };
  for (let i = noun.last + 1; i < Math.min(next, last); i++) if (isRest(reading, i)) return true;
  const after = sentences[sentence + 1];
  if (!after || after.paragraph !== paragraph || next < last) return false;
  return Array.from({ length: REST_WORDS }, (_, i) => after.first + i).some((i) => i < after.last && isRest(reading, i));
}

/** "And the others", "أما البقية". */
const REST_WORDS = 3;

/** "the rest", "the remaining soldiers", البقية; not "the rest of the region", "the remaining 900". */
function isRest({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!roleWords.remainder.at(token)) return false;
  if (token?.script === 'arabic') return true;
  const next = tokens[at + 1];
  if (next?.norm === 'of' && !roleWords.them.at(tokens[at + 2])) return false;
  const isNoun = token?.norm !== 'remaining' || (next?.kind === 'word' && !roleWords.partitive.at(next));
  return isNoun && roleWords.definite.at(tokens[at - 1]);
}

/** "… are in Iraq illegally", "without visas", "for the first time", "with their families": how some are there who may not be all. */
export function hasManner(reading: Reading, sentence: number, figure: Figure, noun: CountedNoun, next: number): boolean {
  const segment = segmentAt(reading, sentence, figure.first);
  // "…, but only at night"
  const behindComma = [1, 2].some((step) => isOnlySo(reading, sentence, noun.last, segment.last + step));
  if (behindComma && next > segment.last) return true;
  for (let i = noun.last + 1; i < Math.min(next, segment.last); i++) {
    const [token, behind] = [reading.tokens[i], reading.tokens[i + 1]];
    // "without the consent of Damascus" (بلا موافقة دمشق): all of them.
    const isUninvited = [behind, reading.tokens[i + 2], reading.tokens[i + 3], reading.tokens[i + 4]].some((word) =>
      roleWords.consent.at(word),
    );
    if ((roleWords.manner.at(token) && !isUninvited) || isOnlySo(reading, sentence, noun.last, i)) return true;
    // مع عائلاتهم
    if (token?.script === 'arabic' && roleWords.alongside.at(token) && /...ه[ما]$/u.test(behind?.norm ?? '')) return true;
    // "with their families", "in a mainly advisory way" (بشكل رئيسي).
    if (roleWords.accompanied.at(token) && (roleWords.itsOwn.at(behind) || (token?.script === 'arabic' && !roleWords.mainly.at(behind))))
      return true;
  }
  return false;
}

/** "in Iraq only at night", "ليلا فقط": what "only" limits is neither a place nor those who are counted. */
function isOnlySo({ tokens, terms }: Reading, sentence: number, noun: number, at: number): boolean {
  const token = tokens[at];
  const isArabic = roleWords.merely.at(token);
  if (!isArabic && token?.norm !== 'only') return false;
  const limited = isArabic ? at - 1 : at + 2;
  const isNamed = (terms[sentence] ?? []).some(({ group, first, last }) => group !== 'concept' && first <= limited && last >= limited);
  if (isNamed || roleWords.theCountry.at(tokens[limited])) return false;
  return isArabic ? limited > noun && tokens[limited]?.kind === 'word' : roleWords.limiting.at(tokens[at + 1]);
}

/** "1,600 fewer", "1,600 more than that", أقل من ذلك بـ1600: how far two numbers lie apart. */
export function isDifference({ tokens }: Reading, { first, last }: Figure): boolean {
  const behind = tokens[last + 1];
  if (roleWords.fewer.at(behind) || (behind?.norm === 'more' && tokens[last + 2]?.norm === 'than')) return true;
  const isBy = [first - 1, first].some((at) => /^بـ?$|^ب\p{L}/u.test(tokens[at]?.norm ?? ''));
  const before = tokens.slice(Math.max(0, first - DIFFERENCE_WORDS), first);
  return isBy && before.some((token) => roleWords.differing.at(token)) && before.some((token) => roleWords.thatMuch.at(token));
}

/** "أقل من ذلك بنحو". */
const DIFFERENCE_WORDS = 9;

/** "The 1,300 soldiers who came home": what follows tells which, unless it says that they are there. */
export function isRestricted(reading: Reading, sentence: number, _figure: Figure, { last }: CountedNoun): boolean {
  const { tokens } = reading;
  // "1,500 US troops from New Jersey"
  const isKnown = (at: number): boolean => (reading.terms[sentence] ?? []).some((term) => term.first <= at && term.last >= at);
  if (tokens[last + 1]?.norm === 'from' && tokens[last + 2]?.capital && !isKnown(last + 2)) return true;
  // "… in Iraq come from Nevada"
  const { last: end } = segmentAt(reading, sentence, last);
  if (tokens.slice(last + 1, end).some((token, i) => roleWords.hailing.at(token) && roleWords.from.at(tokens[last + i + 2]))) return true;
  // "… in Iraq whom he inherited"
  if (tokens.slice(last + 1, end).some((token, i) => token.norm === 'whom' && !roleWords.ofThose.at(tokens[last + i]))) return true;
  const at = [1, 2].find((step) => roleWords.ofWhom.at(tokens[last + step]));
  const verb = at === undefined ? undefined : tokens[last + at + 1];
  // "…, who form the bulk of the coalition": said of all of them, and of now.
  if (tokens[last + 1]?.norm === ',' && verb?.script === 'latin' && !WENT.test(verb.norm)) return false;
  return verb !== undefined && !BEING.some((words) => words.at(verb) || words.has(withoutConjunction(verb.norm)));
}

/** "one of two bases in Iraq with a long runway": as many as are of that sort, unless it is that they house somebody. */
export function isOfSort(reading: Reading, sentence: number, { first }: Figure, { measure, last }: CountedNoun): boolean {
  const { tokens } = reading;
  if (measure !== 'bases' || tokens[first - 1]?.norm !== 'of' || tokens[first - 2]?.norm !== 'one') return false;
  const behind = tokens.slice(last + 1, segmentAt(reading, sentence, last).last);
  return (
    behind.some((token) => SORTING.some((words) => words.at(token))) &&
    !behind.some((token) => token.norm === 'house' || HOUSING.some((words) => words.at(token)))
  );
}

const SORTING = [roleWords.accompanied, roleWords.where, roleWords.relative];
const HOUSING = [roleWords.housing, roleWords.used, roleWords.stock];

const BEING = [roleWords.stock, roleWords.present, roleWords.stationed, roleWords.auxiliary, roleWords.saying];

/** What they did who may have gone. */
const WENT = /(?:ed|d)$|^(?:came|left|went|were|fought|flew|took|will|would)$/u;

/** "Outside Baghdad the US has 2,000 soldiers in Iraq", خارج بغداد. */
export function isExcepting(reading: Reading, sentence: number, figure: Figure): boolean {
  const { first } = segmentAt(reading, sentence, figure.first);
  const opening = reading.tokens[first];
  return roleWords.unlike.at(opening) && !roleWords.negation.at(opening) && first < figure.first - 1;
}

/** "three thousand but five hundred" (إلا خمسمئة), "a thousand but a few": neither number is how many there are; "none but 300" is. */
export function isLessened({ tokens }: Reading, _sentence: number, figure: Figure, noun: CountedNoun): boolean {
  const { first } = figure;
  // Not "however" (إلا أن).
  const isBut = (at: number): boolean =>
    roleWords.exception.at(tokens[at]) && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.norm !== 'ان';
  if ([figure.last + 1, noun.last + 1, noun.last + 2].some(isBut)) return true;
  return (
    roleWords.exception.at(tokens[first - 1]) &&
    !tokens.slice(Math.max(0, first - EXCEPTED_WORDS), first).some((token) => roleWords.negation.at(token))
  );
}

/** From the negation to "but". */
const EXCEPTED_WORDS = 22;

/** "every thousand soldiers in Iraq" (كل ألف جندي): one group of several. */
export const isEach = ({ tokens }: Reading, _sentence: number, { first }: Figure): boolean => roleWords.each.at(tokens[first - 1]);

/** «يعيش في العراق 4000 أميركي»: people who live there and of whom no word says that they are soldiers. */
export function isLiving(reading: Reading, sentence: number, figure: Figure): boolean {
  const { first, last } = segmentAt(reading, sentence, figure.first);
  return (
    reading.tokens.slice(first, last).some((token) => token.script === 'arabic' && roleWords.living.within(token)) &&
    !termsOf(reading, sentence, 'measure').some(({ id }) => FORCES.has(id))
  );
}

/** «وصلت إلى العراق مجموعة مؤلفة من 300 جندي»: those who come to others; not a number that comes to as many (وصل قوام القوة إلى). */
export function isArriving(reading: Reading, sentence: number, { first }: Figure): boolean {
  const { tokens } = reading;
  const clause = tokens.slice(segmentAt(reading, sentence, first).first, first);
  const verb = clause.slice(0, 2).findIndex((token) => roleWords.arriving.within(token));
  return verb >= 0 && !roleWords.to.at(tokens[first - 1]) && !clause.slice(verb).some((token) => roleWords.countOf.within(token));
}

/** "beds for 4,000 soldiers": room, food or leave for as many, whether or not they are there. */
export const isRoomFor = ({ tokens }: Reading, _sentence: number, { first }: Figure): boolean =>
  tokens[first - 1]?.norm === 'for' && tokens[first - 2]?.kind === 'word';

/** "3,000 American and British troops", جندي أميركي وبريطاني, "together with their allies": of more than one army. */
export function isJoint(reading: Reading, sentence: number, figure: Figure, noun: CountedNoun): boolean {
  const { tokens } = reading;
  const segment = segmentAt(reading, sentence, figure.first);
  const isWith = tokens
    .slice(segment.first, figure.first)
    .some((token, i, words) => roleWords.alongside.at(token) && words[i + 1]?.norm === 'with');
  if (isWith) return true;
  const actors = termsOf(reading, sentence, 'actor').filter(({ first, last }) => first >= segment.first && last < segment.last);
  const forces = termsOf(reading, sentence, 'measure').filter(({ id }) => id === noun.measure);
  return actors.some(({ id, first: own, last }) => {
    // "3,500 soldiers, most of them Americans".
    if (own > noun.last && roleWords.someOfThem.at(tokens[own - 1])) return true;
    const next = tokens[last + 1];
    if (next?.script === 'arabic' && roleWords.allied.at(next)) return true;
    const head = roleWords.conjunction.at(next) ? last + 2 : next?.script === 'arabic' && next.norm.startsWith('و') ? last + 1 : null;
    if (head === null) return false;
    // "the United States and its NATO allies"
    if (roleWords.itsOwn.at(tokens[head]) && [1, 2].some((step) => roleWords.partner.at(tokens[head + step]))) return true;
    const other = actors.find((term) => term.first === head);
    const isAllied = roleWords.allied.at(tokens[head]);
    if (!isAllied && (other === undefined || other.id === id)) return false;
    const end = other?.last ?? head;
    const isAdjective = next?.script === 'arabic' ? isSingular(tokens[head]?.norm ?? '') && last - noun.last <= 1 : false;
    return isAdjective || forces.some(({ first }) => first > end && first - end <= FORCE_WORDS);
  });
}

/** "American and other foreign troops". */
const FORCE_WORDS = 2;
/** An adjective of one soldier: وبريطاني, not والتحالف. */
const isSingular = (norm: string): boolean => /^و(?!ال)\p{L}{3,}ي$/u.test(norm);
