// Sentences that tell of an event with another date than the references, and their neighbours, which give the date to something else:
// to another's deed, to what came before or after it, to what is only planned. Every sentence is ours.
// Long: a table, a sentence a line.

export interface DateTellings {
  readonly title: string;
  /** ISO day. */
  readonly published: string;
  /** Each conflicts in its one date. */
  readonly own: readonly string[];
  /** None conflicts in a date. */
  readonly others: readonly string[];
}

export const DATE_TELLINGS: readonly DateTellings[] = [
  {
    title: 'the end of the combat role, declared or told',
    published: '2024-05-08',
    own: [
      'ظل الجنود الأميركيون في البلاد بصفة مستشارين منذ إعلان واشنطن انتهاء دورها القتالي في العراق في أبريل 2020.',
      'منذ إعلان البنتاغون إنهاء الدور القتالي لقواته في العراق في حزيران 2020 اقتصر عملها على التدريب.',
      'ويقدم الأميركيون المشورة للقوات العراقية منذ أن أعلنت واشنطن انتهاء دورها القتالي في شباط 2020.',
      'منذ أعلنت الولايات المتحدة انتهاء مهمتها القتالية في العراق في آب 2020 لم يعد جنودها يقاتلون.',
      'وكان الجيش الأميركي قد أعلن انتهاء دوره القتالي في العراق في كانون الأول 2020.',
      'عقب إعلان الجيش الأميركي نهاية دوره القتالي في العراق في تشرين الأول 2020 بقي المستشارون.',
      'يقتصر دور الجنود الأميركيين على المشورة منذ انتهاء دورهم القتالي في العراق في مارس 2020.',
      'وعندما أعلن الجيش الأميركي انتهاء دوره القتالي في العراق في مايو 2020 كانت الفصائل تشكك في ذلك.',
      'March 2020 - The US military declares its combat role in Iraq at an end.',
      'June 2019: Washington pronounces its combat mission in Iraq over.',
      'The American military declared its combat role in Iraq over in February 2020.',
      'The US declared its combat mission in Iraq at an end in October 2020 and kept 2,500 troops there.',
      'American soldiers have only advised since the US military declared an end to its combat role in Iraq in May 2020.',
      'Since the US military announced the end of its combat role in Iraq in March 2020, its soldiers have trained and advised.',
      'They have been advisers ever since the Pentagon declared its combat role over in April 2020.',
      "American combat in Iraq ended, on the military's own word, in December 2022.",
      'US combat operations in Iraq ended in March 2020.',
      'It was in October 2020 that the American combat role in Iraq formally ended.',
      'في نيسان 2020 أعلنت واشنطن انتهاء دورها القتالي في العراق.',
      'أما الدور القتالي فكان الأميركيون قد أعلنوا طيّه في ديسمبر 2022.',
    ],
    others: [
      'قال الوزير إن إعلان الجيش الأميركي انتهاء دوره القتالي لم يغير شيئا، كما بدا في آذار 2020.',
      'انسحبت بعثة الناتو بعد إعلان الجيش الأميركي انتهاء دوره القتالي في العراق، وعادت في أيار 2022.',
      'منذ إعلان واشنطن عزمها إنهاء دورها القتالي في العراق في نيسان 2021 تغير الكثير.',
      'أعلنت واشنطن في تموز 2021 أن دورها القتالي سينتهي بنهاية العام.',
      'وبعد إعلان فرنسا انتهاء دورها القتالي في العراق في آذار 2020 عاد جنودها.',
      'منذ إعلان الجيش الأميركي انتهاء عملياته القتالية في سوريا في آذار 2019 تراجع عدد جنوده.',
      'منذ إعلان الجيش العراقي انتهاء العمليات القتالية في الموصل في تموز 2018 عاد السكان.',
      'أعلن الجيش الأميركي انتهاء مهمة اللواء القتالي الثاني في العراق في آذار 2020.',
      'زار الوزير بغداد في أيار 2022 بعد إعلان الجيش الأميركي انتهاء دوره القتالي في العراق.',
      'ناقش الطرفان إعلان انتهاء الدور القتالي في العراق في اجتماع عقد في آذار 2020.',
      'طالب النواب بإعلان انتهاء الدور القتالي للقوات الأميركية في العراق في آذار 2020.',
      'صدر كتاب عن إعلان الجيش الأميركي انتهاء دوره القتالي في العراق في آذار 2022.',
      'أعلن الجيش الأميركي قبل انتهاء دوره القتالي في العراق في آذار 2020 أنه سيبقي مستشارين.',
      'منذ أعلن الجيش الأميركي أن دوره القتالي في العراق سينتهي في كانون الأول 2020 يترقب العراقيون.',
      'وقع أول هجوم منذ إعلان الجيش الأميركي انتهاء دوره القتالي في العراق في كانون الثاني 2022.',
      'كان الهجوم الأول بعد إعلان الجيش الأميركي انتهاء دوره القتالي في العراق في 3 كانون الثاني 2022.',
      "March 2022 - A report says the US military's declaring its combat role in Iraq at an end changed little.",
      'In March 2020 the US military said its combat role in Iraq was nearing an end.',
      'The British army declared its combat role in Iraq over in May 2020.',
      'The US military declared its combat role in Syria at an end in March 2019.',
      'Coalition combat in Mosul ended in July 2018.',
      "American combat in Syria ended, on the military's own word, in March 2019.",
      'The American combat mission in Afghanistan ended in August 2021.',
      'The commander who declared the combat role in Iraq over retired in March 2022.',
      'American combat pay in Iraq ended in March 2022.',
      'Since the US military announced the end of its combat role in Iraq, in March 2022, rockets have hit its base twice.',
      'The first attack since the US military declared its combat role in Iraq over came in January 2022.',
      'He told Congress in March 2020 that the American combat role in Iraq had ended.',
      'It was in May 2022 that critics said the American combat role in Iraq had ended in name only.',
      'It was in January 2022 that the first attack since the American combat role in Iraq ended was reported.',
      'In March 2020 the Pentagon said it would declare its combat role in Iraq at an end by winter.',
      'The deployment of the last American combat brigade in Iraq ended in March 2020.',
      'عام 2019 هو العام الذي توقع فيه الخبراء انتهاء الدور القتالي للقوات الأميركية في العراق.',
      'عام 2022 هو العام الأول الذي مر على انتهاء الدور القتالي للقوات الأميركية في العراق.',
    ],
  },
];
