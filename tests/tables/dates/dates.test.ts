// Every row of the tables of dates: the spans between the brackets and their intervals, and nothing else.
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/engine/dates/read.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import { interval } from '../suites/read.ts';
import { ARABIC_DATES } from './arabic.ts';
import { ARABIC_DESKS } from './arabic-desks.ts';
import { ARABIC_REPORTING } from './arabic-reporting.ts';
import { ENGLISH_DATES } from './english.ts';
import { ENGLISH_REPORTING } from './english-reporting.ts';

describe.each([...ARABIC_DATES, ...ARABIC_REPORTING, ...ARABIC_DESKS, ...ENGLISH_DATES, ...ENGLISH_REPORTING])(
  '$what',
  ({ published, rows }) => {
    it.each(rows)('%s', (marked, ...intervals) => {
      const text = marked.replaceAll(/[[\]]/gu, '');
      const tokens = tokenise(text);
      const found = readDates(tokens, { published, sentences: splitSentences(tokens) });
      const spans = [...marked.matchAll(/\[([^\]]*)\]/gu)].map((match) => match[1]);
      expect(found.map((one) => text.slice(one.start, one.end))).toEqual(spans);
      expect(found.map((one) => (one.date ? `${one.date.from}..${one.date.to}` : '?'))).toEqual(
        intervals.map((value) => (value === '?' ? '?' : interval(value).join('..'))),
      );
    });
  },
);
