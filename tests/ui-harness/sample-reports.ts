// Reports as the engine gives them, over facts of the bundled corpus; every quotation is written for these samples.
import type { Claim, DateClaim, QuantityClaim, StatementClaim } from '../../src/claims/claim.ts';
import type { Fact } from '../../src/claims/fact.ts';
import { REPORT_SCHEMA, type Report } from '../../src/claims/report.ts';

export const SAMPLE_FACTS: readonly Fact[] = [
  {
    id: 'troops-us-iraq',
    kind: 'quantity',
    measure: 'troops',
    actor: 'us',
    place: ['iraq'],
    target: null,
    statement: { ar: 'يبلغ عدد الجنود الأميركيين في العراق نحو 2500 جندي.', en: 'About 2,500 US soldiers are stationed in Iraq.' },
    mentions: [
      { document: '001', origin: 'cnn', speaker: null, value: { min: 2500, max: 2500, modifier: 'about' } },
      { document: '003', origin: 'article-003', speaker: null, value: { min: 2500, max: 2500, modifier: 'about' } },
      { document: '004', origin: 'afp', speaker: null, value: { min: 2500, max: 2500, modifier: 'about' } },
    ],
  },
  {
    id: 'fighters-isis',
    kind: 'quantity',
    measure: 'fighters',
    actor: 'isis',
    place: ['iraq', 'syria'],
    target: null,
    statement: {
      ar: 'يقدّر مسؤول عسكري أميركي كبير عدد عناصر تنظيم داعش في العراق وسوريا بألف تقريباً.',
      en: 'A senior US military official puts the number of ISIS members in Iraq and Syria at about 1,000.',
    },
    mentions: [
      { document: '004', origin: 'afp', speaker: 'senior-us-military-official', value: { min: 1000, max: 1000, modifier: 'about' } },
    ],
  },
  {
    id: 'us-strikes-jan-2024',
    kind: 'date',
    event: 'us-strikes-jan-2024',
    statement: {
      ar: 'نفّذت الولايات المتحدة ضربات في العراق ليل 23–24 يناير/كانون الثاني 2024.',
      en: 'The United States carried out strikes in Iraq on 23 or 24 January 2024.',
    },
    mentions: [
      {
        document: '001',
        origin: 'iraq-pm-office',
        speaker: null,
        date: { from: '2024-01-23', to: '2024-01-23', precision: 'day' },
      },
      { document: '002', origin: 'reuters', speaker: null, date: { from: '2024-01-23', to: '2024-01-23', precision: 'day' } },
      { document: '004', origin: 'afp', speaker: null, date: { from: '2024-01-24', to: '2024-01-24', precision: 'day' } },
    ],
  },
  {
    id: 'iraq-formally-requested-withdrawal',
    kind: 'statement',
    proposition: 'iraq-formally-requested-withdrawal',
    statement: {
      ar: 'يقول البنتاغون إنه لم يتلقَّ من بغداد طلباً رسمياً بسحب القوات الأميركية.',
      en: 'The Pentagon says that Baghdad has made no formal request for US forces to withdraw.',
    },
    mentions: [{ document: '001', origin: 'cnn', speaker: 'pentagon', stance: 'deny', side: 'us' }],
  },
  {
    id: 'talks-have-deadline',
    kind: 'statement',
    proposition: 'talks-have-deadline',
    statement: {
      ar: 'تفيد سي إن إن بأنه لم يُحدَّد موعد لانتهاء محادثات اللجنة العسكرية العليا.',
      en: 'CNN reports that no date has been set for the Higher Military Commission talks to conclude.',
    },
    mentions: [{ document: '001', origin: 'cnn', speaker: null, stance: 'deny', side: 'other' }],
  },
  {
    id: 'troops-spain-iraq',
    kind: 'quantity',
    measure: 'troops',
    actor: 'spain',
    place: ['iraq'],
    target: null,
    statement: { ar: 'لإسبانيا في العراق ما يزيد على 300 جندي.', en: 'Spain has more than 300 soldiers in Iraq.' },
    mentions: [{ document: '004', origin: 'afp', speaker: null, value: { min: 300, max: null, modifier: 'more_than' } }],
  },
  {
    id: 'hmc-announced',
    kind: 'date',
    event: 'hmc-announced',
    statement: {
      ar: 'أُعلن عن اللجنة العسكرية العليا في أغسطس/آب 2023.',
      en: 'The Higher Military Commission was announced in August 2023.',
    },
    mentions: [
      {
        document: '000',
        origin: 'us-state-department',
        speaker: null,
        date: { from: '2023-08-01', to: '2023-08-31', precision: 'month' },
      },
      { document: '001', origin: 'cnn', speaker: null, date: { from: '2023-08-01', to: '2023-08-31', precision: 'month' } },
    ],
  },
  {
    id: 'bases-us-iraq',
    kind: 'quantity',
    measure: 'bases',
    actor: 'us',
    place: ['iraq'],
    target: null,
    statement: {
      ar: 'تتمركز القوات الأميركية في العراق في ثلاث قواعد رئيسية: عين الأسد وحرير وفيكتوريا.',
      en: 'US forces in Iraq are based at three main sites: Ain al-Asad, Harir and Victoria.',
    },
    mentions: [{ document: '003', origin: 'article-003', speaker: null, value: { min: 3, max: 3, modifier: 'exact' } }],
  },
  {
    id: 'isis-still-threat',
    kind: 'statement',
    proposition: 'isis-still-threat',
    statement: {
      ar: 'يقول رئيس الوزراء العراقي إن خطر تنظيم داعش على الدولة قد زال.',
      en: 'The Iraqi prime minister says that ISIS is no longer a danger to the state.',
    },
    mentions: [{ document: '004', origin: 'afp', speaker: 'iraq-pm', stance: 'deny', side: 'iraq-government' }],
  },
];

