// Arabic words of time around the names of days and months: shifts, units, parts of a month or year, links, seasons.
import type { DatePart, DateUnit, LinkRole } from '../dates.ts';

/** Days from publication. Words of two parts are divided by a space. */
export const ARABIC_DAY_SHIFTS: Readonly<Record<string, number>> = {
  اليوم: 0,
  الليلة: 0,
  أمس: -1,
  الأمس: -1,
  امبارح: -1,
  البارحة: -1,
  'أول أمس': -2,
  'أمس الأول': -2,
  'أول البارحة': -2,
  'أول الأمس': -2,
  غدا: 1,
  غداً: 1,
  غد: 1,
  الغد: 1,
};

/** Day words that stand for a day only after "day": a newspaper and a common noun otherwise. */
export const WEAK_DAY_SHIFTS: ReadonlySet<string> = new Set(['الغد', 'غد']);

export const ARABIC_SHIFTS: readonly { readonly by: -1 | 0 | 1; readonly textual: boolean; readonly stems: readonly string[] }[] = [
  { by: -1, textual: false, stems: ['الماضي', 'المنصرم', 'الفائت', 'المنقضي', 'الماضيين', 'الماضيتين', 'الماضيان'] },
  { by: -1, textual: true, stems: ['السابق'] },
  { by: 0, textual: false, stems: ['الحالي', 'الجاري', 'الحاضر'] },
  { by: 0, textual: true, stems: ['نفسه', 'ذاته', 'نفسها', 'ذاتها', 'عينه', 'عينها'] },
  { by: 1, textual: false, stems: ['المقبل', 'القادم', 'الآتي', 'المقبلين', 'القادمين'] },
  { by: 1, textual: true, stems: ['التالي', 'اللاحق', 'الموالي'] },
];

/** After "which": العام الذي يليه. */
export const ARABIC_RELATIVE_SHIFTS: Readonly<Record<string, -1 | 1>> = {
  يليه: 1,
  يليها: 1,
  تليه: 1,
  تليها: 1,
  تلاه: 1,
  تلاها: 1,
  تلته: 1,
  تلتها: 1,
  سبقه: -1,
  سبقها: -1,
  سبقته: -1,
  سبقتها: -1,
  يسبقه: -1,
  يسبقها: -1,
  تسبقه: -1,
  تسبقها: -1,
};

/** "This" before its noun. */
export const ARABIC_DEMONSTRATIVES: readonly string[] = ['هذا', 'هذه'];

export const ARABIC_UNITS: readonly {
  readonly unit: DateUnit;
  readonly one: readonly string[];
  readonly two: readonly string[];
  readonly many: readonly string[];
}[] = [
  { unit: 'day', one: ['يوم', 'يوما'], two: ['يومين', 'يومان', 'يومي', 'يوما'], many: ['أيام'] },
  { unit: 'week', one: ['أسبوع', 'أسبوعا'], two: ['أسبوعين', 'أسبوعان', 'أسبوعي'], many: ['أسابيع'] },
  { unit: 'month', one: ['شهر', 'شهرا'], two: ['شهرين', 'شهران', 'شهري'], many: ['أشهر', 'شهور'] },
  {
    unit: 'year',
    one: ['عام', 'عاما', 'سنة'],
    two: ['عامين', 'عامان', 'عامي', 'سنتين', 'سنتان', 'سنتي'],
    many: ['أعوام', 'سنوات', 'سنين'],
  },
  { unit: 'quarter', one: ['ربع', 'فصل'], two: [], many: [] },
  { unit: 'half', one: ['نصف'], two: [], many: [] },
];

export const ARABIC_PARTS: Readonly<Record<DatePart, readonly string[]>> = {
  start: ['مطلع', 'بداية', 'مستهل', 'بدء', 'بدايات', 'غرة'],
  early: ['أوائل'],
  mid: ['منتصف', 'أواسط', 'وسط', 'نصف'],
  late: ['أواخر'],
  end: ['نهاية', 'ختام', 'نهايات'],
};

/** Parts that are everyday words too: only directly before a month or year. */
export const WEAK_PARTS: ReadonlySet<string> = new Set(['بدء', 'وسط', 'نصف', 'ختام', 'غرة']);

export const ARABIC_SEASONS: readonly string[] = ['ربيع', 'صيف', 'خريف', 'شتاء'];

