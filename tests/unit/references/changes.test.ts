// The same address read again: what changed is found, all of it and nothing else.
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/claims/saved.ts';
import { changesBetween } from '../../../src/references/changes.ts';
import { ARABIC, ENGLISH, edited, PAGE, reportOf } from './articles.ts';

/** Other letters and marks for the same words. */
const ORTHOGRAPHY: readonly (readonly [string, (text: string) => string])[] = [
  ['Arabic-Indic digits', (text) => text.replaceAll(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))],
  ['other marks and blanks', (text) => text.replaceAll('.', ' .').replaceAll(' ', '  ')],
  ['joiners and tatweel, capitals', (text) => text.replaceAll('ال', 'الـ').replaceAll('the', 'The')],
];

type Edit = readonly [string, string];

const changes = (before: string, after: string): readonly Change[] => changesBetween(version(before), version(after));
const version = (text: string) => ({ text, findings: reportOf({ ...PAGE, text }).claims });
const seen = (found: readonly Change[]) => found.map(({ kind, before, after }) => [kind, before, after]);

const ENGLISH_FIGURES: readonly Edit[] = [
  ['January 27, 2024', 'January 29, 2024'],
  ['2,500', '2,700'],
  ['900', '600'],
  ['150', '170'],
  ['86', '87'],
];
const ENGLISH_SENTENCES: readonly Edit[] = [
  ['said that the talks would set a timetable for the end of the mission', 'said that no timetable had been agreed for the mission'],
  ['until the committee has finished its work', 'for as long as both governments want them there'],
];
const ARABIC_FIGURES: readonly Edit[] = [
  ['27 كانون الثاني 2024', '29 كانون الثاني 2024'],
  ['2500', '2700'],
  ['900', '600'],
  ['150', '170'],
  ['86', '87'],
];
const ARABIC_SENTENCES: readonly Edit[] = [
  ['ستضع جدولا زمنيا لإنهاء المهمة', 'لن تضع أي جدول زمني للمهمة في هذه المرحلة'],
  ['إلى أن تنهي اللجنة عملها', 'ما دامت الحكومتان تريدان ذلك'],
];

describe.each([
  ['English', ENGLISH, ENGLISH_FIGURES, ENGLISH_SENTENCES],
  ['Arabic', ARABIC, ARABIC_FIGURES, ARABIC_SENTENCES],
] as const)('%s', (_, text, figures, sentences) => {
  test('five figures and two sentences changed: all seven are found, no others', () => {
    const found = changes(text, edited(text, [...figures, ...sentences]));
    expect(found).toHaveLength(7);
    expect(found.filter(({ kind }) => kind === 'quantity' || kind === 'date')).toHaveLength(5);
    for (const [from, to] of figures)
      expect(found.filter(({ before, after }) => before?.includes(digits(from)) && after?.includes(digits(to)))).toHaveLength(1);
    for (const [from, to] of sentences)
      expect(found.filter(({ before, after }) => before?.includes(from) && after?.includes(to))).toHaveLength(1);
  });

  test.each(figures)('%s changed alone is one change', (from, to) => {
    expect(changes(text, edited(text, [[from, to]]))).toHaveLength(1);
  });

  test('nothing changed is no change', () => {
    expect(changes(text, text)).toEqual([]);
  });

  test.each(ORTHOGRAPHY)('%s is no change', (_name, respell) => {
    expect(respell(text)).not.toBe(text);
    expect(seen(changes(text, respell(text)))).toEqual([]);
  });

  test('a sentence taken away, and one added, are one change each', () => {
    const lines = text.split('\n');
    const without = [...lines.slice(0, 4), ...lines.slice(5)].join('\n');
    expect(seen(changes(text, without)).map(([, before, after]) => [before, after])).toEqual([[lines[4], null]]);
    expect(seen(changes(without, text)).map(([, before, after]) => [before, after])).toEqual([[null, lines[4]]]);
  });

  test('a sentence that moved is no change', () => {
    const lines = text.split('\n');
    const [moved = '', ...rest] = lines.slice(2);
    expect(seen(changes(text, [...lines.slice(0, 2), ...rest, moved].join('\n')))).toEqual([]);
  });
});

/** Of a date, what changes in it. */
const digits = (words: string): string =>
  /\d+/.exec(words.replaceAll(',', ''))?.[0].replace(/^(\d)(\d{3})$/, words.includes(',') ? '$1,$2' : '$1$2') ?? words;

test('another way to write the same value is other wording, not another figure', () => {
  const found = changes(ENGLISH, edited(ENGLISH, [['about 2,500', 'about two thousand five hundred']]));
  expect(found.map(({ kind }) => kind)).toEqual(['wording']);
});

test('the words around a change are the texts’ own', () => {
  const [change] = changes(ENGLISH, edited(ENGLISH, [['900', '600']]));
  expect(change?.words.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'reference', text: '900 ' },
    { kind: 'page', text: '600 ' },
  ]);
  expect(
    change?.words
      .filter(({ kind }) => kind !== 'reference')
      .map(({ text }) => text)
      .join(''),
  ).toBe('There are about 2,500 US troops in Iraq and some 600 US troops in Syria.');
});
