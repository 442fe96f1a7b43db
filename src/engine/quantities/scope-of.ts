// Is it all of them, or some, or those who come and go? "withdraw 500 troops" is no rival to 2,500 in the country.
// Long: the ways in which a number may be of some alone, one function each.
import type { QuantityFinding } from '../../claims/claim.ts';
import { hasArticle, withoutConjunction } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading } from '../reading.ts';
import { isBoundary, segmentAt, termsOf } from '../scope.ts';
import { isOfNow } from './ahead.ts';
import { CASUALTIES, HAVE_SOLDIERS } from './kinds.ts';
import { type CountedNoun, WEAPONS } from './noun.ts';
import { isListOfSome } from './owner-before.ts';
import { scopeOfRounds } from './rounds.ts';
import {
  hasManner,
  hasRest,
  isArriving,
  isEach,
  isExcepting,
  isJoint,
  isLessened,
  isLiving,
  isOfSort,
  isRestricted,
  isRoomFor,
} from './singled-out.ts';
import { areLeft, isStanding, isStock } from './stock.ts';

/** So many words before the figure and behind its noun may make it a part. */
const WORDS_BEFORE = 4;
const WORDS_BEHIND = 3;

/** What may count an armed group, whose strength nobody knows. */
const ESTIMATED = new Set(['fighters', 'members', 'partners', 'people']);

export function scopeOf(reading: Reading, sentence: number, figure: Figure, noun: CountedNoun, next: number): QuantityFinding['scope'] {
  const { first } = reading.sentences[sentence] ?? { first: 0 };
  if (isAmongCasualties(reading, sentence, figure) || isShare(reading, sentence, figure)) return 'part';
  if (ESTIMATED.has(noun.measure) && isOfMonitors(reading, sentence)) return 'unclear';
  if (noun.measure === 'rounds') return scopeOfRounds(reading, sentence, figure, noun);
  const isRepeated = noun.measure === 'attacks' || roleWords.times.at(reading.tokens[figure.last + 1]);
  if (
    isRepeated &&
    (isOfShortPeriod(reading, sentence, figure) || isOfOneWeapon(reading, sentence, figure) || isOfOneGroup(reading, sentence, figure))
  )
    return 'part';
  if (
    isBeside(reading, figure) ||
    isPartOf(reading, noun.last, next) ||
    isOutOf(reading, first, figure) ||
    isOfAnotherMission(reading, sentence, figure) ||
    isOfDivision(reading, sentence, figure) ||
    (noun.where === 'after' && reading.tokens[noun.last]?.norm === 'marines') ||
    (noun.measure === 'attacks' && hasEffect(reading, sentence, figure, noun)) ||
    (isStanding(noun) && hasRest(reading, sentence, noun, next))
  )
    return 'part';
  if (isStanding(noun) && noun.measure !== 'bases' && hasManner(reading, sentence, figure, noun, next)) return 'unclear';
  if (isStanding(noun) && isListOfSome(reading, sentence)) return 'unclear';
  if (isLiving(reading, sentence, figure)) return 'unclear';
  if (isTogether(reading, first, figure) || isSum(reading, sentence, figure)) return 'unclear';
  if (isOfThose(reading, first, figure) || isForPurpose(reading, sentence, noun)) return 'part';
  if (isOfThen(reading, first, figure)) return 'unclear';
  if ((isOfShare(reading, figure) && !areNow(reading, noun)) || isListed(reading, sentence, noun)) return 'unclear';
  // "several hundred of whom"
  if (isOfWhom(reading, figure) && !areAllThere(reading, first, figure)) return 'part';
  // "60 of the attacks"
  if (
    reading.tokens[figure.last + 1]?.norm === 'of' &&
    roleWords.definite.at(reading.tokens[figure.last + 2]) &&
    !areAll(reading, first, figure) &&
    !isOfAnArmy(reading, figure, noun)
  )
    return 'part';
  if (isStanding(noun) && NARROWINGS.some((narrows) => narrows(reading, sentence, figure, noun))) return 'unclear';
  const before = reading.tokens[figure.first - 1];
  const own = reading.tokens[figure.first];
  if ((before && roleWords.definite.at(before)) || own?.norm === 'ال') return isOfSome(reading, figure, noun) ? 'unclear' : 'whole';
  // "The cut amounts to 1,200": what amounts to as many is the subject, however far.
  const isAmount = roleWords.numbering.at(reading.tokens[figure.first - 2]);
  const isResult = roleWords.result.at(before) && !isAmount;
  for (let i = figure.first - 1; i >= (isAmount ? first : Math.max(first, figure.first - WORDS_BEFORE)); i--) {
    const token = reading.tokens[i];
    if (!token || isBoundary(token) || token.kind === 'number' || isOfOne(reading, sentence, i)) break;
    // "will be left with 2,000": all that remain; "آخر ما لدينا": the latest.
    if ((token.norm === 'left' && reading.tokens[i + 1]?.norm === 'with') || isLatest(reading, i)) continue;
    // "cut its force to 1,400": what is left, not what went.
    // "by the Pentagon's reckoning 4,100": only right before it does it tell a difference.
    if ((isResult && i < figure.first - 2) || roleWords.level.at(own) || (token.norm === 'by' && i < figure.first - 1)) continue;
    // "من تبقى منهم": all that remain of them.
    if (roleWords.them.at(token) && roleWords.rest.at(reading.tokens[i - 1])) continue;
    if (isPart(token.norm) && !roleWords.spread.at(reading.tokens[i - 1])) return 'part';
  }
  for (let i = figure.last + 1; i < Math.min(next, noun.last + 1 + WORDS_BEHIND); i++) {
    const token = reading.tokens[i];
    if (!token || isBoundary(token)) break;
    // "soldiers left in Iraq" remain.
    if (
      roleWords.partBehind.at(token) &&
      !(
        token.norm === 'left' &&
        (roleWords.locative.at(reading.tokens[i + 1]) || areLeft(reading.tokens, i) || hasLeft(reading, figure, i))
      )
    )
      return 'part';
  }
  return isStock(reading, sentence, figure, noun) ? 'whole' : 'unclear';
}

