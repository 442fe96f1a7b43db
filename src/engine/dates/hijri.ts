// The Islamic calendar: Umm al-Qura for the years that news speaks of, the tabular calendar for the others (a day off at most).
import { dayNumber } from './calendar.ts';

const FIRST_YEAR = 1400;
/** 1 Muharram 1400 was 1979-11-21 there. */
const FIRST_DAY = 3611;
/** Three hexadecimal digits a year; bit m - 1 is set where month m has 30 days. Taken from the tables of ICU. */
const LONG_MONTHS =
  'aa5a4b4979372b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aabd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d' +
  '2ba5b55aad55a9a92e26e55dada6d46a5b27a4d4ad56db5a754f49e92d26a563566b5baab92b2568ba9b55aada5b4da9b52a9a536276575af26d46a9' +
  '5552ad4bd9ba574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65d4a';
const DIGITS_OF_YEAR = 3;
const LAST_YEAR = FIRST_YEAR + LONG_MONTHS.length / DIGITS_OF_YEAR - 1;
const MONTHS = 12;
/** The day number of the tabular calendar's epoch less the constants of its formula. */
const TABULAR_EPOCH = dayNumber(1970, 1, 1) + 1_948_440 - 385 - 2_440_588;

const yearStarts: number[] = [];
let start = FIRST_DAY;
for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
  yearStarts.push(start);
  for (let month = 1; month <= MONTHS; month++) start += hijriMonthLength(year, month);
}

/** The day number of a day of the Islamic calendar. */
export function hijriDayNumber(year: number, month: number, day: number): number {
  const first = yearStarts[year - FIRST_YEAR];
  if (first === undefined) {
    return Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day + TABULAR_EPOCH;
  }
  let n = first;
  for (let m = 1; m < month; m++) n += hijriMonthLength(year, m);
  return n + day - 1;
}

export function hijriMonthLength(year: number, month: number): number {
  if (year < FIRST_YEAR || year > LAST_YEAR) return month % 2 === 1 ? 30 : 29;
  const at = (year - FIRST_YEAR) * DIGITS_OF_YEAR;
  const bits = Number.parseInt(LONG_MONTHS.slice(at, at + DIGITS_OF_YEAR), 16);
  return 29 + ((bits >> (month - 1)) & 1);
}
