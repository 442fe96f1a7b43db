// Sentences with a figure that nobody claims: of a novel, a question, a denial, a plan, a game, a rumour, another time.

/** A figure that the references contradict, as a noun and as a clause. */
export type Count = readonly [noun: string, clause: string];

/** A sentence around a count. */
export type Telling = (...count: Count) => string;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const past = (clause: string): string => clause.replace('are', 'were').replace('has', 'had');

export const ENGLISH_COUNTS: readonly Count[] = [
  ['3,900 American soldiers in Iraq', 'there are 3,900 American soldiers in Iraq'],
  ['400 US troops in Syria', 'there are 400 US troops in Syria'],
  ['105 attacks on US forces in Iraq and Syria since October', 'there were 105 attacks on US forces in Iraq and Syria since October'],
  ['twelve US bases in Iraq', 'the US has twelve bases in Iraq'],
  ['8,000 ISIS fighters in Iraq and Syria', 'ISIS has 8,000 fighters in Iraq and Syria'],
];

export const UNCLAIMED_IN_ENGLISH: readonly Telling[] = [
  (noun) => `A spy novel published this week imagines ${noun}.`,
  (_, clause) => `He denied that ${clause}.`,
  (_, clause) => `It is not true that ${clause}.`,
  (_, clause) => `If ${clause}, he said, nothing would change.`,
  (_, clause) => `The rumour that ${clause} was started by a student.`,
  (_, clause) => `Is it true that ${clause}?`,
  (_, clause) => `In 2009 one would have said that ${clause}.`,
  (noun) => `By 2026, the plan says, there should be ${noun}.`,
  (_, clause) => `The leaflet wrongly said that ${clause}.`,
  (_, clause) => `Who told you that ${clause}?`,
  (_, clause) => `Even if ${clause}, the law is the law.`,
  (_, clause) => `The game, in which ${clause}, sold well.`,
  (_, clause) => `He would not say whether ${clause}.`,
  (noun) => `Our headline of Monday, "${capital(noun)}", was wrong.`,
  (noun) => `An earlier version of this article spoke of ${noun}; that was an error.`,
  (_, clause) => `Suppose ${clause}.`,
  (_, clause) => `The witness, who lied about much else, swore that ${clause}.`,
  (noun) => `A caption in a school book gives ${noun}.`,
  (noun) => `Forget ${noun}: the real figure is lower.`,
  (noun) => `There have never been ${noun}.`,
  (noun) => `Some posts put it at ${noun}, a number that nobody can source.`,
  (noun) => `Back when there were ${noun}, the streets were quieter.`,
  (noun) => `The poll asked what people would think of ${noun}.`,
  (noun) => `He dreamt, he said, of ${noun}.`,
  (_, clause) => `Those who say ${clause} cannot count.`,
  (noun) => `Far from ${noun}, the files show fewer.`,
  (noun) => `The simulation began with ${noun}.`,
  (_, clause) => `It was a bot that wrote that ${clause}.`,
  (_, clause) => `"${capital(clause)}" is what the fake letter says.`,
  (noun, clause) => `The number is not ${noun.split(' ')[0]} but smaller, whoever says that ${clause}.`,
  (_, clause) => `Two years ago ${past(clause)}.`,
  (_, clause) => `Until last year ${past(clause)}.`,
  (_, clause) => `In the play, ${clause}.`,
  (_, clause) => `The prank caller claimed that ${clause}.`,
  (noun) => `Talk of ${noun} is nonsense, the official said.`,
  (noun) => `The myth of ${noun} dies hard.`,
  (_, clause) => `He bet a dinner that ${clause}.`,
];

export const ARABIC_COUNTS: readonly Count[] = [
  ['3900 جندي أميركي في العراق', 'هناك 3900 جندي أميركي في العراق'],
  ['400 جندي أميركي في سوريا', 'هناك 400 جندي أميركي في سوريا'],
  [
    '105 هجمات على القوات الأميركية في العراق وسوريا منذ تشرين الأول',
    'القوات الأميركية في العراق وسوريا تعرضت لـ105 هجمات منذ تشرين الأول',
  ],
  ['12 قاعدة أميركية في العراق', 'لدى واشنطن 12 قاعدة في العراق'],
  ['8000 مقاتل من داعش في العراق وسوريا', 'لدى داعش 8000 مقاتل في العراق وسوريا'],
];

export const UNCLAIMED_IN_ARABIC: readonly Telling[] = [
  (noun) => `تتخيل رواية صدرت هذا الأسبوع ${noun}.`,
  (_, clause) => `ونفى أن يكون صحيحا أن ${clause}.`,
  (_, clause) => `ليس صحيحا أن ${clause}.`,
  (_, clause) => `ولو كان ${clause} لما تغير شيء.`,
  (_, clause) => `شائعة أن ${clause} أطلقها طالب.`,
  (_, clause) => `هل صحيح أن ${clause}؟`,
  (_, clause) => `وفي 2009 كان يقال إن ${clause}.`,
  (noun) => `وتنص الخطة على أن يكون هناك بحلول 2026 نحو ${noun}.`,
  (_, clause) => `وذكر المنشور خطأ أن ${clause}.`,
  (_, clause) => `من قال لك إن ${clause}؟`,
  (_, clause) => `وحتى لو ${clause}، فالقانون قانون.`,
  (noun) => `واللعبة التي تدور حول ${noun} لاقت رواجا.`,
  (_, clause) => `ورفض أن يقول ما إذا كان ${clause}.`,
  (noun) => `عنواننا يوم الاثنين «${noun}» كان خاطئا.`,
  (noun) => `ورد في نسخة سابقة من هذا المقال «${noun}» وهو خطأ.`,
  (_, clause) => `لنفترض أن ${clause}.`,
  (noun) => `لم يكن هناك يوما ${noun}.`,
  (noun) => `وتداولت حسابات رقم ${noun}، وهو رقم لا مصدر له.`,
  (noun) => `وسأل الاستطلاع الناس عن رأيهم في ${noun}.`,
  (_, clause) => `والقائلون إن ${clause} لا يحسنون العد.`,
  (noun) => `وبدأت المحاكاة بـ${noun}.`,
  (_, clause) => `وكتب حساب آلي أن ${clause}.`,
  (_, clause) => `وجاء في الرسالة المزورة أن ${clause}.`,
  (_, clause) => `وقبل عامين كان ${clause}.`,
  (_, clause) => `وحتى العام الماضي كان ${clause}.`,
  (_, clause) => `وفي المسرحية ${clause}.`,
  (noun) => `وقال المسؤول إن الحديث عن ${noun} هراء.`,
  (noun) => `خرافة ${noun} لا تموت.`,
  (_, clause) => `وراهن على عشاء أن ${clause}.`,
  (_, clause) => `وقيل، والعهدة على القائل، إن ${clause}.`,
  (_, clause) => `وزعم متصل عابث أن ${clause}.`,
];

/** The same figures as the news tells them: the other side of the same rules. */
export const CLAIMED_IN_ENGLISH: readonly Telling[] = [
  (_, clause) => `The ministry says that ${clause}.`,
  (_, clause) => `At present ${clause}.`,
];
export const CLAIMED_IN_ARABIC: readonly Telling[] = [(_, clause) => `وقالت الوزارة إن ${clause}.`];
