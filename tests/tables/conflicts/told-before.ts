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
];
