// A date conflicts only when it is told as the event's own: each happening in each sentence about something else, and in its own.
import { describe, expect, it } from 'vitest';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';
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

const PUBLISHED = { date: '2024-07-01', basis: 'given' } as const;
const ENGLISH = 'Iraq and the United States talk about the international coalition.';
const ARABIC = 'المحادثات العراقية الأميركية بشأن التحالف الدولي';

const conflictsOf = (title: string, text: string): readonly string[] =>
  analyse({ text: `${title}\n\n${text}`, published: PUBLISHED }, bundledCorpus(), { anyway: true })
    .claims.filter(({ kind, verdict }) => kind === 'date' && verdict === 'conflicts')
    .map(({ quote }) => quote);

const rows = (happenings: readonly Happening[], tellings: readonly Telling[]): string[] =>
  happenings.flatMap((happening) => tellings.map((telling) => telling(...happening)));

describe('the date of something else', () => {
  it.each(rows(ENGLISH_HAPPENINGS, ENGLISH_OTHER_DATINGS))('%s', (text) => expect(conflictsOf(ENGLISH, text)).toEqual([]));
  it.each(rows(ARABIC_HAPPENINGS, ARABIC_OTHER_DATINGS))('%s', (text) => expect(conflictsOf(ARABIC, text)).toEqual([]));
});

describe('the event’s own date', () => {
  it.each(rows(ENGLISH_HAPPENINGS, ENGLISH_OWN_DATINGS))('%s', (text) => expect(conflictsOf(ENGLISH, text)).toHaveLength(1));
  it.each(rows(ARABIC_HAPPENINGS, ARABIC_OWN_DATINGS))('%s', (text) => expect(conflictsOf(ARABIC, text)).toHaveLength(1));
});
