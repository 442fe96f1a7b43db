// What only sounds like a proposition: no comment, another subject, another order of the same words, and what is called untrue.
import type { Table } from './row.ts';

export const TRAPS: readonly Table[] = [
  {
    proposition: 'iraq-formally-requested-withdrawal',
    rows: [
      ['The Pentagon declined to comment on reports that Iraq had formally requested a withdrawal of US forces.', 'none'],
      ['Lawmakers say Iraq should formally request the withdrawal of American troops.', 'none'],
      ['A US official would not say whether Iraq had formally requested a withdrawal.', 'none'],
      ["Iraq has formally requested an extension of NATO's training mission, an official said.", 'none'],
      ['رفض البنتاغون التعليق على أنباء طلب العراق رسمياً سحب القوات الأميركية.', 'none'],
      ['قد تطلب بغداد رسمياً انسحاب القوات الأميركية، قال مسؤول أميركي.', 'none'],
      ['لم يستبعد مسؤول أميركي أن يطلب العراق رسمياً انسحاب القوات.', 'none'],
      ['Reports that Iraq has formally requested a withdrawal of US forces are untrue, the Pentagon said.', 'deny us'],
      ['الأنباء عن طلب العراق رسمياً سحب القوات الأميركية غير صحيحة، قال البنتاغون.', 'deny us'],
    ],
  },
  {
    proposition: 'talks-negotiate-withdrawal',
    rows: [
      ['US forces could leave once the two sides negotiate a withdrawal, analysts say.', 'none'],
      ['A US official said Washington was unwilling to negotiate a withdrawal of its forces under attack.', 'none'],
      ['Israel and Hamas are negotiating the withdrawal of Israeli forces from Gaza.', 'none'],
      ['The US will not negotiate the withdrawal until the attacks on its forces end.', 'none'],
      ['قد تتفاوض بغداد على انسحاب القوات الأميركية في المستقبل.', 'none'],
      ['قال البرلمان إن على الحكومة أن تتفاوض على انسحاب القوات الأميركية.', 'none'],
    ],
  },
  {
    proposition: 'us-forces-invited',
    rows: [
      ["Baghdad invited the coalition's forces to leave Iraq, the official said.", 'none'],
      ['The Iraqi government has asked US forces to withdraw.', 'none'],
      ['دعت الحكومة العراقية القوات الأميركية إلى احترام السيادة.', 'none'],
      ['طلبت الحكومة العراقية من القوات الأميركية تفسيراً للضربة.', 'none'],
      ['تلقى رئيس الوزراء العراقي دعوة من بايدن لزيارة واشنطن، وبحث ملف القوات الأميركية.', 'none'],
      ['An invitation from the Iraqi government to a conference on foreign forces was sent to Paris.', 'none'],
    ],
  },
  {
    proposition: 'syria-withdrawal-considered',
    rows: [
      ['US troops have not left Syria in five years, the paper said; an American officer called it boring.', 'none'],
      ['The Pentagon did not comment on talk of a withdrawal from Syria.', 'none'],
      ['Turkey considers the US withdrawal from Syria overdue.', 'none'],
      ['رفض البنتاغون التعليق على تقارير عن دراسة الانسحاب من سوريا.', 'none'],
    ],
  },
  {
    proposition: 'isis-still-threat',
    rows: [
      ['The coalition was formed when ISIS posed a threat to Baghdad in 2014, American officials recall.', 'none'],
      ['Whether ISIS is still a threat divides the experts.', 'none'],
      ['The drones are a threat to Ain al-Asad, a US officer said after a raid on ISIS.', 'none'],
      ['It is not true that ISIS is no longer a threat, a US official said.', 'affirm us'],
    ],
  },
  {
    proposition: 'coalition-exit-demanded',
    rows: [
      ['The US does not want its forces to leave Iraq, a US official said.', 'none'],
      ['Iraq asked the coalition for more air strikes before its forces left Mosul.', 'none'],
      ["Iraq wants the coalition's forces to help it end the ISIS threat, Sudani said.", 'none'],
      ['The embassy asked American citizens to leave Iraq.', 'none'],
      ['طلبت السفارة من الأميركيين مغادرة العراق.', 'none'],
      ['يريد العراق أن تساعده قوات التحالف على إنهاء خطر داعش.', 'none'],
    ],
  },
  {
    proposition: 'talks-have-deadline',
    rows: [
      ['The official said the talks would end before a deadline for the budget.', 'none'],
      ['لم يؤكد المسؤول الأميركي وجود موعد نهائي للمحادثات.', 'none'],
      ['He declined to say if there was a deadline for the talks.', 'none'],
    ],
  },
  {
    proposition: 'timetable-to-be-set',
    rows: [
      ['The sides have not agreed on a timetable for the withdrawal.', 'none'],
      ['A US official declined to discuss a timetable for withdrawal of US forces.', 'none'],
      ['لم يحدد الجانبان جدولاً زمنياً لانسحاب قوات التحالف.', 'none'],
    ],
  },
  {
    proposition: 'timetable-condition-based',
    rows: [
      ['Reporters asked whether the timetable depended on conditions on the ground.', 'none'],
      ['سئل البنتاغون هل يعتمد الجدول الزمني على الظروف.', 'none'],
    ],
  },
  {
    proposition: 'leave-when-iraq-asks',
    rows: [
      ['US forces will not leave when factions ask, a US official said.', 'none'],
      ['قال مسؤول أميركي إن القوات لن تغادر حتى لو طلبت الفصائل في العراق ذلك.', 'none'],
    ],
  },
  {
    proposition: 'attacks-must-stop',
    rows: [
      ['Washington asked Baghdad how it would stop the attacks.', 'none'],
      ['The attacks stopped in February, a US official said.', 'none'],
    ],
  },
  {
    proposition: 'us-reluctant-under-attack',
    rows: [
      ['A US official said attacks must stop and Washington wants to negotiate a withdrawal.', 'none'],
      ['US forces withdrew from the base after coming under attack.', 'none'],
    ],
  },
  {
    proposition: 'us-keeps-self-defence-right',
    rows: [['Iraq will defend its people against any attack, Sudani told the Americans.', 'none']],
  },
  {
    proposition: 'strikes-undermine-agreements',
    rows: [
      ['ISIS attacks undermine security, and the US-Iraq agreement matters, the adviser said.', 'none'],
      ['The factions said the agreement with Washington would not stop their strikes.', 'none'],
    ],
  },
  {
    proposition: 'hmc-agreement-near',
    rows: [['The two sides are close to an agreement on oil exports.', 'none']],
  },
  {
    proposition: 'timing-unrelated-to-attacks',
    rows: [['Attacks rose because of the timing of the visit.', 'none']],
  },
  {
    proposition: 'hmc-joint-assessment',
    rows: [['Both countries will study the strength of the dinar.', 'none']],
  },
  {
    proposition: 'talks-ease-pressure',
    rows: [['The talks put more pressure on Sudani, not less.', 'deny']],
  },
  {
    proposition: 'transition-to-bilateral',
    rows: [
      ['The coalition commander discussed bilateral relations with the Iraqi minister.', 'none'],
      ['بحث قائد التحالف مع وزير الدفاع العلاقات الثنائية والتعاون الأمني.', 'none'],
    ],
  },
  {
    proposition: 'coalition-mission-to-end-gradually',
    rows: [['The coalition mission has gradually trained 200,000 Iraqis.', 'none']],
  },
  {
    proposition: 'pm-will-study-message',
    rows: [['The prime minister received the message on Wednesday.', 'none']],
  },
  {
    proposition: 'islamic-resistance-claims-attacks',
    rows: [
      ['The Islamic Resistance in Iraq said it would suspend its attacks.', 'none'],
      ['أعلنت المقاومة الإسلامية في العراق تعليق هجماتها.', 'none'],
      ['The Islamic Resistance in Iraq denied responsibility for the attack.', 'deny other'],
    ],
  },
  {
    proposition: 'talks-stalled-by-gaza-war',
    rows: [['The talks go on in spite of the war in Gaza.', 'none']],
  },
  // When it will be announced is not when it will be.
  {
    proposition: 'withdrawal-date-set',
    rows: [
      ['لم يبق سوى تحديد تاريخ الإعلان عن خروج القوات الأميركية من العراق.', 'none'],
      ['أرجأت بغداد موعد إعلان انتهاء مهمة التحالف.', 'none'],
      ['الخطة ناجزة ولا ينقصها إلا تحديد موعد للإعلان عن انسحاب قوات التحالف.', 'none'],
      ['حددت بغداد وواشنطن موعد انسحاب قوات التحالف من العراق.', 'affirm'],
    ],
  },
  {
    proposition: 'timetable-to-be-set',
    rows: [
      ['تأجل الإعلان عن خروج القوات الأميركية من العراق.', 'none'],
      ['أرجأت بغداد موعد إعلان انتهاء مهمة التحالف.', 'none'],
      ['قال السوداني إن اللجنة ستضع جدولا زمنيا لانسحاب قوات التحالف.', 'affirm iraq-government'],
    ],
  },
  {
    proposition: 'withdrawal-extension',
    rows: [
      ['قررت بغداد تأجيل الإعلان عن انتهاء مهمة التحالف.', 'none'],
      ['Iraq postpones the announcement of the end of the coalition mission.', 'none'],
      ['قررت بغداد تأجيل انسحاب القوات الأميركية من العراق سنة إضافية.', 'affirm'],
    ],
  },
  {
    proposition: 'us-forces-invited',
    rows: [
      ['أقر النواب إلغاء طلب المساعدة الذي قدمته الحكومة العراقية إلى قوات التحالف.', 'none'],
      ['Lawmakers told the Iraqi government to cancel its request for help from the US-led forces.', 'none'],
      ['جاءت قوات التحالف تلبية لطلب الحكومة العراقية.', 'affirm'],
    ],
  },
  {
    proposition: 'transition-to-bilateral',
    rows: [
      ['قال إن القصف الأميركي يعكر العلاقات الثنائية بين البلدين ومهمة التحالف.', 'none'],
      ['The agreement between Baghdad and Washington is respected, he said of the coalition.', 'none'],
      ['قال إن مهمة التحالف ستنتقل إلى علاقات أمنية ثنائية.', 'affirm'],
    ],
  },
  {
    proposition: 'leave-when-iraq-asks',
    rows: [
      ['قال وزير الدفاع العراقي اليوم الثلاثاء إن اللجان تدرس قرار انسحاب التحالف.', 'none'],
      ['قال البنتاغون إن قواته ستغادر يوم يطلب العراق ذلك.', 'affirm us'],
    ],
  },
  {
    proposition: 'timetable-condition-based',
    rows: [
      ['يسير إنهاء مهمة القوات وفق الاتفاق، والقوات العراقية قادرة على حفظ الأمن.', 'none'],
      ['تأخر إنهاء المهمة بسبب الأوضاع السابقة ثم أعيدت جدولته.', 'none'],
      ['الجدول الزمني لإنهاء المهمة مرهون بالأوضاع على الأرض.', 'affirm'],
    ],
  },
  {
    proposition: 'coalition-exit-demanded',
    rows: [
      ['أكد السوداني أن رحيل قوات التحالف الدولي الذي تقوده الولايات المتحدة عن العراق صار مطلبا شعبيا.', 'affirm iraq-government'],
      ['قال السوداني إنه ليست هناك حاجة إلى وجود القوات الأميركية.', 'affirm iraq-government'],
      ['قال السوداني إنه ما من حاجة إلى القوات الأميركية في العراق.', 'affirm iraq-government'],
      ['قال المتحدث باسم البنتاغون إنه ليست هناك حاجة إلى مغادرة القوات الأميركية العراق.', 'none'],
    ],
  },
];
