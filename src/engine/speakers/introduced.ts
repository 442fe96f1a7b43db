// Names that a text introduces with an office and then goes on with: "Haider al-Tamimi, an adviser to the prime minister, … Tamimi said".
import { clauseWords } from '../../languages/clause-words.ts';
import { hasArticle } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import { speakerWords } from '../../languages/speaker-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import type { Token } from '../../text/tokens.ts';
import { foldWord } from '../../text/tokens.ts';
import { type Reading, remember, rememberBySentence, type Term } from '../reading.ts';
import { isPossessor, LONGEST_SENTENCE } from '../scope.ts';
import { attributionLabels } from './attribution-labels.ts';
import { ONE_HOLDER } from './holders.ts';
import { holds } from './spans.ts';
import { speakerTerms } from './speaker-terms.ts';

/** Offices of one person, by the ids of their speakers. */
export const PERSONS =
  /pentagon|-pm|department|ministry|minister|secretary|official|spokes|adviser|ambassador|embassy|centcom|office|administration/u;

/** Between the name and the office: ", who advises the", " of the". */
const BEFORE_OFFICE = 7;
/** Words of a name. */
const NAME_WORDS = 4;

/** The speaker whose name ends with the word, folded, or `null`: also where two bear it. */
export const introducedAs = (reading: Reading, name: string): string | null => namesOf(reading).get(lastWord(name)) ?? null;

const lastWord = (name: string): string =>
  foldWord(
    name
      .trim()
      .split(/[\s-]+/u)
      .at(-1) ?? '',
  );

/** The speakers whom a sentence introduces by name and office, each once. */
export const introducedIn = (reading: Reading, sentence: number): ReadonlySet<string> =>
  new Set([...introductions(reading, sentence).values()]);

const namesOf = remember((reading: Reading): ReadonlyMap<string, string | null> => {
  const names = new Map<string, string | null>();
  for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
    for (const [name, id] of introductions(reading, sentence)) names.set(name, names.has(name) && names.get(name) !== id ? null : id);
  }
  return names;
});

/** Last names, folded, with the office beside each: of two the later, which says more. */
const introductions = rememberBySentence((reading: Reading, sentence: number): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const bounds = reading.sentences[sentence];
  if (!bounds || bounds.last - bounds.first > LONGEST_SENTENCE) return found;
  // Of two readings of one office the first.
  const offices = speakerTerms(reading, sentence)
    // Not the office of one whose name is known ("Hoshyar Zebari, Iraqi foreign minister until 2014"), but "who advises the prime minister".
    .filter(({ id, first }) => PERSONS.test(id) && (!ONE_HOLDER.test(id) || isLinked(reading, first)))
    .filter(({ first }, i, all) => all[i - 1]?.first !== first);
  for (const office of offices) {
    const isArabic = reading.tokens[office.first]?.script === 'arabic';
    const names = isArabic
      ? [...arabicNames(reading, sentence, office), ...apposedName(reading, sentence, office)]
      : latinNames(reading, sentence, office);
    for (const name of names) found.set(name, office.id);
  }
  return found;
});

const isLinked = ({ tokens }: Reading, office: number): boolean => [1, 2, 3].some((back) => speakerWords.linking.at(tokens[office - back]));

/** "Haider al-Tamimi, an adviser to …" and "Pentagon spokesman Pat Ryder": two capitalised words or more. */
function latinNames(reading: Reading, sentence: number, { first, last }: Term): readonly string[] {
  const { tokens, terms } = reading;
  const known = (terms[sentence] ?? []).filter(({ group }) => group !== 'concept');
  const isName = (token: Token | undefined, i: number): boolean =>
    token?.kind === 'word' && token.capital && !roleWords.nounStop.at(token) && !holds(known, i);
  // "who advises the government's critics": another's office.
  const isOwner = isPossessor(reading, last);
  let at = first - 1;
  let isLinked = false;
  while (first - at <= BEFORE_OFFICE && isIntroducing(tokens[at])) isLinked = speakerWords.linking.at(tokens[at--]) || isLinked;
  if (tokens[at]?.norm === ',') {
    isLinked = true;
    at--;
  }
  if (isLinked && !isOwner && isName(tokens[at], at) && isFirstName(tokens, at - 1, isName)) return [tokens[at]?.norm ?? ''];
  const start = tokens[last + 1]?.norm === ',' ? last + 2 : last + 1;
  let until = start;
  while (until < start + NAME_WORDS && (isName(tokens[until], until) || (tokens[until]?.norm === '-' && until > start))) until++;
  return until - start > 1 ? [tokens[until - 1]?.norm ?? ''] : [];
}

const isIntroducing = (token: Token | undefined): boolean =>
  speakerWords.linking.at(token) || speakerWords.introducing.at(token) || statementWords.persons.at(token);

/** "Haider al-": over the article of an Arabic name. */
const isFirstName = (tokens: readonly Token[], at: number, isName: (token: Token | undefined, i: number) => boolean): boolean =>
  isName(tokens[at], at) || (tokens[at]?.norm === '-' && speakerWords.nameArticle.at(tokens[at - 1]));

/** "حيدر التميمي، مستشار رئيس الوزراء العراقي": a first name and another before the comma. */
function apposedName({ tokens, terms }: Reading, sentence: number, { first }: Term): readonly string[] {
  const comma = speakerWords.apposing.at(tokens[first - 1]) ? first - 2 : first - 1;
  const known = (terms[sentence] ?? []).filter(({ group }) => group !== 'concept');
  const isName = (i: number): boolean => tokens[i]?.kind === 'word' && !roleWords.locative.at(tokens[i]) && !holds(known, i);
  const isNamed = tokens[comma]?.norm === ',' && isName(comma - 1) && isName(comma - 2) && !hasArticle(tokens[comma - 2]);
  return isNamed ? [tokens[comma - 1]?.norm ?? ''] : [];
}

const NO_NAMES = [
  ...[roleWords.locative, roleWords.thatClause, roleWords.relative, clauseWords.temporal, clauseWords.light],
  ...[clauseWords.dayRelative, statementWords.persons, statementWords.civilians, statementWords.venues],
];

/** "مستشار رئيس الوزراء العراقي حيدر التميمي": the words behind a first name, which has no article; not "السوداني المبعوث الروسي". */
function arabicNames(reading: Reading, sentence: number, { last }: Term): readonly string[] {
  const { tokens } = reading;
  const labels = attributionLabels(reading, sentence);
  const places = (reading.terms[sentence] ?? []).filter(({ group }) => group === 'place' || group === 'actor');
  const names: string[] = [];
  let hasFirst = false;
  for (let i = last + 1; i <= last + NAME_WORDS; i++) {
    const token = tokens[i];
    if (
      token?.kind !== 'word' ||
      token.script !== 'arabic' ||
      holds(labels, i) ||
      isOwned(token) ||
      (hasFirst && holds(places, i)) ||
      NO_NAMES.some((words) => words.at(token))
    )
      break;
    if (hasFirst) names.push(token.norm);
    hasFirst ||= !hasArticle(token);
  }
  return names;
}

/** "ضيفه": of somebody, and no name. */
const isOwned = ({ norm }: Token): boolean => /..(?:يه|ته|فه|ره|ها|هم)$/u.test(norm);
