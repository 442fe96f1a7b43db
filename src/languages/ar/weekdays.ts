// Weekday names, Sunday first; the forms without the article stand only beside another word of time.
export const ARABIC_WEEKDAYS: readonly (readonly string[])[] = [
  ['الأحد'],
  ['الاثنين', 'الإثنين', 'الاتنين'],
  ['الثلاثاء', 'الثلاثا', 'التلات'],
  ['الأربعاء', 'الاربعا'],
  ['الخميس'],
  ['الجمعة'],
  ['السبت'],
];

export const BARE_ARABIC_WEEKDAYS: readonly (readonly string[])[] = [
  ['أحد'],
  ['اثنين', 'إثنين'],
  ['ثلاثاء'],
  ['أربعاء'],
  ['خميس'],
  ['جمعة'],
  ['سبت'],
];
