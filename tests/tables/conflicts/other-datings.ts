// Sentences with the name of an event and a date that is not the event's: of a book about it, of what came years after it, of its anniversary.

/** An event as a noun and as a clause, with a year and a day that the references contradict. */
export type Happening = readonly [noun: string, clause: string, year: string, day: string];

/** A sentence around a happening. */
export type Telling = (...happening: Happening) => string;

export const ENGLISH_HAPPENINGS: readonly Happening[] = [
  ['the US invasion of Iraq', 'US forces invaded Iraq', '2005', '14 May 2004'],
  ['the withdrawal of US troops from Iraq', 'US troops withdrew from Iraq', '2013', '3 May 2012'],
  ['the return of US troops to Iraq', 'US troops returned to Iraq', '2016', '3 May 2015'],
  [
    'the formation of the international coalition against ISIS',
    'the international coalition against ISIS was formed',
    '2016',
    '3 May 2015',
  ],
  ['the end of the US combat role in Iraq', 'the US combat role in Iraq ended', '2023', '3 May 2022'],
  [
    'the announcement of the Higher Military Commission',
    'the Higher Military Commission was announced',
    'December 2023',
    '3 December 2023',
  ],
  [
    'the opening of the talks between Baghdad and Washington on the coalition',
    'the talks between Baghdad and Washington on the coalition opened',
    'March 2024',
    '13 March 2024',
  ],
  [
    'the resumption of the talks of the Higher Military Commission',
    'the Higher Military Commission resumed its talks',
    'May 2024',
    '13 May 2024',
  ],
];

export const ENGLISH_OTHER_DATINGS: readonly Telling[] = [
  (noun, _, year) => `In ${year}, two years after ${noun}, violence came back.`,
  (noun, _, year) => `By ${year}, long after ${noun}, nobody counted the dead.`,
  (noun, _, year) => `In ${year}, officials praised ${noun}.`,
  (noun, _, __, day) => `On ${day} a senator criticised ${noun} in a speech.`,
  (noun, _, year) => `A book on ${noun} appeared in ${year}.`,
  (noun, _, year) => `Since ${noun}, and above all since ${year}, prices have risen.`,
  (noun, _, year) => `The memory of ${noun} was still fresh in ${year}.`,
  (noun, _, year) => `A poll of ${year} showed that most people regretted ${noun}.`,
  (noun, _, __, day) => `A report on ${noun} was printed on ${day}.`,
  (_, clause, year) => `After ${clause}, a family from Mosul moved to Erbil in ${year}.`,
  (_, clause, year) => `When ${clause}, he was a student; in ${year} he became a deputy.`,
  (noun, _, year) => `He was elected in ${year}, years before ${noun}.`,
  (noun, _, __, day) => `"Before ${noun} all was calm," she wrote on ${day}.`,
  (noun, _, year) => `Critics had demanded ${noun} since ${year}.`,
  (noun, _, __, day) => `A museum that recalls ${noun} burnt down on ${day}.`,
  (_, clause, __, day) => `The general, who wrote about how ${clause}, died on ${day}.`,
  (_, clause, year) => `It is known that ${clause}, and a report of ${year} says why.`,
  (noun, _, __, day) => `The anniversary of ${noun} was marked on ${day}.`,
  (noun, _, year) => `Plans for ${noun} were drawn up in ${year}.`,
  (noun, _, year) => `A pact signed in ${year} foresaw ${noun}.`,
  (noun, _, __, day) => `The day after ${noun}, that is ${day}, the ministry printed a long statement.`,
  (noun, _, __, day) => `On the eve of ${noun}, on ${day}, the council met.`,
  (noun, _, year) => `The story of ${noun} begins in ${year}, in a small office.`,
  (noun, _, __, day) => `Of ${noun} he heard only on ${day}, from the radio.`,
  (noun, _, __, day) => `The dispute over ${noun} was settled on ${day}.`,
  (noun, _, __, day) => `${noun[0]?.toUpperCase()}${noun.slice(1)} was debated in parliament on ${day}.`,
  (noun, _, __, day) => `The parliamentary committee that looked into ${noun} was formed on ${day}.`,
  (_, clause, __, day) => `His brother was born the year ${clause}; he himself on ${day}.`,
  (_, clause, __, day) => `That ${clause} was confirmed by the archive on ${day}.`,
  (_, clause, __, day) => `Reporters who asked why ${clause} were answered on ${day}.`,
  (_, clause, year) => `The paper claimed in ${year} that ${clause} for oil.`,
  (_, clause, __, day) => `The witness recalled on ${day} that ${clause}.`,
  (noun, _, year) => `Those who remember ${noun} were asked about it again in ${year}.`,
  (noun, _, year) => `The costs of ${noun}, as reckoned in ${year}, were high.`,
  (noun, _, __, day) => `A film about ${noun} opened on ${day}.`,
  (noun, _, __, day) => `The exhibition "After ${noun}" began on ${day}.`,
  (noun, _, __, day) => `Photographs of ${noun} were released on ${day}.`,
  (noun, _, __, day) => `Neither ${noun} nor the vote of ${day} changed his mind.`,
  (noun, _, __, day) => `Between ${noun} and the election of ${day} lay hard months.`,
  (noun, _, __, day) => `His speech of ${day} about ${noun} is still quoted.`,
  (_, clause, __, day) => `Had the vote of ${day} gone otherwise, one wonders whether ${clause} at all.`,
];

/** The event's own date, told as such: the other side of the same rule. */
export const ENGLISH_OWN_DATINGS: readonly Telling[] = [
  (_, clause, year) => `It is known that ${clause} in ${year}.`,
  (_, clause, __, day) => `Officials said that ${clause} on ${day}.`,
];

