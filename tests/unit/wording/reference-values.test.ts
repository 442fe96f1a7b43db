// What the references give for a fact: one value with all who give it.
import { expect, test } from 'vitest';
import type { DateFact, StatementFact } from '../../../src/claims/fact.ts';
import { referenceValues } from '../../../src/wording/reference-values.ts';

const DAYS = new Map([
  ['001', '2024-01-24'],
  ['002', '2024-01-25'],
  ['004', '2024-01-25'],
]);
const publishedOf = (id: string): string | null => DAYS.get(id) ?? null;
const statement = { ar: '…', en: '…' };
const day = (date: string) => ({ from: date, to: date, precision: 'day' as const });

test('mentions of one value are one row, the most documented first, documents and origins each once', () => {
  const fact: DateFact = {
    id: 'strikes',
    kind: 'date',
    event: 'strikes',
    statement,
    mentions: [
      { document: '004', origin: 'afp', speaker: null, date: day('2024-01-24') },
      { document: '002', origin: 'reuters', speaker: 'pentagon', date: day('2024-01-23') },
      { document: '001', origin: 'reuters', speaker: 'pentagon', date: day('2024-01-23') },
      { document: '001', origin: 'cnn', speaker: null, date: day('2024-01-23') },
    ],
  };
  expect(referenceValues(fact, publishedOf)).toEqual([
    {
      stated: { kind: 'date', date: day('2024-01-23') },
      documents: ['002', '001'],
      origins: ['reuters', 'cnn'],
      speakers: ['pentagon'],
      since: '2024-01-24',
    },
    {
      stated: { kind: 'date', date: day('2024-01-24') },
      documents: ['004'],
      origins: ['afp'],
      speakers: [],
      since: '2024-01-25',
    },
  ]);
});

test('the same position of two sides is two values; a document without a known day has no "since"', () => {
  const fact: StatementFact = {
    id: 'exit',
    kind: 'statement',
    proposition: 'exit',
    statement,
    mentions: [
      { document: 'mine', origin: 'x', speaker: null, stance: 'affirm', side: 'us' },
      { document: 'mine', origin: 'x', speaker: null, stance: 'affirm', side: 'iraq-government' },
    ],
  };
  expect(referenceValues(fact, publishedOf).map(({ stated, since }) => [stated, since])).toEqual([
    [{ kind: 'statement', stance: 'affirm', side: 'us' }, null],
    [{ kind: 'statement', stance: 'affirm', side: 'iraq-government' }, null],
  ]);
});
