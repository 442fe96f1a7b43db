// Positions around a condition, an exception, a question that denies, and what goes without saying for whom; with their neighbours.
import type { Table } from './row.ts';

export const EXCEPTIONS: readonly Table[] = [
  {
    proposition: 'talks-stalled-by-gaza-war',
    rows: [
      ['Why did the talks begin so late? The war in Gaza stopped everything, he said.', 'affirm'],
      ['It was the war in Gaza that held the process up, the officer said.', 'affirm'],
      ['The commission did not meet for months, which officials put down to the war in Gaza.', 'affirm'],
      ['Officials attribute the long silence of the commission to the war in Gaza.', 'affirm'],
      ['The delay of the talks is laid at the door of the Gaza war.', 'affirm'],
      ['وتأخرت المحادثات أشهرا، ويرجع مسؤولون ذلك إلى اندلاع الحرب في غزة.', 'affirm'],
      ['كان موعد اللجنة في الخريف، لكن الحرب في غزة أوقفت كل شيء.', 'affirm'],
      ['صمتت اللجنة العسكرية العليا شهورا، والسبب بحسب مسؤولين الحرب في غزة.', 'affirm'],
      ['Officials attribute the attacks on US forces to the war in Gaza; the commission meets on Sunday.', 'none'],
      ['يعزو مسؤولون الهجمات على القوات إلى الحرب في غزة، وتجتمع اللجنة الأحد.', 'none'],
    ],
  },
  {
    proposition: 'leave-when-iraq-asks',
    rows: [
      ['"Our soldiers stay for as long as Baghdad wants," the Spanish minister said.', 'affirm'],
      ['They will leave only when the Iraqi government wishes it, the minister said of the Spanish soldiers.', 'affirm'],
      ['مدريد: جنودنا باقون ما أرادت بغداد ذلك.', 'affirm'],
      ['وقال وزير الخارجية الإسباني إن جنود بلاده لن يرحلوا إلا حين ترغب الحكومة العراقية في ذلك.', 'affirm'],
      ['وأضاف الوزير الإسباني أن الجنود باقون ما دامت بغداد تريد.', 'affirm'],
      ['نبقى في العراق ما شاءت حكومته، قال الوزير الإسباني.', 'affirm'],
      ['لا نغادر العراق إلا إذا طلبت منا الحكومة العراقية، قال الوزير الإسباني.', 'affirm'],
      ['جنودنا باقون ما بقي داعش خطرا، قال الوزير الإسباني.', 'none'],
      ['The Spaniards will not leave until the Iraqi government asks, the Spanish minister said.', 'affirm'],
      ['We will not leave Iraq unless Baghdad asks us to, the Spanish minister said.', 'affirm'],
      ['لن نغادر إلا بطلب من الحكومة العراقية، قال الوزير الإسباني.', 'affirm'],
      ['سيبقى جنودنا في العراق ما شاءت بغداد، قال الوزير الإسباني.', 'affirm'],
    ],
  },
  {
    proposition: 'us-forces-invited',
    rows: [
      ['"We\'re there at their invitation," the Pentagon spokesman said of the troops in Iraq.', 'affirm'],
      ["U.S. forces are in Iraq at Baghdad's invitation, the Pentagon said.", 'affirm'],
      ['Our troops are in Iraq because its government asked us to come, the Pentagon said.', 'affirm'],
      ['The occupation was one that nobody in Baghdad invited, the militia said of the American troops.', 'deny'],
      ['قال البنتاغون إن قواته في العراق وإنها هناك بدعوة منهم.', 'affirm'],
      ['The delegation was in Washington at their invitation, the Pentagon said.', 'none'],
    ],
  },
  {
    proposition: 'timetable-to-be-set',
    rows: [
      ['Will the coalition get a timetable? There will be a timetable, and a clear one.', 'affirm'],
      ['The coalition will have a timetable, the spokesman said.', 'affirm'],
      ['سيكون هناك جدول زمني واضح لرحيل التحالف، قال المتحدث.', 'affirm'],
      ['سيكون للتحالف جدول زمني، وسيكون واضحا.', 'affirm'],
      ['سيكون هناك جدول زمني لخفض قوات التحالف، قال مسؤول عراقي.', 'affirm'],
    ],
  },
  {
    proposition: 'isis-still-threat',
    rows: [
      ['لم يبق لداعش ما يهدد به الدولة، قال السوداني.', 'deny'],
      ['لم يعد في يد التنظيم ما يهدد به العراق. هكذا وصف السوداني داعش.', 'deny'],
      ['ISIS has nothing left with which to threaten the Iraqi state, Sudani said.', 'deny'],
      ['The Islamic State has ceased to threaten the Iraqi state, Sudani said.', 'deny'],
    ],
  },
  {
    proposition: 'coalition-exit-demanded',
    rows: [
      ['من قال إننا ندعو التحالف إلى المغادرة؟ قال المتحدث باسم رئيس الوزراء العراقي.', 'deny'],
      ['"Who says that we ask the coalition to leave?" the prime minister\'s spokesman said.', 'deny'],
      ['The coalition must leave Iraq quickly, the Iraqi prime minister said.', 'affirm'],
      ['قال المتحدث باسم رئيس الوزراء العراقي: «من قال إننا نطلب من التحالف أن يرحل؟»', 'deny'],
    ],
  },
  {
    proposition: 'iraq-formally-requested-withdrawal',
    rows: [['قال المتحدث العراقي إن أحدا لم يطلب شيئا من الأميركيين ولا رحيلا.', 'deny']],
  },
  {
    proposition: 'transition-to-bilateral',
    rows: [['نريد مع دول التحالف صلة أمنية ثنائية، قال السوداني.', 'affirm']],
  },
  {
    proposition: 'syria-withdrawal-considered',
    rows: [
      ['A pullout from Syria is very much something we are weighing, a US official said.', 'affirm'],
      ['What of Syria? A withdrawal from there is under consideration, a Biden administration official said.', 'affirm'],
      ['And Syria? A pullout is being weighed, a US official said.', 'affirm'],
    ],
  },
];
