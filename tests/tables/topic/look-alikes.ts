// Texts of ours with the words, figures and names of the talks that are about something else, each with its day.
// Long: one row a text.
import type { DatedText } from './arabic.ts';

export const LOOK_ALIKES: readonly DatedText[] = [
  [
    '2024-12-20',
    'Syria count corrected\n\nThe Pentagon said on Thursday that some 2,000 American soldiers are in Syria, more than twice the 900 it had always named. The rest rotate in for missions against Islamic State, a spokesman said. About 2,500 serve in Iraq next door.',
  ],
  [
    '2024-02-14',
    'On patrol near Deir ez-Zor\n\nThe American soldiers in the Syrian oil fields share a mess tent with Kurdish fighters. There are 900 of them in the country. Drones came over from the Iraqi border in winter; since February the nights have been quiet. Washington has said that it is not thinking of withdrawing from Syria.',
  ],
  [
    '2024-06-07',
    'Fewer soldiers at Ramstein\n\nThe United States will reduce its forces in Germany under a plan that Washington and Berlin have agreed. Several units that deployed to Iraq from there go home. Talks on a timetable begin in autumn.',
  ],
  [
    '2024-05-19',
    'A deadline in Niamey\n\nTalks between American and Nigerien officers ended with an agreement: US troops withdraw from Niger by 15 September. A joint committee is to follow the withdrawal step by step. A diplomat spoke of the example of Iraq, where a commission talks about something like it.',
  ],
  [
    '2024-08-30',
    'Three years after Kabul\n\nThe last American soldier left Afghanistan in August 2021 after negotiations with the Taliban. Families of the dead met in Washington. Some had sons in Iraq as well, where the combat mission ended that December.',
  ],
  [
    '2024-03-20',
    'Twenty-one years on\n\nAmerican troops invaded Iraq in March 2003 and took Baghdad in three weeks. The inspectors found nothing. By 2007 there were 170,000 soldiers in the country; in 2011 the last of them left. A museum in Basra now shows what they left behind.',
  ],
  [
    '2024-01-22',
    'A coalition for the strait\n\nThe naval coalition that guards ships near Hormuz and Bab al-Mandeb has gained three members, its American commander said. The mission was formed in December. Iraq is not a member, and its tankers sail under other flags.',
  ],
  [
    '2024-04-03',
    'Truce talks for Yemen\n\nThe Saudi-led coalition and the Houthis discussed a timetable for the withdrawal of foreign forces from Yemen. A round in Muscat is planned. Baghdad offered to host a meeting of the committee.',
  ],
  [
    '2024-02-19',
    'Ministers of oil in Baghdad\n\nMembers of the OPEC+ coalition held talks in Baghdad on voluntary cuts. Iraq agreed to a timetable for its overproduction, and its minister spoke of a transition to new quotas. American shale was the other subject.',
  ],
  [
    '2025-10-22',
    'Coalitions in the count\n\nTwo coalitions that ran for the Iraqi parliament began talks about a bloc. A third announced its withdrawal, which the electoral commission rejected. The United States called on all sides to respect the vote.',
  ],
  [
    '2024-04-16',
    'Gas, banks and a visit\n\nThe Iraqi prime minister and American officials talked in Washington about gas, banks and the dollar. The Higher Coordinating Committee met at the State Department and agreed on projects for the grid. Companies signed memoranda worth billions.',
  ],
  [
    '2024-09-12',
    'The economic track\n\nA US-Iraqi committee on investment ended its round of talks in Baghdad. It set a timetable for flared gas and for bank reform. The two sides will meet again in Houston in spring.',
  ],
  [
    '2025-04-27',
    'A third round in Muscat\n\nThe United States and Iran ended a round of talks on the nuclear programme. Iraq welcomed the negotiations and hopes for lower tension in the region. American forces stay at their posts in the Gulf, an official said.',
  ],
  [
    '2024-01-03',
    'Four years after the drone\n\nIn January 2020 an American drone killed the Iranian general near the airport of Baghdad. Two days later the Iraqi parliament voted to have foreign troops leave. Crowds marked the day with candles, and a court in Baghdad that opened a file in 2021 still has it.',
  ],
  [
    '2024-01-30',
    'Who were the three at Tower 22\n\nA drone killed three American reservists at an outpost in Jordan. They came from Georgia, and their neighbours hung flags. The Islamic Resistance in Iraq said that it had fired at several bases. The president promised an answer.',
  ],
  [
    '2024-02-03',
    'Bombers over two countries\n\nAmerican bombers hit 85 targets in Syria and Iraq overnight in answer to the attack in Jordan. At least 16 people were killed in Iraq, its government said, and called the raids a violation of sovereignty. US forces had come under attack more than 160 times since October.',
  ],
  [
    '2024-05-31',
    'The Council sends a mission home\n\nThe Security Council decided on Friday that the UN mission in Iraq ends by the end of 2025. Baghdad had requested it. The mission came in 2003 and will be reduced in steps under a timetable that the government and the envoy agree on.',
  ],
  [
    '2024-10-11',
    'New commander for the trainers\n\nNATO Mission Iraq has a new commander. The mission was set up in 2018 and has several hundred advisers from thirty countries, who train Iraqi officers. It stays at the invitation of Baghdad and is not part of the coalition.',
  ],
  [
    '2024-08-15',
    'Ankara and Baghdad sign\n\nIraq and Turkey signed a memorandum on a joint operations centre after talks in Ankara. Turkish troops will stay in the north for now, a source said. A committee will draw up a timetable.',
  ],
  [
    '2024-04-24',
    'Guard unit flies out\n\nSeveral hundred soldiers of the New Jersey National Guard left for the Middle East on Monday. They will relieve others in Iraq, Syria and Kuwait for nine months. Their commander thanked the families.',
  ],
  [
    '2024-03-12',
    'What the base at Harir does to house prices\n\nRents around the base near Erbil have doubled. Landlords say it is the Americans; agents say it is the new road. The mayor has promised a committee. No one could say how many soldiers live behind the wall.',
  ],
  [
    '2024-11-18',
    'A verdict on Abu Ghraib\n\nA jury in Virginia awarded three Iraqis 42 million dollars from a contractor that had supplied interrogators to the prison in 2003. The American military had punished a few soldiers. The lawsuit had lasted since 2008.',
  ],
  [
    '2024-02-27',
    'Korean command reviews its plans\n\nThe United States and South Korea opened talks on the cost of 28,500 American soldiers in the country. A negotiator who once worked on Iraq leads for Washington. The two sides want an agreement before the election.',
  ],
  [
    '2024-03-26',
    'Camp that nobody wants\n\nNearly 45,000 relatives of Islamic State fighters live in al-Hol. Iraq took home another 600 under an agreement with the coalition and the Kurdish administration. The transfers go on in phases, and Baghdad wants the camp closed.',
  ],
  [
    '2024-07-30',
    'Raid in the Hamrin hills\n\nIraqi commandos killed four Islamic State fighters in a tunnel, the army said. Coalition aircraft watched from above. The group has been losing men for years; its cells still attack checkpoints by night.',
  ],
  [
    '2024-07-12',
    'IS doubles its pace\n\nIslamic State said it carried out 153 attacks in Iraq and Syria in the first six months of the year, the US command reported. The group could grow again, it said. Some 2,500 fighters are believed to be at large.',
  ],
  [
    '2024-02-22',
    'Book of the week\n\nA former colonel tells how American advisers came back to Iraq in 2014. The coalition was formed within weeks, the air raids began, Mosul fell and was retaken. He is best on the small hours in Erbil and worst on politics.',
  ],
  [
    '2024-06-29',
    'A dam and its soldiers\n\nItaly brought home the last of the soldiers who guarded the engineers at Mosul dam. They had been sent in 2016. The company that repaired the wall has left, too; Iraqi troops have taken over the gate.',
  ],
  [
    '2024-04-10',
    'Pay for the Peshmerga\n\nThe stipends that Washington pays to Kurdish soldiers will continue under a memorandum of 2022. Erbil and the Pentagon agreed on reforms by 2026. Baghdad and the region go on talking about the budget.',
  ],
  [
    '2024-10-08',
    'Beirut under fire\n\nIsrael bombed the southern suburbs again. Washington asked its citizens to leave Lebanon. Iraqi factions said they had launched drones at Israel. American forces in the region were put on alert, but no one there was attacked.',
  ],
  [
    '2025-06-14',
    'Embassy in Baghdad sends some home\n\nThe United States reduced its embassy in Baghdad and let military families leave Bahrain. Talks with Iran were in doubt. Oil rose, and Iraq said that it saw no danger on its soil.',
  ],
  [
    '2024-05-24',
    'Prison for a rocket\n\nA court in Baghdad sentenced four men for rockets on an American base in Anbar in 2021. Nobody had been hurt. The men had said that they belonged to a faction with no name.',
  ],
  [
    '2024-08-08',
    'Rockets, then silence\n\nFive American soldiers were hurt when two rockets hit Ain al-Asad on Monday. Iraqi police found the launcher on a truck in Haditha. It was the first attack on the base since spring. Five suspects have been arrested.',
  ],
  [
    '2024-02-20',
    'The committee on the Khor\n\nIraq and Kuwait ended a round of talks of their joint commission on the sea border. Washington urged the two to keep the agreement of 2012. A date for the next round will be set this month.',
  ],
  [
    '2024-12-20',
    'تصحيح العدد في سوريا\n\nقال البنتاغون الخميس إن نحو ألفي جندي أميركي موجودون في سوريا، أي أكثر من ضعف الرقم المعلن وهو 900. وأضاف أن الزيادة قوات مناوبة تقاتل داعش. وفي العراق المجاور قرابة 2500 جندي.',
  ],
  [
    '2024-02-14',
    'دورية في دير الزور\n\nيتقاسم الجنود الأميركيون في حقول النفط السورية الخيام مع مقاتلين أكراد، وعددهم في البلاد 900. ومنذ شباط هدأت المسيّرات التي كانت تأتي من جهة الحدود العراقية. وتقول واشنطن إنها لا تفكر في الانسحاب من سوريا.',
  ],
  [
    '2024-06-07',
    'ألمانيا: خفض القوات الأميركية\n\nتخفض الولايات المتحدة قواتها في ألمانيا وفق خطة اتفقت عليها مع برلين. وتعود إلى الوطن وحدات سبق أن خدمت في العراق. وتبدأ في الخريف محادثات على جدول زمني.',
  ],
  [
    '2024-05-19',
    'موعد في نيامي\n\nانتهت المحادثات بين ضباط أميركيين ونيجريين باتفاق على سحب القوات الأميركية من النيجر قبل منتصف أيلول. وتتابع لجنة مشتركة مراحل الانسحاب. وذكّر دبلوماسي بمثال العراق.',
  ],
  [
    '2024-08-30',
    'ثلاث سنوات على كابول\n\nغادر آخر جندي أميركي أفغانستان في آب 2021 بعد مفاوضات مع طالبان. والتقت عائلات القتلى في واشنطن، ولبعضها أبناء خدموا في العراق الذي انتهت المهمة القتالية فيه نهاية ذلك العام.',
  ],
  [
    '2024-03-20',
    'واحد وعشرون عاما على الغزو\n\nدخلت القوات الأميركية العراق في آذار 2003 واحتلت بغداد في ثلاثة أسابيع. وبلغ عددها 170 ألفا عام 2007، ثم انسحبت في 2011. ويعرض متحف في البصرة بقايا تلك السنوات.',
  ],
  [
    '2024-01-22',
    'تحالف بحري في المضيق\n\nقال قائد أميركي إن ثلاث دول انضمت إلى التحالف البحري الذي يحرس السفن قرب هرمز وباب المندب. وقد شُكل في كانون الأول. وليس العراق عضوا فيه.',
  ],
  [
    '2024-04-03',
    'محادثات هدنة لليمن\n\nبحث التحالف بقيادة السعودية والحوثيون جدولا زمنيا لانسحاب القوات الأجنبية من اليمن. وعرضت بغداد أن تستضيف اجتماع اللجنة المشتركة.',
  ],
  [
    '2024-02-19',
    'وزراء النفط في بغداد\n\nعقد أعضاء تحالف أوبك بلس محادثات في بغداد على التخفيضات الطوعية. ووافق العراق على جدول زمني لتعويض الفائض، وتحدث وزيره عن مرحلة انتقالية إلى حصص جديدة.',
  ],
  [
    '2025-10-22',
    'تحالفات في العد والفرز\n\nبدأ تحالفان محادثات لتشكيل كتلة في البرلمان العراقي. وأعلن تحالف ثالث انسحابه، ورفضت المفوضية طلبه. ودعت السفارة الأميركية الجميع إلى احترام الاقتراع.',
  ],
  [
    '2024-04-16',
    'غاز ومصارف وزيارة\n\nبحث رئيس الوزراء العراقي مع مسؤولين أميركيين في واشنطن الغاز والمصارف وسعر الدولار. واجتمعت لجنة التنسيق العليا في وزارة الخارجية واتفقت على مشاريع للكهرباء.',
  ],
  [
    '2024-09-12',
    'المسار الاقتصادي\n\nأنهت اللجنة العراقية الأميركية للاستثمار جولة محادثات في بغداد. ووضعت جدولا زمنيا لاستثمار الغاز وإصلاح المصارف. ويجتمع الجانبان مجددا في هيوستن في الربيع.',
  ],
  [
    '2025-04-27',
    'جولة ثالثة في مسقط\n\nأنهت الولايات المتحدة وإيران جولة من المحادثات على البرنامج النووي. ورحب العراق بالمفاوضات. وقال مسؤول إن القوات الأميركية باقية في مواقعها في الخليج.',
  ],
  [
    '2024-01-03',
    'أربع سنوات على المسيّرة\n\nفي كانون الثاني 2020 قتلت مسيّرة أميركية قائد فيلق القدس قرب مطار بغداد. وبعد يومين صوّت مجلس النواب العراقي على إخراج القوات الأجنبية. وأحيا المئات الذكرى بالشموع.',
  ],
  [
    '2024-01-30',
    'قتلى البرج 22\n\nقتلت مسيّرة ثلاثة جنود أميركيين من الاحتياط في موقع بالأردن. وهم من ولاية جورجيا. وقالت «المقاومة الإسلامية في العراق» إنها استهدفت عدة قواعد. ووعد الرئيس بالرد.',
  ],
  [
    '2024-02-03',
    'قاذفات فوق بلدين\n\nقصفت قاذفات أميركية 85 هدفا في سوريا والعراق ردا على هجوم الأردن. وقُتل 16 شخصا على الأقل في العراق، ووصفت حكومته الغارات بأنها انتهاك للسيادة. وكانت القوات الأميركية قد تعرضت لأكثر من 160 هجوما منذ تشرين الأول.',
  ],
  [
    '2024-05-31',
    'مجلس الأمن يعيد بعثة إلى الديار\n\nقرر مجلس الأمن أن تنتهي بعثة الأمم المتحدة في العراق نهاية 2025 بطلب من بغداد. وجاءت البعثة عام 2003، وتُقلص على مراحل وفق جدول زمني تتفق عليه الحكومة والمبعوثة.',
  ],
  [
    '2024-10-11',
    'قائد جديد للمدربين\n\nتسلم ضابط هولندي قيادة بعثة الناتو في العراق. وتضم البعثة التي أنشئت عام 2018 مئات المستشارين وتدرب الضباط العراقيين بدعوة من بغداد. وهي ليست جزءا من التحالف.',
  ],
  [
    '2024-08-15',
    'مذكرة في أنقرة\n\nوقع العراق وتركيا مذكرة لمركز عمليات مشترك بعد محادثات في أنقرة. وقال مصدر إن القوات التركية باقية في الشمال حاليا، وإن لجنة ستضع جدولا زمنيا.',
  ],
  [
    '2024-04-24',
    'الحرس الوطني يسافر\n\nغادر مئات من جنود الحرس الوطني في نيوجيرسي إلى الشرق الأوسط. ويحلون محل زملاء لهم في العراق وسوريا والكويت تسعة أشهر. وشكر قائدهم العائلات.',
  ],
  [
    '2024-03-12',
    'إيجارات حول حرير\n\nتضاعفت الإيجارات حول القاعدة القريبة من أربيل. يقول أصحاب البيوت إن السبب الأميركيون، ويقول الوسطاء إنه الطريق الجديد. ووعد القائممقام بلجنة.',
  ],
  [
    '2024-11-18',
    'حكم في قضية أبو غريب\n\nقضت هيئة محلفين في فرجينيا بأن تدفع شركة متعاقدة 42 مليون دولار لثلاثة عراقيين عُذبوا في السجن عام 2003. وكان الجيش الأميركي قد عاقب عددا من جنوده.',
  ],
  [
    '2024-02-27',
    'كلفة الجنود في سيول\n\nبدأت الولايات المتحدة وكوريا الجنوبية محادثات على كلفة 28500 جندي أميركي. ويرأس الوفد الأميركي مفاوض عمل سابقا على ملف العراق. ويريد الجانبان اتفاقا قبل الانتخابات.',
  ],
  [
    '2024-03-26',
    'مخيم لا يريده أحد\n\nيعيش قرابة 45 ألفا من أقارب مقاتلي داعش في مخيم الهول. وأعاد العراق 600 آخرين باتفاق مع التحالف والإدارة الكردية. وتجري عمليات النقل على مراحل، وتريد بغداد إغلاق المخيم.',
  ],
  [
    '2024-07-30',
    'عملية في تلال حمرين\n\nقتل جنود عراقيون أربعة من داعش في نفق، بحسب الجيش، وراقبت طائرات التحالف المكان. ويخسر التنظيم رجاله منذ سنوات، لكن خلاياه ما زالت تهاجم نقاط التفتيش ليلا.',
  ],
  [
    '2024-07-12',
    'داعش يضاعف وتيرته\n\nأعلن التنظيم 153 هجوما في العراق وسوريا في ستة أشهر، بحسب القيادة المركزية الأميركية. ويُقدر عدد مقاتليه الطلقاء بنحو 2500. وقالت القيادة إنه قد ينمو من جديد.',
  ],
  [
    '2024-02-22',
    'كتاب الأسبوع\n\nيروي عقيد متقاعد كيف عاد المستشارون الأميركيون إلى العراق عام 2014. تشكل التحالف في أسابيع وبدأت الغارات وسقطت الموصل ثم استعيدت. وهو أجود في ليالي أربيل منه في السياسة.',
  ],
  [
    '2024-06-29',
    'سد وجنوده\n\nأعادت إيطاليا آخر جنودها الذين كانوا يحرسون المهندسين في سد الموصل منذ 2016. وغادرت الشركة التي رممت الجدار، وتسلم جنود عراقيون البوابة.',
  ],
  [
    '2024-04-10',
    'رواتب البيشمركة\n\nتستمر المنح التي تدفعها واشنطن للمقاتلين الأكراد بموجب مذكرة من 2022. واتفقت أربيل والبنتاغون على إصلاحات حتى 2026. وتواصل بغداد والإقليم محادثات الموازنة.',
  ],
  [
    '2024-10-08',
    'بيروت تحت النار\n\nقصفت إسرائيل الضاحية مجددا، ودعت واشنطن رعاياها إلى مغادرة لبنان. وقالت فصائل عراقية إنها أطلقت مسيّرات على إسرائيل. ووُضعت القوات الأميركية في المنطقة في حالة تأهب.',
  ],
  [
    '2025-06-14',
    'السفارة تعيد بعض موظفيها\n\nقلصت الولايات المتحدة سفارتها في بغداد وسمحت لعائلات العسكريين بمغادرة البحرين، وسط شكوك حول المحادثات مع إيران. وقال العراق إنه لا يرى خطرا على أرضه.',
  ],
  [
    '2024-08-08',
    'صاروخان ثم هدوء\n\nأصيب خمسة جنود أميركيين بصاروخين سقطا على عين الأسد مساء الاثنين. وعثرت الشرطة العراقية على المنصة في شاحنة قرب حديثة. وهو أول هجوم على القاعدة منذ الربيع.',
  ],
  [
    '2024-02-20',
    'لجنة خور عبد الله\n\nأنهى العراق والكويت جولة من محادثات اللجنة المشتركة على الحدود البحرية. وحثت واشنطن البلدين على احترام اتفاقية 2012. ويحدد موعد الجولة المقبلة هذا الشهر.',
  ],
  [
    '2025-02-11',
    'What is left of Islamic State\n\nTen years after Mosul, the group has between 1,500 and 3,000 men in Syria and Iraq, United Nations experts say. Iraqi officers put those in Iraq at a few hundred. The government in Baghdad says that the group is no longer a threat to the state.\n\nThe coalition was formed in September 2014, after American soldiers had returned to Iraq. The last village fell in March 2019. Since then the war has been one of raids: American forces, 2,500 of them in Iraq and 2,000 in Syria, go along with local commandos.\n\nThe prisons are the worry. Kurdish guards hold 9,000 men in camps that were built as schools. In Hasakah, an officer said, the doors are old and the guards are tired.',
  ],
  [
    '2024-03-05',
    'قرار البرلمان بعد أربع سنوات\n\nصوّت مجلس النواب العراقي في 5 كانون الثاني 2020 على إخراج القوات الأجنبية، بعد يومين من اغتيال قائد فيلق القدس قرب مطار بغداد.\n\nورفضت الخارجية الأميركية يومها أي بحث في الانسحاب. وقصفت إيران قاعدة عين الأسد فأصيب أكثر من مئة جندي بارتجاج.\n\nثم خُفض العدد إلى ثلاثة آلاف في أيلول من السنة نفسها، وإلى 2500 مع مطلع 2021. وأُعلنت نهاية المهمة القتالية في كانون الأول 2021.\n\nويقول أستاذ في القانون إن القرار لم يكن ملزما لأن الحكومة كانت مستقيلة.',
  ],
  [
    '2024-02-10',
    'شتاء الغارات كما يراه أهل القائم\n\nبدأ الأمر في تشرين الأول بمسيّرات على قاعدة أميركية في سوريا. وحتى نهاية كانون الثاني أحصى البنتاغون 165 هجوما على قواته في العراق وسوريا والأردن، وقُتل ثلاثة جنود في البرج 22.\n\nوجاء الرد في 23 كانون الثاني بغارات على ثلاثة مواقع لكتائب حزب الله، ثم في 2 شباط بقاذفات ضربت 85 هدفا في البلدين. وشيّع المئات القتلى في بغداد.\n\nوتبنت «المقاومة الإسلامية في العراق» معظم الهجمات. وتقول واشنطن إنها تحتفظ بحق الدفاع عن جنودها، وهم 2500 في العراق و900 في سوريا. ولم يقع هجوم منذ 4 شباط.',
  ],
  [
    '2024-05-14',
    'A partner leaves\n\nThe Sovereignty coalition announced its withdrawal from the cabinet in Baghdad. Its ministers stay until the end of the month. The coalition said that its demands on the amnesty law had been ignored since winter.',
  ],
  [
    '2024-07-02',
    'Kirkuk still without a governor\n\nTalks on a local government in Kirkuk ended without a result. The coalition of three Arab parties wants a timetable for the rotation of the post. Baghdad has asked both sides to agree before the end of August.',
  ],
  [
    '2024-03-18',
    'The speaker and his coalition\n\nThe end of the coalition that had elected the speaker came on Monday in a hotel in Baghdad. Two of its leaders said that they would go their own ways; the third spoke of a transition. The session of the chamber was put off.',
  ],
  [
    '2025-12-01',
    'Eleven names for one chair\n\nThe Shiite coalition that governs Iraq discussed candidates for prime minister. A committee will reduce the list to three in a first phase. Some in the coalition want the talks to end this week.',
  ],
  [
    '2024-09-05',
    'Water coalition founded in Basra\n\nForty civil groups from Basra and Baghdad formed a coalition for the marshes. Its mission is to bring the reed back. The coalition wants the state to end the drilling in Hawizeh in two phases.',
  ],
  [
    '2024-05-14',
    'شريك يغادر الحكومة\n\nأعلن تحالف السيادة انسحابه من الحكومة في بغداد. ويبقى وزراؤه حتى نهاية الشهر. وقال التحالف إن مطالبه في شأن العفو العام أُهملت منذ الشتاء.',
  ],
  [
    '2024-07-02',
    'كركوك بلا محافظ\n\nانتهت محادثات تشكيل الحكومة المحلية في كركوك بلا نتيجة. ويريد التحالف العربي جدولا زمنيا لتدوير المنصب بين المكونات. وطلبت بغداد من الطرفين الاتفاق قبل نهاية آب.',
  ],
  [
    '2024-03-18',
    'نهاية تحالف\n\nانتهى الاثنين في فندق ببغداد التحالف الذي جاء برئيس المجلس. وقال اثنان من قادته إن كلا منهما سيمضي وحده، وتحدث الثالث عن مرحلة انتقالية. وأُرجئت الجلسة.',
  ],
  [
    '2025-12-01',
    'أحد عشر اسما لكرسي واحد\n\nبحث التحالف الشيعي الحاكم في العراق أسماء المرشحين لرئاسة الوزراء. وستختصر لجنة القائمة إلى ثلاثة في مرحلة أولى. ويريد بعض قادة التحالف إنهاء المحادثات هذا الأسبوع.',
  ],
  [
    '2024-09-05',
    'تحالف للأهوار\n\nأسست أربعون جمعية من البصرة وبغداد تحالفا لحماية الأهوار في العراق. ومهمة التحالف إعادة القصب، ويطالب بإنهاء الحفر في الحويزة على مرحلتين.',
  ],
  [
    '2024-02-25',
    'بنك وتحالف شركات\n\nوقع البنك المركزي العراقي عقدا مع تحالف شركات لإدارة المدفوعات. وتنتهي المرحلة الأولى في أيلول، وينسحب بعدها التحالف من التشغيل وفق جدول زمني متفق عليه.',
  ],
  [
    '2024-02-25',
    'Contract for the port\n\nA coalition of three companies will finish the quays at Faw, Baghdad said. The first phase ends in September; the coalition then withdraws under an agreed timetable and Iraqi engineers take over.',
  ],
  [
    '2024-02-06',
    'A letter from Tehran\n\nThe Iraqi foreign minister received a message of the Iranian president on Tuesday. The prime minister will study it, he said. It is about the border and the opposition groups in the Kurdistan Region.',
  ],
  [
    '2024-05-02',
    'Pentagon: no request from Niamey\n\nThe Pentagon spokesman said that the government of Niger has not formally requested the withdrawal of American troops. "We were there at the invitation of the government," he said. A letter is being studied.',
  ],
  [
    '2024-04-22',
    'Iraqi spokesman on Turkish strikes\n\nThe Iraqi government spokesman said that the strikes near Dohuk undermine the agreements between the two countries. Ankara spoke of its right to self-defence. Turkish forces must leave Iraq, he added.',
  ],
  [
    '2024-05-12',
    'Iraqi premier asks for the mission to end\n\nThe Iraqi prime minister called for an end to the UN mission by the close of 2025. It is to be reduced gradually, he wrote to the secretary-general, and a timetable is to be set.',
  ],
  [
    '2024-03-21',
    'State Department on new sanctions\n\nThe timing of the sanctions on an Iraqi airline has nothing to do with the attacks, a State Department spokesman said. Two businessmen and three companies are on the list.',
  ],
  [
    '2024-10-14',
    'Madrid and the soldiers in Lebanon\n\nThe Spanish foreign minister said that his soldiers will leave the south of Lebanon when Beirut or the United Nations ask for it. Attacks on them must stop, he told parliament. Spain has 670 there, and trainers in Iraq.',
  ],
  [
    '2024-02-06',
    'رسالة من طهران\n\nتسلم وزير الخارجية العراقي الثلاثاء رسالة من الرئيس الإيراني. وقال إن رئيس الوزراء سيدرسها. وهي تتصل بالحدود وجماعات المعارضة في إقليم كردستان.',
  ],
  [
    '2024-05-02',
    'البنتاغون: لا طلب من نيامي\n\nقال المتحدث باسم البنتاغون إن حكومة النيجر لم تطلب رسميا سحب القوات الأميركية. وأضاف: «كنا هناك بدعوة من الحكومة». وتُدرس رسالة وصلت هذا الأسبوع.',
  ],
  [
    '2024-04-22',
    'بغداد وضربات دهوك\n\nقال المتحدث باسم الحكومة العراقية إن الضربات التركية قرب دهوك تقوض الاتفاقات بين البلدين. وتحدثت أنقرة عن حق الدفاع عن النفس. وأضاف أن على القوات التركية مغادرة العراق.',
  ],
  [
    '2024-05-12',
    'رئيس الوزراء العراقي يطلب إنهاء البعثة\n\nدعا رئيس الوزراء العراقي إلى إنهاء عمل بعثة الأمم المتحدة نهاية 2025. وكتب إلى الأمين العام أن خفضها سيكون تدريجيا وأن جدولا زمنيا سيوضع.',
  ],
  [
    '2024-03-21',
    'الخارجية الأميركية عن العقوبات\n\nقال متحدث باسم الخارجية الأميركية إن توقيت العقوبات على شركة طيران عراقية لا علاقة له بالهجمات. وتشمل القائمة رجلي أعمال وثلاث شركات.',
  ],
  [
    '2024-10-14',
    'مدريد وجنودها في لبنان\n\nقال وزير الخارجية الإسباني إن جنود بلاده يغادرون جنوب لبنان متى طلبت بيروت أو الأمم المتحدة. وقال إن الهجمات عليهم يجب أن تتوقف. ولإسبانيا هناك 670 جنديا، ومدربون في العراق.',
  ],
  [
    '2024-09-18',
    'Iraqi premier on the reform of the banks\n\nThe Iraqi prime minister said that the two sides had agreed with the US Treasury on a timetable. A joint committee will decide when the last banks go over to the new rules; the transition ends this year.',
  ],
  [
    '2024-09-18',
    'رئيس الوزراء العراقي: المصارف تنتقل إلى نظام جديد\n\nقال رئيس الوزراء العراقي إن حكومته اتفقت مع الخزانة الأميركية على جدول زمني. وستحدد لجنة مشتركة موعد انتقال آخر المصارف، وتنتهي المرحلة الانتقالية هذا العام.',
  ],
];
