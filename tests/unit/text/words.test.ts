import { expect, test } from 'vitest';
import { tokenise } from '../../../src/text/tokens.ts';
import { WordTable } from '../../../src/text/words.ts';

const wordsOf = (text: string) => tokenise(text).map(({ word }) => word);

test.each([
  ['Troops troops TROOPS'],
  ['café cafe'],
  ['إيران ايران'],
  ['2,500 ٢,٥٠٠'],
  ['“ «'],
  ['U.S. U\u200b.S. U.\u200bS\u2060.\u200f'],
  ['Iraq’s Iraq’\u200bs'],
])('the forms of one word share it: %s', (text) => {
  const [first, ...others] = wordsOf(text);
  for (const other of others) expect(other).toBe(first);
});

test('a table is asked about a word once, also when it does not hold it', () => {
  const asked: string[] = [];
  const table = new WordTable(({ norm }) => {
    asked.push(norm);
    return norm === 'seven' ? 7 : null;
  }, null);
  expect(wordsOf('seven stars seven Stars seven').map((word) => table.of(word))).toEqual([7, null, 7, null, 7]);
  expect(asked).toEqual(['seven', 'stars']);
});

test('tables do not see what others found', () => {
  const lengths = new WordTable(({ norm }) => norm.length, 0);
  const scripts = new WordTable(({ script }) => script, 'other');
  const [word] = wordsOf('عراق');
  if (!word) throw new Error('muqarin: the text has one word');
  expect([lengths.of(word), scripts.of(word)]).toEqual([4, 'arabic']);
});

/** Different words of five letters. */
const fiveLetters = (count: number): string =>
  Array.from({ length: count }, (_, i) => `q${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26), 97 + i / 676)}z`).join(' ');

test('a word is the same while the memory of words grows around it', () => {
  const [before] = wordsOf('quorum');
  wordsOf(fiveLetters(3000));
  expect(wordsOf('quorum')[0]).toBe(before);
});

test.each(['الاستخبارات', 'representatives', 'responsibilities', 'والاستخباراتية', 'internationalisations'])(
  'a word longer than its keys is told from one that ends otherwise: %s',
  (word) => {
    const [whole, cut] = wordsOf(`${word} ${word.slice(0, -1)}`);
    expect([whole?.norm.length, cut?.norm.length]).toEqual([word.length, word.length - 1]);
  },
);

test('words that were read before the memory started anew keep what is known of them', () => {
  const table = new WordTable(({ norm }) => norm, '');
  const text = Array.from(
    { length: 20_000 },
    (_, i) => `x${String.fromCharCode(97 + (i % 26))}${i.toString(36).replace(/\d/g, 'q')}w${'abcdefghij'[i % 10]}`,
  ).join(' ');
  const words = wordsOf(text);
  expect(words.map((word) => table.of(word))).toEqual(words.map(({ norm }) => norm));
});
