// All that the reader of figures needs to know of English.
import type { NumberLanguage } from '../numbers.ts';
import { ENGLISH_BOUNDS_AFTER, ENGLISH_BOUNDS_BEFORE } from './bounds.ts';
import { ENGLISH_COUNT_NOUNS } from './count-nouns.ts';
import {
  CHANGES,
  COUNT_HEADS,
  FUNCTION_WORDS,
  FURNITURE,
  KINDS,
  LABELS,
  NOT_ONE,
  READING_HEADS,
  READINGS,
  REFERENCES,
  VERSUS,
} from './not-counts.ts';
import { ENGLISH_NUMBER_WORDS } from './number-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const CURRENCIES: Readonly<Record<string, number>> = {
  'dollar dollars usd euro euros eur pound pounds sterling gbp dinar dinars iqd rial rials riyal riyals sar lira liras yen jpy yuan cny ruble rubles rouble roubles shekel shekels ils dirham dirhams aed bucks': 1,
  'cent cents c pence penny': 0.01,
  'nickel nickels': 0.05,
  'dime dimes': 0.1,
  grand: 1000,
};

export const englishNumbers: NumberLanguage = {
  script: 'latin',
  wordOf: (form) => ENGLISH_NUMBER_WORDS.get(form) ?? null,
  unitsFirst: false,
  and: set('and'),
  or: set('or'),
  to: set('to through'),
  of: set('of'),
  clitics: new Set(),
  boundsBefore: ENGLISH_BOUNDS_BEFORE,
  boundHeads: (head) => [head],
  boundsAfter: ENGLISH_BOUNDS_AFTER,
  percent: ['%', 'percent', 'per cent', 'pct', 'percentage point', 'percentage points'],
  currencies: new Map(Object.entries(CURRENCIES).flatMap(([words, worth]) => words.split(' ').map((word) => [word, worth]))),
  suffixes: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['mn', 1e6],
    ['mln', 1e6],
    ['b', 1e9],
    ['bn', 1e9],
    ['bln', 1e9],
    ['t', 1e12],
    ['tn', 1e12],
    ['trn', 1e12],
  ]),
  ordinalSuffixes: set('st nd rd th'),
  countNouns: ENGLISH_COUNT_NOUNS,
  hedgingVerbs: new Map(),
  verbPrepositions: new Set(),
  besideVerb: new Set(),
  relatives: new Set(),
  negations: new Set(),
  noLonger: new Set(),
  measures: set(
    'mile miles kilometer kilometers kilometre kilometres km meter meters metre metres foot feet inch inches ton tons tonne tonnes acre acres hectare hectares percent point points second seconds hour hours minute minutes',
  ),
  calibres: new Set(),
  outOf: ['in', 'out of', 'in every', 'out of every'],
  point: set('point'),
  determiners: set('the its their his her our all those these that this what'),
  notShares: set('other latter final last'),
  labels: set(LABELS),
  lineLabels: new Set(),
  channels: new Set(),
  furniture: set(FURNITURE),
  readings: set(READINGS),
  readingHeads: set(READING_HEADS),
  ageHeads: set('aged age'),
  years: set('year years'),
  ago: set('ago'),
  clockUnits: set('minute minutes mins hour hours hrs second seconds secs'),
  notOne: set(NOT_ONE),
  versus: set(VERSUS),
  changes: set(CHANGES),
  countHeads: set(COUNT_HEADS),
  functionWords: set(FUNCTION_WORDS),
  kinds: set(KINDS),
  references: set(REFERENCES),
};
