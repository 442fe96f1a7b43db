// Words of publication lines in Arabic and English, as tables: labels, bylines, and what marks a line as furniture.
import { HIJRI_MONTHS as ARABIC_HIJRI_MONTHS, ARABIC_MONTHS } from '../../languages/ar/months.ts';
import { ARABIC_WEEKDAYS, BARE_ARABIC_WEEKDAYS } from '../../languages/ar/weekdays.ts';
import { ENGLISH_HIJRI_MONTHS, ENGLISH_MONTHS } from '../../languages/en/months.ts';
import { ENGLISH_WEEKDAYS } from '../../languages/en/weekdays.ts';
import { foldWord } from '../../text/tokens.ts';

const table = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(foldWord));

/** Folded month name (two words with one space) → 1 to 12: the Latin, Syriac and Maghreb names and the English ones. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [ARABIC_MONTHS, ENGLISH_MONTHS].flatMap((months) =>
    months.flatMap((names, index) => names.map((name) => [name.split(' ').map(foldWord).join(' '), index + 1] as const)),
  ),
);

/** Months of the Hijri year, which stand beside the Gregorian date; the first word of those of two words. */
export const HIJRI_MONTHS: ReadonlySet<string> = new Set([
  ...ARABIC_HIJRI_MONTHS.flat().map((name) => foldWord(name.split(' ')[0] ?? '')),
  ...Object.keys(ENGLISH_HIJRI_MONTHS),
  'rabi',
  'jumada',
]);

export const WEEKDAYS: ReadonlySet<string> = new Set([
  ...[...ARABIC_WEEKDAYS, ...BARE_ARABIC_WEEKDAYS].flat().map(foldWord),
  ...ENGLISH_WEEKDAYS.flatMap((names) => Object.keys(names)),
]);

/** What stands in a date line and says nothing more: clock words, zones, "reading time". */
export const FILLERS = table(`
  الساعة ساعة بتوقيت توقيت غرينتش جرينتش مكة المكرمة صباحا مساء ظهرا ص م هـ ميلادي ميلادية الموافق يوم في عند على تم عام سنة لعام
  قراءة دقيقة دقائق ثانية للقراءة
  at on the of am pm a.m p.m gmt utc est edt et ct pt bst ist cet eet ast h hrs hours st nd rd th
  min mins minute minutes read reading time`);

/** The date after one of these is the day of publication. */
export const PUBLISHED_LABELS = table(
  'نشر نشرت نُشر منشور النشر بتاريخ تاريخ التاريخ published posted publication created date dateline issued',
);

/** The date after one of these is the day of the last change. */
export const UPDATED_LABELS = table('تحديث التحديث حدث محدث معدل تعديل آخر أخر updated update modified edited revised last');

/** A line that opens with one of these names its writer. */
export const BYLINES = table('كتب كتبت بقلم إعداد تحرير تقرير متابعة مراسل by from staff reporter');

/** A line with one of these is not about the article: a picture's caption, a copyright line. */
export const FOREIGN_LINES = table(
  'صورة صور أرشيف أرشيفية حقوق محفوظة عدسة photo photograph picture image file archive copyright rights reserved credit',
);

/** A line that opens with one of these gives the reader's day. */
export const TODAY_WORDS = table('اليوم today');

/** A short line with one of these is a page head: a date beside it is the day of the visit. */
export const FURNITURE = table(`
  بحث البحث ابحث القائمة قائمة الدخول تسجيل اشترك اشتراك الاشتراك النشرة الطقس الصلاة العملات تخطي التنقل ملفات
  search menu login log signin sign register subscribe subscription newsletter newsletters skip navigation cookies cookie weather notifications`);

/** A date after one of these is part of a phrase, not of a dateline. */
export const PREPOSITIONS = table(
  'في منذ حتى قبل بعد خلال يوم ليلة مساء صباح من إلى بين on in by since until till from to before after between of the',
);
