// Month names and their abbreviations.
import type { Certainty } from '../dates.ts';

/** Row n holds the names of month n + 1. */
export const ENGLISH_MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'janurary', 'januray'],
  ['february', 'feb', 'febuary', 'feburary', 'febrary'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept', 'septmber', 'setpember'],
  ['october', 'oct', 'ocotber'],
  ['november', 'nov', 'novmber'],
  ['december', 'dec', 'decmber'],
];

/** Everyday words and first names among them; the abbreviations are `weak` unless said otherwise. */
export const ENGLISH_MONTH_CERTAINTY: Readonly<Record<string, Certainty>> = {
  january: 'sure',
  february: 'sure',
  march: 'weak',
  april: 'name',
  may: 'weak',
  june: 'name',
  july: 'sure',
  august: 'name',
  september: 'sure',
  october: 'sure',
  november: 'sure',
  december: 'sure',
  mar: 'short',
};

/** Hijri months that English writes as one word, by their number. */
export const ENGLISH_HIJRI_MONTHS: Readonly<Record<string, number>> = {
  muharram: 1,
  safar: 2,
  rajab: 7,
  shaban: 8,
  shaaban: 8,
  ramadan: 9,
  ramadhan: 9,
  shawwal: 10,
};
