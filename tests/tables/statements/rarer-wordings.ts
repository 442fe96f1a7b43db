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
];