/** «منها إسبانيا التي تنشر 150»: what the clause of one country tells is of that country alone. */
const isOfOne = (reading: Reading, sentence: number, at: number): boolean =>
  reading.tokens[at]?.script === 'arabic' &&
  roleWords.relative.at(reading.tokens[at]) &&
  termsOf(reading, sentence, 'actor').some(({ id, last }) => last === at - 1 && HAVE_SOLDIERS.has(id));

/** "has 2,500 fighters left, down from": what ends a clause of having is what remains. */
const hasLeft = ({ tokens }: Reading, { first }: Figure, at: number): boolean =>
  (!tokens[at + 1] || isBoundary(tokens[at + 1])) && isOfNow(tokens[first - 1]);

/** "the fate of the 300 soldiers in Iraq", "the families of the 300": of as many as it is about; "the presence of the 2,500" is of all. */
const isOfSome = ({ tokens }: Reading, { first }: Figure, noun: CountedNoun): boolean =>
  noun.measure === 'troops' &&
  tokens[first - 2]?.norm === 'of' &&
  /^[a-z]/u.test(tokens[first - 3]?.norm ?? '') &&
  !OF_ALL.some((words) => words.at(tokens[first - 3])) &&
  !(roleWords.stationed.at(tokens[noun.last + 1]) && !roleWords.locative.at(tokens[noun.last + 1]));

const OF_ALL = [roleWords.countOf, roleWords.contingent, roleWords.ofAll, roleWords.someOfThem];

const isOfWhom = ({ tokens }: Reading, { last }: Figure): boolean =>
  tokens[last + 1]?.norm === 'of' && roleWords.relativePronoun.at(tokens[last + 2]);

/** "The Americans, 4,100 of whom are in Iraq": all whom they have there, where no number of them stands before. */
const areAllThere = ({ tokens }: Reading, start: number, { first, last }: Figure): boolean =>
  roleWords.isNow.at(tokens[last + 3]) &&
  ARE_THERE.some((words) => words.at(tokens[last + 4])) &&
  !tokens.slice(start, first).some(({ kind }) => kind === 'number') &&
  // "… are in Iraq as trainers"
  !tokens.slice(last + 5, last + 5 + PLACE_WORDS).some((token) => roleWords.comparing.at(token));

/** "There were about 380 of these": all that there were. */
const areAll = ({ tokens }: Reading, first: number, { last }: Figure): boolean =>
  roleWords.there.at(tokens[first]) &&
  roleWords.existence.at(tokens[first + 1]) &&
  roleWords.them.at(tokens[last + 2]) &&
  !isNounAt(tokens[last + 3]);

const isNounAt = (token: Token | undefined): boolean => token?.kind === 'word' && !roleWords.nounStop.at(token);

/** "1,600 of their troops are in Iraq", "keeps 2,500 of its soldiers there": all whom an army has there. */
const isOfAnArmy = ({ tokens }: Reading, { first, last }: Figure, { last: end }: CountedNoun): boolean =>
  roleWords.itsOwn.at(tokens[last + 2]) &&
  (roleWords.keeping.at(tokens[first - 1]) ||
    (roleWords.isNow.at(tokens[end + 1]) && ARE_THERE.some((words) => words.at(tokens[end + 2]))));

