// A date, a figure or a position conflicts where its clause says what it is of, or whose, and nowhere else: English grammar row by row.
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import { BACKGROUND } from './background.ts';
import { conflictsOf as conflictsUnder } from './conflicts-of.ts';
import { NOT_OPPOSED_BY_AGENCIES, OPPOSED_BY_AGENCIES } from './english-agencies.ts';
import { NOT_OPPOSED_BY_ANSWER, OPPOSED_BY_ANSWER } from './english-answers.ts';
import { NEIGHBOURS, OWN_DATES } from './english-datings.ts';
import { OTHER_FIGURES, OWN_FIGURES } from './english-figures.ts';
import { OTHER_FORCES, OWN_FORCES } from './english-forces.ts';
import { NOT_OPPOSED, OPPOSED } from './english-positions.ts';
import { NOT_OPPOSED_BY_WHOM, OPPOSED_BY_WHOM } from './english-speakers.ts';
import { NOT_OPPOSED_IN_OTHER_WORDS, OPPOSED_IN_OTHER_WORDS } from './english-wordings.ts';

const LEAD = 'Iraq and the United States talk about the future of the international coalition\n\nOfficials discuss the American presence.';

const conflictsOf = (text: string, published: string, kind: Claim['kind'] = 'date'): readonly string[] =>
  conflictsUnder(text, published, kind, LEAD);

describe.each(Object.entries(OWN_DATES))('the event’s own date, %s', (published, texts) => {
  it.each(texts)('%s', (text) => expect(conflictsOf(text, published)).toHaveLength(1));
});

describe.each(Object.keys(OWN_DATES))('neighbours, %s', (published) => {
  it.each(NEIGHBOURS)('%s', (text) => expect(conflictsOf(text, published)).toEqual([]));
});

const IN_FEBRUARY = '2024-02-02';

describe('the same thing counted otherwise', () => {
  it.each([...OWN_FIGURES, ...OWN_FORCES])('%s', (text) => expect(conflictsOf(text, IN_FEBRUARY, 'quantity')).toHaveLength(1));
});

describe('other things counted', () => {
  it.each([...OTHER_FIGURES, ...OTHER_FORCES])('%s', (text) => expect(conflictsOf(text, IN_FEBRUARY, 'quantity')).toEqual([]));
});

describe('the opposite of what their side said', () => {
  it.each([...OPPOSED, ...OPPOSED_BY_WHOM, ...OPPOSED_BY_ANSWER, ...OPPOSED_IN_OTHER_WORDS, ...OPPOSED_BY_AGENCIES])('%s', (text) =>
    expect(conflictsOf(text, '2024-02-05', 'statement').length).toBeGreaterThan(0),
  );
});

describe('positions that oppose nobody', () => {
  it.each([...NOT_OPPOSED, ...NOT_OPPOSED_BY_WHOM, ...NOT_OPPOSED_BY_ANSWER, ...NOT_OPPOSED_IN_OTHER_WORDS, ...NOT_OPPOSED_BY_AGENCIES])(
    '%s',
    (text) => expect(conflictsOf(text, '2024-02-05', 'statement')).toEqual([]),
  );
});

describe('background', () => {
  it.each(BACKGROUND)('%s: %s', (published, text) => {
    for (const kind of ['date', 'quantity', 'statement'] as const) expect(conflictsOf(text, published, kind)).toEqual([]);
  });
});
