// An Arabic date, figure or position conflicts where its clause says what it is of, or whose, and nowhere else.
import { describe, expect, it } from 'vitest';
import { ARABIC_NOT_OPPOSED_BY_AGENCIES, ARABIC_OPPOSED_BY_AGENCIES } from './arabic-agencies.ts';
import { ARABIC_DATES_OF_OTHERS, ARABIC_OTHER_DATES } from './arabic-datings.ts';
import { ARABIC_OTHER_FIGURES, ARABIC_OWN_FIGURES } from './arabic-figures.ts';
import { ARABIC_NOT_OPPOSED, ARABIC_OPPOSED } from './arabic-positions.ts';
import { ARABIC_NOT_OPPOSED_BY_WHOM, ARABIC_OPPOSED_BY_WHOM } from './arabic-speakers.ts';
import { conflictsOf } from './conflicts-of.ts';

describe('the event’s own date', () => {
  it.each(ARABIC_OTHER_DATES)('%s', (text) => expect(conflictsOf(text, '2024-03-20', 'date')).toHaveLength(1));
});

describe('neighbours', () => {
  it.each(ARABIC_DATES_OF_OTHERS)('%s', (text) => expect(conflictsOf(text, '2024-07-01', 'date')).toEqual([]));
});

describe('the same thing counted otherwise', () => {
  it.each(ARABIC_OWN_FIGURES)('%s', (text) => expect(conflictsOf(text, '2024-02-05', 'quantity')).not.toEqual([]));
});

describe('other things counted', () => {
  it.each(ARABIC_OTHER_FIGURES)('%s', (text) => expect(conflictsOf(text, '2024-02-05', 'quantity')).toEqual([]));
});

describe('the opposite of what their side said', () => {
  it.each([...ARABIC_OPPOSED, ...ARABIC_OPPOSED_BY_WHOM, ...ARABIC_OPPOSED_BY_AGENCIES])('%s', (text) =>
    expect(conflictsOf(text, '2024-02-02', 'statement')).not.toEqual([]),
  );
});

describe('other positions, or others’', () => {
  it.each([...ARABIC_NOT_OPPOSED, ...ARABIC_NOT_OPPOSED_BY_WHOM, ...ARABIC_NOT_OPPOSED_BY_AGENCIES])('%s', (text) =>
    expect(conflictsOf(text, '2024-02-02', 'statement')).toEqual([]),
  );
});
