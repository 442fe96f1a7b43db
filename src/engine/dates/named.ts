// Do the words name a month, a year or "last spring", or may another day of the kind be meant?
import type { Sentence } from '../../text/sentences.ts';
import type { DateExpression } from './read.ts';
import type { Spec } from './spec.ts';

export function isNamed(spec: Spec): boolean {
  switch (spec.kind) {
    case 'calendar':
      // "the 21st of last month"
      return spec.month > 0 || spec.year !== null || (spec.day > 0 && spec.monthShift?.textual === false);
    case 'part':
      return isNamed(spec.base);
    case 'nth':
      return isNamed(spec.within);
    case 'season':
      return spec.year !== null || spec.shift !== null;
    default:
      return false;
  }
}

/** "This morning, 23 July": the day beside it, with a comma at most between, is the same, and names it. Changes the list that it gives back. */
export function nameByNext(dates: DateExpression[]): DateExpression[] {
  for (let i = 1; i < dates.length; i++) {
    const date = dates[i - 1] as DateExpression;
    if (isNamedBehind(date, dates[i] as DateExpression)) dates[i - 1] = { ...date, isNamed: true };
  }
  return dates;
}

const isNamedBehind = (date: DateExpression, next: DateExpression): boolean =>
  !date.isNamed && next.isNamed && next.first - date.last <= 2 && date.date !== null && next.date?.from === date.date.from;

/** "On the 18th": a day alone, of the month that was spoken of. */
export const isDayOfMonthBefore = (spec: Spec): boolean =>
  spec.kind === 'calendar' && spec.day > 0 && spec.month === 0 && spec.monthShift?.textual === true;

/** "January 2024: … On the 18th …": the paragraph named the month last; `previous` is the date before, `at` the index of the sentence. */
export function isOfNamedMonth(previous: DateExpression | undefined, sentences: readonly Sentence[], at: number): boolean {
  if (!previous?.isNamed || !MONTHLY.has(previous.date?.precision ?? '')) return false;
  let before = at;
  while (before > at - NEAR_SENTENCES && (sentences[before]?.first ?? 0) > previous.first) before--;
  return sentences[before]?.paragraph === sentences[at]?.paragraph && (sentences[before]?.first ?? 0) <= previous.first;
}

/** The month was named no further back. */
const NEAR_SENTENCES = 8;

/** Of one month. */
const MONTHLY: ReadonlySet<string> = new Set(['day', 'month']);
