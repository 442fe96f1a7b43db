// Sentences that look like a proposition and do not state it, or state it for somebody else.
import type { Table } from './row.ts';

export const NEGATIVES: readonly Table[] = [
  {
    proposition: 'coalition-exit-demanded',
    rows: [
      ["Baghdad has dropped its demand for the coalition's departure, Sudani's office said.", 'deny'],
      ["Iraq's government has withdrawn its call for an end to the coalition, the prime minister's office said.", 'none'],
    ],
  },
  {
    proposition: 'transition-to-bilateral',
    rows: [['The State Department ruled out a normal bilateral security relationship after the coalition.', 'none']],
  },
  {
    proposition: 'iraq-formally-requested-withdrawal',
    rows: [
      ['هل طلبت بغداد رسميا انسحاب القوات الأميركية؟', 'none'],
      ['لم يؤكد البنتاغون ولم ينف أن تكون بغداد قد طلبت رسميا انسحاب القوات.', 'none'],
      ['Reporters asked whether Iraq had formally requested the withdrawal of US forces.', 'none'],
      ['If Iraq formally requests a withdrawal, Washington will comply, the Pentagon said.', 'none'],
      ['Q: Has Iraq formally asked American forces to leave?', 'none'],
      ['The Pentagon has not denied that Iraq formally requested the withdrawal.', 'none'],
    ],
  },
  {
    proposition: 'isis-still-threat',
    rows: [
      ['The timetable depends on the threat posed by ISIS.', 'none'],
      ['يعتمد الجدول الزمني على تقييم التهديد الذي يشكله تنظيم داعش.', 'none'],
      ['Is ISIS still a threat?', 'none'],
      ['هل ما زال داعش يشكل خطرا؟', 'none'],
      ['The militias no longer pose a threat to the embassy, the police said.', 'none'],
      ['Sudani did not say whether ISIS remains a threat.', 'none'],
    ],
  },
  {
    proposition: 'coalition-exit-demanded',
    rows: [
      ['Washington demands that the militias leave the area around the base.', 'none'],
      ['The US wants its forces to leave Ain al-Asad in good order, the Pentagon said.', 'none'],
      ['وصل وفد من التحالف الدولي إلى بغداد بدعوة من الحكومة العراقية.', 'none'],
      ['بحث السوداني مع قائد التحالف الدولي سير المحادثات.', 'none'],
      ['Armed factions demanded that US forces leave Iraq.', 'affirm other'],
      ['طالبت الفصائل بخروج القوات الأميركية فورا.', 'affirm other'],
    ],
  },
  {
    proposition: 'transition-to-bilateral',
    rows: [
      ['بحث السوداني مع السفير الإيطالي العلاقات الثنائية وسبل تعزيزها.', 'none'],
      ['The two ministers discussed bilateral relations and trade.', 'none'],
    ],
  },
  {
    proposition: 'talks-negotiate-withdrawal',
    rows: [
      ['لم تكن واشنطن ترغب في التفاوض على الانسحاب وهي تتعرض لهجمات.', 'none'],
      ['Washington did not want to negotiate a withdrawal while under attack.', 'none'],
    ],
  },
  {
    proposition: 'us-forces-invited',
    rows: [
      ['At the invitation of President Biden, the Iraqi prime minister will visit Washington.', 'none'],
      ['بدعوة من الرئيس الأميركي يزور رئيس الوزراء العراقي واشنطن.', 'none'],
    ],
  },
  {
    proposition: 'us-keeps-self-defence-right',
    rows: [
      ["Washington supports Israel's right to self-defense.", 'none'],
      ['أكد أوستن حق إسرائيل في الدفاع عن نفسها.', 'none'],
    ],
  },
  {
    proposition: 'syria-withdrawal-considered',
    rows: [
      ['Turkey is not considering a withdrawal from Syria, Ankara said.', 'none'],
      ['It is unclear whether Washington is considering a withdrawal from Syria.', 'none'],
      ['لا تفكر تركيا في سحب قواتها من سوريا.', 'none'],
    ],
  },
  {
    proposition: 'attacks-must-stop',
    rows: [
      ['ISIS attacks must be stopped by Iraqi forces alone, he wrote, and Israel must end its attacks on Gaza.', 'none'],
      ['يجب أن تتوقف الهجمات الإسرائيلية على غزة.', 'none'],
    ],
  },
  {
    proposition: 'timetable-to-be-set',
    rows: [
      ['No timetable has been set yet.', 'none'],
      ['لم يوضع جدول زمني حتى الآن.', 'none'],
    ],
  },
  {
    proposition: 'talks-have-deadline',
    rows: [
      ['The deadline for registering candidates is Sunday.', 'none'],
      ['The mission ends by the September 2025 deadline.', 'none'],
    ],
  },
  {
    proposition: 'hmc-agreement-near',
    rows: [
      ['The base near Erbil hosts the coalition, and the talks started in August.', 'none'],
      ['It is not clear whether the sides are close to an agreement on starting the HMC.', 'none'],
    ],
  },
  {
    proposition: 'coalition-mission-to-end-gradually',
    rows: [['The standoff over the US presence is leading to a steady escalation, the sources said.', 'none']],
  },
  {
    proposition: 'talks-stalled-by-gaza-war',
    rows: [["The groups condemn Israel's campaign in Gaza.", 'none']],
  },
  {
    proposition: 'us-reluctant-under-attack',
    rows: [['US forces came under attack as the talks on withdrawal began.', 'none']],
  },
  {
    proposition: 'timing-unrelated-to-attacks',
    rows: [['The timing of the attacks surprised the garrison.', 'none']],
  },
  {
    proposition: 'transition-to-bilateral',
    rows: [
      ['The dialogue builds upon previous bilateral discussions of the mission of the coalition.', 'none'],
      ['The two sides set up a bilateral committee on the coalition in August.', 'none'],
      ['Coalition forces will move to a bilateral footing, the bilateral committee decided.', 'affirm'],
    ],
  },
  {
    proposition: 'attacks-must-stop',
    rows: [['Attacks went on. The premier sees a need to end the existence of the coalition.', 'none']],
  },
];
