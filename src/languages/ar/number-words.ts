// Arabic number words in every case form and spelling, with the clitics that Arabic writes as one with them.
import { foldWord } from '../../text/tokens.ts';
import { type NumberRole, type NumberWord, PLAIN_NUMBER_WORD } from '../numbers.ts';
import { DUAL_FORMS } from './count-nouns.ts';

type Row = readonly [role: NumberRole, value: number, forms: string];

const CARDINALS: readonly Row[] = [
  ['unit', 0, 'صفر صفرا'],
  ['unit', 2, 'اثنان اثنين اثنتان اثنتين ثنتان ثنتين اتنين'],
  ['unit', 3, 'ثلاث ثلاثة ثلاثا تلات تلاتة'],
  ['unit', 4, 'أربع أربعة أربعا'],
  ['unit', 5, 'خمس خمسة خمسا'],
  ['unit', 6, 'ست ستة ستا'],
  ['unit', 7, 'سبع سبعة سبعا'],
  ['unit', 8, 'ثمان ثماني ثمانية ثمانيا تمان تمانية'],
  ['unit', 9, 'تسع تسعة تسعا'],
  ['ten', 10, 'عشر عشرة عشرا'],
  ['tens', 20, 'عشرون عشرين'],
  ['tens', 30, 'ثلاثون ثلاثين تلاتين'],
  ['tens', 40, 'أربعون أربعين'],
  ['tens', 50, 'خمسون خمسين'],
  ['tens', 60, 'ستون ستين'],
  ['tens', 70, 'سبعون سبعين'],
  ['tens', 80, 'ثمانون ثمانين تمانين'],
  ['tens', 90, 'تسعون تسعين'],
  ['hundred', 100, 'مئة مائة مية مأة'],
  ['hundreds', 200, 'مئتان مئتين مئتي مائتان مائتين مائتي مائتا مئتيان'],
  ['scale', 1e3, 'ألف'],
  ['scales', 1e3, 'آلاف ألوف'],
  ['dual', 2e3, 'ألفان ألفين ألفي'],
  ['dual-or-scale', 1e3, 'ألفا'],
  ['scale', 1e6, 'مليون'],
  ['scales', 1e6, 'ملايين ملاين'],
  ['dual', 2e6, 'مليونان مليونين مليوني'],
  ['dual-or-scale', 1e6, 'مليونا'],
  ['scale', 1e9, 'مليار بليون'],
  ['scales', 1e9, 'مليارات ملايير بلايين'],
  ['dual', 2e9, 'ملياران مليارين ملياري بليونان بليونين بليوني'],
  ['dual-or-scale', 1e9, 'مليارا بليونا'],
  ['scale', 1e12, 'تريليون ترليون'],
  ['scales', 1e12, 'تريليونات ترليونات'],
  ['dual', 2e12, 'تريليونان تريليونين تريليوني ترليونان ترليونين'],
  ['dual-or-scale', 1e12, 'تريليونا ترليونا'],
  ['dozen', 12, 'دزينة دزينات دستة دستات'],
  ['scales', 100, 'مئات مائات'],
  ['vague', 10, 'عشرات'],
  ['few', 1, 'بضع بضعة عدة'],
  ['fraction', 1 / 2, 'نصف'],
  ['fraction', 1 / 3, 'ثلث'],
  ['fraction', 2 / 3, 'ثلثا ثلثان ثلثين ثلثي'],
  ['fraction', 1 / 4, 'ربع'],
  ['fractions', 1 / 3, 'أثلاث'],
  ['fractions', 1 / 4, 'أرباع'],
  ['fractions', 1 / 5, 'أخماس'],
  ['fractions', 1 / 6, 'أسداس'],
  ['fractions', 1 / 7, 'أسباع'],
  ['fractions', 1 / 8, 'أثمان'],
  ['fractions', 1 / 9, 'أتساع'],
  ['fractions', 1 / 10, 'أعشار'],
  ['minus', -1, 'سالب ناقص'],
];

/** Numbers only as the first half of a teen. */
const BEFORE_TEN: readonly Row[] = [
  ['unit', 1, 'أحد إحدى'],
  ['unit', 2, 'اثنا اثني اثنتا اثنتي'],
];

const PRONOUNS: readonly Row[] = [['unit', 1, 'واحد واحدة واحدا']];

const ORDINALS: readonly Row[] = [
  ['unit', 1, 'أول أولى حادي حادية'],
  ['unit', 2, 'ثاني ثانية ثان ثانيا'],
  ['unit', 3, 'ثالث ثالثة'],
  ['unit', 4, 'رابع رابعة'],
  ['unit', 5, 'خامس خامسة'],
  ['unit', 6, 'سادس سادسة'],
  ['unit', 7, 'سابع سابعة'],
  ['unit', 8, 'ثامن ثامنة'],
  ['unit', 9, 'تاسع تاسعة'],
  ['teen', 10, 'عاشر عاشرة'],
];

