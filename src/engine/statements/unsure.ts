// Is a position said for certain, now, and of these countries? Not under a condition, behind "reports that", of "any request", of a bygone
// year, of "ISIS in Afghanistan", or "at once".

import type { Lexicon } from '../../corpus/schema/lexicon.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import { hasArticle } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import { speakerWords } from '../../languages/speaker-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import { isYear } from '../../text/characters.ts';
import { isFor } from '../concepts.ts';
import type { Reading, Term } from '../reading.ts';
import { isBoundary, segmentAt, termsOf } from '../scope.ts';
import { sayingsOf } from '../speakers/sayings.ts';
import { isVouchedFor, vouchesFrom } from '../vouched.ts';
import { isAboutAnother } from './complement.ts';
import type { Match } from './match.ts';
import { isOfAnother } from './object.ts';
import { isWished } from './subject.ts';

/** From a word that leaves it open to what is said. */
const OPEN_WORDS = 2;
/** From "has stopped" to what is stopped: behind a denial it goes on. */
const CEASING_WORDS = 7;
/** From a denial to "every", which it may be that is denied. */
const EACH_WORDS = 2;
/** From a denial to what is denied. */
const DOUBT_WORDS = 9;
/** A year so long before publication is of another time. */
const BYGONE_YEARS = 1;

/** `year`: that of publication, `null` when it is not known. */
export function isUnsure(
  reading: Reading,
  sentence: number,
  match: Match,
  { lexicon, year }: { readonly lexicon: Lexicon; readonly year: number | null },
): boolean {
  const { first, last, pivot, stance, isDenied, pattern } = match;
  const { tokens } = reading;
  const bounds = reading.sentences[sentence] ?? { first, last: last + 1 };
  // "Weapons, not ISIS, remain a threat": of what is set apart it is not said.
  if (!isDenied && roleWords.negation.at(tokens[first - 1]) && isBoundary(tokens[first - 2])) return true;
  // "They want a deadline": there is none yet.
  if (pattern.told && (isWished(reading, sentence, pivot) || isSupposed(reading, pivot, last))) return true;
  const end = Math.min(bounds.last, vouchesFrom(reading, sentence));
  for (let i = bounds.first; i < end; i++) {
    const token = tokens[i];
    if (!token) continue;
    // "as if" compares.
    // "We leave if they ask us" has its condition among its words.
    const isOwn = pattern.conditional && i >= first && i <= last;
    if (!isOwn && statementWords.conditional.at(token) && !statementWords.comparing.at(tokens[i - 1])) return true;
    // "under Trump"
    if (roleWords.presidents.at(token) && roleWords.under.at(tokens[i - 1])) return true;
    const isBygone = year !== null && token.kind === 'number' && isYear(token.norm) && Number(token.norm) < year - BYGONE_YEARS;
    if (isBygone && !isOfWhom(reading, sentence, i, pivot)) return true;
    if (stance === 'affirm' && statementWords.awaiting.at(token) && isAwaited(reading, i, pivot.first)) return true;
    const near = i < pivot.first && pivot.first - i <= OPEN_WORDS;
    // "did not carry out any": none at all.
    if (near && stance === 'affirm' && statementWords.any.at(token)) return true;
    if (stance === 'deny' && i < pivot.first && pivot.first - i <= CEASING_WORDS && statementWords.ceasing.at(token)) return true;
    if (i < pivot.first && statementWords.perhaps.at(token) && /^[يتن]/u.test(tokens[i + 1]?.norm ?? '')) return true;
    if (stance === 'deny' && i >= first && i <= last + EACH_WORDS && statementWords.every.at(token)) return true;
    if (stance === 'deny' && i >= first && (statementWords.atOnce.at(token) || (token.norm === 'once' && tokens[i - 1]?.norm === 'at')))
      return true;
  }
  if ((isDenied || (pattern.sure && stance === 'deny')) && hasAdverbial(reading, sentence, match)) return true;
  const isLess = ({ number, first: from, last: until }: Term): boolean =>
    isFor(pattern.doubts, number) && until >= first && from <= last + DOUBT_WORDS;
  if (stance === 'deny' && pattern.doubts.numbers.length > 0 && (reading.terms[sentence] ?? []).some(isLess)) return true;
  if (
    isAboutAnother(reading, sentence, match, lexicon) ||
    isOfAnother(reading, sentence, match, lexicon) ||
    isSaidOfAnother(reading, sentence, match)
  )
    return true;
  return isElsewhere(reading, sentence, first, last, lexicon) || !isVouchedFor(reading, sentence, Math.max(first, last));
}

