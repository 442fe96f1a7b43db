// Arabic number words in every case form and spelling, with the clitics that Arabic writes as one with them.
import { foldWord } from '../../text/tokens.ts';
import type { NumberRole, NumberWord } from '../numbers.ts';
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

const PREPOSITIONS = ['ب', 'ل', 'ك'];
const CONJUNCTIONS = ['', 'و', 'ف'];

/** Forms with a clitic that are other words: لست (I am not), كست. */
const NOT_NUMBERS = new Set([
  'لست',
  'كست',
  'ولست',
  'فلست',
  'وكست',
  'فست',
  'لسته',
  'الاحد',
  'والاحد',
  'الاثنين',
  'والاثنين',
  'بعده',
  'لعده',
  'كعده',
]);

/** Every form, folded, with its clitics. A few thousand entries, made once. */
export function arabicNumberWords(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  addRows(words, CARDINALS, {});
  for (const [value, heads] of HUNDRED_HEADS) {
    for (const head of heads.split(' ')) addForms(words, 'hundreds', value, HUNDRED_TAILS.map((tail) => head + tail).join(' '), {});
  }
  addRows(words, PRONOUNS, { pronoun: true });
  addRows(words, BEFORE_TEN, { needsTen: true });
  addRows(words, ORDINALS, { ordinal: true });
  addRows(words, CONSTRUCT, { pronoun: true });
  // A dual with the article ("the two sides") refers; it does not count.
  for (const form of DUAL_FORMS) addForm(words, form, { ...PLAIN, role: 'dual-noun', value: 2 }, false);
  for (const form of NOT_NUMBERS) words.delete(form);
  // واحد is one, or "and" with the أحد of أحد عشر.
  words.set('واحد', { ...PLAIN, value: 1, pronoun: true, maybeJoined: true });
  // With its article أحد is Sunday, and اثنان Monday, unless a ten follows.
  for (const conjunction of CONJUNCTIONS) {
    words.set(`${conjunction}الاحد`, { ...PLAIN, value: 1, definite: true, joined: conjunction !== '', needsTen: true, ordinal: true });
    words.set(`${conjunction}الاثنين`, { ...PLAIN, value: 2, definite: true, joined: conjunction !== '', needsTen: true, ordinal: true });
  }
  return words;
}

const PLAIN: NumberWord = {
  role: 'unit',
  value: 0,
  ordinal: false,
  joined: false,
  definite: false,
  prefixed: false,
  needsTen: false,
  maybeJoined: false,
  pronoun: false,
  loose: false,
};

function addRows(words: Map<string, NumberWord>, rows: readonly Row[], flags: Partial<NumberWord>): void {
  for (const [role, value, forms] of rows) addForms(words, role, value, forms, flags);
}

function addForms(words: Map<string, NumberWord>, role: NumberRole, value: number, forms: string, flags: Partial<NumberWord>): void {
  for (const form of forms.split(' ')) addForm(words, foldWord(form), { ...PLAIN, ...flags, role, value }, true);
}

/** A form stands first with what its table says: later tables never replace an earlier reading. */
function addForm(words: Map<string, NumberWord>, form: string, word: NumberWord, article: boolean): void {
  const add = (written: string, flags: Partial<NumberWord>): void => {
    if (!words.has(written)) words.set(written, { ...word, ...flags });
  };
  for (const conjunction of CONJUNCTIONS) {
    const joined = conjunction !== '';
    add(conjunction + form, { joined });
    for (const preposition of PREPOSITIONS) add(conjunction + preposition + form, { joined, prefixed: true });
    if (!article) continue;
    add(`${conjunction}ال${form}`, { joined, definite: true });
    add(`${conjunction}بال${form}`, { joined, definite: true, prefixed: true });
    add(`${conjunction}كال${form}`, { joined, definite: true, prefixed: true });
    add(`${conjunction}لل${form}`, { joined, definite: true, prefixed: true });
  }
}
