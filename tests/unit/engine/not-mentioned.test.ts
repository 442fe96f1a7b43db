// What a page leaves out of the references: only what its author could have known.
import { expect, test } from 'vitest';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';

const TEXT = 'About 2,500 US soldiers are in Iraq, where the international coalition has been fighting ISIS since 2014.';

const notMentioned = (date: string | null): readonly string[] =>
  analyse({ text: TEXT, published: { date, basis: date === null ? 'unknown' : 'given' } }, bundledCorpus(), { anyway: true }).notMentioned;

test('a page cannot leave out what happened, or was first told, after its day', () => {
  const ids = notMentioned('2023-10-30');
  expect(ids).toContain('hmc-announced');
  expect(ids).toContain('us-invasion');
  expect(ids).not.toContain('security-dialogue-washington');
  expect(ids).not.toContain('talks-resumed');
  expect(ids).not.toContain('troops-us-syria');
  expect(ids).not.toContain('isis-still-threat');
});

test('what the references told by its day is left out, what they told later is not', () => {
  const ids = notMentioned('2024-02-20');
  expect(ids).toContain('troops-us-syria');
  expect(ids).toContain('isis-still-threat');
  expect(ids).not.toContain('security-dialogue-washington');
});

test('a page after the last reference, or of no known day, may leave out everything that it does not tell', () => {
  const all = notMentioned(null);
  expect(all.length).toBeGreaterThan(40);
  expect(notMentioned('2025-06-01')).toEqual(all);
});

test('what a claim is compared with is never left out', () => {
  for (const date of ['2024-02-20', '2025-06-01']) expect(notMentioned(date)).not.toContain('troops-us-iraq');
});