/** "expects the commission to set a deadline", "يتوقعون أن تحدد اللجنة موعدا": the verb behind "to" or أن, in the same clause. */
function isAwaited({ tokens }: Reading, awaiting: number, pivot: number): boolean {
  for (let i = awaiting + 1; i < pivot && !isBoundary(tokens[i]); i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token?.script === 'latin' ? token.norm === 'to' : token?.norm === 'ان' && /^[يت]/u.test(next?.norm ?? '')) return true;
  }
  return false;
}

/** "A deadline for the talks would be a gift": there need be none. */
const isSupposed = ({ tokens }: Reading, { first }: Term, last: number): boolean =>
  clauseWords.indefinite.at(tokens[first - 1]) && tokens[last + 1]?.norm === 'would';

/** "Sudani, who took office in 2022, said": a clause about the one who is named, and nothing of what he says. */
function isOfWhom(reading: Reading, sentence: number, token: number, pivot: Term): boolean {
  const { first, last } = segmentAt(reading, sentence, token);
  return speakerWords.ofPerson.at(reading.tokens[first]) && (pivot.first >= last || pivot.last < first);
}

/** '"We have a request for it to go," a diplomat said of the UN mission': what it is said of is neither named by the position nor a party. */
function isSaidOfAnother(reading: Reading, sentence: number, { first, last }: Match): boolean {
  const { tokens, terms } = reading;
  return sayingsOf(reading, sentence).some((saying) => {
    const of = saying.from;
    if (saying.first <= last || !statementWords.saidOf.at(tokens[of])) return false;
    const { last: end } = segmentAt(reading, sentence, of);
    const phrase = tokens.slice(of + 1, end);
    const isNamed = phrase.some((token) => token.capital || hasArticle(token)) || clauseWords.article.at(phrase[0]);
    const ids = new Set((terms[sentence] ?? []).filter((term) => term.last < of && term.first >= first).map(({ number }) => number));
    const isOwn = (terms[sentence] ?? []).some(
      (term) =>
        term.first > of &&
        term.first < end &&
        (term.group === 'actor' || term.group === 'place' || ids.has(term.number) || OWN.has(term.id)),
    );
    return isNamed && !isOwn;
  });
}

/** What the positions are about. */
const OWN = new Set([
  ...['coalition', 'foreign-forces', 'forces', 'mission', 'presence', 'talks', 'hmc', 'committee', 'process', 'withdrawal', 'timetable'],
  ...['attacks', 'attacking', 'isis-group', 'threat', 'relationship', 'agreement', 'timing', 'us-strikes', 'deadline'],
]);

/** "does not want the coalition to leave by force", "in disorder" (بالقوة): how or when it is done may be all that is denied; a place or a party is not. */
function hasAdverbial(reading: Reading, sentence: number, { last, pattern }: Match): boolean {
  const { tokens } = reading;
  const end = reading.sentences[sentence]?.last ?? last + 1;
  const known = (reading.terms[sentence] ?? []).filter(
    ({ group, number }) =>
      group === 'place' ||
      group === 'actor' ||
      group === 'speaker' ||
      (pattern.object && isFor(pattern.object.is, number)) ||
      isFor(pattern.aside, number),
  );
  const isKnown = (i: number): boolean => known.some((term) => term.first <= i && term.last >= i) || roleWords.theCountry.at(tokens[i]);
  // "conditions on the ground": a longer term that holds the last word goes on.
  const from = Math.max(last, ...(reading.terms[sentence] ?? []).flatMap((term) => (term.first <= last ? [term.last] : []))) + 1;
  for (let i = from; i < Math.min(end, from + ADVERBIAL_WORDS); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') return false;
    const opens =
      statementWords.adverbial.at(token) ||
      (token.norm === 'to' && clauseWords.article.at(tokens[i + 1])) ||
      (token.script === 'arabic' && /^ب(?!ناء$).../u.test(token.norm));
    if (opens && ![0, 1, 2].some((ahead) => isKnown(i + ahead)) && tokens[i + 1]?.norm !== 'all') return true;
  }
  return false;
}

/** From the words of a position to what says how. */
const ADVERBIAL_WORDS = 3;

/** "ISIS in Afghanistan": of a country that is neither of the two, nor one that the references speak of beside them. */
const isElsewhere = (reading: Reading, sentence: number, first: number, last: number, { places }: Lexicon): boolean =>
  termsOf(reading, sentence, 'place').some(
    (term) =>
      term.first > first - OPEN_WORDS &&
      term.last <= last + OPEN_WORDS &&
      roleWords.locative.at(reading.tokens[term.first - 1]) &&
      !REGION.has(term.id) &&
      !(places[term.id]?.within ?? []).some((id) => REGION.has(id)),
  );

const REGION = new Set(['iraq', 'syria', 'jordan', 'gaza', 'israel', 'middle-east', 'washington']);
