// Who holds an office: another who is named beside it, or of another land, part of a land or time; and the one whom the references quote.

const ENGLISH = 'said that ISIS was still a threat to Iraq.';
const ARABIC = 'إن داعش ما زال خطرا على العراق.';

/** No conflict. */
export const OTHER_HOLDERS: readonly string[] = [
  // Another has come in since.
  'Sudani said that the army could deal with the rest. Nechirvan Barzani disagreed. He told us that Islamic State was still a threat.',
  'Sudani said that the army could deal with the rest. The French president disagreed. He said that Islamic State was still a threat.',
  'Whatever Sudani says, ISIS is still a threat, a teacher told us.',
  '“ISIS is still a threat, whatever the prime minister says,” she says.',
  'مهما قال السوداني، فإن داعش ما زال خطرا على العراق، كما يقول معلم.',
  ...[
    'Prime Minister Haider al-Abadi',
    'Prime Minister Nouri al-Maliki',
    'Then-Prime Minister Mustafa al-Kadhimi',
    'The then prime minister, Adel Abdul Mahdi,',
    'The prime minister, Karim al-Rubaie,',
    'Haider al-Abadi, the prime minister,',
    'Abadi, prime minister at the time,',
    'The regional premier',
    "Prime Minister Adel Abdul Mahdi's office",
    'Iraqi Defense Minister Khalid al-Obeidi',
  ].map((who) => `${who} ${ENGLISH}`),
  'Contrary to what Sudani says, ISIS remains a threat to Iraq, the Kurdish party said.',
  // By name, after the office was told.
  "Karim Zuhairi, Iraq's foreign minister until 2014, was blunt. “ISIS is still a threat to Iraq,” Zuhairi said.",
  'كان كريم الزهيري، وزير الخارجية العراقي حتى 2014، صريحا. وقال الزهيري إن داعش ما زال خطرا على العراق.',
  'Defense Secretary Leon Panetta said there was a deadline for the talks.',
  'Spanish Foreign Minister Elena Ruiz Prado said that Spain would not leave when Iraq asked.',
  ...[
    'قال رئيس الوزراء نوري المالكي',
    'قال رئيس الوزراء العراقي عادل عبد المهدي',
    'قال رئيس الحكومة حيدر العبادي',
    'قال مكتب رئيس الوزراء مصطفى الكاظمي',
    'قال رئيس الوزراء آنذاك',
    'قال رئيس حكومة الإقليم',
    'قال نائب رئيس حكومة الإقليم قوباد طالباني',
    'قال رئيس وزراء أستراليا',
    'ورئيس وزراء الدنمارك قال',
    'قال رئيس حكومة الظل',
    'قال رئيس كتلة رئيس الوزراء',
    'قال وزير الدفاع العراقي خالد العبيدي',
    'قال دبلوماسي فرنسي للسوداني',
    'نقل عن دبلوماسي فرنسي قوله للسوداني',
  ].map((who) => `${who} ${ARABIC}`),
  'سئل رئيس الوزراء عن داعش، فتدخل وزير تركي وأجاب بأنه ما زال خطرا على العراق.',
  'قال وزير الدفاع الأميركي ليون بانيتا إن هناك موعدا نهائيا للمحادثات.',
];

/** Each conflicts. */
export const OWN_HOLDERS: readonly string[] = [
  'Sudani said that the army could deal with the rest. Baghdad was calm. He told us that Islamic State was still a threat.',
  ...[
    'Prime Minister Mohammed al-Sudani',
    "Prime Minister Mohammed Shia' al-Sudani",
    "Iraq's prime minister, Mohammed Shia al-Sudani,",
    'Mohammed Shia al-Sudani, the prime minister,',
    'The prime minister, in Baghdad,',
    'The Iraqi premier',
  ].map((who) => `${who} ${ENGLISH}`),
  ...[
    'قال رئيس الوزراء محمد السوداني',
    'قال رئيس وزراء البلاد',
    'قال رئيس حكومة بغداد',
    'وقال رئيس وزراء العراق',
    'قال رئيس الوزراء مطمئنا النواب',
    'قال رئيس الوزراء بكل وضوح',
    'أبلغ رئيس الوزراء قادة الكتل',
    'أعلن رئيس الوزراء أمام النواب',
    'قال رئيس الوزراء ردا على سؤال',
  ].map((who) => `${who} ${ARABIC.replace('إن', /^قال|^وقال/u.test(who) ? 'إن' : 'أن')}`),
  'كان كريم الزهيري، مستشار رئيس الوزراء العراقي، صريحا. وقال الزهيري إن داعش ما زال خطرا على العراق.',
  'سئل رئيس الوزراء عن داعش، فابتسم وأجاب بأنه ما زال خطرا على العراق.',
];
