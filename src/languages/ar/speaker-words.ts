// Arabic words by which a text says who speaks, and for whom.
import type { SpeakerShapes, SpeakerWords } from '../speaker-words.ts';

const words: SpeakerWords = {
  ofWhom: ['في', 'من'],
  opening: ['لم', 'ولم', 'اما'],
  newcomer: [],
  linking: [],
  introducing: [],
  apposing: ['وهو', 'وهي', 'احد', 'كبير'],
  nameArticle: [],
  article: [],
  addressing: ['ل'],
  oneself: ['استطيع', 'يمكنني', 'اود', 'اريد', 'بوسعي', 'يسعني', 'دعني', 'دعوني', 'نستطيع', 'نود', 'يمكننا', 'احب'],
  possessive: [],
  joining: [],
  accountOpener: [],
  ofPerson: [],
  current: ['الحالي', 'الحاليه', 'الاتحادي', 'الاتحاديه'],
  regional: [],
  alsoAdjective: ['السوداني', 'للسوداني', 'والسوداني', 'الصحفي', 'الصحفيه', 'الصحافي', 'الصحافيه'],
  circumstance: ['مع', 'ومع', 'رغم', 'ورغم', 'برغم', 'بعد', 'وبعد', 'منذ', 'وسط', 'لدي', 'عند'],
  informing: ['ابلغ', 'ابلغت', 'ابلغوا', 'يبلغ', 'تبلغ', 'اخبر', 'اخبرت', 'اخبروا', 'يخبر', 'تخبر'],
  rank: ['رفيع', 'كبير', 'بارز', 'عسكري', 'دفاعي', 'امني', 'دبلوماسي', 'حكومي', 'مطلع'],
  claimed: ['زعم', 'الزعم', 'ادعاء', 'الادعاء', 'مزاعم', 'اتهام', 'الاتهام', 'اتهامات', 'الاتهامات'],
};

const shapes: SpeakerShapes = {
  official: /مس[وي]ول/u,
  agent: null,
  officer: /^(?:متحدث|ناطق|مستشار|مس[وي]ول|ممثل|مبعوث|موفد|مكتب|بيان|مصدر|مصادر|وزير|سفير|قاي?ئ?د|ضابط|نايب|نائب|مساعد|سكرتير)/u,
  voice: /^(?:متحدث|ناطق)ه?$/u,
  unnamed: /^(?:متحدث|ناطق|مس[وي]ول|مصدر|مصادر|ضابط|دبلوماسي|قاي?ئ?د|جنرال|لواء)(?:ه|ون|ين|ان)?$/u,
  stateOffice: null,
  office: /^[وفل]?(?:رئيس|رييس|وزير)ه?$|^(?:ب?الاداره|الحكومه|الوزراء?)$/u,
  governing: null,
  owned: /^(?:باسم|مكتب|متحدث|مستشار|ب?وزارت)(?:ها|هم|ه)$|^(?:ب?ال|لل)وزاره$/u,
  auxiliary: /^[وف]?كانت?$/u,
};

export const ARABIC_SPEAKER_WORDS = { words, shapes };
