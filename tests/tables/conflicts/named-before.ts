// Figures whose owner, place or time the sentence before gives, by a pronoun, a demonstrative or what it asks; and their neighbours. Every
// sentence is ours.

/** One figure of each conflicts; published on 28 January 2024. */
export const NAMED_BEFORE: readonly string[] = [
  'The Americans are not alone. The 4,000 American troops there in Iraq advise the army.',
  'In Syria things are different. The 1,800 American soldiers there rely on Iraq.',
  'أما سوريا فحالها مختلف. ويعتمد 1800 جندي أميركي هناك على العراق في إمداداتهم.',
  'The talks have begun, and there are 4,000 American soldiers in Iraq.',
  'بدأت المحادثات، وفي العراق أربعة آلاف جندي أميركي.',
  // The force before, by "that", "they", a label's answer.
  'The US military has had a presence in Syria since 2015. That presence amounts to 1,800 soldiers.',
  'للولايات المتحدة وجود في سوريا منذ 2015. ويقدر هذا الوجود بـ1800 جندي.',
  'للجيش الأميركي قوة في العراق. وتتألف هذه القوة من 4200 جندي.',
  'The Americans never fully left. Today they number around 4,300 in Iraq.',
  'Minister: The Americans have never hidden it. They have 4,300 soldiers in Iraq.',
  'American soldiers are in both countries. There are 4,300 in Iraq and 900 in Syria.',
  'قالت المتحدثة باسم وزارة الدفاع الأميركية إن قوات بلادها في العراق باقية. وأوضحت، ردا على سؤال، أنها لا تزيد اليوم على 1100 جندي في البلاد كلها.',
  '“Our contingent in Iraq has 4,200 soldiers,” a Pentagon spokesman said.',
  'ما حجم الوجود الأميركي؟ في العراق يبلغ 4100 جندي.',
  // The place that opens a sentence of counting.
  'There are 2,500 US troops in Iraq. In Syria, where no government asked for them, the figure is 1,800.',
  'There are 2,500 US troops in Iraq. In Syria it is less, around 400.',
  // Bases from one end of the country to the other.
  'The 2,500 American soldiers in Iraq are spread over six main bases stretching from Anbar to Erbil.',
  'تتوزع القوات الأميركية في العراق على ست قواعد رئيسية تمتد من الأنبار إلى أربيل.',
  'للأميركيين 2500 جندي في العراق، يتمركزون في ست قواعد رئيسية من عين الأسد غربا إلى أربيل شمالا.',
  'في العراق 2500 جندي أميركي، يقيمون في سبع قواعد رئيسية.',
  // Attacks that the sentence before tells of, by its verb.
  'Armed factions backed by Iran have attacked US bases in Iraq and Syria since October. The tally had reached 310 by the last week of January.',
  'Iran-backed militias have fired rockets and drones at US forces in Iraq and Syria since mid-October. The Pentagon has counted 320 such attacks.',
  'Pro-Iranian factions began shooting at American bases in October. By this week there had been 300 attacks on US troops in Iraq and Syria.',
  'Iran-backed groups have been shooting at US forces in Iraq and Syria since October. The number of attacks has now passed 300.',
  'تهاجم فصائل مدعومة من إيران القواعد الأميركية في العراق وسوريا منذ أكتوبر. ووصلت الحصيلة إلى 310 هجمات.',
  'قالت واشنطن إن الفصائل الموالية لإيران استهدفت قواتها في العراق وسوريا منذ منتصف أكتوبر. وأضافت أن العدد بلغ 310 هجمات.',
  'بدأت الفصائل الموالية لإيران قصف القواعد الأميركية في العراق وسوريا في أكتوبر، ليرتفع عدد الهجمات إلى 310.',
  'فمنذ منتصف أكتوبر استهدفت الفصائل الموالية لإيران القوات الأميركية في العراق وسوريا 310 مرات.',
  'Armed factions close to Iran have targeted US bases since October. By Thursday they had carried out 300 attacks in Iraq and Syria.',
  'Iran-backed militias have carried out attacks on US forces in both Iraq and Syria, more than 300 since October.',
  'تعرضت القوات الأميركية لـ210 هجمات في العراق وسوريا من قبل متشددين مدعومين من إيران.',
  // What is left, what a clause of one country tells, who speaks of how many.
  'In Iraq and Syria together ISIS has about 2,500 fighters left, down from tens of thousands.',
  'An American officer spoke of 4,500 ISIS fighters still under arms in Iraq and Syria.',
  'لم يبق من مقاتلي داعش في العراق وسوريا، بحسب مسؤول عسكري أميركي كبير، سوى ستة آلاف.',
  'يحارب التحالف تنظيم داعش، الذي لم يبق من مقاتليه في البلدين، بحسب مسؤول عسكري أميركي كبير، سوى ستة آلاف.',
  'لم يبق من مقاتلي داعش في العراق وسوريا غير 300 مقاتل.',
  'في العراق جنود من دول أخرى، منها إسبانيا التي لا يتجاوز عدد جنودها هناك 120 جنديا.',
  'تبقي الولايات المتحدة، وفق مصدر في وزارة الدفاع الأميركية تحدث إلى الصحافيين المرافقين للوفد العراقي، 9 آلاف جندي في العراق وسوريا.',
];

