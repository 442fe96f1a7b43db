// The same positions in rarer words, in both languages. Sentences of our own.
import type { Table } from './row.ts';

export const RARER_WORDINGS: readonly Table[] = [
  {
    proposition: 'isis-still-threat',
    rows: [
      ['"We have not seen the last of Daesh," al-Sudani said.', 'affirm'],
      ['Al-Sudani declared that the ISIS threat was a thing of the past.', 'deny'],
      ['حذر السوداني من أن داعش ما زال يتربص بالعراق.', 'affirm'],
    ],
  },
  { proposition: 'coalition-exit-demanded', rows: [['قال السوداني إن بقاء التحالف لم يعد مبررا.', 'affirm']] },
  {
    proposition: 'talks-have-deadline',
    rows: [
      ['Washington and Baghdad have given the commission until July to finish, a U.S. official said.', 'affirm'],
      ['"We\'ll take all the time these talks need," a U.S. official said.', 'deny'],
    ],
  },
  {
    proposition: 'talks-negotiate-withdrawal',
    rows: [
      ['"Withdrawal is not the subject of these meetings," the Pentagon spokesman said.', 'deny'],
      ['ليس موضوع الاجتماعات انسحاب القوات الأميركية، قال البنتاغون.', 'deny'],
    ],
  },
  {
    proposition: 'timing-unrelated-to-attacks',
    rows: [
      ['The talks owe their timing to the attacks, a U.S. official admitted.', 'deny'],
      ['A U.S. official acknowledged a link between the timing of the talks and the attacks.', 'deny'],
      ['اعترف مسؤول أميركي بوجود صلة بين الهجمات وتوقيت المحادثات.', 'deny'],
    ],
  },
  {
    proposition: 'us-keeps-self-defence-right',
    rows: [
      ['The Pentagon promised not to exercise its right of self-defense during the talks.', 'deny'],
      ['تعهد البنتاغون بعدم ممارسة حق الدفاع عن النفس خلال المحادثات.', 'deny'],
    ],
  },
  {
    proposition: 'timetable-to-be-set',
    rows: [["Washington is against any timetable for the coalition's departure, a U.S. official said.", 'deny']],
  },
  {
    proposition: 'hmc-agreement-near',
    rows: [['The agreement on starting the commission has slipped out of reach, a U.S. official said.', 'deny']],
  },
  {
    proposition: 'us-forces-invited',
    rows: [
      ['US troops are hosted by the Iraqi government, which invited them, the State Department said.', 'affirm'],
      ['Baghdad called the Americans in, and it can send them away, the Pentagon says.', 'affirm'],
    ],
  },
  {
    proposition: 'leave-when-iraq-asks',
    rows: [["French forces would not stay a day longer than Iraq wants, but would leave at Baghdad's word, Paris said.", 'affirm']],
  },
  {
    proposition: 'talks-have-deadline',
    rows: [['The talks must finish by a deadline at the end of July, an Iraqi official said.', 'affirm']],
  },
  {
    proposition: 'transition-to-bilateral',
    rows: [
      ['What is now an eighty-nation coalition would shrink to a two-way security arrangement.', 'affirm'],
      ['"No more coalition, but a partnership between Iraq and the United States in defense," a US official said.', 'affirm'],
    ],
  },
  {
    proposition: 'us-reluctant-under-attack',
    rows: [['A US official said Washington was willing to negotiate a withdrawal even while under attack.', 'deny']],
  },
  {
    proposition: 'timetable-to-be-set',
    rows: [['"We\'re not going to come out of this with a timeline for the mission," a US official said.', 'deny']],
  },
  { proposition: 'withdrawal-date-set', rows: [['The joint statement named no date for the forces to leave.', 'deny']] },
  {
    proposition: 'talks-stalled-by-gaza-war',
    rows: [
      ['The war in Gaza put paid to the timetable, and the negotiators did not meet again until January.', 'affirm'],
      ['A first meeting planned for autumn was cancelled after the Hamas assault, and the talks slept until January.', 'affirm'],
    ],
  },
  {
    proposition: 'timetable-condition-based',
    rows: [['When troops leave will be settled by the strength of Iraqi forces and the threat of ISIS.', 'affirm']],
  },
  {
    proposition: 'timetable-date-based',
    rows: [["Some of al-Sudani's ministers want it in writing: a day, a month and a year for the Americans to be out.", 'affirm']],
  },
  {
    proposition: 'timing-unrelated-to-attacks',
    rows: [['A US official brushed aside any suggestion that the attacks had forced the timing.', 'affirm']],
  },
  {
    proposition: 'coalition-mission-to-end-gradually',
    rows: [['Washington wants any drawdown to be gradual and based on how strong ISIS still is.', 'affirm']],
  },
];
