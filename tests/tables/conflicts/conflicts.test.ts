// Every row is a test of its own: what conflicts is named, and nothing else does.
import { describe, expect, it } from 'vitest';
import { claimsOf } from './conflicts-of.ts';
import { NAMED_EVENTS } from './named-events.ts';
import { NAMED_FIGURES } from './named-figures.ts';
import { CONFLICTS } from './rows.ts';
import { TOLD_OF_ANOTHER_TIME, TOLD_OF_THEN } from './told-later.ts';
import { TRANSCRIPTS } from './transcripts.ts';

it.each([...CONFLICTS, ...NAMED_EVENTS, ...NAMED_FIGURES, ...TRANSCRIPTS])('$text', ({ text, published, conflicts }) => {
  const claims = claimsOf(text, published);
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.filter(({ verdict }) => verdict === 'conflicts').map(({ quote }) => quote)).toEqual(conflicts);
});

describe.each([
  ['of then', TOLD_OF_THEN, 1],
  ['of another time', TOLD_OF_ANOTHER_TIME, 0],
] as const)('told later, %s', (_, told, count) => {
  it.each(told)('%s: %s', (published, text) => {
    expect(claimsOf(text, published).filter(({ verdict }) => verdict === 'conflicts')).toHaveLength(count);
  });
});
