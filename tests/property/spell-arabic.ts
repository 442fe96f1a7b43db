// Spells Arabic numbers for the tests, in both cases and genders; written apart from the tables that are tested.

const UNITS_M = '- واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة'.split(' ');
const UNITS_F = '- واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع'.split(' ');
const TENS = '- - عشر ثلاث أربع خمس ست سبع ثمان تسع'.split(' ');
const HUNDREDS = '- - - ثلاث أربع خمس ست سبع ثمان تسع'.split(' ');
/** Singular, dual stem, plural. */
const SCALES = [
  [1e12, 'تريليون', 'تريليون', 'تريليونات'],
  [1e9, 'مليار', 'مليار', 'مليارات'],
  [1e6, 'مليون', 'مليون', 'ملايين'],
  [1e3, 'ألف', 'ألف', 'آلاف'],
] as const;

export interface ArabicStyle {
  readonly nominative: boolean;
  readonly feminine: boolean;
  /** ثلاث مئة in two words. */
  readonly split: boolean;
}

export function spellArabic(value: number, style: ArabicStyle): string {
  const parts: string[] = [];
  let rest = value;
  for (const [scale, singular, dual, plural] of SCALES) {
    if (rest < scale) continue;
    const count = Math.floor(rest / scale);
    rest %= scale;
    if (count === 1) parts.push(singular);
    else if (count === 2) parts.push(dual + (style.nominative ? 'ان' : 'ين'));
    else {
      // Thousands and millions are masculine: they take the other gender's units, whatever is counted at last.
      const words = below1000(count, { ...style, feminine: false });
      const few = count % 100 >= 3 && count % 100 <= 10;
      parts.push(`${words} ${few ? plural : singular}`);
    }
  }
  if (rest > 0) parts.push(below1000(rest, style));
  return parts.join(' و');
}

function below1000(value: number, style: ArabicStyle): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const parts: string[] = [];
  if (hundreds === 1) parts.push(style.split ? 'مئة' : 'مائة');
  else if (hundreds === 2) parts.push(style.nominative ? 'مئتان' : 'مائتين');
  else if (hundreds > 2)
    parts.push(style.split ? `${HUNDREDS[hundreds] === 'ثمان' ? 'ثماني' : HUNDREDS[hundreds]} مئة` : `${HUNDREDS[hundreds]}مائة`);
  if (rest > 0) parts.push(below100(rest, style));
  return parts.join(' و');
}

function below100(value: number, style: ArabicStyle): string {
  const units = style.feminine ? UNITS_F : UNITS_M;
  const unit = value % 10;
  const two = style.nominative ? (style.feminine ? 'اثنتان' : 'اثنان') : style.feminine ? 'اثنتين' : 'اثنين';
  if (value < 10) return value === 2 ? two : `${units[value]}`;
  if (value === 10) return style.feminine ? 'عشر' : 'عشرة';
  if (value < 20) {
    const ten = style.feminine ? 'عشرة' : 'عشر';
    if (value === 11) return `${style.feminine ? 'إحدى' : 'أحد'} ${ten}`;
    if (value === 12) return `${two.slice(0, -1)} ${ten}`;
    return `${units[unit]} ${ten}`;
  }
  const tens = `${TENS[Math.floor(value / 10)]}${style.nominative ? 'ون' : 'ين'}`;
  if (unit === 0) return tens;
  return `${unit === 2 ? two : units[unit]} و${tens}`;
}
