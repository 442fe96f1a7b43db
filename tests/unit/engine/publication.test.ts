// A row a case: the head of a text and the day of publication that it states, or null.
import { describe, expect, it } from 'vitest';
import { dayIn, publishedFromText } from '../../../src/engine/publication/read.ts';
import { quickest } from '../../growth.ts';

const STORY = 'قال متحدث إن الوفدين ناقشا جدول العمل خلال جلسة استمرت ثلاث ساعات في مقر الوزارة.';
const ENGLISH_STORY = 'A spokesman said the two delegations went through the agenda in a session of three hours at the ministry.';

const STATED: Record<string, readonly string[]> = {
  '2024-01-28': [
    `وفدان في بغداد\n\nالأحد، 28 يناير 2024 05:40 م\n\n${STORY}`,
    `وفدان في بغداد\n28 كانون الثاني/يناير 2024\n${STORY}`,
    `وفدان في بغداد\n٢٨ كانون الثاني (يناير) ٢٠٢٤\n${STORY}`,
    `وفدان في بغداد\nكتب المحرر السياسي - 28 كانون الثاني 2024\n${STORY}`,
    `وفدان في بغداد\nنشر في: 2024/01/28\n${STORY}`,
    `وفدان في بغداد\n28/1/2024\n${STORY}`,
    `وفدان في بغداد\nالأحد 16 رجب 1445 هـ - 28 يناير 2024 م\n${STORY}`,
    `وفدان في بغداد\nالمدى | 2024-01-28 | بغداد\n${STORY}`,
    `بغداد 28 يناير 2024 (وكالات) - ${STORY}`,
    `بغداد/ 28 كانون الثاني 2024: ${STORY}`,
    `Delegations meet\n10:19 28.01.2024 •\n${ENGLISH_STORY}`,
    `Delegations meet\nJanuary 28, 2024\n${ENGLISH_STORY}`,
    `Delegations meet\nBy Staff Reporter\nJan. 28, 2024, 5:40 p.m. ET\n${ENGLISH_STORY}`,
    `Delegations meet\n1-28-2024\n${ENGLISH_STORY}`,
    `Delegations meet\nBy Jane Roe | Sunday 28 January 2024\n${ENGLISH_STORY}`,
    `Delegations meet\nPublished 28th of January, 2024 · Updated 30 January 2024\n${ENGLISH_STORY}`,
    `Delegations meet\nLast updated: 28 January 2024\n${ENGLISH_STORY}`,
    `Delegations meet\nUpdated: 30 January 2024\nPublished: 28 January 2024\n${ENGLISH_STORY}`,
    ` date 2024-01-28 Some Agency/ ${ENGLISH_STORY}`,
    `BAGHDAD, Jan. 28, 2024 (SA) — ${ENGLISH_STORY}`,
    `Sunday 28 January 2024\nDelegations meet\n${ENGLISH_STORY}`,
    `28-Jan-2024\n${ENGLISH_STORY}`,
    `2 مارس، 2025 2:56 ص\nبحث\nالقائمة\nوفدان في بغداد\nالأحد 28 يناير 2024\n${STORY}`,
    `\u200f28\u00a0يناير \u202b2024\u202c\n${STORY}`,
  ],
};

const NOT_STATED: readonly string[] = [
  '',
  STORY,
  `21 مارس، 2025 2:56 ص\nSearch\nClose this search box.\n\nوفدان في بغداد\n${STORY}`,
  `اليوم الأحد 28 يناير 2024\nوفدان في بغداد\n${STORY}`,
  `Today is Sunday 28 January 2024\nDelegations meet\n${ENGLISH_STORY}`,
  `ماذا بعد 30 أيلول 2025\n${STORY}`,
  `What comes after 30 September 2025\n${ENGLISH_STORY}`,
  `Iraq war – 20 March 2003\n${ENGLISH_STORY}`,
  `Delegations meet\nOn 20 March 2003 the war began. ${ENGLISH_STORY}`,
  `في 20 مارس 2003 بدأت الحرب - ${STORY}`,
  `Delegations meet\nThe hall in Baghdad, 12 January 2024 (photo: ministry)\n${ENGLISH_STORY}`,
  `وفدان في بغداد\nصورة أرشيفية من الوزارة، 12 يناير 2024\n${STORY}`,
  `BAGHDAD, Sep. 07 (SA) – ${ENGLISH_STORY}`,
  `Delegations meet\n02/03/2024\n${ENGLISH_STORY}`,
  `Delegations meet\n30/02/2024\n${ENGLISH_STORY}`,
  `Delegations meet\n© 28 January 2024 Some Publisher\n${ENGLISH_STORY}`,
  `Delegations meet\nJanuary 2024\n${ENGLISH_STORY}`,
  `12 January 2024\nDelegations meet\n3 March 2024\n${ENGLISH_STORY}`,
  `${`${ENGLISH_STORY}\n`.repeat(12)}28 January 2024`,
];

describe('publishedFromText', () => {
  for (const [day, texts] of Object.entries(STATED)) {
    for (const text of texts) it(`reads ${day} in ${head(text)}`, () => expect(publishedFromText(text)).toBe(day));
  }
  for (const text of NOT_STATED) it(`finds no day in ${head(text)}`, () => expect(publishedFromText(text)).toBeNull());

  it('stays within the head of a text of any length', () => {
    const time = (copies: number): number => {
      const text = `${ENGLISH_STORY}\n`.repeat(copies);
      return quickest(() => publishedFromText(text));
    };
    // A thousand times the text, and a limit far below a thousand times the work.
    expect(time(100_000)).toBeLessThan(50 * Math.max(time(100), 1));
  });
});

describe('dayIn', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['2024-01-25T23:30:00+03:00', '2024-01-25'],
    ['2024-01-25 23:30:00', '2024-01-25'],
    ['Thu, 25 Jan 2024 10:00:00 GMT', '2024-01-25'],
    ['الخميس، 25 يناير 2024 - 12:09 م', '2024-01-25'],
    ['2024-13-45', null],
    ['2023-02-29', null],
    ['yesterday', null],
  ];
  for (const [text, day] of rows) it(`reads ${day} in ${text}`, () => expect(dayIn(text)).toBe(day));
});

const head = (text: string): string => JSON.stringify(text.slice(0, 60));
