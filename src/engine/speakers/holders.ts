// Whose is an office that one person holds? Another's where the name beside it is none of his ("Prime Minister Haider al-Abadi",
// «قال رئيس الوزراء نوري المالكي إن»), and where the office has an owner elsewhere («رئيس حكومة الإقليم», "the regional premier").
import { clauseWords } from '../../languages/clause-words.ts';
import { hasArticle, hasConjunction } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import { speakerWords } from '../../languages/speaker-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading, Term } from '../reading.ts';
import { isPossessor, termsOf } from '../scope.ts';

/** Offices whose holder the lexicon names, by the ids of their speakers. */
export const ONE_HOLDER = /-pm$|-minister$|-secretary$|-secretary-of-state$/u;
/** Words of a name. */
const NAME_WORDS = 4;

/** Token indexes, both inclusive. */
interface Words {
  readonly first: number;
  readonly last: number;
}

/** Whether a term is the office of one who is named beside it, and is not the one whom the lexicon knows in it; `labels` are the sentence's words of saying. */
export function isAnothers(reading: Reading, sentence: number, term: Term, labels: readonly Words[]): boolean {
  const { tokens } = reading;
  const isOffice = [term.first, term.last].some((at) => speakerWords.office.at(tokens[at]) || speakerWords.stateOffice.at(tokens[at]));
  const holder = term.id.replace(/-office$/u, '');
  if (!isOffice || !ONE_HOLDER.test(holder)) return false;
  const speakers = termsOf(reading, sentence, 'speaker');
  const isKnown = (first: number, last: number): boolean =>
    speakers.some((other) => other.id === holder && other.first <= last && other.last >= first);
  // "Prime Minister Maliki"
  const next = speakers.find(({ first, id }) => first === term.last + 1 && POLITICIAN.test(id));
  if (next) return !isKnown(next.first, next.last);
  const isArabic = tokens[term.first]?.script === 'arabic';
  // "أبلغ رئيس الوزراء قادة الكتل أن"
  if (isArabic && statementWords.telling.at(tokens[term.first - 1])) return false;
  const name = isArabic ? arabicName(tokens, term.last + 1, labels) : (latinName(tokens, term.last + 1) ?? nameBefore(tokens, term));
  return name !== null && !isKnown(name.first, name.last) && !isNamed(reading, sentence, name);
}

const POLITICIAN = /politician/u;

/** A nation, a place: no name of a person. */
const isNamed = ({ terms }: Reading, sentence: number, { first, last }: Words): boolean =>
  (terms[sentence] ?? []).some(
    ({ group, ...term }) => (group === 'actor' || group === 'place') && term.first <= last && term.last >= first,
  );

/** "Haider al-Abadi", ", Adel Abdul Mahdi,": two words or more with a capital, from a token or behind its comma. */
function latinName(tokens: readonly Token[], at: number): Words | null {
  const isAside = tokens[at]?.norm === ',';
  const first = isAside ? at + 1 : at;
  let last = first - 1;
  let words = 0;
  for (let i = first; words < NAME_WORDS && (isCapital(tokens[i]) || isArticle(tokens, i)); i++) {
    if (isCapital(tokens[i])) {
      words++;
      last = i;
    }
  }
  return words > 1 && (!isAside || tokens[last + 1]?.norm === ',') ? { first, last } : null;
}

/** "Adel Abdul Mahdi, then the prime minister,": between two commas. */
function nameBefore(tokens: readonly Token[], { first, last }: Term): Words | null {
  const comma = [1, 2, 3].map((back) => first - back).find((at) => tokens[at]?.norm === ',');
  if (comma === undefined || tokens[last + 1]?.norm !== ',' || tokens.slice(comma, first).some((token) => speakerWords.linking.at(token)))
    return null;
  let start = comma;
  while (comma - start < NAME_WORDS && (isCapital(tokens[start - 1]) || isArticle(tokens, start - 1))) start--;
  return comma - start > 1 ? { first: start, last: comma - 1 } : null;
}

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.script === 'latin' && token.capital && !roleWords.locative.at(token) && !roleWords.nounStop.at(token);

/** "al-" */
const isArticle = (tokens: readonly Token[], at: number): boolean =>
  speakerWords.nameArticle.at(tokens[at]) || (tokens[at]?.norm === '-' && tokens[at]?.gap === 'none');

