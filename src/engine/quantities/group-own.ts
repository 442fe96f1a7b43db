// Those whom the armed group has: "ISIS has some 1,000 people left", "puts ISIS at 1,000".
import { roleWords } from '../../languages/role-words.ts';
import type { Reading } from '../reading.ts';
import { termsOf } from '../scope.ts';
import { groupBefore } from './attacker.ts';
import type { Count } from './count.ts';

/** "ISIS has some 1,000 people left", "in Iraq": those whom an armed group has; not "on its list". */
export const isGroupsOwn = (count: Count): boolean => isPutAtThem(count) || isNamedGroupsOwn(count);

/** "puts the group at 1,000 people". */
const isPutAtThem = ({ reading, sentence, figure: { first } }: Count): boolean =>
  roleWords.group.at(reading.tokens[first - 2]) &&
  isPutAt(reading, sentence, first - 2, first) &&
  groupBefore(reading, sentence, first) === 'isis';

export const isNamedGroupsOwn = ({ reading, sentence, figure, noun }: Count): boolean =>
  (roleWords.rest.at(reading.tokens[noun.last + 1]) ||
    termsOf(reading, sentence, 'place').some(({ first }) => first - noun.last === 2 && roleWords.inside.at(reading.tokens[first - 1]))) &&
  termsOf(reading, sentence, 'actor').some(
    ({ id, first, last }) =>
      id === 'isis' &&
      last < figure.first &&
      figure.first - last <= HAVING_WORDS &&
      (isPutAt(reading, sentence, last, figure.first) ||
        (last === figure.first - 1
          ? /^[وف]?ل/u.test(reading.tokens[first]?.norm ?? '')
          : reading.tokens.slice(last + 1, figure.first).every((token) => HAVING.some((words) => words.at(token))))),
  );

/** "puts ISIS at some 1,000 people". */
const isPutAt = ({ tokens, sentences }: Reading, sentence: number, group: number, figure: number): boolean =>
  group === figure - 2 &&
  tokens[figure - 1]?.norm === 'at' &&
  tokens.slice(sentences[sentence]?.first ?? group, group).some((token) => roleWords.putting.at(token));

/** "still has". */
const HAVING_WORDS = 3;
const HAVING = [roleWords.hosts, roleWords.keeping, roleWords.present, roleWords.numbering];
