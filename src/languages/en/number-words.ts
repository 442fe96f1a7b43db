// English number words, cardinal, ordinal, fractional and vague.
import { type NumberRole, type NumberWord, PLAIN_NUMBER_WORD } from '../numbers.ts';

type Row = readonly [role: NumberRole, value: number, forms: string];

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const UNIT_ORDINALS = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const OTHERS: readonly Row[] = [
  ['tens', 40, 'fourty'],
  ['hundred', 100, 'hundred'],
  ['scale', 1e3, 'thousand'],
  ['scale', 1e6, 'million'],
  ['scale', 1e9, 'billion'],
  ['scale', 1e12, 'trillion'],
  ['scale', 1e5, 'lakh lakhs lac lacs lkh lkhs'],
  ['scale', 1e7, 'crore crores cr krore krores koti kr'],
  ['scales', 100, 'hundreds'],
  ['scales', 1e3, 'thousands'],
  ['scales', 1e6, 'millions'],
  ['scales', 1e9, 'billions'],
  ['scales', 1e12, 'trillions'],
  ['dozen', 12, 'dozen'],
  ['vague', 12, 'dozens'],
  ['vague', 20, 'scores'],
  ['vague', 10, 'tens'],
  ['few', 1, 'several few'],
  ['fraction', 1 / 2, 'half'],
  ['fraction', 1 / 4, 'quarter'],
  ['fractions', 1 / 2, 'halves'],
  ['fractions', 1 / 3, 'thirds'],
  ['fractions', 1 / 4, 'quarters fourths'],
  ['fractions', 1 / 5, 'fifths'],
  ['fractions', 1 / 6, 'sixths'],
  ['fractions', 1 / 8, 'eighths'],
  ['fractions', 1 / 10, 'tenths'],
  ['article', 1, 'a an'],
  ['minus', -1, 'minus negative'],
];

const ORDINALS: readonly Row[] = [
  ['hundred', 100, 'hundredth'],
  ['scale', 1e3, 'thousandth'],
  ['scale', 1e6, 'millionth'],
  ['scale', 1e9, 'billionth'],
];

/** Every form, folded. */
export const ENGLISH_NUMBER_WORDS: ReadonlyMap<string, NumberWord> = numberWords();

function numberWords(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (role: NumberRole, value: number, forms: string, flags: Partial<NumberWord> = {}): void => {
    for (const form of forms.split(' ')) words.set(form, { ...PLAIN_NUMBER_WORD, ...flags, role, value });
  };
  UNITS.forEach((word, value) => {
    add('unit', value, word, { pronoun: value === 1 });
  });
  UNIT_ORDINALS.forEach((word, value) => {
    add('unit', value, word, { ordinal: true });
  });
  TEENS.forEach((word, i) => {
    add('teen', 10 + i, word);
    add('teen', 10 + i, word === 'twelve' ? 'twelfth' : `${word}th`, { ordinal: true });
  });
  TENS.forEach((word, i) => {
    const value = 20 + 10 * i;
    add('tens', value, word);
    add('tens', value, `${word.slice(0, -1)}ieth`, { ordinal: true });
    for (let unit = 1; unit < 10; unit++) {
      add('teen', value + unit, `${word}${UNITS[unit]}`);
      add('teen', value + unit, `${word}${UNIT_ORDINALS[unit]}`, { ordinal: true });
    }
  });
  for (const [role, value, forms] of OTHERS) add(role, value, forms);
  add('dozen', 2, 'couple', { pronoun: true, loose: true });
  add('dozen', 2, 'pair', { pronoun: true });
  for (const [role, value, forms] of ORDINALS) add(role, value, forms, { ordinal: true });
  return words;
}
