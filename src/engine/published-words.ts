// Words of publication lines in Arabic and English, as tables: months, labels, bylines, and what marks a line as furniture.
import { foldWord } from '../text/tokens.ts';

const table = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(foldWord));

/** Month names by number, one-word forms and two-word forms (with one space), all in use: Latin, Syriac and Maghreb names. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي', 'january', 'jan'],
  ['فبراير', 'شباط', 'فيفري', 'february', 'feb'],
  ['مارس', 'آذار', 'march', 'mar'],
  ['أبريل', 'إبريل', 'نيسان', 'أفريل', 'april', 'apr'],
  ['مايو', 'أيار', 'ماي', 'may'],
  ['يونيو', 'يونية', 'حزيران', 'جوان', 'june', 'jun'],
  ['يوليو', 'يولية', 'تموز', 'جويلية', 'july', 'jul'],
  ['أغسطس', 'آب', 'أوت', 'غشت', 'august', 'aug'],
  ['سبتمبر', 'أيلول', 'شتنبر', 'september', 'sept', 'sep'],
  ['أكتوبر', 'تشرين الأول', 'october', 'oct'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر', 'november', 'nov'],
  ['ديسمبر', 'كانون الأول', 'دجنبر', 'december', 'dec'],
];

/** Folded month name → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name.split(' ').map(foldWord).join(' '), index + 1] as const)),
);

/** Months of the Hijri year, which stand beside the Gregorian date; the first word of those of two words. */
export const HIJRI_MONTHS = table(
  'محرم المحرم صفر ربيع جمادى رجب شعبان رمضان شوال ذو ذي muharram safar rabi jumada rajab shaaban ramadan shawwal',
);

export const WEEKDAYS = table(`
  الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت أحد اثنين ثلاثاء أربعاء خميس جمعة سبت
  sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed thu thur thurs fri sat`);

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
