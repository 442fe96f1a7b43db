// Whom a text of ours says that it has its news from: `reuters` for the whole article, `reuters*` for the sentence that names it.

export type OriginRow = readonly [text: string, origins: string];

const EN = 'Talks on the coalition open\n\n';
const EN_END = '\n\nThe two sides meet again in a month.';
const AR = 'بدء محادثات التحالف\n\n';
const AR_END = '\n\nويلتقي الجانبان مجددا بعد شهر.';

/** Bylines, datelines and signatures. */
export const ARTICLE_ROWS: readonly OriginRow[] = [
  [`${EN}BAGHDAD, Jan 25 (Reuters) - Iraq and the United States will talk about the coalition.${EN_END}`, 'reuters'],
  [`${EN}WASHINGTON (AFP) — The Pentagon expects talks.${EN_END}`, 'afp'],
  [`BAGHDAD, Jan. 25, 2024 (AFP) - Iraq said that talks would begin.${EN_END}`, 'afp'],
  [`${EN}DOHA/CAIRO (Reuters) – Envoys expect talks.${EN_END}`, 'reuters'],
  [`${EN}By Reuters\n\nIraq said that talks would begin.${EN_END}`, 'reuters'],
  [`${EN}Reuters\n\nIraq said that talks would begin.${EN_END}`, 'reuters'],
  [`${EN}By Alma Reed, CNN\n\nIraq said that talks would begin.${EN_END}`, 'cnn'],
  [`${EN}Source: AFP\n\nIraq said that talks would begin.${EN_END}`, 'afp'],
  [`${EN}Baghdad - Agence France-Presse\n\nIraq said that talks would begin.${EN_END}`, 'afp'],
  [`${EN}Iraq said that talks would begin.${EN_END} (Reuters)`, 'reuters'],
  [`${EN}Iraq said that talks would begin.${EN_END}\n\nSource: Reuters`, 'reuters'],
  [`${EN}BAGHDAD (Reuters/AFP) - Iraq said that talks would begin.${EN_END}`, 'reuters afp'],
  [`${AR}بغداد (رويترز) - أعلن العراق أن المحادثات ستبدأ.${AR_END}`, 'reuters'],
  [`${AR}بغداد - رويترز: أعلن العراق أن المحادثات ستبدأ.${AR_END}`, 'reuters'],
  [`${AR}واشنطن 25 يناير/كانون الثاني (أ ف ب) - قال البنتاغون إن المحادثات ستبدأ.${AR_END}`, 'afp'],
  [`${AR}بغداد (أ.ف.ب) أعلن العراق أن المحادثات ستبدأ.${AR_END}`, 'afp'],
  [`${AR}المصدر: رويترز\n\nأعلن العراق أن المحادثات ستبدأ.${AR_END}`, 'reuters'],
  [`${AR}رويترز\n\nأعلن العراق أن المحادثات ستبدأ.${AR_END}`, 'reuters'],
  [`${AR}بغداد / وكالة فرانس برس\n\nأعلن العراق أن المحادثات ستبدأ.${AR_END}`, 'afp'],
  [`${AR}أعلن العراق أن المحادثات ستبدأ.${AR_END}\n\nالمصدر: وكالة الصحافة الفرنسية`, 'afp'],
  [`${AR}أعلن العراق أن المحادثات ستبدأ.${AR_END} (رويترز)`, 'reuters'],
];

/** Words of quoting in a sentence of the text. */
export const SENTENCE_ROWS: readonly OriginRow[] = [
  ['an official told CNN that no one plans a withdrawal', 'cnn*'],
  ['two sources told the French news agency AFP that the message had been handed over', 'afp*'],
  ['according to Reuters, the message was handed over on Wednesday', 'reuters*'],
  ['the message, Reuters reported on Thursday, was handed over by the ambassador', 'reuters*'],
  ['that was the offer, an official cited by Reuters said', 'reuters*'],
  ['citing several sources, Reuters said that an understanding was near', 'reuters*'],
  ['the spokesman said in a statement to Alhurra that the commission would meet', 'alhurra*'],
  ['in an interview with CNN, the premier spoke of a timetable', 'cnn*'],
  ['a Reuters tally puts it higher, according to a Reuters report', 'reuters*'],
  ['the count was confirmed by a second officer (AFP)', 'afp*'],
  ['قال مسؤول أميركي لشبكة CNN إن الانسحاب ليس مطروحا', 'cnn*'],
  ['قال مصدران لرويترز إن الرسالة سلمت الأربعاء', 'reuters*'],
  ['وقالت أربعة مصادر لـ (رويترز) إن الرسالة سلمت الأربعاء', 'reuters*'],
  ['وأضاف المتحدث في تصريح لقناة «الحرة» أن اللجنة ستجتمع', 'alhurra*'],
  ['واختتم المتحدث تصريحه للحرة بالقول إن اللجنة ستجتمع', 'alhurra*'],
  ['سلمت الرسالة الأربعاء، نقلا عن وكالة رويترز', 'reuters*'],
  ['بحسب وكالة فرانس برس سلمت الرسالة الأربعاء', 'afp*'],
  ['وفقاً لوكالة الصحافة الفرنسية سلمت الرسالة الأربعاء', 'afp*'],
  ['ذكرت وكالة رويترز أن الرسالة سلمت الأربعاء', 'reuters*'],
  ['أدت إلى تعثرها، وفق ما نقلته (رويترز)', 'reuters*'],
  ['ونقلت شبكة «سي إن إن» عن مسؤول أن الرسالة سلمت', 'cnn*'],
  ['رويترز: واشنطن مستعدة لبدء المحادثات', 'reuters*'],
  ['Reuters: Washington is ready for talks', 'reuters*'],
];

/** A name that is no source: somebody's subject, a building, a credit of a picture, a tag. */
export const NEITHER: readonly string[] = [
  'a rocket fell near the Reuters building in Baghdad',
  'CNN dismissed two producers on Monday',
  'the president attacked CNN and the courts',
  'the Reuters journalist was wounded at the base',
  'a photographer who works for AFP was wounded',
  'the station competes with CNN in the region',
  'the premier watched CNN before he went to the talks',
  'he owns shares of Thomson Reuters',
  'سقط صاروخ قرب مبنى رويترز في بغداد',
  'سقط صاروخ قرب مكتب لرويترز في بغداد',
  'أصيب مصور يعمل في وكالة فرانس برس',
  'تدخل البضائع عبر المنطقة الحرة في أربيل',
  'هاجم الرئيس شبكة سي إن إن والقضاء',
  'المرأة الحرة تشارك في الانتخابات',
  'فصلت سي إن إن منتجين اثنين',
];

export const LINES_OF_NEITHER: readonly string[] = [
  `${EN}Photo: AFP\n\nIraq said that talks would begin.${EN_END}`,
  `${EN}Iraqi soldiers at a gate (File Photo: AFP)\n\nIraq said that talks would begin.${EN_END}`,
  `${EN}Iraq said that talks would begin.${EN_END}\n\nThey met.\n\nThey left.\n\nThey rested.\n\nThey ate.\n\nTags\n\nIraq\n\nReuters\n\nCNN`,
  `${AR}صورة من الأرشيف - رويترز\n\nأعلن العراق أن المحادثات ستبدأ.${AR_END}`,
  `${AR}أعلن العراق أن المحادثات ستبدأ.${AR_END}\n\nاقرأ أيضا\n\nرويترز: انفجار في المرفأ`,
];
