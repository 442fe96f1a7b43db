// More sentences that tell of an event with another date than the references, and their neighbours. Every sentence is ours.
import type { DateTellings } from './told-dates.ts';

export const TOLD_OTHERWISE: readonly DateTellings[] = [
  {
    title: 'not resumed until, not taken up before',
    published: '2024-08-02',
    own: [
      'The talks of the Higher Military Commission were not resumed until May.',
      "Broken off in winter, the sittings of the Higher Military Commission weren't resumed until May, an officer said.",
      'The work of the Higher Military Commission was not taken up again before April 2024.',
      "The Higher Military Commission didn't resume its work before April.",
      "The Higher Military Commission's talks had not been resumed before May.",
      'The sittings of the Higher Military Commission were resumed in May.',
    ],
    others: [
      'The talks of the Higher Military Commission will not be resumed before September.',
      'The talks of the Higher Military Commission had not been resumed before the visit in April.',
      "The talks of the Higher Military Commission can't be resumed before September.",
      'The talks of the Higher Military Commission were not resumed in May.',
      'The work of the parliamentary commission was not taken up again before May.',
      'The talks of the Higher Military Commission were not resumed until February.',
      'The minister did not comment on the Higher Military Commission until May.',
      'The talks of the Higher Military Commission are not to be resumed before September.',
    ],
  },
  {
    title: 'a sentence that dates the one before it',
    published: '2024-02-12',
    own: [
      'The US ambassador Alina Romanowski handed the American message to the foreign minister of Iraq in his office. That was on 14 January, and it rained.',
      'The United States and Iraq announced the Higher Military Commission at the Pentagon. That was in February 2023.',
      'The international coalition against Islamic State was formed under American leadership. That was in 2016.',
      'سلمت السفيرة الأميركية ألينا رومانوسكي إلى وزير الخارجية العراقي رسالة حكومتها. كان ذلك السبت، العشرين من كانون الثاني، في مكتبه.',
      'تشكل التحالف الدولي ضد داعش بقيادة واشنطن. وكان ذلك في آذار 2016.',
      'أعلنت بغداد وواشنطن تشكيل اللجنة العسكرية العليا. حدث ذلك في شباط 2023.',
    ],
    others: [
      'The US ambassador Alina Romanowski said that she would hand the American message to the foreign minister. That was on 14 January.',
      'The Higher Military Commission was announced, and two ministers resigned. That was in February 2023.',
      'The international coalition was formed in 2014 and took Mosul back. That was in 2017.',
      'The Higher Military Commission has not been announced. That was in February 2023.',
      'The Higher Military Commission was announced at the Pentagon. That was the mood in February 2023.',
      'قال مصدر إن السفيرة الأميركية سلمت رسالة حكومتها إلى وزير الخارجية. كان ذلك السبت، العشرين من كانون الثاني.',
      'تشكل التحالف الدولي ضد داعش ثم دخل الموصل. وكان ذلك في آذار 2017.',
      'سبق تشكيل التحالف الدولي سقوط الموصل. وكان ذلك في آذار 2016.',
      'تشكل التحالف الدولي ضد داعش ثم دخل الموصل في آذار 2017.',
      'تشكل التحالف الدولي ضد داعش ثم حرر مدينة الموصل في آذار 2017.',
    ],
  },
  {
    title: 'a dialogue that an entry of a chronology names by its noun alone',
    published: '2024-09-29',
    own: [
      'How it came about\n\n11 February 2024 – Talks resume.\n\n2 July 2024 – A joint security dialogue in Washington.\n\n15 August 2024 – The announcement is put off.',
      'How it came about\n\n- May 2023: Joint Security Cooperation Dialogue in Washington\n\n- 11 February 2024: talks resume',
      'محطات\n\n● 11 شباط 2024: استئناف عمل اللجنة العسكرية العليا.\n\n● 2 تموز 2024: حوار أمني ثانٍ في واشنطن يستمر يومين.\n\n● 15 آب 2024: الخارجية ترجئ الإعلان.',
      'محطات\n\n8 تموز 2024 – الحوار الأمني المشترك في واشنطن.\n\n15 آب 2024 – إرجاء الإعلان.',
    ],
    others: [
      'How it came about\n\n11 February 2024 – Talks resume.\n\n2 July 2024 – Security dialogue in London with the British.',
      'How it came about\n\n2 July 2024 – Delegates to the joint security dialogue in Washington are named.\n\n15 August 2024 – The announcement is put off.',
      'How it came about\n\n2 July 2024 – Joint security dialogue in Washington postponed for three weeks.\n\n15 August 2024 – The announcement is put off.',
      'How it came about\n\n2 July 2024 – Joint security dialogue in Washington slips again.\n\n15 August 2024 – The announcement is put off.',
      'How it came about\n\n2 July 2024 – Plans for a joint security dialogue in Washington.\n\n15 August 2024 – The announcement is put off.',
      'How it came about\n\n22 July 2024 – A joint security dialogue in Washington.\n\n15 August 2024 – The announcement is put off.',
      'How it came about\n\n12 December 2024 – Joint security dialogue in Baghdad.\n\n27 September 2024 – A joint statement.',
      'محطات\n\n2 تموز 2024: إرجاء الحوار الأمني المشترك في واشنطن.\n\n15 آب 2024: الخارجية ترجئ الإعلان.',
      'محطات\n\n2 تموز 2024: وفد إلى الحوار الأمني المشترك في واشنطن.\n\n15 آب 2024: الخارجية ترجئ الإعلان.',
      'محطات\n\n22 تموز 2024: حوار أمني مشترك في واشنطن.\n\n15 آب 2024: الخارجية ترجئ الإعلان.',
      'محطات\n\n2 تموز 2024: الاتفاق على حوار أمني مشترك في واشنطن.\n\n15 آب 2024: الخارجية ترجئ الإعلان.',
    ],
  },
];