/** 300–900 in one word: the units as they are written before مئة, and its spellings there. */
const HUNDRED_HEADS: readonly (readonly [number, string])[] = [
  [300, 'ثلاث ثلث تلت تلات'],
  [400, 'أربع ربع'],
  [500, 'خمس'],
  [600, 'ست'],
  [700, 'سبع'],
  [800, 'ثمان ثماني ثمن تمن تمان'],
  [900, 'تسع'],
];
const HUNDRED_TAILS = ['مئة', 'مائة', 'مية'];

/**
 * مئتا without its hamza is also "dead" and the company Meta: it counts only where a noun follows, so it is a construct
 * form with its own row.
 */
const CONSTRUCT: readonly Row[] = [['hundreds', 200, 'مئتا']];

const CONJUNCTIONS = ['', 'و', 'ف'];

/** Forms with a clitic that are other words: لست (I am not), كست. */
const NOT_NUMBERS = new Set(['لست', 'كست', 'ولست', 'فلست', 'وكست', 'فست', 'لسته', 'بعده', 'لعده', 'كعده']);

/** Forms with a reading that their parts do not give. */
const SPECIAL: ReadonlyMap<string, Partial<NumberWord>> = new Map<string, Partial<NumberWord>>([
  // One, or "and" with the أحد of أحد عشر.
  ['واحد', { value: 1, pronoun: true, maybeJoined: true }],
  // Sunday and Monday, unless a ten follows.
  ...CONJUNCTIONS.flatMap((conjunction) => {
    const flags = { definite: true, joined: conjunction !== '', needsTen: true, ordinal: true };
    return [[`${conjunction}الاحد`, { ...flags, value: 1 }] as const, [`${conjunction}الاثنين`, { ...flags, value: 2 }] as const];
  }),
]);

/** What may stand before a form in one word with it, behind a conjunction; a dual with the article ("the two sides") does not count. */
const PREFIXES: readonly (readonly [prefix: string, flags: Partial<NumberWord>])[] = [
  ['', {}],
  ...['ب', 'ل', 'ك'].map((preposition) => [preposition, { prefixed: true }] as const),
  ['ال', { definite: true }],
  ...['بال', 'كال', 'لل'].map((prefix) => [prefix, { definite: true, prefixed: true }] as const),
];

/** By folded form, without clitics. What a table says of a form first stands: later ones never replace it. */
const FORMS: ReadonlyMap<string, NumberWord> = numberForms();

/** A folded form with its clitics as a number word; `null` for one that is none. */
export function arabicNumberWord(form: string): NumberWord | null {
  if (NOT_NUMBERS.has(form)) return null;
  const special = SPECIAL.get(form);
  if (special) return { ...PLAIN_NUMBER_WORD, ...special };
  for (const conjunction of CONJUNCTIONS) {
    if (!form.startsWith(conjunction)) continue;
    const rest = form.slice(conjunction.length);
    for (const [prefix, flags] of PREFIXES) {
      const word = rest.startsWith(prefix) ? FORMS.get(rest.slice(prefix.length)) : undefined;
      if (word && !(flags.definite && word.role === 'dual-noun')) return { ...word, ...flags, joined: conjunction !== '' };
    }
  }
  return null;
}

function numberForms(): Map<string, NumberWord> {
  const forms = new Map<string, NumberWord>();
  const add = (form: string, word: Partial<NumberWord>): void => {
    if (!forms.has(form)) forms.set(form, { ...PLAIN_NUMBER_WORD, ...word });
  };
  const addRows = (rows: readonly Row[], flags: Partial<NumberWord>): void => {
    for (const [role, value, words] of rows) for (const word of words.split(' ')) add(foldWord(word), { ...flags, role, value });
  };
  addRows(CARDINALS, {});
  addRows(
    HUNDRED_HEADS.flatMap(([value, heads]) =>
      heads.split(' ').map((head) => ['hundreds', value, HUNDRED_TAILS.map((tail) => head + tail).join(' ')] as const),
    ),
    {},
  );
  addRows(PRONOUNS, { pronoun: true });
  addRows(BEFORE_TEN, { needsTen: true });
  addRows(ORDINALS, { ordinal: true });
  addRows(CONSTRUCT, { pronoun: true });
  for (const form of DUAL_FORMS) add(form, { role: 'dual-noun', value: 2 });
  return forms;
}
