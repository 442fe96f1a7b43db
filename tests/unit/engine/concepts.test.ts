import { expect, test } from 'vitest';
import { conceptNumber } from '../../../src/engine/concept-numbers.ts';
import { anyOf, conceptsOf, expressionOf, isFor, meets, meetsAll, termsFor } from '../../../src/engine/concepts.ts';
import type { Term } from '../../../src/engine/reading.ts';

/** So many that a set takes more than one number. */
const ids = Array.from({ length: 100 }, (_, i) => `concept-${i}`);
const terms = ['concept-2', 'concept-40', 'concept-40', 'concept-99'].map((id, i): Term => {
  const concept = { group: 'concept', id, number: conceptNumber(id) } as const;
  return { ...concept, concept, first: i, last: i };
});
for (const id of ids) conceptNumber(id);
const { bits, members } = conceptsOf(terms);

test('a set holds each concept once', () => {
  expect(members).toEqual(['concept-2', 'concept-40', 'concept-99'].map(conceptNumber));
});

test.each([
  ['concept-40', true],
  ['concept-41', false],
  ['concept-1|concept-99', true],
  ['concept-3|concept-35|concept-67', false],
  ['a concept that came after the set', false],
])('%s is met: %s', (text, expected) => {
  expect(meets(bits, expressionOf(text))).toBe(expected);
  expect(meets(bits, anyOf([text]))).toBe(expected);
  expect(termsFor(terms, expressionOf(text)).length > 0).toBe(expected);
});

test('all are met when each is', () => {
  expect(meetsAll(bits, ['concept-2', 'concept-5|concept-40'].map(expressionOf))).toBe(true);
  expect(meetsAll(bits, ['concept-2', 'concept-5|concept-41'].map(expressionOf))).toBe(false);
});

test('any of none is met by nothing', () => {
  expect(meets(bits, anyOf([]))).toBe(false);
});

test.each(ids)('an expression is for its own concepts alone: %s', (id) => {
  expect(isFor(expressionOf('concept-7|concept-39|concept-71'), conceptNumber(id))).toBe(/-(?:7|39|71)$/.test(id));
});