const ARE_THERE = [roleWords.inside, roleWords.present, roleWords.stationed];

/** "Soldiers and their families are 4,000 together": more than the soldiers. */
const isTogether = ({ tokens }: Reading, first: number, figure: Figure): boolean =>
  roleWords.altogether.at(tokens[figure.last + 1]) && tokens.slice(first, figure.first).some((token) => roleWords.conjunction.at(token));

/** "If we add those in Syria the number exceeds 3,400" (إذا جمعنا إليهم): of all that is added, wherever that is. */
function isSum(reading: Reading, sentence: number, figure: Figure): boolean {
  const { first } = segmentAt(reading, sentence, figure.first);
  // "Counting contractors, there are nearly 9,000"
  const opening = reading.sentences[sentence]?.first ?? first;
  if (opening < first && roleWords.counting.at(reading.tokens[opening])) return true;
  return reading.tokens
    .slice(first, figure.first)
    .some((token) => roleWords.adding.at(token) || roleWords.adding.has(withoutConjunction(token.norm)));
}

/** "two bases for drones" (قاعدتين للطائرات), not "two bases of the Americans" (للأميركيين). */
const isForPurpose = (reading: Reading, sentence: number, { measure, last }: CountedNoun): boolean =>
  measure === 'bases' &&
  (reading.tokens[last + 1]?.norm.startsWith('لل') ?? false) &&
  !termsOf(reading, sentence, 'actor').some(({ first, last: end }) => first <= last + 2 && end > last);

const isLatest = (reading: Reading, i: number): boolean => reading.tokens[i]?.norm === 'اخر' && reading.tokens[i + 1]?.norm === 'ما';

/** A clause that speaks of deaths before its figure may count the dead, whatever its noun. */
function isAmongCasualties(reading: Reading, sentence: number, figure: Figure): boolean {
  const segment = segmentAt(reading, sentence, figure.first);
  return (
    termsOf(reading, sentence, 'measure').some(
      ({ id, first, last }) => CASUALTIES.has(id) && first >= segment.first && last < figure.first,
      // "American losses exceed 4,000" (تتجاوز الخسائر): inside its hedge, too.
    ) || reading.tokens.slice(segment.first, figure.last).some((token) => roleWords.losses.at(token))
  );
}

const NARROWINGS = [isRestricted, isExcepting, isRoomFor, isJoint, isLessened, isOfSort, isEach, isArriving];

/** "Half of the US troops in Iraq, that is 1,250 (أي 1250)": up to so many words back. */
const SHARE_WORDS = 10;

function isShare(reading: Reading, sentence: number, figure: Figure): boolean {
  if (!roleWords.thatIs.at(reading.tokens[figure.first - 1])) return false;
  const from = Math.max(reading.sentences[sentence]?.first ?? 0, figure.first - SHARE_WORDS);
  return reading.tokens.slice(from, figure.first).some((token) => roleWords.share.at(token));
}

/** "half of the 5,200 soldiers": of some time or other. */
const isOfShare = ({ tokens }: Reading, { first }: Figure): boolean =>
  tokens.slice(Math.max(0, first - OF_SHARE_WORDS), first).some((token) => roleWords.share.at(token));

/** "most of the 2,500 soldiers in Iraq are at one base": of today. */
const areNow = ({ tokens }: Reading, { last }: CountedNoun): boolean =>
  roleWords.inside.at(tokens[last + 1]) &&
  tokens.slice(last + 2, last + 2 + PLACE_WORDS).some((token) => roleWords.isNow.at(token)) &&
  !tokens.slice(last + 2, last + 2 + PLACE_WORDS).some((token) => roleWords.relative.at(token));

/** "Iraq", "the country and". */
const PLACE_WORDS = 3;

/** "half of the", "two thirds of its". */
const OF_SHARE_WORDS = 3;

/** "UN monitors put their strength at 3,000": another estimate of what nobody can count is no rival to the references'. */
function isOfMonitors({ sentences, tokens }: Reading, sentence: number): boolean {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  return tokens.slice(first, last).some((token) => roleWords.monitor.at(token));
}