export const ARABIC_LINKS: Readonly<Record<LinkRole, readonly string[]>> = {
  in: ['في', 'فى'],
  at: ['عند', 'مساء', 'صباح', 'ظهر', 'فجر', 'ليل', 'ليلة', 'عصر', 'صبيحة', 'بتاريخ', 'تاريخ', 'على'],
  of: ['من'],
  from: ['ابتداء', 'اعتبارا'],
  to: ['إلى', 'الي', 'ولغاية'],
  until: ['حتى', 'لغاية', 'لحد'],
  by: ['بحلول', 'أقصاه', 'أقصاها'],
  before: ['قبل', 'قبيل'],
  after: ['بعد', 'عقب'],
  since: ['منذ', 'مذ'],
  during: ['خلال', 'طوال', 'طيلة'],
  between: ['بين'],
  and: ['و'],
  match: ['الموافق', 'الموافقة', 'المصادف', 'الموافق لـ', 'الموافق ل'],
};

/** Before publication, beside the sayings: verbs that reports of meetings and attacks use; regular feminine forms are made of them. */
export const ARABIC_PAST: readonly string[] =
  'كان كانوا قد أعلنا قالوا ألمح عقد عقدا بدأ بدأوا انطلق جرى جرت شهد وقع وقعا انتهى انتهت انتهوا التقى التقت التقيا قتل أصيب نفذ شن شنته استهدف اتفق اتفقا زار التأم اجتمع غزت غزا انسحب رجعت عاد تأسس شكل أطلق صدر الصادر الصادرة أقر صوت طلب دعا دعت تسلم سلم وصل غادر توقف استأنف استؤنفت تعرض هاجم نشر أصدر قرر أجرى أجرت تم لم منذ هجوم هجمات الهجوم الهجمات حرب اندلاع الأخيرة الأخير المعلن المعلنة المبرم المبرمة الموقعة الموقع عندما حين بعدما لما فاجأ ألغى ألغت توفي حصل حدث سقط تسبب ظهر فاز اغتال اغتيال مقتل أرجأ أتم احتضن استضاف رعى رعت ترأس نظم عاود تجدد اتخذ حضر قصف ضرب دمر أدى أدت أسفر خلف أبلغ رفض وافق تبنى تبنت أقام أنهى أنجز توصل أسس أنشأ أنشئ دشن افتتح سحب خرج رحل اختتم باشر شرع استقبل التقيا بحث أعاد أرسل أوقف علق أخلى هزم دحر اجتاح سيطر احتل أحصى أحصت سجل رصد وثق بلغ جاء هوجم استهدفت طال'.split(
    ' ',
  );

/** After publication; forms with ت are made of those with ي. The present tense of beginning, ending and leaving speaks of plans. Verbs with the future prefix are known by their shape. */
export const ARABIC_FUTURE: readonly string[] =
  'سوف المقرر مقرر المتوقع متوقع يتوقع المزمع مزمع المرتقب مرتقب المرتقبة المنتظر منتظر يفترض المفترض موعدا موعد موعده موعدها نهائي نهائيا أقصاه يعتزم ينوي لن مخطط المخطط سقف المحدد يستعد يبدأ ينتهي يغادر ينسحب يتم يعقد ينطلق يكتمل ينجز يحسم يختتم يستأنف يخرج يرحل يلتقي'.split(
    ' ',
  );

/** Present tense that tells of a plan where a weekday stands beside it; forms with ت are made of those with ي. */
export const ARABIC_PLANS: readonly string[] =
  'يصل يتوجه يفتتح يستكمل يسافر يعود يزور يجتمع يستضيف يستقبل يشارك يبحث يبدآن يباشر يجري يقام يحضر'.split(' ');

/** Verbs of saying; the feminine forms are made of them. */
export const ARABIC_SAYINGS: readonly string[] = 'قال أعلن أكد ذكر أفاد أوضح كشف نقل صرح أشار أضاف نفى نفت جدد'.split(' ');

export const ARABIC_SUBORDINATORS: readonly string[] = ['أن', 'إن', 'أنه', 'أنها', 'إنه', 'إنها', 'بأن', 'الذي', 'التي', 'أنهم'];

