// Spellings that a search takes for the same, and those that it keeps apart.
import { describe, expect, test } from 'vitest';
import { foldForSearch } from '../../../src/wording/fold.ts';

describe('the same', () => {
  test.each([
    ['hamza and madda on alef', 'أإآٱا', 'ااااا'],
    ['alef maqsura, Persian and Kurdish ya', 'مصطفى ی ې', 'مصطفي ي ي'],
    ['ta marbuta', 'لجنة', 'لجنه'],
    ['hamza on its carriers', 'مسؤول ئ', 'مسوول ي'],
    ['tashkeel, shadda and tatweel', 'مُقارِنـــ', 'مقارن'],
    ['Persian kaf', 'امریکا', 'امريكا'],
    ['presentation forms', 'ﻻ', 'لا'],
    ['joiners and directional marks', 'می\u200Cخواهم\u200F', 'ميخواهم'],
    ['Arabic-Indic digits with their separator', '٢٬٥٠٠', '2500'],
    ['Persian digits', '۲۵۰۰', '2500'],
    ['grouping', '2,500 and 1\u202F000 and 12,345,678', '2500 and 1000 and 12345678'],
    ['case and accents', 'Türkiye', 'turkiye'],
    ['decimals', '٢٫٥', '2.5'],
  ])('%s', (_, text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
    expect(foldForSearch(folded)).toBe(folded);
  });
});

describe('not the same', () => {
  test.each([
    ['a list of figures', '2,50', '2,50'],
    ['a year and a day', '2024, 25', '2024, 25'],
    ['dotted and undotted letters', 'حرير', 'حرير'],
  ])('%s', (_, text, folded) => expect(foldForSearch(text)).toBe(folded));
});
