// The picture of a figure: what the references give and what this page gives, on one line of numbers.
import { nice, ticks } from 'd3-array';
import type { FigureValue, Measure } from '../../claims/value.ts';
import type { Locale } from '../locale.ts';
import { statedText } from '../stated.ts';
import { airOf, domainOf, place, placeBetween, type Span, sparse } from './axis.ts';
import type { Picture } from './picture.ts';

/** Narrow as a popup is, more figures than these would run into each other. */
const TICKS = 4;
const MOST_TICKS = 5;
/** "About" admits a tenth on each side, as the comparison does. */
const ABOUT = 0.1;

/** `null` when no value is known on one of the two sides. */
export function numberLine(locale: Locale, measure: Measure, page: FigureValue, references: readonly FigureValue[]): Picture | null {
  const own = spanOf(page);
  const others = references.map(spanOf).filter((span) => span !== null);
  if (own === null || others.length === 0) return null;
  const [low, high] = domainOf([own, ...others], airOf(own.at ?? own.from ?? own.to ?? 0));
  // Nothing that is counted here is less than none.
  const ends = nice(Math.max(0, low), high, TICKS);
  const position = placeBetween(ends);
  return {
    kind: 'number-line',
    page: place(own, position),
    references: others.map((span) => place(span, position)),
    ticks: sparse(ticks(...ends, TICKS).filter(isWhole(page, references)), MOST_TICKS).map((tick) => ({
      at: position(tick),
      text: numberText(locale, measure, tick),
    })),
    alternative: locale.t(
      'picture_alternative',
      words(locale, measure, page),
      references.map((value) => words(locale, measure, value)).join(' · '),
    ),
  };
}

/** The values that a figure admits; `null` when it says none. */
function spanOf({ min, max, modifier }: FigureValue): Span | null {
  const one = min ?? max;
  if (one === null) return null;
  switch (modifier) {
    case 'exact':
      return { at: one, from: one, to: one };
    case 'about':
      return { at: one, from: one * (1 - ABOUT), to: one * (1 + ABOUT) };
    case 'more_than':
    case 'at_least':
      return { at: one, from: one, to: null };
    case 'less_than':
    case 'up_to':
      return { at: one, from: null, to: one };
    case 'range':
    case 'vague':
      return { at: null, from: min, to: max };
  }
}

/** Half a soldier is no mark on the line, half a percent may be. */
const isWhole = (...[page, references]: readonly [FigureValue, readonly FigureValue[]]) => {
  const areWhole = [page, ...references].every(({ min, max }) => Number.isInteger(min ?? 0) && Number.isInteger(max ?? 0));
  return (tick: number): boolean => !areWhole || Number.isInteger(tick);
};

const numberText = (locale: Locale, measure: Measure, value: number): string =>
  measure === 'percent' ? locale.share(value / 100) : locale.number(value);

const words = (locale: Locale, measure: Measure, value: FigureValue): string => statedText(locale, { kind: 'quantity', measure, value });