export const ARABIC_HAPPENINGS: readonly Happening[] = [
  ['الغزو الأميركي للعراق', 'غزت القوات الأميركية العراق', '2005', '14 أيار 2004'],
  ['انسحاب القوات الأميركية من العراق', 'انسحبت القوات الأميركية من العراق', '2013', '3 أيار 2012'],
  ['عودة القوات الأميركية إلى العراق', 'عادت القوات الأميركية إلى العراق', '2016', '3 أيار 2015'],
  ['تشكيل التحالف الدولي ضد داعش', 'تشكل التحالف الدولي ضد داعش', '2016', '3 أيار 2015'],
  ['انتهاء الدور القتالي للقوات الأميركية في العراق', 'انتهى الدور القتالي للقوات الأميركية في العراق', '2023', '3 أيار 2022'],
  ['الإعلان عن اللجنة العسكرية العليا', 'أعلن عن اللجنة العسكرية العليا', 'كانون الأول 2023', '3 كانون الأول 2023'],
  ['انطلاق المحادثات بين بغداد وواشنطن بشأن التحالف', 'انطلقت المحادثات بين بغداد وواشنطن بشأن التحالف', 'آذار 2024', '13 آذار 2024'],
  ['استئناف محادثات اللجنة العسكرية العليا', 'استأنفت اللجنة العسكرية العليا محادثاتها', 'أيار 2024', '13 أيار 2024'],
];

export const ARABIC_OTHER_DATINGS: readonly Telling[] = [
  (noun, _, year) => `وفي ${year}، بعد عامين من ${noun}، عاد العنف.`,
  (noun, _, year) => `وبحلول ${year}، بعد زمن طويل من ${noun}، نسي الناس القتلى.`,
  (noun, _, year) => `وفي ${year} أشاد مسؤولون بأثر ${noun}.`,
  (noun, _, __, day) => `وفي ${day} انتقد نائب ${noun} في خطاب.`,
  (noun, _, year) => `وصدر كتاب عن ${noun} في ${year}.`,
  (noun, _, year) => `ومنذ ${noun}، ولا سيما منذ ${year}، ارتفعت الأسعار.`,
  (noun, _, year) => `وكانت ذكرى ${noun} حية في ${year}.`,
  (noun, _, year) => `وأظهر استطلاع في ${year} أن معظم الناس ندموا على ${noun}.`,
  (noun, _, __, day) => `وفتح تحقيق في ${noun} في ${day}.`,
  (_, clause, year) => `بعد أن ${clause}، انتقلت عائلة من الموصل إلى أربيل في ${year}.`,
  (_, clause, year) => `حين ${clause} كان طالبا، وفي ${year} صار نائبا.`,
  (noun, _, year) => `وانتخب في ${year}، قبل ${noun} بسنوات.`,
  (noun, _, __, day) => `وكتبت في ${day}: «قبل ${noun} كان كل شيء هادئا».`,
  (noun, _, year) => `وطالب معارضون بأمر مثل ${noun} منذ ${year}.`,
  (noun, _, __, day) => `واحترق متحف يخلد ${noun} في ${day}.`,
  (_, clause, __, day) => `والجنرال الذي كتب كيف ${clause} توفي في ${day}.`,
  (noun, _, __, day) => `وأحييت ذكرى ${noun} في ${day}.`,
  (noun, _, year) => `ووضعت خطط ${noun} في ${year}.`,
  (noun, _, year) => `ونص اتفاق وقع في ${year} على ${noun}.`,
  (noun, _, __, day) => `غداة ${noun}، أي ${day}، أصدرت الوزارة بيانا طويلا.`,
  (noun, _, __, day) => `وغداة ${noun} في ${day} اجتمع المجلس.`,
  (noun, _, __, day) => `عشية ${noun} في ${day} اجتمع المجلس.`,
  (noun, _, year) => `وتبدأ حكاية ${noun} في ${year} في مكتب صغير.`,
  (noun, _, __, day) => `ولم يسمع بخبر ${noun} إلا في ${day} من الإذاعة.`,
  (noun, _, __, day) => `وسُوّي الخلاف على ${noun} في ${day}.`,
  (noun, _, __, day) => `ونوقش ${noun} في البرلمان في ${day}.`,
  (noun, _, __, day) => `وشُكلت اللجنة النيابية التي بحثت ${noun} في ${day}.`,
  (_, clause, __, day) => `وأكد الأرشيف في ${day} أنه ${clause}.`,
  (_, clause, year) => `وزعمت الصحيفة في ${year} أنه ${clause} طمعا بالنفط.`,
  (_, clause, __, day) => `وتذكر الشاهد في ${day} كيف ${clause}.`,
  (noun, _, year) => `وسئل من عاصروا ${noun} عنه مرة أخرى في ${year}.`,
  (noun, _, year) => `وكانت كلفة ${noun}، كما قدرت في ${year}، باهظة.`,
  (noun, _, __, day) => `وعُرض فيلم عن ${noun} في ${day}.`,
  (noun, _, __, day) => `وافتتح معرض «ما بعد ${noun}» في ${day}.`,
  (noun, _, __, day) => `ونُشرت صور ${noun} في ${day}.`,
  (noun, _, __, day) => `وبين ${noun} وانتخابات ${day} أشهر صعبة.`,
  (noun, _, __, day) => `ولا يزال خطابه في ${day} عن ${noun} يُستشهد به.`,
  (noun, _, __, day) => `ورفعت دعوى بسبب ${noun} في ${day}.`,
  (noun, _, __, day) => `وانتهى التحقيق في ملابسات ${noun} في ${day}.`,
];

export const ARABIC_OWN_DATINGS: readonly Telling[] = [(_, clause, year) => `${clause} في ${year}.`];