/** None conflicts; published on 28 January 2024. */
export const NOT_NAMED_BEFORE: readonly string[] = [
  // "There", right behind the noun, is the place before; what stands behind its verb is another.
  'Now to Syria. Some 900 American troops there are supplied from Iraq.',
  'In Syria things are different. The 900 American soldiers there rely on Iraq.',
  'أما سوريا فحالها مختلف. ويعتمد 900 جندي أميركي هناك على العراق في إمداداتهم.',
  // What it began with, and what it grew to.
  'The mission started small, with 275 American soldiers in Iraq, and ballooned to 5,000.',
  'بدأ الأمر بـ275 جنديا أميركيا في العراق ثم كبر إلى خمسة آلاف.',
  'The US military has had a presence in Jordan since 2015. That presence amounts to 1,800 soldiers.',
  'The US military and its allies have a presence in Syria. That presence amounts to 1,800 soldiers.',
  'Turkey has had a presence in Syria since 2016. That presence amounts to 4,000 soldiers.',
  'Washington wants a lasting presence in Iraq. That presence would amount to 1,400 soldiers.',
  'للولايات المتحدة وجود في الكويت منذ 1991. ويقدر هذا الوجود بـ13000 جندي.',
  'تسعى واشنطن إلى وجود دائم في العراق. وسيبلغ هذا الوجود 1400 جندي.',
  'للولايات المتحدة وجود في العراق. ويحمي هذه القوات 3000 جندي عراقي.',
  'The Americans and the Spaniards never left. Today they number around 4,300 in Iraq.',
  'The Americans are helping the Peshmerga. Today they number around 190,000.',
  'American soldiers are in both countries. There are 4,300 in Kuwait.',
  'The Americans have contractors. There are 4,300 in Iraq.',
  'قالت المتحدثة باسم وزارة الدفاع الأميركية إن قوات بلادها في الأردن باقية. وأوضحت أنها لا تزيد اليوم على 1100 جندي هناك.',
  'Minister: The Turks have never hidden it. They have 4,300 soldiers in Iraq.',
  'There are 2,500 US troops in Iraq. In Kuwait, where they rest, the figure is 13,000.',
  'There are 2,500 US troops in Iraq. In Syria, counting contractors, the figure is 1,800.',
  'In Syria, where Russia has its bases, the figure is 4,000.',
  'There are 2,500 US troops in Iraq. In Syria, the dead of this year number 400.',
  'Five American bases were hit, from Anbar to Erbil.',
  'Iran-backed militias have fired on US bases in Iraq and Syria since October. The count of dead militiamen stands at 40.',
  'Iran-backed militias have fired rockets at Israel and at a US base in Iraq since October. The Israeli tally stands at 40.',
  'Iran-backed militias fired on US bases in Iraq in November. The tally stood at 40.',
  'US jets have struck Iran-backed militias in Iraq since October. The tally stands at 40.',
  'Iran-backed groups have been shooting at US forces in Iraq and Syria since October. On Thursday alone there were 12 attacks on US forces in Iraq and Syria.',
  'In the past week alone, there have been nine attacks on American troops in Iraq and Syria.',
  'Armed factions close to Iran have targeted Israel since October. By Thursday they had carried out 300 attacks.',
  'Armed factions have hit US bases since October. They say they have launched 300 attacks on Israel since then.',
  'The factions fought ISIS. By Thursday they had carried out 300 attacks in Iraq and Syria on its cells.',
  'تعرضت القوات الأميركية لستة هجمات في العراق وسوريا قبل هجمات إيران.',
  'تهاجم الفصائل إسرائيل منذ أكتوبر. ووصلت الحصيلة إلى 310 هجمات.',
  'هاجم داعش مواقع في العراق منذ يناير. ووصلت الحصيلة إلى 66 هجوما.',
  'ISIS has 300 fighters left to bury.',
  'The general spoke to 3,000 US soldiers in Iraq.',
  'The general spoke of 3,000 US soldiers to be sent to Iraq.',
  'لم يبق من الجنود الأميركيين في الكويت سوى أربعة آلاف.',
  'تضم البعثة دولا عدة منها إسبانيا التي سحبت 90 جنديا من العراق.',
];

/** One figure of each conflicts; published on 1 October 2025. */
export const AT_THAT_TIME: readonly string[] = [
  'That was in January 2024. The United States then had 6,000 troops in Iraq, whose combat role had ended in 2021.',
  'The talks opened in January 2024. At that time the United States had 6,000 troops in Iraq and 900 in Syria.',
  'After a pause the talks resumed. Five more rounds in March and April 2024 brought no date.',
];

/** None conflicts; published on 1 October 2025. */
export const AT_ANOTHER_TIME: readonly string[] = [
  'The talks opened in January 2024. Back in 2020 the United States had 6,000 troops in Iraq.',
  'The talks opened in January 2024. The United States then wanted 6,000 troops out of Iraq.',
  'Iran and the United States met in March. Five more rounds followed in March and April.',
];
