// What a picture shows: where each value lies from the axis's start (0) to its end (1), and the same in words.
import { describe, expect, test } from 'vitest';
import type { DateInterval } from '../../../../src/claims/time.ts';
import type { FigureValue } from '../../../../src/claims/value.ts';
import { plain } from '../../../../src/wording/locale.ts';
import { numberLine } from '../../../../src/wording/pictures/number-line.ts';
import type { Extent, Picture } from '../../../../src/wording/pictures/picture.ts';
import { timeline } from '../../../../src/wording/pictures/timeline.ts';
import { localeOf } from '../../../ui-harness/locale-from-files.ts';

const en = localeOf('en');
const ar = localeOf('ar');

const exact = (value: number): FigureValue => ({ min: value, max: value, modifier: 'exact' });
const about = (value: number): FigureValue => ({ min: value, max: value, modifier: 'about' });

/** The value that a place on the line stands for, from two of its ticks. */
function valueAt({ ticks }: Picture, at: number): number {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (first === undefined || last === undefined || first === last) throw new Error('the line has too few ticks');
  const [low, high] = [number(first.text), number(last.text)];
  return low + ((at - first.at) / (last.at - first.at)) * (high - low);
}
const number = (text: string): number => Number(text.replaceAll(/[,%]/g, ''));

const inOrder = ({ references, page, ticks }: Picture): readonly number[] =>
  [...references, page]
    .flatMap(({ at, from, to }) => [at, from, to])
    .concat(ticks.map(({ at }) => at))
    .filter((at) => at !== null);

function line(page: FigureValue, ...references: readonly FigureValue[]): Picture {
  const picture = numberLine(en, 'troops', page, references);
  if (picture === null) throw new Error('no picture');
  return picture;
}

describe('a number line', () => {
  test('values lie where their numbers are, whatever the distance', () => {
    for (const [page, reference] of [
      [3400, 2500],
      [2600, 2500],
      [3, 2500],
      [0, 4],
    ] as const) {
      const picture = line(exact(page), exact(reference));
      expect(valueAt(picture, picture.page.at ?? Number.NaN)).toBeCloseTo(page, 6);
      expect(valueAt(picture, picture.references[0]?.at ?? Number.NaN)).toBeCloseTo(reference, 6);
      for (const at of inOrder(picture)) expect(at).toSatisfy((place: number) => place >= 0 && place <= 1);
    }
  });

  test('two that are the same lie at one place, with air on both sides', () => {
    const picture = line(exact(2500), exact(2500));
    expect(picture.page.at).toBe(picture.references[0]?.at);
    expect(picture.page.at).toBeGreaterThan(0.2);
    expect(picture.page.at).toBeLessThan(0.8);
  });

  const extents: readonly (readonly [FigureValue, (extent: Extent) => unknown, unknown])[] = [
    [exact(100), ({ at, from, to }) => from === at && to === at, true],
    [{ min: 150, max: null, modifier: 'more_than' }, ({ at, from, to }) => [from === at, to], [true, null]],
    [{ min: 150, max: null, modifier: 'at_least' }, ({ at, from, to }) => [from === at, to], [true, null]],
    [{ min: null, max: 700, modifier: 'up_to' }, ({ at, from, to }) => [from, to === at], [null, true]],
    [{ min: null, max: 700, modifier: 'less_than' }, ({ at, from, to }) => [from, to === at], [null, true]],
    [{ min: 20, max: 99, modifier: 'vague' }, ({ at, from, to }) => [at, (from ?? 1) < (to ?? 0)], [null, true]],
    [{ min: 3000, max: 5000, modifier: 'range' }, ({ at, from, to }) => [at, (from ?? 1) < (to ?? 0)], [null, true]],
  ];
  test.each(extents)('$modifier is drawn as what it admits', (value, read, expected) => {
    expect(read(line(value, exact(200)).page)).toEqual(expected);
  });

  test('about admits a tenth on each side', () => {
    const { page } = line(about(1000), exact(2000));
    const [at, from, to] = [page.at ?? 0, page.from ?? 0, page.to ?? 0];
    expect(at - from).toBeCloseTo(to - at, 9);
    expect(valueAt(line(about(1000), exact(2000)), from)).toBeCloseTo(900, 6);
  });

  test('ticks are whole where what is counted is whole, and shares are shares', () => {
    for (const { text } of line(exact(1), exact(2)).ticks) expect(text).toMatch(/^\d+$/);
    const shares = numberLine(en, 'percent', exact(12.5), [exact(20)]);
    expect(shares?.ticks.map(({ text }) => text)).toSatisfy(
      (texts: string[]) => texts.length > 1 && texts.every((text) => /^\d+%$/.test(text)),
    );
  });

  test('nothing that is counted is less than none', () => {
    expect(line(exact(1), exact(3)).ticks.map(({ text }) => text)).not.toContainEqual(expect.stringMatching(/^[-−]/));
  });

  test('says all of it in words', () => {
    const picture = numberLine(ar, 'troops', about(3400), [about(2500), { min: 300, max: null, modifier: 'more_than' }]);
    expect(plain(picture?.alternative ?? '')).toBe('في هذه الصفحة: نحو 3,400. في المراجع: نحو 2,500 · أكثر من 300.');
  });

  test('is none without a value on both sides', () => {
    expect(numberLine(en, 'troops', { min: null, max: null, modifier: 'vague' }, [exact(1)])).toBeNull();
    expect(numberLine(en, 'troops', exact(1), [])).toBeNull();
  });
});

const day = (iso: string): DateInterval => ({ from: iso, to: iso, precision: 'day' });
const month: DateInterval = { from: '2023-08-01', to: '2023-08-31', precision: 'month' };

describe('a timeline', () => {
  test('days follow one another at even distances', () => {
    const picture = timeline(en, day('2024-01-25'), [day('2024-01-23'), day('2024-01-24')]);
    const [first, second] = picture?.references.map(({ at }) => at ?? 0) ?? [];
    const page = picture?.page.at ?? 0;
    expect(page - (second ?? 0)).toBeCloseTo((second ?? 0) - (first ?? 0), 9);
    expect(page).toBeGreaterThan(second ?? 1);
  });

  test('a month is a stretch that holds its days', () => {
    const picture = timeline(en, day('2023-08-31'), [month]);
    const [reference] = picture?.references ?? [];
    expect(reference?.at).toBeNull();
    expect(reference?.from ?? 1).toBeLessThan(picture?.page.at ?? 0);
    expect(reference?.to ?? 0).toBeGreaterThan(picture?.page.at ?? 1);
  });

  test.each([
    ['days', day('2024-01-25'), [day('2024-01-23')], /^\d+ Jan$/],
    ['months', day('2023-06-03'), [month], /^\p{L}+ 2023$/u],
    ['years', day('2019-01-03'), [day('2024-01-25')], /^20\d\d$/],
  ] as const)('its ticks are %s', (_, page, references, expected) => {
    const texts = timeline(en, page, references)?.ticks.map(({ text }) => text) ?? [];
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(expected);
  });

  test('says all of it in words', () => {
    expect(plain(timeline(en, day('2024-01-25'), [month])?.alternative ?? '')).toBe(
      'On this page: 25 January 2024. In the references: August 2023.',
    );
  });

  test('is none without a date', () => {
    expect(timeline(en, null, [month])).toBeNull();
    expect(timeline(en, month, [])).toBeNull();
  });
});
