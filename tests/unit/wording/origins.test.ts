// Origins are counted, not articles: three articles with one agency's report are one origin.
import { expect, test } from 'vitest';
import { originsOf } from '../../../src/wording/origins.ts';
import { ENGLISH_REPORT } from '../../ui-harness/sample-reports.ts';

test('each origin with its articles and the claims that rest on it, the most used first', () => {
  const fact = ENGLISH_REPORT.facts['troops-us-iraq'];
  if (fact?.kind !== 'quantity') throw new Error('the sample has changed');
  const mentions = fact.mentions.map((mention) => ({ ...mention, origin: 'reuters' }));
  const report = { ...ENGLISH_REPORT, facts: { ...ENGLISH_REPORT.facts, [fact.id]: { ...fact, mentions } } };
  const [troops] = report.claims;
  if (troops === undefined) throw new Error('the sample has changed');
  expect(originsOf({ ...report, claims: [troops] })).toEqual([{ id: 'reuters', documents: ['001', '003', '004'], claims: 1 }]);
  const counts = originsOf(ENGLISH_REPORT).map(({ claims }) => claims);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

test('a fact that the report does not carry counts for nothing', () => {
  expect(originsOf({ ...ENGLISH_REPORT, facts: {} })).toEqual([]);
});
