// The English tables of dates put together.
import { type Certainty, DATE_PARTS, type DateLanguage, type DateSense, type DateUnit, type DateWord, LINK_ROLES } from '../dates.ts';
import {
  ENGLISH_AFTER_DAY,
  ENGLISH_COUNTED,
  ENGLISH_DAY_BREAKERS,
  ENGLISH_DAY_SHIFTS,
  ENGLISH_FUTURE,
  ENGLISH_LINKS,
  ENGLISH_NAMESAKES,
  ENGLISH_PAPERS,
  ENGLISH_PARTS,
  ENGLISH_PAST,
  ENGLISH_PLANS,
  ENGLISH_SAYINGS,
  ENGLISH_SEASONS,
  ENGLISH_SEQUELS,
  ENGLISH_SHIFTS,
  ENGLISH_SUBORDINATORS,
  ENGLISH_UNITS,
  ENGLISH_YEAR_NOUNS,
} from './date-words.ts';
import { ENGLISH_CARDINALS, ENGLISH_ORDINALS } from './day-ordinals.ts';
import { ENGLISH_HIJRI_MONTHS, ENGLISH_MONTH_CERTAINTY, ENGLISH_MONTHS } from './months.ts';
import { slipsOf } from './slips.ts';
import { ENGLISH_WEEKDAYS } from './weekdays.ts';

/** A name and, of one that is nothing else, its slips. */
const withSlips = (name: string, certainty: Certainty): readonly string[] => (certainty === 'sure' ? [name, ...slipsOf(name)] : [name]);

const UNITS: readonly DateUnit[] = ['day', 'day-part', 'week', 'weekend', 'month', 'quarter', 'half', 'year'];

const words = new Map<string, DateWord>();

function add(form: string, sense: DateSense): void {
  if (!words.has(form)) words.set(form, { sense, joined: false, linked: false });
}

ENGLISH_MONTHS.forEach((names, month) => {
  for (const name of names) {
    const certainty = ENGLISH_MONTH_CERTAINTY[name] ?? 'weak';
    for (const form of withSlips(name, certainty)) add(form, { kind: 'month', month: month + 1, calendar: 'gregorian', certainty });
  }
});
for (const [name, month] of Object.entries(ENGLISH_HIJRI_MONTHS)) add(name, { kind: 'month', month, calendar: 'hijri', certainty: 'weak' });
ENGLISH_WEEKDAYS.forEach((names, weekday) => {
  for (const [name, certainty] of Object.entries(names))
    for (const form of withSlips(name, certainty)) add(form, { kind: 'weekday', weekday, certainty });
});
for (const [form, offset] of Object.entries(ENGLISH_DAY_SHIFTS)) add(form, { kind: 'day-shift', offset, weak: false });
for (const { by, textual, words: forms } of ENGLISH_SHIFTS) for (const form of forms) add(form, { kind: 'shift', by, textual });
for (const unit of UNITS) {
  for (const form of ENGLISH_UNITS[unit].one) add(form, { kind: 'unit', unit, count: 1, definite: false });
  for (const form of ENGLISH_UNITS[unit].many) add(form, { kind: 'unit', unit, count: 0, definite: false });
}
for (const part of DATE_PARTS) {
  for (const form of ENGLISH_PARTS[part]) add(form, { kind: 'part', part, weak: false });
}
ENGLISH_SEASONS.forEach((names, season) => {
  for (const name of names) add(name, { kind: 'season', season, certainty: 'weak' });
});
for (const role of LINK_ROLES) {
  for (const form of ENGLISH_LINKS[role]) add(form, { kind: 'link', role });
}
add('ago', { kind: 'ago' });
add('later', { kind: 'later' });
add('earlier', { kind: 'earlier' });
add('the', { kind: 'filler' });
add('anniversary', { kind: 'anniversary' });
ENGLISH_ORDINALS.forEach((form, n) => {
  add(form, { kind: 'ordinal', n: n + 1 });
});
add('thirtieth', { kind: 'ordinal', n: 30 });
ENGLISH_CARDINALS.forEach((form, n) => {
  add(form, { kind: 'cardinal', n: n + 1 });
});
add('thirty', { kind: 'cardinal', n: 30 });
add('a', { kind: 'cardinal', n: 1 });
add('an', { kind: 'cardinal', n: 1 });
add('ad', { kind: 'era', calendar: 'gregorian' });
add('ce', { kind: 'era', calendar: 'gregorian' });
add('ah', { kind: 'era', calendar: 'hijri' });

/** Regular past forms; "need", "exceed" and their like are too few to matter. */
const tenseOf = (word: string): 'past' | null => (word.length > 4 && word.endsWith('ed') ? 'past' : null);

export const ENGLISH_DATES: DateLanguage = {
  words,
  past: new Set(ENGLISH_PAST),
  future: new Set(ENGLISH_FUTURE),
  sequels: new Set(ENGLISH_SEQUELS),
  plans: new Set(ENGLISH_PLANS),
  sayings: new Set(ENGLISH_SAYINGS),
  those: new Set(['that', 'those']),
  mentions: new Set(['that', 'those', 'it', 'this']),
  onwards: new Set(['on']),
  tenseOf,
  subordinators: new Set(ENGLISH_SUBORDINATORS),
  pastNegations: new Set(['did', "didn't", "wasn't", "weren't", 'didn', 'didnt', 'wasn', 'weren']),
  counted: new Set(ENGLISH_COUNTED),
  yearNouns: new Set(ENGLISH_YEAR_NOUNS),
  namesakes: new Set(ENGLISH_NAMESAKES),
  papers: new Set(ENGLISH_PAPERS),
  generalHeads: new Set(),
  dayBreakers: new Set(ENGLISH_DAY_BREAKERS),
  afterDay: new Set(ENGLISH_AFTER_DAY),
  dayFirst: false,
};
