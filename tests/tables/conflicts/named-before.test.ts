// What the sentence before gives a figure is stated; what it does not give is not.
import { describe, expect, it } from 'vitest';
import { conflictsOf } from './conflicts-of.ts';
import { AT_ANOTHER_TIME, AT_THAT_TIME, NAMED_BEFORE, NOT_NAMED_BEFORE } from './named-before.ts';

describe.each([
  ['the day', '2024-01-28', NAMED_BEFORE, NOT_NAMED_BEFORE],
  ['long after', '2025-10-01', AT_THAT_TIME, AT_ANOTHER_TIME],
] as const)('a figure of %s, told by the sentence before', (_, published, told, others) => {
  it.each(told)('%s', (text) => expect(conflictsOf(text, published, 'quantity')).toHaveLength(1));
  it.each(others)('%s', (text) => expect(conflictsOf(text, published, 'quantity')).toEqual([]));
});
