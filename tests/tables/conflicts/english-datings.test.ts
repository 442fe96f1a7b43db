// A date conflicts where its clause says that the event was on it, and nowhere else: grammar row by row.
import { describe, expect, it } from 'vitest';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { NEIGHBOURS, OWN_DATES } from './english-datings.ts';

const LEAD =
  'Iraq and the United States talk about the future of the international coalition\n\nOfficials discuss the American presence.\n\n';

const conflictsOf = (text: string, published: string): readonly string[] =>
  analyse({ text: LEAD + text, published: { date: published, basis: 'given' } }, bundledCorpus(), { anyway: true })
    .claims.filter(({ kind, verdict }) => kind === 'date' && verdict === 'conflicts')
    .map(({ quote }) => quote);

describe.each(Object.entries(OWN_DATES))('the event’s own date, %s', (published, texts) => {
  it.each(texts)('%s', (text) => expect(conflictsOf(text, published)).toHaveLength(1));
});

describe.each(Object.keys(OWN_DATES))('neighbours, %s', (published) => {
  it.each(NEIGHBOURS)('%s', (text) => expect(conflictsOf(text, published)).toEqual([]));
});
