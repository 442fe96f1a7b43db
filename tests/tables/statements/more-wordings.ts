// More ways of saying each proposition, in both languages; and those that are not read yet. Sentences of our own.
import type { Table } from './row.ts';

export const MORE_WORDINGS: readonly Table[] = [
  {
    proposition: 'transition-to-bilateral',
    rows: [
      [
        'Both sides reaffirmed their commitment to transitioning to a bilateral security partnership in line with the Iraqi constitution.',
        'affirm',
      ],
      ['The mission would end and the relationship would revert to bilateral ties with individual member countries.', 'affirm'],
      ['The dialogue will discuss the transition from the coalition to bilateral security relations, the ambassador wrote on X.', 'affirm'],
      ['Sudani said Iraq seeks to move security ties with Washington onto a bilateral footing.', 'affirm'],
      ['The agreement ends the coalition and begins a sustained US-Iraq security partnership.', 'affirm'],
      ["The future of the military presence will be decided within a bilateral framework after the coalition's work is done.", 'affirm'],
      ['وأشار إلى أن العلاقة مع دول التحالف ستنتقل إلى إطار ثنائي يشمل التدريب والتسليح.', 'affirm'],
      ['سيتم الانتقال إلى مرحلة التعاون الثنائي في المجالات الأمنية بعد انتهاء مهمة التحالف.', 'affirm'],
      ['إعادة صياغة العلاقة الأمنية مع الولايات المتحدة لتكون علاقة ثنائية كما مع بقية الدول.', 'affirm'],
      ['تحويل العلاقات مع دول التحالف الدولي إلى علاقات ثنائية تشمل المجالات الأمنية والاقتصادية.', 'affirm'],
      ['العلاقة بعد ذلك ستكون ثنائية مع كل دولة على حدة، كما قال المتحدث باسم الحكومة.', 'affirm'],
    ],
  },
  {
    proposition: 'timetable-condition-based',
    rows: [
      [
        'The pace of the drawdown will be determined by the threat from the Islamic State group, the operational environment and the capability of Iraqi forces.',
        'affirm',
      ],
      ['Washington has said any drawdown must be based on the security situation on the ground.', 'affirm'],
      ['The transition will happen on a timeline that takes into account the threat from ISIS and the level of Iraqi forces.', 'affirm'],
      ['يحدد موعد إنهاء المهمة وفقا لعوامل تشمل خطر داعش والمتطلبات العملياتية وقدرات القوات العراقية.', 'affirm'],
      ['وأكدت واشنطن أن الانسحاب سيكون رهنا بالظروف على الأرض.', 'affirm'],
      ['ستتطور مهمة التحالف ضمن إطار زمني يراعي تهديد تنظيم الدولة ومستوى جاهزية القوات العراقية.', 'affirm'],
    ],
  },
  {
    proposition: 'coalition-exit-demanded',
    rows: [
      ["Iraq's government said it would start a process to remove the US-led international military coalition from the country.", 'affirm'],
      [
        'The prime minister said his government was setting the date for the start of a bilateral committee to arrange the end of the presence of coalition forces in Iraq permanently.',
        'affirm',
      ],
      [
        '"We stress our firm position in ending the existence of the international coalition after the justifications for its existence have ended," Sudani said.',
        'affirm',
      ],
      [
        'Iraq wants a quick and orderly negotiated exit of US-led military forces from its soil, the prime minister told Reuters.',
        'affirm',
      ],
      ['The Iraqi government has repeatedly called on coalition forces to depart.', 'affirm'],
      ['أكد السوداني أن حكومته ماضية في إنهاء وجود قوات التحالف بعد انتفاء مبرراتها.', 'affirm'],
      ['جدد رئيس الوزراء موقف العراق الثابت بإنهاء مهمة التحالف الدولي.', 'affirm'],
      ['نحن بصدد تحديد موعد بدء عمل اللجنة الثنائية لترتيب الخطوات التي تنهي وجود قوات التحالف في البلاد بشكل نهائي.', 'affirm'],
      ['تطالب حكومة السوداني بجدولة انسحاب قوات التحالف.', 'affirm'],
      ['السوداني: لم تعد هناك حاجة إلى وجود قوات التحالف في العراق', 'affirm'],
    ],
  },
  {
    proposition: 'syria-withdrawal-considered',
    rows: [
      ['US troops will remain in Syria to fight ISIS, the Pentagon said.', 'deny'],
      ['There are no plans to pull out of Syria, White House officials said.', 'deny'],
      ['"We\'re not looking to withdraw from Syria," a US official told CNN.', 'deny'],
      ['القوات الأميركية باقية في سوريا، بحسب البنتاغون.', 'deny'],
      ['ولا تعتزم واشنطن الانسحاب من سوريا في الوقت الراهن.', 'deny'],
      ['أكد البيت الأبيض أنه لا يجري بحث انسحاب من سوريا.', 'deny'],
    ],
  },
  {
    proposition: 'isis-still-threat',
    rows: [
      [
        'Although its caliphate is gone, the group still has the ability to strike, and ISIS remains a serious threat, the general said.',
        'affirm',
      ],
      ['"The threat from ISIS has not gone away," a senior US official said.', 'affirm'],
      ['The Pentagon said the job is not finished because ISIS continues to pose a threat in Iraq and Syria.', 'affirm'],
      ['Sudani said ISIS is no longer capable of threatening Iraq.', 'deny'],
      ['"Islamic State is not a threat to the Iraqi state any more," the government spokesman said.', 'deny'],
      ['خطر تنظيم داعش لم يزل قائما، بحسب قائد القيادة المركزية.', 'affirm'],
      ['وشددت السفيرة الأميركية على أن التنظيم لم يُهزم بعد.', 'affirm'],
      ['قال المتحدث باسم الحكومة إن داعش انتهى ولم يعد يمثل تهديدا.', 'deny'],
      ['تنظيم داعش لا يمثل أي تهديد لأمن العراق، وفق السوداني.', 'deny'],
    ],
  },
  {
    proposition: 'us-forces-invited',
    rows: [
      ['American troops are in Iraq at the invitation of Baghdad and operate alongside Iraqi forces, Singh said.', 'affirm'],
      ['"We remain in Iraq at the government\'s invitation," the State Department spokesman said of US forces.', 'affirm'],
      ['وقال ميلر إن قواتنا موجودة في العراق بدعوة من الحكومة العراقية لمحاربة داعش.', 'affirm'],
      ['الوجود الأميركي جاء بطلب من الحكومة العراقية عام 2014.', 'affirm'],
    ],
  },
  {
    proposition: 'coalition-mission-to-end-gradually',
    rows: [
      [
        'The ministry said the working groups would formulate a timetable and begin the gradual reduction of coalition advisers on Iraqi soil.',
        'affirm',
      ],
      [
        'The plan foresees a two-phase transition: the first phase ends in September 2025, the second a year later, when the mission is over.',
        'affirm',
      ],
      ['والمباشرة بالخفض التدريجي المدروس لمستشاري التحالف على الأرض العراقية.', 'affirm'],
      ['انسحاب التحالف سيتم على مرحلتين تنتهي الثانية في أيلول 2026.', 'affirm'],
    ],
  },
  {
    proposition: 'talks-stalled-by-gaza-war',
    rows: [
      ['Initial plans to discuss the issue last year were derailed by the Israel-Hamas war.', 'affirm'],
      ["The start of the commission's work was held up by the outbreak of the war in Gaza.", 'affirm'],
      ['المحادثات التي تعثرت إثر اندلاع الحرب بين إسرائيل وحماس ستستأنف قريبا.', 'affirm'],
    ],
  },
  {
    proposition: 'hmc-agreement-near',
    rows: [
      ['Washington and Baghdad are close to an agreement on starting a dialogue that was announced in August.', 'affirm'],
      ['بغداد وواشنطن تقتربان من التوصل لاتفاق بشأن إطلاق الحوار حول مستقبل التحالف.', 'affirm'],
    ],
  },
  {
    proposition: 'timetable-to-be-set',
    rows: [
      ['Working groups will be formed to draft a clear and specific timeline for the presence of coalition advisers.', 'affirm'],
      ['اللجنة ستعمل على صياغة جدول زمني محدد وواضح لمدة بقاء مستشاري التحالف.', 'affirm'],
      ['العراق وأميركا يتفقان على جدولة الانسحاب.', 'affirm'],
    ],
  },
  {
    proposition: 'talks-have-deadline',
    rows: [
      ['The official said there was no timeline for how long the HMC talks would last.', 'deny'],
      ['ولم تحدد بعد مهلة زمنية لانتهاء عمل اللجنة العسكرية العليا.', 'deny'],
    ],
  },
  {
    proposition: 'talks-negotiate-withdrawal',
    rows: [
      ['"The HMC is not about withdrawing US forces," the senior defense official said.', 'deny'],
      ['The upcoming meetings will not be a negotiation on the withdrawal of US troops from Iraq.', 'deny'],
      ['هذه المحادثات ليست تفاوضا حول خروج القوات، قالت سابرينا سينغ.', 'deny'],
    ],
  },
  {
    proposition: 'iraq-formally-requested-withdrawal',
    rows: [
      [
        '"I am not aware of any request from the Iraqi government for us to leave," Ryder said. "US forces are there by invitation."',
        'deny',
      ],
      ['Baghdad has yet to make a formal request for US troops to leave, the Pentagon said.', 'deny'],
      ['قال رايدر إنه ليس على علم بأي طلب رسمي من بغداد لمغادرة القوات.', 'deny'],
      ['لم تُخطر الحكومة العراقية واشنطن رسميا برغبتها في سحب القوات، وفق البنتاغون.', 'deny'],
    ],
  },
  {
    proposition: 'us-keeps-self-defence-right',
    rows: [
      ['"We will continue to take the necessary action to protect our personnel," a Pentagon spokesman said.', 'affirm'],
      ['وسنواصل اتخاذ الإجراءات اللازمة لحماية جنودنا، قال المتحدث باسم البنتاغون.', 'affirm'],
    ],
  },
  {
    proposition: 'strikes-undermine-agreements',
    rows: [
      ['Rasool said the strikes "undermine the agreements and the various sectors of joint security cooperation".', 'affirm'],
      ['يحيى رسول: الضربة الأميركية تقوض جميع التفاهمات', 'affirm'],
    ],
  },
  {
    proposition: 'timing-unrelated-to-attacks',
    rows: [["The timing of the talks isn't related to the recent attacks, the official said.", 'affirm']],
  },
  {
    proposition: 'leave-when-iraq-asks',
    rows: [
      ['Albares said Spain would leave when the Iraqi government considers it appropriate.', 'affirm'],
      ['ألباريس: سنغادر العراق عندما ترى حكومته ذلك', 'affirm'],
    ],
  },
  {
    proposition: 'attacks-must-stop',
    rows: [['Spain\'s foreign minister said the wave of attacks on coalition troops "must stop".', 'affirm']],
  },
  {
    proposition: 'islamic-resistance-claims-attacks',
    rows: [
      ['The attacks, most of them claimed by an umbrella group known as the Islamic Resistance in Iraq, have continued.', 'affirm'],
      ['وتبنت فصائل "المقاومة الإسلامية" قصف القاعدة.', 'affirm'],
    ],
  },
  {
    proposition: 'us-reluctant-under-attack',
    rows: [
      ['The US had not wanted to negotiate a possible pullout while under attack, fearing that any change would look forced.', 'affirm'],
    ],
  },
  {
    proposition: 'pm-will-study-message',
    rows: [
      ['Hussein said in a statement that he had received an important letter which the prime minister would study carefully.', 'affirm'],
    ],
  },
  {
    proposition: 'talks-ease-pressure',
    rows: [
      [
        "US and Iraqi officials hope the formal start of talks can ease political pressure on Sudani's government and perhaps reduce attacks.",
        'affirm',
      ],
    ],
  },
  {
    proposition: 'hmc-joint-assessment',
    rows: [
      [
        "The HMC would allow for joint assessment of Iraqi security forces' ability to fight the Islamic State, a US official said.",
        'affirm',
      ],
    ],
  },
];