/** "30 attacks since October caused injuries", "for which nobody has claimed responsibility": those that did. */
function hasEffect(reading: Reading, sentence: number, figure: Figure, noun: CountedNoun): boolean {
  const { tokens } = reading;
  const { first, last } = segmentAt(reading, sentence, figure.first);
  // "responded to 60 attacks" (ردت على)
  const isTo = roleWords.to.at(tokens[figure.first - 1]) || roleWords.atWhom.at(tokens[figure.first - 1]);
  if (isTo && tokens.slice(first, figure.first).some((token) => roleWords.answering.at(token))) return true;
  for (let i = noun.last + 1; i < last; i++) {
    if (roleWords.relativePronoun.at(tokens[i])) return tokens[i]?.script === 'latin' && roleWords.beforeRelative.at(tokens[i - 1]);
    // "… since October that caused injuries"
    if (roleWords.relative.at(tokens[i]) && !roleWords.since.at(tokens[i])) return roleWords.effects.at(tokens[i + 1]);
    // "The 150 attacks since October have wounded dozens": all of them.
    if (roleWords.effects.at(tokens[i])) return tokens[figure.first - 1]?.norm !== 'the';
  }
  return false;
}

/** "20 attacks in a week" are that week's. */
function isOfShortPeriod(reading: Reading, sentence: number, figure: Figure): boolean {
  const segment = segmentAt(reading, sentence, figure.first);
  // "In the past week alone, there have been nine"
  const start = reading.sentences[sentence]?.first ?? segment.first;
  const opening = segmentAt(reading, sentence, start);
  const isAdverbial = opening.last + 1 === segment.first && WITHIN.some((words) => words.at(reading.tokens[start]));
  const { first, last } = { first: isAdverbial ? start : segment.first, last: segment.last };
  // "by the last week of January": a day.
  return reading.tokens.slice(first, last).some(
    (token, i, words) =>
      roleWords.shortPeriod.at(token) &&
      !words.slice(Math.max(0, i - UNTIL_WORDS), i).some((word) => roleWords.upTo.at(word)) &&
      // "between mid-October and the day on which"
      !(roleWords.definite.at(words[i - 1]) && words.slice(0, i).some((word) => roleWords.spanning.at(word))),
  );
}

const WITHIN = [roleWords.locative, roleWords.under];

/** "by the last". */
const UNTIL_WORDS = 3;

/** "attacked with drones 60 times": not all of the attacks, which came with rockets too. */
function isOfOneWeapon(reading: Reading, sentence: number, figure: Figure): boolean {
  const own = reading.sentences[sentence];
  // "Forty times since October, US forces were attacked by drones"
  const { first, last } = own?.first === figure.first ? own : segmentAt(reading, sentence, figure.first);
  const weapons = termsOf(reading, sentence, 'measure').filter((term) => WEAPONS.has(term.id) && term.first >= first && term.last < last);
  return new Set(weapons.map(({ id }) => id)).size === 1;
}

/** "Kataib Hezbollah alone has attacked 60 times" (وحدها). */
const isOfOneGroup = (reading: Reading, sentence: number, figure: Figure): boolean =>
  termsOf(reading, sentence, 'actor').some(({ last }) => last < figure.first && roleWords.alone.at(reading.tokens[last + 1]));

/** "5,600 soldiers, contractors and diplomats", جندي ومدني: all of them together; not "250, officials said". */
function isListed(reading: Reading, sentence: number, { measure, last }: CountedNoun): boolean {
  const { tokens } = reading;
  const isAnd = roleWords.conjunction.at(tokens[last + 1]);
  if (roleWords.fellows.at(tokens[last + 1]) || (isAnd && roleWords.fellows.at(tokens[last + 2]))) return true;
  const next = termsOf(reading, sentence, 'measure').find(
    (term) => term.first === last + 2 && term.id !== measure && !CASUALTIES.has(term.id),
  );
  return next !== undefined && (isAnd || tokens[last + 1]?.norm === ',') && !roleWords.saying.at(tokens[next.last + 1]);
}

/** "150 soldiers in Iraq under NATO's mission" are not those of the coalition. */
function isOfAnotherMission(reading: Reading, sentence: number, figure: Figure): boolean {
  const { first, last } = segmentAt(reading, sentence, figure.first);
  return termsOf(reading, sentence, 'actor').some((term) => term.id === 'nato' && term.first >= first && term.last < last);
}

/** "The brigade that sends most of the force numbers 4,400": how strong it is, wherever it is. */
function isOfDivision(reading: Reading, sentence: number, figure: Figure): boolean {
  const { first } = reading.sentences[sentence] ?? { first: figure.first };
  const segment = segmentAt(reading, sentence, figure.first);
  // "لا يتجاوز عدد القوات الخاصة 600": its hedge holds its subject.
  for (let i = first; i <= figure.last; i++)
    if (
      (i >= segment.first && !isName(reading, sentence, i) && isCorps(reading, i)) ||
      (roleWords.division.at(reading.tokens[i]) && !isName(reading, sentence, i) && !isRank(reading, sentence, i))
    )
      return true;
  return false;
}

