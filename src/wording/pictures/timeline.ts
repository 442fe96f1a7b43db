// The picture of a date: the references' days or months and this page's, along the calendar.
import { utcTicks } from 'd3-time';
import type { DateInterval, IsoDay } from '../../claims/time.ts';
import type { Locale } from '../locale.ts';
import { domainOf, place, placeBetween, type Span, sparse } from './axis.ts';
import type { Picture } from './picture.ts';

const DAY_MS = 86_400_000;
/** All on one day: a week on each side shows where in the month it is. */
const AIR_DAYS = 7;
/** A date takes more room than a figure. */
const TICKS = 3;

/** `null` without a date on either side. */
export function timeline(locale: Locale, page: DateInterval | null, references: readonly DateInterval[]): Picture | null {
  if (page === null || references.length === 0) return null;
  const own = spanOf(page);
  const others = references.map(spanOf);
  const [first, last] = domainOf([own, ...others], AIR_DAYS * DAY_MS);
  const position = placeBetween([first, last]);
  const ticks = sparse(utcTicks(new Date(first), new Date(last), TICKS), TICKS);
  return {
    kind: 'timeline',
    page: place(own, position),
    references: others.map((span) => place(span, position)),
    ticks: ticks.map((tick) => ({ at: position(tick.getTime()), text: locale.tick(dayOf(tick), finenessOf(ticks)) })),
    alternative: locale.t('picture_alternative', locale.interval(page), references.map((date) => locale.interval(date)).join(' · ')),
  };
}

/** A day is a point; a month or a season is a stretch. Both ends belong to it. */
function spanOf({ from, to }: DateInterval): Span {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return start === end ? { at: start, from: start, to: end } : { at: null, from: start, to: end + DAY_MS };
}

/** What the ticks must say to be told apart. */
function finenessOf(ticks: readonly Date[]): 'day' | 'month' | 'year' {
  if (ticks.some((tick) => tick.getUTCDate() > 1)) return 'day';
  return ticks.some((tick) => tick.getUTCMonth() > 0) ? 'month' : 'year';
}

const dayOf = (date: Date): IsoDay => date.toISOString().slice(0, 10);
