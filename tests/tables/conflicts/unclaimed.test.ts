// What nobody claims conflicts with nothing.
import { expect, it } from 'vitest';
import { conflictsOf } from './conflicts-of.ts';
import { CLAIMED_TEXTS, UNCLAIMED_FIGURES, UNCLAIMED_TEXTS } from './unclaimed.ts';
import { UNCLAIMED_POSITIONS } from './unclaimed-positions.ts';

it.each([...UNCLAIMED_FIGURES, ...UNCLAIMED_POSITIONS])('%s', (text) => expect(conflictsOf(text, '2024-03-01')).toEqual([]));

it.each(UNCLAIMED_TEXTS)('%s: %s', (title, text) => expect(conflictsOf(text, '2024-03-01', 'quantity', title)).toEqual([]));

it.each(CLAIMED_TEXTS)('%s: %s', (title, text) => expect(conflictsOf(text, '2024-03-01', 'quantity', title)).toHaveLength(1));
