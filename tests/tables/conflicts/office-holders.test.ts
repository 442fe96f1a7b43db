// A position is of the side that the references quote only where its own officer takes it.
import { describe, expect, it } from 'vitest';
import { conflictsOf } from './conflicts-of.ts';
import { OTHER_HOLDERS, OWN_HOLDERS } from './office-holders.ts';

const PUBLISHED = '2024-02-20';

describe('another holder of the office', () => {
  it.each(OTHER_HOLDERS)('%s', (text) => expect(conflictsOf(text, PUBLISHED, 'statement')).toEqual([]));
});

describe('its holder', () => {
  it.each(OWN_HOLDERS)('%s', (text) => expect(conflictsOf(text, PUBLISHED, 'statement')).toHaveLength(1));
});
