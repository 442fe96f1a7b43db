// Questions and answers under labels or marks: who answers is the one who holds the briefing, or who was received; and where nobody can tell.
import type { ConflictRow } from './rows.ts';

const published = '2024-03-10';

/** The same questions under another heading. */
const english = (heading: string, label = 'A'): string =>
  [
    heading,
    'Q: Good morning. How is the weather over there?',
    `${label}: Better than here.`,
    'Q: Has Baghdad told you to go?',
    `${label}: The government of Iraq has formally requested that we withdraw our forces. We are looking at it.`,
    'Q: Are you leaving Syria as well?',
    `${label}: We are considering a withdrawal from Syria.`,
  ].join('\n\n');

const arabic = (heading: string, label = 'الجواب'): string =>
  [
    heading,
    'سؤال: كيف الأحوال هناك؟',
    `${label}: جيدة.`,
    'سؤال: هل طلبت بغداد رحيلكم؟',
    `${label}: وصلنا من بغداد طلب رسمي بأن تغادر قواتنا البلاد.`,
    'سؤال أخير: وماذا عن سوريا؟',
    `${label}: نحن ندرس سحب القوات من سوريا.`,
  ].join('\n\n');

const received = (heading: string): string =>
  [
    heading,
    '• كيف حالكم في بغداد؟',
    '- بخير.',
    '• هل طلبتم خروج التحالف؟',
    '- لم نطالب بخروج قوات التحالف.',
    '• ومتى تعود اللجنة إلى عملها؟',
    '- قريبا.',
    '• وكم بقي من الوقت؟',
    '- القليل.',
  ].join('\n\n');

export const TRANSCRIPTS: readonly ConflictRow[] = [
  // One office holds the briefing.
  ...[
    'Transcript: Pentagon press briefing, Thursday (excerpts)',
    'Excerpts from a news conference held by the Pentagon on the commission',
    'From the press briefing of the Pentagon: troops and letters',
  ].map((heading) => ({
    published,
    conflicts: ['formally requested that we withdraw our forces', 'We are considering a withdrawal from Syria'],
    text: english(heading),
  })),
  ...['من الإيجاز الصحفي للبنتاغون: أسئلة عن العراق', 'أبرز ما دار في المؤتمر الصحفي الذي عقدته وزارة الدفاع الأميركية'].map((heading) => ({
    published,
    conflicts: ['وصلنا من بغداد طلب رسمي بأن تغادر قواتنا البلاد', 'نحن ندرس سحب القوات من سوريا'],
    text: arabic(heading),
  })),
  // An opening before the first question, under a label that names no office.
  {
    published,
    conflicts: ['formally requested that we withdraw our forces', 'We are considering a withdrawal from Syria'],
    text: english(
      'Pentagon briefing on the commission (extract)\n\nDeputy Press Secretary: Good afternoon. I have a few words first. It was a long week. The families have our thoughts. We wish them well. I have nothing on travel. Thank you for your patience. Let us begin. You first.',
    ),
  },
  // Two who may answer, none, or one whom the briefing is only about.
  ...[
    "Transcript: the Pentagon's press briefing with the Iraqi foreign minister (excerpts)",
    'Transcript: Pentagon press briefing and State Department press briefing (excerpts)',
    'Transcript: a press briefing on the Pentagon and Iraq (excerpts)',
    'Readers ask, our correspondent answers: Iraq and the coalition',
    'A conference of historians on the Pentagon (excerpts)',
  ].map((heading) => ({ published, conflicts: [], text: english(heading) })),
  { published, conflicts: [], text: english('Transcript: Pentagon press briefing, Thursday (excerpts)', 'AL-HASSAN') },
  ...[
    'من الإيجاز الصحفي للبنتاغون مع وزير الخارجية العراقي: أسئلة عن العراق',
    'إيجاز صحفي عن البنتاغون: أسئلة عن العراق',
    'أسئلة القراء وأجوبة مراسلنا عن العراق والتحالف',
  ].map((heading) => ({ published, conflicts: [], text: arabic(heading) })),
  // Received by the paper, or speaking to it in the heading.
  ...[
    'حوار عن التحالف في العراق\n\nعلى هامش مؤتمر في عمان، التقينا مستشارا في رئاسة الوزراء العراقية.',
    'مستشار في الحكومة العراقية لـ«النافذة على دجلة»: الوقت يكفي\n\nحاوره مراسلنا',
  ].map((heading) => ({ published, conflicts: ['لم نطالب بخروج قوات التحالف'], text: received(heading) })),
  ...['حوار عن التحالف في العراق\n\nعلى هامش مؤتمر في عمان، التقينا مؤرخا يكتب عن رئاسة الوزراء العراقية.'].map((heading) => ({
    published,
    conflicts: [],
    text: received(heading),
  })),
];
