// Positions taken up with a pronoun, tied to a date, denied behind their subject, or put in an image; and their neighbours. Sentences of our own.
import type { Table } from './row.ts';

export const TAKEN_UP: readonly Table[] = [
  {
    proposition: 'syria-withdrawal-considered',
    rows: [
      ['Asked about a withdrawal of U.S. forces from Syria, the Pentagon spokesman was brief. Not under consideration.', 'deny'],
      ['A pullout of U.S. forces from Iraq was discussed. A new road to Syria is under consideration.', 'none'],
      ['Will American troops quit Syria? It is not being studied, a U.S. official said.', 'deny'],
      ['تحدثت الصحف عن انسحاب أمريكي من سوريا. وقال المسؤول الأمريكي إن بلاده لا تدرس ذلك.', 'deny'],
      ['قال مسؤول أمريكي إن بلاده لا تدرس خطوة مماثلة في سوريا.', 'deny'],
      ['لا تغيير في وجودنا في سوريا، قال مسؤول أمريكي كبير.', 'deny'],
      ['A new road to the Syrian border is under consideration.', 'none'],
      ['قال المسؤول إن بناء مدرسة قرب الحدود السورية قيد الدراسة.', 'none'],
    ],
  },
  {
    proposition: 'talks-have-deadline',
    rows: [
      ["The Higher Military Commission is working on the end of the mission. It had hoped for a deadline; there isn't any date.", 'deny'],
      ['المحادثات ليست لها آجال نهائية.', 'deny'],
      ['ولا موعد للختام، كما يقول مسؤول أمريكي عن المحادثات.', 'deny'],
      ['Will the commission be done by summer? Nobody has said by when.', 'deny'],
      ["The clock is not running on the commission's work, an official said.", 'deny'],
      ['The talks will take the time they take.', 'deny'],
      ['No date has been set for the next parliamentary session.', 'none'],
      ['لم يحدد موعد للجلسة المقبلة للبرلمان.', 'none'],
    ],
  },
  {
    proposition: 'coalition-exit-demanded',
    rows: [
      ['The prime minister said again that the coalition had to go.', 'affirm'],
      ['Al-Sudani received the ambassadors of the coalition. The prime minister asked them to leave.', 'affirm'],
      ['قال رئيس الوزراء عن قوات التحالف إنه آن لها أن ترحل.', 'affirm'],
      ['The two governments intend that the last of the coalition should go by September 2026.', 'none'],
      ["Iraq's prime minister says that foreign troops have to go.", 'affirm'],
      ['بغداد: حان الوقت ليحزم التحالف حقائبه.', 'affirm'],
      ["Al-Sudani's office: the coalition's time in Iraq is over.", 'affirm'],
      ["The prime minister asked the coalition's commander to stay for dinner.", 'none'],
    ],
  },
  {
    proposition: 'timing-unrelated-to-attacks',
    rows: [
      ['The timing of the talks was chosen before the attacks, a U.S. official said. The two are separate matters.', 'affirm'],
      ["Don't read the attacks into the timing, the U.S. official said; the two are separate matters.", 'affirm'],
      ['التوقيت شيء والهجمات شيء آخر، قال مسؤول أمريكي.', 'affirm'],
    ],
  },
  {
    proposition: 'talks-stalled-by-gaza-war',
    rows: [
      ['The commission was to meet in the autumn. It was stopped by that war in Gaza.', 'affirm'],
      ['The talks were all but agreed when war broke out in Gaza and brought them to a halt.', 'affirm'],
      ['لم تعقد اللجنة أي اجتماع في الخريف بسبب الحرب في غزة.', 'affirm'],
      ['Attacks on U.S. troops rose because of the war in Gaza while the talks went on.', 'none'],
      ['The war in Gaza came up in the talks between the two ministers.', 'none'],
      ['The war in Gaza came up in the talks between the two ministers.', 'none'],
      ['Then Gaza happened, and nobody spoke of the commission for three months.', 'affirm'],
      ['لم تعقد اللجنة أي اجتماع في الخريف بسبب الحرب في غزة.', 'affirm'],
    ],
  },
  {
    proposition: 'talks-negotiate-withdrawal',
    rows: [
      ['No withdrawal of American forces is being negotiated, the Pentagon said.', 'deny'],
      ['What is being negotiated is not a withdrawal of U.S. forces, the Pentagon said.', 'deny'],
      ['After the withdrawal from the city, the police negotiated with the tribes.', 'none'],
      ['The two ministers did not discuss the departure of the ambassador.', 'none'],
      ['ولم يبحث الوزيران رحيل السفير.', 'none'],
    ],
  },
  {
    proposition: 'timetable-condition-based',
    rows: [
      [`"We do not favour a timetable that depends on conditions," a State Department official said of the coalition's mission.`, 'deny'],
      ['وتدهورت الظروف المعيشية قرب القاعدة، ولم يعلن جدول زمني لإصلاح الطريق.', 'none'],
      ["There'll be a timetable, the U.S. official said, but the battlefield will write it.", 'affirm'],
      [
        "The drawdown schedule will be drawn up with ISIS's strength and the readiness of Iraqi forces in mind, the foreign ministry said.",
        'affirm',
      ],
      ['تشترط واشنطن تراجع خطر داعش قبل أي خفض لقواتها.', 'affirm'],
      ['The officer spoke of conditions in the camp near the base.', 'none'],
      ['وتحدث الضابط عن ظروف المعيشة في المخيم.', 'none'],
    ],
  },
  {
    proposition: 'timetable-date-based',
    rows: [
      ['On the timetable for the withdrawal, some in the Iraqi government would rather circle a day on the calendar.', 'affirm'],
      ["Some in the Iraqi government would tie the end of the coalition's mission to a fixed date.", 'affirm'],
      ['وفي شأن انسحاب قوات التحالف، ثمة في الحكومة العراقية من يريد تاريخا مكتوبا.', 'affirm'],
      ['The idea of a coalition commission dates back to August 2023, and Baghdad wants it.', 'none'],
      ['A spokesman for the Iraqi government called the day of the withdrawal historic.', 'none'],
      ['A faction within the Iraqi government will settle for nothing but a date for the withdrawal.', 'affirm'],
      ['بعض أركان الحكومة العراقية يفضلون تقويما على الظروف في مسألة الانسحاب.', 'affirm'],
      ['Several ministers prefer a fixed calendar for the withdrawal of US forces.', 'affirm'],
      ['لا تكتفي جهات عراقية حكومية بجدول مشروط، بل تريد تاريخا.', 'affirm'],
      ['The minister wants a date for his trip to Washington.', 'none'],
      ['يريد الوزير موعدا لزيارته إلى واشنطن.', 'none'],
    ],
  },
  {
    proposition: 'isis-still-threat',
    rows: [
      ['The officers study how dangerous ISIS still is and how strong the Iraqi forces are.', 'none'],
      ['قال رئيس الوزراء إن داعش لم يهزم نهائيا وما زال يهدد البلاد.', 'affirm'],
      ['قال السوداني إن داعش انتهى ولم يعد يشكل خطرا على الدولة.', 'deny'],
      ['لا يزال تنظيم داعش قادرا على شن هجمات، وفق مسؤول أمريكي.', 'affirm'],
      ['Al-Sudani declared that ISIS frightened nobody in Iraq any more.', 'deny'],
      ['The terrorist group has lost the power to endanger the state, the prime minister said.', 'deny'],
      ['طويت صفحة داعش ولم يعد هناك ما يهدد الدولة منه، قال السوداني.', 'deny'],
      ['لا يزال داعش يتحين الفرصة للعودة، حذر مسؤول في البيشمركة.', 'affirm'],
      ['انتهى زمن داعش، قال السوداني، ولا خطر منه على الدولة.', 'deny'],
      ['The danger remains that talks may fail, an analyst said.', 'none'],
      ['ويبقى خطر فشل المحادثات قائما، بحسب محلل.', 'none'],
    ],
  },
  {
    proposition: 'islamic-resistance-claims-attacks',
    rows: [
      ['The Islamic Resistance in Iraq fired on the base. The group has put its name to most of the attacks.', 'affirm'],
      ['U.S. aircraft hit Kataib Hezbollah, which Washington holds responsible for the attacks on the base.', 'none'],
      ['Nobody has claimed the attack, though the Islamic Resistance in Iraq had threatened the base.', 'none'],
      ['Statements in the name of the Islamic Resistance in Iraq have taken ownership of dozens of attacks on US forces.', 'affirm'],
      ['بيانات المقاومة الإسلامية في العراق نسبت إليها عشرات الهجمات على القوات الأمريكية.', 'affirm'],
      ['المقاومة الإسلامية في العراق تقول إن طائراتها المسيرة ضربت عين الأسد.', 'affirm'],
      ['The group claimed that its offices had been searched.', 'none'],
      ['وقالت الفصائل إن مكاتبها تعرضت للتفتيش.', 'none'],
    ],
  },
  {
    proposition: 'coalition-mission-to-end-gradually',
    rows: [
      ['The price of fuel will be reduced step by step, the government said.', 'none'],
      ["Baghdad speaks of a phased wind-down of the coalition's mission.", 'affirm'],
      ['The price of fuel will be reduced step by step, the government said.', 'none'],
      ['وستخفض الحكومة أسعار الوقود تدريجيا.', 'none'],
      ['The coalition will fade out rather than walk out, an Iraqi government official said.', 'affirm'],
      ["Unit by unit the coalition's troops are to go, until none is left, the Iraqi government said.", 'affirm'],
      ['ستغادر قوات التحالف دفعة تلو أخرى حتى آخر جندي، بحسب الحكومة العراقية.', 'affirm'],
      ['تقليص محسوب لمستشاري التحالف ينتهي بإغلاق المهمة، وفق الحكومة العراقية.', 'affirm'],
    ],
  },
  {
    proposition: 'us-keeps-self-defence-right',
    rows: [
      ['The talks do not tie our hands when it comes to protecting our troops, a U.S. official said.', 'affirm'],
      ['The commission does not tie our hands when it comes to protecting our troops, a U.S. official said.', 'affirm'],
      ['وقال المسؤول الأمريكي إن المحادثات لا تقيد يد بلاده في حماية قواتها.', 'affirm'],
    ],
  },
  {
    proposition: 'hmc-agreement-near',
    rows: [
      ['The Higher Military Commission agreed that bases near the Syrian border should be visited first.', 'none'],
      ['اتفقت اللجنة العسكرية العليا على زيارة القواعد القريبة من الحدود السورية.', 'none'],
      ['Little now stands between the two governments and a deal to open the Higher Military Commission dialogue.', 'affirm'],
    ],
  },
  {
    proposition: 'transition-to-bilateral',
    rows: [
      ['قال السوداني إن العراق يفضل أن يتعامل مع دول التحالف كل واحدة بمفردها.', 'affirm'],
      [
        'Washington and Baghdad would go back to being two partners instead of a coalition and its host, a State Department official said.',
        'affirm',
      ],
      ['The next stage, Al-Sudani said, is cooperation between Iraq and individual coalition countries.', 'affirm'],
    ],
  },
  {
    proposition: 'talks-ease-pressure',
    rows: [['انطلاق المحادثات يرفع بعض الحرج عن الحكومة العراقية، كما يأمل مسؤولون من البلدين.', 'affirm']],
  },
  {
    proposition: 'strikes-undermine-agreements',
    rows: [
      ["Each American raid, the prime minister's spokesman said, drives a nail into the agreements.", 'affirm'],
      ['With these strikes Washington is walking away from what it signed, Al-Awadi said.', 'affirm'],
      ['The bombing makes a dead letter of the accords, the government spokesman said.', 'affirm'],
      ['القصف الأمريكي يجعل الاتفاقيات حبرا على ورق، قال المتحدث باسم رئيس الوزراء.', 'affirm'],
      ['الضربات الأمريكية لا تنسجم مع الاتفاقات الموقعة، وفق المتحدث باسم الحكومة.', 'affirm'],
    ],
  },
  { proposition: 'us-forces-invited', rows: [['نحن في العراق لأن حكومته أرادت ذلك، قال المتحدث باسم البنتاغون.', 'affirm']] },
  {
    proposition: 'attacks-must-stop',
    rows: [
      ['No more attacks were reported on the coalition base.', 'none'],
      ['ولم تسجل هجمات أخرى على قاعدة التحالف.', 'none'],
    ],
  },
];
