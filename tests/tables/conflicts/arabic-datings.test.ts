// An Arabic date conflicts where its clause says that the event was on it, and nowhere else.
import { describe, expect, it } from 'vitest';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { ARABIC_DATES_OF_OTHERS, ARABIC_OTHER_DATES } from './arabic-datings.ts';

const LEAD = 'المحادثات العراقية الأميركية بشأن التحالف الدولي\n\n';

const conflictsOf = (text: string, published: string): readonly string[] =>
  analyse({ text: LEAD + text, published: { date: published, basis: 'given' } }, bundledCorpus(), { anyway: true })
    .claims.filter(({ kind, verdict }) => kind === 'date' && verdict === 'conflicts')
    .map(({ quote }) => quote);

describe('the event’s own date', () => {
  it.each(ARABIC_OTHER_DATES)('%s', (text) => expect(conflictsOf(text, '2024-03-20')).toHaveLength(1));
});

describe('neighbours', () => {
  it.each(ARABIC_DATES_OF_OTHERS)('%s', (text) => expect(conflictsOf(text, '2024-07-01')).toEqual([]));
});
