// Articles of a later time that tell what was said or counted when the references were written, and their neighbours: said since, or of another time.

/** A sentence and the day on which it was published. */
export type Told = readonly [published: string, text: string];

/** Each has one conflict. */
export const TOLD_OF_THEN: readonly Told[] = [
  ['2024-07-22', 'عقدت اللجنة العسكرية العليا بعد جولة شباط خمس جولات في آذار ونيسان.'],
  ['2024-07-22', 'وتلت جولة شباط ست جولات بين العراق والولايات المتحدة.'],
  ['2024-07-22', 'After the February round Baghdad and Washington held six rounds of talks on the coalition.'],
  [
    '2025-10-07',
    'In January 2024 the talks began. A senior American officer put Islamic State at about 3,000 men in Iraq and Syria that January.',
  ],
  ['2024-12-12', 'In January 2024, when tempers were at their worst, there were 4,000 American soldiers in Iraq.'],
  ['2024-10-15', 'كان عدد الجنود الأميركيين في العراق في كانون الثاني 2024 ثلاثة آلاف وثمانمئة جندي.'],
  ['2024-10-15', 'وللتذكير، كان عدد الجنود الأميركيين في العراق، في كانون الثاني 2024، ثلاثة آلاف وثمانمئة جندي.'],
  ['2026-01-19', 'At the end of January 2024 the Pentagon said that Baghdad had formally asked US forces to leave Iraq.'],
  ['2026-01-19', 'On 25 January 2024 the Pentagon said Baghdad had formally requested the withdrawal of US troops.'],
  ['2026-01-19', 'The Pentagon said in January 2024 that Baghdad had formally requested the withdrawal of US troops.'],
  ['2026-01-20', 'وأكد البنتاغون في كانون الثاني 2024 أن بغداد طلبت منه رسمياً سحب القوات الأميركية.'],
  ['2026-01-20', 'وفي الخامس والعشرين من يناير 2024 قال البنتاغون إن بغداد طلبت منه رسمياً سحب القوات الأميركية.'],
];

/** None conflicts. */
export const TOLD_OF_ANOTHER_TIME: readonly Told[] = [
  ['2026-01-20', 'وفي الخامس والعشرين من يناير 2025 قال البنتاغون إن بغداد طلبت منه رسمياً سحب القوات الأميركية.'],
  ['2026-01-20', 'قال البنتاغون أمس إن بغداد طلبت منه رسمياً سحب القوات الأميركية بعد محادثات كانون الثاني 2024.'],
  ['2026-01-20', 'قال البنتاغون إن بغداد طلبت منه رسمياً في كانون الثاني 2026 سحب القوات الأميركية.'],
  ['2026-01-20', 'منذ كانون الثاني 2024 يقول البنتاغون إن بغداد طلبت منه رسمياً سحب القوات الأميركية.'],
  [
    '2026-01-19',
    'Since January 2024 the talks have moved on, and the Pentagon said on Monday that Baghdad had formally requested the withdrawal of US troops.',
  ],
  ['2026-01-19', 'The Pentagon said Baghdad had formally requested the withdrawal of US troops after the talks of January 2024.'],
  ['2026-01-19', 'The talks began in January 2024. The Pentagon says Baghdad has formally requested the withdrawal of US troops.'],
  ['2026-01-19', 'Two years after January 2024 the Pentagon says Baghdad has formally requested the withdrawal of US troops.'],
  ['2024-02-19', 'In January 2020 the Pentagon said Baghdad had formally requested the withdrawal of US troops.'],
  [
    '2026-01-19',
    'Talks that began in January 2024 are over, the Pentagon said; Baghdad had formally requested the withdrawal of US troops.',
  ],
  ['2026-01-19', 'Asked about the talks of January 2024, the Pentagon said Baghdad had formally requested the withdrawal of US troops.'],
  ['2026-01-19', 'Unlike in January 2024, the Pentagon said Baghdad had formally requested the withdrawal of US troops.'],
  [
    '2026-01-19',
    'By January 2024 the talks were under way; the Pentagon said this week that Baghdad had formally requested the withdrawal of US troops.',
  ],
  ['2026-01-20', 'خلافا لما كان عليه الأمر في كانون الثاني 2024 قال البنتاغون إن بغداد طلبت منه رسمياً سحب القوات الأميركية.'],
  ['2026-01-20', 'وردا على سؤال عن محادثات كانون الثاني 2024 قال البنتاغون إن بغداد طلبت منه رسمياً سحب القوات الأميركية.'],
  [
    '2025-10-07',
    'In January 2025 the talks went on. A senior American officer put Islamic State at about 3,000 men in Iraq and Syria that January.',
  ],
  [
    '2025-10-07',
    'In January 2024 the talks began. A senior American officer who was promoted that January puts Islamic State at about 3,000 men in Iraq and Syria.',
  ],
];
