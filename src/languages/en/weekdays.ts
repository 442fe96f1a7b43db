// Weekday names, Sunday first; those that are words or names as well stand only beside a number.
import type { Certainty } from '../dates.ts';

export const ENGLISH_WEEKDAYS: readonly Readonly<Record<string, Certainty>>[] = [
  { sunday: 'sure', sun: 'short' },
  { monday: 'sure', mon: 'short' },
  { tuesday: 'sure', tues: 'sure', tue: 'short' },
  { wednesday: 'sure', wed: 'short' },
  { thursday: 'sure', thurs: 'sure', thur: 'sure', thu: 'short' },
  { friday: 'sure', fri: 'short' },
  { saturday: 'sure', sat: 'short' },
];
