// Numbers of days in words: the ordinals of dates and the small cardinals of "three days ago".

/** Row n holds the forms of ordinal n + 1, masculine and feminine, without the article. */
export const ARABIC_ORDINALS: readonly (readonly string[])[] = [
  ['أول', 'أولى', 'حادي', 'حادية'],
  ['ثاني', 'ثانية'],
  ['ثالث', 'ثالثة'],
  ['رابع', 'رابعة'],
  ['خامس', 'خامسة'],
  ['سادس', 'سادسة'],
  ['سابع', 'سابعة'],
  ['ثامن', 'ثامنة'],
  ['تاسع', 'تاسعة'],
  ['عاشر', 'عاشرة'],
];

export const ARABIC_TENS: Readonly<Record<string, number>> = {
  عشرين: 20,
  عشرون: 20,
  ثلاثين: 30,
  ثلاثون: 30,
};

/** Row n holds the forms of cardinal n + 1. */
export const ARABIC_CARDINALS: readonly (readonly string[])[] = [
  ['واحد', 'واحدة'],
  ['اثنين', 'اثنان', 'اثنتين'],
  ['ثلاثة', 'ثلاث'],
  ['أربعة', 'أربع'],
  ['خمسة', 'خمس'],
  ['ستة', 'ست'],
  ['سبعة', 'سبع'],
  ['ثمانية', 'ثماني', 'ثمان'],
  ['تسعة', 'تسع'],
  ['عشرة', 'عشر'],
];
