import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/text/lexicon.ts';
import { tokenise } from '../../../src/text/tokens.ts';

const matcher = compileLexicon(
  [
    ['force', ['force', 'armed force']],
    ['leave', ['leave', 'pull _ out']],
    ['withdraw', ['withdr*']],
    ['army', ['armed force', 'army']],
    ['جيش', ['القوات المسلحة']],
    ['one raid', ['the raid=']],
    ['any raid', ['raid']],
  ],
  (word) => (word.startsWith('ال') ? [word, word.slice(2)] : word.endsWith('s') ? [word, word.slice(0, -1)] : [word]),
  (concept, first, last) => ({ concept, first, last }),
  new Set(['not']),
);

const labelsIn = (text: string): string[] => {
  const tokens = tokenise(text);
  return matcher.match(tokens, 0, tokens.length).map(({ concept, first, last }) => `${concept} ${first}-${last}`);
};

test.each([
  ['a force', ['force 1-1']],
  ['an armed force', ['force 1-2', 'army 1-2', 'force 2-2']],
  ['the “armed” force', ['force 2-4', 'army 2-4', 'force 4-4']],
  ['the raid', ['one raid 0-1', 'any raid 1-1']],
  ['the raids', ['any raid 1-1']],
  ['withdrawn withdrew withdr', ['withdraw 0-0', 'withdraw 1-1', 'withdraw 2-2']],
  ['pull out', ['leave 0-0']],
  ['pull all of them out', ['leave 0-0']],
  ['pull one two three four five six out', []],
  ['pull them, out', []],
  ['pull them not out', []],
  ['القوات المسلحة', ['جيش 0-1']],
  ['armed\nforce', ['force 1-1']],
])('%s', (text, labels) => {
  expect(labelsIn(text)).toEqual(labels);
});

test('a term that goes beyond the end is not found', () => {
  const tokens = tokenise('an armed force');
  expect(matcher.match(tokens, 0, 2)).toEqual([]);
});

test('an empty form is a mistake of the lexicon', () => {
  expect(() =>
    compileLexicon(
      [['nothing', [' ']]],
      (word) => [word],
      (concept, first, last) => ({ concept, first, last }),
    ),
  ).toThrow(/empty form/);
});
