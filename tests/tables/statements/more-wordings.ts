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
      ['نحن بصدد تحديد موعد بدء عمل اللجنة الثنائية لوضع ترتيبات إنهاء وجود قوات التحالف الدولي في العراق بشكل نهائي.', 'affirm'],
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

/** Known gaps. */
export const NOT_READ_YET: readonly string[] = [
  'US troops are hosted by the Iraqi government, which invited them, the State Department said.',
  "French forces would not stay a day longer than Iraq wants, but would leave at Baghdad's word, Paris said.",
  'The talks would have begun earlier had it not been for the war in Gaza.',
  'The talks must finish by a deadline at the end of July, an Iraqi official said.',
  'أعلن السوداني أن حكومته بدأت إجراءات إخراج قوات التحالف من العراق.',
  'What comes next, officials say, is an advisory relationship between two sovereign states under the Strategic Framework Agreement.',
  'واتفقا على الانتقال بالعلاقة إلى شراكة أمنية مستدامة بين البلدين.',
  '"There will be no bilateral security relationship after the coalition leaves," the prime minister\'s adviser said.',
  '"The commission will not be evaluating our forces," an Iraqi general said of the HMC.',
  'A US official said Washington was willing to negotiate a withdrawal even while under attack.',
  'The United States never refused to discuss its departure under fire, a State Department official insisted.',
  'The Iraqi government invited US companies to invest.',
  'Analysts suggested that the coalition might end its mission gradually.',
  '"We\'re not going to come out of this with a timeline for the mission," a US official said.',
  "The two sides began negotiations to end the US-led coalition's presence in Iraq.",
  'A militia leader said there could be no negotiations on the withdrawal.',
  'The Iraqi government says a date for the withdrawal has not been settled.',
  'The joint statement named no date for the forces to leave.',
  '"We don\'t have a date for when the mission ends," a US spokesperson said.',
  'The communique gave no end date for the coalition.',
  'US forces are still at Ain al-Asad, a Pentagon official said.',
  'The two sides failed to agree on the end of the mission.',
  'Baghdad and Erbil reached an agreement on oil.',
  'قال مسؤول أميركي إن بلاده مستعدة للتفاوض على الانسحاب حتى تحت النار.',
  'أمر رئيس الوزراء بوقف الهجمات على القواعد التي تضم مستشارين من التحالف.',
  'Baghdad and Washington have the outline of a deal to get the Higher Military Commission going, two officials said.',
  "An agreement on the commission's budget is close to expiring.",
  'What is now an eighty-nation coalition would shrink to a two-way security arrangement.',
  'The end state is an ordinary defence relationship of the kind Washington has with Jordan or Egypt.',
  'The war in Gaza put paid to the timetable, and the negotiators did not meet again until January.',
  '"It helps the prime minister politically to have a process under way," a US official said of the talks.',
  'When troops leave will be settled by the strength of Iraqi forces and the threat of ISIS.',
  'The timetable of the trial depends on the judge.',
  "Some of al-Sudani's ministers want it in writing: a day, a month and a year for the Americans to be out.",
  '"It has been in the works for months and has nothing to do with what happened at Ain al-Asad," an American official said of the timing.',
  'The announcement was not brought forward by the drone attacks, the State Department said.',
  'A US official brushed aside any suggestion that the attacks had forced the timing.',
  "US strikes destroyed an arms depot, the agreement's critics noted.",
  'Asked about a formal request for US forces to leave, the Pentagon spokesman said there had been none from Iraq.',
  '"We have handed Washington a formal request for the withdrawal of its forces," al-Sudani\'s spokesman said.',
  'Baghdad said coalition troops would go in stages until none of the mission was left.',
  'Al-Sudani said ISIS had turned from a threat into a band of fugitives.',
  'Iraq and the U.S. could announce any day an agreement to start the Higher Military Commission.',
  '"No more coalition, but a partnership between Iraq and the United States in defense," a US official said.',
  'It was Gaza that kept the two sides from the table for months. Talks are on again now.',
  "What can Iraq's soldiers do by themselves? The commission's working groups are to find out.",
  "With talks under way, Sudani's critics would have less to shout about, officials of both sides hope.",
  "SPOKESPERSON: We weren't about to discuss the future of our forces while they were being rocketed.",
  '"This isn\'t about the attacks. We agreed on it last summer," a US official said when asked why the talks start now.',
  '"Shoot at us and we shoot back," a US officer said; talks or no talks.',
  '"With bombs you don\'t keep agreements," a government spokesman in Baghdad said of the US strikes.',
  'Baghdad called the Americans in, and it can send them away, the Pentagon says.',
  '"Withdrawal? That\'s not what we are here to discuss," a Pentagon official said at the talks.',
  "Spain's chief diplomat urged the factions to hold their fire against coalition soldiers.",
  'قال رئيس الوزراء إن بغداد ستتعامل بعد ذلك مع كل دولة من دول التحالف على حدة.',
  'الظروف عند الأميركيين قبل التواريخ حين يتعلق الأمر بالانسحاب.',
  'لا تقبل بغداد بأقل من موعد نهائي لرحيل التحالف.',
  'تتخذ الحكومة خطوات لإخراج التحالف الدولي نهائيا، قال مكتب رئيس الوزراء.',
  '«طلب العراق حضورنا فأتينا»، قال متحدث باسم البنتاغون عن القوات الأميركية.',
  'لم يقل أحد متى تنتهي المحادثات ولا مهلة لها.',
  'سوريا شأن آخر ولا أحد يتحدث عن انسحاب منها، قال مسؤول كبير في الإدارة الأميركية.',
  'يقول البنتاغون إن الاجتماعات تخص مستقبل المهمة لا الانسحاب.',
  'إن قالت بغداد كلمتها عاد الجنود الإسبان إلى بلادهم، قال الوزير.',
  'المطلوب علاقة أمنية بين بغداد وكل عاصمة بعد أن يرحل التحالف.',
  'ماذا تستطيع القوات العراقية وحدها؟ هذا ما ستدرسه مجموعات عمل اللجنة.',
  'تحدد اللجنة العسكرية مدى جاهزية الوحدات العراقية.',
  'ما كانت أميركا لتفاوض على انسحاب وقواعدها تحت القصف.',
  'المتحدث: لم نكن لنبحث مستقبل قواتنا وهي تتعرض للصواريخ.',
  'سرعة الخفض تابعة للحال الأمنية.',
  'مضيفنا طلب منا المجيء، قال قائد أميركي في العراق.',
  'لم يعلن سقف زمني للمحادثات.',
  'الهجمات مرفوضة ولا بد أن تنتهي، قال وزير الخارجية الإسباني.',
  'لن يبقى الإسبان يوما واحدا أكثر مما تريد الحكومة العراقية.',
];
