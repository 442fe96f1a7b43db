// Which of the known speakers in a sentence may speak: not to whom or of whom it is said, not another land's, not where it is said.
import { hasArticle } from '../../languages/clitics.ts';
import { speakerWords } from '../../languages/speaker-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import { type Reading, rememberBySentence, type Term } from '../reading.ts';
import { termsOf } from '../scope.ts';
import { attributionLabels } from './attribution-labels.ts';
import { isAnothers, isForeign } from './holders.ts';

/** Speaker terms that may speak: not the addressee's ("to the Pentagon", but "ascribed to it") or a meeting's place ("in Washington"). */
export const speakerTerms = rememberBySentence((reading, sentence): readonly Term[] =>
  termsOf(reading, sentence, 'speaker').filter(
    (term) =>
      !isLowerCasePronoun(reading, term) &&
      !isMerePlace(reading, sentence, term) &&
      !isFormer(reading, term) &&
      !isForeign(reading, sentence, term) &&
      !isAnothers(reading, sentence, term, attributionLabels(reading, sentence)) &&
      !isCompound(reading, term) &&
      !isDeputy(reading, term) &&
      !isAdjective(reading, term) &&
      (!statementWords.audience.at(reading.tokens[term.first - 1]) || isAscribed(reading, term)),
  ),
);

/** "نسبت إليه", "نسبته قناة محلية إلى البنتاغون": to whom something is ascribed says it. */
export const isAscribed = ({ tokens }: Reading, { first }: Term): boolean =>
  statementWords.ascribed.at(tokens[first - 2]) ||
  (tokens[first - 1]?.norm === 'الي' && [3, 4, 5].some((back) => /^[وف]?نسبت?ه?ا?$/u.test(tokens[first - back]?.norm ?? '')));

/** "us" the pronoun, not the country. */
export function isLowerCasePronoun(reading: Reading, { first, last }: { first: number; last: number }): boolean {
  const token = reading.tokens[first];
  return first === last && token?.norm === 'us' && !/^U\.?S/u.test(reading.text.slice(token.start, token.end));
}

/** "a former Pentagon official", "مسؤول سابق في البنتاغون", "خصوم السوداني": who has left, or opposes him, does not speak for him. */
export function isFormer({ tokens }: Reading, { first, last }: Term): boolean {
  // "contrary to what al-Sudani says"
  const from = first - FORMER_WORDS - Number(tokens[first - 1]?.norm === 'what');
  for (let i = from; i <= last + 1; i++) if (statementWords.former.at(tokens[i])) return true;
  return false;
}

/** "US-funded", "Pentagon-backed": of somebody else. */
const isCompound = ({ tokens }: Reading, { last }: Term): boolean => {
  const [hyphen, word] = [tokens[last + 1], tokens[last + 2]];
  return hyphen?.norm === '-' && hyphen.gap === 'none' && word?.script === 'latin' && !word.capital;
};

/** "السفير السوداني": of Sudan; "السكرتير الصحفي": for the press. */
function isAdjective({ tokens }: Reading, { first, last }: Term): boolean {
  if (first !== last || !speakerWords.alsoAdjective.at(tokens[first]) || !hasArticle(tokens[first - 1])) return false;
  const office = tokens[first - 1]?.norm.replace(/^[وف]?ال/u, '') ?? '';
  return (
    statementWords.ownSide.at(tokens[first - 1]) ||
    [statementWords.persons, speakerWords.office, speakerWords.officer].some((words) => words.has(office))
  );
}

/**
 * "نائبة المتحدث باسم البنتاغون", "نائب قائد القوات": the deputy of an officer, no deputy in parliament ("النائب المتحدث"), nor one who urges an
 * officer ("حث نائب رئيس الوزراء على").
 */
function isDeputy({ tokens }: Reading, { first, last }: Term): boolean {
  if (first !== last || !/^ناي?ئ?به?$/u.test(tokens[first]?.norm ?? '')) return false;
  if (statementWords.telling.at(tokens[first - 1]) && !hasArticle(tokens[last + 1])) return false;
  const office = tokens[last + 1]?.norm.replace(/^ال/u, '') ?? '';
  return speakerWords.officer.has(office) || speakerWords.office.has(office);
}

/** From "former" to the office. */
const FORMER_WORDS = 2;

/** A capital that stands where a place stands: after a preposition, or with one written as its first letter. */
function isMerePlace(reading: Reading, sentence: number, term: Term): boolean {
  if (!(reading.terms[sentence] ?? []).some(({ group, first, last }) => group === 'place' && first === term.first && last === term.last))
    return false;
  const labels = attributionLabels(reading, sentence);
  return labels.some(
    ({ kind, first, last }) => (kind === 'prepositions' && last === term.first - 1) || (kind === 'placed' && first === term.first),
  );
}
