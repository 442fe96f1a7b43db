// All that the reader of figures needs to know of Arabic.
import { foldWord } from '../../text/tokens.ts';
import type { NumberLanguage } from '../numbers.ts';
import {
  ARABIC_BESIDE_VERB,
  ARABIC_BOUNDS_AFTER,
  ARABIC_BOUNDS_BEFORE,
  ARABIC_HEDGING_VERBS,
  ARABIC_NO_LONGER,
  ARABIC_RELATIVES,
  arabicBoundHeads,
} from './bounds.ts';
import { COUNT_NOUNS } from './count-nouns.ts';
import {
  AGE_HEADS,
  CHANGES,
  CHANNELS,
  COUNT_HEADS,
  FUNCTION_WORDS,
  FURNITURE,
  LABELS,
  LINE_LABELS,
  READING_HEADS,
  READINGS,
  VERSUS,
} from './not-counts.ts';
import { arabicNumberWord } from './number-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldWord));

const CURRENCIES: Readonly<Record<string, number>> = {
  'دولار دولارا دولارات دولاران دولارين يورو أورو دينار دينارا دنانير جنيه جنيها جنيهات ريال ريالا ريالات ليرة ليرات درهم درهما دراهم تومان روبل روبلا شيكل شيكلا': 1,
  'سنت سنتا سنتات سينت سنتيم': 0.01,
};

export const arabicNumbers: NumberLanguage = {
  script: 'arabic',
  wordOf: arabicNumberWord,
  unitsFirst: true,
  and: set('و'),
  or: set('أو'),
  to: set('إلى الى حتى'),
  of: set('من'),
  clitics: set('و ف ب ل ك ال لل وال بال ول وب لل ولل فال كال'),
  boundsBefore: ARABIC_BOUNDS_BEFORE,
  boundHeads: arabicBoundHeads,
  boundsAfter: ARABIC_BOUNDS_AFTER,
  percent: ['%', 'في المئة', 'في المائة', 'في المية', 'بالمئة', 'بالمائة', 'بالمية', 'في الميه', 'نقطة مئوية', 'نقاط مئوية'],
  currencies: new Map(Object.entries(CURRENCIES).flatMap(([words, worth]) => words.split(' ').map((word) => [foldWord(word), worth]))),
  suffixes: new Map(),
  ordinalSuffixes: new Set(),
  countNouns: COUNT_NOUNS,
  hedgingVerbs: ARABIC_HEDGING_VERBS,
  verbPrepositions: set('على عن'),
  besideVerb: set(ARABIC_BESIDE_VERB),
  relatives: set(ARABIC_RELATIVES),
  negations: set('لا لم لن ولا ولم ولن ألا فلا ليس ما'),
  noLonger: set(ARABIC_NO_LONGER),
  measures: set(
    'كيلومتر كيلومترا كيلومترات كم كلم متر مترا أمتار ميل أميال درجة درجات طن طنا أطنان نقطة نقاط كيلو كيلوغرام لتر مل ميلي بوصة هكتار ثانية ثوان',
  ),
  calibres: set('مل ملم مم ميلي ملي'),
  outOf: ['من', 'على', 'من كل', 'من أصل', 'من بين'],
  point: set('فاصلة'),
  determiners: new Set(),
  notShares: set('النهائي النهائيات السنوي السنوية الأول الثاني الأولى الشهرية'),
  labels: set(LABELS),
  lineLabels: set(LINE_LABELS),
  channels: set(CHANNELS),
  furniture: set(FURNITURE),
  readings: set(READINGS),
  readingHeads: set(READING_HEADS),
  ageHeads: set(AGE_HEADS),
  years: set('عام عاما أعوام سنة سنوات سنين'),
  ago: set('منذ قبل'),
  clockUnits: set('دقيقة دقائق ساعة ساعات ثانية ثوان ثواني'),
  notOne: set(
    'شهر يوم عام سنة أسبوع ساعة وقت مرة قرن عقد دقيقة ليلة هدف سبب شرط خيار محور مسار صوت بلد دولة جولة جلسة مرحلة منطقة لجنة اتفاق اتفاقية قرار ملف حزب بيان وحدة جماعة مجموعة',
  ),
  versus: set(VERSUS),
  changes: set(CHANGES),
  countHeads: set(COUNT_HEADS),
  functionWords: set(FUNCTION_WORDS),
  kinds: new Set(),
  references: new Set(),
};