type Quotes = Readonly<Record<'troops' | 'fighters' | 'strikes' | 'request' | 'deadline' | 'spain' | 'attacks' | 'announced', string>>;

function report(lang: 'ar' | 'en', title: string, outlet: string, quotes: Quotes): Report {
  return {
    schema: REPORT_SCHEMA,
    article: { title, lang, url: 'https://example.org/a', outlet, length: 3000, published: { date: '2024-02-02', basis: 'metadata' } },
    topic: { onTopic: true, score: 0.97, signals: ['coalition', 'talks'] },
    claims: claims(quotes),
    notMentioned: ['bases-us-iraq', 'isis-still-threat'],
    sharedWording: [{ document: '002', share: 0.62, spans: [[120, 480]] }],
    facts: Object.fromEntries(SAMPLE_FACTS.map((fact) => [fact.id, fact])),
  };
}

const PUBLISHED = { from: '2024-02-02', to: '2024-02-02', basis: 'published' } as const;

const figure = {
  kind: 'quantity',
  target: null,
  roles: { actor: 'stated', place: 'stated' },
  asOf: PUBLISHED,
  status: 'actual',
  scope: 'whole',
  speaker: null,
} as const satisfies Partial<QuantityClaim>;
const date = { kind: 'date', relative: false, speaker: null } as const satisfies Partial<DateClaim>;
const statement = { kind: 'statement' } as const satisfies Partial<StatementClaim>;

const at = (quote: string, start: number) => ({ quote, start, end: start + quote.length });
const on = (fact: string, origins: number, documents: readonly string[]) => [{ fact, origins, documents }];

