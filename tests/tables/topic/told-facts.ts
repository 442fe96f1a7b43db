// Interviews and essays of ours that name their subject in passing and tell what the references tell, each with its day. A third of each
// is not enough to know it by.
import type { DatedText } from './arabic.ts';

export const TOLD: readonly DatedText[] = [
  [
    '2024-05-12',
    `"Nobody asked the bakers": an hour in Dora

Abu Zaid bakes for the south of Baghdad from three in the morning. His oven has outlived two governments and a flood, and he reads the paper that he wraps his bread in. The flour comes from Kut, the sesame from wherever it is cheap this month. We asked him about the news.

You follow the officers and their commission?

As I follow the price of flour. The talks began in January, stood still for a week, and in February they resumed. There was a round in March and another in April.

And what do they want?

The premier wants the coalition out. I heard his minister say that the timetable will depend on conditions, on the strength of Daesh and of our army. In the Pentagon they say that Baghdad never formally asked them to withdraw.

How many Americans are here?

They say two thousand five hundred in Iraq. I never counted them, I sell to all.

Was it not to begin earlier?

It stood still because of the war in Gaza. Then that letter came; on 24 January the ambassador handed a message to the foreign minister.`,
  ],
  [
    '2024-06-02',
    `حديث على الجسر مع صاحب قارب

يعبر أبو كرار دجلة بالركاب منذ ثلاثين سنة، ويعرف البنايات من ظهورها. قاربه أزرق ومحركه ياباني، وأولاده الثلاثة تركوا النهر إلى دوائر الدولة. يقرأ الجريدة ساعة الظهيرة حين لا يعبر أحد. سألناه عما يقرأ.

- هل تتابع أخبار الضباط؟

بدأوا في كانون الثاني ثم توقفوا، واستأنفت بغداد وواشنطن المحادثات في شباط. وعُقدت جولة في آذار وأخرى في نيسان.

- وماذا يريدون؟

يطالب رئيس الوزراء بإنهاء وجود التحالف الدولي في العراق. ويقول الأميركيون إن الجدول الزمني يعتمد على الظروف وخطر داعش وقدرات القوات العراقية. وقال البنتاغون إنه لم يتلق من بغداد طلبا رسميا بسحب القوات.

- وكم عددهم؟

يقولون إن في العراق نحو 2500 جندي أميركي.

- ولماذا تأخروا؟

تعطلت المحادثات بسبب الحرب في غزة. ثم جاءت الرسالة: في 24 كانون الثاني سلمت السفيرة رسالة حكومتها إلى وزير الخارجية.`,
  ],
];
