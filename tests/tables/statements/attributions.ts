// Words around what is said that look like denials of it, and denials that it is said at all. Sentences of our own.
import type { Table } from './row.ts';

export const ATTRIBUTIONS: readonly Table[] = [
  {
    proposition: 'syria-withdrawal-considered',
    rows: [
      ['A U.S. official, who declined to be named, said that a withdrawal from Syria is under consideration.', 'affirm us'],
      ['A U.S. official, refusing to comment on the strikes, said that a withdrawal from Syria is under consideration.', 'affirm us'],
      ['The Pentagon, denying a report of new strikes, said that a withdrawal from Syria is under consideration.', 'affirm us'],
      ['A U.S. official who was not authorized to speak publicly said that a withdrawal from Syria is under consideration.', 'affirm us'],
      ['The Pentagon, which has not commented before, said that a withdrawal from Syria is under consideration.', 'affirm us'],
      ['The Pentagon did not hide that a withdrawal from Syria is under consideration.', 'affirm us'],
      ['The Pentagon denied that a withdrawal from Syria is under consideration.', 'deny us'],
      ['The Pentagon denied, said its spokesman, that a withdrawal from Syria is under consideration.', 'deny us'],
      ['The Pentagon called it a lie that a withdrawal from Syria is under consideration.', 'deny us'],
      ['The Pentagon did not say that a withdrawal from Syria is under consideration.', 'none'],
      ['قال مسؤول أميركي رفض الكشف عن هويته إن الانسحاب من سوريا قيد الدراسة.', 'affirm us'],
      ['قال مسؤول أميركي، رافضا ذكر اسمه، إن الانسحاب من سوريا قيد الدراسة.', 'affirm us'],
      ['نفى البنتاغون إرسال قوات جديدة، وقال إن الانسحاب من سوريا قيد الدراسة.', 'affirm us'],
      ['ولم يخف متحدث باسم البنتاغون أن الانسحاب من سوريا قيد الدراسة.', 'affirm us'],
      ['نفى البنتاغون، الاثنين، أن الانسحاب من سوريا قيد الدراسة.', 'deny us'],
      ['قال جار لمسؤول في البنتاغون إن الانسحاب من سوريا قيد الدراسة.', 'affirm other'],
      ['قال متحدث لوزارة الدفاع الأميركية إن الانسحاب من سوريا قيد الدراسة.', 'affirm us'],
      ['The White House was asked about leaving Syria. "We are not considering it," the U.S. official said.', 'deny us'],
      ['Q: Is the U.S. leaving Syria?\n\nA: That is under serious study, the U.S. official said.', 'affirm us'],
    ],
  },
  {
    proposition: 'talks-have-deadline',
    rows: [
      ['The talks have a deadline, a claim the Pentagon has denied.', 'affirm other'],
      ['The talks have a deadline, a senior Pentagon official has confirmed.', 'affirm us'],
      ['The Pentagon did not say that the talks have a deadline.', 'none'],
      ['A U.S. official was asked about the talks. "We have given them a deadline," he said.', 'affirm'],
      ['A U.S. official spoke of the talks. "We have set a deadline for the militias," he said.', 'none'],
      ['متى تنتهي المحادثات؟ قال مسؤول أميركي: «حددنا لها موعدا نهائيا».', 'affirm us'],
    ],
  },
  {
    proposition: 'us-forces-invited',
    rows: [
      ['The Pentagon did not say that U.S. forces are not in Iraq at the invitation of its government.', 'none'],
      ['The Iraqi government has the choice. U.S. troops are there by its invitation, the Pentagon said.', 'affirm us'],
      ['قال البنتاغون إنه لا يعرف إن كانت القوات الأميركية ليست في العراق بدعوة من حكومته.', 'none'],
    ],
  },
  {
    proposition: 'hmc-joint-assessment',
    rows: [
      ["A joint evaluation of Iraqi forces is not among the commission's tasks, a U.S. official said.", 'deny us'],
      ['ليس من مهام اللجنة العسكرية تقييم القوات العراقية، قال مسؤول أميركي.', 'deny us'],
    ],
  },
  {
    proposition: 'coalition-exit-demanded',
    rows: [
      ['Al-Sudani demanded that the coalition go.', 'affirm'],
      ['The Iraqi prime minister asked for the end of the coalition.', 'affirm'],
      ['Turkey urged a rapid exit of its soldiers, al-Sudani said.', 'none'],
      [
        'A spokesman of the Iraqi government, refusing to comment on the strikes, said that the coalition should stay in Iraq.',
        'deny iraq-government',
      ],
      ['Critics of the Iraqi government say that the coalition should stay in Iraq.', 'deny other'],
      ['أكد السوداني أن على التحالف أن يبقى في العراق.', 'deny iraq-government'],
      ['أكد السوداني أن الأكراد يريدون من التحالف أن يبقى في العراق.', 'none'],
    ],
  },
];
