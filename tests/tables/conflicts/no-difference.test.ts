// Sentences that only seem to differ from the references, of every kind of claim, beside some that do.
import { describe, expect, it } from 'vitest';
import { conflictsOf } from './conflicts-of.ts';
import { A_DIFFERENCE, NO_DIFFERENCE } from './no-difference.ts';
import { DAILY, DAILY_DIFFERENCES, DAILY_DIFFERENCES_OF_FEBRUARY } from './no-difference-daily.ts';
import { MORE_OTHERS, OTHERS } from './no-difference-others.ts';
import { MORE_PRESS, PRESS } from './no-difference-press.ts';

describe.each([
  ...Object.entries(NO_DIFFERENCE),
  ...Object.entries(OTHERS),
  ...Object.entries(MORE_OTHERS),
  ...Object.entries(PRESS),
  ...Object.entries(MORE_PRESS),
  ...Object.entries(DAILY),
])('no difference, %s', (date, texts) => {
  it.each(texts)('%s', (text) => expect(conflictsOf(text, date)).toEqual([]));
});

describe.each(Object.entries(A_DIFFERENCE))('a difference, %s', (date, texts) => {
  it.each(texts)('%s', (text) => expect(conflictsOf(text, date)).not.toEqual([]));
});

it.each(DAILY_DIFFERENCES)('a difference, %s', (text) => expect(conflictsOf(text, '2024-03-05')).not.toEqual([]));

it.each(DAILY_DIFFERENCES_OF_FEBRUARY)('a difference, %s', (text) => expect(conflictsOf(text, '2024-02-01')).not.toEqual([]));
