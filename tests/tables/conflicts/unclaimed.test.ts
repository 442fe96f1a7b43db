// What nobody claims conflicts with nothing.
import { expect, it } from 'vitest';
import { conflictsOf } from './conflicts-of.ts';
import { UNCLAIMED_FIGURES } from './unclaimed.ts';
import { UNCLAIMED_POSITIONS } from './unclaimed-positions.ts';

it.each([...UNCLAIMED_FIGURES, ...UNCLAIMED_POSITIONS])('%s', (text) => expect(conflictsOf(text, '2024-03-01')).toEqual([]));
