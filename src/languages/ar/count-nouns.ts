// Arabic nouns that news counts: their plurals, and their duals, which count without a numeral (جنديان, two soldiers).
import { foldWord } from '../../text/tokens.ts';

/**
 * Masculine nouns with another plural than ون/ين: both duals are theirs alone. Singular and plurals.
 * Left out: nouns whose dual is also a plural or another word (بلدان is "countries": only بلدين, below).
 */
const MASCULINE: Readonly<Record<string, string>> = {
  جندي: 'جنود',
  عنصر: 'عناصر',
  هجوم: 'هجمات هجومات',
  صاروخ: 'صواريخ',
  لغم: 'ألغام',
  موقع: 'مواقع',
  مقر: 'مقار مقرات',
  معسكر: 'معسكرات',
  مطار: 'مطارات',
  اجتماع: 'اجتماعات',
  لقاء: 'لقاءات',
  مصدر: 'مصادر',
  قتيل: 'قتلى',
  جريح: 'جرحى',
  شهيد: 'شهداء',
  أسير: 'أسرى',
  شخص: 'أشخاص',
  فرد: 'أفراد',
  رجل: 'رجال',
  طفل: 'أطفال',
  عام: 'أعوام',
  شهر: 'أشهر شهور',
  يوم: 'أيام',
  أسبوع: 'أسابيع',
  قرن: 'قرون',
  عقد: 'عقود',
  خبير: 'خبراء',
  وزير: 'وزراء',
  سفير: 'سفراء',
  نائب: 'نواب',
  ضابط: 'ضباط',
  قائد: 'قادة',
  زعيم: 'زعماء',
  عامل: 'عمال',
  طيار: '',
  لواء: 'ألوية',
  فوج: 'أفواج',
  جيش: 'جيوش',
  فصيل: 'فصائل',
  حزب: 'أحزاب',
  تنظيم: 'تنظيمات',
  زورق: 'زوارق',
  مبنى: 'مباني مبان',
  منزل: 'منازل',
  بيت: 'بيوت',
  مركز: 'مراكز',
  مخزن: 'مخازن',
  مستودع: 'مستودعات',
  هدف: 'أهداف',
  انفجار: 'انفجارات',
  تفجير: 'تفجيرات',
  قصف: '',
  استهداف: 'استهدافات',
  بيان: 'بيانات',
  بند: 'بنود',
  شرط: 'شروط',
  خيار: 'خيارات',
  سبب: 'أسباب',
  ملف: 'ملفات',
  محور: 'محاور',
  مسار: 'مسارات',
  اتفاق: 'اتفاقات',
  قرار: 'قرارات',
  عضو: 'أعضاء',
  كيلومتر: 'كيلومترات',
  متر: 'أمتار',
  ميل: 'أميال',
  قدم: 'أقدام',
  صوت: 'أصوات',
  مقعد: 'مقاعد',
  حادث: 'حوادث',
  رقم: 'أرقام',
  سجين: 'سجناء',
  مدفع: 'مدافع',
  شريك: 'شركاء',
  برنامج: 'برامج',
  مشروع: 'مشاريع',
};

/** Human nouns whose plural is ون/ين: only the dual in ان is theirs alone. */
const SOUND_MASCULINE =
  'عسكري مقاتل مسؤول مدني مسلح إرهابي مدرب مستشار متعاقد دبلوماسي صحفي صحافي مهندس موظف مراسل متظاهر معتقل مجند مفاوض مترجم مواطن متحدث مختص فلسطيني عراقي أميركي أمريكي سوري إسباني فرنسي بريطاني مشتبه مصاب محتجز نازح لاجئ ناشط متطوع منتسب متطرف متشدد جهادي متمرد قيادي مسعف مشرع';

