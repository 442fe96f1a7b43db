// Dates of an event that the words around the date's own clause name: a question, a heading, the subject, the sentence before; with the nearest
// sentences that date something else. Every sentence is ours.
import type { DateTellings } from './told-dates.ts';

export const TOLD_BEFORE: readonly DateTellings[] = [
  {
    title: 'what a question or a heading names, and a phrase defines',
    published: '2024-02-12',
    own: [
      'What is the Higher Military Commission? A panel of officers from both armies, unveiled in May 2022.',
      'What is the Higher Military Commission?\nA joint body of Iraqi and American officers, whose creation was made public in May 2022.',
      'So what is the HMC? It is a panel of officers that was announced in May 2022.',
      'What is the international coalition? A US-led alliance against Islamic State, formed in August 2016.',
      'The Higher Military Commission\nA body of officers and diplomats, first announced in March 2022 and convened this year.',
      'ما هي اللجنة العسكرية العليا؟ هيئة من ضباط البلدين أُعلن عنها في آذار 2022.',
      'ما التحالف الدولي؟ تجمع عسكري ضد داعش أعلنت الولايات المتحدة تأسيسه في آب 2016.',
      'ما هو التحالف الدولي؟\nتجمع عسكري تقوده الولايات المتحدة ضد داعش شُكل في آب 2016.',
    ],
    others: [
      'What is the Higher Military Commission? A panel of officers, modelled on one announced in May 2022 for Jordan.',
      'What is the Higher Military Commission? A joint body. A budget for it was announced in May 2022.',
      'What is the international coalition? A US-led alliance. The office that runs its aid was formed in August 2016.',
      'What does the Higher Military Commission want? A panel, formed in May 2022, gave some answers.',
      'ما هي اللجنة العسكرية العليا؟ هيئة من ضباط البلدين أُعلن عن ميزانيتها في آذار 2022.',
      'ما التحالف الدولي؟ تجمع عسكري يضم دولا انضمت إليه ألمانيا في آب 2016.',
    ],
  },
  {
    title: 'an English date between a subject and its verb',
    published: '2024-01-26',
    own: [
      "The prime minister's office on Jan. 16 announced the start of a process to end the coalition's presence for good.",
      "Sudani has been under pressure since his office on Jan. 16 announced the start of a process to end the coalition's presence for good.",
      "Iraq's Foreign Ministry on Jan. 20 announced an agreement with Washington to launch working groups of the Higher Military Commission.",
      'Iraq and the United States in March 2022 announced the Higher Military Commission.',
    ],
    others: [
      'A paper signed by Iraq and the United States in March 2022 announced the Higher Military Commission.',
      'Officers who met in March 2022 announced the Higher Military Commission.',
    ],
  },
  {
    title: 'an Arabic verb that brings about what it announces',
    published: '2024-04-16',
    own: [
      'أعلنت واشنطن تشكيل التحالف الدولي ضد داعش في آب 2016.',
      'في آب 2016 أعلنت واشنطن تشكيل التحالف الدولي ضد داعش.',
      'وكانت الولايات المتحدة قد أعلنت تأسيس التحالف الدولي ضد داعش في آب 2016.',
      'آب 2016: واشنطن تعلن تشكيل تحالف دولي ضد داعش.',
    ],
    others: [
      'تعلن واشنطن تشكيل التحالف الدولي ضد داعش في كتاب صدر في آب 2016.',
      'قالت واشنطن إن إعلان تشكيل التحالف الدولي ضد داعش نوقش في آب 2016.',
    ],
  },
  {
    title: 'entries whose day stands between marks',
    published: '2024-07-23',
    own: [
      'محطات\n\n** أيار 2022.. الإعلان للمرة الأولى عن اللجنة العسكرية العليا.\n\n** 27 كانون الثاني 2024.. أول اجتماع لها في بغداد.',
      '** آب 2016.. واشنطن تعلن تشكيل تحالف دولي لمحاربة داعش.',
      '** August 2016.. Washington forms an international coalition against ISIS.',
    ],
    others: ['** آب 2016.. واشنطن تعلن تشكيل تحالف دولي لحماية الملاحة.'],
  },
  {
    title: 'the full name of a commission or a dialogue says between whom it is; the name of a party is nothing short',
    published: '2024-02-05',
    own: [
      'بدأ عمل اللجنة العسكرية العليا بين العراق والولايات المتحدة.\n\nوقال الخبير إن واشنطن التي أعلنت إنشاء اللجنة للمرة الأولى في مايو 2022 جمدتها.',
      'The Higher Military Commission between Iraq and the United States is at work. The commission was announced in May 2022.',
      'هاجمت الفصائل القوات الأميركية في العراق وسوريا.\n\nودخلت القوات الأميركية العراق عام 2003، وخرجت منه في 2009.',
    ],
    others: [
      'The Higher Military Commission between Iraq and Jordan is at work. The commission was announced in May 2022.',
      'بدأ عمل اللجنة العسكرية العليا بين العراق والأردن.\n\nوقال الخبير إن عمّان التي أعلنت إنشاء اللجنة للمرة الأولى في مايو 2022 جمدتها.',
    ],
  },
  {
    title: 'an Arabic clause that a verb behind a comma ends',
    published: '2024-04-18',
    own: [
      'أعلنت بغداد في 18 كانون الثاني التوصل إلى اتفاق على إطلاق المحادثات مع واشنطن، وجاء الإعلان بعد أشهر من الجمود.',
      'اللجنة العسكرية العليا هي الإطار.\n\nوانطلقت أعمال هذه اللجنة في ديسمبر 2023، وتعطلت أياما بعد هجوم البرج 22 في الأردن، ثم عُقدت بعد ذلك جولتان.',
      'افتتح الوفد العراقي، يوم الجمعة 15 كانون الأول، أعمال اللجنة العسكرية العليا مع الولايات المتحدة، ويضم الوفد ممثلا عن البيشمركة.',
    ],
    others: [
      'لجنة التحقيق هي الإطار.\n\nوانطلقت أعمال هذه اللجنة في ديسمبر 2023، وتعطلت أياما بعد هجوم البرج 22 في الأردن.',
      'بحث الوفد العراقي، يوم الجمعة 15 كانون الأول، أعمال اللجنة العسكرية العليا مع الولايات المتحدة، ويضم الوفد ممثلا عن البيشمركة.',
    ],
  },
  {
    title: 'to a minister by his office, and what was held before that',
    published: '2024-02-12',
    own: [
      'وجاءت الجلسة بعد رسالة أميركية سلمتها السفيرة ألينا رومانوسكي إلى وزير الخارجية يوم 17 كانون الثاني.',
      'جاء الاتفاق بعد رسالة أميركية سلمتها السفيرة إلى الوزير العراقي يوم 17 كانون الثاني.',
      'اتفق البلدان على اللجنة، وعقدا قبل ذلك الحوار الأمني المشترك الأول في أيار 2022.',
    ],
    others: [
      'جاء الاتفاق بعد رسالة أميركية حملتها السفيرة إلى الوزير الذي غادر بغداد يوم 17 كانون الثاني.',
      'اتفق البلدان على اللجنة، وعقدا قبل الحوار الأمني المشترك الأول اجتماعا في أيار 2022.',
    ],
  },
  {
    title: 'a month that runs, when it names another time of the event',
    published: '2024-03-19',
    own: ['لم تُستأنف محادثات اللجنة العسكرية العليا إلا في آذار.', 'The talks of the Higher Military Commission resumed in March.'],
    others: [
      'The talks of the Higher Military Commission resume this month.',
      'The talks of the Higher Military Commission resumed again in March.',
    ],
  },
  {
    title: 'the coalition itself, named farther back',
    published: '2024-02-12',
    own: [
      'يقاتل التحالف الدولي بقيادة الولايات المتحدة تنظيم داعش. عقد الوفدان جولتين. أما التحالف نفسه فقد تشكل في خريف 2016.',
      'The US-led coalition fights Islamic State. Two rounds were held. The coalition itself was formed in the autumn of 2016.',
    ],
    others: [
      'يحكم التحالف الحاكم منذ سنة. عقد الوفدان جولتين. أما التحالف نفسه فقد تشكل في خريف 2016.',
      'Sudani leads a coalition of parties. Two rounds were held. The coalition itself was formed in the autumn of 2016.',
    ],
  },
  {
    title: 'the coalition and its foe in a relative clause, an announcement that came out, a role that was given up, the second dialogue',
    published: '2024-08-25',
    own: [
      'At stake is the future of the coalition against ISIS that the United States brought together in 2017.',
      'تعود فكرة اللجنة العسكرية العليا إلى إعلان مشترك صدر عن الجانبين في تشرين الثاني 2022.',
      'The combat role of US forces in Iraq was given up in December 2019.',
      'استضافت واشنطن الدورة الثانية من الحوار الأمني المشترك مع العراق في 15 حزيران 2024.',
    ],
    others: [
      'At stake is the future of the coalition against ISIS that the United States led in 2017.',
      'تعود فكرة اللجنة العسكرية العليا إلى كتاب صدر في تشرين الثاني 2022.',
      'The outposts of US forces in Iraq were given up in December 2019.',
      'استضافت واشنطن الجلسة الثانية من الحوار الأمني المشترك مع العراق في 15 حزيران 2024.',
    ],
  },
  {
    title: 'what the sentence before names, behind an English verb of two words',
    published: '2024-07-25',
    own: [
      'The Joint Security Cooperation Dialogue is held in Washington. It got under way on July 15.',
      'The Joint Security Cooperation Dialogue is held in Washington. It finally got going on July 15.',
    ],
    others: [
      'The Joint Security Cooperation Dialogue is held in Washington. A fair got under way on July 15.',
      'The Joint Security Cooperation Dialogue is held at a hotel. It got a new roof on July 15.',
    ],
  },
];
