// Search as a reader means it: letters by what they are, not by how they are written.
import { describe, expect, test } from 'vitest';
import { fold, holdsWords } from '../../../src/ui/shared/fold.ts';

describe('the same to a reader', () => {
  test.each([
    ['الأميركيين', 'الاميركيين'],
    ['إيران', 'ايران'],
    ['آب', 'اب'],
    ['قاعدة', 'قاعده'],
    ['على', 'علي'],
    ['مسؤول', 'مسوول'],
    ['هيئة', 'هييه'],
    ['لم يتلقَّ', 'لم يتلق'],
    ['العـــراق', 'العراق'],
    ['٢٬٥٠٠', '2500'],
    ['۲۵۰۰', '2500'],
    ['2,500', '2500'],
    ['Türkiye', 'turkiye'],
    ['\u2068CNN\u2069', 'cnn'],
  ])('%s and %s', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });
});

describe('not the same', () => {
  test.each([
    ['سوريا', 'روسيا'],
    ['2,500', '2,600'],
    ['3, 5', '35'],
  ])('%s and %s', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });
});

describe('every word is asked for, in any order', () => {
  const text = fold('يبلغ عدد الجنود الأميركيين في العراق نحو 2500 جندي.');
  test.each([
    ['العراق الجنود', true],
    ['  الاميركيين  ', true],
    ['العراق سوريا', false],
    ['', true],
  ])('"%s": %s', (query, expected) => {
    expect(holdsWords(text, query)).toBe(expected);
  });
});
