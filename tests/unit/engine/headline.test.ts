// A headline's figure against the body's.
import { describe, expect, it } from 'vitest';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';

const ROWS: readonly [title: string, body: string, contradicted: readonly string[]][] = [
  [
    'US keeps 3,500 troops in Iraq',
    'The United States has about 2,500 troops in Iraq, an official said.',
    ['3,500 troops', 'about 2,500 troops'],
  ],
  ['US attacked 100 times in Iraq and Syria', 'US forces in Iraq and Syria have been attacked at least 102 times, an official said.', []],
  [
    'US attacked 100 times in Iraq and Syria',
    'US forces in Iraq and Syria have been attacked 142 times, an official said.',
    ['100 times', '142 times'],
  ],
  ['US keeps 2,500 troops in Iraq', 'The United States has about 2,500 troops in Iraq, an official said.', []],
  ['US keeps 3,500 troops in Iraq', 'The United States had 2,500 troops in Iraq in 2021, an official said.', []],
  ['US keeps 3,500 troops in Iraq', 'The United States has about 900 troops in Syria, an official said.', []],
  ['1900 جندي أميركي في العراق', 'يوجد نحو 2500 جندي أميركي في العراق، بحسب مسؤول.', ['1900 جندي', 'نحو 2500 جندي']],
  ['2500 جندي أميركي في العراق', 'يوجد نحو 2500 جندي أميركي في العراق، بحسب مسؤول.', []],
];

describe('the headline is checked against the body', () => {
  it.each(ROWS)('%s / %s', (title, body, contradicted) => {
    const text = `${title}\n\n${body}`;
    const { claims } = analyse({ text, published: { date: '2024-02-10', basis: 'given' } }, bundledCorpus(), { anyway: true });
    const found = claims.filter(({ reasons }) => reasons.includes('self-contradiction')).map(({ quote }) => quote);
    expect(found).toEqual(contradicted);
  });
});
