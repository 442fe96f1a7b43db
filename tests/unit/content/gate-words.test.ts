// The gate's words are a coarse sieve of the corpus's topic: the corpus's lexicon knows each of them.
import { expect, it } from 'vitest';
import { GATE_WORDS } from '../../../src/content/gate-words.ts';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';

/** Without the lexicon's signs for inflections and for words between. */
const fold = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[أإآ]/g, 'ا')
    .replace(/ _(?= )|[.*~]/g, '')
    .trim();

/** Every word form of the lexicon, whatever it names. */
const forms: readonly string[] = Object.values(bundledCorpus().lexicon)
  .flatMap((group) => Object.values(group))
  .flatMap(({ ar, en }) => [...ar, ...en])
  .map(fold);

it.each(Object.entries(GATE_WORDS).flatMap(([group, words]) => words.map((word) => [group, word] as const)))('%s: %s', (_, word) => {
  const stem = fold(word).replace(/-$/, '');
  expect(forms.some((form) => form.includes(stem) || (form.length > 2 && stem.startsWith(form)))).toBe(true);
});
