// Arabic words around what somebody says.
import type { StatementWords } from '../statement-words.ts';

export const ARABIC_STATEMENT_WORDS: StatementWords = {
  conditional: ['لو', 'اذا'],
  comparing: ['حتي', 'كما'],
  any: ['اي'],
  atOnce: ['فورا', 'فوري', 'فوريا', 'حالا'],
  ceasing: ['كف', 'كفت', 'توقف', 'توقفت', 'عدل', 'عدلت', 'تخلي', 'تخلت', 'اقلع', 'اقلعت'],
  perhaps: ['قد', 'وقد', 'فقد'],
  former: ['سابق', 'السابق', 'سابقه', 'السابقه', 'سابقون', 'سابقين', 'السابقين', 'اسبق', 'الاسبق', 'متقاعد'],
  addressed: [],
  passive: [],
  asking: [],
  persons: [],
  announcing: ['يعلن', 'تعلن', 'يعلنوا', 'تعلنا', 'يعلنا'],
  ascribed: ['نسب', 'نسبت', 'ينسب', 'المنسوب', 'نقل', 'ينقل', 'لسان'],
  sequel: ['اذ', 'حيث'],
  without: ['غير', 'دون', 'بدون'],
  // "من" also is "who".
  beforeNouns: ['عن', 'دون', 'بدون', 'علي', 'الي', 'في', 'فى', 'لدي', 'عند', 'بعد', 'قبل', 'خلال', 'رغم', 'مع'],
};
