// The actors of a sentence whose own a figure may be. "A US military official said the group numbered 1,000": he is American, they are not.
import { roleWords } from '../../languages/role-words.ts';
import { type Reading, rememberBySentence, type Term } from '../reading.ts';
import { termsOf } from '../scope.ts';

/** Without those that only say whose official somebody is, unless he speaks of his country. */
export const ownActors = rememberBySentence((reading: Reading, sentence: number): readonly Term[] => {
  const actors = termsOf(reading, sentence, 'actor');
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
