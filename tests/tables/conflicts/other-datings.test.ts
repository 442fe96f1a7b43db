// A date conflicts only when it is told as the event's own: each happening in each sentence about something else, and in its own.
import { describe, expect, it } from 'vitest';
import { conflictsOf } from './conflicts-of.ts';
import {
  ARABIC_HAPPENINGS,
  ARABIC_OTHER_DATINGS,
  ARABIC_OWN_DATINGS,
  ENGLISH_HAPPENINGS,
  ENGLISH_OTHER_DATINGS,
  ENGLISH_OWN_DATINGS,
  type Happening,
  type Telling,
} from './other-datings.ts';

const PUBLISHED = '2024-07-01';

const rows = (happenings: readonly Happening[], tellings: readonly Telling[]): string[] =>
  happenings.flatMap((happening) => tellings.map((telling) => telling(...happening)));

describe('the date of something else', () => {
  it.each(rows(ENGLISH_HAPPENINGS, ENGLISH_OTHER_DATINGS))('%s', (text) => expect(conflictsOf(text, PUBLISHED, 'date')).toEqual([]));
  it.each(rows(ARABIC_HAPPENINGS, ARABIC_OTHER_DATINGS))('%s', (text) => expect(conflictsOf(text, PUBLISHED, 'date')).toEqual([]));
});

describe('the event’s own date', () => {
  it.each(rows(ENGLISH_HAPPENINGS, ENGLISH_OWN_DATINGS))('%s', (text) => expect(conflictsOf(text, PUBLISHED, 'date')).toHaveLength(1));
  it.each(rows(ARABIC_HAPPENINGS, ARABIC_OWN_DATINGS))('%s', (text) => expect(conflictsOf(text, PUBLISHED, 'date')).toHaveLength(1));
});