/** Words that begin like a verb with the future prefix and are none. */
export const NO_FUTURE_PREFIX: ReadonlySet<string> = new Set(
  'سياسة سياسي سياسية سياسات سياسيا سياسيين سياسيون سيارة سيارات سيارته سيطرة سيطر سيطرت سيادة سيادية سيادي سيناء سيناريو سيناريوهات سياق سيدة سيدات سيول سيستاني سيرة سيرته سيف سينما ستة ستين ستون ستمائة ستمئة ستار ستارة سنة سنوات سنوي سنوية سنويا سنتين سنتان سنجار سني سنية سندات سند سنت سيئ سيئة سياج سياحة سياحية ستراتيجية ستراتيجي ستوكهولم ستيفن ستولتنبرغ سنغافورة سنتكوم سيناتور سيئول سيريل سيرغي ستارمر سينغ سيروان سيمون ستيفاني ستيوارت'.split(
    ' ',
  ),
);

export const ARABIC_COUNTED: readonly string[] =
  'جندي جنديا جنود عسكري عسكريا عسكريين عنصر عنصرا عناصر مقاتل مقاتلا مقاتلين شخص شخصا أشخاص مستشار مستشارا مستشارين متعاقد متعاقدا مدرب مدربا مدني مدنيا فرد فردا أفراد مسلح مسلحا دولار دولارا دينار دينارا جنيه ليرة يورو ريال كيلومتر كيلومترا كم متر مترا ميل ميلا كيلو طن طنا برميل برميلا هجوم هجوما هجمات غارة صاروخ صاروخا طائرة قتيل قتيلا جريح جريحا قذيفة ضربة مرة موقع موقعا هدف هدفا منزل منزلا قرية حادث حادثا عملية ساعة دقيقة ألف مليون مليار موظف موظفا لاجئ لاجئا نازح نازحا أسرة عائلة مركبة آلية عربة ضابط ضابطا أمريكي أميركي أمريكيا أميركيا حالة وحدة قطعة درجة نقطة صوت صوتا مقعد مقعدا سرير ميغاواط'.split(
    ' ',
  );

/** Nouns that a year follows without a link: غزو 2003. */
export const ARABIC_YEAR_NOUNS: readonly string[] =
  'غزو الغزو احتلال الاحتلال حرب الحرب انتخابات الانتخابات اتفاق اتفاقية الاتفاقية الاتفاق مذكرة دستور الدستور موازنة الموازنة قانون حوار أحداث ثورة احتجاجات تظاهرات بيان قمة مؤتمر اجتياح معركة هجمات خطة تفاهم تفاهمات انسحاب صيف شتاء ربيع خريف موسم ميزانية دورة نسخة استفتاء أزمة انقلاب مونديال أولمبياد'.split(
    ' ',
  );

/** Places, parties and risings that bear a date as their name, in the construct; "both of" before "the two", which is also Monday. */
export const ARABIC_NAMESAKES: readonly string[] =
  'جسر شارع ساحة ميدان قوى فريق حي حزب مستشفى ملعب كوبري جامعة محور فوج قناة استاد ثورة انتفاضة حركة مدينة مصنع محطة سد مطبعة كلا كلتا هذين'.split(
    ' ',
  );

export const ARABIC_PAPERS: readonly string[] = ['المصري', 'أخبار', 'روسيا'];

/** "العام" after these is "general". */
export const GENERAL_HEADS: readonly string[] =
  'الأمين القائد الرأي المدير المفتش القطاع المدعي النائب السكرتير الاتحاد الأمن المراقب المنسق المقر المجلس المشرف الحاكم الدين الإنفاق النظام المال الحق السياق الوضع المشهد الجو الإطار الحس الطابع الشأن النفع الصالح المؤتمر المستشار أمين قائد مدير مفتش رأي مدعي نائب بشكل التوجه المزاج'.split(
    ' ',
  );

/** After "اليوم" or "يوم": another thing than the day of publication. Before it: that, a whole. */
export const ARABIC_DAY_BREAKERS: readonly string[] =
  'نفسه ذاته نفسها ذاتها التالي الواحد الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي الأخير العشرين الثلاثين العالمي الوطني الدولي ذلك تلك'.split(
    ' ',
  );

/** Between two dates of one account: what they stand before came next. */
export const ARABIC_SEQUELS: readonly string[] = ['لتعود', 'ليعود', 'ليعودوا', 'ثم', 'بعدها', 'بعده', 'بعدئذ', 'لاحقا', 'مجددا', 'ثانية'];
