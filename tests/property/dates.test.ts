// Properties of the reader of dates: calendars agree with the platform's, what is written is read back, any text is read in order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, dayNumber, dayNumberOf, isoOf, weekdayOf } from '../../src/engine/dates/calendar.ts';
import { hijriDayNumber } from '../../src/engine/dates/hijri.ts';
import { readDates } from '../../src/engine/dates/read.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { cases } from './cases.ts';

const PUBLISHED = '2024-07-22';
const DAY_MS = 86_400_000;
/** 1950 to 2049. */
const dayNumbers = fc.integer({ min: -7305, max: 29_219 });

function read(text: string, published: string | null = PUBLISHED) {
  const tokens = tokenise(text);
  return readDates(tokens, { published, sentences: splitSentences(tokens) });
}

const EASTERN = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];
const WESTERN = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'];
const ENGLISH = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ARABIC_WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
const easternDigits = (text: string): string => text.replaceAll(/\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit)));

/** Every way to write one day. */
function spellings(n: number): string[] {
  const { year, month, day } = calendarDay(n);
  const [east = '', west = '', english = ''] = [EASTERN[month - 1], WESTERN[month - 1], ENGLISH[month - 1]];
  const weekday = weekdayOf(n);
  const suffix = ['th', 'st', 'nd', 'rd'][day % 10 > 3 || Math.floor(day / 10) === 1 ? 0 : day % 10];
  return [
    `${day} ${east} ${year}`,
    `${day} ${west}/${east} ${year}`,
    `${day} ${east} (${west}) من عام ${year}`,
    easternDigits(`${day} ${west} ${year}`),
    `${ARABIC_WEEKDAYS[weekday]} ${day} ${east} ${year}`,
    `${ARABIC_WEEKDAYS[weekday]}، ${day} ${west}، ${year}`,
    `${english} ${day}, ${year}`,
    `${day} ${english} ${year}`,
    `the ${day}${suffix} of ${english} ${year}`.slice(4),
    `${WEEKDAYS[weekday]}, ${english} ${day}${suffix}, ${year}`,
    isoOf(n),
  ];
}

describe('calendars', () => {
  it('days and day numbers are one to one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (n) => {
        const { year, month, day } = calendarDay(n);
        expect(dayNumber(year, month, day)).toBe(n);
        if (year > 0) expect(dayNumberOf(isoOf(n))).toBe(n);
        const date = new Date(n * DAY_MS);
        expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        expect(weekdayOf(n)).toBe(date.getUTCDay());
      }),
    );
  });

  it('months outside the year are carried into the next and the one before', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: -30, max: 40 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          expect(dayNumber(year, month, day)).toBe(Date.UTC(year, month - 1, day) / DAY_MS);
        },
      ),
    );
  });

  it('the Islamic calendar is that of ICU', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const part = (n: number, type: string): number =>
      Number.parseInt(format.formatToParts(new Date(n * DAY_MS)).find((one) => one.type === type)?.value ?? '', 10);
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1980, 1, 1), max: dayNumber(2070, 1, 1) }), (n) => {
        expect(hijriDayNumber(part(n, 'year'), part(n, 'month'), part(n, 'day'))).toBe(n);
      }),
    );
  });

  it('outside its table the Islamic calendar goes on without a gap of more than a day', () => {
    for (const year of [1399, 1501]) {
      const length = hijriDayNumber(year + 1, 1, 1) - hijriDayNumber(year, 1, 1);
      expect(length).toBeGreaterThanOrEqual(352);
      expect(length).toBeLessThanOrEqual(357);
    }
  });
});

describe('reading', () => {
  it('what is written is read back, whatever the day of publication', () => {
    fc.assert(
      fc.property(dayNumbers, dayNumbers, (n, published) => {
        for (const text of spellings(n)) {
          const found = read(text, isoOf(published));
          expect(found.map((one) => [text.slice(one.start, one.end), one.date?.from, one.date?.to, one.relative])).toEqual([
            [text, isoOf(n), isoOf(n), false],
          ]);
        }
      }),
    );
  });

  it('a day without its year lies within a year of publication, and needs it', () => {
    fc.assert(
      fc.property(dayNumbers, dayNumbers, (n, published) => {
        const { month, day } = calendarDay(n);
        fc.pre(!(month === 2 && day === 29) && !(month === 10 && day === 7));
        for (const text of [`on ${ENGLISH[month - 1]} ${day}`, `في ${day} ${EASTERN[month - 1]}`]) {
          const [only] = read(text, isoOf(published));
          expect(only?.date?.from.slice(5)).toBe(isoOf(n).slice(5));
          expect(Math.abs(dayNumberOf(only?.date?.from ?? '1000-01-01') - published)).toBeLessThanOrEqual(366);
          expect(read(text, null)).toMatchObject([{ date: null, relative: true }]);
        }
      }),
    );
  });

  it('any text: in order, within it, never overlapping, every interval forwards', () => {
    const pieces = fc.constantFrom(
      ...'في من إلى و بين قبل بعد منذ عام العام سنة شهر يوم اليوم أمس غد أول آخر الماضي المقبل هذا نهاية منتصف كانون الثاني آذار / ( ) ، - . ، 12 2024 31/1 ١٤٤٥ هـ صيف الأسبوع الثلاثاء والأربعاء بعدها بيومين'.split(
        ' ',
      ),
      ...'in on the of to and between before after last next this May March Sept. 3rd 22 2024 2003 year week day end mid early Monday yesterday ago two first half , - / ( ) \n . summer later following'.split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' ')),
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(PUBLISHED, null), (text, published) => {
        let end = 0;
        for (const one of read(text, published)) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.end).toBeLessThanOrEqual(text.length);
          if (one.date) expect(one.date.from <= one.date.to).toBe(true);
          if (one.date === null) expect(one.relative && published === null).toBe(published === null);
          end = one.end;
        }
      }),
      cases(2000),
    );
  });
});
