// The propositions in the words of reporters and editors: elided subjects, pronouns, quotations of half a sentence. Sentences of our own.
import type { Table } from './row.ts';

export const ARABIC_REPORTERS: readonly Table[] = [
  {
    proposition: 'us-forces-invited',
    rows: [
      ['قال المتحدث إن القوات الأميركية موجودة في العراق بدعوة من حكومته.', 'affirm'],
      ['قال البنتاغون إن قواته موجودة بدعوة منها، أي من الحكومة العراقية.', 'affirm'],
      ['وأضاف أن الأميركيين في العراق لأن بغداد طلبت منهم ذلك.', 'affirm'],
      ['جنودنا هناك نزولا عند رغبة الحكومة العراقية، قال المسؤول الأميركي.', 'affirm'],
    ],
  },
  {
    proposition: 'coalition-exit-demanded',
    rows: [
      ['قال السوداني إنه لا مبرر لبقاء التحالف على أرضنا.', 'affirm'],
      ['قال السوداني إن مسوغات وجود التحالف انتهت.', 'affirm'],
      ['قال السوداني إن على قوات التحالف أن ترحل في الموعد.', 'affirm'],
      ['طالبت الحكومة العراقية بإخراج قوات التحالف من البلاد.', 'affirm'],
      ['قال السوداني إن الوقت حان لرحيل قوات التحالف.', 'affirm'],
    ],
  },
  {
    proposition: 'isis-still-threat',
    rows: [
      ['قال مسؤول أميركي إن داعش ما زال يشكل تهديدا.', 'affirm'],
      ['قال السوداني إن داعش لم يعد خطرا على الدولة العراقية.', 'deny'],
      ['قال السوداني إن خطر داعش زال.', 'deny'],
      ['حذر قائد عسكري من أن التنظيم، أي داعش، لا يزال قادرا على شن هجمات.', 'affirm'],
      ['وقال رئيس الوزراء العراقي إن داعش انتهى بوصفه خطرا على الدولة.', 'deny'],
    ],
  },
  {
    proposition: 'talks-have-deadline',
    rows: [
      ['لم يعلن أي سقف زمني لانتهاء المباحثات.', 'deny'],
      ['قال المتحدث باسم البنتاغون إنه لا موعد نهائيا للمحادثات.', 'deny'],
      ['لا سقف زمنيا لعمل اللجنة العسكرية العليا.', 'deny'],
      ['ولم يحدد أجل لإنهاء المفاوضات.', 'deny'],
    ],
  },
  {
    proposition: 'timing-unrelated-to-attacks',
    rows: [
      ['قالت الخارجية الأميركية إن توقيت المحادثات لا علاقة له بالهجمات.', 'affirm'],
      ['أعلن الناطق باسم الخارجية الأميركية أن توقيت الحوار «مرتبط مباشرة بالهجمات الأخيرة».', 'deny'],
      ['قال المسؤول إن إطلاق الحوار لم يأت ردا على الهجمات الأخيرة.', 'affirm'],
    ],
  },
  {
    proposition: 'talks-negotiate-withdrawal',
    rows: [
      ['قال مسؤول أميركي إن الاجتماعات ليست مفاوضات على رحيل الجنود.', 'deny'],
      ['جلاء القوات الأمريكية ليس مطروحا للتفاوض في هذه اللقاءات، قال البنتاغون.', 'deny'],
      ['لن نتفاوض هذا الأسبوع على سحب قواتنا، قال مسؤول دفاعي أميركي.', 'deny'],
    ],
  },
  {
    proposition: 'transition-to-bilateral',
    rows: [
      ['سيجري الانتقال من التحالف إلى علاقات أمنية ثنائية.', 'affirm'],
      ['ستحل علاقة دفاعية بين دولتين محل صيغة التحالف.', 'affirm'],
      ['العراق يريد علاقة ثنائية مع واشنطن بعد انتهاء مهمة التحالف.', 'affirm'],
    ],
  },
  {
    proposition: 'attacks-must-stop',
    rows: [
      ['طالب الوزير الإسباني بوقف الهجمات على قواعد التحالف.', 'affirm'],
      ['دعا السوداني إلى الكف عن استهداف القواعد التي تضم مستشارين.', 'affirm'],
    ],
  },
  {
    proposition: 'leave-when-iraq-asks',
    rows: [
      ['قال الوزير الإسباني إن جنوده سيرحلون متى رغبت بغداد في ذلك.', 'affirm'],
      ['سنغادر إذا طلبت منا الحكومة العراقية ذلك، قال الوزير.', 'affirm'],
    ],
  },
  {
    proposition: 'us-keeps-self-defence-right',
    rows: [
      ['واشنطن لن تتنازل عن حقها في الدفاع عن جنودها.', 'affirm'],
      ['نحتفظ بحق الرد على أي هجوم، قال البنتاغون.', 'affirm'],
    ],
  },
  {
    proposition: 'strikes-undermine-agreements',
    rows: [
      ['قال رسول إن الضربات الأميركية تنسف التفاهمات بين البلدين.', 'affirm'],
      ['الغارات تهدم ما بين البلدين من اتفاقات، بحسب بغداد.', 'affirm'],
    ],
  },
  {
    proposition: 'iraq-formally-requested-withdrawal',
    rows: [['قالت الخارجية الأميركية إن بغداد طلبت رسميا سحب القوات.', 'affirm']],
  },
  {
    proposition: 'syria-withdrawal-considered',
    rows: [
      ['نفى البيت الأبيض أنه يدرس الانسحاب من سوريا.', 'deny'],
      ['إدارة بايدن تدرس سحب القوات من سوريا، بحسب مسؤول أميركي.', 'affirm'],
    ],
  },
  {
    proposition: 'timetable-date-based',
    rows: [['أطراف عراقية تريد تاريخا ثابتا للخروج مهما كان الوضع الأمني.', 'affirm']],
  },
  {
    proposition: 'timetable-condition-based',
    rows: [['واشنطن تريد خروجا تحدده الظروف لا التقويم.', 'affirm']],
  },
  {
    proposition: 'us-reluctant-under-attack',
    rows: [
      ['لم تشأ واشنطن التفاوض على الانسحاب والصواريخ تتساقط على جنودها.', 'affirm'],
      ['كره الأميركيون أن يظهروا كمن يفاوض تحت النار.', 'affirm'],
    ],
  },
  {
    proposition: 'talks-stalled-by-gaza-war',
    rows: [
      ['تعثرت المحادثات بسبب الحرب على غزة.', 'affirm'],
      ['جاءت حرب غزة وجمدت كل شيء في المحادثات.', 'affirm'],
    ],
  },
  {
    proposition: 'hmc-joint-assessment',
    rows: [['تقيم اللجنة العسكرية العليا خطر داعش وقدرات القوات العراقية.', 'affirm']],
  },
  {
    proposition: 'hmc-agreement-near',
    rows: [['البلدان على وشك الاتفاق على إطلاق اللجنة العسكرية العليا.', 'affirm']],
  },
  {
    proposition: 'talks-ease-pressure',
    rows: [['المحادثات قد تخفف الضغط عن السوداني.', 'affirm']],
  },
  {
    proposition: 'timetable-to-be-set',
    rows: [['ستضع اللجنة جدولا زمنيا لخفض المستشارين.', 'affirm']],
  },
  {
    proposition: 'coalition-mission-to-end-gradually',
    rows: [['خفض متدرج ينتهي بإنهاء مهمة التحالف الدولي.', 'affirm']],
  },
  {
    proposition: 'pm-will-study-message',
    rows: [['قال فؤاد حسين إن رئيس الوزراء سيدرس الرسالة.', 'affirm']],
  },
  {
    proposition: 'islamic-resistance-claims-attacks',
    rows: [['تتبنى المقاومة الإسلامية في العراق معظم الهجمات.', 'affirm']],
  },
];