/** Feminine nouns, by their singular; the plural in ات is made, others stand beside. Duals in تان and تين. */
const FEMININE: Readonly<Record<string, string>> = {
  غارة: '',
  ضربة: '',
  هجمة: '',
  رشقة: '',
  قذيفة: 'قذائف',
  طائرة: '',
  مسيرة: '',
  مروحية: '',
  مقاتلة: '',
  قاعدة: 'قواعد',
  جولة: '',
  جلسة: '',
  مرحلة: 'مراحل',
  دولة: 'دول',
  سنة: 'سنوات سنين أعوام',
  ولاية: '',
  ساعة: '',
  دقيقة: 'دقائق',
  ليلة: 'ليال ليالي',
  محافظة: '',
  مدينة: 'مدن',
  قرية: 'قرى',
  كتيبة: 'كتائب',
  فرقة: 'فرق',
  سرية: 'سرايا',
  سفينة: 'سفن',
  مدمرة: '',
  عربة: '',
  مدرعة: '',
  آلية: '',
  دبابة: '',
  سيارة: '',
  شاحنة: '',
  دورية: '',
  قافلة: 'قوافل',
  عبوة: '',
  قنبلة: 'قنابل',
  عملية: '',
  محاولة: '',
  مهمة: 'مهام',
  لجنة: 'لجان',
  منشأة: 'منشآت',
  نقطة: 'نقاط',
  ثكنة: '',
  جثة: 'جثث',
  امرأة: 'نساء',
  ضحية: 'ضحايا',
  إصابة: '',
  منطقة: 'مناطق',
  جماعة: '',
  مجموعة: '',
  ميليشيا: 'ميليشيات',
  شركة: '',
  اتفاقية: '',
  مذكرة: '',
  مباراة: 'مباريات',
  صفقة: '',
  خطة: 'خطط',
  قضية: 'قضايا',
  فئة: '',
  وحدة: '',
};

/** The last two before another noun: جولتا محادثات. */
const FEMININE_DUALS = ['تان', 'تين', 'تا', 'تي'];

/** Duals and plurals that no rule above makes. */
const IRREGULAR_DUALS = 'بلدين رهينتان رهينتين شقيقان';
const OTHER_NOUNS =
  'مرة مرات طن طنا أطنان ولاية ولايات بلد بلدا بلدان بلاد قوات قوة مشاة عائلة عائلات أسرة أسر نسمة ناس ناخب مرشح مشرعا دولار برميل برميلا هكتار هكتارا رأس صهريج أسلحة سلاح قطعة قطع قاذفة لاعب ناج ناجين رهينة رهائن كم كلم كيلو مدربا درجة راكب ركاب طالب طلاب شخصية شخصيات مادة رحلة رحلات جنسية جنسيات';

export const DUAL_FORMS: ReadonlySet<string> = new Set(
  [
    ...Object.keys(MASCULINE).flatMap((noun) => [`${stemOf(noun)}ان`, `${stemOf(noun)}ين`]),
    ...SOUND_MASCULINE.split(' ').map((noun) => `${noun}ان`),
    ...Object.keys(FEMININE).flatMap((noun) => (noun.endsWith('ة') ? FEMININE_DUALS.map((ending) => noun.slice(0, -1) + ending) : [])),
    ...IRREGULAR_DUALS.split(' '),
  ].map(foldWord),
);

/** Folded, without article: singular, accusative, plural. */
export const COUNT_NOUNS: ReadonlySet<string> = new Set(
  [
    ...Object.entries(MASCULINE).flatMap(([noun, plurals]) => [noun, `${noun}ا`, ...plurals.split(' ')]),
    ...SOUND_MASCULINE.split(' ').flatMap((noun) => [noun, `${noun}ا`, `${noun}ون`, `${noun}ين`]),
    ...Object.entries(FEMININE).flatMap(([noun, plurals]) => [noun, `${noun.replace(/ة$/, '')}ات`, ...plurals.split(' ')]),
    ...OTHER_NOUNS.split(' '),
  ]
    .filter((noun) => noun !== '')
    .map(foldWord),
);

/** مبنى makes مبنيان. */
function stemOf(noun: string): string {
  return noun.endsWith('ى') ? `${noun.slice(0, -1)}ي` : noun;
}
