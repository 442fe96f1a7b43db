// Shingles and winnowing: what two texts share leaves the same hashes in both, whatever stands around it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HASH_BITS } from '../../../src/claims/fingerprints.ts';
import { SHINGLE_TOKENS, shinglesOf, WINNOW_WINDOW, winnow } from '../../../src/text/fingerprints.ts';
import { tokenise } from '../../../src/text/tokens.ts';

const hashesOf = (text: string) => shinglesOf(tokenise(text)).hashes;
const LINE = 'talks on the end of the coalition began in Baghdad';

describe('the same wording', () => {
  test.each([
    ['punctuation', 'Talks, on the end -- of the “coalition” -- began in Baghdad!'],
    ['case', LINE.toUpperCase()],
    ['a line break', LINE.replace(' of ', '\nof ')],
    ['an address', LINE.replace('coalition', 'coalition https://example.org/a')],
  ])('whatever its %s', (_, other) => {
    expect(hashesOf(other)).toEqual(hashesOf(LINE));
  });

  test('in Arabic, whatever its orthography', () => {
    expect(hashesOf('أعلنت اللّجنةُ إنهاءَ مهمّة التحالف في العراق')).toEqual(hashesOf('اعلنت اللجنه انهاء مهمه التحالف في العراق'));
  });
});

test.each([
  ['a word', LINE.replace('coalition', 'mission')],
  ['the order', 'on talks the end of the coalition began in Baghdad'],
  ['a figure', LINE.replace('the coalition', '2500')],
])('%s changed is another wording', (_, other) => {
  expect(hashesOf(other)).not.toEqual(hashesOf(LINE));
});

test('a shingle says which tokens it has', () => {
  const { first, last, hashes } = shinglesOf(tokenise('one, two. three four five six'));
  expect([...first]).toEqual([0, 2]);
  expect([...last]).toEqual([6, 7]);
  expect(hashes).toHaveLength(2);
});

test.each([
  '',
  'four words and no more'
    .split(' ')
    .slice(0, SHINGLE_TOKENS - 1)
    .join(' '),
  '… !',
])('“%s” is too short to have one', (text) => {
  expect(hashesOf(text)).toHaveLength(0);
  expect(winnow(hashesOf(text))).toHaveLength(0);
});

const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 40 });

test('a run of words as long as shingle and window leaves a kept hash in both texts', () => {
  const common = fc.array(fc.stringMatching(/^[a-z]{3,6}$/), { minLength: SHINGLE_TOKENS + WINNOW_WINDOW - 1, maxLength: 12 });
  fc.assert(
    fc.property(words, words, words, words, common, (a, b, c, d, run) => {
      const one = winnow(hashesOf([...a, ...run, ...b].join(' ')));
      const other = new Set(winnow(hashesOf([...c, ...run, ...d].join(' '))));
      expect(one.some((hash) => other.has(hash))).toBe(true);
    }),
  );
});

test('kept hashes ascend, each once, and are of the text and of so many bits', () => {
  fc.assert(
    fc.property(words, (some) => {
      const all = hashesOf(some.join(' '));
      const kept = [...winnow(all)];
      expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
      expect(kept.every((hash) => all.includes(hash) && hash < 2 ** HASH_BITS)).toBe(true);
    }),
  );
});
