// When two values meet, and when two dates do.
import { describe, expect, it } from 'vitest';
import type { FigureValue, Modifier } from '../../../src/claims/value.ts';
import { datesMeet, gapBetween, valuesMeet } from '../../../src/engine/compare/compatible.ts';

const value = (min: number | null, max: number | null, modifier: Modifier): FigureValue => ({ min, max, modifier });
const exact = (number: number) => value(number, number, 'exact');
const about = (number: number) => value(number, number, 'about');
const moreThan = (number: number) => value(number, null, 'more_than');

describe('values', () => {
  it.each<[FigureValue, FigureValue, boolean]>([
    [exact(2500), exact(2500), true],
    [exact(2500), about(2500), true],
    [exact(2700), about(2500), true],
    [exact(2800), about(2500), false],
    [about(180), about(150), false],
    [about(160), about(150), true],
    [moreThan(155), about(150), true],
    [moreThan(200), about(150), false],
    [exact(150), moreThan(300), false],
    [value(300, 350, 'range'), moreThan(300), true],
    [moreThan(390), moreThan(300), false],
    [moreThan(320), moreThan(300), true],
    [value(400, null, 'at_least'), moreThan(300), true],
    [value(null, 2000, 'less_than'), about(2500), false],
    [value(null, 3000, 'up_to'), about(2500), true],
    [value(200, 999, 'vague'), about(900), true],
    [value(20, 99, 'vague'), about(150), false],
  ])('%o and %o: %s', (a, b, meet) => {
    expect(valuesMeet(a, b)).toBe(meet);
    expect(valuesMeet(b, a)).toBe(meet);
  });

  it.each<[FigureValue, FigureValue, number]>([
    [value(2000, 9999, 'vague'), exact(1000), 2],
    [value(20, 99, 'vague'), exact(198), 2],
    [exact(5), exact(5), 1],
    [exact(0), exact(5), Number.POSITIVE_INFINITY],
  ])('the gap between %o and %o is %d', (a, b, gap) => {
    expect(gapBetween(a, b)).toBe(gap);
    expect(gapBetween(b, a)).toBe(gap);
  });
});

describe('dates', () => {
  const day = (from: string, to = from) => ({ from, to, precision: 'day' as const });
  it.each([
    [day('2023-08-01', '2023-08-31'), day('2023-08-07'), true],
    [day('2023-06-01', '2023-08-31'), day('2023-08-01', '2023-08-31'), true],
    [day('2024-07-22'), day('2024-07-23'), false],
    [day('2014-01-01', '2014-12-31'), day('2014-09-01', '2014-09-30'), true],
  ])('%o and %o: %s', (a, b, meet) => {
    expect(datesMeet(a, b)).toBe(meet);
    expect(datesMeet(b, a)).toBe(meet);
  });
});
