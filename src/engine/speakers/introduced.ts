// Names that a text introduces with an office and then goes on with: "Haider al-Tamimi, an adviser to the prime minister, … Tamimi said".
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import { foldWord } from '../../text/tokens.ts';
import { type Reading, remember, type Term } from '../reading.ts';
import { LONGEST_SENTENCE } from '../scope.ts';
import { speakerTerms } from './subjects.ts';

/** Offices of one person, by the ids of their speakers. */
export const PERSONS =
  /pentagon|-pm|department|ministry|minister|secretary|official|spokes|adviser|ambassador|embassy|centcom|office|administration/u;

/** Between the comma and the office: "a senior". */
const BEFORE_OFFICE = 3;
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

const namesOf = remember((reading: Reading): ReadonlyMap<string, string | null> => {
  const names = new Map<string, string | null>();
  for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
    const bounds = reading.sentences[sentence];
    if (!bounds || bounds.last - bounds.first > LONGEST_SENTENCE) continue;
    // Of two readings of one office the first.
    const offices = speakerTerms(reading, sentence)
      .filter(({ id }) => PERSONS.test(id))
      .filter(({ first }, i, all) => all[i - 1]?.first !== first);
    for (const office of offices) {
      const isArabic = reading.tokens[office.first]?.script === 'arabic';
      const found = isArabic ? arabicNames(reading, office) : latinNames(reading, sentence, office);
      for (const name of found) names.set(name, names.has(name) && names.get(name) !== office.id ? null : office.id);
    }
  }
  return names;
});

/** "Haider al-Tamimi, an adviser to …" and "Pentagon spokesman Pat Ryder": two capitalised words or more. */
function latinNames({ tokens, terms }: Reading, sentence: number, { first, last }: Term): readonly string[] {
  const known = (terms[sentence] ?? []).filter(({ group }) => group !== 'concept');
  const isName = (token: Token | undefined, i: number): boolean =>
    token?.kind === 'word' &&
    token.script === 'latin' &&
    token.capital &&
    !roleWords.locative.at(token) &&
    !roleWords.nounStop.at(token) &&
    !known.some((term) => term.first <= i && term.last >= i);
  let comma = first - 1;
  while (first - comma <= BEFORE_OFFICE && INTRODUCING.has(tokens[comma]?.norm ?? '')) comma--;
  if (tokens[comma]?.norm === ',' && isName(tokens[comma - 1], comma - 1) && isFirstName(tokens, comma - 2, isName))
    return [tokens[comma - 1]?.norm ?? ''];
  const start = tokens[last + 1]?.norm === ',' ? last + 2 : last + 1;
  let end = start;
  while (end < start + NAME_WORDS && (isName(tokens[end], end) || (tokens[end]?.norm === '-' && end > start))) end++;
  return end - start > 1 ? [tokens[end - 1]?.norm ?? ''] : [];
}

const INTRODUCING = new Set(['a', 'an', 'the', 'senior', 'chief', 'top', 'deputy', 'who', 'is', 'iraq', 'iraqi', 'us']);

/** "Haider al-": over the article of an Arabic name. */
const isFirstName = (tokens: readonly Token[], at: number, isName: (token: Token | undefined, i: number) => boolean): boolean =>
  isName(tokens[at], at) ||
  (tokens[at]?.norm === '-' && ['al', 'el'].includes(tokens[at - 1]?.norm ?? '') && isName(tokens[at - 2], at - 2));

/** "مستشار رئيس الوزراء العراقي حيدر التميمي": the words behind the office but the first. */
function arabicNames({ tokens }: Reading, { last }: Term): readonly string[] {
  const names: string[] = [];
  for (let i = last + 1; i <= last + NAME_WORDS; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.script !== 'arabic' || roleWords.locative.at(token) || roleWords.thatClause.at(token)) break;
    if (i > last + 1) names.push(token.norm);
  }
  return names;
}
