// Arabic words around what somebody says.
import type { StatementWords } from '../statement-words.ts';

export const ARABIC_STATEMENT_WORDS: StatementWords = {
  conditional: ['لو', 'اذا'],
  any: ['اي'],
  atOnce: ['فورا', 'فوري', 'فوريا', 'حالا'],
  report: ['تقارير', 'انباء', 'مزاعم', 'شائعات', 'اشاعات', 'تكهنات', 'القول'],
  ofReport: ['ان', 'عن'],
  mistaken: ['خاطئ', 'خاطئه', 'خطا', 'مغلوط', 'مغلوطه', 'كاذب', 'كاذبه'],
  former: ['سابق', 'السابق', 'سابقه', 'السابقه', 'سابقون', 'سابقين', 'السابقين', 'اسبق', 'الاسبق', 'متقاعد'],
  addressed: [],
  passive: [],
  without: ['غير', 'دون', 'بدون'],
  // "من" also is "who".
  beforeNouns: ['عن', 'دون', 'بدون', 'علي', 'الي', 'في', 'فى', 'لدي', 'عند', 'بعد', 'قبل', 'خلال', 'رغم', 'مع'],
};
