// Denials of something else, conditions, intentions and other voices: where a careless reader would report a stance that nobody took.
import type { Table } from './row.ts';

export const DOUBTS: readonly Table[] = [
  {
    proposition: 'iraq-formally-requested-withdrawal',
    rows: [
      ['The Pentagon did not rule out that Iraq would formally request a withdrawal.', 'none'],
      ['Lawmakers asked the prime minister to formally request the withdrawal of US forces.', 'none'],
      ['Sudani may formally request the withdrawal of US forces, analysts say.', 'none'],
      ['Parliament passed a resolution calling on the government to formally ask foreign troops to leave.', 'none'],
      ['طالب نواب الحكومة بأن تطلب رسميا انسحاب القوات الأميركية.', 'none'],
      ['تعتزم الحكومة العراقية أن تطلب رسميا مغادرة القوات.', 'none'],
      ["In 2020 Iraq's parliament formally asked the government to expel US troops.", 'none'],
      ['The US will leave if formally requested to withdraw by Iraq, the ambassador said.', 'none'],
    ],
  },
  {
    proposition: 'isis-still-threat',
    rows: [
      ['The US official did not deny that ISIS is no longer a threat.', 'none'],
      ['The US embassy rejected claims about whether ISIS is still a threat.', 'none'],
      ['A US official asked reporters to imagine that ISIS was no longer a threat.', 'none'],
      ['The Pentagon says it will stay until ISIS is no longer a threat.', 'none'],
      ['Sudani said that once ISIS is no longer a threat the coalition can leave.', 'none'],
      ['قال البنتاغون إن القوات ستبقى حتى لا يعود داعش يشكل خطرا.', 'none'],
      ['The goal is to ensure ISIS no longer poses a threat, a US official said.', 'none'],
      ['تهدف المهمة إلى ضمان ألا يشكل داعش خطرا، بحسب البنتاغون.', 'none'],
      ['"ISIS is not just a threat to Iraq but to the region," the US ambassador said.', 'none'],
      ['لم يقل السوداني إن داعش لا يزال يشكل خطرا.', 'none'],
      ['The Iraqi prime minister denied that ISIS remains a threat.', 'deny iraq-government'],
      ['رفض السوداني القول إن داعش ما زال يشكل خطرا.', 'deny iraq-government'],
    ],
  },
  {
    proposition: 'talks-negotiate-withdrawal',
    rows: [
      ['The talks are not only about the withdrawal of US forces, a US official said.', 'none'],
      ['The two sides have not yet begun to negotiate the withdrawal, Baghdad said.', 'none'],
      ['Is the HMC negotiating the withdrawal of US forces?', 'none'],
      ['A US official said the sides could not negotiate a withdrawal date without Congress.', 'none'],
    ],
  },
  {
    proposition: 'talks-have-deadline',
    rows: [
      ['There is no deadline for troops to withdraw from Syria.', 'none'],
      ['The mission must end by a deadline that the talks in Baghdad will set.', 'none'],
      ['The talks ended a day after the deadline for filing election lists.', 'none'],
    ],
  },
  {
    proposition: 'coalition-exit-demanded',
    rows: [
      ["The prime minister did not specify when he would call for the coalition's withdrawal.", 'none'],
      ['Sudani said he does not want US forces to leave in a hurry.', 'none'],
      ['The Iraqi government is not calling for an immediate withdrawal of US forces, Hussein said.', 'none'],
      ['لا تريد بغداد انسحابا متسرعا للقوات الأميركية، قال السوداني.', 'none'],
      ['No one in Baghdad is asking whether US forces should leave, he said.', 'none'],
      ['Washington urged Baghdad to protect coalition forces before they leave.', 'none'],
      ['دعا البنتاغون إلى انسحاب القوات الروسية، فيما أشاد التحالف الدولي بالعراق.', 'none'],
      ['لم يتراجع السوداني عن مطالبته بخروج قوات التحالف.', 'none'],
    ],
  },
  {
    proposition: 'us-forces-invited',
    rows: [
      ['The Iraqi prime minister was invited to Washington to discuss coalition forces.', 'none'],
      ['US forces are not occupiers but are in Iraq at the invitation of its government, Ryder said.', 'affirm us'],
      ['القوات الأميركية ليست قوات احتلال بل موجودة بدعوة من الحكومة العراقية، قال رايدر.', 'affirm us'],
    ],
  },
  {
    proposition: 'syria-withdrawal-considered',
    rows: [
      ['The White House has not decided to consider withdrawing from Syria.', 'none'],
      ['Analysts fear that Washington is considering a withdrawal from Syria, if Trump wins.', 'none'],
      ['The Pentagon dismissed a report that the administration was considering withdrawing from Syria.', 'deny us'],
      ['نفى مسؤول أميركي تقارير تحدثت عن دراسة واشنطن الانسحاب من سوريا.', 'deny'],
    ],
  },
  {
    proposition: 'timetable-to-be-set',
    rows: [
      ['No timetable has been set for the withdrawal, Pentagon officials said.', 'none'],
      ['لم يتفق الطرفان بعد على جدول زمني للانسحاب، وفق مسؤول أميركي.', 'none'],
      ['The US has not agreed to a timetable for withdrawal, a US official said.', 'none'],
    ],
  },
  {
    proposition: 'timetable-condition-based',
    rows: [
      ['The timetable will not depend on politics but on conditions on the ground, a US official said.', 'none'],
      ['Washington does not want a calendar; it wants a timeline based on conditions.', 'affirm'],
      ['واشنطن لا تريد جدولا زمنيا ثابتا بل جدولا يعتمد على الظروف.', 'affirm'],
    ],
  },
  {
    proposition: 'timetable-date-based',
    rows: [['Washington does not want a fixed date for the withdrawal.', 'deny us']],
  },
  {
    proposition: 'hmc-agreement-near',
    rows: [
      ['The two sides have not yet reached an agreement to start the HMC, a US official said.', 'none'],
      ['The sides are no nearer to agreement on oil, though the HMC started.', 'none'],
    ],
  },
  {
    proposition: 'transition-to-bilateral',
    rows: [
      ['The US said it is not abandoning Iraq but moving to a bilateral security relationship.', 'affirm us'],
      ['لن تنسحب واشنطن بل ستنتقل إلى علاقة أمنية ثنائية.', 'affirm'],
      ['The transition to a bilateral relationship will not happen overnight, a US official said.', 'affirm us'],
      ['لن يكتمل الانتقال إلى العلاقة الثنائية قبل 2026، قال مسؤول أميركي.', 'none'],
    ],
  },
  {
    proposition: 'us-keeps-self-defence-right',
    rows: [
      ['Iraq says the right to self-defence does not justify strikes; the US disagrees.', 'affirm iraq-government'],
      ['No country may use the right of self-defense to strike Iraq, Sudani said of the US.', 'none'],
    ],
  },
  {
    proposition: 'timing-unrelated-to-attacks',
    rows: [
      ['The timing is linked to the Gaza war, analysts said, not to attacks.', 'none'],
      ['Sources said the timing of the withdrawal is not unrelated to the attacks.', 'none'],
    ],
  },
  {
    proposition: 'attacks-must-stop',
    rows: [
      ['The attacks must not be allowed to stop the talks, a US official said.', 'none'],
      ['Attacks on US forces will not stop, the factions said.', 'none'],
    ],
  },
  {
    proposition: 'leave-when-iraq-asks',
    rows: [
      ['US forces will not leave until Iraq asks them to, a US official said.', 'affirm'],
      ['Spain will not leave Iraq unless the government asks, Albares said.', 'affirm'],
    ],
  },
  {
    proposition: 'islamic-resistance-claims-attacks',
    rows: [
      ['No group has claimed the attack, but the Islamic Resistance in Iraq claimed similar ones.', 'affirm other'],
      ['لم تتبن أي جهة الهجوم، فيما تتبنى المقاومة الإسلامية عادة مثل هذه الهجمات.', 'affirm other'],
    ],
  },
  {
    proposition: 'talks-stalled-by-gaza-war',
    rows: [['The war in Gaza did not stop attacks, though talks continued.', 'none']],
  },
  {
    proposition: 'strikes-undermine-agreements',
    rows: [['The strikes do not violate the agreements, the Pentagon said.', 'deny us']],
  },
  {
    proposition: 'coalition-mission-to-end-gradually',
    rows: [
      ["The coalition's mission will not end suddenly but gradually, Baghdad said.", 'affirm iraq-government'],
      ['Iraq does not want a gradual withdrawal dragged out for years, Amiri said of the coalition.', 'none'],
    ],
  },
  {
    proposition: 'pm-will-study-message',
    rows: [['The prime minister has not yet studied the message, an aide said.', 'none']],
  },
  {
    proposition: 'us-reluctant-under-attack',
    rows: [['US forces want to negotiate their safe withdrawal while under attack, factions mocked.', 'none']],
  },
];
