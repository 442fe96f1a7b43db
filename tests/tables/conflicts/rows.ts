// Sentences of an article about the talks: which of them differ from the references, and which only seem to.
// Long: a table of sentences, which the formatter sets over several lines.

export interface ConflictRow {
  readonly text: string;
  /** ISO day. */
  readonly published: string;
  /** The words that conflict, or none. */
  readonly conflicts: readonly string[];
}

export const CONFLICTS: readonly ConflictRow[] = [
  // Time that is left is no departure.
  { published: '2024-04-02', conflicts: [], text: 'In 2009 American forces in Iraq had two years left.' },
  { published: '2024-04-02', conflicts: [], text: 'An American president gave a date in 2008, with nine weeks left in office.' },
  { published: '2024-04-02', conflicts: ['2009'], text: 'American forces left Iraq in 2009.' },
  { published: '2024-02-11', conflicts: [], text: 'It is a legend that the international coalition was formed in 2017.' },
  { published: '2024-02-11', conflicts: [], text: 'The accord stipulates that US troops withdraw from Iraq by 2010.' },
  {
    published: '2024-02-11',
    conflicts: [],
    text: 'The Higher Security Commission between Baghdad and Tehran was announced in April 2023.',
  },
  { published: '2024-02-11', conflicts: [], text: 'لنفترض أن اللجنة العسكرية العليا أعلنت عام 2022.' },
  { published: '2024-02-11', conflicts: [], text: 'أعلنت اللجنة الأمنية العليا بين بغداد وطهران في نيسان 2023.' },
  { published: '2024-03-12', conflicts: [], text: 'أطلقت بعثة الناتو عام 2018، بعد أعوام من تشكيل التحالف ضد داعش.' },
  {
    published: '2024-03-12',
    conflicts: [],
    text: 'The military alliance of Riyadh, no part of the international coalition, was formed in December 2015.',
  },
  { published: '2024-03-12', conflicts: [], text: 'قال إن اللجنة العسكرية العليا أعلنت عام 2022 ثم استدرك: بل بعده.' },
  // Agreed is not announced; commissions and dialogues of others; what is taken back at once.
  ...[
    'A delegate recalled that the Higher Military Commission had been agreed on in the first week of July 2023.',
    'The strategic dialogue on energy opened in Washington on 11 July.',
    'كان تشكيل اللجنة العسكرية الليبية المشتركة قد أعلن في جنيف عام 2020.',
    'ظن مقدم البرنامج أن اللجنة العسكرية العليا أعلنت عام 2021، فصحح له ضيفه.',
    'A caption gave 25,000 American troops in Iraq; a zero had slipped in.',
  ].map((text) => ({ published: '2024-07-29', conflicts: [], text })),
  // What else was held, opened or met beside the dialogue’s name.
  ...[
    'After the Joint Security Cooperation Dialogue a workshop was held in Tampa on 26 July.',
    'A reception for the Joint Security Cooperation Dialogue was held on 18 July.',
    'Before the Joint Security Cooperation Dialogue, al-Abbasi was hosted at the Pentagon on 18 July.',
    'The delegates to the Joint Security Cooperation Dialogue met reporters on 26 July.',
    'Al-Abbasi, who led a team to the Joint Security Cooperation Dialogue, met senators on 26 July.',
    'Companies held a fair beside the Joint Security Cooperation Dialogue on 26 July.',
    'A dinner was held on 26 July for the Joint Security Cooperation Dialogue.',
    'بعد الحوار الأمني المشترك عقدت ندوة في تامبا في 26 تموز.',
    'عقدت ندوة عن الحوار الأمني المشترك في 26 تموز.',
    'ناقش الحوار الأمني المشترك تأمين الحدود بعد حادث 26 تموز.',
  ].map((text) => ({ published: '2024-07-29', conflicts: [], text })),
  {
    published: '2024-07-29',
    conflicts: ['July 18'],
    text: 'The two countries held their second Joint Security Cooperation Dialogue in Washington on July 18.',
  },
  { published: '2024-07-29', conflicts: ['July 18'], text: 'Washington hosted the Joint Security Cooperation Dialogue on July 18.' },
  { published: '2024-07-29', conflicts: ['يوم 18 تموز'], text: 'وقع ذلك بعد حوار أمني مشترك انطلق في واشنطن يوم 18 تموز.' },
  // What else was formed near the coalition's name.
  ...[
    'The Global Coalition’s press office was set up in June 2016.',
    'The international coalition set up a school in June 2016.',
    'A committee of the international coalition was formed by Madrid in June 2016.',
    'تشكلت بعثة الأطلسي في تشرين الأول 2018، بعد التحالف الدولي بأعوام.',
    'أنشئت هيئة تقاعد العسكريين في حزيران 2016، بعد تشكيل التحالف الدولي بعامين.',
    'تأسس جهاز مكافحة الإرهاب في حزيران 2016 بدعم من التحالف الدولي.',
    'أسس التحالف الدولي مركزا للتدريب في حزيران 2016.',
  ].map((text) => ({ published: '2024-02-11', conflicts: [], text })),
  { published: '2024-02-11', conflicts: ['حزيران 2016'], text: 'تأسس التحالف الدولي لمكافحة الإرهاب رسميا في حزيران 2016.' },
  { published: '2024-02-11', conflicts: ['June 2016'], text: 'In June 2016 Washington formed a global coalition against Islamic State.' },
  // A division's strength, a place named beside the one that is meant, a total of parts.
  ...[
    'The brigade that supplies most of the American force in Iraq numbers 4,300 at home.',
    'An American brigade usually consists of 4,300 soldiers, and only parts of it go to Iraq.',
    'يضم اللواء الأميركي الذي ينتشر بعضه في العراق 4300 جندي.',
    'Unlike in Iraq, the United States has 1,100 soldiers there.',
    'على خلاف العراق، للولايات المتحدة هناك 1100 جندي.',
    'Close to 2,500 Americans are stationed in Iraq, plus about 900 on the Syrian side: 3,400 altogether.',
  ].map((text) => ({ published: '2024-02-11', conflicts: [], text })),
  {
    published: '2024-02-11',
    conflicts: ['4300 جندي'],
    text: 'قال المتحدث باسم البنتاغون اللواء باتريك رايدر إن في العراق 4300 جندي أميركي.',
  },
  // Some of the soldiers went or came; what was announced was to come.
  ...[
    'US combat troops left Iraq in August 2010.',
    'Most American troops had left Iraq by the end of 2010.',
    'American forces withdrew from Anbar in September 2008.',
    'The US withdrew 45,000 troops from Iraq in 2010.',
    'غادر معظم الجنود الأميركيين العراق في 2010.',
    'In June 2015 Washington sent 430 more soldiers back to Iraq.',
    'US special forces returned to Iraq in December 2015.',
    'عادت قوات أميركية خاصة إلى العراق في كانون الأول 2015.',
    'Biden announced the end of the US combat mission in Iraq in July 2021.',
    'أعلن بايدن انتهاء المهمة القتالية الأميركية في العراق في تموز 2021.',
    'لا يريد رئيس الوزراء خروج التحالف بالقوة، أوضح مكتبه.',
    'The prime minister does not want the coalition to leave in anger, his office said.',
  ].map((text) => ({ published: '2024-02-11', conflicts: [], text })),
  {
    published: '2024-02-11',
    conflicts: ['March 2022'],
    text: 'In March 2022 the US army announced the end of its combat mission in Iraq.',
  },
  { published: '2024-02-11', conflicts: ['آذار 2022'], text: 'آذار 2022: إعلان الجيش الأميركي انتهاء دوره القتالي في العراق.' },
  {
    published: '2024-02-11',
    conflicts: ['1,600'],
    text: 'The American force in Iraq is 2,500 strong; the figure for Syria is 1,600.',
  },
  {
    published: '2024-02-11',
    conflicts: ['The United States will not retain any right to defend itself in Iraq'],
    text: 'The United States will not retain any right to defend itself in Iraq, a senior US official said.',
  },
  {
    published: '2024-02-11',
    conflicts: ['لن تحتفظ الولايات المتحدة بحق الدفاع عن نفسها في العراق'],
    text: 'لن تحتفظ الولايات المتحدة بحق الدفاع عن نفسها في العراق، قال مسؤول أميركي.',
  },
  // The Central Command (القيادة الوسطى) and the Mediterranean are no averages.
  { published: '2024-02-11', conflicts: ['4300 عسكري'], text: 'بحسب القيادة الوسطى، يبلغ عدد العسكريين الأميركيين في العراق 4300 عسكري.' },
  // What else was announced, ended or is to come.
  ...[
    'أعلن أعضاء اللجنة العسكرية العليا في أيلول 2023 برنامجهم.',
    'The US carrier’s combat mission ended in May 2021.',
    'The October 9 Hamas attack in Lebanon killed three.',
    'Factions that attacked US forces in Iraq and Syria were bombed 95 times by American jets.',
    'انتهت المهمة القتالية لحاملة الطائرات الأميركية في أيار 2021.',
    'أعلن مكتب السوداني في 3 كانون الثاني 2024 أنه يدرس إنهاء وجود التحالف.',
    'Sudani’s office announced on January 3, 2024 that it was studying the end of the coalition’s presence.',
    'بقيت ثلاث جولات من محادثات اللجنة العسكرية العليا منذ استئنافها.',
  ].map((text) => ({ published: '2024-03-20', conflicts: [], text })),
  // Who was introduced with an office speaks for it under the bare name; whose office is a former one, or who only met it, does not.
  {
    published: '2024-02-12',
    conflicts: ['Islamic State still poses'],
    text: 'Hadi al-Sarraf, an adviser to the Iraqi prime minister, received us. “Islamic State still poses a threat to the Iraqi state,” al-Sarraf said.',
  },
  {
    published: '2024-02-12',
    conflicts: ['Islamic State still poses'],
    text: 'We spoke to Hadi al-Sarraf, an adviser to the Iraqi prime minister.\n\nQ: Is it over?\n\nAL-SARRAF: Islamic State still poses a threat to the Iraqi state.',
  },
  {
    published: '2024-02-12',
    conflicts: ['داعش لا يزال يشكل خطرا على الدولة العراقية'],
    text: 'استقبلنا مستشار رئيس الوزراء العراقي هادي الصراف.\n\nس: هل انتهى الأمر؟\n\nالصراف: داعش لا يزال يشكل خطرا على الدولة العراقية.',
  },
  ...[
    'Hadi Sarraf, a former adviser to the Iraqi prime minister, spoke to us. Islamic State still poses a threat to the Iraqi state, Sarraf said.',
    'Hadi Sarraf, a professor, met an adviser to the Iraqi prime minister. Islamic State still poses a threat to the Iraqi state, Sarraf said.',
    'التقى مستشار رئيس الوزراء العراقي هادي الصراف النائب علي الغانم. وقال الغانم إن داعش لا يزال يشكل خطرا على الدولة العراقية.',
  ].map((text) => ({ published: '2024-02-12', conflicts: [], text })),
  // A position that is plainly denied.
  {
    published: '2024-01-26',
    conflicts: ['We will not leave when the Iraqi government asks us to'],
    text: '"We will not leave when the Iraqi government asks us to," the Spanish foreign minister said.',
  },
  // "As if" compares; "if" is a condition.
  {
    published: '2024-04-18',
    conflicts: ['We are thinking of pulling our troops out of Syria'],
    text: '"We are thinking of pulling our troops out of Syria," a US official said, as if it were nothing.',
  },
  {
    published: '2024-04-18',
    conflicts: [],
    text: '"We are thinking of pulling our troops out of Syria if the fighting ends," a US official said.',
  },
  // The speaker's own.
  { published: '2024-03-18', conflicts: ['3700 من جنودنا'], text: 'قال المتحدث باسم البنتاغون: هناك 3700 من جنودنا في العراق.' },
  { published: '2024-03-18', conflicts: ['3700 جندي'], text: 'لدينا 3700 جندي في العراق، يقول المتحدث باسم البنتاغون.' },
  // Asked and answered, told of the sentence before, ascribed, quoted before a contrast.
  {
    published: '2024-03-18',
    conflicts: ['يزيدون على ثلاثة آلاف ومئتين'],
    text: 'كم بقي من الجنود الأميركيين في العراق؟ آخر ما لدينا أنهم يزيدون على ثلاثة آلاف ومئتين.',
  },
  {
    published: '2024-01-29',
    conflicts: ['260 هجوما'],
    text: 'بدأت الفصائل استهداف القوات الأميركية في تشرين الأول. وبحسب مسؤول في البنتاغون فإن عدد الهجمات في العراق وسوريا بلغ 260 هجوما حتى الأحد.',
  },
  {
    published: '2024-04-17',
    conflicts: ['ستتفاوض على سحب قواتنا من العراق'],
    text: 'قال السوداني إن الحوار ماض. وبدا لافتا ما نسب إلى مسؤول كبير في البنتاغون، إذ قال إن الاجتماعات المقبلة «ستتفاوض على سحب قواتنا من العراق».',
  },
  {
    published: '2024-03-18',
    conflicts: ['تسلمت من بغداد طلبا رسميا بسحب القوات'],
    text: 'صرح متحدث باسم البنتاغون بأن بلاده «تسلمت من بغداد طلبا رسميا بسحب القوات»، فيما لم يعلن أي سقف زمني لانتهاء المباحثات.',
  },
  // A date that the text takes back, or leaves between two, or that is another's.
  { published: '2024-02-11', conflicts: [], text: 'Erratum. We wrote that the international coalition was formed in 2017.' },
  { published: '2024-02-11', conflicts: [], text: 'True or false: the United States invaded Iraq in 2006.' },
  { published: '2024-02-11', conflicts: [], text: 'The Higher Military Commission was announced between May and June 2023.' },
  { published: '2024-05-20', conflicts: [], text: 'Talks with Ankara on border security resumed in April 2024.' },
  { published: '2024-02-11', conflicts: [], text: 'أعلن تشكيل اللجنة العسكرية العليا بين أيار وحزيران 2023.' },
  { published: '2024-02-11', conflicts: [], text: 'حذف الموقع خبرا قال فيه إن التحالف الدولي تشكل عام 2017.' },
  { published: '2024-02-11', conflicts: ['عام 2017'], text: 'تشكل التحالف الدولي عام 2017.' },
  // A figure without a noun of its own, in a place that its clause does not name.
  { published: '2024-02-11', conflicts: [], text: 'تنشر واشنطن في العراق 2500 جندي، وعلى الجهة المقابلة من الحدود 900.' },
  { published: '2024-02-11', conflicts: [], text: 'للولايات المتحدة في العراق 2500 عسكري، و900 غيرهم عند الجارة الغربية.' },
  { published: '2024-02-11', conflicts: [], text: 'The United States has 2,500 troops in Iraq, and 900 next door.' },
  {
    published: '2024-07-30',
    conflicts: [],
    text: 'The US keeps about 2,500 soldiers in Iraq. The largest garrison is at Ain al-Asad, with some 1,000.',
  },
  {
    published: '2024-04-16',
    conflicts: [],
    text: 'About 2,500 American troops are in Iraq, which is less than half the 5,200 of four years earlier.',
  },
  // Other countries' armies and wars, and what is only thought of.
  { published: '2024-02-14', conflicts: [], text: 'The US invaded Afghanistan in 2001 and Iraq in 2003.' },
  { published: '2024-02-14', conflicts: [], text: 'The US would consider leaving Syria only after ISIS is defeated, an official said.' },
  // What is ahead, said before another figure of the clause.
  {
    published: '2024-02-11',
    conflicts: [],
    text: 'The number of American soldiers in Iraq is to fall from 2,500 to 1,800 by autumn.',
  },
  { published: '2024-02-11', conflicts: [], text: 'American troops in Iraq are set to drop to 1,600.' },
  { published: '2024-02-11', conflicts: ['1,700'], text: 'The United States has 2,500 troops in Iraq, and 1,700 in Syria.' },
  { published: '2024-02-11', conflicts: ['1700 جندي'], text: 'ينتشر في العراق 1700 جندي أميركي.' },
  { published: '2024-02-11', conflicts: ['About 3,200 American troops'], text: 'About 3,200 American troops are in Iraq.' },
  { published: '2024-02-11', conflicts: [], text: 'About 1,300 American troops are training Iraqi units in Iraq.' },
  // One number around its noun.
  { published: '2024-07-23', conflicts: [], text: 'تحتفظ الولايات المتحدة في العراق بنحو ألفي جندي وخمسمئة، جلهم في ثلاث قواعد.' },
  // A weekday or a distance tells which meeting is meant only to who knows it.
  {
    published: '2024-07-24',
    conflicts: [],
    text: 'اختتم الوفد العراقي في واشنطن مباحثاته مع الجانب الأميركي بشأن التحالف، وكانت قد بدأت يوم الاثنين.',
  },
  {
    published: '2024-01-26',
    conflicts: [],
    text: 'The Spanish minister delivered a message of friendship in Baghdad on Thursday, hours before Iraq and the United States said that they would open talks about the coalition.',
  },
  {
    published: '2024-01-25',
    conflicts: [],
    text: 'The talks on the coalition follow a strike in Baghdad, and two days later the prime minister’s office announced steps to end the presence of the coalition.',
  },
  {
    published: '2024-04-10',
    conflicts: ['3 March 2024'],
    text: 'The Higher Military Commission resumed its talks on the coalition on 3 March 2024 in Baghdad.',
  },
  // What happened is told of the date that stands nearest to it.
  {
    published: '2024-04-16',
    conflicts: [],
    text: 'The Higher Military Commission of Iraq and the United States, which first sat in January and resumed its talks in February, deals with the coalition.',
  },
  // All there are: what answers "how many", what is put in a bound with an adverb, rounds since the talks went on.
  {
    published: '2024-07-23',
    conflicts: ['Fewer than 280 ISIS fighters'],
    text: 'The talks on the coalition went on in Washington. How many of the enemy are there still? Fewer than 280 ISIS fighters in Iraq and Syria together, the Iraqi delegate said.',
  },
  {
    published: '2024-03-12',
    conflicts: ['لا يزيد حاليا على 1650 جنديا'],
    text: 'تناولت المحادثات مستقبل التحالف الدولي، وقال مسؤول إن عدد القوات الأميركية في العراق لا يزيد حاليا على 1650 جنديا.',
  },
  {
    published: '2024-07-23',
    conflicts: ['خمس جولات'],
    text: 'بدأت المحادثات بين بغداد وواشنطن بشأن التحالف في كانون الثاني. وتعثرت أياما. ثم استؤنفت في شباط وتبعتها خمس جولات أخرى.',
  },
  {
    published: '2024-07-23',
    conflicts: [],
    text: 'Iraq and the United States hold talks on the coalition. Turkey resumed its own dialogue with Baghdad, and six more rounds followed.',
  },
  // The hedge and who is counted, in any order; a day between them.
  { published: '2024-02-12', conflicts: ['لا تزيد حاليا على 1700 عنصر'], text: 'القوات الأميركية في العراق لا تزيد حاليا على 1700 عنصر.' },
  {
    published: '2024-02-12',
    conflicts: ['لا تزيد القوات الأميركية في العراق على 1700 جندي'],
    text: 'لا تزيد القوات الأميركية في العراق على 1700 جندي.',
  },
  { published: '2024-02-12', conflicts: ['لم تعد تتجاوز 1700 جندي'], text: 'القوات الأميركية في العراق لم تعد تتجاوز 1700 جندي.' },
  { published: '2024-02-12', conflicts: ['3400 جندي'], text: 'أعداد الأميركيين في العراق 3400 جندي لا 2500 كما يشاع.' },
  { published: '2024-02-12', conflicts: [], text: 'غادر العراق ما لا يقل عن 500 جندي أميركي.' },
  { published: '2024-02-12', conflicts: [], text: 'لا يزيد عدد الجنود الأميركيين الذين سيغادرون العراق على 600 جندي.' },
  // Cut by so many: what went.
  { published: '2024-02-12', conflicts: [], text: 'وفي سوريا، خفضت واشنطن قواتها بنحو 400 عسكري.' },
  { published: '2024-02-12', conflicts: [], text: 'ستخفض واشنطن قواتها في العراق إلى 1400 عسكري.' },
  // A count that begins on another day than the references' is another count; one that ends later may have grown.
  {
    published: '2024-01-26',
    conflicts: [],
    text: 'Since December 25 American troops in Iraq and Syria have been attacked 40 times by Iran-backed militias.',
  },
  {
    published: '2024-01-26',
    conflicts: [],
    text: 'Between December and January Iran-backed militias attacked American troops in Iraq and Syria 40 times.',
  },
  {
    published: '2024-04-09',
    conflicts: [],
    text: 'Between mid-October and February Iran-backed militias attacked American troops in Iraq and Syria 180 times.',
  },
  {
    published: '2024-04-09',
    conflicts: ['90 times'],
    text: 'Iran-backed militias attacked American troops in Iraq and Syria 90 times from mid-October until early February.',
  },
  // When the coalition itself came about, not something of it or something that it did.
  { published: '2024-05-14', conflicts: ['2012'], text: 'And yet the coalition, born in 2012 by its own account, goes on as before.' },
  { published: '2024-05-14', conflicts: ['2016'], text: 'The coalition in whose name they serve was put together in 2016.' },
  { published: '2024-05-14', conflicts: [], text: "The coalition's training mission was set up in 2018." },
  { published: '2024-05-14', conflicts: ['March 2016'], text: 'The US-led alliance was set up in March 2016.' },
  { published: '2024-05-14', conflicts: [], text: 'The Shiite alliance, which the United States distrusts, was set up in March 2018.' },
  { published: '2024-05-14', conflicts: [], text: 'The ruling coalition was formed in 2018.' },
  { published: '2024-05-14', conflicts: [], text: 'The coalition set up a base in 2018.' },
  { published: '2024-05-14', conflicts: [], text: 'A base of the coalition was set up in 2018.' },
  { published: '2024-05-14', conflicts: [], text: 'The coalition was established in Kuwait in 2016.' },
  // "Not … but in": the noun has the date, whatever verb it is the subject of.
  {
    published: '2024-02-14',
    conflicts: ['2016'],
    text: 'تعود القوات الأميركية إلى أصل الخلاف مع بغداد. فالتحالف الدولي ضد داعش لم يعلن تشكيله إلا في 2016.',
  },
];