function claims(quotes: Quotes): readonly Claim[] {
  return [
    {
      ...figure,
      ...at(quotes.troops, 100),
      id: 'c1',
      measure: 'troops',
      value: { min: 3400, max: 3400, modifier: 'about' },
      actor: 'us',
      place: ['iraq'],
      speaker: 'pentagon',
      verdict: 'conflicts',
      reasons: ['values-differ'],
      evidence: on('troops-us-iraq', 3, ['001', '003', '004']),
    },
    {
      ...figure,
      ...at(quotes.fighters, 200),
      id: 'c2',
      measure: 'fighters',
      value: { min: 1000, max: 1000, modifier: 'about' },
      actor: 'isis',
      place: ['iraq', 'syria'],
      roles: { actor: 'stated', place: 'inferred' },
      verdict: 'agrees',
      reasons: ['same-value', 'inferred-role'],
      evidence: on('fighters-isis', 1, ['004']),
    },
    {
      ...date,
      ...at(quotes.strikes, 300),
      id: 'c3',
      event: 'us-strikes-jan-2024',
      eventBasis: 'stated' as const,
      date: { from: '2024-01-25', to: '2024-01-25', precision: 'day' },
      verdict: 'conflicts',
      reasons: ['dates-differ', 'references-disagree'],
      evidence: on('us-strikes-jan-2024', 3, ['001', '002', '004']),
    },
    {
      ...statement,
      ...at(quotes.request, 400),
      id: 'c4',
      proposition: 'iraq-formally-requested-withdrawal',
      stance: 'affirm',
      speaker: 'pentagon',
      side: 'us',
      verdict: 'conflicts',
      reasons: ['stance-opposed'],
      evidence: on('iraq-formally-requested-withdrawal', 1, ['001']),
    },
    {
      ...date,
      ...at(quotes.deadline, 500),
      id: 'c5',
      event: 'mission-end',
      eventBasis: 'stated' as const,
      date: { from: '2025-09-01', to: '2025-09-30', precision: 'month' },
      verdict: 'updates',
      reasons: ['later-as-of', 'no-deadline-in-references'],
      evidence: on('talks-have-deadline', 1, ['001']),
    },
    {
      ...figure,
      ...at(quotes.spain, 600),
      id: 'c6',
      measure: 'troops',
      value: { min: 310, max: null, modifier: 'more_than' },
      actor: 'spain',
      place: ['iraq'],
      verdict: 'agrees',
      reasons: ['within-bound'],
      evidence: on('troops-spain-iraq', 1, ['004']),
    },
    {
      ...figure,
      ...at(quotes.attacks, 700),
      id: 'c7',
      measure: 'attacks',
      value: { min: 20, max: 99, modifier: 'vague' },
      actor: 'iran-aligned-factions',
      place: ['jordan'],
      target: 'us-forces',
      verdict: 'new',
      reasons: ['different-scope'],
      evidence: [],
    },
    {
      ...date,
      ...at(quotes.announced, 800),
      id: 'c8',
      event: 'hmc-announced',
      eventBasis: 'stated' as const,
      date: { from: '2023-06-01', to: '2023-08-31', precision: 'season' },
      verdict: 'agrees',
      reasons: ['within-rounding'],
      evidence: on('hmc-announced', 2, ['000', '001']),
    },
  ];
}

export const ARABIC_REPORT = report('ar', 'بغداد وواشنطن تبحثان مستقبل قوات التحالف: أرقام وتواريخ متباينة', 'صحيفة المثال', {
  troops: 'نحو 3,400 عسكري أميركي يتمركزون في العراق',
  fighters: 'ألف مقاتل تقريبا',
  strikes: 'في الخامس والعشرين من كانون الثاني',
  request: 'إن بغداد طلبت رسميا رحيل القوات (بيان البنتاغون Pentagon 2024)',
  deadline: 'ينتهي الحوار في سبتمبر/أيلول 2025',
  spain: 'أكثر من 310 جنود إسبان',
  attacks: 'عشرات الهجمات على القوات',
  announced: 'صيف العام 2023',
});

export const ENGLISH_REPORT = report(
  'en',
  'Baghdad and Washington weigh the future of the coalition, and the figures vary',
  'The Example Post',
  {
    troops: 'roughly 3,400 American soldiers based in Iraq',
    fighters: 'around a thousand fighters',
    strikes: 'on January 25',
    request: 'Baghdad has formally asked the forces to go, the Pentagon said',
    deadline: 'the dialogue will end in September 2025',
    spain: 'more than 310 Spanish soldiers',
    attacks: 'dozens of attacks on the forces',
    announced: 'the summer of 2023',
  },
);

/** The report of a page that carries an agency's story, and a channel's in a sentence: what agrees there goes back to the agency alone. */
export const fromAgency = (sample: Report): Report => ({
  ...sample,
  claims: sample.claims.map((claim) => (claim.verdict === 'agrees' ? { ...claim, reasons: [...claim.reasons, 'own-origin'] } : claim)),
  origins: [
    { origin: 'reuters', start: 0, end: 7, scope: 'article' },
    { origin: 'cnn', start: 200, end: 203, scope: 'sentence' },
  ],
});
