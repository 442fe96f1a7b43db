// The actors of a sentence whose own a figure may be. "A US military official said the group numbered 1,000": he is American, they are not.
import { roleWords } from '../../languages/role-words.ts';
import { type Reading, rememberBySentence, type Term } from '../reading.ts';
import { termsOf } from '../scope.ts';
import { isBacker } from './locative.ts';

/** Without those that only say whose official somebody is, unless he speaks of his country. */
export const ownActors = rememberBySentence((reading: Reading, sentence: number): readonly Term[] => {
  // «داعش (المحظور في روسيا)»
  const isBanning = ({ first }: Term): boolean => [1, 2].some((back) => roleWords.banned.at(reading.tokens[first - back]));
  const actors = termsOf(reading, sentence, 'actor').filter((actor) => !isBanning(actor));
  const officials = termsOf(reading, sentence, 'measure').filter(({ id }) => id === 'officials');
  if (officials.length === 0) return actors;
  const { last: end } = reading.sentences[sentence] ?? { last: 0 };
  const isOfOwn = ({ last }: Term): boolean => reading.tokens.slice(last + 1, end).some((token) => roleWords.ownCountry.at(token));
  const titles = termsOf(reading, sentence, 'speaker').filter(
    (title) => officials.some((official) => holds(title, official)) && !isOfOwn(title),
  );
  return titles.length === 0 ? actors : actors.filter((actor) => !titles.some((title) => holds(title, actor)));
});

const holds = (outer: Term, inner: Term): boolean => outer.first <= inner.first && outer.last >= inner.last;

/** Have fighters: soldiers and bases are theirs only where one phrase says so. */
export const FIGHTERS = new Set(['isis', 'iran-aligned-factions', 'hamas', 'houthis']);
/** How far "against" reaches: "the coalition against the ISIS group". */
const AGAINST_WORDS = 3;

/** "armed groups that Iran backs" are no Iranians, "ISIS militants" none that Iran backs. */
const groupsOf = (reading: Reading, sentence: number): readonly Term[] =>
  withoutKinds(ownActors(reading, sentence)).map((term) =>
    term.id === 'iran' && isBacker(reading, term.first)
      ? { ...term, id: 'iran-aligned-factions' }
      : term.id === 'us' && isExcluded(reading, term.first)
        ? { ...term, id: 'coalition-non-us' }
        : term,
  );

/** Right behind the name of a group, what it is called besides ("ISIS militants") is the same group. */
const withoutKinds = (actors: readonly Term[]): readonly Term[] =>
  actors.filter(
    ({ id, first }) =>
      id !== 'iran-aligned-factions' || !actors.some((other) => other.id !== id && FIGHTERS.has(other.id) && other.last === first - 1),
  );

/** "900 soldiers who are not Americans" (من غير الأميركيين). */
const isExcluded = (reading: Reading, actor: number): boolean => roleWords.otherThan.at(reading.tokens[actor - 1]);

/** Actors of a sentence that are not named as an enemy: in "the coalition against ISIS" only the coalition is. */
export function doers(reading: Reading, sentence: number): readonly Term[] {
  const groups = groupsOf(reading, sentence);
  return groups.filter((term) => {
    if (isHead(reading, groups, term)) return false;
    for (let i = term.first - 1; i >= 0 && i >= term.first - AGAINST_WORDS; i--) {
      const token = reading.tokens[i];
      if (!token || token.kind === 'number') return true;
      if (roleWords.against.at(token) && (term.id === 'isis' || token.norm !== 'on')) return term.id !== 'isis';
    }
    return true;
  });
}

/** «للتحالف بقيادة الولايات المتحدة 5000 جندي»: who leads the alliance that has them. */
const isHead = ({ tokens }: Reading, actors: readonly Term[], { first }: Term): boolean =>
  roleWords.headedBy.at(tokens[first - 1]) &&
  actors.some(({ id, last }) => id === 'coalition' && last < first && first - last <= HEAD_WORDS);

/** «التحالف الدولي لمحاربة التنظيم بقيادة». */
const HEAD_WORDS = 6;