/** "نوري المالكي إن", "العراقي عادل عبد المهدي:": from a first name without an article to what is said. */
function arabicName(tokens: readonly Token[], at: number, labels: readonly Words[]): Words | null {
  const isLabel = (i: number): boolean => labels.some(({ first, last: end }) => first <= i && end >= i);
  let last = at - 1;
  while (
    last < at - 1 + NAME_WORDS &&
    isArabicName(tokens[last + 1]) &&
    !isLabel(last + 1) &&
    !(last >= at && hasConjunction(tokens[last + 1]))
  )
    last++;
  const isSpoken = roleWords.thatClause.at(tokens[last + 1]) || tokens[last + 1]?.norm === ':' || tokens[last + 1]?.norm === '"';
  return last > at && isSpoken && !hasArticle(tokens[at]) && !STATE.test(tokens[at]?.norm ?? '') ? { first: at, last } : null;
}

/** مخاطبا, رسميا, بكل وضوح: how he says it. */
const STATE = /ا$|^بكل$/u;

const isArabicName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.script === 'arabic' && !NO_NAMES.some((words) => words.at(token));

const NO_NAMES = [
  ...[roleWords.locative, roleWords.thatClause, roleWords.relative, roleWords.negation, clauseWords.temporal, clauseWords.light],
  ...[clauseWords.dayRelative, statementWords.persons, statementWords.civilians, statementWords.venues, statementWords.audience],
  speakerWords.circumstance,
];

/** "The Polish prime minister", "the prime minister of Kurdistan" (رئيس وزراء بولندا): an office that is named alone elsewhere. */
export function isForeign(reading: Reading, sentence: number, { first, last }: Term): boolean {
  const { tokens, terms } = reading;
  // «رئيس كتلة رئيس الوزراء»
  if (speakerWords.office.at(tokens[first - 2]) && isConstruct(tokens[first - 2]) && isConstruct(tokens[first - 1])) return true;
  if (!speakerWords.office.at(tokens[first]) && !speakerWords.office.at(tokens[last])) return false;
  const named = (terms[sentence] ?? []).filter(({ group }) => group !== 'concept' && group !== 'measure');
  if (named.some((term) => term.group !== 'speaker' && term.first >= first && term.last <= last)) return false;
  const isElsewhere = (i: number): boolean =>
    !OWN.some((words) => words.at(tokens[i])) && !named.some((term) => term.first <= i && term.last >= i && term.id.startsWith('iraq'));
  if (tokens[first]?.script === 'arabic') {
    const isOwner = last > first && isConstruct(tokens[last]) && !OWNED.test(tokens[last]?.norm ?? '') && tokens[last + 1]?.kind === 'word';
    return (isOwner || /^ال.+يه?$/u.test(tokens[last + 1]?.norm ?? '')) && isElsewhere(last + 1);
  }
  const owner = last + (speakerWords.article.at(tokens[last + 2]) ? 3 : 2);
  if (tokens[last + 1]?.norm === 'of') return tokens[owner]?.capital === true && isElsewhere(owner);
  // "the then-prime minister", "the prime minister at the time"
  const isCompound = tokens[first - 1]?.norm === '-' && tokens[first - 1]?.gap === 'none';
  const isOfItsTime = tokens[last + 1]?.norm === 'at' && roleWords.timeNoun.at(tokens[last + 3]);
  if (isCompound || isOfItsTime || speakerWords.regional.at(tokens[first - 1])) return true;
  const isAdjective = speakerWords.article.at(tokens[first - 2]) || isPossessor(reading, first - 1);
  return tokens[first - 1]?.capital === true && isAdjective && isElsewhere(first - 1);
}

/** Behind an office, and yet of the country that the text is about. */
const OWN = [speakerWords.current, roleWords.theCountry, roleWords.ownCountry];

/** حكومة, وزراء: without an article, so that its owner stands behind it. */
const isConstruct = (token: Token | undefined): boolean => token?.kind === 'word' && token.script === 'arabic' && !hasArticle(token);

/** حكومته, وزرائها: its owner is its pronoun. */
const OWNED = /(?:ت|[يئء])ه$|ها$|هم$/u;