/** "the National Guard", "special forces", القوات الخاصة. */
const isCorps = ({ tokens }: Reading, at: number): boolean =>
  roleWords.corps.at(tokens[at]) ||
  (roleWords.specialised.at(tokens[at]) && [at - 1, at + 1].some((beside) => roleWords.specialForce.at(tokens[beside])));

/** "Hezbollah Brigades". */
const isName = (reading: Reading, sentence: number, token: number): boolean =>
  (reading.terms[sentence] ?? []).some(({ group, first, last }) => NAMED.has(group) && first <= token && last >= token);

const NAMED = new Set(['actor', 'speaker']);

/** لواء is a rank as well: of who speaks, or beside a known name (المتحدث باسم البنتاغون اللواء باتريك رايدر). */
const isRank = (reading: Reading, sentence: number, token: number): boolean =>
  reading.tokens[token]?.script === 'arabic' &&
  (roleWords.saying.at(reading.tokens[token - 1]) ||
    termsOf(reading, sentence, 'speaker').some(({ first, last }) => first <= token + RANK_WORDS && last >= token - RANK_WORDS));

const RANK_WORDS = 2;

/**
 * "Of the fighters in Iraq and Syria 3,000 have fled", "Among the Americans in Iraq are 400 marines", "that of the Americans …"
 * (ومن الأميركيين في العراق 400، إن من بين الجنود 110).
 */
function isOfThose({ tokens }: Reading, first: number, figure: Figure): boolean {
  for (let at = first; at < figure.first; at++) {
    if (!roleWords.ofThose.at(tokens[at])) continue;
    const before = tokens[at - 1];
    // "Another note, of the same day, says": an aside.
    const isAside = isBoundary(before) && tokens.slice(at, figure.first).some(isBoundary);
    // "من بين الدول المعنية إسبانيا، التي تنشر 150": those of one that it tells of.
    const clause = tokens.slice(at, figure.first);
    const comma = clause.findLastIndex(isBoundary);
    if (comma >= 0 && roleWords.relative.at(clause[comma + 1])) continue;
    if (at > first && !roleWords.thatClause.at(before) && (!isBoundary(before) || isAside)) continue;
    const head = roleWords.ofThose.at(tokens[at + 1]) ? at + 2 : at + 1;
    // "Of the 2,500 soldiers": the whole.
    if (figure.first !== head + 1 && (roleWords.definite.at(tokens[head]) || hasArticle(tokens[head]))) return true;
  }
  return false;
}

/** "fell from 5,200 to 3,000": at some time, and perhaps on from there; "have fallen to 3,000" holds now. */
function isOfThen(reading: Reading, first: number, figure: Figure): boolean {
  if (reading.tokens[figure.first - 1]?.norm !== 'to') return false;
  for (let i = figure.first - 2; i >= Math.max(first, figure.first - CHANGE_WORDS); i--)
    if (roleWords.changed.at(reading.tokens[i])) return !roleWords.auxiliary.at(reading.tokens[i - 1]);
  return false;
}

const CHANGE_WORDS = 8;

/** "Ain al-Asad and two other bases": those that were named are not among them. */
const isBeside = (reading: Reading, figure: Figure): boolean => roleWords.beside.at(reading.tokens[figure.last + 1]);

/** "five of the eight bases": between a part and its whole. */
export function isPartOf(reading: Reading, from: number, next: number): boolean {
  const between = reading.tokens.slice(from + 1, next);
  const [of] = between;
  return of !== undefined && of.norm === 'of' && between.length <= 2 && between.slice(1).every(({ norm }) => roleWords.definite.has(norm));
}

/** "Of the 2,500 soldiers, 1,800 are trainers" (من بين، من أصل): another figure stands between. */
function isOutOf(reading: Reading, first: number, figure: Figure): boolean {
  let hasWhole = false;
  for (let i = figure.first - 1; i > first; i--) {
    const token = reading.tokens[i];
    if (token?.kind === 'number') hasWhole = true;
    if (hasWhole && roleWords.outOf.at(token) && roleWords.from.at(reading.tokens[i - 1])) return true;
  }
  return false;
}

const isPart = (word: string): boolean =>
  roleWords.part.has(word) ||
  ((word.startsWith('ل') || word.startsWith('ب') || word.startsWith('و')) && word.length > 4 && roleWords.part.has(word.slice(1)));
